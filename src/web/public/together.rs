//! `/together/{lang}`: several schools at once. What a family chose comes in the body of a form and goes again with
//! the answer: no address, no log and no cache holds it.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use http_body_util::{BodyExt as _, Limited};

use crate::catalog::{Catalog, Entry, Found, Front};
use crate::domain::{LanguageTag, Slug};
use crate::render::page::{Adding, SchoolEntry, TOGETHER_MAX, together_page};
use crate::render::{Opening, Published, vcard};
use crate::web::answer::{Answer, Manner};
use crate::web::app::AppState;
use crate::web::errors::Wanted;
use crate::web::guard::FORM_MAX;
use crate::web::headers::{CachePolicy, Nature};
use crate::web::place::{language, part};

/// The most schools of one search.
const SHOWN: usize = 10;
/// The most characters of what was typed that are shown again.
const TEXT_MAX: usize = 120;

/// The page before anything was chosen.
pub(in crate::web) async fn page(State(app): State<AppState>, request: Request) -> Response {
    match language(part(request.uri().path(), 1)) {
        Some(language) => {
            let catalog = Arc::clone(&app.library.current());
            app.front(&catalog, Front::Together(language), request.headers()).await
        }
        None => app.error(StatusCode::NOT_FOUND, Wanted::Page, request.headers()),
    }
}

/// The page with what was chosen, added, taken away and searched.
pub(in crate::web) async fn choose(State(app): State<AppState>, request: Request) -> Response {
    let (form, language, headers) = match read(&app, request, Wanted::Page).await {
        Ok(read) => read,
        Err(refusal) => return *refusal,
    };
    let catalog = Arc::clone(&app.library.current());
    let Ok(_turn) = app.searches.acquire().await else {
        return app.error(StatusCode::SERVICE_UNAVAILABLE, Wanted::Page, &headers);
    };
    let transport = app.transport();
    let context = Arc::clone(&app.context);
    let made = tokio::task::spawn_blocking(move || {
        let (schools, missing) = chosen(&catalog, &form);
        let published: Vec<&Published> = schools.iter().map(|entry| &entry.published).collect();
        let text = form.text.trim();
        let search = (!text.is_empty()).then(|| catalog.search(text, None, SHOWN));
        let found: Vec<SchoolEntry> = search
            .iter()
            .flat_map(|search| &search.schools)
            .filter(|entry| !entry.is_closed())
            .map(|entry| SchoolEntry::from(&entry.published))
            .collect();
        let adding = search.as_ref().map_or(Adding::Nothing, |search| Adding::Found {
            text,
            schools: &found,
            total: search.total,
        });
        let mut page = together_page(&published, missing, adding, language, &context)?;
        let styles = std::mem::take(&mut page.style_hashes);
        let scripts = std::mem::take(&mut page.script_hashes);
        let nature = Nature::Page { styles: &styles, scripts: &scripts };
        let cache = CachePolicy::Never;
        let manner = Manner { status: StatusCode::OK, nature, cache, opening: Opening::Show, transport };
        Ok::<_, crate::render::page::PageError>(Answer::new(page, manner))
    });
    match made.await {
        Ok(Ok(answer)) => answer.to(&headers),
        Ok(Err(error)) => {
            tracing::error!(%error, "several schools could not be shown");
            app.error(StatusCode::INTERNAL_SERVER_ERROR, Wanted::Page, &headers)
        }
        Err(error) => {
            tracing::error!(%error, "several schools could not be shown");
            app.error(StatusCode::INTERNAL_SERVER_ERROR, Wanted::Page, &headers)
        }
    }
}

