//! Pieces of HTML that are known to be well formed, and the few ways to make them.

use std::fmt::{self, Write as _};

use askama::filters::HtmlSafe;

use crate::domain::LanguageTag;

/// A piece of HTML. Text gets in only through [`Html::text`], which escapes it, so templates print a piece as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(String);

/// The longest part of an address, in characters, that fits the narrowest phone on one line.
const SHORT_PART: usize = 24;

/// Whether HTML can hold a character: of control characters only those of white space (HTML Standard, 13.1.4).
fn holds(symbol: char) -> bool {
    !symbol.is_control() || matches!(symbol, '\t' | '\n' | '\r')
}

impl Html {
    /// Plain text.
    #[must_use]
    pub fn text(text: &str) -> Self {
        let mut html = Self::default();
        html.push_text(text);
        html
    }

    /// Somebody's name or other words, set apart so that their direction cannot disturb the sentence around them.
    #[must_use]
    pub fn name(text: &str) -> Self {
        Self(format!("<bdi>{}</bdi>", Self::text(text)))
    }

    /// A name that the reader is to look for.
    #[must_use]
    pub fn strong_name(text: &str) -> Self {
        Self(format!("<b><bdi>{}</bdi></b>", Self::text(text)))
    }

    /// A day, with its form for machines.
    #[must_use]
    pub fn time(machine: &str, human: &str) -> Self {
        Self(format!("<time datetime=\"{}\">{}</time>", Self::text(machine), Self::text(human)))
    }

    /// A telephone number to press.
    #[must_use]
    pub fn phone(e164: &str, shown: &str) -> Self {
        Self(format!(
            "<a class=\"nb\" href=\"tel:{}\"><bdi dir=\"ltr\">{}</bdi></a>",
            Self::text(e164),
            Self::text(shown)
        ))
    }

    /// An e-mail address: always left to right, the part before the @ marked, and allowed to break only after the @
    /// and after a dot (a hyphen at the end of a line would read as part of the address).
    #[must_use]
    pub fn mail_address(local: &str, domain: &str) -> Self {
        let long = std::iter::once(local).chain(domain.split('.')).any(|part| part.chars().count() > SHORT_PART);
        let mut html = Self(format!("<bdi dir=\"ltr\"{}><b>", if long { " class=\"long\"" } else { "" }));
        html.push_text(local);
        html.0.push_str("</b>@<wbr>");
        html.push_broken(domain, '.');
        html.0.push_str("</bdi>");
        html
    }

    /// A web address to type: always left to right, allowed to break after a slash.
    #[must_use]
    pub fn web_address(address: &str) -> Self {
        let mut html = Self("<bdi dir=\"ltr\">".to_owned());
        html.push_broken(address, '/');
        html.0.push_str("</bdi>");
        html
    }

    /// Lines to copy, exactly as they are: on one line of the page, which is sent without indentation.
    #[must_use]
    pub fn code(text: &str) -> Self {
        Self(Self::text(text).0.replace('\n', "&#10;"))
    }

    /// A word of programs within a sentence.
    #[must_use]
    pub fn inline_code(text: &str) -> Self {
        Self(format!("<code>{}</code>", Self::text(text)))
    }

    /// Data for programs, which cannot end its element whatever it holds.
    #[must_use]
    pub fn data(value: &serde_json::Value) -> Self {
        let json = value.to_string().replace('<', "\\u003c");
        Self(format!("<script type=\"application/ld+json\">{json}</script>"))
    }

    /// A letter or another part of an address, to be looked at closely.
    #[must_use]
    pub fn sign(text: &str) -> Self {
        Self(format!("<b class=\"ad\"><bdi dir=\"ltr\">{}</bdi></b>", Self::text(text)))
    }

    /// The same piece as a link.
    #[must_use]
    pub fn linked(self, address: &str) -> Self {
        Self(format!("<a href=\"{}\">{self}</a>", Self::text(address)))
    }

