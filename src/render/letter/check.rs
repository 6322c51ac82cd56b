//! What a letter refuses to print.

use std::fmt;

use super::content::{Crest, Direction, LetterContent, Text};
use super::shape::Face;

/// The most addresses one letter holds.
pub const MAX_ROWS: usize = 2_000;

/// The longest single text in a letter, in bytes.
pub const MAX_TEXT: usize = 4_000;

/// Where in the content something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// [`LetterContent::title`].
    Title,
    /// [`LetterContent::locale`].
    Locale,
    /// [`LetterContent::school`].
    School,
    /// [`LetterContent::town`].
    Town,
    /// A line of [`LetterContent::contact`], counted from 1.
    Contact(usize),
    /// [`LetterContent::date`].
    Date,
    /// [`LetterContent::heading`].
    Heading,
    /// A paragraph, counted from 1.
    Paragraph(usize),
    /// [`LetterContent::steps_heading`].
    StepsHeading,
    /// A step, counted from 1.
    Step(usize),
    /// [`LetterContent::warning`].
    Warning,
    /// A heading of the table.
    TableHeading,
    /// The heading of a group, counted from 1.
    Group(usize),
    /// The name in a row, counted from 1 over all groups.
    RowName(usize),
    /// The address in a row, counted from 1 over all groups.
    RowAddress(usize),
    /// The note in a row, counted from 1 over all groups.
    RowNote(usize),
    /// A closing paragraph, counted from 1.
    Closing(usize),
    /// [`LetterContent::sign_off`].
    SignOff,
    /// The code itself.
    Code,
    /// The readable address beneath the code.
    CodeAddress,
    /// The description of the code.
    CodeAlt,
    /// The description of the crest.
    CrestAlt,
    /// [`LetterContent::remark`].
    Remark,
    /// [`LetterContent::footer`].
    Footer,
    /// [`LetterContent::draft`].
    Draft,
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, number) = match self {
            Self::Title => ("title", None),
            Self::Locale => ("locale", None),
            Self::School => ("school name", None),
            Self::Town => ("town", None),
            Self::Contact(n) => ("contact line", Some(n)),
            Self::Date => ("date", None),
            Self::Heading => ("heading", None),
            Self::Paragraph(n) => ("paragraph", Some(n)),
            Self::StepsHeading => ("heading of the steps", None),
            Self::Step(n) => ("step", Some(n)),
            Self::Warning => ("warning", None),
            Self::TableHeading => ("heading of the table", None),
            Self::Group(n) => ("heading of group", Some(n)),
            Self::RowName(n) => ("name in row", Some(n)),
            Self::RowAddress(n) => ("address in row", Some(n)),
            Self::RowNote(n) => ("note in row", Some(n)),
            Self::Closing(n) => ("closing paragraph", Some(n)),
            Self::SignOff => ("signature", None),
            Self::Code => ("QR code", None),
            Self::CodeAddress => ("address beneath the code", None),
            Self::CodeAlt => ("description of the code", None),
            Self::CrestAlt => ("description of the crest", None),
            Self::Remark => ("remark", None),
            Self::Footer => ("footer", None),
            Self::Draft => ("draft notice", None),
        };
        f.write_str(name)?;
        number.map_or(Ok(()), |n| write!(f, " {n}"))
    }
}

/// Why a letter was not made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LetterError {
    /// Something a letter cannot be without says nothing.
    #[error("the {0} is empty")]
    Empty(Field),
    /// A line break, tab or other control or invisible character.
    #[error("the {field} holds the control character U+{:04X}", *.character as u32)]
    Control {
        /// Where.
        field: Field,
        /// Which.
        character: char,
    },
    /// A character that turns the direction of the text around it.
    #[error("the {field} holds U+{:04X}, which hides the direction of the text", *.character as u32)]
    Bidi {
        /// Where.
        field: Field,
        /// Which.
        character: char,
    },
    /// No font of ours can draw it.
    #[error("the {field} holds “{character}” (U+{:04X}), which cannot be printed", *.character as u32)]
    NoGlyph {
        /// Where.
        field: Field,
        /// The first such character.
        character: char,
    },
    /// A text is longer than [`MAX_TEXT`].
    #[error("the {field} is {bytes} bytes long; {MAX_TEXT} is the most")]
    TooLong {
        /// Where.
        field: Field,
        /// How long.
        bytes: usize,
    },
    /// The table is longer than [`MAX_ROWS`].
    #[error("the list has {0} addresses; a letter holds {MAX_ROWS}")]
    TooManyRows(usize),
    /// The locale is no BCP 47 tag.
    #[error("“{0}” is no language tag")]
    Locale(String),
    /// The page number's template lacks `{{n}}` or `{{m}}`.
    #[error("the page number “{0}” needs both {{n}} and {{m}}")]
    PageNumber(String),
    /// The crest's pixels do not fit its size, or it is too large.
    #[error("the crest is {width} × {height} pixels with {bytes} bytes")]
    Crest {
        /// Pixels a row.
        width: u32,
        /// Rows.
        height: u32,
        /// Bytes given.
        bytes: usize,
    },
    /// Something needs more room than a page has.
    #[error("the {0} does not fit on a page")]
    NoRoom(Field),
    /// A font that we bring cannot be used. A fault of ours.
    #[error("the font {0} cannot be used")]
    Font(&'static str),
    /// The file could not be written. A fault of ours.
    #[error("the PDF could not be written: {0}")]
    Pdf(String),
}

