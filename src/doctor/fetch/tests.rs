//! Servers that mean no good.
#![allow(clippy::unwrap_used)]
use super::*;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

/// Answers each question with the next of its lists, the last one for ever.
struct Scripted(Vec<Vec<SocketAddr>>, Arc<AtomicUsize>);

impl Resolve for Scripted {
    fn resolve<'a>(&'a self, _: &'a str, _: u16) -> Names<'a> {
        let asked = self.1.fetch_add(1, Ordering::SeqCst).min(self.0.len() - 1);
        let answer = self.0[asked].clone();
        Box::pin(async move { Ok(answer) })
    }
}

fn fetcher(answers: Vec<Vec<SocketAddr>>) -> (Fetcher, Arc<AtomicUsize>) {
    let asked = Arc::new(AtomicUsize::new(0));
    let bounds = Bounds { time: Duration::from_millis(1500), ..Bounds::default() };
    (Fetcher::new(Box::new(Scripted(answers, Arc::clone(&asked))), bounds).unwrap(), asked)
}

/// A server that answers every request with the same bytes, over and over if it is told to.
async fn server(head: &'static str, body: &'static [u8], repeat: usize) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            tokio::spawn(async move {
                let mut buffer = [0; 4096];
                let _ = stream.read(&mut buffer).await;
                let _ = stream.write_all(head.as_bytes()).await;
                for _ in 0..repeat {
                    if stream.write_all(body).await.is_err() {
                        break;
                    }
                }
            });
        }
    });
    address
}

fn at(server: SocketAddr, path: &str) -> Url {
    format!("http://school.example:{}{path}", server.port()).parse().unwrap()
}

const PAGE: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\nconnection: close\r\n\r\n";

#[tokio::test]
async fn private_addresses_are_never_asked() {
    for address in [
        "http://127.0.0.1/",
        "http://[::1]/",
        "http://169.254.169.254/latest/meta-data",
        "http://10.0.0.1/",
        "http://[::ffff:192.168.0.1]/",
        "http://0x7f.1/",
        "http://2130706433/",
    ] {
        let (fetcher, asked) = fetcher(vec![vec![]]);
        let refused = fetcher.fetch(&address.parse().unwrap()).await.unwrap_err();
        assert!(matches!(refused, FetchError::NotPublic(_)), "{address}: {refused}");
        assert_eq!(asked.load(Ordering::SeqCst), 0);
    }
    let mixed = vec![vec!["1.1.1.1:80".parse().unwrap(), "127.0.0.1:80".parse().unwrap()]];
    let refused = fetcher(mixed).0.fetch(&"http://school.example/".parse().unwrap()).await.unwrap_err();
    assert_eq!(refused, FetchError::NotPublic("school.example".to_owned()));
    for (address, expected) in [
        ("http://school.example:22/", FetchError::Port(22)),
        ("ftp://school.example/", FetchError::Address),
        ("http://user:secret@school.example/", FetchError::Address),
        ("file:///etc/passwd", FetchError::Address),
    ] {
        assert_eq!(fetcher(vec![vec![]]).0.fetch(&address.parse().unwrap()).await.unwrap_err(), expected);
    }
}

#[tokio::test]
async fn a_name_is_asked_for_once_and_its_second_answer_does_not_count() {
    let there = server("HTTP/1.1 302 Found\r\nlocation: /again\r\nconnection: close\r\n\r\n", b"", 1).await;
    let elsewhere = "192.0.2.1:80".parse().unwrap();
    let (fetcher, asked) = fetcher(vec![vec![there], vec![elsewhere]]);
    let refused = fetcher.unguarded_for_tests().fetch(&at(there, "/")).await.unwrap_err();
    assert_eq!((refused, asked.load(Ordering::SeqCst)), (FetchError::Redirects, 1));
}

#[tokio::test]
async fn other_hosts_and_weaker_addresses_are_not_followed() {
    for head in [
        "HTTP/1.1 301 Moved\r\nlocation: http://127.0.0.1/\r\nconnection: close\r\n\r\n",
        "HTTP/1.1 302 Found\r\nlocation: http://169.254.169.254/latest\r\nconnection: close\r\n\r\n",
        "HTTP/1.1 307 Temporary\r\nlocation: //other.example/\r\nconnection: close\r\n\r\n",
        "HTTP/1.1 308 Permanent\r\nlocation: file:///etc/passwd\r\nconnection: close\r\n\r\n",
    ] {
        let there = server(head, b"", 1).await;
        let (fetcher, _) = fetcher(vec![vec![there]]);
        let refused = fetcher.unguarded_for_tests().fetch(&at(there, "/")).await.unwrap_err();
        assert!(matches!(refused, FetchError::Elsewhere(_)), "{head}: {refused}");
    }
}

#[tokio::test]
async fn slow_endless_and_odd_servers_are_left() {
    static CHUNK: [u8; 65_536] = [b'a'; 65_536];
    // 1 GB, of which two megabytes are read.
    let endless = server(PAGE, &CHUNK, 16_384).await;
    let started = Instant::now();
    let refused = fetcher(vec![vec![endless]]).0.unguarded_for_tests().fetch(&at(endless, "/")).await;
    assert_eq!(refused.unwrap_err(), FetchError::TooLarge(2 << 20));
    assert!(started.elapsed() < Duration::from_secs(1), "{:?}", started.elapsed());

    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = silent.local_addr().unwrap();
    let refused = fetcher(vec![vec![address]]).0.unguarded_for_tests().fetch(&at(address, "/")).await;
    assert_eq!(refused.unwrap_err(), FetchError::TooSlow(1));

    let headers = server("HTTP/1.1 200 OK\r\n", &CHUNK, 16_384).await;
    let refused = fetcher(vec![vec![headers]]).0.unguarded_for_tests().fetch(&at(headers, "/")).await;
    assert!(matches!(refused, Err(FetchError::Connection { .. })), "{refused:?}");

    let file = server("HTTP/1.1 200 OK\r\ncontent-type: application/pdf\r\n\r\n", b"%PDF", 1).await;
    let refused = fetcher(vec![vec![file]]).0.unguarded_for_tests().fetch(&at(file, "/")).await;
    assert_eq!(refused.unwrap_err(), FetchError::NotAPage("application/pdf".to_owned()));

    let page = server(PAGE, b"<p>here", 1).await;
    let fetched = fetcher(vec![vec![page]]).0.unguarded_for_tests().fetch(&at(page, "/a?b=c")).await.unwrap();
    assert_eq!(fetched.bytes, b"<p>here");
}
