//! The box as a page for frames, from which the pinned script also takes it.

use std::sync::LazyLock;

use askama::Template;

use super::{Theme, View, Widget};
use crate::domain::{Audience, LanguageTag, ListedSender, School};
use crate::i18n::{long_date, native_name};
use crate::render::page::PageError;
use crate::render::page::colour::Palette;
use crate::render::page::frame::Unchecked;
use crate::render::page::html::{Html, squeeze};
use crate::render::page::icon::Icon;
use crate::render::page::list::{Group, Wording};
use crate::render::page::notice::NoticeBox;
use crate::render::page::school::{as_of, checked, notices};
use crate::render::page::script::Script;
use crate::render::page::style::{Style, minify};
use crate::render::page::words::Words;
use crate::render::{Context, Published, Rendition};

/// The style of the box, as the pinned script carries it too.
pub(super) static BOX_STYLE: LazyLock<String> =
    LazyLock::new(|| minify(include_str!("../../../../assets/style/widget.css")));

static FRAME_SCRIPT: LazyLock<Script> =
    LazyLock::new(|| Script::new(include_str!("../../../../assets/script/widget-frame.js")));

/// A page in another language.
struct Tongue {
    tag: LanguageTag,
    name: &'static str,
    address: String,
}

/// A link to press.
struct Act {
    address: String,
    words: Html,
    icon: Icon,
}

/// What the box says.
struct Content {
    heading: Html,
    by: Option<Html>,
    notices: Vec<NoticeBox>,
    lines: Vec<Html>,
    /// A sentence that must be seen.
    alarm: Option<Html>,
    acts: Vec<Act>,
    groups: Vec<Group>,
    checked: Option<Html>,
    tongues: Vec<Tongue>,
    unchecked: Option<Unchecked>,
    english: String,
    address: Option<Html>,
}

#[derive(Template)]
#[template(path = "widget/box.html")]
struct WidgetTemplate<'a> {
    t: &'a Words,
    look: Widget,
    title: String,
    page: String,
    colours: String,
    style: Option<&'a Style>,
    script: Option<&'a Script>,
    content: Content,
}

/// The box of a school; of a closed one, the box that leads on.
///
/// # Errors
/// Only a program error: see [`PageError`].
pub fn widget(
    published: &Published,
    look: Widget,
    language: LanguageTag,
    context: &Context,
) -> Result<Rendition, PageError> {
    let school = published.revision.school();
    let words = Words::new(language, published.revision.record().organisation().audience);
    let title = words.text_with("widget-title", &[("school", school.name.as_str().into())]);
    let page = format!("/s/{}/{language}", school.slug);
    let content = match &school.closed {
        Some(_) => closed(published, language, &words),
        None => open(published, look, language, &words, context),
    };
    finish(&words, look, Palette::of(school.colour), title, page, content)
}

/// The box of an address that leads nowhere.
///
/// # Errors
/// Only a program error: see [`PageError`].
pub fn missing_widget(language: LanguageTag) -> Result<Rendition, PageError> {
    let words = Words::new(language, Audience::Parents);
    let content = Content {
        lines: vec![words.html("widget-missing")],
        acts: vec![Act { address: "/".to_owned(), words: words.html("find-school"), icon: Icon::Go }],
        ..Content::headed(words.html("not-found-title"))
    };
    finish(&words, Widget::DEFAULT, Palette::of(None), words.text("not-found-title"), "/".to_owned(), content)
}

impl Content {
    fn headed(heading: Html) -> Self {
        Self {
            heading,
            by: None,
            notices: Vec::new(),
            lines: Vec::new(),
            alarm: None,
            acts: Vec::new(),
            groups: Vec::new(),
            checked: None,
            tongues: Vec::new(),
            unchecked: None,
            english: String::new(),
            address: None,
        }
    }
}