/// Everything that is drawn, with where it stands and the face it is drawn in.
pub(super) fn texts(content: &LetterContent) -> impl Iterator<Item = (Field, Face, &Text)> {
    fn counted(texts: &[Text], field: fn(usize) -> Field) -> impl Iterator<Item = (Field, Face, &Text)> {
        texts.iter().enumerate().map(move |(i, text)| (field(i + 1), Face::Regular, text))
    }
    let one = |field, face| move |text| (field, face, text);
    let table = &content.table;
    let head = [
        (Field::School, Face::Bold, &content.school),
        (Field::Heading, Face::Bold, &content.heading),
        (Field::TableHeading, Face::Bold, &table.name_heading),
        (Field::TableHeading, Face::Bold, &table.address_heading),
        (Field::Footer, Face::Regular, &content.footer.reference),
    ];
    let groups = table.groups.iter().enumerate();
    let rows = table.groups.iter().flat_map(|group| &group.rows).enumerate();
    let sign_off = content.sign_off.iter();
    head.into_iter()
        .chain(content.town.iter().map(one(Field::Town, Face::Regular)))
        .chain(counted(&content.contact, Field::Contact))
        .chain(content.date.iter().map(one(Field::Date, Face::Regular)))
        .chain(counted(&content.paragraphs, Field::Paragraph))
        .chain(content.steps_heading.iter().map(one(Field::StepsHeading, Face::Bold)))
        .chain(counted(&content.steps, Field::Step))
        .chain(content.warning.iter().map(one(Field::Warning, Face::Regular)))
        .chain(table.heading.iter().map(one(Field::TableHeading, Face::Bold)))
        .chain(groups.filter_map(|(i, group)| Some((Field::Group(i + 1), Face::Bold, group.heading.as_ref()?))))
        .chain(rows.flat_map(|(i, row)| {
            let note = row.note.iter().map(move |note| (Field::RowNote(i + 1), Face::Regular, note));
            std::iter::once((Field::RowName(i + 1), Face::Regular, &row.name)).chain(note)
        }))
        .chain(counted(&content.closing, Field::Closing))
        .chain(sign_off.flat_map(move |sign| {
            std::iter::once(&sign.greeting).chain(&sign.signatory).map(one(Field::SignOff, Face::Regular))
        }))
        .chain(content.remark.iter().map(one(Field::Remark, Face::Regular)))
        .chain(content.draft.iter().map(one(Field::Draft, Face::Bold)))
}

/// The addresses, which are plain strings.
pub(super) fn addresses(content: &LetterContent) -> impl Iterator<Item = (Field, Face, &str)> {
    let rows = content.table.groups.iter().flat_map(|group| &group.rows).enumerate();
    let code = content.code.iter().map(|code| (Field::CodeAddress, Face::MonoBold, code.address.as_str()));
    rows.map(|(i, row)| (Field::RowAddress(i + 1), Face::Mono, row.address.as_str())).chain(code)
}

