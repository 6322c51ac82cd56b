//! oEmbed: what `WordPress` and others ask for when somebody pastes a link (oEmbed 1.0, oembed.com).
//!
//! `WordPress` takes `rich` answers of sites that it does not know only when they hold a frame, and shows the
//! `blockquote` before it until the frame has said how high it is.

use serde_json::json;

use crate::domain::LanguageTag;
use crate::render::page::widget::{Size, View, Widget, oembed_html, size_of, title};
use crate::render::xml::Xml;
use crate::render::{Context, Published, Rendition};

/// The smallest side that a frame is given, in CSS pixels: less shows nothing.
const SIDE_MIN: u32 = 1;

/// The form of an answer (section 2.3.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// `application/json`.
    Json,
    /// `text/xml`.
    Xml,
}

/// The most room that there is, in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Room {
    /// `maxwidth`.
    pub width: Option<u32>,
    /// `maxheight`.
    pub height: Option<u32>,
}

impl Room {
    /// Reads a size as programs send it. What is no positive number says nothing, so it asks for nothing.
    #[must_use]
    pub fn side(text: &str) -> Option<u32> {
        let digits = text.trim();
        let number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        // Whatever is too large for a number is larger than any box.
        number.then(|| digits.parse().unwrap_or(u32::MAX)).filter(|side| *side >= SIDE_MIN)
    }
}

/// The answer for a school's page.
#[must_use]
pub fn oembed(
    published: &Published,
    language: LanguageTag,
    room: Room,
    format: Format,
    context: &Context,
) -> Rendition {
    let school = published.revision.school();
    // A box to be scrolled within a page hides what it is for: where the large one does not fit, the small one does.
    let full = size_of(published, View::Full, language);
    let tight = room.height.is_some_and(|height| full.height > height);
    let (view, size) =
        if tight { (View::Compact, size_of(published, View::Compact, language)) } else { (View::Full, full) };
    let size = Size {
        width: size.width.min(room.width.unwrap_or(u32::MAX)),
        height: size.height.min(room.height.unwrap_or(u32::MAX)),
    };
    let title = title(published, language);
    let html = oembed_html(published, Widget { view, ..Widget::DEFAULT }, size, language, context);
    let fields = [
        ("version", "1.0"),
        ("type", "rich"),
        ("provider_name", published.organisation.name.as_str()),
        ("provider_url", context.public_url.as_str()),
        ("author_name", school.name.as_str()),
        ("title", &title),
        ("html", &html),
    ];
    let (bytes, media_type) = match format {
        Format::Json => {
            let mut object: serde_json::Map<_, _> =
                fields.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
            object.insert("width".to_owned(), json!(size.width));
            object.insert("height".to_owned(), json!(size.height));
            (serde_json::Value::Object(object).to_string().into_bytes(), "application/json; charset=utf-8")
        }
        Format::Xml => {
            let mut xml = Xml::new();
            xml.open("oembed", &[]);
            for (name, value) in fields {
                xml.text(name, &[], value);
            }
            xml.text("width", &[], &size.width.to_string());
            xml.text("height", &[], &size.height.to_string());
            (xml.finish(), "text/xml; charset=utf-8")
        }
    };
    Rendition { bytes, media_type, file_name: None, style_hashes: Vec::new(), script_hashes: Vec::new() }
}
