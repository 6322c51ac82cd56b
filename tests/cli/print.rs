//! Printing from the command line.

use super::Place;
use crate::support::{Bin, SMALL};

/// A place with a public address, so that codes can be printed.
fn printing() -> Place {
    let place = Place::new();
    let address = "[organisation]\npublic_url = \"https://mail.schools.example\"";
    let county = SMALL.replacen("[organisation]", address, 1);
    let file = place.write("county.toml", county);
    place.run(&["apply", &file, "--publish"]).done();
    place
}

const SHEET: &str = "name = \"office-24\"\npaper = \"A4\"\nwidth = 70\nheight = 36\ncolumns = 3\nrows = 8\n";

#[test]
fn sheets_are_printed_by_their_names() {
    let place = printing();
    let to = place.path("out.pdf");
    let to = to.to_str().unwrap();
    let sheet = place.write("sheet.toml", SHEET);
    for args in [
        &["--as", "slips"][..],
        &["--as", "poster-a3"],
        &["--as", "labels-5160", "--start", "30", "--dx", "-0.5", "--dy", "1,25"],
        &["--as", "labels-l7414-test", "--dx", "-10"],
        &["--as", "labels", "--sheet", &sheet, "--start", "24"],
        &["--as", "labels-test", "--sheet", &sheet],
    ] {
        let _ = std::fs::remove_file(to);
        let args = [&["print", "ash", "-o", to], args].concat();
        place.run(&args).done();
        assert!(std::fs::read(to).unwrap().starts_with(b"%PDF-"), "{args:?}");
    }
}

#[test]
fn what_does_not_work_is_said_and_nothing_is_written() {
    let place = printing();
    let to = place.path("out.pdf");
    let to = to.to_str().unwrap();
    let overlapping = place.write("overlapping.toml", format!("{SHEET}across = 60\n"));
    let misspelt = place.write("misspelt.toml", SHEET.replace("columns", "column"));
    let large = place.write("large.toml", "#".repeat(70_000));
    for (args, said) in [
        (&["--as", "labels-l7160", "--start", "22"][..], "from 1 to 21"),
        (&["--as", "labels-l7160", "--start", "0"], "from 1 to 21"),
        (&["--as", "labels-l7160", "--dx", "10.5"], "at most 10 mm"),
        (&["--as", "labels-l7160", "--dy", "left"], "at most 10 mm"),
        (&["--as", "slips", "--start", "2"], "are for labels"),
        (&["--as", "letter", "--sheet", &overlapping], "are for labels"),
        (&["--as", "labels", "--sheet", &overlapping], "overlap"),
        (&["--as", "labels", "--sheet", &misspelt], "column"),
        (&["--as", "labels", "--sheet", &large], "too large"),
        (&["--as", "labels", "--sheet", "nowhere.toml"], "nowhere.toml"),
    ] {
        let args = [&["print", "ash", "-o", to], args].concat();
        place.run(&args).failed(said);
        assert!(!place.path("out.pdf").exists(), "{args:?}");
    }
    for args in [&["--as", "labels"][..], &["--as", "postcard"]] {
        let ran = Bin::on(&place.data()).run(&[&["print", "ash", "-o", to], args].concat());
        assert_eq!(ran.code, Some(2), "{args:?}: {}", ran.err);
    }
}
