//! Mail providers and how each is told to let e-mails through.

use axum::extract::{Request, State};
use axum::response::Response;

use crate::domain::LanguageTag;
use crate::guide::Guides;
use crate::render::guide::{GuideDocument, ProviderSummary, guide_document, summary};
use crate::web::app::AppState;
use crate::web::place::{language, part};
use crate::web::renditions::Key;

use super::query::Query;
use super::refusal::Refusal;
use super::schema::Providers;

/// List mail providers
///
/// Every mail provider that there is a guide to, those known everywhere first, and the two that fit the rest.
#[utoipa::path(
    get,
    path = "/api/v1/providers",
    operation_id = "listProviders",
    tag = "Providers",
    responses((status = 200, description = "The providers.", body = Providers))
)]
pub(super) async fn list(State(app): State<AppState>, request: Request) -> Response {
    let headers = request.headers();
    if let Err(refusal) = Query::read(request.uri(), &[]) {
        return refusal.answer(&app, headers);
    }
    let make = async {
        let providers: Vec<ProviderSummary> = Guides::all().in_order(None).into_iter().map(summary).collect();
        Ok(serde_json::json!({ "providers": providers }))
    };
    app.document(Key::Api(0, "providers".into()), make, headers).await
}

/// Get the guide to a provider
///
/// The ways to let e-mails through, those that last first, each with its steps in words, where it is done, how sure
/// we are, when somebody last looked, and how it is undone. The words are in the language asked for, or in English
/// where there is no translation; menu words are those on the provider's own screen.
#[utoipa::path(
    get,
    path = "/api/v1/providers/{provider}",
    operation_id = "getGuide",
    tag = "Providers",
    params(
        ("provider" = String, Path, description = "The provider's id.", example = "gmail"),
        ("lang" = Option<String>, Query, description = "The language of the words (BCP 47); English if absent."),
    ),
    responses((status = 200, description = "The guide.", body = GuideDocument))
)]
pub(super) async fn get(State(app): State<AppState>, request: Request) -> Response {
    let (uri, headers) = (request.uri(), request.headers());
    let asked = Query::read(uri, &["lang"]).and_then(|query| {
        let tag = match query.get("lang") {
            None => LanguageTag::ENGLISH,
            Some(text) => {
                language(text).ok_or(Refusal::Parameter("lang", "a language tag such as en, cy or zh-Hans"))?
            }
        };
        let id = part(uri.path(), 3);
        let guide = Guides::all().get(id).ok_or_else(|| Refusal::Provider(id.to_owned()))?;
        Ok((guide, tag))
    });
    let (guide, tag) = match asked {
        Ok(asked) => asked,
        Err(refusal) => return refusal.answer(&app, headers),
    };
    let key = Key::Api(0, format!("guide/{}/{tag}", guide.id).into());
    let make = async move { Ok::<GuideDocument, _>(guide_document(guide, tag)) };
    app.document(key, make, headers).await
}
