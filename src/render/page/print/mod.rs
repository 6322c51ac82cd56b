//! Everything that can be printed, by what a school wants it for.

mod merge;
mod picture;

use askama::Template;

use super::PageError;
use super::frame::{Frame, Languages};
use super::html::Html;
use super::icon::Icon;
use super::mail;
use super::school::{QrPicture, masthead, qr};
use super::words::Words;
use crate::domain::{LanguageTag, Slug};
use crate::render::letter::{Format, LabelSheet, LabelStock, Look, Paper, PosterPaper, Shift};
use crate::render::newsletter::{Texts, texts};
use crate::render::page::script::Script;
use crate::render::{Context, Output, Published, Rendition};
use merge::MergeScript;
pub use merge::{merge_script, merge_script_name};
use picture::{Cut, picture};
use std::sync::LazyLock;

/// Copy buttons, and what loads the script that puts names on letters.
static SCRIPT: LazyLock<Script> = LazyLock::new(|| {
    let loader = include_str!("../../../../assets/script/print.js");
    Script::new(&[mail::SOURCE, loader].concat())
});

/// Something to print.
struct Item {
    address: String,
    picture: Html,
    name: Html,
    note: Html,
}

/// A sheet of labels.
struct Labels {
    address: String,
    test_address: String,
    picture: Html,
    name: String,
    size: Html,
    /// What the button for the test page is called.
    test: String,
    is_low: bool,
}

/// A text to copy.
struct CopyText {
    heading: Html,
    text: String,
    language: LanguageTag,
}

#[derive(Template)]
#[template(path = "public/print.html")]
struct PrintTemplate<'a> {
    frame: Frame,
    t: &'a Words,
    base: String,
    tag: LanguageTag,
    may_print: bool,
    home: Vec<Item>,
    cards: Vec<Item>,
    posters: Vec<Item>,
    us: Vec<Item>,
    labels: Vec<Labels>,
    /// How far labels can be moved, in millimetres.
    farthest: i16,
    /// How many labels the fullest sheet has.
    most: u16,
    /// Where labels are moved, for those who look at a copy of this page.
    moved: Html,
    texts: Vec<CopyText>,
    text_file: String,
    qr: Option<QrPicture>,
    merge: &'static MergeScript,
    school: String,
}

/// Everything of a school that can be printed, with the code to cut out and texts to copy.
///
/// # Errors
/// Only a program error: see [`PageError`].
pub fn print_page(published: &Published, language: LanguageTag, context: &Context) -> Result<Rendition, PageError> {
    let school = published.revision.school();
    let words = Words::new(language, published.revision.record().organisation().audience);
    let base = format!("/s/{}", school.slug);
    let title = words.text_with("print-title", &[("school", school.name.as_str().into())]);
    let mut frame = Frame::new(&words, language, title, Some(masthead(published, language)));
    frame.make_known(words.text("print-lead"), &context.public_url);
    frame.add_style(include_str!("../../../../assets/style/print.css"));
    frame.languages = Languages::of_school(school, language, |tag| format!("{base}/{tag}/print"));
    frame.script = Some(&SCRIPT);
    let shelf = Shelf { words: &words, slug: &school.slug, language };
    let (url, place) = (&context.public_url, format!("{base}/{language}/print"));
    let live = Html::web_address(&format!("{}{place}", url.readable())).linked(&format!("{}{place}", url.as_str()));
    let template = PrintTemplate {
        frame,
        t: &words,
        base,
        tag: language,
        may_print: school.list_complete,
        home: vec![
            shelf.letter(Paper::A4, Look::Standard, "shop-letter"),
            shelf.letter(Paper::A4, Look::Easy, "print-letter-easy"),
            shelf.letter(Paper::A4, Look::Large, "print-letter-large"),
            shelf.sheet(Format::HalfPage(Paper::A4), "shop-a5", Cut::grid(2, 1).lying(), "A4", 2),
            shelf.sheet(Format::Slips(Paper::A4), "shop-slips", Cut::grid(2, 2), "A4", 4),
        ],
        cards: vec![shelf.sheet(Format::Cards(Paper::A4), "shop-card", Cut::grid(2, 5), "A4", 10)],
        posters: vec![
            shelf.sheet(Format::Poster(PosterPaper::A4), "shop-poster", Cut::poster(), "A4", 1),
            shelf.sheet(Format::Poster(PosterPaper::A3), "shop-poster", Cut::poster(), "A3", 1),
        ],
        us: vec![
            shelf.letter(Paper::UsLetter, Look::Standard, "shop-letter"),
            shelf.letter(Paper::UsLetter, Look::Easy, "print-letter-easy"),
            shelf.letter(Paper::UsLetter, Look::Large, "print-letter-large"),
            shelf.sheet(Format::HalfPage(Paper::UsLetter), "shop-a5", Cut::grid(2, 1).lying(), US_LETTER, 2),
            shelf.sheet(Format::Slips(Paper::UsLetter), "shop-slips", Cut::grid(2, 2), US_LETTER, 4),
            shelf.sheet(Format::Cards(Paper::UsLetter), "shop-card", Cut::grid(2, 5), US_LETTER, 10),
            shelf.sheet(Format::Poster(PosterPaper::UsLetter), "shop-poster", Cut::poster(), US_LETTER, 1),
        ],
        labels: LabelStock::ALL.map(|stock| shelf.labels(stock)).into(),
        farthest: Shift::MOST_MM,
        most: LabelStock::ALL.into_iter().map(|stock| stock.sheet().count()).max().unwrap_or_default(),
        moved: words.html_with("hint-moved", &[("address", live.into())]),
        texts: copy_texts(published, &words, language, context),
        text_file: shelf.address(Output::Newsletter),
        qr: qr(published, language, context),
        merge: merge::script(published.revision.record().organisation().audience, language)?,
        school: school.name.to_string(),
    };
    let rendered = template.render()?;
    Ok(template.frame.finish(&rendered))
}

