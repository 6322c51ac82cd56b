//! About the site itself: what it keeps of its visitors, and for whom it works.

use askama::Template;

use super::PageError;
use super::frame::{Frame, Languages};
use super::html::Html;
use super::icon::Icon;
use super::notice::phone_link;
use super::words::Words;
use crate::domain::{Audience, LanguageTag, Organisation};
use crate::render::{Context, Rendition};

/// With more organisations than this the page names none of them: families ask their school.
const ORGANISATIONS_NAMED: usize = 5;

/// A page about the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum About {
    /// What is kept of visitors: nothing.
    Privacy,
    /// The accessibility statement.
    Accessibility,
}

impl About {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Privacy, Self::Accessibility];

    /// Its name in addresses: `about/{name}/{lang}`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Privacy => "privacy",
            Self::Accessibility => "accessibility",
        }
    }

    /// The headings of its parts, each with the messages below it.
    fn parts(self) -> &'static [(&'static str, &'static [&'static str])] {
        match self {
            Self::Privacy => &[
                (
                    "privacy-not-heading",
                    &[
                        "privacy-not-cookies",
                        "privacy-not-account",
                        "privacy-not-others",
                        "privacy-not-forms",
                        "privacy-not-contact",
                    ],
                ),
                (
                    "privacy-written-heading",
                    &["privacy-written-count", "privacy-written-fault", "privacy-written-front"],
                ),
                ("privacy-see-heading", &["privacy-see"]),
            ],
            Self::Accessibility => &[
                (
                    "accessibility-test-heading",
                    &[
                        "accessibility-rules",
                        "accessibility-test-programs",
                        "accessibility-test-keyboard",
                        "accessibility-test-zoom",
                        "accessibility-test-scripts",
                        "accessibility-test-print",
                    ],
                ),
                (
                    "accessibility-known-heading",
                    &["accessibility-known-people", "accessibility-known-words", "accessibility-known-others"],
                ),
            ],
        }
    }
}

/// Some sentences under a heading.
struct Part {
    heading: Html,
    lines: Vec<Html>,
}

/// Somebody to ask.
struct Help {
    name: Html,
    phone: Option<Html>,
    email: Option<Html>,
}

#[derive(Template)]
#[template(path = "public/about.html")]
struct AboutTemplate<'a> {
    frame: Frame,
    t: &'a Words,
    heading: Html,
    lead: Html,
    parts: Vec<Part>,
    ask_heading: Html,
    ask: Option<Html>,
    helps: Vec<Help>,
}

/// A page about the site; it names whom to ask, as far as the organisations have said so.
///
/// # Errors
/// Only a program error: see [`PageError`].
pub fn about_page(
    about: About,
    organisations: &[&Organisation],
    language: LanguageTag,
    context: &Context,
) -> Result<Rendition, PageError> {
    let patients = !organisations.is_empty()
        && organisations.iter().all(|organisation| organisation.audience == Audience::Patients);
    let words = Words::new(language, if patients { Audience::Patients } else { Audience::Parents });
    let (title, heading, lead, ask_heading) = match about {
        About::Privacy => ("privacy-title", "privacy-heading", "privacy-lead", "privacy-ask-heading"),
        About::Accessibility => {
            ("accessibility-title", "accessibility-heading", "accessibility-lead", "accessibility-tell-heading")
        }
    };
    let mut frame = Frame::new(&words, language, words.text(title), None).with_lists();
    frame.make_known(words.text(lead), &context.public_url);
    let tags: Vec<LanguageTag> = LanguageTag::all().collect();
    frame.languages = Languages::new(&tags, language, |tag| format!("/about/{}/{tag}", about.as_str()));
    let part = |(heading, lines): &(&str, &[&str])| Part {
        heading: words.html(heading),
        lines: lines.iter().map(|line| words.html(line)).collect(),
    };
    let template = AboutTemplate {
        heading: words.html(heading),
        lead: words.html(lead),
        parts: about.parts().iter().map(part).collect(),
        ask_heading: words.html(ask_heading),
        ask: (about == About::Accessibility).then(|| words.html("accessibility-tell")),
        helps: helps(organisations),
        frame,
        t: &words,
    };
    let rendered = template.render()?;
    Ok(template.frame.finish(&rendered))
}

/// Whom to ask, where that is few.
fn helps(organisations: &[&Organisation]) -> Vec<Help> {
    if organisations.len() > ORGANISATIONS_NAMED {
        return Vec::new();
    }
    let named = organisations.iter().filter_map(|organisation| {
        let desk = organisation.helpdesk.as_ref()?;
        let email = desk
            .email
            .as_ref()
            .map(|address| Html::mail_address(address.local(), address.domain().unicode()).in_address_type());
        let phone = desk.phone.as_ref().map(phone_link);
        let reachable = phone.is_some() || email.is_some();
        reachable.then(|| Help { name: Html::name(organisation.name.as_str()), phone, email })
    });
    named.collect()
}
