//! The style that travels inside every page, and the hashes that let a browser accept it.

use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

/// The common style, as it stands in the page.
pub(super) static COMMON: LazyLock<Style> =
    LazyLock::new(|| Style::new(minify(include_str!("../../../assets/style/page.css"))));

/// A `<style>` element's content and its name in a content security policy.
#[derive(Clone, Debug)]
pub struct Style {
    /// Exactly the bytes between the tags.
    pub css: String,
    /// `'sha256-…'` with its quotes, to stand in `style-src` (CSP 3, section 2.3.1).
    pub hash: String,
}

impl Style {
    /// A page's own style, written by hand, behind the colours of its school.
    pub(super) fn with_colours(colours: &str, source: &str) -> Self {
        Self::new(colours.to_owned() + &minify(source))
    }

    pub(super) fn new(css: String) -> Self {
        let hash = format!("'sha256-{}'", STANDARD.encode(Sha256::digest(css.as_bytes())));
        Self { css, hash }
    }
}

/// Takes comments and needless white space out of a style. It never touches what stands in quotes, nor the space
/// before a colon or a bracket, which can mean "inside of".
pub(super) fn minify(source: &str) -> String {
    let mut css = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(symbol) = rest.chars().next() {
        let after = skip_blank(rest);
        if after.len() < rest.len() {
            rest = after;
            let before = css.chars().next_back();
            let needless_before = before.is_none_or(|before| matches!(before, '{' | '}' | ';' | ',' | ':' | '>'));
            if !needless_before && !rest.is_empty() && !rest.starts_with(['{', '}', ',', '>', ';']) {
                css.push(' ');
            }
            continue;
        }
        // What stands in quotes goes over whole.
        let length = match symbol {
            '"' | '\'' => rest[1..].find(symbol).map_or(rest.len(), |at| at + 2),
            other => other.len_utf8(),
        };
        if symbol == '}' && css.ends_with(';') {
            css.pop();
        }
        css.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    css
}

/// What follows the white space and the comments at the start.
fn skip_blank(mut rest: &str) -> &str {
    loop {
        rest = rest.trim_ascii_start();
        match rest.strip_prefix("/*") {
            Some(comment) => rest = comment.split_once("*/").map_or("", |(_, after)| after),
            None => return rest,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_means_nothing_is_taken_out() {
        for (source, expected) in [
            ("a {\n  b: c;\n  d: e;\n}\n", "a{b:c;d:e}"),
            ("/* x */ a , b > c { d: e }", "a,b>c{d:e}"),
            (".say :is(h2, b) { d: 1 }", ".say :is(h2,b){d:1}"),
            ("a::before { content: \"  ; } \"; }", "a::before{content:\"  ; } \"}"),
            ("a { b: calc(1rem + 2vw) }", "a{b:calc(1rem + 2vw)}"),
            (
                "@media (min-width: 2rem) and (max-width: 3rem) { a { b: c } }",
                "@media (min-width:2rem) and (max-width:3rem){a{b:c}}",
            ),
            ("a { b: c } /* between */ d { e: f }", "a{b:c}d{e:f}"),
        ] {
            assert_eq!(minify(source), expected);
        }
    }

    #[test]
    fn the_common_style_can_stand_in_a_page() {
        let css = &COMMON.css;
        assert!(!css.contains("</") && !css.contains("/*") && !css.contains('\n'));
        assert!(!css.contains("url("), "the page is one request");
        assert_eq!(css.matches('{').count(), css.matches('}').count());
    }

    #[test]
    fn the_hash_is_that_of_the_exact_bytes() {
        // printf '' | openssl dgst -sha256 -binary | base64
        assert_eq!(Style::new(String::new()).hash, "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    }
}
