//! Which provider somebody has: by the part after the @, or by its name.

use askama::Template;

use crate::domain::{DomainName, LanguageTag};
use crate::guide::{Guide, Guides, Kind, Size};
use crate::render::page::PageError;
use crate::render::page::frame::Frame;
use crate::render::page::html::Html;
use crate::render::page::icon::Icon;
use crate::render::page::words::Words;
use crate::render::{Context, Published, Rendition};

use super::{choose_address, frame, name};

/// How many providers have a large button.
const LARGE: usize = 9;
/// How many other names stand under a provider's name.
const ALSO: usize = 4;

/// What came of what somebody typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// Nothing was typed yet.
    Open,
    /// It was not the end of an address.
    Unreadable,
    /// It looks like a slip.
    Slip {
        /// What was typed.
        typed: DomainName,
        /// What may have been meant.
        meant: DomainName,
    },
    /// Nobody knows it.
    Unknown {
        /// What was typed.
        typed: DomainName,
        /// What may have been meant, although what was typed receives mail.
        meant: Option<DomainName>,
    },
}

/// A provider to choose.
pub struct Tile {
    /// Where its steps are.
    pub address: String,
    /// What people call it.
    pub name: Html,
    /// Other names.
    pub also: Option<Html>,
}

/// What stands over the form when something was typed.
struct Answer {
    tone: &'static str,
    icon: Icon,
    heading: Html,
    text: Option<Html>,
    ways: Vec<Tile>,
}

#[derive(Template)]
#[template(path = "public/mail_choose.html")]
struct ChooseTemplate<'a> {
    frame: Frame,
    t: &'a Words,
    back: String,
    action: String,
    answer: Option<Answer>,
    live: Html,
    large: Vec<Tile>,
    others: Vec<Tile>,
    none: Vec<Tile>,
}

/// The page for choosing the provider.
///
/// # Errors
/// Only a program error: see [`PageError`].
pub fn choose_page(
    published: &Published,
    question: &Question,
    language: LanguageTag,
    context: &Context,
) -> Result<Rendition, PageError> {
    let school = published.revision.school();
    let words = Words::new(language, published.revision.record().organisation().audience);
    let title = words.text_with("mail-title", &[("school", school.name.as_str().into())]);
    let action = choose_address(&school.slug, language);
    let tiles = Tiles { words: &words, base: &action };
    let country = country(published);
    let guides = Guides::all().in_order(country);
    let first = large(&guides, country);
    let mut others: Vec<&Guide> = guides
        .iter()
        .copied()
        .filter(|guide| guide.kind != Kind::Other && !first.iter().any(|large| large.id == guide.id))
        .collect();
    others.sort_by_key(|guide| name(guide, &words).to_lowercase());
    let live = format!("{}{action}", context.public_url);
    let site = Html::web_address(context.public_url.readable()).linked(&live);
    let template = ChooseTemplate {
        frame: frame(published, &words, (language, context), (title, words.text("mail-lead")), ""),
        t: &words,
        back: format!("/s/{}/{language}", school.slug),
        answer: tiles.answer(question),
        live: words.html_with("mail-type-live", &[("site", site.into())]),
        large: first.iter().map(|guide| tiles.tile(guide)).collect(),
        others: others.into_iter().map(|guide| tiles.tile(guide)).collect(),
        none: guides.iter().filter(|guide| guide.kind == Kind::Other).map(|guide| tiles.tile(guide)).collect(),
        action,
    };
    let rendered = template.render()?;
    Ok(template.frame.finish(&rendered))
}

/// The providers that most people have, for the school's page.
#[must_use]
pub fn first_choices(published: &Published, words: &Words, language: LanguageTag, most: usize) -> Vec<Tile> {
    let base = choose_address(&published.revision.school().slug, language);
    let tiles = Tiles { words, base: &base };
    let country = country(published);
    large(&Guides::all().in_order(country), country).iter().take(most).map(|guide| tiles.tile(guide)).collect()
}

