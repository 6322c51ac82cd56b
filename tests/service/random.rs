//! Random acts, one after another: every chain stays right, and what holds now is what a simple
//! model says.

use std::collections::{BTreeMap, BTreeSet};

use hallpass::service::NoticeChange;
use jiff::SignedDuration;

use crate::support::{Backend, Desk, SMALL, SeededRandom, p, plain, sweep};

const SCHOOLS: [&str; 3] = ["ash", "elm", "oak"];
const ADDRESSES: [(&str, &[&str]); 6] = [
    ("admissions@wensum.example", &["ash", "elm", "oak"]),
    ("no-reply@parentmail.example", &["elm", "oak"]),
    ("office@oak.schools.example", &["oak"]),
    ("news@oak.schools.example", &["oak"]),
    ("office@elm.schools.example", &["elm"]),
    ("office@ash.schools.example", &["ash"]),
];

/// What somebody with a pencil would have noted down.
#[derive(Default)]
struct Model {
    /// Paused addresses and where; everywhere without a school.
    pauses: BTreeSet<(&'static str, Option<&'static str>)>,
    notices: BTreeSet<(&'static str, jiff::Timestamp)>,
    /// How many lists every school has had, and its name now and as published.
    numbers: BTreeMap<&'static str, u32>,
    names: BTreeMap<&'static str, (u32, u32)>,
}

impl Model {
    fn paused(&self, school: &str) -> BTreeSet<String> {
        let here = self.pauses.iter().filter(|(_, scope)| scope.is_none_or(|other| other == school));
        here.map(|(address, _)| (*address).to_owned()).collect()
    }
}

fn file(model: &Model) -> String {
    let mut text = SMALL.to_owned();
    for (school, title) in [("ash", "Ash"), ("elm", "Elm"), ("oak", "Oak")] {
        text = text.replace(&format!("\"{title} School\""), &format!("\"{title} School {}\"", model.names[school].0));
    }
    text
}

async fn act(desk: &Desk, random: &SeededRandom, model: &mut Model) -> String {
    let pick = |of: usize| usize::try_from(random.below(of as u64)).unwrap();
    let (address, holders) = ADDRESSES[pick(ADDRESSES.len())];
    let scope = (pick(2) == 0).then(|| SCHOOLS[pick(SCHOOLS.len())]);
    desk.clock.forward(SignedDuration::from_mins(1));
    match pick(8) {
        0 | 1 => {
            let school = scope.map(p);
            let outcome = desk.service.pause(&p(address), school.as_ref(), &p("hijacked"), &Desk::actor()).await;
            let known = scope.is_none_or(|school| holders.contains(&school));
            assert_eq!(outcome.is_ok(), known, "pause {address} {scope:?}");
            if known && !model.pauses.contains(&(address, None)) {
                let new = model.pauses.insert((address, scope));
                assert_eq!(outcome.unwrap().already, !new);
            }
            format!("pause {address} {scope:?}")
        }
        2 | 3 => {
            let school = scope.map(p);
            let outcome = desk.service.resume(&p(address), school.as_ref(), &p("mended"), &Desk::actor()).await;
            let before = model.pauses.len();
            model.pauses.retain(|(other, at)| *other != address || (scope.is_some() && *at != scope));
            assert_eq!(outcome.is_ok(), model.pauses.len() < before, "resume {address} {scope:?}");
            format!("resume {address} {scope:?}")
        }
        4 => {
            let school = SCHOOLS[pick(SCHOOLS.len())];
            model.names.get_mut(school).unwrap().0 += 1;
            desk.apply(&plain(&file(model))).await;
            format!("rename {school}")
        }
        5 => {
            let mut changed = 0;
            for school in SCHOOLS {
                let (now, published) = model.names.get_mut(school).map(|(a, b)| (*a, b)).unwrap();
                if now != *published {
                    *published = now;
                    *model.numbers.get_mut(school).unwrap() += 1;
                    changed += 1;
                }
            }
            assert_eq!(desk.publish().await.revised.len(), changed);
            "publish".to_owned()
        }
        6 => {
            let provider = ["outlook_com", "yahoo"][pick(2)];
            if pick(2) == 0 {
                let from = p("2026-11-20T08:00:00Z");
                let notice = hallpass::domain::Notice {
                    provider: p(provider),
                    kind: p("delayed"),
                    from,
                    until: None,
                    shown_to: p("everybody"),
                };
                let count = desk.service.notice(&NoticeChange::Post(notice), None, &Desk::actor()).await.unwrap();
                assert_eq!(count == 1, model.notices.insert((provider, from)));
                format!("notice {provider}")
            } else {
                let outcome = desk.service.notice(&NoticeChange::Withdraw(p(provider)), None, &Desk::actor()).await;
                let before = model.notices.len();
                model.notices.retain(|(other, _)| *other != provider);
                assert_eq!(outcome.is_ok(), model.notices.len() < before);
                format!("withdraw {provider}")
            }
        }
        _ => {
            if pick(3) == 0 {
                desk.service.rotate_key(&Desk::actor()).await.unwrap();
                "rotate".to_owned()
            } else {
                desk.clock.days(1);
                desk.service.tick().await.unwrap();
                "tick".to_owned()
            }
        }
    }
}

async fn sequence(seed: u64, acts: usize) {
    let desk = Desk::on(Backend::Sqlite).await.unwrap();
    let random = SeededRandom::new(seed);
    let mut model = Model::default();
    for school in SCHOOLS {
        model.numbers.insert(school, 1);
        model.names.insert(school, (0, 0));
    }
    desk.apply(&plain(&file(&model))).await;
    desk.publish().await;
    let mut told = Vec::new();
    for _ in 0..acts {
        told.push(act(&desk, &random, &mut model).await);
        for school in SCHOOLS {
            let paused: BTreeSet<String> = desk.paused(school).await.into_iter().collect();
            assert_eq!(paused, model.paused(school), "seed {seed}: {told:?}");
        }
    }
    desk.assert_clean().await;
    for school in SCHOOLS {
        assert_eq!(desk.head(school).await.number(), model.numbers[school], "seed {seed}: {told:?}");
    }
    let overlay = desk.overlay("wensum").await;
    let notices = overlay.notices().map(|notice| (notice.provider.to_string(), notice.from)).collect::<BTreeSet<_>>();
    assert_eq!(notices, model.notices.iter().map(|(name, from)| ((*name).to_owned(), *from)).collect());
    assert_eq!(overlay.pauses().count(), model.pauses.len());
}

#[tokio::test]
async fn random_acts_keep_every_chain_right() {
    let (seeds, acts) = if sweep() { (200, 60) } else { (8, 25) };
    for seed in 0..seeds {
        sequence(seed, acts).await;
    }
}
