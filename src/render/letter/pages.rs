//! How many pages a finished letter has.

/// The number of pages of a PDF that was written here; none for anything else.
///
/// It reads the root of the page tree (ISO 32000-1 §7.7.3.2), which is never compressed in our files.
#[must_use]
pub fn page_count(pdf: &[u8]) -> Option<usize> {
    if !pdf.starts_with(b"%PDF-") {
        return None;
    }
    let after = |bytes: &'static [u8], from: usize| {
        let rest = pdf.get(from..)?;
        Some(from + rest.windows(bytes.len()).position(|window| window == bytes)? + bytes.len())
    };
    let count = after(b"/Count", after(b"/Type/Pages", 0)?)?;
    let digits: Vec<u8> =
        pdf.get(count..)?.iter().copied().skip_while(u8::is_ascii_whitespace).take_while(u8::is_ascii_digit).collect();
    std::str::from_utf8(&digits).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_of_the_page_tree_counts() {
        assert_eq!(page_count(b"%PDF-1.7\n/Type/Page/Count 7\n/Type/Pages/Kids[4 0 R]/Count 12>>"), Some(12));
        assert_eq!(page_count(b"%PDF-1.7\n/Type/Page"), None);
        assert_eq!(page_count(b"BEGIN:VCARD /Type/Pages/Count 1"), None);
    }
}
