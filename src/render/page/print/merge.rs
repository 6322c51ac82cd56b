//! Letters with names: the script that puts them there, in the browser of whoever has the list.
//!
//! Names never reach this program. The page says where the script is and by which hash to know it. It brings its own
//! form, words and style and works on the school's finished letters, which are what everybody prints (decision 0046).

use std::sync::OnceLock;

use askama::Template;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use sha2::{Digest as _, Sha256, Sha384};

use crate::domain::{Audience, Direction, LanguageTag};
use crate::i18n::native_name;
use crate::render::page::PageError;
use crate::render::page::html::Html;
use crate::render::page::icon::Icon;
use crate::render::page::script::Script;
use crate::render::page::style::minify;
use crate::render::page::words::Words;

/// What runs, one subject a file.
const CODE: &str = concat!(
    include_str!("../../../../assets/script/merge/text.js"),
    include_str!("../../../../assets/script/merge/table.js"),
    include_str!("../../../../assets/script/merge/columns.js"),
    include_str!("../../../../assets/script/merge/languages.js"),
    include_str!("../../../../assets/script/merge/people.js"),
    include_str!("../../../../assets/script/merge/pdf-objects.js"),
    include_str!("../../../../assets/script/merge/pdf-letter.js"),
    include_str!("../../../../assets/script/merge/pdf-file.js"),
    include_str!("../../../../assets/script/merge/ink.js"),
    include_str!("../../../../assets/script/merge/binder.js"),
    include_str!("../../../../assets/script/merge/cover.js"),
    include_str!("../../../../assets/script/merge/fetched.js"),
    include_str!("../../../../assets/script/merge/counts.js"),
    include_str!("../../../../assets/script/merge/form.js"),
);

/// The most names at once.
const NAMES_MAX: usize = 2_000;
/// The largest list, in megabytes.
const LIST_MAX_MB: usize = 2;
/// The bytes of a name's hash that it shows.
const SHOWN: usize = 8;

/// The messages that the script shows at their time. Their values are put in by the script.
const MESSAGES: [(&str, &[&str]); 27] = [
    ("merge-bad-empty", &[]),
    ("merge-bad-size", &["max"]),
    ("merge-bad-workbook", &[]),
    ("merge-bad-file", &[]),
    ("merge-bad-many", &["count", "max"]),
    ("merge-names", &[]),
    ("merge-classes", &[]),
    ("merge-languages", &[]),
    ("merge-left-out", &[]),
    ("merge-line", &["line"]),
    ("merge-line-no-name", &[]),
    ("merge-line-long", &[]),
    ("merge-line-quote", &[]),
    ("merge-line-above", &[]),
    ("merge-line-more", &["count"]),
    ("merge-column-none", &[]),
    ("merge-column-number", &["number"]),
    ("merge-choose-empty", &[]),
    ("merge-choose-check", &[]),
    ("merge-counts-between", &[]),
    ("merge-counts-total", &[]),
    ("merge-not-fetched", &["language"]),
    ("merge-no-letter", &["language"]),
    ("merge-print-both", &[]),
    ("merge-print-one", &[]),
    ("merge-no-class", &[]),
    ("merge-title", &["school"]),
];

/// The same with names that the script uses for messages of other parts.
const LABELS: [(&str, &str); 8] = [
    ("copied", "shop-copied"),
    ("pages", "merge-pages"),
    ("size", "merge-size"),
    ("letters", "merge-counts-letters"),
    ("name", "merge-column-name"),
    ("class", "merge-column-class"),
    ("language", "merge-column-language"),
    ("making", "merge-making"),
];

/// The script for one audience in one language, as it is sent.
#[derive(Debug)]
pub(super) struct MergeScript {
    /// Its file name: `merge-0123456789abcdef.js`.
    pub name: String,
    /// What `integrity` says: `sha384-…` (Subresource Integrity, section 3.3).
    pub integrity: String,
    code: String,
}

#[derive(Template)]
#[template(path = "public/merge.html")]
struct MergeTemplate<'a> {
    t: &'a Words,
    file_hint: Html,
    columns: [(&'static str, Html); 4],
}

/// A script by its file name.
#[must_use]
pub fn merge_script(name: &str) -> Option<&'static [u8]> {
    let known = name.starts_with("merge-") && name.len() == "merge-".len() + 2 * SHOWN + ".js".len();
    let all =
        || AUDIENCES.into_iter().flat_map(|audience| LanguageTag::all().map(move |language| (audience, language)));
    let found = known.then(|| all().filter_map(|(audience, language)| script(audience, language).ok()));
    found?.find(|script| script.name == name).map(|script| script.code.as_bytes())
}

/// The file name of the script for an audience in a language.
#[must_use]
pub fn merge_script_name(audience: Audience, language: LanguageTag) -> Option<&'static str> {
    script(audience, language).ok().map(|script| script.name.as_str())
}

