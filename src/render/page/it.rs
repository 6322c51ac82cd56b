//! For IT desks: the addresses, and how to let them through without letting forgeries through.

use askama::Template;

use super::PageError;
use super::frame::{Frame, Languages};
use super::html::Html;
use super::icon::Icon;
use super::school::masthead;
use super::words::Words;
use crate::domain::{LanguageTag, Protection};
use crate::render::filter::{DeskFile, Recipe};
use crate::render::listing::current;
use crate::render::{Context, Published, Rendition};

/// A recipe with its heading and what to know about it.
struct Section {
    heading: Html,
    text: Html,
    code: Html,
    /// The same as a file that a mail system fetches by itself.
    live: Option<DeskFile>,
}

#[derive(Template)]
#[template(path = "public/it.html")]
struct ItTemplate<'a> {
    frame: Frame,
    t: &'a Words,
    base: String,
    tag: LanguageTag,
    /// The addresses, one a line.
    list: Option<Html>,
    weak: Option<Html>,
    sections: Vec<Section>,
}

/// The page for IT desks of an open school.
///
/// # Errors
/// Only a program error: see [`PageError`].
pub fn it_page(published: &Published, language: LanguageTag, context: &Context) -> Result<Rendition, PageError> {
    let school = published.revision.school();
    let words = Words::new(language, published.revision.record().organisation().audience);
    let base = format!("/s/{}", school.slug);
    let title = words.text_with("it-title", &[("school", school.name.as_str().into())]);
    let mut frame = Frame::new(&words, language, title, Some(masthead(published, language)));
    frame.make_known(words.text("it-lead"), &context.public_url);
    frame.add_style(include_str!("../../../assets/style/it.css"));
    frame.languages = Languages::of_school(school, language, |tag| format!("{base}/{tag}/it"));
    let sections = Recipe::ALL.into_iter().filter_map(|recipe| {
        let (heading, text) = messages(recipe);
        let code = Html::code(&recipe.write(published, context)?);
        Some(Section { heading: words.html(heading), text: words.html(text), code, live: live(recipe) })
    });
    let mut addresses: Vec<String> = current(published).map(|current| current.sender.address.wire()).collect();
    addresses.sort_unstable();
    let template = ItTemplate {
        sections: sections.collect(),
        frame,
        t: &words,
        base,
        tag: language,
        list: (!addresses.is_empty()).then(|| Html::code(&addresses.join("\n"))),
        weak: weak(published, &words),
    };
    let rendered = template.render()?;
    Ok(template.frame.finish(&rendered))
}

fn live(recipe: Recipe) -> Option<DeskFile> {
    match recipe {
        Recipe::ExchangeOnline => Some(DeskFile::PowerShell),
        Recipe::GoogleWorkspace => Some(DeskFile::Workspace),
        Recipe::Sieve => None,
        Recipe::SpamAssassin => Some(DeskFile::SpamAssassin),
        Recipe::Rspamd => Some(DeskFile::Rspamd),
    }
}

fn messages(recipe: Recipe) -> (&'static str, &'static str) {
    match recipe {
        Recipe::ExchangeOnline => ("it-exchange-heading", "it-exchange-text"),
        Recipe::GoogleWorkspace => ("it-google-heading", "it-google-text"),
        Recipe::Sieve => ("it-sieve-heading", "it-sieve-text"),
        Recipe::SpamAssassin => ("it-spamassassin-heading", "it-spamassassin-text"),
        Recipe::Rspamd => ("it-rspamd-heading", "it-rspamd-text"),
    }
}

/// Says for which domains a receiver cannot rely on forgeries being refused.
fn weak(published: &Published, words: &Words) -> Option<Html> {
    let record = published.revision.record();
    let mut names: Vec<&str> = current(published)
        .map(|current| &current.sender.address)
        .filter(|address| record.protection(address) != Protection::Enforced)
        .map(|address| address.domain().unicode())
        .collect();
    names.sort_unstable();
    names.dedup();
    if names.is_empty() {
        return None;
    }
    let mut list = Html::default();
    for (index, name) in names.into_iter().enumerate() {
        list.push_text(if index == 0 { "" } else { ", " });
        list.push(&Html::web_address(name));
    }
    Some(words.html_with("it-weak", &[("domains", list.into())]))
}