    /// A word of somebody else's screen, as it stands there: never translated, in its own language and direction.
    #[must_use]
    pub fn menu_word(language: &str, text: &str) -> Self {
        Self(format!(
            "<b class=\"k\" lang=\"{}\" dir=\"auto\" translate=\"no\">{}</b>",
            Self::text(language),
            Self::text(text)
        ))
    }

    /// Text whose lines stay lines.
    #[must_use]
    pub fn lines(text: &str) -> Self {
        let lines: Vec<String> = text.lines().map(|line| Self::text(line).0).collect();
        Self(lines.join("<br>"))
    }

    /// Pieces, and markup of ours around them.
    #[must_use]
    pub(super) fn put_together(html: String) -> Self {
        Self(html)
    }

    /// A drawing of ours, on the ground of all of them.
    #[must_use]
    pub fn drawing(class: &'static str, shapes: &'static str) -> Self {
        Self(format!("<svg class=\"{class}\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">{shapes}</svg>"))
    }

    /// The same piece with weight.
    #[must_use]
    pub fn strong(self) -> Self {
        Self(format!("<b>{self}</b>"))
    }

    /// An address within a sentence, in the type of addresses.
    #[must_use]
    pub fn in_address_type(self) -> Self {
        Self(format!("<span class=\"ad\">{self}</span>"))
    }

    /// The words of another language than the page's.
    #[must_use]
    pub fn in_language(self, tag: LanguageTag) -> Self {
        Self(format!("<span lang=\"{tag}\" dir=\"{}\">{self}</span>", tag.direction().as_str()))
    }

    /// The HTML itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Puts another piece after this one.
    pub(super) fn push(&mut self, other: &Self) {
        self.0.push_str(&other.0);
    }

    /// Puts text after this piece (escaped for content and for quoted attributes).
    pub(super) fn push_text(&mut self, text: &str) {
        for symbol in text.chars().filter(|symbol| holds(*symbol)) {
            match symbol {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                other => self.0.push(other),
            }
        }
    }

    fn push_broken(&mut self, text: &str, after: char) {
        let mut parts = text.split_inclusive(after).peekable();
        while let Some(part) = parts.next() {
            self.push_text(part);
            if parts.peek().is_some() {
                self.0.push_str("<wbr>");
            }
        }
    }
}

impl fmt::Display for Html {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl HtmlSafe for Html {}

/// Takes the templates' indentation and empty lines out. Nothing on these pages depends on more than one space.
#[must_use]
pub(super) fn squeeze(page: &str) -> String {
    let mut squeezed = String::with_capacity(page.len());
    for line in page.lines().map(str::trim).filter(|line| !line.is_empty()) {
        // Writing to a `String` cannot fail.
        let _ = writeln!(squeezed, "{line}");
    }
    squeezed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_text_stays_text() {
        assert_eq!(Html::text(r#"<script>"&'</script>"#).as_str(), "&lt;script&gt;&quot;&amp;&#39;&lt;/script&gt;");
        assert_eq!(Html::text("a\0b\u{1b}\u{7f}\u{85}c\td\ne").as_str(), "abc\td\ne");
        assert_eq!(
            Html::phone("+1\"", "<b>").as_str(),
            "<a class=\"nb\" href=\"tel:+1&quot;\"><bdi dir=\"ltr\">&lt;b&gt;</bdi></a>"
        );
    }

    #[test]
    fn an_address_breaks_after_the_at_and_dots_only() {
        assert_eq!(
            Html::mail_address("office", "hill-side.sch.example").as_str(),
            "<bdi dir=\"ltr\"><b>office</b>@<wbr>hill-side.<wbr>sch.<wbr>example</bdi>"
        );
        assert!(Html::mail_address(&"a".repeat(25), "b.example").as_str().contains("class=\"long\""));
    }

    #[test]
    fn squeezing_keeps_every_word_apart() {
        assert_eq!(squeeze("<p>\n   one\n\n\t two </p>\n"), "<p>\none\ntwo </p>\n");
    }
}
