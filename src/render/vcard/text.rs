//! Text that every address book reads alike.

/// A name for FN, ORG and NOTE. Semicolons become dashes, because ical.js (Thunderbird) does not
/// unescape them there.
pub(super) fn name(text: &str) -> String {
    spaced(text, &[(';', "–")])
}

/// A label for X-ABLabel, whose escapes ical.js does not undo at all.
pub(super) fn label(text: &str) -> String {
    spaced(text, &[(';', "–"), (',', "/"), ('\\', "/")])
}

/// A web address without the characters that vobject and others take for separators.
pub(super) fn address(url: &str) -> String {
    url.replace(',', "%2C").replace(';', "%3B")
}

/// Puts a sign that stands alone in place of each character, with single spaces around it.
fn spaced(text: &str, replacements: &[(char, &str)]) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match replacements.iter().find(|(from, _)| *from == c) {
            Some((_, to)) => {
                out.push(' ');
                out.push_str(to);
                out.push(' ');
            }
            None => out.push(c),
        }
    }
    let words: Vec<&str> = out.split(' ').filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_become_signs() {
        assert_eq!(name("Oak; Elm;Ash, and Co"), "Oak – Elm – Ash, and Co");
        assert_eq!(label("Absences, retards; \\ x"), "Absences / retards – / x");
        assert_eq!(address("https://a.example/s/x?a=1,2;3"), "https://a.example/s/x?a=1%2C2%3B3");
    }
}
