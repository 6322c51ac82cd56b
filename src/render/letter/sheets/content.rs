//! What a sheet says, already worded.

use super::super::check::{Field, LetterError, check_crest, check_exact, check_text};
use super::super::content::{Code, Crest, Direction, Span, Text};
use super::super::display::About;
use super::super::shape::Face;

/// An address, and what it is for.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub name: Text,
    pub address: Text,
}

/// The addresses of the list.
#[derive(Debug, Clone)]
pub(super) struct Entries {
    /// The heading where all of them stand.
    pub heading_all: Text,
    /// The heading where there is no room for all.
    pub heading_some: Text,
    /// The addresses, in the order of the list.
    pub all: Vec<Entry>,
    /// That one, two, three … more are on the page.
    pub more: Vec<Text>,
}

/// What only posters say.
#[derive(Debug, Clone)]
pub(super) struct PosterWords {
    pub scan: Text,
    pub kind: Text,
    pub begins: Text,
    pub otherwise: Text,
    pub never: Text,
}

/// That nobody has checked the translation, for each way of bringing the English with it.
#[derive(Debug, Clone, Default)]
pub(super) struct Remarks {
    /// On the sheet itself, or a page of its own.
    pub plain: Option<Text>,
    /// On the other half of the sheet.
    pub half: Option<Text>,
    /// On the other side.
    pub other_side: Option<Text>,
    /// As short as can be.
    pub short: Option<Text>,
}

/// All that the sheets of a school say in one language.
#[derive(Debug, Clone)]
pub(super) struct SheetContent {
    pub locale: String,
    pub direction: Direction,
    pub title: String,
    pub crest: Option<Crest>,
    pub accent: Option<[u8; 3]>,
    pub school: Text,
    pub heading: Text,
    pub reason: Text,
    pub steps: Vec<Text>,
    pub code: Code,
    /// The address that the code holds, to read and to type.
    pub address: Text,
    pub warning: Text,
    /// The few words beside a small code.
    pub scan: Text,
    /// The same in English, where the translation is unchecked.
    pub scan_english: Option<Text>,
    /// What else a card has room for.
    pub asides: Vec<Text>,
    pub poster: PosterWords,
    pub entries: Entries,
    pub reference: Text,
    pub remarks: Remarks,
    pub draft: Option<Text>,
}

impl SheetContent {
    /// What a file says about it; `codes` are those on its pages.
    pub fn about<'a>(&'a self, codes: Vec<&'a Code>) -> About<'a> {
        About { locale: &self.locale, title: &self.title, codes, crest: self.crest.as_ref() }
    }

    /// Everything that may be drawn, with where it comes from and its face.
    fn texts(&self) -> Vec<(Field, Face, &Text)> {
        let regular = |field| move |text| (field, Face::Regular, text);
        let bold = |field| move |text| (field, Face::Bold, text);
        let PosterWords { scan, kind, begins, otherwise, never } = &self.poster;
        let remarks = [&self.remarks.plain, &self.remarks.half, &self.remarks.other_side, &self.remarks.short];
        let mut texts = vec![
            (Field::School, Face::Bold, &self.school),
            (Field::School, Face::Regular, &self.school),
            (Field::Heading, Face::Bold, &self.heading),
            (Field::Paragraph(1), Face::Regular, &self.reason),
            (Field::CodeAddress, Face::Bold, &self.address),
            (Field::Warning, Face::Regular, &self.warning),
            (Field::TableHeading, Face::Bold, &self.entries.heading_all),
            (Field::TableHeading, Face::Bold, &self.entries.heading_some),
            (Field::Footer, Face::Regular, &self.reference),
        ];
        texts.extend([scan, kind, never].map(bold(Field::Step(1))));
        texts.extend([begins, otherwise, &self.scan].map(regular(Field::Step(1))));
        texts.extend(self.steps.iter().chain(&self.asides).chain(&self.scan_english).map(regular(Field::Step(1))));
        for (number, entry) in self.entries.all.iter().enumerate() {
            texts.push((Field::RowName(number + 1), Face::Regular, &entry.name));
            texts.push((Field::RowAddress(number + 1), Face::Regular, &entry.address));
        }
        texts.extend(self.entries.more.iter().take(1).map(regular(Field::Closing(1))));
        texts.extend(remarks.into_iter().flatten().map(regular(Field::Remark)));
        texts.extend(self.draft.iter().map(bold(Field::Draft)));
        texts
    }

    /// Refuses what must not be printed, before anything is laid out.
    pub fn check(&self) -> Result<(), LetterError> {
        check_exact(Field::Title, &self.title)?;
        check_exact(Field::CodeAlt, &self.code.alt)?;
        for (field, _, text) in self.texts() {
            check_text(field, text)?;
        }
        if let Some(crest) = &self.crest {
            crest.alt.as_deref().map_or(Ok(()), |alt| check_exact(Field::CrestAlt, alt))?;
            check_crest(crest)?;
        }
        Ok(())
    }

    /// Everything that will be shaped, to be shaped in one go.
    pub fn words(&self) -> impl Iterator<Item = (Face, &str)> {
        self.texts().into_iter().flat_map(|(_, face, text)| {
            text.spans().iter().map(move |span| match span {
                Span::Words(words) => (face, words.as_str()),
                Span::Exact(exact) => (face.exact(), exact.as_str()),
            })
        })
    }
}
