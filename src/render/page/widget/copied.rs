//! Way 4: the list as plain HTML to paste, for websites that take out scripts and frames.

use std::fmt::Write as _;

use crate::domain::LanguageTag;
use crate::i18n::long_date;
use crate::render::page::html::Html;
use crate::render::page::list::Wording;
use crate::render::page::school::as_of;
use crate::render::page::words::Words;
use crate::render::{Context, Published, listing};

/// The list as it is now, with its day and a link to the page. Nothing in it can be called back, so it holds only
/// addresses to trust now, and names the list's number in its link, by which a copy can be told from a newer list.
#[must_use]
pub fn copied(published: &Published, language: LanguageTag, context: &Context) -> Html {
    let record = published.revision.record();
    let school = record.school();
    let words = Words::new(language, record.organisation().audience);
    let wording = Wording {
        words: &words,
        organisation: &record.organisation().name,
        status: &published.status,
        as_of: as_of(published),
        zone: published.organisation.zone(),
    };
    let mut rows = String::new();
    for current in listing::current(published) {
        let address = Html::text(&current.sender.address.to_string());
        // Writing to a `String` cannot fail.
        let _ = writeln!(rows, "<li>{}: <b dir=\"ltr\">{address}</b></li>", wording.name(current.sender));
    }
    let complete = words.html(if school.list_complete { "list-complete" } else { "list-partial" });
    let number = published.revision.number();
    let link =
        words.html("copy-link").linked(&format!("{}/s/{}/{language}#copy-{number}", context.public_url, school.slug));
    let day = Html::text(&long_date(words.language(), wording.as_of));
    let dated = words.html_with("copy-dated", &[("date", day.into()), ("link", link.into())]);
    let language = words.language();
    Html::put_together(format!(
        "<div lang=\"{language}\" dir=\"{}\">\n<h2>{}</h2>\n<p>{complete}</p>\n<ul>\n{rows}</ul>\n<p>{dated}</p>\n</div>",
        language.direction().as_str(),
        words.html("copy-heading"),
    ))
}