fn open(published: &Published, look: Widget, language: LanguageTag, words: &Words, context: &Context) -> Content {
    let record = published.revision.record();
    let school = record.school();
    let base = format!("/s/{}", school.slug);
    let wording = Wording {
        words,
        organisation: &record.organisation().name,
        status: &published.status,
        as_of: as_of(published),
        zone: published.organisation.zone(),
    };
    let in_use: Vec<&ListedSender> = record.in_use().collect();
    let paused = in_use.iter().filter(|listed| published.status.pause_of(&listed.sender.address).is_some()).count();
    let count = match (in_use.len(), school.list_complete) {
        (0, _) => words.html("list-empty"),
        (count, true) => words.html_with("widget-count", &[("count", count.into())]),
        (count, false) => words.html_with("widget-count-partial", &[("count", count.into())]),
    };
    let mut lines = vec![count];
    if look.view == View::Full && !in_use.is_empty() {
        lines = vec![words.html(if school.list_complete { "list-complete" } else { "list-partial" })];
    }
    Content {
        by: Some(Html::name(school.name.as_str())),
        notices: notices(published, words),
        lines,
        alarm: (look.view == View::Compact && paused > 0)
            .then(|| words.html_with("widget-paused", &[("count", paused.into())])),
        acts: vec![
            Act { address: format!("{base}/{language}"), words: words.html("widget-open"), icon: Icon::Go },
            Act {
                address: format!("{base}/{language}/check"),
                words: words.html("check-page-heading"),
                icon: Icon::Ask,
            },
        ],
        groups: if look.view == View::Full { wording.groups(&in_use) } else { Vec::new() },
        checked: Some(checked(published, &wording)),
        tongues: tongues(school, language),
        unchecked: unchecked(words),
        english: format!("{base}/{}", LanguageTag::ENGLISH),
        address: Some(Html::web_address(&format!("{}{base}/{language}", context.public_url.readable()))),
        ..Content::headed(words.html("school-heading"))
    }
}

fn closed(published: &Published, language: LanguageTag, words: &Words) -> Content {
    let school = published.revision.school();
    let mut lines: Vec<Html> = school
        .closed
        .iter()
        .map(|closure| {
            let day = Html::time(&closure.on.to_string(), &long_date(words.language(), closure.on));
            words.html_with("gone-closed", &[("date", day.into())])
        })
        .collect();
    lines.extend((!published.successors.is_empty()).then(|| words.html("gone-successors")));
    let successors = published.successors.iter().map(|successor| Act {
        address: format!("/s/{}/{language}", successor.slug),
        words: Html::name(successor.name.as_str()),
        icon: Icon::Go,
    });
    let name = Html::name(school.name.as_str());
    Content {
        lines,
        alarm: Some(words.html("gone-caution")),
        acts: successors.collect(),
        ..Content::headed(words.html_with("gone-title", &[("school", name.into())]))
    }
}

fn tongues(school: &School, language: LanguageTag) -> Vec<Tongue> {
    let others = school.languages.iter().filter(|tag| **tag != language);
    let tongue =
        |tag: &LanguageTag| Tongue { tag: *tag, name: native_name(*tag), address: format!("/s/{}/{tag}", school.slug) };
    others.map(tongue).collect()
}

fn unchecked(words: &Words) -> Option<Unchecked> {
    words.is_unchecked().then(|| {
        let english = words.in_english();
        Unchecked {
            own: words.own_html("translation-unchecked"),
            english: english.html("translation-unchecked"),
            link: english.html("read-in-english"),
        }
    })
}

fn finish(
    words: &Words,
    look: Widget,
    palette: Palette,
    title: String,
    page: String,
    content: Content,
) -> Result<Rendition, PageError> {
    let style = dress(look.theme, palette);
    let script = style.as_ref().map(|_| &*FRAME_SCRIPT);
    let template = WidgetTemplate {
        t: words,
        look,
        title,
        page,
        colours: palette.listed(),
        style: style.as_ref(),
        script,
        content,
    };
    Ok(Rendition {
        bytes: squeeze(&template.render()?).into_bytes(),
        media_type: "text/html; charset=utf-8",
        file_name: None,
        script_hashes: script.iter().map(|script| script.hash.clone()).collect(),
        style_hashes: style.iter().map(|style| style.hash.clone()).collect(),
    })
}

/// The style of a box in a frame.
fn dress(theme: Theme, palette: Palette) -> Option<Style> {
    let scheme = match theme {
        Theme::Auto => "light dark",
        Theme::Light => "light",
        Theme::Dark => "dark",
        Theme::Plain => return None,
    };
    let [light, dark] = palette.named();
    let around =
        format!("html{{color-scheme:{scheme}}}body{{margin:0}}body>.box{{border-radius:0}}.box{{{light};{dark}}}");
    Some(Style::new(format!("{}{around}", *BOX_STYLE)))
}
