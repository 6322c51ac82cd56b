//! What is made, and how it lies.

use super::Office;
use crate::support::{Bin, sweep};

#[test]
fn a_folder_for_each_school_with_names_that_people_can_read() {
    let office = Office::new();
    let ran = office.bulk("out", &["--as", "letter,letter-us,contact,page", "--locale", "en,ur"]).done();
    let files = office.files("out");
    for name in ["en-letter.pdf", "ur-letter.pdf", "ur-letter-us.pdf", "en-page.html", "contact.vcf"] {
        assert!(files.contains_key(&format!("hillside-primary/hillside-primary-{name}")), "{name}");
    }
    office.assert_manifest("out");
    assert!(ran.out.contains("manifest.csv"), "{}", ran.out);
    // A closed school is left out; one whose list is not complete has no letter, and the table says what to do.
    let faults = office.table("out", "faults.csv");
    let nursery = faults.iter().find(|fault| fault["output"] == "letter").unwrap();
    assert_eq!((nursery["what"].as_str(), nursery["language"].as_str()), ("left out", ""));
    assert!(nursery["why"].contains("list_complete"), "{nursery:?}");
    assert!(files.contains_key(&format!("{0}/{0}-contact.vcf", nursery["slug"])));
    assert!(!files.contains_key(&format!("{0}/{0}-en-letter.pdf", nursery["slug"])));
    assert!(!faults.iter().any(|fault| fault["why"].contains("closed")), "{faults:?}");
}

#[test]
fn a_file_holds_the_bytes_that_the_other_commands_write() {
    let office = Office::new();
    office.bulk("out", &["--as", "letter,senders.txt,files", "--locale", "pl", "--school", "hillside-primary"]).done();
    let letter = office.out("letter.pdf");
    let args = ["print", "hillside-primary", "--locale", "pl", "-o", letter.to_str().unwrap()];
    office.run(&args).done();
    let export = office.out("export");
    office.run(&["export", export.to_str().unwrap(), "--outputs", "files"]).done();
    let files = office.files("out");
    let of = |name: &str| &files[&format!("hillside-primary/hillside-primary-{name}")];
    assert!(*of("pl-letter.pdf") == std::fs::read(letter).unwrap());
    for name in ["contact.vcf", "senders.txt", "qr.svg", "crest.png", "senders.sieve"] {
        assert!(*of(name) == std::fs::read(export.join("s/hillside-primary").join(name)).unwrap(), "{name}");
    }
    let first = std::fs::read(export.join("s/hillside-primary/contacts/1.vcf")).unwrap();
    assert!(*of("contact-1.vcf") == first);
    assert!(files.keys().filter(|name| name.contains('/')).all(|name| name.starts_with("hillside-primary/")));
}

#[test]
fn a_zip_for_each_school_with_the_same_files_and_always_the_same_bytes() {
    let office = Office::new();
    let args = ["--as", "letter,contact,qr", "--locale", "school"];
    office.bulk("folders", &args).done();
    office.bulk("zips", &[&args[..], &["--zip"]].concat()).done();
    office.bulk("zips-again", &[&args[..], &["--zip"]].concat()).done();
    office.assert_manifest("zips");
    let zips = office.files("zips");
    assert!(zips == office.files("zips-again"));
    assert!(zips.contains_key("hillside-primary.zip") && !zips.keys().any(|name| name.contains('/')));
    // Member for member the files of the folders; `assert_manifest` compares the bytes with these rows.
    let rows = |out: &str, file: fn(&str) -> &str| {
        let rows = office.table(out, "manifest.csv").into_iter();
        rows.map(|row| (file(&row["file"]).to_owned(), row["sha256"].clone())).collect::<Vec<_>>()
    };
    assert_eq!(rows("zips", |file| file), rows("folders", |file| file.rsplit_once('/').unwrap().1));
}

#[test]
fn who_is_asked_for_by_name_is_told_what_they_lack() {
    let office = Office::new();
    let county = std::fs::read_to_string("assets/demo/county.toml").unwrap();
    let closed = county.split("[[school]]").find(|part| part.contains("closed = ")).unwrap();
    let slug = closed.split("slug = \"").nth(1).unwrap().split('"').next().unwrap();
    office.bulk("out", &["--as", "letter", "--school", slug]).done();
    let faults = office.table("out", "faults.csv");
    assert_eq!(faults.len(), 1);
    assert!(faults[0]["why"].contains("closed"), "{faults:?}");
    assert_eq!(office.table("out", "manifest.csv").len(), 0);
}

#[test]
fn what_nobody_knows_is_refused_before_anything_is_written() {
    let office = Office::new();
    for (args, code, part) in [
        (["--as", "leter", "--locale", "en"], 2, "letter-us"),
        (["--as", "letter", "--locale", "klingon"], 1, "klingon"),
        (["--as", "letter", "--school", "nowhere"], 1, "nowhere"),
        (["--as", "letter", "--organisation", "nowhere"], 1, "nowhere"),
    ] {
        let ran = office.bulk("out", &args);
        assert_eq!(ran.code, Some(code), "{}", ran.err);
        assert!(ran.err.contains(part), "{}", ran.err);
        assert!(!office.out("out").exists());
    }
    std::fs::create_dir(office.out("mine")).unwrap();
    std::fs::write(office.out("mine").join("holiday.jpg"), "x").unwrap();
    office.bulk("mine", &["--as", "letter"]).failed("choose an empty folder");
    assert_eq!(std::fs::read_dir(office.out("mine")).unwrap().count(), 1);
}

/// A county with so many schools, all of which have called their lists complete.
fn county(schools: usize) -> String {
    use std::fmt::Write as _;
    let mut text = "[organisation]\nslug = \"fens\"\nname = \"Fens\"\nkind = \"local-authority\"\naudience = \"parents\"\npublic_url = \"https://mail.fens.example\"\nsender_policy = { domains = [\"*.schools.example\"] }\n".to_owned();
    for n in 0..schools {
        let _ = write!(
            text,
            "\n[[school]]\nslug = \"school-{n}\"\nname = \"Fen School {n}\"\nlist_complete = true\n[[school.sender]]\naddress = \"office@s{n}.schools.example\"\npurpose = \"office\"\n"
        );
    }
    text
}

#[test]
fn every_school_of_a_county_gets_its_letters_and_no_others() {
    let schools = if sweep() { 420 } else { 15 };
    let folder = tempfile::TempDir::new().unwrap();
    let file = folder.path().join("county.toml");
    std::fs::write(&file, county(schools)).unwrap();
    let data = folder.path().join("data");
    Bin::on(&data).run(&["apply", file.to_str().unwrap(), "--publish"]).done();
    let office = Office { folder };
    office.bulk("out", &["--as", "letter,letter-us", "--locale", "en,pl,cy"]).done();
    office.assert_manifest("out");
    let rows = office.table("out", "manifest.csv");
    assert_eq!(rows.len(), schools * 6);
    // Different schools have different letters: nobody gets another's.
    let letters: std::collections::HashSet<&String> = rows.iter().map(|row| &row["sha256"]).collect();
    assert_eq!(letters.len(), rows.len());
}
