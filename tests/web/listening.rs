//! Ports, slow visitors and stopping.

use std::time::{Duration, Instant};

use axum::Router;
use axum::routing::get;
use hallpass::config::{Config, Limits};
use hallpass::web::{ServeError, bind, serve};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

fn limits() -> Limits {
    Limits { transfer_seconds: 1, request_seconds: 0, idle_seconds: 1, ..Config::default().limits }
}

#[tokio::test]
async fn a_port_in_use_is_named() {
    let taken = bind("127.0.0.1:0".parse().unwrap()).await.unwrap();
    let address = taken.local_addr().unwrap();
    let error = bind(address).await.unwrap_err();
    assert!(matches!(error, ServeError::InUse(_)));
    assert!(error.to_string().contains(&address.port().to_string()), "{error}");
}

#[tokio::test]
async fn who_sends_nothing_or_drips_is_let_go() {
    let listener = bind("127.0.0.1:0".parse().unwrap()).await.unwrap();
    let address = listener.local_addr().unwrap();
    let router = Router::new().route("/", get(async || "here"));
    tokio::spawn(async move { serve(listener, router, &limits(), std::future::pending(), Duration::ZERO).await });
    let mut silent = TcpStream::connect(address).await.unwrap();
    let mut dripping = TcpStream::connect(address).await.unwrap();
    let mut polite = TcpStream::connect(address).await.unwrap();
    let started = Instant::now();
    let drip = async {
        loop {
            // Refused once the other side has hung up.
            if dripping.write_all(b"G").await.is_err() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(6), drip).await.unwrap();
    let mut rest = Vec::new();
    let _ = silent.read_to_end(&mut rest).await;
    assert!(rest.is_empty());
    assert!(started.elapsed() >= Duration::from_millis(900), "{:?}", started.elapsed());
    let _ = polite.write_all(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n").await;
    let mut quick = TcpStream::connect(address).await.unwrap();
    for _ in 0..3 {
        quick.write_all(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
        let mut buffer = [0; 1024];
        let length = quick.read(&mut buffer).await.unwrap();
        assert!(buffer[..length].starts_with(b"HTTP/1.1 200"));
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
}

#[tokio::test]
async fn stopping_lets_requests_finish_but_does_not_wait_for_ever() {
    let slow = async |seconds: u64| {
        let listener = bind("127.0.0.1:0".parse().unwrap()).await.unwrap();
        let address = listener.local_addr().unwrap();
        let answer = async move || {
            tokio::time::sleep(Duration::from_millis(seconds * 1000 / 2)).await;
            "done"
        };
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let serving = tokio::spawn(async move {
            let shutdown = async {
                let _ = stopped.await;
            };
            let limits = Config::default().limits;
            serve(listener, Router::new().route("/", get(answer)), &limits, shutdown, Duration::from_secs(1)).await
        });
        let mut visitor = TcpStream::connect(address).await.unwrap();
        visitor.write_all(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
        tokio::time::sleep(Duration::from_millis(50)).await;
        drop(stop);
        let started = Instant::now();
        serving.await.unwrap().unwrap();
        let took = started.elapsed();
        let mut text = String::new();
        let reading = visitor.read_to_string(&mut text);
        let _ = tokio::time::timeout(Duration::from_millis(200), reading).await;
        (took, text)
    };
    let (took, text) = slow(1).await;
    assert!(text.ends_with("done") && took < Duration::from_secs(1), "{took:?} {text}");
    let (took, _) = slow(20).await;
    assert!(took < Duration::from_secs(3), "{took:?}");
}
