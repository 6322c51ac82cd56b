//! Languages as their readers call them.

use crate::domain::LanguageTag;

/// A language's name in that language, as families write it.
#[must_use]
pub fn native_name(tag: LanguageTag) -> &'static str {
    match tag.as_str() {
        "en" => "English",
        "cy" => "Cymraeg",
        "pl" => "Polski",
        "ro" => "Română",
        "pt" => "Português",
        "es" => "Español",
        "fr" => "Français",
        "it" => "Italiano",
        "lt" => "Lietuvių",
        "sk" => "Slovenčina",
        "bg" => "Български",
        "uk" => "Українська",
        "ru" => "Русский",
        "sq" => "Shqip",
        "tr" => "Türkçe",
        "so" => "Soomaali",
        "ar" => "العربية",
        "fa" => "فارسی",
        "ckb" => "کوردی سۆرانی",
        "ur" => "اردو",
        "bn" => "বাংলা",
        "pa" => "ਪੰਜਾਬੀ",
        "gu" => "ગુજરાતી",
        "hi" => "हिन्दी",
        "ne" => "नेपाली",
        "ta" => "தமிழ்",
        "zh-Hans" => "简体中文",
        "vi" => "Tiếng Việt",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_language_has_a_name_of_its_own() {
        let names: BTreeSet<_> = LanguageTag::all().map(native_name).collect();
        assert_eq!(names.len(), LanguageTag::all().len());
        assert!(LanguageTag::all().all(|tag| native_name(tag) != tag.as_str()));
    }
}
