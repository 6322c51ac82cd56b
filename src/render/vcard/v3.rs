//! vCard 3.0 (RFC 2426), with the two properties of Apple's that name an address and show a school as a company.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::card::Card;

/// The most octets of a line without its end (RFC 2425, section 5.8.1).
const LINE_MAX: usize = 75;

/// Writes a card; `picture` is a PNG.
pub(super) fn write(card: &Card, picture: Option<&[u8]>) -> Vec<u8> {
    let mut out = Lines(String::with_capacity(1024));
    out.line("BEGIN:VCARD");
    out.line("VERSION:3.0");
    out.line("PRODID:-//Hallpass//Contact files//EN");
    out.line(&format!("UID:{}", card.uid));
    out.line(&format!("FN:{}", escape(&card.name)));
    // Empty on purpose: a school has no family name. The property is required (RFC 2426, section 3.1.2).
    out.line("N:;;;;");
    out.line(&format!("ORG:{}", escape(&card.organisation)));
    out.line("X-ABShowAs:COMPANY");
    for (index, email) in card.emails.iter().enumerate() {
        let item = index + 1;
        let preferred = if email.preferred { ",PREF" } else { "" };
        out.line(&format!("item{item}.EMAIL;TYPE=INTERNET,WORK{preferred}:{}", escape(&email.address)));
        out.line(&format!("item{item}.X-ABLabel:{}", escape(&email.label)));
    }
    if let Some(phone) = &card.phone {
        out.line(&format!("TEL;TYPE=WORK,VOICE:{}", phone.e164()));
    }
    out.line(&format!("URL:{}", card.url));
    out.line(&format!("NOTE:{}", escape(&card.note.join("\n"))));
    if let Some(picture) = picture {
        out.line(&format!("PHOTO;ENCODING=b;TYPE=PNG:{}", STANDARD.encode(picture)));
    }
    // The extended form (ISO 8601): ical.js reads no other in 3.0.
    out.line(&format!("REV:{}", card.revised.strftime("%Y-%m-%dT%H:%M:%SZ")));
    out.line("END:VCARD");
    out.0.into_bytes()
}

/// RFC 2426, section 4: text values.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '\\' | ',' | ';' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            c => out.push(c),
        }
    }
    out
}

/// Content lines, folded and ended as the standard says.
struct Lines(String);

impl Lines {
    fn line(&mut self, line: &str) {
        let mut rest = line;
        // What a line may still hold: the space that begins a continued line counts too.
        let mut room = LINE_MAX;
        while rest.len() > room {
            let (piece, tail) = rest.split_at(fold_at(rest, room));
            self.0.push_str(piece);
            self.0.push_str("\r\n ");
            rest = tail;
            room = LINE_MAX - 1;
        }
        self.0.push_str(rest);
        self.0.push_str("\r\n");
    }
}

/// Where to fold: never inside a character or an escape, and beside a space only when there is no
/// other place, because some readers strip spaces from the ends of lines.
fn fold_at(text: &str, room: usize) -> usize {
    let whole = |at: &usize| text.is_char_boundary(*at) && !text[..*at].ends_with('\\');
    let apart = |at: &usize| !text[..*at].ends_with(' ') && !text[*at..].starts_with(' ');
    let mut places = (room / 2..=room).rev().filter(whole);
    places.clone().find(apart).or_else(|| places.next()).unwrap_or_else(|| text.floor_char_boundary(room))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn lines_are_short_and_unfold_to_themselves(text in "\\PC{0,300}") {
            let mut out = Lines(String::new());
            out.line(&text);
            let folded = out.0.strip_suffix("\r\n").unwrap();
            prop_assert!(folded.split("\r\n").all(|line| line.len() <= LINE_MAX));
            prop_assert_eq!(folded.replace("\r\n ", ""), text);
        }
    }

    #[test]
    fn folds_stay_away_from_spaces_and_escapes() {
        let mut out = Lines(String::new());
        out.line(&"NOTE:a\\,b é ".repeat(30));
        for line in out.0.trim_end().split("\r\n").skip(1) {
            assert!(!line.starts_with("  ") && !line.ends_with([' ', '\\']), "{line:?}");
        }
        let mut out = Lines(String::new());
        out.line(&"\\".repeat(200));
        assert_eq!(out.0.replace("\r\n ", "").trim_end(), "\\".repeat(200));
    }
}
