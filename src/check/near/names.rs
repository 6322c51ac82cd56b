//! Whether a name of the Internet imitates another.

use super::align::{Aligned, CHANGE, align};
use super::fold::glance;

/// How a name imitates another, and what it cost to tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Likeness {
    /// How well hidden it is: less is better hidden.
    pub cost: u32,
    pub kind: NameKind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum NameKind {
    /// Other letters in one part of the name, or in the whole.
    Letters(Aligned),
    /// The same word before another ending.
    Ending { theirs: String, ours: String },
    /// Our name with something before, after or around it.
    Added,
}

/// A name, taken apart.
#[derive(Debug, Clone)]
pub(super) struct HostName {
    /// As people see it.
    labels: Vec<String>,
    /// Which of the labels people register under a public ending.
    registered: usize,
    /// The same labels as they look at a glance.
    glances: Vec<String>,
}

impl HostName {
    /// Takes a name apart, given in both its forms.
    pub fn new(ascii: &str, unicode: &str) -> Self {
        let labels: Vec<String> = unicode.split('.').map(str::to_owned).collect();
        let registered = registrable(ascii).split('.').count();
        let glances = labels.iter().map(|label| glance(label)).collect();
        Self { registered: labels.len().saturating_sub(registered), labels, glances }
    }

    /// The word that was registered: `hillside` of `www.hillside.norfolk.sch.uk`.
    fn word(&self) -> &str {
        self.labels.get(self.registered).map_or("", String::as_str)
    }

    /// What follows that word.
    fn ending(&self) -> String {
        self.labels.get(self.registered + 1..).unwrap_or_default().join(".")
    }

    fn whole(&self) -> String {
        self.labels.join(".")
    }

    /// The registered word as it looks at a glance.
    fn word_at_a_glance(&self) -> &str {
        self.glances.get(self.registered).map_or("", String::as_str)
    }

    /// The labels from one on, between dots, with hyphens as dots.
    fn dotted(&self, from: usize) -> String {
        format!(".{}.", self.glances.get(from..).unwrap_or_default().join(".").replace('-', "."))
    }
}

/// The part of a name that somebody registers under a public ending (the Public Suffix List).
#[must_use]
pub fn registrable(ascii: &str) -> &str {
    psl::domain_str(ascii).unwrap_or(ascii)
}

/// How much two words may differ and still be taken for each other: short words are alike by chance.
fn limit(ours: &str) -> u32 {
    match ours.chars().count() {
        0..=3 => 1,
        4 => 2,
        5..=9 => CHANGE,
        _ => 2 * CHANGE,
    }
}

/// How a name imitates ours, if it does. The two are not the same and neither lies below the other.
pub(super) fn likeness(theirs: &HostName, ours: &HostName) -> Option<Likeness> {
    let letters = |aligned: Aligned| Likeness { cost: aligned.cost, kind: NameKind::Letters(aligned) };
    if theirs.glances == ours.glances {
        return Some(letters(differing_label(theirs, ours)?));
    }
    if theirs.labels.len() == ours.labels.len()
        && let Some(aligned) = label_by_label(theirs, ours)
    {
        return Some(letters(aligned));
    }
    if theirs.word() == ours.word() && theirs.ending() == ours.ending() {
        // Who owns the one owns the other.
        return None;
    }
    let word = align(theirs.word(), ours.word(), limit(ours.word()));
    match word {
        Some(_) if theirs.word_at_a_glance() == ours.word_at_a_glance() && theirs.ending() != ours.ending() => {
            let long_enough = ours.word().chars().count() >= 4;
            let kind = NameKind::Ending { theirs: theirs.ending(), ours: ours.ending() };
            return long_enough.then_some(Likeness { cost: CHANGE, kind });
        }
        Some(aligned) if theirs.ending() == ours.ending() || aligned.cost <= CHANGE / 2 => {
            return Some(letters(aligned));
        }
        // Another letter and another ending: only words that are long enough not to be alike by chance.
        Some(aligned) if aligned.cost <= CHANGE && ours.word().chars().count() >= 8 => return Some(letters(aligned)),
        _ => {}
    }
    // Dots and hyphens that came or went.
    if let Some(aligned) = align(&theirs.whole(), &ours.whole(), CHANGE) {
        return Some(letters(aligned));
    }
    holds(theirs, ours).then_some(Likeness { cost: 2 * CHANGE, kind: NameKind::Added })
}

/// Both have as many parts: each must be alike, and not too many changes in all.
fn label_by_label(theirs: &HostName, ours: &HostName) -> Option<Aligned> {
    let mut worst: Option<Aligned> = None;
    let mut total = 0;
    for (label, our) in theirs.labels.iter().zip(&ours.labels) {
        if label == our {
            continue;
        }
        let aligned = align(label, our, limit(our))?;
        total += aligned.cost;
        if worst.as_ref().is_none_or(|worst| aligned.cost > worst.cost) {
            worst = Some(aligned);
        }
    }
    worst.filter(|_| total <= 2 * CHANGE)
}

fn differing_label(theirs: &HostName, ours: &HostName) -> Option<Aligned> {
    if theirs.labels.len() == ours.labels.len() {
        let pair = theirs.labels.iter().zip(&ours.labels).find(|(label, our)| label != our);
        return pair.and_then(|(label, our)| align(label, our, u32::MAX));
    }
    align(&theirs.whole(), &ours.whole(), u32::MAX)
}

/// Whether a name holds ours: `hillside.example.evil.example`, `hillside-login.example`,
/// `hillside-example.evil.example`.
fn holds(theirs: &HostName, ours: &HostName) -> bool {
    let whole = theirs.dotted(0);
    if whole.contains(&ours.dotted(0)) || whole.contains(&ours.dotted(ours.registered)) {
        return true;
    }
    let word = ours.word_at_a_glance();
    let length = word.chars().count();
    // A short word is found in many others, so it must stand alone between hyphens or dots.
    let alone = length >= 4 && whole.contains(&format!(".{}.", word.replace('-', ".")));
    let inside = length >= 6 && theirs.glances.iter().any(|label| label.contains(word));
    let www = theirs.word_at_a_glance().strip_prefix("www").is_some_and(|rest| rest == word);
    alone || inside || www
}
