//! Why the API refused a request: problem details (RFC 9457), with a sentence in the client's language.

use axum::http::header::{ACCEPT_LANGUAGE, CONTENT_LANGUAGE, RETRY_AFTER, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::{LanguageTag, Problem, Slug};
use crate::i18n::{Arg, Messages};
use crate::render::{Opening, Rendition};
use crate::web::answer::{Answer, Manner};
use crate::web::app::App;
use crate::web::headers::{CachePolicy, Nature};

/// So many characters of what a client sent are said again.
const SHOWN: usize = 60;

/// Why a request was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(in crate::web) enum Refusal {
    /// Nothing has this address.
    #[error("no such resource")]
    Nowhere,
    /// No school has this name.
    #[error("no such school")]
    School(String),
    /// The school has closed, so it has no list.
    #[error("the school has closed")]
    Closed(Slug, Vec<Slug>),
    /// No organisation has this name.
    #[error("no such organisation")]
    Organisation(String),
    /// The list has no revision of this number.
    #[error("no such revision")]
    Revision(u32),
    /// No guide has this name.
    #[error("no such provider")]
    Provider(String),
    /// A parameter holds what it cannot hold.
    #[error("a parameter is wrong")]
    Parameter(&'static str, &'static str),
    /// A parameter that is not known here.
    #[error("a parameter is not known")]
    UnknownParameter(String, String),
    /// The body is not what is expected.
    #[error("the body is wrong")]
    Body(String),
    /// The body is of another kind.
    #[error("the body is not JSON")]
    MediaType,
    /// The body, or what stands in it, is too large.
    #[error("the body is too large")]
    TooLarge,
    /// The resource does not have this method.
    #[error("no such method here")]
    Method,
    /// Too many requests.
    #[error("too many requests")]
    TooMany(u64),
    /// The address of the request is too long.
    #[error("the address is too long")]
    AddressTooLong,
    /// The headers of the request are too large.
    #[error("the headers are too large")]
    HeadersTooLarge,
    /// The program failed.
    #[error("the program failed")]
    Broken,
    /// It is starting, stopping or overloaded.
    #[error("not available")]
    Unavailable,
}

impl Problem for Refusal {
    fn code(&self) -> &'static str {
        match self {
            Self::Nowhere => "api-nowhere",
            Self::School(_) => "api-school-unknown",
            Self::Closed(_, successors) if successors.is_empty() => "api-school-closed",
            Self::Closed(..) => "api-school-closed-successors",
            Self::Organisation(_) => "api-organisation-unknown",
            Self::Revision(_) => "api-revision-unknown",
            Self::Provider(_) => "api-provider-unknown",
            Self::Parameter(..) => "api-parameter-wrong",
            Self::UnknownParameter(..) => "api-parameter-unknown",
            Self::Body(_) => "api-body-wrong",
            Self::MediaType => "api-media-type",
            Self::TooLarge => "api-too-large",
            Self::Method => "api-method",
            Self::TooMany(_) => "api-too-many",
            Self::AddressTooLong => "api-address-too-long",
            Self::HeadersTooLarge => "api-headers-too-large",
            Self::Broken => "api-broken",
            Self::Unavailable => "api-unavailable",
        }
    }

    fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::School(name) => vec![("school", shown(name))],
            Self::Closed(school, successors) => {
                let names: Vec<&str> = successors.iter().map(Slug::as_str).collect();
                vec![("school", school.to_string()), ("successors", names.join(", "))]
            }
            Self::Organisation(name) => vec![("organisation", shown(name))],
            Self::Revision(newest) => vec![("newest", newest.to_string())],
            Self::Provider(name) => vec![("provider", shown(name))],
            Self::Parameter(name, expected) => {
                vec![("parameter", (*name).to_owned()), ("expected", (*expected).to_owned())]
            }
            Self::UnknownParameter(name, allowed) => {
                vec![("parameter", shown(name)), ("allowed", allowed.clone())]
            }
            Self::Body(why) => vec![("why", why.chars().take(200).collect())],
            Self::TooMany(seconds) => vec![("seconds", seconds.to_string())],
            _ => Vec::new(),
        }
    }
}

fn shown(text: &str) -> String {
    text.chars().filter(|symbol| !symbol.is_control()).take(SHOWN).collect()
}

/// A refusal as the client reads it (RFC 9457, `application/problem+json`). More members may come.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Problem)]
pub(in crate::web) struct ProblemDetails {
    /// The address of what this problem is, on the reference page.
    #[schema(format = "uri", example = "https://mail.wensum.example/api/v1#api-school-unknown")]
    r#type: String,
    /// The status in words.
    #[schema(example = "Not Found")]
    title: String,
    /// The HTTP status.
    #[schema(minimum = 400, maximum = 599, example = 404)]
    status: u16,
    /// What is wrong and what to do, in the language of `Content-Language`.
    #[schema(example = "There is no school “hilside”. Look for its name with POST /api/v1/search.")]
    detail: String,
    /// What programs tell problems apart by: it never changes.
    #[schema(example = "api-school-unknown")]
    code: String,
}

impl Refusal {
    /// What stands for a status that no handler gave.
    pub(in crate::web) fn of(status: StatusCode) -> Self {
        match status {
            StatusCode::NOT_FOUND | StatusCode::GONE => Self::Nowhere,
            StatusCode::METHOD_NOT_ALLOWED => Self::Method,
            StatusCode::PAYLOAD_TOO_LARGE => Self::TooLarge,
            StatusCode::URI_TOO_LONG => Self::AddressTooLong,
            StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE => Self::HeadersTooLarge,
            StatusCode::SERVICE_UNAVAILABLE => Self::Unavailable,
            _ => Self::Broken,
        }
    }

