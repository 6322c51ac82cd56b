//! "Is this email on our list?"

use std::collections::BTreeSet;
use std::sync::LazyLock;

use askama::Template;

use super::frame::{Frame, Languages};
use super::html::Html;
use super::icon::Icon;
use super::list::{self, Wording};
use super::notice::NoticeBox;
use super::school::{as_of, checked, masthead, notices};
use super::script::Script;
use super::verdict::{Teller, VerdictBox};
use super::words::Words;
use super::{PageError, local_date};
use crate::check::{Answer, Unreadable, VerdictKind, own_domains};
use crate::domain::{Keeper, LanguageTag, ListedSender, SenderState};
use crate::render::{Context, Published, Rendition};

/// What answers on the device what needs nobody else.
static SCRIPT: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("../../../assets/script/check.js")));

/// The longest text, in bytes, that is put back into the field.
const TYPED_MAX: usize = 2000;

/// The answers that a device can give by itself.
const ON_DEVICE: [VerdictKind; 4] =
    [VerdictKind::Listed, VerdictKind::Paused, VerdictKind::Withdrawn, VerdictKind::SameDomain];

/// What came of a question.
#[derive(Debug, Clone)]
pub struct Outcome<'a> {
    /// What was typed, to stand in the field again; nothing after a file.
    pub typed: &'a str,
    /// The answer, or why there is none.
    pub answer: Result<Answer<'a>, Unreadable>,
}

/// An address that a device knows by itself.
struct Row {
    key: String,
    kind: VerdictKind,
    address: Html,
    lines: Vec<Html>,
}

#[derive(Template)]
#[template(path = "public/check.html")]
struct CheckTemplate<'a> {
    frame: Frame,
    t: &'a Words,
    base: String,
    tag: LanguageTag,
    typed: Html,
    answer: Option<VerdictBox>,
    known: Vec<VerdictBox>,
    rows: Vec<Row>,
    names: BTreeSet<&'a str>,
    copy: Html,
    notices: Vec<NoticeBox>,
    checked: Html,
}

/// The page on which an e-mail is checked; with an answer on top when there was a question.
///
/// # Errors
/// Only a program error: see [`PageError`].
pub fn check_page(
    published: &Published,
    language: LanguageTag,
    context: &Context,
    outcome: Option<&Outcome<'_>>,
) -> Result<Rendition, PageError> {
    let (school, record) = (published.revision.school(), published.revision.record());
    let words = Words::new(language, record.organisation().audience);
    let base = format!("/s/{}", school.slug);
    let title = words.text_with("check-page-title", &[("school", school.name.as_str().into())]);
    let mut frame = Frame::new(&words, language, title, Some(masthead(published, language)));
    frame.languages = Languages::of_school(school, language, |tag| format!("{base}/{tag}/check"));
    frame.make_known(words.text("check-page-lead"), &context.public_url);
    frame.script = Some(&SCRIPT);
    frame.add_style(include_str!("../../../assets/style/check.css"));
    let wording = Wording {
        words: &words,
        organisation: &record.organisation().name,
        status: &published.status,
        as_of: as_of(published),
        zone: published.organisation.zone(),
    };
    let checked = checked(published, &wording);
    let teller = Teller { wording, phone: school.phone.as_ref(), language };
    let known = ON_DEVICE.map(|kind| teller.plain(kind));
    let mut known: Vec<VerdictBox> = known.into_iter().collect();
    known.push(teller.unreadable(Unreadable::NoFrom));
    let place = format!("{base}/{language}/check");
    let url = &context.public_url;
    let live = Html::web_address(&format!("{}{place}", url.readable())).linked(&format!("{}{place}", url.as_str()));
    let template = CheckTemplate {
        frame,
        t: &words,
        tag: language,
        typed: Html::text(
            outcome.map(|outcome| outcome.typed).filter(|typed| typed.len() <= TYPED_MAX).unwrap_or_default(),
        ),
        answer: outcome.map(|outcome| match &outcome.answer {
            Ok(answer) => teller.answer(answer),
            Err(reason) => teller.unreadable(*reason),
        }),
        known,
        rows: record.senders().iter().map(|listed| row(listed, published, &teller)).collect(),
        names: school_names(published),
        notices: notices(published, &words),
        copy: words.html_with("check-page-copy", &[("address", live.into())]),
        checked,
        base,
    };
    let rendered = template.render()?;
    Ok(template.frame.finish(&rendered))
}

fn row(listed: &ListedSender, published: &Published, teller: &Teller<'_>) -> Row {
    let pause = published.status.pause_of(&listed.sender.address);
    let (kind, lines) = match (listed.state, pause) {
        (SenderState::Retired, _) => (VerdictKind::Withdrawn, vec![teller.withdrawn(listed)]),
        (_, Some(pause)) => {
            (VerdictKind::Paused, vec![teller.dated("answer-paused", local_date(pause.since, &teller.wording.zone))])
        }
        (_, None) => (VerdictKind::Listed, teller.listed(listed)),
    };
    let address = list::address(&listed.sender);
    Row { key: listed.sender.address.key().to_owned(), kind, address, lines }
}

/// The names under which a device may answer by itself: those of the school's own addresses. Under its
/// organisation's name other schools may have addresses, which only the server knows.
fn school_names(published: &Published) -> BTreeSet<&str> {
    let record = published.revision.record();
    let own = own_domains(record, &published.organisation.sender_policy);
    let kept = record.in_use().filter(|listed| listed.keeper == Keeper::School);
    kept.map(|listed| listed.sender.address.domain().ascii()).filter(|name| own.contains(name)).collect()
}