/// Refuses what must not be printed, before anything is laid out.
pub(super) fn check(content: &LetterContent) -> Result<(), LetterError> {
    if content.locale.parse::<unic_langid::LanguageIdentifier>().is_err() {
        return Err(LetterError::Locale(content.locale.clone()));
    }
    let rows = content.table.groups.iter().map(|group| group.rows.len()).sum();
    if rows > MAX_ROWS {
        return Err(LetterError::TooManyRows(rows));
    }
    for (field, text) in [(Field::School, &content.school), (Field::Heading, &content.heading)] {
        if text.is_blank() {
            return Err(LetterError::Empty(field));
        }
    }
    if content.title.trim().is_empty() {
        return Err(LetterError::Empty(Field::Title));
    }
    for (field, _, text) in texts(content) {
        check_text(field, text)?;
    }
    let page = [(Field::Footer, content.footer.page.as_str()), (Field::Title, content.title.as_str())];
    let alts = content.code.iter().map(|code| (Field::CodeAlt, code.alt.as_str()));
    let crest_alt = content.crest.iter().filter_map(|crest| Some((Field::CrestAlt, crest.alt.as_deref()?)));
    let addresses = addresses(content).map(|(field, _, address)| (field, address));
    for (field, text) in page.into_iter().chain(alts).chain(crest_alt).chain(addresses) {
        check_exact(field, text)?;
    }
    let template = &content.footer.page;
    if !template.contains("{n}") || !template.contains("{m}") {
        return Err(LetterError::PageNumber(template.clone()));
    }
    content.crest.as_ref().map_or(Ok(()), check_crest)
}

/// Refuses words that must not be printed.
pub(super) fn check_text(field: Field, text: &Text) -> Result<(), LetterError> {
    let mut depth = 0;
    let length = text.spans().iter().map(|span| span.as_str().len()).sum();
    check_length(field, length)?;
    for span in text.spans() {
        check_characters(field, span.as_str(), &mut depth)?;
    }
    if depth == 0 { Ok(()) } else { Err(LetterError::Bidi { field, character: '\u{2068}' }) }
}

/// Refuses an address, a title or a description that must not be printed.
pub(super) fn check_exact(field: Field, text: &str) -> Result<(), LetterError> {
    check_length(field, text.len())?;
    if text.trim().is_empty() {
        return Err(LetterError::Empty(field));
    }
    let mut depth = 0;
    check_characters(field, text, &mut depth)?;
    match text.chars().find(|&c| is_isolate(c)) {
        Some(character) => Err(LetterError::Bidi { field, character }),
        None => Ok(()),
    }
}

fn check_length(field: Field, bytes: usize) -> Result<(), LetterError> {
    if bytes > MAX_TEXT { Err(LetterError::TooLong { field, bytes }) } else { Ok(()) }
}

/// Refuses a crest whose pixels do not fit its size.
pub(super) fn check_crest(crest: &Crest) -> Result<(), LetterError> {
    let (width, height, bytes) = (crest.width, crest.height, crest.rgba.len());
    let sides = 1..=Crest::MAX_SIDE;
    let expected = u64::from(width) * u64::from(height) * 4;
    if sides.contains(&width) && sides.contains(&height) && u64::try_from(bytes) == Ok(expected) {
        Ok(())
    } else {
        Err(LetterError::Crest { width, height, bytes })
    }
}

fn check_characters(field: Field, text: &str, depth: &mut u32) -> Result<(), LetterError> {
    for character in text.chars() {
        match character {
            // Isolates in pairs are how Fluent sets values into a sentence.
            '\u{2066}'..='\u{2068}' => *depth += 1,
            '\u{2069}' if *depth > 0 => *depth -= 1,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2069}' => {
                return Err(LetterError::Bidi { field, character });
            }
            // Controls, line and paragraph separators, and what is there but never seen.
            // Joiners (U+200C, U+200D) stay: Persian and Bengali are written with them.
            '\u{ad}'
            | '\u{34f}'
            | '\u{180e}'
            | '\u{200b}'
            | '\u{2028}'
            | '\u{2029}'
            | '\u{2060}'..='\u{2064}'
            | '\u{206a}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e0fff}' => {
                return Err(LetterError::Control { field, character });
            }
            control if control.is_control() => return Err(LetterError::Control { field, character }),
            _ => {}
        }
    }
    Ok(())
}

/// Whether the character only parts directions and is never drawn.
pub(super) fn is_isolate(character: char) -> bool {
    matches!(character, '\u{2066}'..='\u{2069}')
}

/// Whether the text must be laid out with both directions in mind.
pub(super) fn is_bidirectional(text: &str, direction: Direction) -> bool {
    let right_to_left = |c: char| {
        matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}'
            | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
    };
    direction == Direction::Rtl || text.chars().any(right_to_left)
}
