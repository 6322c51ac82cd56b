//! A made-up website with the list on it in all five ways, for the demonstration.

use std::sync::LazyLock;

use askama::Template;

use super::{Code, Widget, code_of, copied, oembed_html, size_of};
use crate::domain::LanguageTag;
use crate::render::page::PageError;
use crate::render::page::html::{Html, squeeze};
use crate::render::page::style::{Style, minify};
use crate::render::page::words::Words;
use crate::render::{Context, Published, Rendition};

static STYLE: LazyLock<Style> =
    LazyLock::new(|| Style::new(minify(include_str!("../../../../assets/style/website.css"))));

#[derive(Template)]
#[template(path = "widget/website.html")]
struct WebsiteTemplate<'a> {
    t: &'a Words,
    style: &'a Style,
    school: Html,
    slug: String,
    tag: LanguageTag,
    link: Html,
    code: Code,
    copy: Html,
}

/// The website of a school, in English.
///
/// # Errors
/// Only a program error: see [`PageError`].
pub fn website(published: &Published, context: &Context) -> Result<Rendition, PageError> {
    let school = published.revision.school();
    let (language, look) = (LanguageTag::ENGLISH, Widget::DEFAULT);
    let words = Words::new(language, published.revision.record().organisation().audience);
    // As WordPress changes it.
    let link = oembed_html(published, look, size_of(published, look.view, language), language, context)
        .replace("<iframe ", "<iframe sandbox=\"allow-scripts\" ");
    let template = WebsiteTemplate {
        t: &words,
        style: &STYLE,
        school: Html::name(school.name.as_str()),
        slug: school.slug.to_string(),
        tag: language,
        link: Html::put_together(link),
        code: code_of(published, look, language, context),
        copy: copied(published, language, context),
    };
    Ok(Rendition {
        bytes: squeeze(&template.render()?).into_bytes(),
        media_type: "text/html; charset=utf-8",
        file_name: None,
        style_hashes: vec![STYLE.hash.clone()],
        script_hashes: Vec::new(),
    })
}
