//! County files with mistakes: each is told with file and line and what to write instead.

use std::fmt::Write as _;
use std::fs;

use super::{Place, asset};
use crate::support::{SMALL, assert_golden};

/// One mistake: what it is, what stands in the small county, what stands there instead.
const MISTAKES: &[(&str, &str, &str)] = &[
    ("an unknown key", "name = \"Elm School\"", "name = \"Elm School\"\nadress = \"Elm Road\""),
    ("an unknown key in an address", "purpose = \"newsletter\"", "purpose = \"newsletter\"\npriority = 1"),
    ("an unknown table", "[[domain]]", "[[domains]]"),
    ("a key twice", "slug = \"elm\"", "slug = \"elm\"\nslug = \"elm\""),
    ("a number for a text", "name = \"Elm School\"", "name = 7"),
    ("a text for a yes or no", "list_complete = true", "list_complete = \"yes\""),
    ("a text for a list", "name = \"Elm School\"", "name = \"Elm School\"\nlanguages = \"en\""),
    ("a missing name", "name = \"Elm School\"\n", ""),
    ("a missing purpose", "purpose = \"newsletter\"\n", ""),
    ("a missing quote", "name = \"Elm School\"", "name = \"Elm School"),
    ("no quotes", "name = \"Elm School\"", "name = Elm School"),
    ("a single bracket", "[[school]]\nslug = \"ash\"", "[school]\nslug = \"ash\""),
    ("an empty name", "name = \"Elm School\"", "name = \"\""),
    ("a name of spaces", "name = \"Elm School\"", "name = \"   \""),
    ("a line break in a name", "name = \"Elm School\"", "name = \"Elm\\nSchool\""),
    ("a tab in a name", "name = \"Elm School\"", "name = \"Elm\\tSchool\""),
    ("a bidi control in a name", "name = \"Elm School\"", "name = \"Elm \\u202ESchool\""),
    ("an invisible character in a name", "name = \"Elm School\"", "name = \"Elm\\u200BSchool\""),
    ("a slug with capitals", "slug = \"elm\"", "slug = \"Elm\""),
    ("a slug with a space", "slug = \"elm\"", "slug = \"elm school\""),
    ("a slug of one letter", "slug = \"elm\"", "slug = \"e\""),
    ("a doubled slug", "slug = \"elm\"", "slug = \"oak\""),
    ("a wrong code", "slug = \"elm\"", "slug = \"elm\"\ncode = \"D4RC0QHW\""),
    ("a short code", "slug = \"elm\"", "slug = \"elm\"\ncode = \"D4RC\""),
    (
        "a doubled code",
        "slug = \"elm\"\nname = \"Elm School\"",
        "slug = \"elm\"\nname = \"Elm School\"\ncode = \"D4RC0QHV\"\n[[school]]\nslug = \"yew\"\nname = \"Yew\"\ncode = \"d4rc-0qhv\"",
    ),
    ("a doubled address", "news@oak.schools.example", "Office@oak.schools.example"),
    (
        "a doubled shared address",
        "[[school]]\nslug = \"oak\"",
        "[[sender]]\naddress = \"ADMISSIONS@wensum.example\"\npurpose = \"office\"\n\n[[school]]\nslug = \"oak\"",
    ),
    (
        "a doubled domain",
        "[[sender]]",
        "[[domain]]\nname = \"OAK.schools.example\"\nprotection = \"weak\"\n\n[[sender]]",
    ),
    ("an address without @", "news@oak.schools.example", "news.oak.schools.example"),
    ("an address with a name", "news@oak.schools.example", "News <news@oak.schools.example>"),
    ("an address in needed quotes", "\"news@oak.schools.example\"", "'\"school news\"@oak.schools.example'"),
    ("an address with a space", "news@oak.schools.example", "school news@oak.schools.example"),
    ("two addresses in one", "news@oak.schools.example", "news@oak.schools.example, office@oak.schools.example"),
    ("an address with a look-alike letter", "news@oak.schools.example", "nеws@oak.schools.example"),
    ("an address of one machine", "news@oak.schools.example", "news@localhost"),
    ("an address of a number", "news@oak.schools.example", "news@192.0.2.1"),
    ("an emoji in an address", "news@oak.schools.example", "📰@oak.schools.example"),
    ("an address outside the policy", "news@oak.schools.example", "news.oak@gmail.com"),
    ("an address above the policy", "news@oak.schools.example", "news@schools.example"),
    ("a whole domain", "news@oak.schools.example", "@oak.schools.example"),
    ("an unknown purpose", "purpose = \"newsletter\"", "purpose = \"dinner\""),
    ("an unknown kind", "kind = \"local-authority\"", "kind = \"county\""),
    ("an unknown kind of school", "name = \"Elm School\"", "name = \"Elm School\"\nkind = \"grammar\""),
    ("an unknown protection", "protection = \"enforced\"", "protection = \"strong\""),
    ("an unknown audience", "kind = \"local-authority\"", "kind = \"local-authority\"\naudience = \"teachers\""),
    ("an unknown language", "name = \"Elm School\"", "name = \"Elm School\"\nlanguages = [\"en\", \"xx\"]"),
    ("a day that is not in the calendar", "purpose = \"newsletter\"", "purpose = \"newsletter\"\nsince = 2026-02-30"),
    ("the same in quotes", "purpose = \"newsletter\"", "purpose = \"newsletter\"\nsince = \"2026-02-30\""),
    ("a day the British way", "purpose = \"newsletter\"", "purpose = \"newsletter\"\nsince = \"1/9/2026\""),
    ("a day and a time", "purpose = \"newsletter\"", "purpose = \"newsletter\"\nsince = 2026-09-01T08:00:00"),
    (
        "an end before the beginning",
        "purpose = \"newsletter\"",
        "purpose = \"newsletter\"\nsince = 2026-09-01\nuntil = 2026-08-31",
    ),
    ("a review on no day", "on = 2026-11-01", "on = 2026-13-01"),
    ("a number that is no phone", "name = \"Elm School\"", "name = \"Elm School\"\nphone = \"01632 960101\""),
    (
        "a website without its beginning",
        "name = \"Elm School\"",
        "name = \"Elm School\"\nwebsite = \"elm.schools.example\"",
    ),
    (
        "a website that runs a script",
        "name = \"Elm School\"",
        "name = \"Elm School\"\nwebsite = \"javascript:alert(1)\"",
    ),
    ("a colour by name", "name = \"Elm School\"", "name = \"Elm School\"\ncolour = \"blue\""),
    ("an unknown register", "name = \"Elm School\"", "name = \"Elm School\"\nidentifiers = { dfe = \"1\" }"),
    ("a wrong URN", "name = \"Elm School\"", "name = \"Elm School\"\nidentifiers = { urn = \"12\" }"),
    (
        "a text of its own with a link",
        "name = \"Elm School\"",
        "name = \"Elm School\"\nown_text = { en = \"See https://x.example\" }",
    ),
    (
        "a text of its own in no language",
        "name = \"Elm School\"",
        "name = \"Elm School\"\nown_text = { xx = \"Hello\" }",
    ),
    (
        "a text of its own that is too long",
        "name = \"Elm School\"",
        "name = \"Elm School\"\nown_text = { en = \"LONG\" }",
    ),
    (
        "a public address with a path",
        "kind = \"local-authority\"",
        "kind = \"local-authority\"\npublic_url = \"https://x.example/mail\"",
    ),
    ("a policy of everything", "\"*.schools.example\"", "\"*\""),
    (
        "a pause at no school",
        "[[school]]\nslug = \"oak\"",
        "[[pause]]\naddress = \"news@oak.schools.example\"\nschool = \"oka\"\nreason = \"x\"\nsince = 2026-11-20T08:00:00Z\n\n[[school]]\nslug = \"oak\"",
    ),
    (
        "a pause since a day",
        "[[school]]\nslug = \"oak\"",
        "[[pause]]\naddress = \"news@oak.schools.example\"\nreason = \"x\"\nsince = 2026-11-20\n\n[[school]]\nslug = \"oak\"",
    ),
    (
        "an unknown notice",
        "[[school]]\nslug = \"oak\"",
        "[[notice]]\nprovider = \"outlook_com\"\nkind = \"slow\"\nfrom = 2026-11-20T08:00:00Z\n\n[[school]]\nslug = \"oak\"",
    ),
    (
        "a notice that ends before it begins",
        "[[school]]\nslug = \"oak\"",
        "[[notice]]\nprovider = \"outlook_com\"\nkind = \"delayed\"\nfrom = 2026-11-20T08:00:00Z\nuntil = 2026-11-19T08:00:00Z\n\n[[school]]\nslug = \"oak\"",
    ),
    (
        "a complete list of nothing",
        "slug = \"elm\"\nname = \"Elm School\"",
        "slug = \"elm\"\nname = \"Elm School\"\n[[school]]\nslug = \"yew\"\nname = \"Yew\"\nlist_complete = true\n[[school]]\nslug = \"fir\"\nname = \"Fir\"",
    ),
    (
        "a successor that is no school",
        "name = \"Elm School\"",
        "name = \"Elm School\"\nclosed = { on = 2026-08-31, successors = [\"yew\"] }",
    ),
    ("a crest that is not there", "name = \"Elm School\"", "name = \"Elm School\"\ncrest = \"crests/elm.svg\""),
    ("a crest from elsewhere", "name = \"Elm School\"", "name = \"Elm School\"\ncrest = \"../elm.svg\""),
];

