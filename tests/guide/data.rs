//! Every provider's file, whole and consistent.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use hallpass::domain::LanguageTag;
use hallpass::guide::{Choice, Effect, Guides, Note, RouteKind, SchoolFile, Step, Surface, WayKind};
use hallpass::i18n::Messages;

/// Every provider that is to have a guide.
const IDS: &str = "gmail outlook_com microsoft365 yahoo aol sky att cox verizon comcast spectrum icloud apple_mail_other samsung_email proton fastmail gmx_com gmx_net mail_com web_de zoho tuta thunderbird bt virgin_media talktalk plusnet ee_orange_uk orange_fr free_fr laposte sfr libero virgilio wp_pl o2_pl onet interia seznam t_online freenet mail_ru yandex uol_bol qq netease other work";

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
fn every_provider_has_a_guide() {
    let wanted: BTreeSet<_> = IDS.split(' ').collect();
    let found: BTreeSet<_> = Guides::all().iter().map(|guide| guide.id.as_str()).collect();
    assert_eq!(found, wanted);
    for guide in Guides::all().in_order(None) {
        assert!(!guide.ways.is_empty(), "{}", guide.id);
    }
}

#[test]
fn people_find_theirs_at_the_top() {
    let first = |country| -> Vec<&str> {
        Guides::all().in_order(country).iter().take(12).map(|guide| guide.id.as_str()).collect()
    };
    for id in ["gmail", "outlook_com", "yahoo", "icloud"] {
        assert!(first(None).contains(&id) && first(Some("PL")).contains(&id), "{id}");
    }
    assert!(first(Some("GB")).contains(&"bt") && first(Some("PL")).contains(&"onet"));
    let all = Guides::all().in_order(Some("GB"));
    assert!(all.iter().rev().take(2).all(|guide| ["other", "work"].contains(&guide.id.as_str())));
    assert!(!all.iter().any(|guide| guide.id.as_str() == "ee_orange_uk"), "nobody has one any more");
}

#[test]
fn a_phone_is_told_what_to_do_now_and_what_on_a_computer() {
    let gmail = Guides::all().get("gmail").unwrap();
    let phone = gmail.plan(Surface::Android);
    let kinds = |choices: &[Choice<'_>]| -> Vec<WayKind> { choices.iter().map(|choice| choice.way.what).collect() };
    assert_eq!(kinds(&phone.on_a_computer), [WayKind::Rule]);
    assert!(!kinds(&phone.now).contains(&WayKind::Rule) && kinds(&phone.now).contains(&WayKind::Contact));
    let computer = gmail.plan(Surface::Web);
    assert_eq!(computer.now[0].way.what, WayKind::Rule);
    assert_eq!(computer.now[0].routes[0].kind(), RouteKind::FilledLink);
    assert!(computer.on_a_computer.is_empty());
    for guide in Guides::all().iter() {
        for surface in Surface::ALL {
            let plan = guide.plan(*surface);
            assert!(plan.now.is_sorted_by_key(|choice| choice.way.effect), "{}", guide.id);
        }
    }
}

#[test]
fn who_lets_in_only_whole_endings_gets_no_rule() {
    for guide in Guides::all().iter().filter(|guide| guide.notes.contains(&Note::OnlyWholeEndings)) {
        let rule = guide.ways.iter().find(|way| matches!(way.what, WayKind::Rule | WayKind::ExactList));
        assert!(rule.is_none(), "{}", guide.id);
    }
}

#[test]
fn what_is_for_nobody_in_particular_names_nobody() {
    let english =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales/en/guide.ftl")).unwrap();
    for guide in ["other", "work"].map(|id| Guides::all().get(id).unwrap()) {
        let notes = guide.notes.iter().chain(guide.ways.iter().flat_map(|way| &way.notes)).map(|note| note.message());
        let ways = guide.ways.iter().flat_map(|way| [way.what.message(), way.basis.message()]);
        for id in notes.chain(ways) {
            let line = english.lines().find(|line| line.starts_with(&format!("{id} ="))).unwrap();
            assert!(!line.contains("$provider"), "{id} of {}", guide.id);
        }
    }
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
