//! The letter that a published list makes: which words stand where.

use std::cell::RefCell;
use std::sync::Arc;

use image::ImageFormat;
use jiff::civil::Date;

use super::{Code, Crest, Direction, Footer, Group, LetterContent, LetterError, Paper, Row, Table, Text};
use crate::domain::{self, Keeper, LanguageTag, ListedSender, Name};
use crate::i18n::{Arg, Messages, Part, long_date, number};
use crate::render::listing::{FileWords, published_on};
use crate::render::qr::{QrError, QrMatrix};
use crate::render::{Context, Published, Rendition};

/// Whether a letter may be printed from a list that is not complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Draft {
    /// No: such a list makes no letter.
    Refuse,
    /// Yes, and every page says that it is a draft.
    Mark,
}

/// Why a list makes no letter.
#[derive(Debug, thiserror::Error)]
pub enum SchoolLetterError {
    /// Nobody at the school has said that the list is complete.
    #[error("the list is not complete")]
    NotComplete,
    /// The school closed.
    #[error("the school is closed")]
    Closed,
    /// The public address is too long for a code.
    #[error(transparent)]
    Qr(#[from] QrError),
    /// What it would say cannot be printed.
    #[error(transparent)]
    Letter(#[from] LetterError),
    /// The crest is no picture.
    #[error("the crest cannot be read")]
    Crest,
}

impl domain::Problem for SchoolLetterError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotComplete => "letter-not-complete",
            Self::Closed => "letter-closed",
            Self::Qr(_) => "letter-qr",
            Self::Letter(_) => "letter-refused",
            Self::Crest => "letter-crest",
        }
    }

    fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Qr(error) => vec![("why", error.to_string())],
            Self::Letter(error) => vec![("why", error.to_string())],
            _ => Vec::new(),
        }
    }
}

/// Makes a school's letter in a language.
///
/// # Errors
/// The list is not complete and `draft` refuses that, the school is closed, or a text cannot be printed.
pub fn school_letter(
    published: &Published,
    language: LanguageTag,
    context: &Context,
    paper: Paper,
    draft: Draft,
) -> Result<Rendition, SchoolLetterError> {
    let content = content(published, language, context, draft)?;
    let bytes = super::letter(&content, paper)?;
    let slug = published.revision.school().slug.as_str().replace('_', "-");
    let us = if paper == Paper::UsLetter { "-us" } else { "" };
    Ok(Rendition {
        bytes,
        media_type: "application/pdf",
        file_name: Some(format!("{slug}-letter-{}{us}.pdf", language.as_str().to_lowercase())),
        style_hashes: Vec::new(),
        script_hashes: Vec::new(),
    })
}

/// What the letter says.
///
/// # Errors
/// As [`school_letter`].
pub fn content(
    published: &Published,
    language: LanguageTag,
    context: &Context,
    draft: Draft,
) -> Result<LetterContent, SchoolLetterError> {
    let school = published.revision.school();
    if school.closed.is_some() {
        return Err(SchoolLetterError::Closed);
    }
    let is_draft = !school.list_complete;
    if is_draft && draft == Draft::Refuse {
        return Err(SchoolLetterError::NotComplete);
    }
    // The words are English where the language has none yet, and then the letter says it is in English.
    let translated = Messages::for_locale(language).has(Part::Letter);
    let spoken = if translated { language } else { LanguageTag::ENGLISH };
    let words = LetterWords { words: FileWords::of(published, spoken), language: spoken, published };
    let link = link(published, language, context);
    let readable = link.split_once("://").map_or(link.as_str(), |(_, rest)| rest).to_owned();
    let name = school.name.as_str();
    let phone = school.phone.as_ref().map(domain::Phone::national);
    let website = school.website.as_ref().and_then(|site| {
        let bare = site.as_str().split_once("://")?.1.trim_end_matches('/');
        (bare.len() <= 60).then(|| bare.to_owned())
    });
    Ok(LetterContent {
        locale: spoken.as_str().to_owned(),
        direction: match spoken.direction() {
            domain::Direction::LeftToRight => Direction::Ltr,
            domain::Direction::RightToLeft => Direction::Rtl,
        },
        title: words.say("letter-title", &[("school", name.into())]),
        crest: published.crest.as_ref().map(|crest| words.crest(crest)).transpose()?,
        accent: school.colour.map(|colour| [colour.red, colour.green, colour.blue]),
        school: name.into(),
        town: school.town.as_ref().map(|town| town.as_str().into()),
        contact: phone.iter().cloned().map(Text::from).chain(website.map(Text::exact)).collect(),
        date: None,
        heading: words.say("letter-heading", &[]).into(),
        paragraphs: words.paragraphs(),
        steps_heading: Some(words.say("letter-steps", &[]).into()),
        steps: ["letter-step-open", "letter-step-save", "letter-step-junk"]
            .into_iter()
            .map(|id| words.say(id, &[]).into())
            .collect(),
        code: Some(Code {
            matrix: QrMatrix::new(&link.to_uppercase())?,
            alt: words.say("letter-code", &[("address", readable.as_str().into())]),
            address: readable.clone(),
        }),
        warning: Some(match &phone {
            Some(phone) => words.say("letter-warning", &[("phone", phone.as_str().into())]).into(),
            None => words.say("letter-warning-ask", &[]).into(),
        }),
        table: words.table(),
        closing: words.closing(&readable),
        sign_off: None,
        footer: Footer {
            reference: Text::naming(
                &words.say(
                    "letter-reference",
                    &[
                        ("number", number(spoken, published.revision.number()).into()),
                        ("date", words.day(published_on(published))),
                        ("code", school.code.as_str().into()),
                    ],
                ),
                &[school.code.as_str()],
            ),
            page: words.say("letter-page", &[("n", "{n}".into()), ("m", "{m}".into())]),
        },
        draft: is_draft.then(|| words.say("letter-draft", &[]).into()),
    })
}

