//! Schools: all of them, one of them, and those that somebody may mean.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::catalog::Entry;
use crate::domain::{Name, Scheme, Slug};
use crate::web::app::{App, AppState};
use crate::web::renditions::{Key, MakeError};

use super::query::{LIMIT_MAX, Query};
use super::refusal::Refusal;
use super::{SEARCH_MAX, body, find_organisation, find_school, once};

/// A school as lists show it.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SchoolSummary {
    /// Its short name in addresses; never given to another school.
    #[schema(example = "hillside-primary")]
    slug: String,
    /// Its name.
    #[schema(example = "Hillside Primary School")]
    name: String,
    /// Where it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    town: Option<String>,
    /// The authority or district that a register lists it under.
    #[serde(skip_serializing_if = "Option::is_none")]
    authority: Option<String>,
    /// What it is: `nursery` `infant` `junior` `primary` `middle` `secondary` `all-through` `special` `college`
    /// `hospital` `clinic` `other`.
    #[schema(example = "primary")]
    kind: String,
    /// The short name of the organisation that runs its list.
    #[schema(example = "wensum")]
    organisation: String,
    /// Whether it has closed.
    closed: bool,
    /// The number of the newest revision of its list.
    revision: u32,
}

impl From<&Arc<Entry>> for SchoolSummary {
    fn from(entry: &Arc<Entry>) -> Self {
        let school = entry.published.revision.school();
        Self {
            slug: school.slug.to_string(),
            name: school.name.to_string(),
            town: school.town.as_ref().map(Name::to_string),
            authority: school.authority.as_ref().map(Name::to_string),
            kind: school.kind.to_string(),
            organisation: entry.published.organisation.slug.to_string(),
            closed: entry.is_closed(),
            revision: entry.published.revision.number(),
        }
    }
}

/// A page of schools.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SchoolPage {
    /// The schools, in the order of their short names.
    schools: Vec<SchoolSummary>,
    /// The `cursor` of the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

/// List schools
///
/// All schools in the order of their short names, also those that have closed.
#[utoipa::path(
    get,
    path = "/api/v1/schools",
    operation_id = "listSchools",
    tag = "Schools",
    params(
        ("organisation" = Option<String>, Query, description = "Only the schools of this organisation, by its short name.", example = "wensum"),
        ("identifier" = Option<String>, Query, description = "Only the school with this number in a register: the register, a colon, the number.", example = "urn:900001", pattern = "^(urn|laestab|ukprn|seed|deni|nces|uai|ods):[0-9A-Za-z]{1,20}$"),
        ("limit" = Option<u32>, Query, description = "The most entries of one page.", minimum = 1, maximum = 100),
        ("cursor" = Option<String>, Query, description = "Where to go on: the field `next` of the page before.", pattern = "^[a-z0-9]+([-_][a-z0-9]+)*$", min_length = 2, max_length = 80),
    ),
    responses((status = 200, description = "A page of schools.", body = SchoolPage))
)]
pub(super) async fn list(State(app): State<AppState>, request: Request) -> Response {
    let headers = request.headers();
    match page_of_schools(&app, &request) {
        Ok((key, make)) => app.document(key, async { make() }, headers).await,
        Err(refusal) => refusal.answer(&app, headers),
    }
}

type Make<T> = Box<dyn FnOnce() -> Result<T, MakeError> + Send>;

