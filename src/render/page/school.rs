//! The school's page: who writes to families and what for, save the contact, everything else.

use std::sync::LazyLock;

use askama::Template;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::civil::Date;

use super::directory::place;
use super::frame::{CrestPicture, Frame, Languages, Masthead};
use super::html::Html;
use super::icon::Icon;
use super::linked_data::linked_data;
use super::list::{self, Group, Wording};
use super::mail::{Tile, first_choices};
use super::notice::{NoticeBox, gravest_first, notice_box, phone_link};
use super::script::Script;
use super::widget;
use super::words::Words;
use super::{PageError, local_date};
use crate::domain::{Keeper, LanguageTag, ListedSender, Protection, Record, School, SenderState};
use crate::i18n::{day_stamp, number, year_stamp};
use crate::render::qr::{QUIET_ZONE, QrMatrix};
use crate::render::{Context, Published, Rendition, listing};

/// What browsers inside other apps are told, which often save no contact.
static SCRIPT: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("../../../assets/script/app.js")));

/// How many mail providers stand on the school's page.
const PROVIDERS: usize = 9;

/// How much of what the school writes from stands on its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Completeness {
    /// Everything: a named person has said so.
    Complete,
    /// Not everything.
    Partial,
    /// Only what the organisation keeps for all its schools.
    NotOwn,
}

/// The code to show to another parent.
pub struct QrPicture {
    /// The dark modules as one path.
    pub path: String,
    /// The side of the view box, quiet zone included.
    pub size: usize,
    /// What people type who cannot scan.
    pub address: Html,
}

/// The day in the stamp.
struct Seal {
    day: String,
    year: String,
}

/// The school's own words.
struct OwnText {
    tag: LanguageTag,
    text: Html,
}

/// A contact of its own for one address.
struct Card {
    number: usize,
    name: Html,
}

/// An address of the past.
struct Retired {
    name: Html,
    address: Html,
    line: Option<Html>,
}

/// What the template asks for besides the frame and the list.
struct Page {
    base: String,
    slug: String,
    tag: LanguageTag,
    notices: Vec<NoticeBox>,
    /// The mail providers that most people have.
    providers: Vec<Tile>,
    seal: Option<Seal>,
    checked: Html,
    completeness: Completeness,
    not_own: Html,
    own_text: Option<OwnText>,
    jump: bool,
    retired: Vec<Retired>,
    cards: Vec<Card>,
    see: Html,
    after_list: Html,
    caution: Html,
    has_crest: bool,
    /// Why the contact comes before files that switch a junk check off: some address is not protected against forging.
    contact_first: Option<Html>,
    qr: Option<QrPicture>,
    may_print: bool,
    number: Html,
}

#[derive(Template)]
#[template(path = "public/school.html")]
struct SchoolTemplate<'a> {
    frame: Frame,
    t: &'a Words,
    groups: Vec<Group>,
    page: Page,
}

/// The page of an open school.
///
/// # Errors
/// Only a program error: see [`PageError`].
pub fn school_page(published: &Published, language: LanguageTag, context: &Context) -> Result<Rendition, PageError> {
    let school = published.revision.school();
    let record = published.revision.record();
    let words = Words::new(language, record.organisation().audience);
    let base = format!("/s/{}", school.slug);

    let name = school.name.as_str();
    let title = words.text_with("school-title", &[("school", name.into())]);
    let mut frame = Frame::new(&words, language, title, Some(masthead(published, language)));
    frame.make_known(words.text_with("school-description", &[("school", name.into())]), &context.public_url);
    frame.feed = Some(format!("{base}/feed.xml"));
    frame.oembed = widget::discovery(published, language, context);
    frame.linked_data = Some(linked_data(published, context));
    frame.languages = Languages::of_school(school, language, |tag| format!("{base}/{tag}"));

    let wording = Wording {
        words: &words,
        organisation: &record.organisation().name,
        status: &published.status,
        as_of: as_of(published),
        zone: published.organisation.zone(),
    };
    let in_use: Vec<&ListedSender> = record.in_use().collect();
    let groups = wording.groups(&in_use);
    let page = Page {
        tag: language,
        notices: notices(published, &words),
        providers: first_choices(published, &words, language, PROVIDERS),
        seal: published.status.review.as_ref().map(|review| Seal {
            day: day_stamp(words.language(), review.on),
            year: year_stamp(words.language(), review.on),
        }),
        checked: checked(published, &wording),
        completeness: completeness(published),
        not_own: words.html_with("list-none", &[("organisation", Html::name(wording.organisation.as_str()).into())]),
        own_text: own_text(published, language),
        jump: list::needs_jump(&groups),
        retired: retired(published, &wording),
        cards: cards(published, &wording),
        see: Html::default(),
        after_list: Html::default(),
        caution: caution(school, &words),
        has_crest: published.crest.is_some(),
        contact_first: contact_first(record, &words),
        qr: qr(published, language, context),
        may_print: school.list_complete,
        number: words.html_with(
            "list-number",
            &[("number", Html::text(&number(words.language(), published.revision.number())).into())],
        ),
        base,
        slug: school.slug.to_string(),
    };
    let count = page.cards.len();
    frame.script = (count > 0).then(|| &*SCRIPT);
    let page = Page {
        see: words.html_with("save-step-see", &[("count", count.into())]),
        after_list: words.html_with("save-after-list", &[("count", count.into())]),
        ..page
    };
    let template = SchoolTemplate { frame, t: &words, groups, page };
    let rendered = template.render()?;
    Ok(template.frame.finish(&rendered))
}