/// One file with the contacts of all schools that were chosen.
pub(in crate::web) async fn contacts(State(app): State<AppState>, request: Request) -> Response {
    let (form, language, headers) = match read(&app, request, Wanted::File).await {
        Ok(read) => read,
        Err(refusal) => return *refusal,
    };
    let catalog = Arc::clone(&app.library.current());
    let (schools, _) = chosen(&catalog, &form);
    let published: Vec<&Published> = schools.iter().map(|entry| &entry.published).collect();
    let Some(file) = vcard::contacts(&published, language, &app.context) else {
        return app.error(StatusCode::NOT_FOUND, Wanted::Page, &headers);
    };
    let manner = Manner {
        status: StatusCode::OK,
        nature: Nature::File,
        cache: CachePolicy::Never,
        opening: Opening::Show,
        transport: app.transport(),
    };
    Answer::new(file, manner).to(&headers)
}

/// What a form said.
#[derive(Debug, Default, PartialEq, Eq)]
struct Form {
    /// Chosen and added, each once, in their order.
    schools: Vec<String>,
    /// What was typed.
    text: String,
}

impl Form {
    /// Fields that we do not know, and schools beyond the most, are passed over.
    fn parse(body: &[u8]) -> Self {
        let mut form = Self::default();
        for (name, value) in url::form_urlencoded::parse(body) {
            match &*name {
                "school" | "add" if form.schools.len() < TOGETHER_MAX => form.choose(&value),
                "take" => form.schools.retain(|school| *school != *value),
                "q" => form.text = value.chars().filter(|symbol| !symbol.is_control()).take(TEXT_MAX).collect(),
                _ => {}
            }
        }
        form
    }

    fn choose(&mut self, school: &str) {
        if !self.schools.iter().any(|known| known == school) {
            self.schools.push(school.to_owned());
        }
    }
}

async fn read(
    app: &AppState,
    request: Request,
    wanted: Wanted,
) -> Result<(Form, LanguageTag, HeaderMap), Box<Response>> {
    let (parts, body) = request.into_parts();
    let Some(language) = language(part(parts.uri.path(), 1)) else {
        return Err(Box::new(app.error(StatusCode::NOT_FOUND, wanted, &parts.headers)));
    };
    let most = usize::try_from(FORM_MAX).unwrap_or(usize::MAX);
    match Limited::new(body, most).collect().await {
        Ok(body) => Ok((Form::parse(&body.to_bytes()), language, parts.headers)),
        Err(_) => Err(Box::new(app.error(StatusCode::PAYLOAD_TOO_LARGE, wanted, &parts.headers))),
    }
}

/// The open schools of a form, and whether one of them is not there any more.
fn chosen(catalog: &Catalog, form: &Form) -> (Vec<Arc<Entry>>, bool) {
    let mut schools: Vec<Arc<Entry>> = Vec::new();
    let mut missing = false;
    for name in &form.schools {
        let entry = match catalog.find(name) {
            Some(Found::School(entry)) => Some(entry),
            Some(Found::Moved(slug)) => moved(catalog, slug),
            None => None,
        };
        match entry.filter(|entry| !entry.is_closed()) {
            Some(entry) if schools.iter().any(|known| Arc::ptr_eq(known, entry)) => {}
            Some(entry) => schools.push(Arc::clone(entry)),
            None => missing = true,
        }
    }
    (schools, missing)
}

fn moved<'a>(catalog: &'a Catalog, slug: &Slug) -> Option<&'a Arc<Entry>> {
    match catalog.find(slug.as_str()) {
        Some(Found::School(entry)) => Some(entry),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_adds_takes_away_and_stops_at_the_most() {
        let form = Form::parse(b"school=oak&school=elm&school=oak&q=+ash%0d%0a&add=ash&take=elm&other=1");
        assert_eq!(form.schools, ["oak", "ash"]);
        assert_eq!(form.text, " ash");
        let many = (0..50).map(|number| format!("school=s{number}")).collect::<Vec<_>>().join("&");
        assert_eq!(Form::parse(many.as_bytes()).schools.len(), TOGETHER_MAX);
        assert_eq!(Form::parse(b"\xff%ff=&=&&q=%ff").schools.len(), 0);
    }
}
