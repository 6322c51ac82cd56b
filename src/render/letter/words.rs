//! The words of a school's letter.

use jiff::civil::Date;

use super::crest::crest;
use super::school::SchoolLetterError;
use super::{Crest, Direction, Group, Language, Row, Table, Text};
use crate::domain::{self, Keeper, LanguageTag, ListedSender, Name};
use crate::i18n::{Arg, Locale, long_date, number};
use crate::render::Published;
use crate::render::listing::{FileWords, published_on};

/// How many days an address that is no longer used stays in letters.
const REMEMBERED: i64 = 366;

/// How many such addresses a letter names at most.
const FORMER: usize = 10;

/// Words a letter in one language says about one school.
pub(super) struct LetterWords<'a> {
    words: FileWords,
    language: LanguageTag,
    published: &'a Published,
}

impl<'a> LetterWords<'a> {
    /// The words in a language that letters are translated to.
    pub fn new(published: &'a Published, language: LanguageTag) -> Self {
        Self { words: FileWords::of(published, language), language, published }
    }

    /// A message to be drawn: from right to left, what is filled in is set apart, so that
    /// digits and names keep their order.
    pub fn say(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        if self.language.direction() == domain::Direction::LeftToRight {
            return self.say_plain(id, args);
        }
        let args: Vec<_> = args.iter().map(|(name, arg)| (*name, apart(arg))).collect();
        self.say_plain(id, &args)
    }

    /// A message to be read by programs.
    pub fn say_plain(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.words.text(id, args)
    }

    /// A name as the school writes it. In a letter of another script it is said to be in the
    /// school's own language, so that it is read aloud in that and keeps its direction.
    pub fn name(&self, name: &str) -> Text {
        let latin = name.chars().all(|c| !c.is_alphabetic() || c < '\u{250}');
        if !latin || is_latin(self.language) {
            return name.into();
        }
        let first = self.published.revision.school().first_language();
        let language = if is_latin(first) { first } else { LanguageTag::ENGLISH };
        Text::from(name).in_language(language_of(language))
    }

    /// A telephone number.
    pub fn phone(&self, phone: &str) -> Text {
        match self.language.direction() {
            domain::Direction::LeftToRight => phone.into(),
            domain::Direction::RightToLeft => format!("\u{2066}{}\u{2069}", in_one_piece(phone)).into(),
        }
    }

    /// That nobody has checked the translation, where that is so.
    pub fn remark(&self) -> Option<Text> {
        let unchecked = Locale::of(self.language).is_some_and(|locale| !locale.is_checked());
        unchecked.then(|| self.say("letter-unchecked", &[]).into())
    }

    pub fn day(&self, day: Date) -> Arg<'static> {
        long_date(self.language, day).into()
    }

    /// Which list this is, with its code.
    pub fn reference(&self) -> Text {
        let code = self.published.revision.school().code.as_str();
        let number = number(self.language, self.published.revision.number());
        let args = [("number", number.into()), ("date", self.day(published_on(self.published))), ("code", code.into())];
        Text::naming(&self.say("letter-reference", &args), &[code])
    }

    /// The reason, and what the school adds to it.
    pub fn paragraphs(&self) -> Vec<Text> {
        let school = self.published.revision.school();
        let mut paragraphs: Vec<Text> = vec![
            self.say("letter-greeting", &[]).into(),
            self.say("letter-reason", &[("school", school.name.as_str().into())]).into(),
        ];
        let own = |language| school.own_text.get(&language).map(|text| Text::from(text.as_str()));
        paragraphs.extend(
            own(self.language)
                .or_else(|| own(LanguageTag::ENGLISH).map(|text| text.in_language(language_of(LanguageTag::ENGLISH)))),
        );
        paragraphs
    }

    /// The school's own addresses, then the organisation's.
    pub fn table(&self) -> Table {
        let record = self.published.revision.record();
        let listed: Vec<&ListedSender> = record.in_use().collect();
        let of = |keeper: Keeper| -> Vec<Row> {
            listed.iter().filter(|l| l.keeper == keeper).map(|l| self.row(l)).collect()
        };
        let own = Group { heading: Some(self.name(record.school().name.as_str())), rows: of(Keeper::School) };
        let shared =
            Group { heading: Some(self.name(record.organisation().name.as_str())), rows: of(Keeper::Organisation) };
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

    /// What a sender is called.
    pub fn label(&self, sender: &domain::Sender) -> Text {
        match &sender.name {
            Some(name) => self.name(name.as_str()),
            None => self.words.purpose(sender.purpose).into(),
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
        Row { name: self.label(sender), address: sender.address.to_string(), note: note.map(Text::from) }
    }

    /// What follows the table: addresses no longer used, where to look and to check.
    pub fn closing(&self, readable: &str) -> Vec<Text> {
        let mut closing: Vec<_> = self.former().collect();
        closing.extend(
            ["letter-newest", "letter-check"]
                .map(|id| Text::naming(&self.say(id, &[("address", readable.into())]), &[readable])),
        );
        if let Some(review) = &self.published.status.review {
            let args = [("date", self.day(review.on)), ("by", review.by.as_str().into())];
            closing.push(self.say("letter-checked", &args).into());
        }
        closing
    }

    /// The addresses that the school stopped using within the last year.
    fn former(&self) -> impl Iterator<Item = Text> {
        let as_of = published_on(self.published);
        let ended = move |listed: &&ListedSender| !listed.state.is_in_use();
        let days = move |until: Date| as_of.since(until).map_or(i64::MAX, |span| i64::from(span.get_days()));
        let former = self.published.revision.record().senders().iter().filter(ended).filter_map(move |listed| {
            let until = listed.sender.until.filter(|until| days(*until) <= REMEMBERED)?;
            let address = listed.sender.address.to_string();
            let args = [("address", address.as_str().into()), ("date", self.day(until))];
            Some(Text::naming(&self.say("letter-former", &args), &[&address]))
        });
        former.take(FORMER)
    }

    /// The crest, with what it shows.
    pub fn crest(&self, picture: &domain::Crest) -> Result<Crest, SchoolLetterError> {
        let name = self.published.revision.school().name.as_str();
        crest(picture, self.say_plain("letter-crest", &[("school", name.into())]))
    }
}

/// A value between marks that keep it together (Unicode UAX #9, isolates).
fn apart<'a>(arg: &Arg<'a>) -> Arg<'a> {
    match arg {
        Arg::Text(text) if is_phone(text) => format!("\u{2068}{}\u{2069}", in_one_piece(text)).into(),
        Arg::Text(text) => format!("\u{2068}{text}\u{2069}").into(),
        other => other.clone(),
    }
}

/// Whether this is the number of a telephone.
fn is_phone(text: &str) -> bool {
    text.contains(' ') && text.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '(' | ')'))
}

/// A number whose groups stay together: among words from right to left, readers (`PDFium`) put
/// groups with a blank between them in the order of the words.
fn in_one_piece(number: &str) -> String {
    number.replace(' ', "\u{a0}")
}

/// Whether a language is written in Latin letters.
fn is_latin(language: LanguageTag) -> bool {
    let other = ["bg", "uk", "ru", "ar", "fa", "ckb", "ur", "bn", "pa", "gu", "hi", "ne", "ta", "zh-Hans"];
    !other.contains(&language.as_str())
}

/// A language as letters name it.
pub(super) fn language_of(language: LanguageTag) -> Language {
    let direction = match language.direction() {
        domain::Direction::LeftToRight => Direction::Ltr,
        domain::Direction::RightToLeft => Direction::Rtl,
    };
    Language { locale: language.as_str().to_owned(), direction }
}
