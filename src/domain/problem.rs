//! What every refusal has in common: a stable code and the details a translated sentence needs.

/// A refusal that a person will read.
///
/// The sentence itself lives in `assets/locales/<tag>/problem.ftl` under `problem-<code>`;
/// the code never changes once released, so translations and callers may rely on it.
pub trait Problem: std::error::Error {
    /// The stable, kebab-case name of the refusal.
    fn code(&self) -> &'static str;

    /// Values for the sentence's variables: what was found, what is allowed.
    fn details(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }
}

/// Writes a character so that it can be seen and looked up: `U+202E`.
#[must_use]
pub fn visible(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}