/// What the paper of the United States is called.
const US_LETTER: &str = "US Letter";

/// A label lower than this, in millimetres, has a code of less than 20 mm.
const LOW: f32 = 30.0;

/// Makes items of one school in one language.
struct Shelf<'a> {
    words: &'a Words,
    slug: &'a Slug,
    language: LanguageTag,
}

impl Shelf<'_> {
    fn address(&self, output: Output) -> String {
        format!("/{}", output.path(self.slug, self.language))
    }

    fn letter(&self, paper: Paper, look: Look, name: &str) -> Item {
        let paper_name = if paper == Paper::A4 { "A4" } else { US_LETTER };
        Item {
            address: self.address(Output::Letter(paper, look)),
            picture: picture(Cut::grid(1, 1)),
            name: self.words.html(name),
            note: self.words.html_with("shop-on", &[("paper", Html::name(paper_name).into())]),
        }
    }

    fn sheet(&self, format: Format, name: &str, cut: Cut, paper: &str, count: usize) -> Item {
        let slots = [("count", count.into()), ("paper", Html::name(paper).into())];
        Item {
            address: self.address(Output::Sheet(format)),
            picture: picture(cut),
            name: self.words.html(name),
            note: match count {
                1 => self.words.html_with("shop-on", &slots[1..]),
                _ => self.words.html_with("shop-each", &slots),
            },
        }
    }

    fn labels(&self, stock: LabelStock) -> Labels {
        let sheet: &LabelSheet = stock.sheet();
        let (width, height) = sheet.label();
        let name = sheet.name().to_uppercase();
        let millimetres = |length: f32| Html::text(&((length * 10.0).round() / 10.0).to_string());
        let slots = [
            ("count", usize::from(sheet.count()).into()),
            ("width", millimetres(width).into()),
            ("height", millimetres(height).into()),
        ];
        Labels {
            address: self.address(Output::Sheet(Format::Labels(stock))),
            test_address: self.address(Output::Sheet(Format::LabelTest(stock))),
            picture: picture(Cut::labels(sheet)),
            size: self.words.html_with("shop-labels-size", &slots),
            test: format!("{} {name}", self.words.text("shop-labels-test")),
            is_low: height < LOW,
            name,
        }
    }
}

/// The texts in the page's language, and in English where nobody has checked the translation.
fn copy_texts(published: &Published, words: &Words, language: LanguageTag, context: &Context) -> Vec<CopyText> {
    let own = texts(published, language, context);
    let english = (own.remark.is_some()).then(|| texts(published, LanguageTag::ENGLISH, context));
    let entries = |texts: &Texts| {
        let entry = |heading, text: &str| CopyText {
            heading: words.html(heading),
            text: text.to_owned(),
            language: texts.language,
        };
        [entry("shop-text-news", &texts.paragraph), entry("shop-text-signature", &texts.signature)]
    };
    std::iter::once(&own).chain(&english).flat_map(entries).collect()
}