const AUDIENCES: [Audience; 2] = [Audience::Parents, Audience::Patients];

/// The script for an audience in a language. It is put together once.
pub(super) fn script(audience: Audience, language: LanguageTag) -> Result<&'static MergeScript, PageError> {
    static MADE: [[OnceLock<MergeScript>; crate::domain::SUPPORTED.len()]; AUDIENCES.len()] =
        [const { [const { OnceLock::new() }; crate::domain::SUPPORTED.len()] }; AUDIENCES.len()];
    let row = AUDIENCES.into_iter().position(|known| known == audience).unwrap_or_default();
    let column = LanguageTag::all().position(|known| known == language).unwrap_or_default();
    let place = &MADE[row][column];
    if let Some(made) = place.get() {
        return Ok(made);
    }
    let made = make(audience, language)?;
    Ok(place.get_or_init(|| made))
}

fn make(audience: Audience, language: LanguageTag) -> Result<MergeScript, PageError> {
    let words = Words::new(language, audience);
    // The script puts the values in, where their names stand in brackets.
    let sentence = |id: &str, values: &[&'static str]| {
        let values: Vec<_> = values.iter().map(|name| (*name, format!("{{{name}}}").into())).collect();
        words.text_with(id, &values)
    };
    let messages =
        MESSAGES.iter().map(|(id, values)| (id.trim_start_matches("merge-").to_owned(), sentence(id, values)));
    let labels = LABELS.iter().map(|(name, id)| ((*name).to_owned(), words.text(id)));
    let texts: serde_json::Map<_, _> = messages.chain(labels).map(|(name, text)| (name, text.into())).collect();
    let form = MergeTemplate {
        t: &words,
        file_hint: words.html_with("merge-file-hint", &[("max", Html::text("{max}").into())]),
        columns: [
            ("name", words.html("merge-column-name")),
            ("second", words.html("merge-column-second")),
            ("class", words.html("merge-column-class")),
            ("language", words.html("merge-column-language")),
        ],
    };
    let languages: Vec<_> = LanguageTag::all().map(|tag| letter_language(tag, audience)).collect();
    let given = json!({
        "tag": words.language().as_str(),
        "form": crate::render::page::html::squeeze(&form.render()?),
        "style": minify(include_str!("../../../../assets/style/merge.css")),
        "texts": texts,
        "languages": languages,
        "namesMax": NAMES_MAX,
        "listMax": LIST_MAX_MB,
    });
    // JSON is JavaScript too (ECMAScript 2019).
    let code = format!("(()=>{{\nconst given={given};\n{}\n}})();\n", Script::new(CODE).code);
    Ok(MergeScript {
        name: format!("merge-{}.js", hex::encode(&Sha256::digest(code.as_bytes())[..SHOWN])),
        integrity: format!("sha384-{}", STANDARD.encode(Sha384::digest(code.as_bytes()))),
        code,
    })
}

/// What the script knows of a language in which there are letters.
fn letter_language(tag: LanguageTag, audience: Audience) -> serde_json::Value {
    let words = Words::new(tag, audience);
    let own = words.own_text("merge-to");
    let line_language = if own.is_some() { tag } else { LanguageTag::ENGLISH };
    let line = own.unwrap_or_else(|| Words::new(LanguageTag::ENGLISH, audience).text("merge-to"));
    json!({
        "tag": tag.as_str(),
        "name": native_name(tag),
        "rtl": tag.direction() == Direction::RightToLeft,
        "line": line,
        "lineLanguage": line_language.as_str(),
        "hasEnglish": words.is_unchecked(),
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use std::io::Write as _;

    #[test]
    fn a_script_is_found_by_its_name_and_by_no_other() {
        let made = script(Audience::Parents, LanguageTag::ENGLISH).unwrap();
        assert_eq!(merge_script(&made.name), Some(made.code.as_bytes()));
        assert_ne!(script(Audience::Patients, LanguageTag::ENGLISH).unwrap().name, made.name);
        for foreign in
            ["", "merge-.js", "merge-0000000000000000.js", "merge-000000000000000é.js", "v1-0000000000000000.js"]
        {
            assert_eq!(merge_script(foreign), None, "{foreign}");
        }
    }

    #[test]
    fn it_brings_its_words_and_calls_no_other_site() {
        for language in LanguageTag::all() {
            let code = &script(Audience::Parents, language).unwrap().code;
            assert!(!code.contains("http:") && !code.contains("eval("), "{language}");
            let addresses = code.matches("https:").count();
            assert_eq!(addresses, 0, "{language}");
            assert!(!code.contains("\"merge-"), "{language}: a message that nobody wrote");
        }
    }

    #[test]
    fn it_is_small() {
        let code = &script(Audience::Parents, LanguageTag::ENGLISH).unwrap().code;
        let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        packed.write_all(code.as_bytes()).unwrap();
        let size = packed.finish().unwrap().len();
        assert!(size <= 28 * 1024, "{size} bytes");
    }
}
