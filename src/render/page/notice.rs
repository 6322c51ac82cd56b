//! Notices about mail providers, in their fixed sentences.

use jiff::tz::TimeZone;

use super::html::Html;
use super::icon::Icon;
use super::local_time;
use super::words::Words;
use crate::domain::{Notice, NoticeKind, Phone, Slug};
use crate::guide::Guides;
use crate::i18n::{Arg, long_date_time};

/// A notice as a page shows it.
pub struct NoticeBox {
    /// The style's word for its meaning.
    pub tone: &'static str,
    /// Its drawing.
    pub icon: Icon,
    /// Whom it concerns and what is the matter.
    pub heading: Html,
    /// What to do.
    pub text: Html,
}

/// The notices in the order in which they matter; of two alike the newer one first.
pub fn gravest_first(notices: &[Notice]) -> Vec<&Notice> {
    let gravity = |kind| match kind {
        NoticeKind::Blocked => 0,
        NoticeKind::Delayed => 1,
        NoticeKind::Junked => 2,
        NoticeKind::Resolved => 3,
    };
    let mut sorted: Vec<&Notice> = notices.iter().collect();
    sorted.sort_by_key(|notice| (gravity(notice.kind), std::cmp::Reverse(notice.from)));
    sorted
}

/// Puts a notice into words.
#[must_use]
pub fn notice_box(notice: &Notice, phone: Option<&Phone>, zone: &TimeZone, words: &Words) -> NoticeBox {
    let (tone, icon, heading, text) = match notice.kind {
        NoticeKind::Delayed => ("wait", Icon::Clock, "notice-delayed-heading", "notice-delayed"),
        NoticeKind::Blocked => ("no", Icon::Cross, "notice-blocked-heading", "notice-blocked"),
        NoticeKind::Junked => ("wait", Icon::Letter, "notice-junked-heading", "notice-junked"),
        NoticeKind::Resolved => ("yes", Icon::Tick, "notice-resolved-heading", "notice-resolved"),
    };
    let moment = local_time(notice.from, zone);
    let since = Html::time(&notice.from.to_string(), &long_date_time(words.language(), moment));
    let provider = Html::text(&provider_name(&notice.provider, words));
    let heading = words.html_with(heading, &[("provider", Html::text(&short_name(&notice.provider, words)).into())]);
    let mut text = words.html_with(text, &[("provider", provider.into()), ("since", since.into())]);
    if let (NoticeKind::Blocked, Some(phone)) = (notice.kind, phone) {
        text.push(&Html::text(" "));
        text.push(&words.html_with("notice-blocked-ring", &[("phone", phone_link(phone).into())]));
    }
    NoticeBox { tone, icon, heading, text }
}

/// The names by which people know a provider; what its guide calls it where our messages know none.
fn provider_name(provider: &Slug, words: &Words) -> String {
    let id = provider.as_str();
    let guide = Guides::all().get(id);
    let name = guide.map_or_else(|| id.replace(['_', '-'], " "), |guide| guide.name.to_string());
    words.text_with("provider-name", &[("id", Arg::Key(id)), ("name", name.into())])
}

/// The one or two names that fit a heading.
#[must_use]
pub fn short_name(provider: &Slug, words: &Words) -> String {
    let name = provider_name(provider, words);
    words.text_with("provider-short", &[("id", Arg::Key(provider.as_str())), ("name", name.into())])
}

/// A number to press, as people of the country dial it.
#[must_use]
pub fn phone_link(phone: &Phone) -> Html {
    Html::phone(&phone.e164(), &phone.national())
}
