//! What other sites fetch to show a list: the pinned script, and what oEmbed asks.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use url::Url;

use crate::catalog::{Catalog, Entry, Found, Front};
use crate::domain::{Code, LanguageTag, PublicUrl};
use crate::render::oembed::{Format, Room, oembed as tell};
use crate::web::app::AppState;
use crate::web::errors::Wanted;
use crate::web::place::{language_in_any_case, nearest_language, part};

/// `/embed/v1-{hash}.js`: a version of the script, the same for ever.
pub(in crate::web) async fn script(State(app): State<AppState>, request: Request) -> Response {
    let catalog = Arc::clone(&app.library.current());
    let name = part(request.uri().path(), 1);
    app.front(&catalog, Front::Script(name.to_owned()), request.headers()).await
}

/// `/oembed?url=…`: how to show the page of a school. Pages of others, and of schools that closed, are none.
pub(in crate::web) async fn oembed(State(app): State<AppState>, request: Request) -> Response {
    let refuse = |status| app.error(status, Wanted::File, request.headers());
    let Some(asked) = Asked::read(request.uri()) else { return refuse(StatusCode::NOT_FOUND) };
    let Some(format) = asked.format else { return refuse(StatusCode::NOT_IMPLEMENTED) };
    let catalog = app.library.current();
    match shown(&asked.address, &app.context.public_url, &catalog) {
        Some((entry, _)) if entry.is_closed() => refuse(StatusCode::GONE),
        Some((entry, language)) => {
            let answer = tell(&entry.published, language, asked.room, format, &app.context);
            app.told(answer).to(request.headers())
        }
        None => refuse(StatusCode::NOT_FOUND),
    }
}

/// What a program asked (oEmbed 1.0, section 2.2).
struct Asked {
    address: String,
    room: Room,
    /// None for a format that there is not.
    format: Option<Format>,
}

impl Asked {
    /// Of each value the first counts, and those that we do not know count nothing.
    fn read(uri: &Uri) -> Option<Self> {
        let query = uri.query().unwrap_or_default().as_bytes();
        let value = |name: &str| {
            url::form_urlencoded::parse(query).find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
        };
        Some(Self {
            address: value("url")?,
            room: Room {
                width: value("maxwidth").and_then(|text| Room::side(&text)),
                height: value("maxheight").and_then(|text| Room::side(&text)),
            },
            format: match value("format").as_deref() {
                None | Some("" | "json") => Some(Format::Json),
                Some("xml") => Some(Format::Xml),
                Some(_) => None,
            },
        })
    }
}

/// The school whose page, box or printed code an address names, and in which language.
fn shown(address: &str, site: &PublicUrl, catalog: &Catalog) -> Option<(Arc<Entry>, LanguageTag)> {
    let url = Url::parse(address.trim()).ok()?;
    // With and without encryption it is the same site: people paste both.
    let site = Url::parse(site.as_str()).ok()?;
    let same = matches!(url.scheme(), "http" | "https")
        && url.host() == site.host()
        && (url.port() == site.port() || url.port_or_known_default() == site.port_or_known_default())
        && url.username().is_empty()
        && url.password().is_none();
    if !same {
        return None;
    }
    let path = url.path();
    let (entry, language) = match part(path, 0) {
        "s" | "embed" => (school(part(path, 1), catalog)?, nearest_language(part(path, 2))),
        "q" | "Q" => {
            let code: Code = part(path, 1).parse().ok()?;
            (catalog.by_code(&code)?, language_in_any_case(part(path, 2)))
        }
        _ => return None,
    };
    let language = language.unwrap_or_else(|| entry.published.revision.school().first_language());
    Some((Arc::clone(entry), language))
}

fn school<'a>(name: &str, catalog: &'a Catalog) -> Option<&'a Arc<Entry>> {
    match catalog.find(name)? {
        Found::School(entry) => Some(entry),
        Found::Moved(slug) => match catalog.find(slug.as_str())? {
            Found::School(entry) => Some(entry),
            Found::Moved(_) => None,
        },
    }
}
