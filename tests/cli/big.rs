//! Large county files: many thousands of schools are no trouble.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use super::Place;
use crate::support::sweep;

/// A county of about so many bytes.
fn county(bytes: usize) -> (String, usize) {
    let mut text = String::from(
        "[organisation]\nslug = \"large\"\nname = \"Large County\"\nkind = \"local-authority\"\nsender_policy = { domains = [\"*.schools.example\"], platforms = [\"parentmail.example\"] }\n",
    );
    let mut schools = 0;
    while text.len() < bytes {
        let _ = write!(
            text,
            "\n[[school]]\nslug = \"school-{schools}\"\nname = \"School number {schools}\"\ntown = \"Town {}\"\nkind = \"primary\"\nidentifiers = {{ urn = \"{}\" }}\nlanguages = [\"en\", \"pl\", \"ur\"]\nphone = \"+44 1632 960101\"\nlist_complete = true\nsender = [\n",
            schools % 90,
            100_000 + schools,
        );
        for (local, purpose) in
            [("office", "office"), ("absence", "absence"), ("news", "newsletter"), ("meals", "meals")]
        {
            let _ = writeln!(
                text,
                "    {{ address = \"{local}@s{schools}.schools.example\", purpose = \"{purpose}\", replies = true }},"
            );
        }
        text.push_str("    { address = \"no-reply@parentmail.example\", name = \"Money\", purpose = \"payments\", platform = \"ParentMail\", shared = true },\n]\n");
        schools += 1;
    }
    (text, schools)
}

#[test]
fn a_large_file_applies_and_publishes() {
    let (bytes, limit) = if sweep() { (20_000_000, 110) } else { (1_000_000, 60) };
    let (text, schools) = county(bytes);
    let place = Place::new();
    let file = place.write("large.toml", &text);
    let timed = |args: &[&str]| {
        let start = Instant::now();
        let ran = place.run(args).done();
        eprintln!("{} bytes, {schools} schools: {} in {:?}", text.len(), args[0], start.elapsed());
        assert!(start.elapsed() < Duration::from_secs(limit), "{args:?} took {:?}", start.elapsed());
        ran
    };
    timed(&["apply", &file]);
    assert_eq!(timed(&["apply", &file]).out.trim(), "Nothing to change.");
    let ran = timed(&["publish", "--all"]);
    assert!(ran.out.contains(&format!("Published {schools} lists")), "{}", &ran.out[ran.out.len() - 200..]);
    timed(&["pause", "no-reply@parentmail.example", "--reason", "hijacked"]);
    timed(&["verify", "--store"]);
}

#[test]
fn what_is_too_large_is_refused_before_it_is_read() {
    let place = Place::new();
    let path = place.path("huge.toml");
    std::fs::File::create(&path).unwrap().set_len(8 * 1024 * 1024 * 1024).unwrap();
    let start = Instant::now();
    place.run(&["apply", path.to_str().unwrap()]).failed("one file for each organisation");
    assert!(start.elapsed() < Duration::from_secs(20), "took {:?}", start.elapsed());
}
