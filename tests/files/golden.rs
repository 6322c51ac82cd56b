//! The files byte for byte; `UPDATE_GOLDEN=1` writes them anew.

use std::fs;
use std::path::Path;

use hallpass::render::{feed, json, vcard};

use super::sample::{ENGLISH, all, context};
use super::{feed::changes, read};

#[test]
fn files_are_as_they_were() {
    let mut differing = Vec::new();
    for (name, published) in all() {
        let context = context();
        let mut files: Vec<(String, Vec<u8>)> =
            read::files(&published).into_iter().map(|(path, file, _)| (path.to_owned(), file.bytes)).collect();
        if let Some(photo) = vcard::contact_photo(&published, ENGLISH, &context) {
            files.push(("contact-photo.vcf".to_owned(), photo.bytes));
        }
        if let Some(&number) = vcard::contact_numbers(&published).last() {
            let card = vcard::contact_of(&published, ENGLISH, &context, number).unwrap();
            files.push((format!("contacts-{number}.vcf"), card.bytes));
        }
        let document = serde_json::to_string_pretty(&json::senders_document(&published)).unwrap();
        files.push(("senders.json".to_owned(), (document + "\n").into_bytes()));
        if name == "six" {
            files.push(("feed.xml".to_owned(), feed::feed(&published, ENGLISH, &context, &changes()).bytes));
        }
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/files").join(name);
        for (file, bytes) in files {
            let path = folder.join(file);
            if std::env::var_os("UPDATE_GOLDEN").is_some() {
                fs::create_dir_all(&folder).unwrap();
                fs::write(&path, &bytes).unwrap();
            } else if fs::read(&path).ok().as_deref() != Some(&bytes) {
                differing.push(path);
            }
        }
    }
    assert!(differing.is_empty(), "differ (UPDATE_GOLDEN=1 writes them anew): {differing:#?}");
}
