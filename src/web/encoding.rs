//! Compression, made once, and the choice of a form (RFC 9110, section 12.5.3).

use std::io::Write as _;

use axum::http::header::ACCEPT_ENCODING;
use axum::http::{HeaderMap, HeaderValue};

/// A form in which content travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// Brotli (RFC 7932).
    Brotli,
    /// Gzip (RFC 1952).
    Gzip,
    /// As it is.
    Identity,
}

impl Encoding {
    /// The word in `Content-Encoding`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
            Self::Identity => "identity",
        }
    }

    /// What tells this form's entity tag from those of the others.
    #[must_use]
    pub fn suffix(self) -> &'static str {
        match self {
            Self::Brotli => "-br",
            Self::Gzip => "-gz",
            Self::Identity => "",
        }
    }
}

/// Brotli's quality. 11 saves another two per cent for twenty times the work, which would show when
/// one pause changes every page of a county.
const BROTLI_QUALITY: i32 = 9;
/// The window, as a power of two: larger than any page.
const BROTLI_WINDOW: i32 = 20;

/// Content in Brotli, if that makes it smaller.
#[must_use]
pub fn brotli(content: &[u8]) -> Option<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: BROTLI_QUALITY,
        lgwin: BROTLI_WINDOW,
        size_hint: content.len(),
        ..Default::default()
    };
    let mut compressed = Vec::with_capacity(content.len() / 4);
    brotli::BrotliCompress(&mut &content[..], &mut compressed, &parameters).ok()?;
    (compressed.len() < content.len()).then_some(compressed)
}

/// Content in gzip, if that makes it smaller.
#[must_use]
pub fn gzip(content: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::with_capacity(content.len() / 3), flate2::Compression::best());
    encoder.write_all(content).ok()?;
    let compressed = encoder.finish().ok()?;
    (compressed.len() < content.len()).then_some(compressed)
}

/// The form that a visitor likes best; ours decides between equals. Identity is always possible: a
/// visitor who refuses everything gets it rather than an error.
#[must_use]
pub fn choose(request: &HeaderMap, available: impl Fn(Encoding) -> bool) -> Encoding {
    let mut weights = Weights::default();
    for value in request.get_all(ACCEPT_ENCODING) {
        weights.read(value);
    }
    [Encoding::Brotli, Encoding::Gzip]
        .into_iter()
        .filter(|encoding| available(*encoding) && weights.of(*encoding) > 0)
        // The later of equals wins, so the better form comes last.
        .rev()
        .max_by_key(|encoding| weights.of(*encoding))
        .filter(|encoding| weights.of(*encoding) >= weights.identity.unwrap_or(0))
        .unwrap_or(Encoding::Identity)
}

/// Weights in thousandths.
#[derive(Debug, Default)]
struct Weights {
    brotli: Option<u16>,
    gzip: Option<u16>,
    identity: Option<u16>,
    any: Option<u16>,
}

impl Weights {
    fn read(&mut self, value: &HeaderValue) {
        let Ok(text) = value.to_str() else { return };
        for item in text.split(',') {
            let (coding, parameters) = item.split_once(';').unwrap_or((item, ""));
            let weight = weight(parameters);
            match coding.trim() {
                name if name.eq_ignore_ascii_case("br") => self.brotli = Some(weight),
                name if name.eq_ignore_ascii_case("gzip") || name.eq_ignore_ascii_case("x-gzip") => {
                    self.gzip = Some(weight);
                }
                name if name.eq_ignore_ascii_case("identity") => self.identity = Some(weight),
                "*" => self.any = Some(weight),
                _ => {}
            }
        }
    }

    fn of(&self, encoding: Encoding) -> u16 {
        let named = match encoding {
            Encoding::Brotli => self.brotli,
            Encoding::Gzip => self.gzip,
            Encoding::Identity => self.identity,
        };
        named.or(self.any).unwrap_or(0)
    }
}

/// `q=0.5` → 500; 1000 when nothing is said, 0 when it cannot be read (section 12.4.2).
fn weight(parameters: &str) -> u16 {
    let parameters = parameters.trim();
    if parameters.is_empty() {
        return 1000;
    }
    let Some((name, value)) = parameters.split_once('=') else { return 0 };
    if !name.trim().eq_ignore_ascii_case("q") {
        return 0;
    }
    let (whole, fraction) = value.trim().split_once('.').unwrap_or((value.trim(), ""));
    let digits = fraction.bytes().chain(*b"000").take(3);
    let thousandths = digits.fold(0_u16, |sum, digit| match digit {
        b'0'..=b'9' => sum * 10 + u16::from(digit - b'0'),
        _ => 0,
    });
    match whole {
        "0" => thousandths,
        "1" => 1000,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::io::Read as _;

    #[test]
    fn the_visitor_chooses() {
        for (accepted, chosen) in [
            ("", Encoding::Identity),
            ("gzip, deflate, br, zstd", Encoding::Brotli),
            ("gzip", Encoding::Gzip),
            ("GZIP;Q=0.5, BR;q=0.4", Encoding::Gzip),
            ("br;q=0.5, gzip;q=0.5", Encoding::Brotli),
            ("br;q=0, gzip;q=0.001", Encoding::Gzip),
            ("br;q=0, gzip;q=0", Encoding::Identity),
            ("*", Encoding::Brotli),
            ("*;q=0.1, br;q=0", Encoding::Gzip),
            ("identity", Encoding::Identity),
            ("identity;q=1, gzip;q=0.5", Encoding::Identity),
            ("identity;q=0", Encoding::Identity),
            ("br;q=x", Encoding::Identity),
            ("br;level=4", Encoding::Identity),
            ("brotli, gzipped", Encoding::Identity),
            ("*;q=0", Encoding::Identity),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT_ENCODING, accepted.parse().unwrap());
            assert_eq!(choose(&headers, |_| true), chosen, "{accepted}");
        }
        let mut headers = HeaderMap::new();
        headers.append(ACCEPT_ENCODING, "gzip;q=0.2".parse().unwrap());
        headers.append(ACCEPT_ENCODING, "br;q=0.9".parse().unwrap());
        assert_eq!(choose(&headers, |_| true), Encoding::Brotli);
        assert_eq!(choose(&headers, |encoding| encoding == Encoding::Gzip), Encoding::Gzip);
        assert_eq!(choose(&headers, |_| false), Encoding::Identity);
    }

    #[test]
    fn compressed_content_is_read_back() {
        let content = "The school's list. ".repeat(200).into_bytes();
        let mut read = Vec::new();
        brotli::Decompressor::new(&brotli(&content).unwrap()[..], 4096).read_to_end(&mut read).unwrap();
        assert_eq!(read, content);
        read.clear();
        flate2::read::GzDecoder::new(&gzip(&content).unwrap()[..]).read_to_end(&mut read).unwrap();
        assert_eq!(read, content);
        assert_eq!(brotli(b"x"), None);
        assert_eq!(gzip(b"x"), None);
    }
}
