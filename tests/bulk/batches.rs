//! Print-ready files of many schools.

use std::collections::BTreeMap;

use lopdf::{Document, Object, ObjectId};

use super::{Office, changed};

const ARGS: [&str; 5] = ["--as", "letter,letter-us", "--locale", "en,ur", "--batches=3"];

/// What a page shows, unpacked.
fn shown(document: &Document, page: ObjectId) -> Vec<u8> {
    document.get_page_content(page)
}

fn pages(document: &Document) -> Vec<ObjectId> {
    document.get_pages().into_values().collect()
}

#[test]
fn they_hold_the_letters_of_the_folders_page_by_page_and_the_manifest_finds_each() {
    let office = Office::new();
    office.bulk("folders", &ARGS[..4]).done();
    let ran = office.bulk("batches", &ARGS).done();
    office.assert_manifest("batches");
    let (rows, files) = (office.table("batches", "manifest.csv"), office.files("batches"));
    let single = office.table("folders", "manifest.csv");
    assert_eq!(rows.len(), single.len(), "{}", ran.out);
    let mut next: BTreeMap<&str, usize> = BTreeMap::new();
    let mut schools: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for row in &rows {
        let alone = |other: &&BTreeMap<String, String>| {
            ["slug", "language", "output"].iter().all(|column| other[*column] == row[*column])
        };
        let alone = single.iter().find(alone).unwrap();
        assert_eq!((&row["pages"], &row["revision"]), (&alone["pages"], &alone["revision"]));
        let alone = Document::load(office.out("folders").join(&alone["file"])).unwrap();
        let bound = Document::load_mem(&files[&row["file"]]).unwrap();
        let first: usize = row["page"].parse().unwrap();
        // One after the other, without gaps.
        assert_eq!(first, *next.entry(&row["file"]).or_insert(1), "{}", row["file"]);
        let (bound_pages, alone_pages) = (pages(&bound), pages(&alone));
        for (at, page) in alone_pages.iter().enumerate() {
            assert!(shown(&alone, *page) == shown(&bound, bound_pages[first - 1 + at]), "{row:?}");
        }
        next.insert(&row["file"], first + alone_pages.len());
        schools.entry(&row["file"]).or_default().push(&row["school"]);
    }
    assert!(schools.len() > 4 && schools.values().all(|names| names.len() <= 3), "{schools:?}");
    for (file, names) in &schools {
        assert_eq!(bookmarks(&Document::load_mem(&files[*file]).unwrap(), names), names.len(), "{file}");
    }
}

#[test]
fn fonts_that_are_the_same_are_in_the_file_once() {
    let office = Office::new();
    let args = ["--as", "letter", "--locale", "en"];
    office.bulk("folders", &args).done();
    office.bulk("batches", &[&args[..], &["--batches"]].concat()).done();
    let letters = office.files("folders");
    let apart: usize = letters.iter().filter(|(name, _)| name.ends_with("-letter.pdf")).map(|(_, b)| b.len()).sum();
    // Half of a letter is its fonts; crests and addresses differ.
    let together = office.files("batches")["letter-en-001.pdf"].len();
    assert!(together * 3 < apart * 2, "{together} of {apart} bytes");
}

/// Counts the bookmarks, each of which leads to a page and bears the name of its school.
fn bookmarks(document: &Document, names: &[&str]) -> usize {
    let catalog = document.catalog().unwrap();
    let outlines = document.get_dictionary(catalog.get(b"Outlines").unwrap().as_reference().unwrap()).unwrap();
    let (mut count, mut next) = (0, outlines.get(b"First").ok().cloned());
    while let Some(id) = next {
        let item = document.get_dictionary(id.as_reference().unwrap()).unwrap();
        let title = lopdf::decode_text_string(item.get(b"Title").unwrap()).unwrap();
        assert!(title.starts_with(names[count]), "{title} {names:?}");
        let page = item.get(b"Dest").unwrap().as_array().unwrap()[0].as_reference().unwrap();
        assert!(pages(document).contains(&page));
        count += 1;
        next = item.get(b"Next").ok().cloned();
    }
    count
}

#[test]
fn every_marked_piece_of_a_page_is_a_part_of_its_school() {
    let office = Office::new();
    office.bulk("out", &ARGS).done();
    for (name, bytes) in office.files("out").iter().filter(|(name, _)| name.contains(".pdf")) {
        let document = Document::load_mem(bytes).unwrap();
        let catalog = document.catalog().unwrap();
        let tags = document.get_dictionary(catalog.get(b"StructTreeRoot").unwrap().as_reference().unwrap()).unwrap();
        let whole = document.get_dictionary(tags.get(b"K").unwrap().as_reference().unwrap()).unwrap();
        let parts = whole.get(b"K").unwrap().as_array().unwrap();
        let named = |part: &Object| {
            let part = document.get_dictionary(part.as_reference().unwrap()).unwrap();
            part.get(b"S").unwrap().as_name().unwrap() == b"Part" && part.has(b"T")
        };
        assert!(parts.iter().all(named), "{name}");
        let (_, tree) = document.dereference(tags.get(b"ParentTree").unwrap()).unwrap();
        let numbers = tree.as_dict().unwrap().get(b"Nums").unwrap().as_array().unwrap();
        let keys: Vec<i64> = numbers.iter().step_by(2).map(|key| key.as_i64().unwrap()).collect();
        assert!(keys.is_sorted() && keys.len() == pages(&document).len(), "{name}: {keys:?}");
        for (page, pair) in pages(&document).into_iter().zip(numbers.chunks_exact(2)) {
            assert_eq!(document.get_dictionary(page).unwrap().get(b"StructParents").unwrap(), &pair[0]);
            let (_, parents) = document.dereference(&pair[1]).unwrap();
            let parents = parents.as_array().unwrap();
            let marked = document.get_and_decode_page_content(page).unwrap();
            let is_marked = |operand: &Object| operand.as_dict().is_ok_and(|dict| dict.has(b"MCID"));
            let marked = marked.operations.iter().filter(|operation| operation.operands.iter().any(is_marked)).count();
            assert_eq!(parents.len(), marked, "{name}");
            // Each parent leads up to one of the parts.
            for parent in parents {
                let mut above = parent.as_reference().unwrap();
                while !parts.contains(&above.into()) {
                    above = document.get_dictionary(above).unwrap().get(b"P").unwrap().as_reference().unwrap();
                }
            }
        }
    }
}

