//! Who uses which address: an index over all schools that is carried from one catalog to the next.

use std::collections::HashMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash as _, Hasher as _};
use std::sync::Arc;

use crate::check::{Elsewhere, Register, own_domains};
use crate::domain::{Keeper, SenderPolicy};
use crate::store::{OrganisationId, SchoolId};

use super::{Catalog, Parts, SchoolPart};

/// So many pieces that a change of one school copies little.
const SHARDS: usize = 256;
/// So many holders of one address are told.
const TOLD: usize = 5;

/// Who keeps an address. What an organisation keeps for all its schools is held once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Holder {
    School(SchoolId),
    Organisation(OrganisationId),
}

#[derive(Debug, Clone, Default)]
struct Shard {
    /// Holders by address, each with the number of lists.
    holders: HashMap<Box<str>, Vec<(Holder, u32)>>,
    /// How many schools have a name of the Internet as their own.
    names: HashMap<Box<str>, u32>,
}

/// The index.
#[derive(Debug, Clone)]
pub(super) struct Addresses {
    shards: Vec<Arc<Shard>>,
}

impl Default for Addresses {
    fn default() -> Self {
        Self { shards: vec![Arc::default(); SHARDS] }
    }
}

/// What one list puts into the index.
struct Entries<'a> {
    addresses: Vec<(&'a str, Holder)>,
    names: Vec<&'a str>,
}

impl Addresses {
    /// The index of `parts`, made out of an older one by what is different in both.
    pub fn next(older: Option<&Catalog>, parts: &Parts) -> Self {
        let Some(older) = older else {
            let mut index = Self::default();
            for part in parts.schools.values() {
                index.add(&entries(part, parts));
            }
            return index;
        };
        let mut index = older.addresses.clone();
        let before = older.parts();
        for (id, part) in &parts.schools {
            match before.schools.get(id) {
                Some(known) if Arc::ptr_eq(known, part) && policy(known, before) == policy(part, parts) => continue,
                Some(known) => index.take_away(&entries(known, before)),
                None => {}
            }
            index.add(&entries(part, parts));
        }
        for (_, part) in before.schools.iter().filter(|(id, _)| !parts.schools.contains_key(id)) {
            index.take_away(&entries(part, before));
        }
        index
    }

    fn add(&mut self, entries: &Entries<'_>) {
        for (key, holder) in &entries.addresses {
            let holders = self.shard(key).holders.entry((*key).into()).or_default();
            // A list holds an address once, so only an organisation can be there already.
            let known = match holder {
                Holder::Organisation(_) => holders.iter_mut().find(|(known, _)| known == holder),
                Holder::School(_) => None,
            };
            match known {
                Some((_, lists)) => *lists += 1,
                None => holders.push((*holder, 1)),
            }
        }
        for name in &entries.names {
            *self.shard(name).names.entry((*name).into()).or_default() += 1;
        }
    }

    fn take_away(&mut self, entries: &Entries<'_>) {
        for (key, holder) in &entries.addresses {
            let shard = self.shard(key);
            let Some(holders) = shard.holders.get_mut(*key) else { continue };
            if let Some(at) = holders.iter().position(|(known, _)| known == holder) {
                match holders.get_mut(at) {
                    Some((_, lists)) if *lists > 1 => *lists -= 1,
                    _ => {
                        holders.swap_remove(at);
                    }
                }
            }
            if holders.is_empty() {
                shard.holders.remove(*key);
            }
        }
        for name in &entries.names {
            let shard = self.shard(name);
            match shard.names.get_mut(*name) {
                Some(schools) if *schools > 1 => *schools -= 1,
                _ => {
                    shard.names.remove(*name);
                }
            }
        }
    }

    /// The piece for a text, copied first if an older catalog still reads it.
    fn shard(&mut self, text: &str) -> &mut Shard {
        Arc::make_mut(&mut self.shards[place(text)])
    }

    /// The holders of an address, the same few in the same order however the index came about.
    fn holders(&self, key: &str) -> Vec<Holder> {
        let found = self.shards[place(key)].holders.get(key);
        let mut holders: Vec<Holder> = found.into_iter().flatten().map(|(holder, _)| *holder).collect();
        if holders.len() > TOLD {
            holders.select_nth_unstable(TOLD - 1);
            holders.truncate(TOLD);
        }
        holders.sort_unstable();
        holders
    }

    fn has_name(&self, name: &str) -> bool {
        self.shards[place(name)].names.contains_key(name)
    }
}

/// Where a text is kept: the same in every run.
fn place(text: &str) -> usize {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    usize::try_from(hasher.finish() % SHARDS as u64).unwrap_or_default()
}

