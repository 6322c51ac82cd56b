//! `POST /s/{school}/{lang}/mail`: from the end of somebody's address to the steps for its provider.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, LOCATION};
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;

use crate::dns::{Answer, Finder};
use crate::domain::DomainName;
use crate::guide::{Guide, Guides};
use crate::render::Output;
use crate::render::page::{self, Question};
use crate::web::app::AppState;
use crate::web::errors::Wanted;
use crate::web::guard::FORM_MAX;
use crate::web::headers::CachePolicy;
use crate::web::place::{language, part};

use super::school::find;

/// Leads on to the provider's steps, or asks again. What was typed is neither kept nor written down.
pub(in crate::web) async fn ask(State(app): State<AppState>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let (uri, headers) = (&parts.uri, &parts.headers);
    let entry = match find(&app, uri, Wanted::Page, headers) {
        Ok(entry) => entry,
        Err(elsewhere) => return *elsewhere,
    };
    let Some(tag) = language(part(uri.path(), 2)) else {
        return app.error(StatusCode::NOT_FOUND, Wanted::Page, headers);
    };
    if entry.is_closed() {
        return app.school(&entry, Output::Page, tag, headers).await;
    }
    let patience = Duration::from_secs(app.limits.request_seconds);
    let recognised = match typed(body, patience).await {
        Some(text) => recognise(&app.mail_servers, &text).await,
        None => Err(Question::Unreadable),
    };
    let question = match recognised {
        Ok(guide) => {
            let steps = Output::MailOf(guide.id.as_str());
            return see(&steps.path(&entry.published.revision.school().slug, tag));
        }
        Err(question) => question,
    };
    let context = Arc::clone(&app.context);
    let work = move || page::choose_page(&entry.published, &question, tag, &context);
    match tokio::task::spawn_blocking(work).await {
        Ok(Ok(rendition)) => app.once(rendition, StatusCode::OK, false).to(headers),
        Ok(Err(_)) | Err(_) => app.error(StatusCode::INTERNAL_SERVER_ERROR, Wanted::Page, headers),
    }
}

/// The field of the form; none where there is none or the form is too long.
async fn typed(body: Body, patience: Duration) -> Option<String> {
    let most = usize::try_from(FORM_MAX).unwrap_or(usize::MAX);
    let bytes = tokio::time::timeout(patience, to_bytes(body, most)).await.ok()?.ok()?;
    let field = url::form_urlencoded::parse(&bytes).find(|(name, _)| name == "at");
    field.map(|(_, value)| value.into_owned())
}

/// The provider of what was typed. A whole address loses what stands before its @ before anything looks at it.
///
/// Who takes the mail of an unknown domain is looked up. A slip is only asked about; where what was typed
/// receives mail, the question comes after the answer for it.
async fn recognise(mail_servers: &Finder, typed: &str) -> Result<&'static Guide, Question> {
    let end = typed.rsplit('@').next().unwrap_or_default();
    let end = end.trim_matches(|symbol: char| symbol.is_whitespace() || "<>.,;".contains(symbol));
    let domain: DomainName = end.to_lowercase().parse().map_err(|_| Question::Unreadable)?;
    let guides = Guides::all();
    if let Some(found) = guides.identify(&domain) {
        return Ok(found.guide);
    }
    if let Answer::Servers(servers) = mail_servers.find(&domain).await {
        let found = guides.identify_by_mail_servers(&servers);
        return found.map(|found| found.guide).ok_or_else(|| {
            let meant = guides.suggest(&domain).map(|suggestion| suggestion.domain.clone());
            Question::Unknown { typed: domain, meant }
        });
    }
    Err(match guides.suggest(&domain) {
        Some(suggestion) => Question::Slip { meant: suggestion.domain.clone(), typed: domain },
        None => Question::Unknown { typed: domain, meant: None },
    })
}

/// Another page, to be asked for with GET (RFC 9110, section 15.4.4).
fn see(path: &str) -> Response {
    let mut response = Response::default();
    *response.status_mut() = StatusCode::SEE_OTHER;
    // A slug, a language and an id can stand in a header.
    if let Ok(location) = HeaderValue::try_from(format!("/{path}")) {
        response.headers_mut().insert(LOCATION, location);
    }
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static(CachePolicy::Never.as_str()));
    response
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::pin::Pin;

    use crate::dns::{Bounds, Servers, Source, Trouble};

    /// Name servers that know the domains of one kind.
    struct Known(&'static str, &'static str);

    impl Source for Known {
        fn mail_servers<'a>(&'a self, domain: &'a DomainName) -> Pin<Box<dyn Future<Output = Servers> + Send + 'a>> {
            let known = domain.to_string() == self.0;
            Box::pin(async move { if known { Ok(vec![self.1.parse().unwrap()]) } else { Err(Trouble) } })
        }
    }

    #[tokio::test]
    async fn the_end_of_an_address_names_the_provider() {
        let nobody = Finder::off();
        for (typed, id) in [
            ("gmail.com", "gmail"),
            (" GMail.com. ", "gmail"),
            ("@hotmail.co.uk", "outlook_com"),
            ("amina.khan@icloud.com", "icloud"),
            ("Amina <a@b@live.co.uk>", "outlook_com"),
        ] {
            assert_eq!(recognise(&nobody, typed).await.map(|guide| guide.id.as_str()), Ok(id), "{typed}");
        }
        for typed in ["", "@", "gmail", "amina@", "\u{0}", "..", "a b.example", "javascript:alert(1)"] {
            assert_eq!(recognise(&nobody, typed).await.unwrap_err(), Question::Unreadable, "{typed}");
        }
        let unknown = recognise(&nobody, "x@nobody.example").await.unwrap_err();
        assert_eq!(unknown, Question::Unknown { typed: "nobody.example".parse().unwrap(), meant: None });
    }

    #[tokio::test]
    async fn mail_servers_decide_what_a_name_cannot() {
        let asking = |domain, server| Finder::new(Box::new(Known(domain, server)), Bounds::default());
        let google = asking("nobody.example", "aspmx.l.google.com");
        assert_eq!(recognise(&google, "x@nobody.example").await.map(|guide| guide.id.as_str()), Ok("gmail"));
        let slip = recognise(&Finder::off(), "gmial.com").await.unwrap_err();
        assert!(matches!(slip, Question::Slip { meant, .. } if meant.to_string() == "gmail.com"));
        // It looks like a slip, but mail is received there.
        let own = asking("gmial.com", "mail.gmial.com");
        let unknown = recognise(&own, "gmial.com").await.unwrap_err();
        let [typed, meant] = ["gmial.com", "gmail.com"].map(|name| name.parse().unwrap());
        assert_eq!(unknown, Question::Unknown { typed, meant: Some(meant) });
    }
}
