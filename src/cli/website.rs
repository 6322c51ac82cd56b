//! `hallpass check website`.

use std::sync::Arc;

use url::Url;

use crate::catalog::{Catalog, Found};
use crate::doctor::{Bounds, Fault, FetchError, Fetcher, Finding, Known, KnownSchool, Report, System, examine, read};
use crate::i18n::Arg;

use super::failure::Failure;
use super::open::{Beginning, open, settings};
use super::public::{self, Public};
use super::{Common, say};

/// Fetches a page and says what of ours stands there. It fails where nothing does, or something is out of date.
pub async fn check(common: &Common, address: &str, allow_loopback: bool) -> Result<(), Failure> {
    let address: Url = address.trim().parse().map_err(|_| FetchError::Address)?;
    let config = settings(common)?.config;
    let service = open(common, Beginning::Refused).await?;
    let Public { library, context, .. } = public::load(&service, &config).await?;
    let host = context.public_url.readable();
    let asked = address.port().map_or_else(
        || address.host_str().unwrap_or_default().to_owned(),
        |port| format!("{}:{port}", address.host_str().unwrap_or_default()),
    );
    if asked.eq_ignore_ascii_case(host) {
        return Err(Failure::message("doctor-ourselves", &[]));
    }
    let fetcher =
        Fetcher::new(Box::new(System), Bounds::default()).map_err(|error| Failure::Message(error.to_string()))?;
    let fetcher = if allow_loopback { fetcher.unguarded_for_tests() } else { fetcher };
    let page = fetcher.fetch(&address).await?;
    let catalog = Arc::clone(&library.current());
    let published = Published { catalog: &catalog, scripts: Vec::new() };
    let report = examine(&read(&page.bytes, host, &page.address), &published);
    say::say("doctor-page", &[("address", Arg::from(page.address.as_str()))]);
    tell(&report);
    if report.is_good() { Ok(()) } else { Err(Failure::Negative) }
}

struct Published<'a> {
    catalog: &'a Catalog,
    scripts: Vec<String>,
}

impl Known for Published<'_> {
    fn school(&self, slug: &str) -> Option<KnownSchool> {
        let entry = match self.catalog.find(slug)? {
            Found::School(entry) => entry,
            Found::Moved(slug) => match self.catalog.find(slug.as_str())? {
                Found::School(entry) => entry,
                Found::Moved(_) => return None,
            },
        };
        let school = entry.published.revision.school();
        Some(KnownSchool {
            slug: school.slug.clone(),
            name: school.name.to_string(),
            revision: entry.published.revision.number(),
            closed: entry.is_closed(),
        })
    }

    fn scripts(&self) -> &[String] {
        &self.scripts
    }
}

fn tell(report: &Report) {
    for Finding { way, school, language, faults } in &report.findings {
        let way = say::message(&format!("doctor-way-{}", way.as_str()), &[]);
        let language = language.as_deref().unwrap_or("-");
        let args = [("way", Arg::from(way)), ("school", Arg::from(school.as_str())), ("language", Arg::from(language))];
        say::say("doctor-finding", &args);
        if faults.is_empty() {
            say::line(&format!("    {}", say::message("doctor-good", &[])));
        }
        for fault in faults {
            let args = match fault {
                Fault::Renamed(slug) => vec![("now", Arg::from(slug.as_str()))],
                Fault::UnknownLanguage(language) => vec![("language", Arg::from(language.as_str()))],
                Fault::OtherLanguage(page) => vec![("page", Arg::from(page.as_str()))],
                Fault::OldScript(newest) => vec![("newest", Arg::from(newest.as_str()))],
                Fault::UnknownScript(script) => vec![("script", Arg::from(script.as_str()))],
                Fault::OldCopy { number, newest } => {
                    vec![("number", Arg::from(number.to_string())), ("newest", Arg::from(newest.to_string()))]
                }
                _ => Vec::new(),
            };
            say::line(&format!("    {}", say::message(&format!("doctor-fault-{}", fault.as_str()), &args)));
        }
    }
    if report.script_alone {
        say::say("doctor-script-alone", &[]);
    }
    for school in &report.as_text {
        say::say("doctor-as-text", &[("school", Arg::from(school.as_str()))]);
    }
    if report.findings.is_empty() && !report.script_alone && report.as_text.is_empty() {
        say::say("doctor-nothing", &[]);
    }
}