fn policy<'a>(part: &SchoolPart, parts: &'a Parts) -> Option<&'a SenderPolicy> {
    parts.organisations.get(&part.organisation).map(|organisation| &organisation.organisation.sender_policy)
}

/// A closed school's addresses are nobody's any more.
fn entries<'a>(part: &'a SchoolPart, parts: &'a Parts) -> Entries<'a> {
    let (record, school) = (part.revision.record(), part.revision.school());
    let policy = policy(part, parts).filter(|_| school.closed.is_none());
    let Some(policy) = policy else { return Entries { addresses: Vec::new(), names: Vec::new() } };
    let holder = |keeper| match keeper {
        Keeper::School => Holder::School(part.id),
        Keeper::Organisation => Holder::Organisation(part.organisation),
    };
    let addresses = record.in_use().map(|listed| (listed.sender.address.key(), holder(listed.keeper))).collect();
    let website = school.website.as_ref().map(crate::domain::WebAddress::host);
    let website = website.map(|host| host.strip_prefix("www.").unwrap_or(host));
    let names = own_domains(record, policy).into_iter().chain(website).collect();
    Entries { addresses, names }
}

impl Register for Catalog {
    fn holders(&self, key: &str) -> Vec<Elsewhere> {
        let describe = |holder| match holder {
            Holder::School(id) => {
                let school = self.parts.schools.get(&id)?.revision.school();
                let status = &self.schools.get(&school.slug)?.published.status;
                let pause = status.paused.iter().find(|pause| pause.address.key() == key);
                let paused = pause.map(|pause| pause.since);
                Some(Elsewhere { name: school.name.clone(), school: Some(school.slug.clone()), paused })
            }
            Holder::Organisation(id) => {
                let part = self.parts.organisations.get(&id)?;
                let members = self.organisations.get(&part.organisation.slug)?;
                // Paused for all its schools: each of them knows.
                let status = members.schools.first().map(|entry| &entry.published.status);
                let pause = status.and_then(|status| status.paused.iter().find(|pause| pause.address.key() == key));
                let paused = pause.map(|pause| pause.since);
                Some(Elsewhere { name: part.organisation.name.clone(), school: None, paused })
            }
        };
        self.addresses.holders(key).into_iter().filter_map(describe).collect()
    }

    fn is_own_domain(&self, ascii: &str) -> bool {
        let mut name = ascii;
        loop {
            if self.addresses.has_name(name) {
                return true;
            }
            match name.split_once('.') {
                Some((_, above)) => name = above,
                None => return false,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn entries<'a>(addresses: &[(&'a str, Holder)], names: &[&'a str]) -> Entries<'a> {
        Entries { addresses: addresses.to_vec(), names: names.to_vec() }
    }

    #[test]
    fn what_is_added_and_taken_away_leaves_nothing() {
        let school = |n: u128| Holder::School(SchoolId::new(uuid::Uuid::from_u128(n)));
        let county = Holder::Organisation(OrganisationId::new(uuid::Uuid::from_u128(9)));
        let one = entries(&[("a@x.example", school(1)), ("c@y.example", county)], &["x.example"]);
        let other = entries(&[("a@x.example", school(2)), ("c@y.example", county)], &["x.example"]);
        let mut index = Addresses::default();
        index.add(&one);
        let alone = index.clone();
        index.add(&other);
        assert_eq!(index.holders("a@x.example"), [school(1), school(2)]);
        assert_eq!(index.holders("c@y.example"), [county]);
        assert_eq!(alone.holders("a@x.example"), [school(1)], "an older catalog sees what it saw");
        index.take_away(&one);
        assert_eq!(index.holders("a@x.example"), [school(2)]);
        assert!(index.has_name("x.example") && !index.holders("c@y.example").is_empty());
        index.take_away(&other);
        assert!(index.holders("a@x.example").is_empty() && index.holders("c@y.example").is_empty());
        assert!(!index.has_name("x.example"));
        assert!(index.shards.iter().all(|shard| shard.holders.is_empty() && shard.names.is_empty()));
    }

    #[test]
    fn few_holders_are_told_and_always_the_same() {
        let school = |n: u128| Holder::School(SchoolId::new(uuid::Uuid::from_u128(n)));
        let (mut up, mut down) = (Addresses::default(), Addresses::default());
        for n in 0..100 {
            up.add(&entries(&[("a@x.example", school(n))], &[]));
            down.add(&entries(&[("a@x.example", school(99 - n))], &[]));
        }
        assert_eq!(up.holders("a@x.example"), (0..5).map(school).collect::<Vec<_>>());
        assert_eq!(up.holders("a@x.example"), down.holders("a@x.example"));
    }
}