/// Where the code leads: the school's page in the letter's language.
fn link(published: &Published, language: LanguageTag, context: &Context) -> String {
    let school = published.revision.school();
    let link = format!("{}/q/{}", context.public_url, school.code);
    if language == school.first_language() { link } else { format!("{link}/{language}") }
}

struct LetterWords<'a> {
    words: FileWords,
    language: LanguageTag,
    published: &'a Published,
}

impl LetterWords<'_> {
    fn say(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.words.text(id, args)
    }

    fn day(&self, day: Date) -> Arg<'static> {
        long_date(self.language, day).into()
    }

    fn paragraphs(&self) -> Vec<Text> {
        let school = self.published.revision.school();
        let mut paragraphs: Vec<Text> = vec![
            self.say("letter-greeting", &[]).into(),
            self.say("letter-reason", &[("school", school.name.as_str().into())]).into(),
        ];
        let own = school.own_text.get(&self.language).or_else(|| school.own_text.get(&LanguageTag::ENGLISH));
        paragraphs.extend(own.map(|text| text.as_str().into()));
        paragraphs
    }

    /// The school's own addresses, then the organisation's.
    fn table(&self) -> Table {
        let record = self.published.revision.record();
        let listed: Vec<&ListedSender> = record.in_use().collect();
        let of = |keeper: Keeper| -> Vec<Row> {
            listed.iter().filter(|l| l.keeper == keeper).map(|l| self.row(l)).collect()
        };
        let own = Group { heading: Some(record.school().name.as_str().into()), rows: of(Keeper::School) };
        let shared =
            Group { heading: Some(record.organisation().name.as_str().into()), rows: of(Keeper::Organisation) };
        let mut groups: Vec<Group> = [own, shared].into_iter().filter(|group| !group.rows.is_empty()).collect();
        if let [only] = groups.as_mut_slice()
            && listed.iter().all(|l| l.keeper == Keeper::School)
        {
            // One group alone needs no heading: the letterhead says whose it is.
            only.heading = None;
        }
        Table {
            heading: Some(self.say("letter-table", &[]).into()),
            name_heading: self.say("letter-table-name", &[]).into(),
            address_heading: self.say("letter-table-address", &[]).into(),
            groups,
        }
    }

    fn row(&self, listed: &ListedSender) -> Row {
        let sender = &listed.sender;
        let as_of = published_on(self.published);
        let note = if let Some(pause) = self.published.status.pause_of(&sender.address) {
            let day = pause.since.to_zoned(jiff::tz::TimeZone::UTC).date();
            Some(self.say("letter-note-paused", &[("date", self.day(day))]))
        } else if let Some(since) = sender.since.filter(|since| *since > as_of) {
            Some(self.say("letter-note-since", &[("date", self.day(since))]))
        } else if let Some(until) = sender.until {
            Some(self.say("letter-note-until", &[("date", self.day(until))]))
        } else if sender.shared {
            Some(match sender.from_name.as_ref().map(Name::as_str) {
                Some(name) => self.say("letter-note-shared-name", &[("name", name.into())]),
                None => self.say("letter-note-shared", &[]),
            })
        } else {
            None
        };
        Row { name: self.words.label(sender).into(), address: sender.address.to_string(), note: note.map(Text::from) }
    }

    fn closing(&self, readable: &str) -> Vec<Text> {
        let mut closing = vec![Text::naming(&self.say("letter-newest", &[("address", readable.into())]), &[readable])];
        if let Some(review) = &self.published.status.review {
            let args = [("date", self.day(review.on)), ("by", review.by.as_str().into())];
            closing.push(self.say("letter-checked", &args).into());
        }
        closing
    }

    /// The crest's pixels. The last one is remembered, since letters are made school by school.
    fn crest(&self, crest: &domain::Crest) -> Result<Crest, SchoolLetterError> {
        thread_local! {
            static LAST: RefCell<Option<(Arc<[u8]>, Pixels)>> = const { RefCell::new(None) };
        }
        let known = LAST.with_borrow(|last| {
            last.as_ref().filter(|(png, _)| Arc::ptr_eq(png, &crest.png)).map(|(_, pixels)| pixels.clone())
        });
        let pixels = if let Some(pixels) = known {
            pixels
        } else {
            let picture = image::load_from_memory_with_format(&crest.png, ImageFormat::Png)
                .map_err(|_| SchoolLetterError::Crest)?
                .into_rgba8();
            let pixels =
                Pixels { width: picture.width(), height: picture.height(), rgba: Arc::from(picture.into_raw()) };
            LAST.set(Some((Arc::clone(&crest.png), pixels.clone())));
            pixels
        };
        let name = self.published.revision.school().name.as_str();
        Ok(Crest {
            width: pixels.width,
            height: pixels.height,
            rgba: pixels.rgba,
            alt: Some(self.say("letter-crest", &[("school", name.into())])),
        })
    }
}

#[derive(Clone)]
struct Pixels {
    width: u32,
    height: u32,
    rgba: Arc<[u8]>,
}
