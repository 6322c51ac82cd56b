//! Everything that can be printed.

use askama::Template;

use super::PageError;
use super::frame::{Frame, Languages};
use super::icon::Icon;
use super::school::{QrPicture, masthead, qr};
use super::words::Words;
use crate::domain::LanguageTag;
use crate::render::{Context, Published, Rendition};

#[derive(Template)]
#[template(path = "public/print.html")]
struct PrintTemplate<'a> {
    frame: Frame,
    t: &'a Words,
    base: String,
    tag: LanguageTag,
    may_print: bool,
    qr: Option<QrPicture>,
}

/// Everything of a school that can be printed, with the code to cut out.
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
    frame.languages = Languages::of_school(school, language, |tag| format!("{base}/{tag}/print"));
    let template = PrintTemplate {
        frame,
        t: &words,
        base,
        tag: language,
        may_print: school.list_complete,
        qr: qr(published, language, context),
    };
    let rendered = template.render()?;
    Ok(template.frame.finish(&rendered))
}
