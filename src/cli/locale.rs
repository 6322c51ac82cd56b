//! `--locale` of commands that make many languages.

use crate::render::Languages;

use super::failure::Failure;

/// Reads language tags, `all`, or `school` for those that each school names.
///
/// # Errors
/// A word is none of them.
pub fn languages(words: &[String]) -> Result<Languages, Failure> {
    Ok(match words {
        [] => Languages::OfEachSchool,
        [school] if school == "school" => Languages::OfEachSchool,
        [all] if all == "all" => Languages::These(crate::domain::LanguageTag::all().collect()),
        tags => {
            let mut languages = Vec::new();
            for tag in tags {
                let language = tag.parse()?;
                if !languages.contains(&language) {
                    languages.push(language);
                }
            }
            Languages::These(languages)
        }
    })
}
