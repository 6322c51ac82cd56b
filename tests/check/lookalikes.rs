//! How many of the look-alikes that a well-known tool makes are caught, and how many real names are
//! taken for look-alikes.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;

use hallpass::check::{Given, List, Nobody, Register, Verdict, check};

use super::{Others, calm, policy, record};

/// A sample of what dnstwist makes of some names, drawn evenly from each of its ways.
const SAMPLE: &str = include_str!("../data/check/dnstwist.tsv");

fn is_near(name: &str, other: &str, register: &dyn Register) -> bool {
    let (record, policy) = (record(&[&format!("office@{name}")]), policy());
    let status = calm(&record);
    let list = List { record: &record, status: &status, policy: &policy };
    let given = Given::typed(&format!("office@{other}")).unwrap();
    matches!(check(&given, list, register).unwrap().verdict, Verdict::Near(_))
}

/// `HALLPASS_LOOKALIKES` may name a longer table, as tests/readers/lookalikes.py writes it.
#[test]
fn of_a_hundred_look_alikes_ninety_nine_are_caught() {
    let table = match std::env::var("HALLPASS_LOOKALIKES") {
        Ok(path) => std::fs::read_to_string(path).unwrap(),
        Err(_) => SAMPLE.to_owned(),
    };
    let (mut caught, mut all) = (BTreeMap::<&str, usize>::new(), BTreeMap::<&str, usize>::new());
    let mut missed = Vec::new();
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let [name, way, other] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        *all.entry(way).or_default() += 1;
        if is_near(name, other, &Nobody) {
            *caught.entry(way).or_default() += 1;
        } else {
            missed.push(format!("{name} {way} {other}"));
        }
    }
    let (got, of): (usize, usize) = (caught.values().sum(), all.values().sum());
    for (way, count) in &all {
        println!("{way}: {} of {count}", caught.get(way).unwrap_or(&0));
    }
    println!("{got} of {of}; missed {:#?}", missed.iter().take(60).collect::<Vec<_>>());
    assert!(of > 1000, "only {of}");
    assert!(got * 100 >= of * 99, "{got} of {of}");
}

/// The websites of a county's schools, as its register names them.
fn school_names() -> BTreeSet<String> {
    let packed = include_bytes!("../data/import/norfolk.csv.gz").as_slice();
    let mut bytes = Vec::new();
    flate2::read::GzDecoder::new(packed).read_to_end(&mut bytes).unwrap();
    let text: String = bytes.iter().map(|byte| char::from(*byte)).collect();
    let fields = text.split('"').filter(|field| field.contains(".example.sch.uk"));
    let plain = fields.map(|field| field.split(['/', ':']).find(|part| part.contains(".example")).unwrap());
    let names = plain.map(|name| name.strip_prefix("www.").unwrap_or(name).to_owned());
    names.filter(|name| name.parse::<hallpass::domain::DomainName>().is_ok()).collect()
}

#[test]
fn no_other_school_s_own_name_is_taken_for_a_look_alike() {
    let names = school_names();
    assert!(names.len() > 300, "{}", names.len());
    let register = Others { names: names.iter().cloned().collect(), ..Others::default() };
    let mut alike = Vec::new();
    // All pairs take minutes without optimisation.
    let every = if crate::support::sweep() { 1 } else { 10 };
    for name in names.iter().step_by(every) {
        let (record, policy) = (record(&[&format!("office@{name}")]), policy());
        let status = calm(&record);
        let list = List { record: &record, status: &status, policy: &policy };
        for other in names.iter().filter(|other| *other != name) {
            let given = Given::typed(&format!("head@{other}")).unwrap();
            let near =
                |register: &dyn Register| matches!(check(&given, list, register).unwrap().verdict, Verdict::Near(_));
            assert!(!near(&register), "{other} is real, not a look-alike of {name}");
            if near(&Nobody) {
                alike.push(format!("{name} {other}"));
            }
        }
    }
    // What a register that knows nobody would say: pairs that are alike and both real.
    println!("{} of {} pairs are alike: {alike:#?}", alike.len(), names.len().div_ceil(every) * (names.len() - 1));
    assert!(alike.len() < names.len() / every, "{}", alike.len());
}