#[test]
fn every_mistake_is_told_with_its_line_and_what_to_write() {
    let place = Place::new();
    let (mut told, mut passed) = (String::new(), Vec::new());
    for (name, old, new) in MISTAKES {
        assert!(SMALL.contains(old), "{name}: {old}");
        let text = SMALL.replacen(old, &new.replace("LONG", &"a".repeat(401)), 1);
        fs::write(place.path("county.toml"), text).unwrap();
        let ran = crate::support::Bin::on(&place.data()).within(place.folder.path()).run(&[
            "apply",
            "county.toml",
            "--dry-run",
        ]);
        if ran.code != Some(1) {
            passed.push(name);
            continue;
        }
        assert!(ran.err.contains("county.toml, line "), "{name}: {}", ran.err);
        assert!(!ran.err.contains("panicked"), "{name}: {}", ran.err);
        let _ = writeln!(told, "# {name}\n{}", ran.err);
    }
    assert!(passed.is_empty(), "taken without a word: {passed:?}");
    assert_golden("cli/mistakes.txt", &told);
}

#[test]
fn several_mistakes_are_told_together_in_their_order() {
    let place = Place::new();
    let mut text = SMALL.to_owned();
    for (name, old, new) in MISTAKES {
        if ["a slug with capitals", "an unknown purpose", "an address without @", "an unknown protection"]
            .contains(name)
        {
            text = text.replacen(old, new, 1);
        }
    }
    let file = place.write("county.toml", text);
    let ran = place.run(&["apply", &file]).failed("4 things");
    let lines: Vec<usize> =
        ran.err.lines().filter_map(|line| line.split("line ").nth(1)?.split(':').next()?.parse().ok()).collect();
    assert_eq!(lines.len(), 4, "{}", ran.err);
    assert!(lines.is_sorted(), "{}", ran.err);
}

