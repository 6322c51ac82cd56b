//! Crests that are no crests: refused on their line, quickly, and never fetched from elsewhere.

use std::fmt::Write as _;
use std::io::Write as _;
use std::net::TcpListener;
use std::time::{Duration, Instant};

use super::Place;
use crate::support::SMALL;

fn with_crest(path: &str) -> String {
    SMALL.replacen("name = \"Oak School\"", &format!("name = \"Oak School\"\ncrest = \"{path}\""), 1)
}

fn svg(inner: &str) -> String {
    format!(
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 100 100'>{inner}</svg>"
    )
}

const SQUARE: &str = "<rect x='10' y='10' width='80' height='80' fill='#1d4f91'/>";

fn bomb() -> String {
    let mut text = String::from("<!DOCTYPE svg [<!ENTITY a0 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'>");
    for level in 1..12 {
        let inner = format!("&a{};", level - 1).repeat(10);
        let _ = write!(text, "<!ENTITY a{level} '{inner}'>");
    }
    format!("{text}]>{}", svg("<text>&a11;</text>"))
}

/// A PNG whose header promises a picture far larger than its data.
fn boastful_png() -> Vec<u8> {
    let mut ihdr = b"IHDR".to_vec();
    ihdr.extend(100_000_u32.to_be_bytes());
    ihdr.extend(100_000_u32.to_be_bytes());
    ihdr.extend([8, 6, 0, 0, 0]);
    let mut crc = flate2::Crc::new();
    crc.update(&ihdr);
    let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\x0d".to_vec();
    png.extend(&ihdr);
    png.extend(crc.sum().to_be_bytes());
    png.extend(b"\0\0\0\0IEND\xaeB`\x82");
    png
}

#[test]
fn what_is_no_crest_is_refused_on_its_line() {
    let place = Place::new();
    let mut compressed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    compressed.write_all(svg(&" ".repeat(300_000_000)).as_bytes()).unwrap();
    for (name, content, part) in [
        ("empty.svg", Vec::new(), "neither SVG nor PNG"),
        ("text.png", b"Dear parents".to_vec(), "neither SVG nor PNG"),
        ("photo.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF".to_vec(), "neither SVG nor PNG"),
        ("cut.png", b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec(), "neither SVG nor PNG"),
        ("boastful.png", boastful_png(), "neither SVG nor PNG"),
        ("bomb.svg", bomb().into_bytes(), "SVG"),
        ("nothing.svg", svg("").into_bytes(), "Nothing can be seen"),
        ("clear.svg", svg("<rect width='90' height='90' fill='none'/>").into_bytes(), "Nothing can be seen"),
        ("large.svg", svg(&"<g/>".repeat(300_000)).into_bytes(), "more than"),
        ("gzip.svg", compressed.finish().unwrap(), ""),
        ("deep.svg", svg(&"<g>".repeat(100_000)).into_bytes(), "neither SVG nor PNG"),
    ] {
        place.write(name, content);
        let file = place.write("county.toml", with_crest(name));
        let start = Instant::now();
        let ran = place.run(&["apply", &file]).failed(part);
        assert!(ran.err.contains("line 18: crest"), "{name}: {}", ran.err);
        assert!(start.elapsed() < Duration::from_secs(20), "{name} took {:?}", start.elapsed());
    }
}

#[test]
fn a_crest_comes_from_beside_the_file_only() {
    let place = Place::new();
    place.write("outside.svg", svg(SQUARE));
    for (path, part) in [
        ("../outside.svg", "outside the county file’s folder"),
        ("/etc/hostname", "outside the county file’s folder"),
        ("crests/../../outside.svg", "outside the county file’s folder"),
        ("nowhere.svg", "cannot be read"),
        (".", "cannot be read"),
        ("", "cannot be read"),
    ] {
        let file = place.write("inner/county.toml", with_crest(path));
        let ran = place.run(&["apply", &file]).failed(part);
        assert!(ran.err.contains("line 18"), "{}", ran.err);
    }
}

#[cfg(unix)]
#[test]
fn what_never_ends_is_not_read_to_its_end() {
    let place = Place::new();
    std::fs::create_dir_all(place.path("inner")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", place.path("inner/endless.svg")).unwrap();
    let file = place.write("inner/county.toml", with_crest("endless.svg"));
    place.run(&["apply", &file]).failed("line 18");
    place.run(&["apply", "/dev/zero"]).failed("one file for each organisation");
    place.run(&["verify", "/dev/zero"]).failed("no JSON");
}

#[test]
fn huge_dimensions_are_drawn_small() {
    let place = Place::new();
    for size in ["width='1000000000' height='1000000000'", "width='1e30' height='1e30'", "width='1' height='1000000'"] {
        let drawing = svg(SQUARE).replace("<svg ", &format!("<svg {size} "));
        place.write("crest.svg", drawing);
        let file = place.write("county.toml", with_crest("crest.svg"));
        let start = Instant::now();
        let ran = place.run(&["apply", &file, "--dry-run"]);
        assert!(matches!(ran.code, Some(0 | 1)) && !ran.err.contains("panicked"), "{size}: {}", ran.err);
        assert!(start.elapsed() < Duration::from_secs(20), "{size} took {:?}", start.elapsed());
    }
}

#[test]
fn nothing_is_fetched_and_no_script_runs() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    let place = Place::new();
    place.write("secret.png", "x");
    let links = format!(
        "{SQUARE}<image href='http://{address}/a.png' width='9' height='9'/><image xlink:href='secret.png' width='9' height='9'/><image href='file:///etc/hostname' width='9' height='9'/><use href='http://{address}/b.svg#x'/><style>@import url(http://{address}/c.css);</style><script>fetch('http://{address}/')</script>"
    );
    let external = format!("<!DOCTYPE svg [<!ENTITY x SYSTEM 'http://{address}/x'>]>{}", svg(SQUARE));
    for (name, content) in [("links.svg", svg(&links)), ("entity.svg", external)] {
        place.write(name, content);
        let file = place.write("county.toml", with_crest(name));
        let ran = place.run(&["apply", &file, "--dry-run"]);
        assert!(!ran.err.contains("panicked"), "{}", ran.err);
        if name == "links.svg" {
            ran.done();
        }
    }
    assert!(listener.accept().is_err(), "something was fetched");
}
