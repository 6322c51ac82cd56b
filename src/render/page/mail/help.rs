//! "Still nothing arrives": questions in the order in which they help, with messages ready to send.

use askama::Template;

use crate::domain::LanguageTag;
use crate::render::page::PageError;
use crate::render::page::frame::Frame;
use crate::render::page::html::Html;
use crate::render::page::icon::Icon;
use crate::render::page::words::Words;
use crate::render::{Context, Published, Rendition};

use super::office::{Message, Office};
use super::{choose_address, frame};

/// A question, what to do about it, and perhaps what to write to the office.
struct Check {
    heading: Html,
    text: Html,
    message: Option<Message>,
    /// A link to the steps.
    steps: bool,
}

#[derive(Template)]
#[template(path = "public/mail_help.html")]
struct HelpTemplate<'a> {
    frame: Frame,
    t: &'a Words,
    choose: String,
    checks: Vec<Check>,
    outcomes: Vec<Check>,
}

/// A heading, what to do, the subject and the text of a message to the office, and whether a link to the steps follows:
/// ids of messages.
type Ids = (&'static str, &'static str, Option<(&'static str, &'static str)>, bool);

/// Every question with its message to the office. Whether the address is right and whether somebody once pressed
/// "spam" come first: no setting of a mailbox mends those.
const CHECKS: [Ids; 7] = [
    ("mail-help-address-heading", "mail-help-address", Some(("mail-check-subject", "mail-check-text")), false),
    ("mail-help-stopped-heading", "mail-help-stopped", Some(("mail-stopped-subject", "mail-stopped-text")), false),
    ("mail-help-blocked-heading", "mail-help-blocked", None, false),
    ("mail-help-full-heading", "mail-help-full", None, false),
    ("mail-help-held-heading", "mail-help-held", None, false),
    ("mail-help-steps-heading", "mail-help-steps", None, true),
    ("mail-help-test-heading", "mail-help-test", Some(("mail-test-subject", "mail-test-text")), false),
];

/// Where the test e-mail is, and what then.
const OUTCOMES: [Ids; 3] = [
    ("mail-help-inbox-heading", "mail-help-inbox", None, false),
    ("mail-help-spam-heading", "mail-help-spam", Some(("mail-spam-subject", "mail-spam-text")), true),
    ("mail-help-nothing-heading", "mail-help-nothing", Some(("mail-nothing-subject", "mail-nothing-text")), false),
];

/// The page for whoever has done the steps and still waits.
///
/// # Errors
/// Only a program error: see [`PageError`].
pub fn help_page(published: &Published, language: LanguageTag, context: &Context) -> Result<Rendition, PageError> {
    let school = published.revision.school();
    let words = Words::new(language, published.revision.record().organisation().audience);
    let title = words.text_with("mail-help-title", &[("school", school.name.as_str().into())]);
    let office = Office::new(published, &words);
    let check = |(heading, text, message, steps): Ids| Check {
        heading: words.html(heading),
        text: words.html(text),
        message: message.map(|(subject, text)| office.message(subject, text)),
        steps,
    };
    let template = HelpTemplate {
        frame: frame(published, &words, (language, context), (title, words.text("mail-help-lead")), "/help"),
        t: &words,
        choose: choose_address(&school.slug, language),
        checks: CHECKS.into_iter().map(check).collect(),
        outcomes: OUTCOMES.into_iter().map(check).collect(),
    };
    let rendered = template.render()?;
    Ok(template.frame.finish(&rendered))
}