#[test]
fn a_flood_of_mistakes_is_cut_short() {
    let place = Place::new();
    let many = "\n[[school]]\nslug = \"X\"\nname = \"\"\n".repeat(2000);
    let file = place.write("county.toml", format!("{SMALL}{many}"));
    let ran = place.run(&["apply", &file]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.lines().count() <= 60, "{} lines", ran.err.lines().count());
}

#[test]
fn encodings() {
    let place = Place::new();
    let text = SMALL.replace("Oak School", "École Élan");
    let utf16 = |big: bool| -> Vec<u8> {
        let units = std::iter::once(0xfeff).chain(text.encode_utf16());
        units.flat_map(|unit: u16| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    };
    let latin: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    for (name, bytes, part) in [
        ("empty", Vec::new(), "The file is empty"),
        ("blank", b" \r\n\t\n".to_vec(), "The file is empty"),
        ("a mark alone", b"\xef\xbb\xbf".to_vec(), "The file is empty"),
        ("zeros", vec![0; 5000], "line 1"),
        ("UTF-16, little end first", utf16(false), "Save it again as UTF-8"),
        ("UTF-16, big end first", utf16(true), "Save it again as UTF-8"),
        ("windows-1252", latin, "line 17: file: The file is not in UTF-8"),
        ("a picture", fs::read(asset("crests/king-osric.png")).unwrap(), "Save it again as UTF-8"),
        ("JSON", b"{\"organisation\": {}}".to_vec(), "line 1"),
        ("a spreadsheet", b"School,Address\nOak,office@oak.example\n".to_vec(), "line 1"),
    ] {
        let file = place.write("county.toml", bytes);
        let ran = place.run(&["apply", &file]).failed(part);
        assert!(ran.err.contains("county.toml, line "), "{name}: {}", ran.err);
    }
    // What Windows programs put at the beginning and at the end of lines does no harm.
    let windows = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let file = place.write("county.toml", windows);
    place.run(&["apply", &file]).done();
    place.run(&["apply", "no-such-file.toml"]).failed("no-such-file.toml");
    place.run(&["apply", place.folder.path().to_str().unwrap()]).failed("Error");
}

#[test]
fn a_file_that_is_cut_off_is_never_half_applied() {
    let whole = fs::read(asset("county.toml")).unwrap();
    let place = Place::new();
    fs::create_dir_all(place.path("crests")).unwrap();
    for entry in fs::read_dir(asset("crests")).unwrap().filter_map(Result::ok) {
        fs::copy(entry.path(), place.path("crests").join(entry.file_name())).unwrap();
    }
    let mut refused = 0;
    for part in 0..20 {
        let file = place.write("county.toml", &whole[..whole.len() * part / 20]);
        let ran = place.run(&["apply", &file, "--dry-run"]);
        // Cut between two blocks it is a smaller county, whole in itself; everywhere else it is refused.
        assert!(matches!(ran.code, Some(0 | 1)) && !ran.err.contains("panicked"), "{part}: {}", ran.err);
        if ran.code == Some(1) {
            assert!(ran.err.contains("county.toml, line "), "{part}: {}", ran.err);
            refused += 1;
        }
    }
    assert!(refused >= 12, "{refused} of 20 were refused");
    // The length of every cut, to the byte, around one block.
    let at = whole.windows(20).position(|w| w == b"slug = \"larkmoss-sch").unwrap();
    for end in at..at + 60 {
        let _ = hallpass::service::county::parse(&whole[..end], &|_| Err(std::io::ErrorKind::NotFound.into()));
    }
}

#[test]
fn names_in_every_script_come_back_as_they_were() {
    let names = [
        "Ysgol Dôl Wennol",
        "مدرسة البلوط الابتدائية",
        "בית ספר אלון",
        "橡樹小學",
        "オーク小学校",
        "떡갈나무 초등학교",
        "ਓਕ ਸਕੂਲ",
        "ஓக் பள்ளி",
        "Дубова школа",
        "Σχολείο Βελανιδιάς",
        "โรงเรียนโอ๊ค",
        "نەرێنی قوتابخانە",
        "Oak 🌳 School 👩‍🏫",
        "O’Neill’s \\\"Oak\\\" & <Elm> 'School' \\\\ 100%",
        "e\\u0301cole",
    ];
    let place = Place::new();
    let mut schools = String::new();
    for (n, name) in names.iter().enumerate() {
        let _ = write!(schools, "\n[[school]]\nslug = \"school-{n}\"\nname = \"{name}\"\n");
    }
    let long = "長".repeat(300);
    let schools = format!("{schools}\n[[school]]\nslug = \"long\"\nname = \"{long}\"\n");
    let file = place.write("county.toml", format!("{SMALL}{schools}"));
    place.run(&["apply", &file, "--publish"]).done();
    let out = place.path("out.toml");
    place.run(&["county-file", "wensum", "-o", out.to_str().unwrap()]).done();
    let written: toml::Table = fs::read_to_string(&out).unwrap().parse().unwrap();
    let read: toml::Table = format!("{SMALL}{schools}").parse().unwrap();
    let find = |table: &toml::Table, slug: &str| {
        let schools = table["school"].as_array().unwrap();
        schools.iter().find(|s| s["slug"].as_str() == Some(slug)).unwrap()["name"].as_str().unwrap().to_owned()
    };
    for n in 0..names.len() - 1 {
        let slug = format!("school-{n}");
        assert_eq!(find(&written, &slug), find(&read, &slug));
    }
    assert_eq!(find(&written, "long"), long);
    assert_eq!(place.run(&["apply", out.to_str().unwrap()]).done().out.trim(), "Nothing to change.");
    let file = place.write("county.toml", format!("{SMALL}{schools}").replace(&long, &format!("{long}長")));
    place.run(&["apply", &file]).failed("300");
    place.assert_clean();
}

#[test]
fn unusual_addresses_are_kept_exactly() {
    let place = Place::new();
    let text = SMALL
        .replace("news@oak.schools.example", "o'neill+news@oak.schools.example")
        .replace("\"office@elm.schools.example\"", "'\"Office\"@ELM.schools.example'")
        .replace("office@ash.schools.example", "büro@bücher.schools.example");
    let file = place.write("county.toml", text);
    place.run(&["apply", &file, "--publish"]).done();
    for (address, school) in [
        ("O'Neill+News@oak.schools.example", "oak"),
        ("office@elm.schools.example", "elm"),
        ("büro@xn--bcher-kva.schools.example", "ash"),
        ("BÜRO@Bücher.schools.example", "ash"),
    ] {
        place.run(&["check", "address", address, "--school", school]).done();
    }
    place.run(&["check", "address", "o'neill@oak.schools.example", "--school", "oak"]).failed("not on its list");
    assert_eq!(place.run(&["apply", &file]).done().out.trim(), "Nothing to change.");
}

#[test]
fn a_personal_looking_address_is_taken_with_a_note() {
    let place = Place::new();
    let file = place.write("county.toml", SMALL.replace("news@oak", "jane.smith@oak"));
    let ran = place.run(&["apply", &file]).done();
    assert!(ran.out.contains("looks like one person's address"), "{}", ran.out);
}
