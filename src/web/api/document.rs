//! The document for other programs (OpenAPI 3.1), made of the handlers.

use axum::http::HeaderMap;
use serde_json::{Value, json};
use utoipa::OpenApi;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::domain::{Problem as _, SUPPORTED};
use crate::web::app::AppState;

use super::refusal::{ProblemDetails, Refusal};
use super::{check, history, lists, organisations, providers, schools};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Hallpass",
        description = "The e-mail addresses that schools really write from: who uses which, what is paused, what \
                       changed. Everything here is public; nothing needs a key. Conventions: docs/api-design.md.",
        version = "1",
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0"),
        contact()
    ),
    servers((url = "/", description = "This service")),
    tags(
        (name = "Schools", description = "Schools, and finding one."),
        (name = "Lists", description = "A school's list now, its revisions, and what changed."),
        (name = "Check", description = "Is an address on a school's list?"),
        (name = "Notices", description = "What families should know now about mail providers."),
        (name = "Organisations", description = "The counties, trusts and districts that run lists."),
        (name = "Providers", description = "Mail providers, and how each is told to let e-mails through."),
    ),
    components(schemas(ProblemDetails))
)]
struct Description;

/// Every route with its description: none is there without.
pub(super) fn router() -> OpenApiRouter<AppState> {
    OpenApiRouter::with_openapi(Description::openapi())
        .routes(routes!(schools::list))
        .routes(routes!(schools::get))
        .routes(routes!(schools::search))
        .routes(routes!(lists::newest))
        .routes(routes!(lists::revisions))
        .routes(routes!(lists::revision))
        .routes(routes!(history::history))
        .routes(routes!(history::of_school))
        .routes(routes!(history::of_organisation))
        .routes(routes!(check::answer))
        .routes(routes!(organisations::list))
        .routes(routes!(organisations::get))
        .routes(routes!(providers::list))
        .routes(routes!(providers::get))
}

/// The document as it stands in `assets/api/openapi.json`; nothing where it could not be written as JSON.
#[must_use]
pub fn document() -> Option<String> {
    let mut document = serde_json::to_value(router().split_for_parts().1).ok()?;
    let paths = document.get_mut("paths")?.as_object_mut()?;
    for (path, item) in paths {
        for (method, operation) in item.as_object_mut()? {
            complete(path, method, operation);
        }
    }
    document["x-problems"] = Refusal::samples()
        .iter()
        .map(|refusal| {
            let (detail, _) = refusal.sentence(&HeaderMap::new());
            json!({ "code": refusal.code(), "status": refusal.status().as_u16(), "detail": detail })
        })
        .collect();
    let text = serde_json::to_string_pretty(&document).ok()?;
    Some(text + "\n")
}

/// Adds what is the same for all: refusals, and "unchanged".
fn complete(path: &str, method: &str, operation: &mut Value) {
    let mut refusals = vec![
        ("414", "The address of the request is too long."),
        ("429", "Too many requests; `Retry-After` says how long to wait."),
        ("431", "The headers of the request are too large."),
        ("500", "The service made a mistake."),
        ("503", "The service is busy or starting."),
    ];
    refusals.push(("400", "A parameter or the body is wrong, or not known."));
    if !matches!(path, "/api/v1/organisations" | "/api/v1/providers") {
        refusals.push(("404", "There is no such thing."));
    }
    if path.contains("{school}") {
        operation["responses"]["308"] = json!({
            "description": "The school is called otherwise now.",
            "headers": { "Location": { "schema": { "type": "string", "format": "uri-reference" } } },
        });
    }
    refusals.push(("413", "The body is too large, or stands where none belongs."));
    if method == "post" {
        refusals.push(("415", "The body is not JSON."));
    } else {
        operation["responses"]["304"] = json!({ "description": "Unchanged since the answer with this entity tag." });
        operation["responses"]["200"]["headers"] = json!({
            "ETag": { "description": "Send it again in If-None-Match.", "schema": { "type": "string" } },
        });
    }
    for (status, description) in refusals {
        if operation["responses"].get(status).is_none() {
            operation["responses"][status] = json!({
                "description": description,
                "content": {
                    "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } },
                },
            });
        }
    }
    for parameter in operation["parameters"].as_array_mut().into_iter().flatten() {
        if parameter["name"] == "lang" {
            parameter["schema"] = json!({ "type": "string", "enum": SUPPORTED });
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_file_is_what_the_handlers_say() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/api/openapi.json");
        let text = document().unwrap();
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(path, &text).unwrap();
        }
        assert!(std::fs::read_to_string(path).unwrap() == text, "run the test with UPDATE_GOLDEN=1");
    }

    #[test]
    fn every_operation_is_named_described_and_refuses_in_one_way() {
        let document: Value = serde_json::from_str(&document().unwrap()).unwrap();
        assert_eq!(document["openapi"], "3.1.0");
        let mut names = std::collections::BTreeSet::new();
        for (path, item) in document["paths"].as_object().unwrap() {
            assert!(path.starts_with("/api/v1/"), "{path}");
            for operation in item.as_object().unwrap().values() {
                let name = operation["operationId"].as_str().unwrap();
                assert!(names.insert(name.to_owned()), "{name}");
                assert!(operation["summary"].is_string() && operation["description"].is_string(), "{name}");
                for (status, response) in operation["responses"].as_object().unwrap() {
                    let kinds: Vec<_> =
                        response["content"].as_object().into_iter().flat_map(|kinds| kinds.keys()).collect();
                    let expected: &[&str] = match status.as_str() {
                        "200" => &["application/json"],
                        "304" | "308" => &[],
                        _ => &["application/problem+json"],
                    };
                    assert_eq!(kinds, expected, "{name}: {status}");
                }
            }
        }
        assert_eq!(names.len(), 14);
    }
}
