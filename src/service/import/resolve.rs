//! Which school of the store a row means.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{Scheme, Slug};
use crate::store::StoredSchool;

use super::candidate::{Candidate, IDENTITY, Reference, Standing};
use super::links::Links;

/// The schools of the store by their numbers.
pub(super) struct Index {
    numbers: BTreeMap<(Scheme, Box<str>), Vec<usize>>,
    slugs: BTreeMap<Slug, usize>,
}

impl Index {
    pub fn of(schools: &[StoredSchool]) -> Self {
        let mut index = Self { numbers: BTreeMap::new(), slugs: BTreeMap::new() };
        for (at, stored) in schools.iter().enumerate() {
            for (scheme, number) in stored.school.identifiers.iter() {
                index.numbers.entry((scheme, number.into())).or_default().push(at);
            }
            index.slugs.insert(stored.school.slug.clone(), at);
        }
        index
    }

    /// The school that a row means. A surer number that differs speaks against a less sure one that
    /// agrees: a school that became an academy keeps its LAESTAB and gets another URN. So a closed
    /// school is found by its surest number only.
    pub fn find(&self, candidate: &Candidate, schools: &[StoredSchool]) -> Option<usize> {
        let closed = matches!(candidate.standing, Standing::Closed { .. });
        let mine: Vec<(Scheme, &str)> =
            IDENTITY.into_iter().filter_map(|s| Some((s, candidate.identifiers.get(s)?))).collect();
        for (at, (scheme, number)) in mine.iter().enumerate() {
            // Schools of one trust may share a UKPRN, and a closed one its LAESTAB.
            let unsure = *scheme == Scheme::Ukprn || closed;
            if at > 0 && unsure {
                continue;
            }
            let found = self.numbers.get(&(*scheme, (*number).into())).into_iter().flatten();
            for school in found {
                let theirs = &schools[*school].school.identifiers;
                let differs = mine[..at].iter().any(|(s, n)| theirs.get(*s).is_some_and(|other| other != *n));
                if !differs {
                    return Some(*school);
                }
            }
        }
        None
    }

    /// A school by a number or slug, when it is the only one.
    pub fn named(&self, reference: &Reference) -> Option<usize> {
        match reference {
            Reference::Slug(slug) => self.slugs.get(slug).copied(),
            Reference::Number(scheme, number) => match self.numbers.get(&(*scheme, number.clone()))?[..] {
                [only] => Some(only),
                _ => None,
            },
        }
    }
}

/// Follows the links from a closed school to those that are here, past those that never were.
pub(super) fn successors_of(urn: &str, links: &Links, slug_of: &dyn Fn(&Reference) -> Option<Slug>) -> Vec<Slug> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let mut next: Vec<u32> = urn.parse().into_iter().collect();
    while let Some(number) = next.pop() {
        // The links go round in circles here and there.
        if !seen.insert(number) || seen.len() > 200 {
            continue;
        }
        for successor in links.successors(number) {
            if seen.contains(successor) {
                continue;
            }
            match slug_of(&Reference::Number(Scheme::Urn, successor.to_string().into())) {
                Some(slug) if found.contains(&slug) => {}
                Some(slug) => found.push(slug),
                None => next.push(*successor),
            }
        }
    }
    found
}