fn page_of_schools(app: &AppState, request: &Request) -> Result<(Key, Make<SchoolPage>), Refusal> {
    const IDENTIFIER: Refusal = Refusal::Parameter("identifier", "a register and a number, such as urn:900001");
    let query = Query::read(request.uri(), &["organisation", "identifier", "limit", "cursor"])?;
    let page = query.page::<Slug>()?;
    let within = query.get("organisation").map(|slug| find_organisation(app, slug)).transpose()?;
    let identifier = match query.get("identifier") {
        None => None,
        Some(text) => {
            let (scheme, value) = text.split_once(':').ok_or(IDENTIFIER)?;
            let scheme: Scheme = scheme.parse().map_err(|_| IDENTIFIER)?;
            if !(1..=20).contains(&value.len()) || !value.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
                return Err(IDENTIFIER);
            }
            // A number that the register cannot have is nobody's.
            Some((scheme.as_str(), value.to_ascii_uppercase()))
        }
    };
    let catalog = Arc::clone(&app.library.current());
    let place = within.as_ref().map_or("", Slug::as_str);
    let key = Key::Api(catalog.serial(), format!("schools/{place}/{identifier:?}/{}", page.name()).into());
    let make = move || {
        let has = |entry: &Entry| {
            identifier.as_ref().is_none_or(|(scheme, number)| {
                let own: BTreeMap<String, String> = entry.published.revision.school().identifiers.clone().into();
                own.get(*scheme) == Some(number)
            })
        };
        let found = catalog.schools_after(page.after.as_ref().map(Slug::as_str), within.as_ref(), page.limit + 1, has);
        let more = found.len() > page.limit;
        let schools: Vec<SchoolSummary> = found.into_iter().take(page.limit).map(SchoolSummary::from).collect();
        let next = schools.last().filter(|_| more).map(|last| last.slug.clone());
        Ok(SchoolPage { schools, next })
    };
    Ok((key, Box::new(make)))
}

/// Which revision of a list, and when it was published.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Stamp {
    /// 1, 2, 3 … for each school.
    number: u32,
    /// SHA-256 of the revision, in hexadecimal digits.
    #[schema(pattern = "^[0-9a-f]{64}$")]
    hash: String,
    /// When it was published.
    published: Timestamp,
}

/// When a school closed.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Closed {
    /// The last day.
    on: Date,
    /// The short names of the schools that took over.
    successors: Vec<String>,
}

/// When somebody last found a list right.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Reviewed {
    /// The day.
    on: Date,
    /// Who, as a role.
    #[schema(example = "the school office")]
    by: String,
}

/// Where a school's pages and files are.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Links {
    /// Its page for families.
    #[schema(format = "uri")]
    page: String,
    /// Its signed list.
    #[schema(format = "uri")]
    list: String,
    /// What changes, as an Atom feed.
    #[schema(format = "uri")]
    feed: String,
    /// The contact to save.
    #[schema(format = "uri")]
    contact: String,
}

/// A school.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct School {
    #[serde(flatten)]
    summary: SchoolSummary,
    /// The code in its QR codes; never given to another school.
    #[schema(pattern = "^[0-9A-HJKMNP-TV-Z]{8}$")]
    code: String,
    /// Its postcode.
    #[serde(skip_serializing_if = "Option::is_none")]
    postcode: Option<String>,
    /// Its numbers in registers: `urn` `laestab` `ukprn` `seed` `deni` `nces` `uai` `ods`.
    identifiers: BTreeMap<String, String>,
    /// The languages of its families (BCP 47), the first first.
    languages: Vec<String>,
    /// The number to ring when an e-mail looks odd (E.164).
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<String>,
    /// Its own website.
    #[serde(skip_serializing_if = "Option::is_none")]
    website: Option<String>,
    /// Whether a named person has said that it uses no other address.
    list_complete: bool,
    /// The newest revision of its list.
    newest: Stamp,
    /// When somebody last found the list right.
    #[serde(skip_serializing_if = "Option::is_none")]
    reviewed: Option<Reviewed>,
    /// When it closed; absent while it is open.
    #[serde(skip_serializing_if = "Option::is_none")]
    closure: Option<Closed>,
    /// Its pages and files; absent when it has closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    links: Option<Links>,
}

/// Get a school
///
/// What a school states about itself, and where its pages and files are. A short name that it had before is
/// answered with 308 and the one that it has now.
#[utoipa::path(
    get,
    path = "/api/v1/schools/{school}",
    operation_id = "getSchool",
    tag = "Schools",
    params(("school" = String, Path, description = "The school's short name.", example = "hillside-primary")),
    responses((status = 200, description = "The school.", body = School))
)]
pub(super) async fn get(State(app): State<AppState>, request: Request) -> Response {
    let headers = request.headers();
    let entry = match find_school(&app, request.uri(), &[]) {
        Ok(entry) => entry,
        Err(elsewhere) => return elsewhere.answer(&app, headers),
    };
    let key = Key::Api(entry.serial(), "school".into());
    let public_url = app.context.public_url.clone();
    app.document(key, async move { Ok(describe(&entry, public_url.as_str())) }, headers).await
}

