//! The look-up of mail servers against name servers that answer, do not answer, or lie.

use std::net::{Ipv4Addr, SocketAddr};
use std::time::{Duration, Instant};

use hallpass::dns::{Answer, Bounds, Finder, System};
use hallpass::domain::DomainName;
use hallpass::guide::{Guides, How};
use tokio::net::UdpSocket;

const MX: u16 = 15;
const CNAME: u16 = 5;

/// A name as DNS writes it (RFC 1035, section 3.1).
fn wire(name: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    for label in name.split('.').filter(|label| !label.is_empty()) {
        bytes.push(u8::try_from(label.len()).unwrap());
        bytes.extend_from_slice(label.as_bytes());
    }
    bytes.push(0);
    bytes
}

fn record(owner: &str, kind: u16, data: &[u8]) -> Vec<u8> {
    let mut bytes = wire(owner);
    bytes.extend(kind.to_be_bytes());
    bytes.extend([0, 1, 0, 0, 0, 60]);
    bytes.extend(u16::try_from(data.len()).unwrap().to_be_bytes());
    bytes.extend_from_slice(data);
    bytes
}

fn mx(owner: &str, preference: u16, server: &str) -> Vec<u8> {
    let mut data = preference.to_be_bytes().to_vec();
    data.extend(wire(server));
    record(owner, MX, &data)
}

/// The answer to a question, by the first label of its name; none to stay silent.
fn answer(question: &[u8]) -> Option<Vec<u8>> {
    let mut at = 12;
    let mut labels = Vec::new();
    while let length @ 1.. = usize::from(question[at]) {
        labels.push(String::from_utf8(question[at + 1..=at + length].to_vec()).unwrap().to_lowercase());
        at += length + 1;
    }
    let asked = &question[12..at + 5];
    let name = labels.join(".");
    let (records, flags): (Vec<Vec<u8>>, u16) = match labels[0].as_str() {
        "google" => (vec![mx(&name, 10, "alt1.aspmx.l.google.com"), mx(&name, 1, "aspmx.l.google.com")], 0x8180),
        "microsoft" => (vec![mx(&name, 0, "firm-com.mail.protection.outlook.com")], 0x8180),
        "nomail" => (vec![mx(&name, 0, "")], 0x8180),
        "nothing" => (Vec::new(), 0x8180),
        "gone" => (Vec::new(), 0x8183),
        "refused" => (Vec::new(), 0x8185),
        "loop" => (vec![record(&name, CNAME, &wire(&name))], 0x8180),
        "huge" => ((0..2000).map(|number| mx(&name, number, &format!("mx{number}.example"))).collect(), 0x8180),
        "garbage" => return Some(vec![0xff; 60_000]),
        "short" => return Some(question[..7].to_vec()),
        "odd" => (vec![mx(&name, 1, "-_.%"), mx(&name, 2, "aspmx.l.google.com")], 0x8180),
        "stranger" => (vec![mx("another.com", 1, "aspmx.l.google.com")], 0x8180),
        // Forged: another question's number.
        "forged" => {
            let mut reply = vec![question[0] ^ 0xff, question[1], 0x81, 0x80, 0, 1, 0, 1, 0, 0, 0, 0];
            reply.extend_from_slice(asked);
            reply.extend(mx(&name, 1, "aspmx.l.google.com"));
            return Some(reply);
        }
        _ => return None,
    };
    let mut reply = question[..2].to_vec();
    reply.extend(flags.to_be_bytes());
    reply.extend([0, 1]);
    reply.extend(u16::try_from(records.len()).unwrap().to_be_bytes());
    reply.extend([0, 0, 0, 0]);
    reply.extend_from_slice(asked);
    reply.extend(records.concat());
    reply.truncate(65_000);
    Some(reply)
}

async fn name_server() -> SocketAddr {
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = socket.local_addr().unwrap();
    tokio::spawn(async move {
        let mut question = [0; 2048];
        while let Ok((length, asker)) = socket.recv_from(&mut question).await {
            if let Some(reply) = answer(&question[..length]) {
                let _ = socket.send_to(&reply, asker).await;
            }
        }
    });
    address
}

fn finder(server: SocketAddr) -> Finder {
    let bounds = Bounds::default();
    Finder::new(Box::new(System::at(&[server], bounds.patience).unwrap()), bounds)
}

fn name(text: &str) -> DomainName {
    text.parse().unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn mail_servers_lead_to_a_guide() {
    let finder = finder(name_server().await);
    for (domain, guide) in [("google.com", "gmail"), ("microsoft.com", "microsoft365"), ("odd.com", "gmail")] {
        let Answer::Servers(servers) = finder.find(&name(domain)).await else { panic!("{domain} has mail") };
        let found = Guides::all().identify_by_mail_servers(&servers).unwrap();
        assert_eq!((found.guide.id.as_str(), found.how), (guide, How::MailServer), "{domain}");
        assert!(found.is_looked_after());
    }
    for domain in ["nomail.com", "nothing.com", "gone.com"] {
        assert_eq!(finder.find(&name(domain)).await, Answer::NoMail, "{domain}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_goes_wrong_the_answer_comes_in_a_second_and_says_nothing() {
    let finder = finder(name_server().await);
    for domain in
        ["silent.com", "refused.com", "huge.com", "garbage.com", "short.com", "forged.com", "loop.com", "stranger.com"]
    {
        let start = Instant::now();
        let answer = finder.find(&name(domain)).await;
        assert!(start.elapsed() < Duration::from_millis(1900), "{domain}: {:?}", start.elapsed());
        let guide = match &answer {
            Answer::Servers(servers) => Guides::all().identify_by_mail_servers(servers).map(|found| &found.guide.id),
            Answer::NoMail | Answer::Unknown => None,
        };
        assert!(guide.is_none(), "{domain}: {answer:?}");
        // Failures are remembered as well.
        let start = Instant::now();
        assert_eq!(finder.find(&name(domain)).await, answer);
        assert!(start.elapsed() < Duration::from_millis(50), "{domain}");
    }
}

#[tokio::test]
async fn a_dead_name_server_is_no_trouble() {
    // Nobody listens there any more.
    let server = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap().local_addr().unwrap();
    let start = Instant::now();
    assert_eq!(finder(server).find(&name("google.com")).await, Answer::Unknown);
    assert!(start.elapsed() < Duration::from_millis(1900), "{:?}", start.elapsed());
}
