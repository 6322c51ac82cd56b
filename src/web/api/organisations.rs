//! The bodies that run the lists.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::response::Response;
use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;

use crate::catalog::Members;
use crate::web::app::AppState;
use crate::web::place::part;
use crate::web::renditions::{Key, MakeError};

use super::find_organisation;
use super::query::Query;

/// A county, trust, district, or one school alone.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Organisation {
    /// Its short name in addresses.
    #[schema(example = "wensum")]
    slug: String,
    /// Its name.
    #[schema(example = "Wensum County Council")]
    name: String,
    /// `local-authority` `trust` `district` `school` `health` `other`.
    #[schema(example = "local-authority")]
    kind: String,
    /// Whom its schools write to: `parents` or `patients`.
    #[schema(example = "parents")]
    audience: String,
    /// How many schools are open.
    schools: usize,
    /// The number of its newest status: it counts pauses, notices, reviews and the daily issue.
    status: u32,
    /// When that was made; absent before the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    issued: Option<Timestamp>,
    /// The lists of all its schools, signed in one document.
    #[schema(format = "uri")]
    lists: String,
}

fn describe(members: &Members, public_url: &str) -> Organisation {
    let part = &members.organisation;
    let organisation = &part.organisation;
    Organisation {
        slug: organisation.slug.to_string(),
        name: organisation.name.to_string(),
        kind: organisation.kind.to_string(),
        audience: organisation.audience.to_string(),
        schools: members.schools.iter().filter(|entry| !entry.is_closed()).count(),
        status: part.overlay.number(),
        issued: part.overlay.issued(),
        lists: format!("{public_url}/o/{}/senders.json", organisation.slug),
    }
}

/// Organisations.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Organisations {
    /// In the order of their short names.
    organisations: Vec<Organisation>,
}

/// List organisations
///
/// Who runs lists here.
#[utoipa::path(
    get,
    path = "/api/v1/organisations",
    operation_id = "listOrganisations",
    tag = "Organisations",
    responses((status = 200, description = "The organisations.", body = Organisations))
)]
pub(super) async fn list(State(app): State<AppState>, request: Request) -> Response {
    let headers = request.headers();
    if let Err(refusal) = Query::read(request.uri(), &[]) {
        return refusal.answer(&app, headers);
    }
    let catalog = Arc::clone(&app.library.current());
    let key = Key::Api(catalog.serial(), "organisations".into());
    let public_url = app.context.public_url.clone();
    let make = async move {
        let organisations = catalog.organisations().map(|members| describe(members, public_url.as_str())).collect();
        Ok(Organisations { organisations })
    };
    app.document(key, make, headers).await
}

/// Get an organisation
///
/// One of them, and where its signed lists are.
#[utoipa::path(
    get,
    path = "/api/v1/organisations/{organisation}",
    operation_id = "getOrganisation",
    tag = "Organisations",
    params(("organisation" = String, Path, description = "The organisation's short name.", example = "wensum")),
    responses((status = 200, description = "The organisation.", body = Organisation))
)]
pub(super) async fn get(State(app): State<AppState>, request: Request) -> Response {
    let (uri, headers) = (request.uri(), request.headers());
    let asked = Query::read(uri, &[]).and_then(|_| find_organisation(&app, part(uri.path(), 3)));
    let slug = match asked {
        Ok(slug) => slug,
        Err(refusal) => return refusal.answer(&app, headers),
    };
    let catalog = Arc::clone(&app.library.current());
    let key = Key::Api(catalog.serial(), format!("organisation/{slug}").into());
    let public_url = app.context.public_url.clone();
    let make = async move {
        let members = catalog.organisation(slug.as_str()).ok_or(MakeError::Nothing)?;
        Ok(describe(members, public_url.as_str()))
    };
    app.document(key, make, headers).await
}
