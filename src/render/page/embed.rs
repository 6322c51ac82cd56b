//! How to put the list on a website: what it is built with, the way that works there, and the code to paste.

use std::sync::LazyLock;

use askama::Template;
use jiff::civil::{Date, date};

use super::PageError;
use super::frame::{Frame, Languages};
use super::html::Html;
use super::icon::Icon;
use super::school::masthead;
use super::script::Script;
use super::widget::{self, Button, Code, View, Widget, code_of, copied, size_of};
use super::words::Words;
use crate::domain::LanguageTag;
use crate::i18n::long_date;
use crate::render::{Context, Published, Rendition};

static SCRIPT: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("../../../assets/script/embed.js")));

/// The ways that a website can take the list in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Link = 1,
    Element = 2,
    Frame = 3,
    Copy = 4,
    Button = 5,
}

impl Way {
    /// Its number, as people read it.
    fn number(self) -> usize {
        self as usize
    }
}

/// What websites are built with.
struct Builder {
    /// What links within the page say.
    anchor: &'static str,
    /// Its brand, or the message that names it.
    name: Name,
    /// What to do, as a message.
    advice: &'static str,
    /// The way that works, and the one to try when it does not.
    ways: Option<(Way, Way)>,
    /// With what we saw it work ourselves, and when.
    tried: Option<(&'static str, Date)>,
}

/// What a builder is called.
#[derive(Clone, Copy)]
enum Name {
    Brand(&'static str),
    Message(&'static str),
}

const fn brand(anchor: &'static str, name: &'static str, advice: &'static str, ways: (Way, Way)) -> Builder {
    Builder { anchor, name: Name::Brand(name), advice, ways: Some(ways), tried: None }
}

const fn other(anchor: &'static str, name: &'static str, advice: &'static str, ways: Option<(Way, Way)>) -> Builder {
    Builder { anchor, name: Name::Message(name), advice, ways, tried: None }
}

/// The builders that schools name most, and everybody else.
const BUILDERS: [Builder; 11] = [
    Builder {
        tried: Some(("WordPress 6.1", date(2026, 11, 27))),
        ..brand("wordpress", "WordPress", "embed-wordpress", (Way::Link, Way::Copy))
    },
    brand("wix", "Wix", "embed-wix", (Way::Frame, Way::Button)),
    brand("squarespace", "Squarespace", "embed-squarespace", (Way::Frame, Way::Button)),
    brand("google-sites", "Google Sites", "embed-google-sites", (Way::Frame, Way::Button)),
    brand("e4education", "e4education", "embed-builder", (Way::Frame, Way::Copy)),
    brand("primarysite", "PrimarySite", "embed-builder", (Way::Frame, Way::Copy)),
    brand("schoolspider", "School Spider", "embed-builder", (Way::Frame, Way::Copy)),
    brand("schudio", "Schudio", "embed-builder", (Way::Frame, Way::Copy)),
    other("html", "embed-built-html", "embed-html", Some((Way::Element, Way::Frame))),
    other("someone", "embed-built-someone", "embed-someone", None),
    other("other", "embed-built-other", "embed-other", None),
];

/// A builder as the page shows it.
struct Answer {
    anchor: &'static str,
    name: Html,
    /// Whether the name can stand in "With …".
    brand: bool,
    advice: Html,
    ways: Option<(usize, usize)>,
    /// What was tried and when; nothing is said of own HTML and of people.
    tried: Option<Html>,
    /// Whether there is a message to send.
    message: bool,
}

#[derive(Template)]
#[template(path = "public/embed.html")]
struct EmbedTemplate<'a> {
    frame: Frame,
    t: &'a Words,
    base: String,
    tag: LanguageTag,
    answers: Vec<Answer>,
    code: Code,
    copy: Html,
    compact_height: u32,
    full_height: u32,
    newsletter: String,
    subject: String,
    message: String,
    button: (u32, u32),
    look: String,
    host: String,
    title: String,
}

/// How to put the list of an open school on a website.
///
/// # Errors
/// Only a program error: see [`PageError`].
pub fn embed_page(published: &Published, language: LanguageTag, context: &Context) -> Result<Rendition, PageError> {
    let school = published.revision.school();
    let words = Words::new(language, published.revision.record().organisation().audience);
    let name = school.name.as_str();
    let base = format!("/s/{}", school.slug);
    let title = words.text_with("embed-title", &[("school", name.into())]);
    let mut frame = Frame::new(&words, language, title, Some(masthead(published, language))).with_lists();
    frame.add_style(include_str!("../../../assets/style/embed.css"));
    frame.script = Some(&SCRIPT);
    frame.languages = Languages::of_school(school, language, |tag| format!("{base}/{tag}/embed"));
    let code = code_of(published, Widget::DEFAULT, language, context);
    let copy = copied(published, language, context);
    let there = format!("{}/embed", code.link);
    let template = EmbedTemplate {
        frame,
        t: &words,
        answers: BUILDERS.iter().map(|builder| answer(builder, &words)).collect(),
        copy,
        compact_height: size_of(published, View::Compact, language).height,
        full_height: size_of(published, View::Full, language).height,
        newsletter: words
            .text_with("copy-newsletter", &[("school", name.into()), ("address", code.link.clone().into())]),
        subject: words.text("embed-message-subject"),
        message: words.text_with("embed-message", &[("address", there.into())]),
        button: Button::new(published, language).size(),
        look: format!("/embed/{}/{language}", school.slug),
        host: context.public_url.to_string(),
        title: widget::title(published, language),
        code,
        base,
        tag: language,
    };
    let rendered = template.render()?;
    Ok(template.frame.finish(&rendered))
}

fn answer(builder: &Builder, words: &Words) -> Answer {
    let is_product = matches!(builder.name, Name::Brand(_));
    Answer {
        anchor: builder.anchor,
        name: match builder.name {
            Name::Brand(brand) => Html::text(brand),
            Name::Message(message) => words.html(message),
        },
        brand: is_product,
        advice: words.html(builder.advice),
        ways: builder.ways.map(|(first, then)| (first.number(), then.number())),
        tried: match builder.tried {
            Some((version, on)) => {
                let day = Html::time(&on.to_string(), &long_date(words.language(), on));
                let version = Html::text(version);
                Some(words.html_with("embed-tried", &[("version", version.into()), ("date", day.into())]))
            }
            None => is_product.then(|| words.html("embed-not-tried")),
        },
        message: builder.anchor == "someone",
    }
}