fn describe(entry: &Arc<Entry>, public_url: &str) -> School {
    let published = &entry.published;
    let school = published.revision.school();
    let link = |file: &str| format!("{public_url}/s/{}{file}", school.slug);
    School {
        summary: entry.into(),
        code: school.code.to_string(),
        postcode: school.postcode.as_ref().map(ToString::to_string),
        identifiers: school.identifiers.clone().into(),
        languages: match &school.languages[..] {
            [] => vec![school.first_language().to_string()],
            languages => languages.iter().map(ToString::to_string).collect(),
        },
        phone: school.phone.as_ref().map(crate::domain::Phone::e164),
        website: school.website.as_ref().map(ToString::to_string),
        list_complete: school.list_complete,
        newest: Stamp {
            number: published.revision.number(),
            hash: published.revision.hash().to_string(),
            published: published.revision.published(),
        },
        reviewed: published.status.review.as_ref().map(|review| Reviewed { on: review.on, by: review.by.to_string() }),
        closure: school.closed.as_ref().map(|closure| Closed {
            on: closure.on,
            successors: closure.successors.iter().map(Slug::to_string).collect(),
        }),
        links: (!entry.is_closed()).then(|| Links {
            page: link(""),
            list: link("/senders.json"),
            feed: link("/feed.xml"),
            contact: link("/contact.vcf"),
        }),
    }
}

/// What to look for.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct SearchRequest {
    /// A name, a town, a postcode, a code or a number in a register; slips do not matter.
    #[schema(max_length = 120, example = "hilside primry")]
    text: String,
    /// Only schools of this organisation, by its short name.
    #[serde(default)]
    organisation: Option<String>,
    /// The most schools to answer; 20 if absent.
    #[serde(default)]
    #[schema(minimum = 1, maximum = 100)]
    limit: Option<u32>,
}

/// What was found.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SearchAnswer {
    /// The schools, the likeliest first, closed ones last.
    schools: Vec<SchoolSummary>,
    /// How many there are, also those left out.
    total: usize,
    /// Whether a code, a number or an address was given that means these schools and no others.
    exact: bool,
}

/// Search schools
///
/// Finds schools by what people type. What is searched for is sent and not written into an address, so that no log
/// holds it; the answer is not kept.
#[utoipa::path(
    post,
    path = "/api/v1/search",
    operation_id = "searchSchools",
    tag = "Schools",
    request_body = SearchRequest,
    responses((status = 200, description = "What was found.", body = SearchAnswer))
)]
pub(super) async fn search(State(app): State<AppState>, request: Request) -> Response {
    let (parts, sent) = request.into_parts();
    match look(&app, &parts.headers, sent).await {
        Ok(answer) => once(&app, StatusCode::OK, &answer, &parts.headers),
        Err(refusal) => refusal.answer(&app, &parts.headers),
    }
}

async fn look(app: &App, headers: &axum::http::HeaderMap, sent: axum::body::Body) -> Result<SearchAnswer, Refusal> {
    let wanted: SearchRequest = body(headers, sent, SEARCH_MAX).await?;
    let limit = usize::try_from(wanted.limit.unwrap_or(20)).unwrap_or(usize::MAX);
    if !(1..=LIMIT_MAX).contains(&limit) {
        return Err(Refusal::Body("\"limit\" is a number from 1 to 100".to_owned()));
    }
    if wanted.text.chars().count() > 120 {
        return Err(Refusal::Body("\"text\" has at most 120 characters".to_owned()));
    }
    let within = wanted.organisation.as_deref().map(|slug| find_organisation(app, slug)).transpose()?;
    let catalog = Arc::clone(&app.library.current());
    let _turn = app.searches.acquire().await.map_err(|_| Refusal::Unavailable)?;
    let found = tokio::task::spawn_blocking(move || catalog.search(&wanted.text, within.as_ref(), limit)).await;
    let found = found.map_err(|_| Refusal::Broken)?;
    let schools = found.schools.iter().map(SchoolSummary::from).collect();
    Ok(SearchAnswer { schools, total: found.total, exact: found.exact })
}
