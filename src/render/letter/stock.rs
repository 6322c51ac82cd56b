//! What letters of a language say whatever the school: its glyphs are worth keeping ready.

use jiff::civil::date;

use super::shape::Face;
use crate::domain::{Audience, LanguageTag, Purpose};
use crate::i18n::{Arg, long_date};
use crate::render::listing::FileWords;

/// Messages set in bold.
const BOLD: [&str; 5] = ["letter-heading", "letter-steps", "letter-table", "letter-table-name", "letter-table-address"];

/// Messages set in regular type.
const REGULAR: [&str; 19] = [
    "letter-greeting",
    "letter-reason",
    "letter-step-open",
    "letter-step-save",
    "letter-step-junk",
    "letter-warning",
    "letter-warning-ask",
    "letter-note-paused",
    "letter-note-since",
    "letter-note-until",
    "letter-note-shared",
    "letter-note-shared-name",
    "letter-newest",
    "letter-checked",
    "letter-reference",
    "letter-page",
    "letter-unchecked",
    "letter-former",
    "letter-check",
];

/// Which letters the sentences are of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    /// Those that schools give to parents.
    Parents,
    /// All, those of hospitals and drafts too.
    All,
}

/// Every sentence of the language's letters, with blanks for what schools fill in.
pub(super) fn stock(language: LanguageTag, reach: Reach) -> Vec<(Face, String)> {
    let mut stock = Vec::new();
    let args = ["school", "date", "phone", "name", "address", "by", "number", "code", "n", "m", "language"];
    let args = args.map(|name| (name, Arg::from(" ")));
    let all = reach == Reach::All;
    for &audience in Audience::ALL.iter().filter(|audience| all || **audience == Audience::Parents) {
        let words = FileWords::new(language, audience);
        let said = |face, ids: &[&str]| ids.iter().map(|id| (face, words.text(id, &args))).collect::<Vec<_>>();
        stock.extend(said(Face::Bold, &BOLD));
        if all {
            stock.extend(said(Face::Bold, &["letter-draft"]));
        }
        stock.extend(said(Face::Regular, &REGULAR));
        stock.extend(Purpose::ALL.iter().map(|&purpose| (Face::Regular, words.purpose(purpose))));
    }
    let days = (1..=28).map(|day| date(2026, 11, day)).chain((1..=12).map(|month| date(2037, month, 1)));
    stock.extend(days.map(|day| (Face::Regular, long_date(language, day))));
    stock
}
