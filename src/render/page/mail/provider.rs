//! The steps for one mail provider.

use askama::Template;

use crate::domain::LanguageTag;
use crate::guide::{Effect, Guide, Guides, Kind, Move, Trap, WayKind};
use crate::i18n::{Arg, long_date};
use crate::render::page::PageError;
use crate::render::page::frame::Frame;
use crate::render::page::html::Html;
use crate::render::page::icon::Icon;
use crate::render::page::notice::{NoticeBox, gravest_first, notice_box};
use crate::render::page::school::caution;
use crate::render::page::words::Words;
use crate::render::{Context, Published, Rendition};

use super::addresses::{Addresses, shown};
use super::office::{Message, Office, mailto};
use super::picture::Row;
use super::route::{Copied, Telling, copied};
use super::way::{Guiding, Panel, PlaceLink, Undo};
use super::{choose_address, frame, name, provider_title};

/// What the template asks for besides the frame.
struct Page {
    choose: String,
    help: String,
    heading: Html,
    lead: Html,
    notices: Vec<NoticeBox>,
    moves: Vec<Html>,
    places: Vec<PlaceLink>,
    panels: Vec<Panel>,
    traps: Vec<Html>,
    notes: Vec<Html>,
    addresses: Vec<Copied>,
    shared: Vec<Html>,
    shared_heading: Html,
    /// Sends this page to oneself.
    to_self: String,
    message: Option<Message>,
    undo: Vec<Undo>,
    test: Option<String>,
    caution: Html,
    own_help: Option<(String, Html)>,
    /// The steps for mailboxes at work, which may lie at this provider too.
    at_work: Option<(String, Html)>,
    /// All addresses, one a line, where there are several.
    all: Option<Html>,
}

#[derive(Template)]
#[template(path = "public/mail_provider.html")]
struct ProviderTemplate<'a> {
    frame: Frame,
    t: &'a Words,
    page: Page,
}

/// The page with the steps for one provider.
///
/// # Errors
/// Only a program error: see [`PageError`].
pub fn provider_page(
    published: &Published,
    guide: &Guide,
    language: LanguageTag,
    context: &Context,
) -> Result<Rendition, PageError> {
    let school = published.revision.school();
    let words = Words::new(language, published.revision.record().organisation().audience);
    let known = (provider_title(guide, published, &words), words.text(lead(guide)));
    let frame = frame(published, &words, (language, context), known, &format!("/{}", guide.id));
    let addresses = Addresses::of(published);
    let base = format!("/s/{}", school.slug);
    let telling = Telling { words: &words, language: words.language(), addresses: &addresses, base: &base };
    let guiding = Guiding { guide, telling };
    let office = Office::new(published, &words);
    let choose = choose_address(&school.slug, language);
    let here = format!("{}{choose}/{}#computer", context.public_url, guide.id);
    let work = guide.ways.iter().any(|way| way.what == WayKind::AskWork);
    let page = Page {
        help: format!("{choose}/help"),
        heading: words.html_with(
            "mail-of-heading",
            &[
                ("id", crate::render::page::words::Slot::Key(guide.id.to_string())),
                ("provider", Html::name(&name(guide, &words)).into()),
            ],
        ),
        lead: words.html(lead(guide)),
        notices: notices(published, guide, &words),
        moves: guide.moves.iter().flat_map(|moved| move_lines(moved, guide, &words)).collect(),
        places: guiding.places(),
        panels: guiding.panels(),
        traps: guide.traps.iter().map(|trap| trap_line(trap, &words)).collect(),
        notes: guide.notes.iter().map(|note| guiding.note(*note)).collect(),
        shared_heading: words.html_with("mail-shared-heading", &[("count", addresses.shared.len().into())]),
        shared: addresses.shared.iter().map(shown).collect(),
        to_self: to_self(school.name.as_str(), &here, &words),
        message: work.then(|| office.to_work(&addresses, context)),
        undo: guiding.undo(),
        test: office.test_link(),
        caution: caution(school, &words),
        own_help: guide.help.as_ref().map(|url| {
            let company = guide.operator.as_deref().map_or_else(|| name(guide, &words), str::to_owned);
            (url.to_string(), words.html_with("mail-own-help", &[("provider", Html::name(&company).into())]))
        }),
        at_work: at_work(guide, &choose, &words),
        all: (addresses.offered.len() > 1).then(|| {
            let all: Vec<String> = addresses.offered.iter().map(crate::domain::EmailAddress::wire).collect();
            Html::lines(&all.join("\n"))
        }),
        addresses: copied(&addresses.offered, &words),
        choose,
    };
    let template = ProviderTemplate { frame, t: &words, page };
    let rendered = template.render()?;
    Ok(template.frame.finish(&rendered))
}

/// The message that says what the steps are worth.
fn lead(guide: &Guide) -> &'static str {
    if guide.kind == Kind::Other && guide.ways.iter().all(|way| way.effect != Effect::Lasts) {
        return "school-lead";
    }
    let lasts = guide.ways.iter().any(|way| way.effect == Effect::Lasts && way.what != WayKind::Primary);
    if lasts { "mail-of-lead-lasts" } else { "mail-of-lead-helps" }
}

/// A link to the steps for work: somebody's employer or college may keep its mail at this provider, and decides there.
fn at_work(guide: &Guide, choose: &str, words: &Words) -> Option<(String, Html)> {
    let work = Guides::all().get("work").filter(|work| !guide.mx.is_empty() && work.id != guide.id)?;
    Some((format!("{choose}/{}", work.id), Html::name(&name(work, words))))
}

/// The notices about this provider.
fn notices(published: &Published, guide: &Guide, words: &Words) -> Vec<NoticeBox> {
    let phone = published.revision.school().phone.as_ref();
    let zone = published.organisation.zone();
    let about = |notice: &&crate::domain::Notice| notice.provider == guide.id;
    gravest_first(&published.status.notices)
        .into_iter()
        .filter(about)
        .map(|notice| notice_box(notice, phone, &zone, words))
        .collect()
}

fn move_lines(moved: &Move, guide: &Guide, words: &Words) -> Vec<Html> {
    let date = moved.on.map(|day| Html::time(&day.to_string(), &long_date(words.language(), day))).unwrap_or_default();
    let to = moved.to.as_deref().map(Html::name).unwrap_or_default();
    let slots = [("provider", Html::name(&name(guide, words)).into()), ("date", date.into()), ("to", to.into())];
    let mut lines = vec![words.html_with(&moved.what.message(), &slots)];
    if !moved.domains.is_empty() {
        let endings: Vec<&str> = moved.domains.iter().map(crate::domain::DomainName::unicode).collect();
        let endings = Html::name(&endings.join(", "));
        lines.push(words.html_with("mail-move-some", &[("endings", endings.into())]));
    }
    lines
}

fn trap_line(trap: &Trap, words: &Words) -> Html {
    let (language, text) = trap.menu.shown(words.language());
    words.html_with(&trap.why.message(), &[("menu", Html::menu_word(language, text).into())])
}

/// A link that sends this page to oneself. It holds the page's address and nothing else.
fn to_self(school: &str, here: &str, words: &Words) -> String {
    let subject = words.text_with("mail-email-page-subject", &[("school", school.into())]);
    let text = words.text_with("mail-email-page-text", &[("address", Arg::from(here))]);
    mailto(None, &subject, &text)
}
