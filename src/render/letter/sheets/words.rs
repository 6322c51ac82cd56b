//! The words of a school's sheets.

use super::super::content::{Code, Direction, Text};
use super::super::school::{Draft, SchoolLetterError, is_draft, link};
use super::super::words::{LetterWords, language_of};
use super::content::{Entries, Entry, PosterWords, Remarks, SheetContent};
use crate::domain::{self, LanguageTag};
use crate::i18n::{Messages, Part};
use crate::render::listing::current;
use crate::render::qr::QrMatrix;
use crate::render::{Context, Published};

/// The contents of a language and, where no person has checked its translation, of English.
///
/// # Errors
/// As [`super::school_sheet`].
pub(super) fn contents(
    published: &Published,
    language: LanguageTag,
    context: &Context,
    draft: Draft,
) -> Result<Vec<SheetContent>, SchoolLetterError> {
    let front = content(published, language, context, draft)?;
    if front.remarks.plain.is_none() {
        return Ok(vec![front]);
    }
    Ok(vec![front, content(published, LanguageTag::ENGLISH, context, draft)?])
}

/// The language that sheets in a language are really in: English where there are no words yet.
pub(super) fn spoken(language: LanguageTag) -> LanguageTag {
    let messages = Messages::for_locale(language);
    // They share some with the letter.
    if messages.has(Part::Sheets) && messages.has(Part::Letter) { language } else { LanguageTag::ENGLISH }
}

/// The content in one language.
///
/// # Errors
/// As [`super::school_sheet`].
pub(super) fn content(
    published: &Published,
    language: LanguageTag,
    context: &Context,
    draft: Draft,
) -> Result<SheetContent, SchoolLetterError> {
    let is_draft = is_draft(published, draft)?;
    let school = published.revision.school();
    let spoken = spoken(language);
    let words = LetterWords::new(published, spoken);
    let say = |id: &str| Text::from(words.say(id, &[]));
    let link = link(published, language, context);
    let readable = link.split_once("://").map_or(link.as_str(), |(_, rest)| rest).to_owned();
    let host = context.public_url.readable();
    // A number stays on one line.
    let phone = school.phone.as_ref().map(|phone| phone.national().replace(' ', "\u{a0}"));
    let with_phone = |id: &str, phone: &str| Text::from(words.say(id, &[("phone", phone.into())]));
    let unchecked = words.remark();
    let english = unchecked.is_some().then(|| {
        let english = LetterWords::new(published, LanguageTag::ENGLISH).say("sheet-scan", &[]);
        Text::from(english).in_language(language_of(LanguageTag::ENGLISH))
    });
    let remark = |id: &str| unchecked.as_ref().map(|_| say(id));
    Ok(SheetContent {
        locale: spoken.as_str().to_owned(),
        direction: match spoken.direction() {
            domain::Direction::LeftToRight => Direction::Ltr,
            domain::Direction::RightToLeft => Direction::Rtl,
        },
        title: words.say_plain("letter-title", &[("school", school.name.as_str().into())]),
        crest: published.crest.as_ref().map(|crest| words.crest(crest)).transpose()?,
        accent: school.colour.map(|colour| [colour.red, colour.green, colour.blue]),
        school: words.name(school.name.as_str()),
        heading: say("letter-heading"),
        reason: say("sheet-reason"),
        steps: ["sheet-step-open", "sheet-step-save", "sheet-step-junk"].map(say).to_vec(),
        code: Code {
            matrix: QrMatrix::of_link(&link)?,
            alt: words.say_plain("letter-code", &[("address", readable.as_str().into())]),
            address: readable.clone(),
        },
        address: Text::exact(readable),
        warning: match &phone {
            Some(phone) => with_phone("sheet-fake", phone),
            None => say("sheet-fake-ask"),
        },
        scan: say("sheet-scan"),
        scan_english: english,
        asides: std::iter::once(say("sheet-check"))
            .chain(phone.iter().map(|phone| with_phone("sheet-phone", phone)))
            .collect(),
        poster: PosterWords {
            scan: say("sheet-poster-scan"),
            kind: say("sheet-poster-type"),
            begins: Text::naming(&words.say("sheet-poster-begins", &[("address", host.into())]), &[host]),
            otherwise: say("sheet-poster-else"),
            never: say("sheet-poster-never"),
        },
        entries: entries(published, &words),
        reference: words.reference(),
        remarks: Remarks {
            plain: remark("sheet-unchecked"),
            half: remark("sheet-unchecked-half"),
            short: remark("sheet-unchecked-short"),
            other_side: unchecked,
        },
        draft: is_draft.then(|| say("letter-draft")),
    })
}

/// The addresses to trust now.
fn entries(published: &Published, words: &LetterWords<'_>) -> Entries {
    let entry =
        |sender: &domain::Sender| Entry { name: words.label(sender), address: Text::exact(sender.address.to_string()) };
    let all: Vec<_> = current(published).map(|current| entry(current.sender)).collect();
    let more = (1..=all.len()).map(|count| words.say("sheet-more", &[("count", count.into())]).into());
    Entries {
        heading_all: words.say("letter-table", &[]).into(),
        heading_some: words.say("sheet-addresses", &[]).into(),
        more: more.collect(),
        all,
    }
}
