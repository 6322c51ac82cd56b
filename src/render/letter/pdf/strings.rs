//! Strings within page content that printpdf takes as it comes.

use std::fmt::Write as _;

/// A string (ISO 32000-1 §7.3.4), in parentheses or in hexadecimal digits, whichever is shorter.
pub(super) fn push_string(to: &mut String, bytes: &[u8]) {
    let start = to.len();
    to.push('(');
    push_escaped(to, bytes);
    to.push(')');
    if to.len() - start > 2 * bytes.len() + 2 {
        to.truncate(start);
        to.push('<');
        for byte in bytes {
            let _ = write!(to, "{byte:02x}");
        }
        to.push('>');
    }
}

/// Bytes within the parentheses of a string. Content that printpdf takes whole is text, so it has no byte
/// beyond ASCII.
pub(super) fn push_escaped(to: &mut String, bytes: &[u8]) {
    for &byte in bytes {
        match byte {
            b'(' | b')' | b'\\' => to.extend(['\\', char::from(byte)]),
            b'\r' => to.push_str("\\r"),
            0..=0x7f => to.push(char::from(byte)),
            _ => {
                // Writing into memory cannot fail.
                let _ = write!(to, "\\{byte:03o}");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_written_the_shorter_way() {
        let string = |bytes: &[u8]| {
            let mut text = String::new();
            push_string(&mut text, bytes);
            text
        };
        assert_eq!(string(b"a(b)\\\r"), "(a\\(b\\)\\\\\\r)");
        assert_eq!(string(&[0xfe, 0xff, 0x06, 0xcc]), "<feff06cc>");
        assert_eq!(string(&[9, 0x15, 9, 0x16, 0xff]), "(\t\u{15}\t\u{16}\\377)");
    }
}
