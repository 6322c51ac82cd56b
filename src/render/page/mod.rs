//! The public pages: HTML that needs no script and no second request.
//!
//! Each page is one file here and one template under `templates/public/`. Words come from `assets/locales`, the look
//! from `assets/style/page.css`; both travel inside the page, and the [`Rendition`](super::Rendition) names the
//! hashes of its two styles for the content security policy. Pictures inside the page are `data:` addresses, so the
//! policy must let `img-src data:` through.

mod about;
mod check;
mod colour;
mod directory;
mod embed;
mod find;
mod frame;
mod history;
mod html;
mod icon;
mod it;
mod linked_data;
mod list;
mod mail;
mod message;
mod notice;
mod print;
mod reference;
mod school;
mod script;
mod style;
mod together;
mod verdict;
pub mod widget;
mod words;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

pub use about::{About, about_page};
pub use check::{Outcome, check_page};
pub use directory::{OrganisationEntry, SchoolEntry, organisation_page};
pub use embed::embed_page;
pub use find::{FRONT_PAGE_SCHOOLS, FoundSchool, Searching, found_document, home_page};
pub use history::history_page;
pub use it::it_page;
pub use mail::{Question, choose_page, help_page, provider_page};
pub use message::{Trouble, gone_page, labels_refused_page, not_found_page, trouble_page};
pub use print::{merge_script, merge_script_name, print_page};
pub use reference::{api_document, reference_page};
pub use school::school_page;
pub use together::{Adding, TOGETHER_MAX, together_page};

/// Why a page could not be made.
#[derive(Debug, thiserror::Error)]
pub enum PageError {
    /// A template failed, which only a program error can cause.
    #[error("a page could not be put together: {0}")]
    Template(#[from] askama::Error),
}

/// A moment as clocks on the wall of an organisation show it.
fn local_time(at: Timestamp, zone: &TimeZone) -> DateTime {
    at.to_zoned(zone.clone()).datetime()
}

/// The day of a moment there.
fn local_date(at: Timestamp, zone: &TimeZone) -> Date {
    local_time(at, zone).date()
}
