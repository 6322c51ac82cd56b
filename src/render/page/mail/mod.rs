//! The pages that help families' mailboxes to let the school's e-mails in: choose the provider, its steps, and what
//! to do when still nothing arrives.

mod addresses;
mod choose;
mod help;
mod office;
mod picture;
mod provider;
mod route;
mod way;

use crate::domain::{LanguageTag, Slug};
use crate::guide::Guide;
use crate::i18n::Arg;
use crate::render::page::frame::{Frame, Languages};
use crate::render::page::notice::short_name;
use crate::render::page::school::masthead;
use crate::render::page::script::Script;
use crate::render::page::words::Words;
use crate::render::{Context, Published};
use std::sync::LazyLock;

pub use choose::{Question, Tile, choose_page, first_choices};
pub use help::help_page;
pub use provider::provider_page;

/// Copy buttons, the part after the @, and other apps' browsers.
static SCRIPT: LazyLock<Script> = LazyLock::new(|| Script::new(SOURCE));

/// The same before it is made smaller, for pages that add to it.
pub(super) const SOURCE: &str =
    concat!(include_str!("../../../../assets/script/app.js"), include_str!("../../../../assets/script/mail.js"));

/// Where a school's page for choosing is.
fn choose_address(school: &Slug, language: LanguageTag) -> String {
    format!("/s/{school}/{language}/mail")
}

/// The frame of one of these pages; `rest` is its address after that of the page for choosing.
fn frame(
    published: &Published,
    words: &Words,
    (language, context): (LanguageTag, &Context),
    (title, description): (String, String),
    rest: &str,
) -> Frame {
    let school = published.revision.school();
    let mut frame = Frame::new(words, language, title, Some(masthead(published, language))).with_lists();
    frame.languages =
        Languages::of_school(school, language, |tag| format!("{}{rest}", choose_address(&school.slug, tag)));
    frame.make_known(description, &context.public_url);
    frame.add_style(include_str!("../../../../assets/style/mail.css"));
    frame.script = Some(&SCRIPT);
    frame
}

/// What people call a provider.
fn name(guide: &Guide, words: &Words) -> String {
    guide.name_message().map_or_else(|| short_name(&guide.id, words), |message| words.text(&message))
}

/// A title that names a provider and the school.
fn provider_title(guide: &Guide, published: &Published, words: &Words) -> String {
    let values = [
        ("id", Arg::Key(guide.id.as_str())),
        ("provider", name(guide, words).into()),
        ("school", published.revision.school().name.as_str().into()),
    ];
    words.text_with("mail-of-title", &values)
}
