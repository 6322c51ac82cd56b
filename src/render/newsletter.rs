//! Texts that schools copy: a paragraph for newsletters and websites, a line under e-mails.

use crate::domain::LanguageTag;
use crate::i18n::{Locale, Messages, Part};

use super::listing::{self, FileWords, page_address};
use super::{Context, Published, Rendition};

/// The texts in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Texts {
    /// The language that they are really in.
    pub language: LanguageTag,
    /// For a newsletter or a website.
    pub paragraph: String,
    /// One line for the end of an e-mail.
    pub signature: String,
    /// That no person has checked the translation, where that is so.
    pub remark: Option<String>,
}

/// The texts of a school in a language, or in English where there is no translation yet. Names stand in them without
/// invisible direction marks, since nobody knows where they are pasted.
#[must_use]
pub fn texts(published: &Published, language: LanguageTag, context: &Context) -> Texts {
    let translated = Messages::for_locale(language).has(Part::Sheets);
    let words = FileWords::of(published, if translated { language } else { LanguageTag::ENGLISH });
    let language = words.language();
    let school = published.revision.school();
    let address = page_address(published, language, context);
    let mut args = vec![("school", school.name.as_str().into()), ("address", address.as_str().into())];
    let phone = school.phone.as_ref().map(crate::domain::Phone::national);
    let id = match &phone {
        Some(phone) => {
            args.push(("phone", phone.as_str().into()));
            "text-newsletter"
        }
        None => "text-newsletter-ask",
    };
    let unchecked = Locale::of(language).is_some_and(|locale| !locale.is_checked());
    Texts {
        language,
        paragraph: words.text(id, &args),
        signature: words.text("text-signature", &args),
        remark: unchecked.then(|| words.text("sheet-unchecked", &[])),
    }
}

/// The texts as a file, UTF-8. Where no person has checked the translation, it says so and the English follows.
#[must_use]
pub fn newsletter(published: &Published, language: LanguageTag, context: &Context) -> Rendition {
    let own = texts(published, language, context);
    let mut paragraphs = vec![own.paragraph, own.signature];
    if let Some(remark) = own.remark {
        let english = texts(published, LanguageTag::ENGLISH, context);
        paragraphs.extend([remark, english.paragraph, english.signature]);
    }
    let text = paragraphs.join("\n\n") + "\n";
    let ending = format!("-newsletter-{}.txt", language.as_str().to_lowercase());
    listing::file(published, &ending, "text/plain; charset=utf-8", text.into_bytes())
}
