//! `hallpass check website`, on pages that the test serves.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::thread;

use tempfile::TempDir;

use crate::support::{Bin, Ran, SMALL};

/// Serves one page to everybody until the test ends.
fn website(page: String) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut buffer = [0; 4096];
            let _ = stream.read(&mut buffer);
            let head = "HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\nconnection: close\r\n";
            let _ = write!(stream, "{head}content-length: {}\r\n\r\n{page}", page.len());
        }
    });
    format!("http://{address}/contact")
}

fn store() -> TempDir {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("county.toml");
    let public = "slug = \"wensum\"\npublic_url = \"https://mail.wensum.example\"";
    std::fs::write(&file, SMALL.replacen("slug = \"wensum\"", public, 1)).unwrap();
    let data = folder.path().join("data");
    Bin::on(&data).run(&["apply", file.to_str().unwrap()]).done();
    Bin::on(&data).run(&["publish", "--all"]).done();
    folder
}

fn check(folder: &TempDir, address: &str) -> Ran {
    let args = ["check", "website", address, "--unguarded-fetch-for-tests"];
    Bin::on(&folder.path().join("data")).run(&args)
}

#[test]
fn what_stands_on_a_page_is_told_with_what_is_wrong() {
    let folder = store();
    let good = website("<html lang=en><iframe src='https://mail.wensum.example/embed/oak/en'></iframe>".to_owned());
    let told = check(&folder, &good).done();
    assert!(told.out.contains("Way 3, the frame: Oak School (en)\n    Current."), "{}", told.out);
    let stripped = "<school-senders school=oak lang=en><a href='https://mail.wensum.example/s/oak/en'>x</a></school-senders>\
                    <a href='https://mail.wensum.example/s/ash/en#copy-9'>x</a>";
    let told = check(&folder, &website(stripped.to_owned())).failed("Way 2, the script: Oak School (en)");
    assert!(told.out.contains("The script is missing") && told.out.contains("The copy is of list 9"), "{}", told.out);
    check(&folder, &website("<p>Welcome".to_owned())).failed("Nothing of this service stands on that page");
    check(&folder, &website("<p>https://mail.wensum.example/s/oak".to_owned())).failed("stands there as text");
}

#[test]
fn only_public_websites_are_fetched() {
    let folder = store();
    let there = website("<p>secret".to_owned());
    let data = folder.path().join("data");
    for (address, part) in [
        (there.as_str(), "on port"),
        ("http://127.0.0.1/", "not a public website"),
        ("http://localhost/", "not a public website"),
        ("http://[::1]/", "not a public website"),
        ("http://169.254.169.254/latest/meta-data/", "not a public website"),
        ("http://0x7f000001/", "not a public website"),
        ("https://mail.wensum.example/s/oak", "a page of this service itself"),
        ("file:///etc/passwd", "not the address of a web page"),
        ("office", "not the address of a web page"),
    ] {
        Bin::on(&data).run(&["check", "website", address]).failed(part);
    }
    let help = Bin::bare().run(&["check", "website", "--help"]).done();
    assert!(!help.out.contains("unguarded"), "{}", help.out);
}
