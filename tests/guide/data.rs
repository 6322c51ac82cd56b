//! Every provider's file, whole and consistent.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use hallpass::domain::LanguageTag;
use hallpass::guide::{Effect, Guides, SchoolFile, Step, WayKind};
use hallpass::i18n::Messages;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/providers")
}

/// Every file: id and text.
fn files() -> Vec<(String, String)> {
    let entries = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = entries
        .map(|path| {
            assert!(path.extension().is_some_and(|end| end == "toml"), "{}: only data lies here", path.display());
            (path.file_stem().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap())
        })
        .collect();
    files.sort();
    files
}

#[test]
fn every_file_is_read() {
    let files = files();
    let read = Guides::read(files.iter().map(|(id, text)| (id.as_str(), text.as_str())));
    let guides = read.unwrap_or_else(|(id, error)| panic!("assets/providers/{id}.toml: {error}"));
    assert_eq!(guides.iter().count(), files.len());
    assert_eq!(Guides::all().iter().count(), files.len(), "what is in the program is what lies in the folder");
}

#[test]
fn no_file_speaks_of_whole_domains() {
    for (id, text) in files() {
        for form in ["\"@", "*@", "*.", "%40", " @"] {
            assert!(!text.contains(form), "{id}: {form} stands for more than one address");
        }
    }
}

#[test]
fn what_lasts_is_dated_and_can_be_undone() {
    for guide in Guides::all().iter() {
        for way in guide.ways.iter().filter(|way| way.effect == Effect::Lasts) {
            assert!(way.undo.is_some() || way.what == WayKind::AskWork, "{}: {:?}", guide.id, way.what);
        }
        for way in &guide.ways {
            assert!(way.checked.year() >= 2026 && way.checked.year() < 2100, "{}: {}", guide.id, way.checked);
        }
    }
}

#[test]
fn every_message_exists_and_takes_the_values_of_its_step() {
    let english = Messages::for_locale(LanguageTag::ENGLISH);
    let exists = |id: &str| {
        let file =
            fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales/en/guide.ftl")).unwrap();
        file.lines().any(|line| line.starts_with(&format!("{id} =")))
    };
    for guide in Guides::all().iter() {
        for note in guide.notes.iter().chain(guide.ways.iter().flat_map(|way| &way.notes)) {
            assert!(exists(&note.message()), "{}", note.message());
        }
        for trap in &guide.traps {
            assert!(exists(&trap.why.message()), "{}", trap.why.message());
        }
        assert!(guide.name_message().is_none_or(|id| exists(&id)), "{}", guide.id);
        for way in &guide.ways {
            assert!(exists(&way.what.message()) && exists(&way.effect.message()) && exists(&way.basis.message()));
            for route in way.routes.iter().chain(&way.undo) {
                for step in &route.steps {
                    says_its_values(&english, step);
                }
            }
        }
    }
}

/// The English sentence shows every value of its step.
fn says_its_values(english: &Messages, step: &Step) {
    use hallpass::guide::Value;
    use hallpass::i18n::Arg;
    let values = step.values("Program", true);
    let args: Vec<_> = values
        .iter()
        .map(|(name, value)| {
            let arg = match value {
                Value::Key(key) => Arg::Key(key),
                Value::Count(count) => Arg::from(usize::from(*count)),
                Value::Word(_) | Value::Path(_) | Value::Name(_) => Arg::from(format!("<{name}>")),
            };
            (*name, arg)
        })
        .chain([("audience", Arg::Key("parents"))])
        .collect();
    let sentence = english.text(step.message(), &args);
    assert_ne!(sentence.as_str(), step.message(), "no such message, or it wants another value");
    for (name, value) in values {
        let shown = match value {
            Value::Key(_) => continue,
            Value::Count(count) => count.to_string(),
            Value::Word(_) | Value::Path(_) | Value::Name(_) => format!("<{name}>"),
        };
        assert!(sentence.as_str().contains(&shown), "{} does not show ${name}", step.message());
    }
}

#[test]
fn files_to_take_in_are_served() {
    let routes = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/routes.txt")).unwrap();
    let served: BTreeSet<_> = routes.split(['/', ' ', '\n']).collect();
    for file in SchoolFile::ALL {
        assert!(served.contains(file.as_str()), "{} is no file of a school", file.as_str());
    }
}