/// The large ones known everywhere, then those at home in the country.
fn large<'a>(guides: &[&'a Guide], country: Option<&str>) -> Vec<&'a Guide> {
    let mailboxes = guides.iter().copied().filter(|guide| guide.kind == Kind::Mailbox && guide.size != Size::Small);
    let (everywhere, somewhere): (Vec<_>, Vec<_>) = mailboxes.partition(|guide| guide.countries.is_empty());
    let at_home = |guide: &&Guide| country.is_some_and(|country| guide.countries.iter().any(|home| &**home == country));
    let everywhere = everywhere.into_iter().filter(|guide| guide.size == Size::Large);
    everywhere.chain(somewhere.into_iter().filter(at_home)).take(LARGE).collect()
}

struct Tiles<'a> {
    words: &'a Words,
    base: &'a str,
}

impl Tiles<'_> {
    fn tile(&self, guide: &Guide) -> Tile {
        let name = name(guide, self.words);
        let known = name.to_lowercase();
        let also: Vec<&str> = std::iter::once(&guide.name)
            .chain(&guide.also)
            .map(|name| &**name)
            .filter(|also| !known.contains(&also.to_lowercase()))
            .take(ALSO)
            .collect();
        Tile {
            address: format!("{}/{}", self.base, guide.id),
            name: Html::name(&name),
            also: (!also.is_empty()).then(|| Html::name(&also.join(", "))),
        }
    }

    /// What to say about what was typed.
    fn answer(&self, question: &Question) -> Option<Answer> {
        let words = self.words;
        let ending = |domain: &DomainName| Html::web_address(domain.unicode());
        let other = || format!("{}/other", self.base);
        let right = |meant: &DomainName| {
            let guide = Guides::all().identify(meant).map(|found| found.guide);
            guide.map_or_else(other, |guide| format!("{}/{}", self.base, guide.id))
        };
        let way = |message: &str, name: &'static str, domain: &DomainName, address: String| Tile {
            address,
            name: words.html_with(message, &[(name, ending(domain).into())]),
            also: None,
        };
        Some(match question {
            Question::Open => return None,
            Question::Unreadable => Answer {
                tone: "ask",
                icon: Icon::Remark,
                heading: words.html("mail-unreadable-heading"),
                text: Some(words.html("mail-unreadable")),
                ways: Vec::new(),
            },
            Question::Unknown { typed, meant } => {
                let other = Guides::all().in_order(None).into_iter().filter(|guide| guide.kind == Kind::Other);
                let perhaps = meant.iter().map(|meant| way("mail-slip-heading", "meant", meant, right(meant)));
                Answer {
                    tone: "ask",
                    icon: Icon::Remark,
                    heading: words.html_with("mail-unknown-heading", &[("typed", ending(typed).into())]),
                    text: Some(words.html("mail-unknown")),
                    ways: other.map(|guide| self.tile(guide)).chain(perhaps).collect(),
                }
            }
            Question::Slip { typed, meant } => Answer {
                tone: "ask",
                icon: Icon::Remark,
                heading: words.html_with("mail-slip-heading", &[("meant", ending(meant).into())]),
                text: None,
                ways: vec![
                    way("mail-slip-yes", "meant", meant, right(meant)),
                    way("mail-slip-no", "typed", typed, other()),
                ],
            },
        })
    }
}

/// Where the school's families live, as far as its telephone tells (ITU-T E.164 country codes).
fn country(published: &Published) -> Option<&'static str> {
    const CODES: [(&str, &str); 13] = [
        ("+44", "GB"),
        ("+353", "IE"),
        ("+33", "FR"),
        ("+34", "ES"),
        ("+39", "IT"),
        ("+420", "CZ"),
        ("+48", "PL"),
        ("+49", "DE"),
        ("+55", "BR"),
        ("+7", "RU"),
        ("+86", "CN"),
        ("+91", "IN"),
        ("+1", "US"),
    ];
    let organisation = published.organisation.helpdesk.as_ref().and_then(|desk| desk.phone.as_ref());
    let phone = published.revision.school().phone.as_ref().or(organisation)?.e164();
    CODES.into_iter().find(|(code, _)| phone.starts_with(code)).map(|(_, country)| country)
}