/// Whose page it is, with its crest inside.
pub(super) fn masthead(published: &Published, language: LanguageTag) -> Masthead {
    let school = published.revision.school();
    let crest = published
        .crest
        .as_ref()
        .map(|crest| CrestPicture { source: format!("data:image/png;base64,{}", STANDARD.encode(&crest.thumbnail)) });
    Masthead {
        address: format!("/s/{}/{language}", school.slug),
        name: school.name.to_string(),
        place: place(
            school.town.as_ref(),
            school.authority.as_ref(),
            published.revision.record().organisation().name.as_str(),
        ),
        crest,
        colour: school.colour,
    }
}

/// The day that the page speaks on: when its list or its status was made, whichever is later.
pub(super) fn as_of(published: &Published) -> Date {
    local_date(published.revision.published().max(published.status.issued), &published.organisation.zone())
}

/// What everybody should know now.
pub(super) fn notices(published: &Published, words: &Words) -> Vec<NoticeBox> {
    let phone = published.revision.school().phone.as_ref();
    let zone = published.organisation.zone();
    let boxed = |notice| notice_box(notice, phone, &zone, words);
    let shown = gravest_first(&published.status.notices).into_iter().filter(|notice| notice.is_for_everybody());
    shown.map(boxed).collect()
}

/// Who last looked at the list and when.
pub(super) fn checked(published: &Published, wording: &Wording<'_>) -> Html {
    match &published.status.review {
        Some(review) => wording.words.html_with(
            "checked-by",
            &[("date", wording.day(review.on)), ("by", Html::name(review.by.as_str()).into())],
        ),
        None => wording.words.html("not-checked"),
    }
}

/// What to do about an e-mail that asks for money or a password.
pub(super) fn caution(school: &School, words: &Words) -> Html {
    match &school.phone {
        Some(phone) => words.html_with("fake-ring", &[("phone", phone_link(phone).into())]),
        None => words.html("fake-ask"),
    }
}

fn contact_first(record: &Record, words: &Words) -> Option<Html> {
    let is = |protection| record.in_use().any(|listed| record.protection(&listed.sender.address) == protection);
    if is(Protection::Weak) {
        Some(words.html("files-rules-weak"))
    } else {
        is(Protection::Unknown).then(|| words.html("files-rules-unknown"))
    }
}

fn completeness(published: &Published) -> Completeness {
    let record = published.revision.record();
    if record.school().list_complete {
        Completeness::Complete
    } else if record.in_use().any(|listed| listed.keeper == Keeper::School) {
        Completeness::Partial
    } else {
        Completeness::NotOwn
    }
}

/// The school's own words in the language asked for, even where our words are still English; else in English, else in any.
fn own_text(published: &Published, language: LanguageTag) -> Option<OwnText> {
    let texts = &published.revision.school().own_text;
    let (tag, text) = texts
        .get_key_value(&language)
        .or_else(|| texts.get_key_value(&LanguageTag::ENGLISH))
        .or_else(|| texts.iter().next())?;
    Some(OwnText { tag: *tag, text: Html::text(text.as_str()) })
}

/// A contact for each address that contact files give out.
fn cards(published: &Published, wording: &Wording<'_>) -> Vec<Card> {
    listing::current(published)
        .map(|current| Card { number: current.number, name: wording.name(current.sender) })
        .collect()
}

fn retired(published: &Published, wording: &Wording<'_>) -> Vec<Retired> {
    let gone = |listed: &&ListedSender| listed.state == SenderState::Retired;
    let row = |listed: &ListedSender| Retired {
        name: wording.name(&listed.sender),
        address: list::address(&listed.sender),
        line: listed
            .sender
            .until
            .map(|until| wording.words.html_with("retired-until", &[("date", wording.day(until))])),
    };
    published.revision.record().senders().iter().filter(gone).map(row).collect()
}

/// The code that leads to this page in this language. An address too long for a code has none.
pub(super) fn qr(published: &Published, language: LanguageTag, context: &Context) -> Option<QrPicture> {
    let school = published.revision.school();
    let mut path = format!("/q/{}", school.code);
    if language != school.first_language() {
        path.push('/');
        path.push_str(language.as_str());
    }
    let matrix = QrMatrix::new(&format!("{}{path}", context.public_url.as_str()).to_uppercase()).ok()?;
    Some(QrPicture {
        path: matrix.svg_path(),
        size: matrix.modules() + 2 * QUIET_ZONE,
        address: Html::web_address(&format!("{}{path}", context.public_url.readable())),
    })
}
