//! Web addresses and phone numbers as registers hold them, mended where that is certain.

use crate::domain::Scheme;

/// A web address with its protocol: `www.x.example`, `http:www.x.example`, `http//x.example` and
/// the like. Nothing when it cannot be told what was meant.
pub(super) fn website(text: &str) -> Option<String> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>' | ','));
    let mut rest = text;
    let mut protocol = None;
    while let Some((found, behind)) = without_protocol(rest) {
        protocol = Some(found);
        rest = behind;
    }
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if !host.contains('.') || host.contains('@') || rest.contains(char::is_whitespace) || rest.contains(',') {
        return None;
    }
    // A browser tries https first too when nothing is said.
    Some(format!("{}://{rest}", protocol.unwrap_or("https")))
}

fn without_protocol(text: &str) -> Option<(&'static str, &str)> {
    ["https", "http"].into_iter().find_map(|protocol| {
        let (head, behind) = text.split_at_checked(protocol.len())?;
        let rest = behind.trim_start_matches([':', ';', '/', '\\']);
        (head.eq_ignore_ascii_case(protocol) && rest.len() < behind.len()).then_some((protocol, rest))
    })
}

/// A phone number in international form. One without a country code is read as people of the
/// register's country dial it, with or without the zero that spreadsheets take away.
pub(super) fn phone(text: &str, register: Option<Scheme>) -> Option<String> {
    let text = text.trim().trim_start_matches('\'');
    if text.chars().any(|c| !c.is_ascii_digit() && !" +-.()/\u{a0}\u{2011}\u{2013}".contains(c)) {
        return None;
    }
    if text.starts_with('+') {
        return Some(text.replace(['/', '\u{2013}'], " "));
    }
    let digits: String = text.replace("(0)", "").chars().filter(char::is_ascii_digit).collect();
    if let Some(abroad) = digits.strip_prefix("00") {
        return uk_abroad(abroad).or_else(|| Some(format!("+{abroad}")));
    }
    match register? {
        Scheme::Urn | Scheme::Laestab | Scheme::Ukprn | Scheme::Seed | Scheme::Deni | Scheme::Ods => {
            uk_abroad(&digits).or_else(|| uk(digits.strip_prefix('0').unwrap_or(&digits)))
        }
        Scheme::Nces => us(digits.strip_prefix('1').filter(|rest| rest.len() == 10).unwrap_or(&digits)),
        Scheme::Uai => france(digits.strip_prefix('0').unwrap_or(&digits)),
    }
}

fn uk_abroad(digits: &str) -> Option<String> {
    let rest = digits.strip_prefix("44").filter(|rest| rest.len() >= 10)?;
    uk(rest.strip_prefix('0').unwrap_or(rest))
}

/// The digits behind the zero, grouped as they are dialled: 20 7946 0000, 113 496 0000, 1632 960000.
fn uk(digits: &str) -> Option<String> {
    let first = digits.chars().next()?;
    let area = match (digits.len(), first) {
        (10, '2') => return Some(format!("+44 {} {} {}", &digits[..2], &digits[2..6], &digits[6..])),
        (10, '3' | '8') => 3,
        (10, '1') if digits.starts_with("11") || digits[2..].starts_with('1') => 3,
        (10, '1' | '7') | (9, '1') => return Some(format!("+44 {} {}", &digits[..4], &digits[4..])),
        (9, '8') => return Some(format!("+44 {} {}", &digits[..3], &digits[3..])),
        _ => return None,
    };
    Some(format!("+44 {} {} {}", &digits[..area], &digits[area..area + 3], &digits[area + 3..]))
}

fn us(digits: &str) -> Option<String> {
    let fits = digits.len() == 10 && !digits.starts_with(['0', '1']);
    fits.then(|| format!("+1 {} {} {}", &digits[..3], &digits[3..6], &digits[6..]))
}

fn france(digits: &str) -> Option<String> {
    let fits = digits.len() == 9 && !digits.starts_with('0');
    fits.then(|| {
        let pairs: Vec<&str> = (1..9).step_by(2).map(|at| &digits[at..at + 2]).collect();
        format!("+33 {} {}", &digits[..1], pairs.join(" "))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Phone, WebAddress};

    #[test]
    fn websites() {
        for (text, wanted) in [
            ("www.oak.example.sch.uk", Some("https://www.oak.example.sch.uk/")),
            ("http:www.oak.example.sch.uk", Some("http://www.oak.example.sch.uk/")),
            ("http:/www.oak.example", Some("http://www.oak.example/")),
            ("HTTP//www.oak.example", Some("http://www.oak.example/")),
            ("https;//oak.example", Some("https://oak.example/")),
            ("http://https://oak.example", Some("https://oak.example/")),
            ("https://oak.example/a?b=c", Some("https://oak.example/a?b=c")),
            ("\"oak.example/\"", Some("https://oak.example/")),
            ("httpster.example", Some("https://httpster.example/")),
            ("office@oak.example", None),
            ("oak.example, elm.example", None),
            ("www.oak.example and elm", None),
            ("Not applicable", None),
            ("http://", None),
            ("=HYPERLINK(1)", None),
            ("javascript:alert(1)", None),
        ] {
            let mended = website(text).and_then(|mended| mended.parse::<WebAddress>().ok());
            assert_eq!(mended.as_ref().map(WebAddress::as_str), wanted, "{text}");
        }
    }

    #[test]
    fn phones() {
        for (text, register, wanted) in [
            ("01632960000", Some(Scheme::Urn), Some("+44 1632 960000")),
            ("1632960000", Some(Scheme::Urn), Some("+44 1632 960000")),
            ("(01632) 960-000", Some(Scheme::Laestab), Some("+44 1632 960000")),
            ("02079460000", Some(Scheme::Urn), Some("+44 20 7946 0000")),
            ("2079460000", Some(Scheme::Urn), Some("+44 20 7946 0000")),
            ("0113 496 0000", Some(Scheme::Urn), Some("+44 113 496 0000")),
            ("0121 496 0000", Some(Scheme::Urn), Some("+44 121 496 0000")),
            ("016977 2000", Some(Scheme::Urn), Some("+44 1697 72000")),
            ("0800001066", Some(Scheme::Urn), Some("+44 800 001066")),
            ("00441632960000", None, Some("+44 1632 960000")),
            ("441632960000", Some(Scheme::Seed), Some("+44 1632 960000")),
            ("+44 (0)1632 960000", None, Some("+44 1632 960000")),
            ("202-555-0100", Some(Scheme::Nces), Some("+1 202 555 0100")),
            ("1 (202) 555-0100", Some(Scheme::Nces), Some("+1 202 555 0100")),
            ("01 23 45 67 89", Some(Scheme::Uai), Some("+33 1 23 45 67 89")),
            ("01632 960000", None, None),
            ("01632 960000 ext 3", Some(Scheme::Urn), None),
            ("1.63296E+09", Some(Scheme::Urn), None),
            ("16329600", Some(Scheme::Urn), None),
            ("0", Some(Scheme::Urn), None),
            ("", Some(Scheme::Uai), None),
        ] {
            let mended = phone(text, register).and_then(|mended| mended.parse::<Phone>().ok());
            assert_eq!(mended.as_ref().map(Phone::international), wanted, "{text}");
        }
    }
}