#[test]
fn on_both_sides_of_the_paper_every_school_begins_on_a_new_sheet() {
    let office = Office::new();
    let args = ["--as", "letter", "--locale", "en", "--batches", "--two-sided"];
    office.bulk("out", &args).done();
    let rows = office.table("out", "manifest.csv");
    let first = |row: &BTreeMap<String, String>| row["page"].parse::<usize>().unwrap();
    assert!(rows.iter().all(|row| first(row) % 2 == 1), "{rows:?}");
    let bytes = &office.files("out")["letter-en-001.pdf"];
    let document = Document::load_mem(bytes).unwrap();
    let last = rows.iter().map(|row| first(row) + row["pages"].parse::<usize>().unwrap() - 1).max();
    assert_eq!(Some(pages(&document).len()), last, "no empty page after the last");
}

#[test]
fn a_second_run_touches_only_batches_with_a_changed_school() {
    let office = Office::new();
    office.bulk("out", &ARGS).done();
    let before = office.files("out");
    let times = changed(&office.out("out"), &before);
    office.bulk("out", &ARGS).done();
    assert!(office.files("out") == before);
    assert_eq!(changed(&office.out("out"), &before), times, "not even the manifest is written");
    office.run(&["pause", "office@hillside.wensum-schools.example", "--reason", "a drill"]).done();
    let lost = before.keys().rfind(|name| name.starts_with("letter-ur-")).unwrap();
    std::fs::write(office.out("out").join(lost), "short").unwrap();
    office.bulk("out", &ARGS).done();
    let after = office.files("out");
    let rows = office.table("out", "manifest.csv");
    let of_hillside: Vec<&String> =
        rows.iter().filter(|row| row["slug"] == "hillside-primary").map(|row| &row["file"]).collect();
    let new: Vec<&String> = after.keys().filter(|name| before.get(*name) != after.get(*name)).collect();
    assert!(new.iter().all(|name| of_hillside.contains(name) || name.starts_with("manifest.")), "{new:?}");
    assert!(of_hillside.iter().all(|name| new.contains(name)), "{new:?}");
    office.assert_manifest("out");
}

#[test]
fn larger_batches_leave_none_of_the_smaller_behind() {
    let office = Office::new();
    let folder = ["--as", "letter", "--locale", "pl", "--school", "hillside-primary"];
    office.bulk("out", &folder).done();
    office.bulk("out", &ARGS).done();
    assert!(office.files("out").contains_key("letter-en-002.pdf"));
    let ran = office.bulk("out", &["--as", "letter", "--locale", "en", "--batches"]).done();
    let files = office.files("out");
    assert!(files.contains_key("letter-en-001.pdf") && !files.contains_key("letter-en-002.pdf"), "{}", ran.out);
    // What was not asked for stays: other languages, other sheets, folders.
    for name in ["letter-ur-002.pdf", "letter-us-en-002.pdf", "hillside-primary/hillside-primary-pl-letter.pdf"] {
        assert!(files.contains_key(name), "{name}");
    }
    office.assert_manifest("out");
    office.bulk("fresh", &["--as", "letter", "--locale", "en", "--batches"]).done();
    assert!(files["letter-en-001.pdf"] == office.files("fresh")["letter-en-001.pdf"]);
    office.bulk("out", &["--as", "letter", "--locale", "en", "--batches", "--prune"]).done();
    let left: Vec<String> = office.files("out").into_keys().collect();
    assert_eq!(left, ["faults.csv", "letter-en-001.pdf", "manifest.csv", "manifest.json"]);
}

#[test]
fn only_what_is_printed_and_at_most_a_hundred() {
    let office = Office::new();
    for (args, code, part) in [
        (&["--as", "letter,contact", "--batches"][..], 1, "what is printed"),
        (&["--as", "files", "--batches"], 1, "what is printed"),
        (&["--as", "letter", "--batches=0"], 2, "1..=100"),
        (&["--as", "letter", "--batches=101"], 2, "1..=100"),
        (&["--as", "letter", "--batches", "--zip"], 2, "--zip"),
        (&["--as", "letter", "--two-sided"], 2, "--batches"),
    ] {
        let ran = office.bulk("out", args);
        assert_eq!(ran.code, Some(code), "{}", ran.err);
        assert!(ran.err.contains(part), "{}", ran.err);
        assert!(!office.out("out").exists());
    }
}
