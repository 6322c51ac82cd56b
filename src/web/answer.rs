//! A finished answer, in every form it can travel in.

use axum::body::{Body, Bytes};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::Response;

use crate::domain::Digest;
use crate::render::{Opening, Rendition};

use super::encoding::{self, Encoding};
use super::headers::{self, CachePolicy, Nature, Transport};

/// Smaller content is not compressed: it fits into one packet anyway.
const WORTH_COMPRESSING: usize = 512;

/// Larger content is given in gzip alone: Brotli would take seconds, while others wait.
const BROTLI_MAX: usize = 4 << 20;

/// An answer that is made once and given many times: nothing of it is copied or computed again.
#[derive(Debug)]
pub struct Answer {
    status: StatusCode,
    identity: Form,
    brotli: Option<Form>,
    gzip: Option<Form>,
}

/// One form of it.
#[derive(Debug)]
struct Form {
    body: Bytes,
    headers: HeaderMap,
    /// The headers of "unchanged" (RFC 9110, section 15.4.5).
    unchanged: HeaderMap,
    tag: String,
}

/// What an answer is besides its content.
#[derive(Debug, Clone, Copy)]
pub struct Manner<'a> {
    /// The status.
    pub status: StatusCode,
    /// What it is to a browser.
    pub nature: Nature<'a>,
    /// How long it keeps.
    pub cache: CachePolicy,
    /// Whether it is shown or saved.
    pub opening: Opening,
    /// How the site is reached.
    pub transport: Transport,
}

impl Answer {
    /// Makes an answer out of what was rendered. It compresses, so it takes milliseconds.
    #[must_use]
    pub fn new(rendition: Rendition, manner: Manner<'_>) -> Self {
        let mut headers = headers::common(manner.nature, manner.cache, manner.transport);
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(rendition.media_type));
        if let Some(name) = rendition.file_name {
            let word = match manner.opening {
                Opening::Show => "inline",
                Opening::Save => "attachment",
            };
            // File names are plain ASCII; see Rendition.
            if let Ok(value) = HeaderValue::try_from(format!("{word}; filename=\"{name}\"")) {
                headers.insert(CONTENT_DISPOSITION, value);
            }
        }
        let digest = Digest::of(&rendition.bytes).short();
        let tagged = manner.status == StatusCode::OK && manner.cache != CachePolicy::Never;
        let compress = compresses(rendition.media_type) && rendition.bytes.len() >= WORTH_COMPRESSING;
        let form = |encoding: Encoding, body: Vec<u8>| {
            Form::new(encoding, body.into(), headers.clone(), tagged.then_some(&digest))
        };
        Self {
            status: manner.status,
            brotli: (compress && rendition.bytes.len() <= BROTLI_MAX)
                .then(|| encoding::brotli(&rendition.bytes))
                .flatten()
                .map(|body| form(Encoding::Brotli, body)),
            gzip: compress.then(|| encoding::gzip(&rendition.bytes)).flatten().map(|body| form(Encoding::Gzip, body)),
            identity: form(Encoding::Identity, rendition.bytes),
        }
    }

    /// How many bytes of memory it takes, about.
    #[must_use]
    pub fn weight(&self) -> usize {
        // What headers and tables take, measured roughly.
        const OVERHEAD: usize = 4096;
        let forms = [Some(&self.identity), self.brotli.as_ref(), self.gzip.as_ref()];
        forms.into_iter().flatten().map(|form| form.body.len()).sum::<usize>() + OVERHEAD
    }

    /// The answer to one request: in the form it likes, or "unchanged" when it has that already.
    #[must_use]
    pub fn to(&self, request: &HeaderMap) -> Response {
        let chosen = encoding::choose(request, |encoding| match encoding {
            Encoding::Brotli => self.brotli.is_some(),
            Encoding::Gzip => self.gzip.is_some(),
            Encoding::Identity => true,
        });
        let form = match chosen {
            Encoding::Brotli => self.brotli.as_ref(),
            Encoding::Gzip => self.gzip.as_ref(),
            Encoding::Identity => None,
        };
        let form = form.unwrap_or(&self.identity);
        if !form.tag.is_empty() && has_already(request, &form.tag) {
            let mut response = Response::new(Body::empty());
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            *response.headers_mut() = form.unchanged.clone();
            return response;
        }
        let mut response = Response::new(Body::from(form.body.clone()));
        *response.status_mut() = self.status;
        *response.headers_mut() = form.headers.clone();
        response
    }
}

impl Form {
    fn new(encoding: Encoding, body: Bytes, mut headers: HeaderMap, digest: Option<&String>) -> Self {
        let tag = digest.map_or_else(String::new, |digest| format!("\"{digest}{}\"", encoding.suffix()));
        if let Some(value) = HeaderValue::try_from(&tag).ok().filter(|value| !value.is_empty()) {
            headers.insert(ETAG, value);
        }
        let mut unchanged = headers.clone();
        unchanged.remove(CONTENT_TYPE);
        unchanged.remove(CONTENT_DISPOSITION);
        if encoding != Encoding::Identity {
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static(encoding.as_str()));
        }
        headers.insert(CONTENT_LENGTH, HeaderValue::from(body.len()));
        Self { body, headers, unchanged, tag }
    }
}

/// Whether a media type gains by compression.
fn compresses(media_type: &str) -> bool {
    !matches!(media_type, "application/pdf" | "image/png" | "image/x-icon")
}

/// `If-None-Match` by weak comparison (RFC 9110, section 13.1.2).
fn has_already(request: &HeaderMap, tag: &str) -> bool {
    request.get_all(IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok()).any(|value| {
        value.split(',').map(str::trim).any(|known| known == "*" || known.strip_prefix("W/").unwrap_or(known) == tag)
    })
}
