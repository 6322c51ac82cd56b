//! Letters that imitate others (Unicode TR 39).

use unicode_security::{RestrictionLevel, RestrictionLevelDetection, skeleton};

use super::problem::Problem;

/// Why a word could be mistaken for another.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Lookalike {
    /// Letters of scripts that no language writes together, such as Latin and Cyrillic.
    #[error("{0:?} mixes scripts")]
    MixedScripts(String),
    /// Another script's letters that read as a Latin word.
    #[error("{text:?} imitates {imitated:?}")]
    Imitates {
        /// What was written.
        text: String,
        /// The Latin word it looks like.
        imitated: String,
    },
}

impl Problem for Lookalike {
    fn code(&self) -> &'static str {
        match self {
            Self::MixedScripts(_) => "lookalike-mixed",
            Self::Imitates { .. } => "lookalike-imitates",
        }
    }

    fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::MixedScripts(text) => vec![("text", text.clone())],
            Self::Imitates { text, imitated } => {
                vec![("text", text.clone()), ("imitated", imitated.clone())]
            }
        }
    }
}

/// Refuses a label or local part that mixes scripts or imitates Latin (TR 39, sections 4 and 5).
///
/// Accented Latin letters pass: their skeleton keeps the accent.
///
/// # Errors
/// What it mixes or imitates.
pub fn check_label(label: &str) -> Result<(), Lookalike> {
    if label.is_ascii() {
        return Ok(());
    }
    if label.detect_restriction_level() > RestrictionLevel::HighlyRestrictive {
        return Err(Lookalike::MixedScripts(label.to_owned()));
    }
    let imitated: String = skeleton(label).collect();
    if imitated.is_ascii() && imitated.bytes().any(|b| b.is_ascii_alphabetic()) {
        return Err(Lookalike::Imitates { text: label.to_owned(), imitated });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table() {
        for (label, ok) in [
            ("office", true),
            ("bücher", true),
            ("école", true),
            ("школа", true),
            ("学校", true),
            ("がっこう", true),
            ("मदरसा", true),
            ("مدرسة", true),
            ("pаypal", false),
            ("раура", false),
            ("ѕсһоо", false),
            ("gооgle", false),
        ] {
            assert_eq!(check_label(label).is_ok(), ok, "{label}");
        }
    }
}
