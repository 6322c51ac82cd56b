//! From a store back to a county file; applying it again changes nothing.

use std::fmt::Write as _;

use crate::domain::{EmailAddress, Overlay, SenderState, Slug};
use crate::store::{StoredOrganisation, StoredSchool, StoredSender};

/// Writes one organisation as a county file.
///
/// Crests are named `crests/<slug>.png`; whoever saves the file saves them beside it. Retired
/// senders are left out: an apply would not bring them back in any case.
#[must_use]
pub fn write(
    organisation: &StoredOrganisation,
    schools: &[StoredSchool],
    senders: &[StoredSender],
    overlay: &Overlay,
) -> String {
    let mut out = String::new();
    head(&mut out, organisation);
    let in_use = |s: &&StoredSender| s.state == SenderState::Published;
    for stored in senders.iter().filter(|s| s.school.is_none()).filter(in_use) {
        out.push_str("\n[[sender]]\n");
        sender(&mut out, stored);
    }
    for notice in overlay.notices() {
        out.push_str("\n[[notice]]\n");
        text(&mut out, "provider", notice.provider.as_str());
        text(&mut out, "kind", notice.kind.as_str());
        plain(&mut out, "from", notice.from);
        if let Some(until) = notice.until {
            plain(&mut out, "until", until);
        }
        if !notice.is_for_everybody() {
            text(&mut out, "shown_to", notice.shown_to.as_str());
        }
    }
    for pause in overlay.pauses() {
        out.push_str("\n[[pause]]\n");
        text(&mut out, "address", &pause.address.wire());
        if let Some(school) = &pause.school {
            text(&mut out, "school", school.as_str());
        }
        text(&mut out, "reason", pause.reason.as_str());
        plain(&mut out, "since", pause.since);
    }
    for stored in schools {
        school(&mut out, stored, overlay);
        for own in senders.iter().filter(|s| s.school == Some(stored.id)).filter(in_use) {
            out.push_str("\n[[school.sender]]\n");
            sender(&mut out, own);
        }
    }
    out
}

fn head(out: &mut String, stored: &StoredOrganisation) {
    let organisation = &stored.organisation;
    out.push_str("[organisation]\n");
    text(out, "slug", organisation.slug.as_str());
    text(out, "name", organisation.name.as_str());
    text(out, "kind", organisation.kind.as_str());
    text(out, "audience", organisation.audience.as_str());
    if let Some(url) = &organisation.public_url {
        text(out, "public_url", url.as_str());
    }
    list(out, "languages", organisation.languages.iter().map(|tag| tag.as_str().to_owned()));
    if let Some(zone) = &organisation.time_zone {
        text(out, "time_zone", zone.as_str());
    }
    if let Some(desk) = &organisation.helpdesk {
        let phone = desk.phone.iter().map(|phone| format!("phone = {}", quoted(phone.international())));
        let email = desk.email.iter().map(|email: &EmailAddress| format!("email = {}", quoted(&email.wire())));
        let _ = writeln!(out, "helpdesk = {{ {} }}", phone.chain(email).collect::<Vec<_>>().join(", "));
    }
    let policy = &organisation.sender_policy;
    if !policy.domains.is_empty() || !policy.platforms.is_empty() {
        let _ = writeln!(out, "\n[organisation.sender_policy]");
        list(out, "domains", policy.domains.iter().cloned().map(String::from));
        list(out, "platforms", policy.platforms.iter().cloned().map(String::from));
    }
    for domain in &organisation.domains {
        out.push_str("\n[[domain]]\n");
        text(out, "name", domain.name.ascii());
        text(out, "protection", domain.protection.as_str());
    }
}

fn school(out: &mut String, stored: &StoredSchool, overlay: &Overlay) {
    let school = &stored.school;
    out.push_str("\n[[school]]\n");
    text(out, "slug", school.slug.as_str());
    text(out, "code", school.code.as_str());
    text(out, "name", school.name.as_str());
    if let Some(town) = &school.town {
        text(out, "town", town.as_str());
    }
    if let Some(authority) = &school.authority {
        text(out, "authority", authority.as_str());
    }
    if let Some(postcode) = &school.postcode {
        text(out, "postcode", postcode.as_str());
    }
    text(out, "kind", school.kind.as_str());
    if !school.identifiers.is_empty() {
        let pairs: Vec<String> =
            school.identifiers.iter().map(|(s, value)| format!("{s} = {}", quoted(value))).collect();
        let _ = writeln!(out, "identifiers = {{ {} }}", pairs.join(", "));
    }
    list(out, "languages", school.languages.iter().map(|tag| tag.as_str().to_owned()));
    if let Some(phone) = &school.phone {
        text(out, "phone", phone.international());
    }
    if let Some(website) = &school.website {
        text(out, "website", website.as_str());
    }
    if school.crest.is_some() {
        text(out, "crest", &crest_file(&school.slug));
    }
    if let Some(colour) = &school.colour {
        text(out, "colour", &colour.to_string());
    }
    plain(out, "list_complete", school.list_complete);
    if let Some(review) = overlay.review(&school.slug) {
        let _ = writeln!(out, "checked = {{ on = {}, by = {} }}", review.on, quoted(review.by.as_str()));
    }
    if let Some(closed) = &school.closed {
        let successors: Vec<String> = closed.successors.iter().map(|slug| quoted(slug.as_str())).collect();
        let _ = writeln!(out, "closed = {{ on = {}, successors = [{}] }}", closed.on, successors.join(", "));
    }
    if !school.own_text.is_empty() {
        let texts: Vec<String> =
            school.own_text.iter().map(|(tag, own)| format!("{tag} = {}", quoted(own.as_str()))).collect();
        let _ = writeln!(out, "own_text = {{ {} }}", texts.join(", "));
    }
}

/// The name under which a written county file expects a school's crest.
#[must_use]
pub fn crest_file(slug: &Slug) -> String {
    format!("crests/{slug}.png")
}

fn sender(out: &mut String, stored: &StoredSender) {
    let sender = &stored.sender;
    text(out, "address", &sender.address.wire());
    if let Some(name) = &sender.name {
        text(out, "name", name.as_str());
    }
    text(out, "purpose", sender.purpose.as_str());
    if let Some(platform) = &sender.platform {
        text(out, "platform", platform.as_str());
    }
    if sender.shared {
        plain(out, "shared", true);
    }
    if let Some(name) = &sender.from_name {
        text(out, "from_name", name.as_str());
    }
    if let Some(replies) = sender.replies {
        plain(out, "replies", replies);
    }
    if let Some(since) = sender.since {
        plain(out, "since", since);
    }
    if let Some(until) = sender.until {
        plain(out, "until", until);
    }
}

fn text(out: &mut String, key: &str, value: &str) {
    let _ = writeln!(out, "{key} = {}", quoted(value));
}

fn plain(out: &mut String, key: &str, value: impl std::fmt::Display) {
    let _ = writeln!(out, "{key} = {value}");
}

fn list(out: &mut String, key: &str, values: impl Iterator<Item = String>) {
    let values: Vec<String> = values.map(|value| quoted(&value)).collect();
    if !values.is_empty() {
        let _ = writeln!(out, "{key} = [{}]", values.join(", "));
    }
}

/// A basic string of TOML; no value here holds a control character.
fn quoted(value: &str) -> String {
    format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""))
}
