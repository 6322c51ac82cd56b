//! What stands around every page: head, band with the school's name, languages, footer.

use super::colour::Palette;
use super::html::{Html, squeeze};
use super::icon;
use super::script::Script;
use super::style::{COMMON, Style};
use super::words::Words;
use crate::domain::{Colour, LanguageTag, PublicUrl, School};
use crate::i18n::native_name;
use crate::render::Rendition;

/// How many languages stand in the band; the others stand in the list at the foot of the page.
const IN_BAND: usize = 4;
/// A name with more characters than this is set smaller in the band.
const LONG_NAME: usize = 60;

/// A small picture that is part of the page (`data:image/png;base64,…`), so that the page stays one request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrestPicture {
    /// The value of `src`.
    pub source: String,
}

/// Whose page it is, as the band shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Masthead {
    /// The page of the school or organisation.
    pub address: String,
    /// Its name.
    pub name: String,
    /// Its town and authority.
    pub place: Option<Html>,
    /// Its crest.
    pub crest: Option<CrestPicture>,
    /// Its colour.
    pub colour: Option<Colour>,
}

impl Masthead {
    /// Whether the name needs a smaller size.
    #[must_use]
    pub fn is_long(&self) -> bool {
        self.name.chars().count() > LONG_NAME
    }
}

/// A page in another language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageLink {
    /// The language.
    pub tag: LanguageTag,
    /// The language's name for itself.
    pub name: &'static str,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// Where that page is.
    pub address: String,
    /// Whether it is this page.
    pub current: bool,
}

/// The languages that a page is offered in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Languages {
    /// All of them, in the school's order.
    pub all: Vec<LanguageLink>,
    /// The same page in English, whether or not English is among them.
    pub english: Option<String>,
}

/// What a page says whose translation no person has checked (in its language, and in English).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unchecked {
    /// In the language of the page, where it has these words.
    pub own: Option<Html>,
    /// In English.
    pub english: Html,
    /// The words of the link to English.
    pub link: Html,
}

impl Languages {
    /// Links to the same page in each language.
    #[must_use]
    pub fn new(tags: &[LanguageTag], current: LanguageTag, address: impl Fn(LanguageTag) -> String) -> Self {
        let mut tags = tags.to_vec();
        if !tags.contains(&current) {
            tags.push(current);
        }
        let english = Some(address(LanguageTag::ENGLISH));
        let all = tags
            .into_iter()
            .map(|tag| LanguageLink {
                tag,
                name: native_name(tag),
                direction: tag.direction().as_str(),
                address: address(tag),
                current: tag == current,
            })
            .collect();
        Self { all, english }
    }

    /// Links in the languages that a school names, and the one being read.
    #[must_use]
    pub fn of_school(school: &School, current: LanguageTag, address: impl Fn(LanguageTag) -> String) -> Self {
        if school.languages.is_empty() {
            Self::new(&[school.first_language()], current, address)
        } else {
            Self::new(&school.languages, current, address)
        }
    }

    /// The address of the page in the language that is being read: the one by which it should be known.
    #[must_use]
    pub fn current(&self) -> Option<&str> {
        self.all.iter().find(|link| link.current).map(|link| link.address.as_str())
    }

    /// The few for the band: the first ones, and always the one that is being read.
    #[must_use]
    pub fn in_band(&self) -> Vec<&LanguageLink> {
        if self.all.len() < 2 {
            return Vec::new();
        }
        let mut few: Vec<_> = self.all.iter().take(IN_BAND).collect();
        if let Some(current) = self.all.iter().skip(IN_BAND).find(|link| link.current) {
            few.truncate(IN_BAND - 1);
            few.push(current);
        }
        few
    }

    /// Whether the page ends with the list of all of them.
    #[must_use]
    pub fn has_list(&self) -> bool {
        self.all.len() > IN_BAND
    }
}

/// Everything that `layout.html` asks for.
pub struct Frame {
    /// The page's words.
    pub words: Words,
    /// The document's title.
    pub title: String,
    /// One sentence for search engines and previews.
    pub description: String,
    /// Whose page it is; pages of nobody in particular have none.
    pub masthead: Option<Masthead>,
    /// Its languages.
    pub languages: Languages,
    /// The public address of the whole site, where the page has one address of its own on it.
    pub site: Option<String>,
    /// The feed of changes.
    pub feed: Option<String>,
    /// Where programs ask how to show the page on another site: the beginning of a media type, and an address.
    pub oembed: Vec<(&'static str, String)>,
    /// The same for search engines.
    pub linked_data: Option<Html>,
    /// The guarded colours.
    pub palette: Palette,
    /// The style of all pages. It is ours and holds nothing that HTML could misread.
    pub common_css: &'static str,
    /// "This page is not in … yet", where English stands in for the language asked for.
    pub untranslated: Option<Html>,
    /// The page's script, if it has one.
    pub script: Option<&'static Script>,
    /// "A computer made this translation", where no person has checked it.
    pub unchecked: Option<Unchecked>,
    own_style: Style,
}

impl Frame {
    /// The frame of a page about a school or an organisation, or about none.
    #[must_use]
    pub fn new(words: &Words, asked_for: LanguageTag, title: String, masthead: Option<Masthead>) -> Self {
        let palette = Palette::of(masthead.as_ref().and_then(|masthead| masthead.colour));
        let untranslated = words.is_untranslated().then(|| {
            let language = Html::text(native_name(asked_for)).in_language(asked_for);
            words.html_with("not-translated", &[("language", language.into())])
        });
        Self {
            words: words.clone(),
            title,
            description: String::new(),
            masthead,
            languages: Languages::default(),
            site: None,
            feed: None,
            oembed: Vec::new(),
            linked_data: None,
            palette,
            common_css: &COMMON.css,
            untranslated,
            script: None,
            unchecked: words.is_unchecked().then(|| {
                let english = words.in_english();
                Unchecked {
                    own: words.own_html("translation-unchecked"),
                    english: english.html("translation-unchecked"),
                    link: english.html("read-in-english"),
                }
            }),
            own_style: Style::new(palette.css()),
        }
    }