    /// One of each kind, for the reference.
    pub(super) fn samples() -> Vec<Self> {
        let slug = |text: &str| text.parse::<Slug>().ok();
        let closed = |successors: Vec<Slug>| slug("hillside-infant").map(|school| Self::Closed(school, successors));
        [
            Some(Self::Nowhere),
            Some(Self::School("hilside".to_owned())),
            closed(Vec::new()),
            closed(slug("hillside-primary").into_iter().collect()),
            Some(Self::Organisation("wensom".to_owned())),
            Some(Self::Revision(3)),
            Some(Self::Provider("gmial".to_owned())),
            Some(Self::Parameter("limit", "1 to 100")),
            Some(Self::UnknownParameter("limt".to_owned(), "limit, cursor".to_owned())),
            Some(Self::Body("missing field `text` at line 1 column 2".to_owned())),
            Some(Self::MediaType),
            Some(Self::TooLarge),
            Some(Self::Method),
            Some(Self::TooMany(17)),
            Some(Self::AddressTooLong),
            Some(Self::HeadersTooLarge),
            Some(Self::Broken),
            Some(Self::Unavailable),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    pub(super) fn status(&self) -> StatusCode {
        match self {
            Self::Nowhere | Self::School(_) | Self::Organisation(_) | Self::Revision(_) | Self::Provider(_) => {
                StatusCode::NOT_FOUND
            }
            Self::Closed(..) => StatusCode::GONE,
            Self::Parameter(..) | Self::UnknownParameter(..) | Self::Body(_) => StatusCode::BAD_REQUEST,
            Self::MediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::AddressTooLong => StatusCode::URI_TOO_LONG,
            Self::HeadersTooLarge => StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
            Self::Broken => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// The answer.
    pub(in crate::web) fn answer(&self, app: &App, request: &HeaderMap) -> Response {
        let status = self.status();
        let (detail, language) = self.sentence(request);
        let details = ProblemDetails {
            r#type: format!("{}/api/v1#{}", app.context.public_url, self.code()),
            title: status.canonical_reason().unwrap_or("Error").to_owned(),
            status: status.as_u16(),
            detail,
            code: self.code().to_owned(),
        };
        let rendition = Rendition {
            // Text and numbers can always be written.
            bytes: serde_json::to_vec(&details).unwrap_or_default(),
            media_type: "application/problem+json",
            file_name: None,
            style_hashes: Vec::new(),
            script_hashes: Vec::new(),
        };
        let manner = Manner {
            status,
            nature: Nature::Open,
            cache: CachePolicy::Never,
            opening: Opening::Show,
            transport: app.transport(),
        };
        let mut response = Answer::new(rendition, manner).to(request);
        let headers = response.headers_mut();
        headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(language.as_str()));
        headers.insert(VARY, HeaderValue::from_static("accept-encoding, accept-language"));
        let wait = match self {
            Self::TooMany(seconds) => Some(*seconds),
            Self::Unavailable => Some(5),
            _ => None,
        };
        if let Some(seconds) = wait {
            headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }

    /// The sentence in the first language of `Accept-Language` that has it, or in English.
    pub(super) fn sentence(&self, request: &HeaderMap) -> (String, LanguageTag) {
        let (id, details) = (format!("problem-{}", self.code()), self.details());
        let args: Vec<(&str, Arg<'_>)> = details.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
        let accepted = request.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        for language in preferred(accepted) {
            let phrase = Messages::for_locale(language).without_isolation().text(&id, &args);
            if !phrase.fell_back() {
                return (phrase.into_string(), language);
            }
        }
        let english = Messages::for_locale(LanguageTag::ENGLISH).without_isolation().text(&id, &args);
        (english.into_string(), LanguageTag::ENGLISH)
    }
}

/// The languages of ours that a client accepts, the dearest first (RFC 9110, section 12.5.4).
fn preferred(accepted: &str) -> Vec<LanguageTag> {
    let mut wanted: Vec<(u16, LanguageTag)> = accepted
        .split(',')
        .take(20)
        .filter_map(|item| {
            let (range, quality) = item.split_once(";q=").unwrap_or((item, "1"));
            let quality = quality.trim().parse::<f32>().ok().filter(|quality| (0.0..=1.0).contains(quality))?;
            let range = range.trim();
            let primary = range.split('-').next().unwrap_or_default();
            let exact = LanguageTag::all().find(|tag| tag.as_str().eq_ignore_ascii_case(range));
            let like = || LanguageTag::all().find(|tag| tag.as_str().split('-').next() == Some(primary));
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 1000")]
            let weight = (quality * 1000.0) as u16;
            Some((weight, exact.or_else(like)?)).filter(|(weight, _)| *weight > 0)
        })
        .collect();
    // Stable: of equals the first named.
    wanted.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    wanted.into_iter().map(|(_, tag)| tag).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dearest_language_of_ours_comes_first() {
        let tags = |text: &str| preferred(text).into_iter().map(LanguageTag::as_str).collect::<Vec<_>>();
        assert_eq!(tags("de, cy;q=0.5, en-GB;q=0.8"), ["en", "cy"]);
        assert_eq!(tags("zh-CN,pl;q=0"), ["zh-Hans"]);
        assert!(tags("*;q=x,,;q=").is_empty());
    }
}
