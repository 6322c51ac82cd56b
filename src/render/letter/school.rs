//! The letter that a published list makes: which words stand where.

use super::words::LetterWords;
use super::{Code, Direction, Footer, LetterContent, LetterError, Look, Paper, Text};
use crate::domain::{self, LanguageTag};
use crate::i18n::{Messages, Part};
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
    look: Look,
    draft: Draft,
) -> Result<Rendition, SchoolLetterError> {
    let letters = contents(published, language, context, draft)?;
    let bytes = super::sides(&letters, paper, look)?;
    let slug = published.revision.school().slug.as_str().replace('_', "-");
    let paper = if paper == Paper::UsLetter { "-us" } else { "" };
    let look = match look {
        Look::Standard => "",
        Look::Easy => "-easy",
        Look::Large => "-large",
    };
    Ok(Rendition {
        bytes,
        media_type: "application/pdf",
        file_name: Some(format!("{slug}-letter-{}{paper}{look}.pdf", language.as_str().to_lowercase())),
        style_hashes: Vec::new(),
        script_hashes: Vec::new(),
    })
}

/// What the letter says, side by side: where no person has checked the translation, the
/// English follows.
///
/// # Errors
/// As [`school_letter`].
pub fn contents(
    published: &Published,
    language: LanguageTag,
    context: &Context,
    draft: Draft,
) -> Result<Vec<LetterContent>, SchoolLetterError> {
    let front = content(published, language, context, draft)?;
    if front.remark.is_none() {
        return Ok(vec![front]);
    }
    Ok(vec![front, content(published, LanguageTag::ENGLISH, context, draft)?])
}

/// What the letter says in one language.
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
    let is_draft = is_draft(published, draft)?;
    // The words are English where the language has none yet, and then the letter says it is in English.
    let translated = Messages::for_locale(language).has(Part::Letter);
    let spoken = if translated { language } else { LanguageTag::ENGLISH };
    let words = LetterWords::new(published, spoken);
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
        title: words.say_plain("letter-title", &[("school", name.into())]),
        crest: published.crest.as_ref().map(|crest| words.crest(crest)).transpose()?,
        accent: school.colour.map(|colour| [colour.red, colour.green, colour.blue]),
        school: words.name(name),
        town: school.town.as_ref().map(|town| words.name(town.as_str())),
        contact: phone.iter().map(|phone| words.phone(phone)).chain(website.map(Text::exact)).collect(),
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
            alt: words.say_plain("letter-code", &[("address", readable.as_str().into())]),
            address: readable.clone(),
        }),
        warning: Some(match &phone {
            Some(phone) => words.say("letter-warning", &[("phone", phone.as_str().into())]).into(),
            None => words.say("letter-warning-ask", &[]).into(),
        }),
        table: words.table(),
        closing: words.closing(&readable),
        sign_off: None,
        remark: words.remark(),
        footer: Footer {
            reference: words.reference(),
            page: words.say_plain("letter-page", &[("n", "{n}".into()), ("m", "{m}".into())]),
        },
        draft: is_draft.then(|| words.say("letter-draft", &[]).into()),
    })
}

/// Whether what is printed is a draft, where that is wanted.
pub(super) fn is_draft(published: &Published, draft: Draft) -> Result<bool, SchoolLetterError> {
    let school = published.revision.school();
    if school.closed.is_some() {
        return Err(SchoolLetterError::Closed);
    }
    if !school.list_complete && draft == Draft::Refuse {
        return Err(SchoolLetterError::NotComplete);
    }
    Ok(!school.list_complete)
}

/// Where the code leads: the school's page in the letter's language.
pub(super) fn link(published: &Published, language: LanguageTag, context: &Context) -> String {
    let school = published.revision.school();
    let link = format!("{}/q/{}", context.public_url, school.code);
    if language == school.first_language() { link } else { format!("{link}/{language}") }
}