    /// Gives the page a style of its own, which no other page needs.
    pub(super) fn add_style(&mut self, source: &str) {
        self.own_style = Style::with_colours(&self.own_style.css, source);
    }

    /// Tells search engines what the page is about and by which address to know it, in each of its languages. They
    /// want whole addresses there (RFC 6596, section 3).
    pub(super) fn make_known(&mut self, description: String, site: &PublicUrl) {
        self.description = description;
        self.site = Some(site.to_string());
    }

    /// The same with the style of lists to choose from, fields to search in and lists of sentences.
    #[must_use]
    pub(super) fn with_lists(mut self) -> Self {
        self.add_style(include_str!("../../../assets/style/lists.css"));
        self
    }

    /// The language of the content.
    #[must_use]
    pub fn language(&self) -> LanguageTag {
        self.words.language()
    }

    /// The direction of the content.
    #[must_use]
    pub fn direction(&self) -> &'static str {
        self.language().direction().as_str()
    }

    /// The words of the link to all languages.
    #[must_use]
    pub fn all_languages(&self) -> Html {
        self.words.html_with("all-languages", &[("count", self.languages.all.len().into())])
    }

    /// The style of this school.
    #[must_use]
    pub fn own_css(&self) -> &str {
        &self.own_style.css
    }

    /// The band's colour without its `#`, for an address.
    #[must_use]
    pub fn band_digits(&self) -> String {
        self.palette.light.band.to_string().split_off(1)
    }

    /// The text colour on the band without its `#`, for an address.
    #[must_use]
    pub fn on_digits(&self) -> String {
        self.palette.light.on.to_string().split_off(1)
    }

    /// The page as it is sent: without indentation, with the drawings that it uses.
    pub(super) fn finish(&self, rendered: &str) -> Rendition {
        let mut html = squeeze(rendered);
        if let Some(end) = html.rfind("</body>") {
            let sprite = icon::sprite(&html);
            html.insert_str(end, &sprite);
        }
        Rendition {
            bytes: html.into_bytes(),
            media_type: "text/html; charset=utf-8",
            file_name: None,
            style_hashes: vec![self.own_style.hash.clone(), COMMON.hash.clone()],
            script_hashes: self.script.iter().map(|script| script.hash.clone()).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn links(tags: &[&str], current: &str) -> Languages {
        let tags: Vec<LanguageTag> = tags.iter().map(|tag| tag.parse().unwrap()).collect();
        Languages::new(&tags, current.parse().unwrap(), |tag| format!("/s/x/{tag}"))
    }

    fn band(languages: &Languages) -> Vec<&'static str> {
        languages.in_band().iter().map(|link| link.tag.as_str()).collect()
    }

    #[test]
    fn a_language_without_words_yet_is_english_and_says_so() {
        let asked_for: LanguageTag = "ur".parse().unwrap();
        let words = Words::english_instead(crate::domain::Audience::Parents);
        let frame = Frame::new(&words, asked_for, String::new(), None);
        assert_eq!((frame.language(), frame.direction()), (LanguageTag::ENGLISH, "ltr"));
        assert_eq!(
            frame.untranslated.unwrap().as_str(),
            "This page is not in <span lang=\"ur\" dir=\"rtl\">اردو</span> yet. Here it is in English."
        );
        assert!(frame.unchecked.is_none());
    }

    #[test]
    fn the_band_shows_few_languages_and_always_the_current_one() {
        let all = ["en", "ur", "pl", "bn", "cy", "ar"];
        assert_eq!(band(&links(&all, "ur")), ["en", "ur", "pl", "bn"]);
        assert_eq!(band(&links(&all, "ar")), ["en", "ur", "pl", "ar"]);
        assert!(links(&all, "ar").has_list());
        let foreign = links(&["en"], "so");
        assert_eq!(band(&foreign), ["en", "so"]);
        assert!(!foreign.has_list());
        assert!(band(&links(&["en"], "en")).is_empty(), "one language needs no choice");
    }
}
