//! How many pages a finished letter has.

/// The number of pages of a PDF that was written here; none for anything else.
///
/// It reads the metadata (XMP's `xmpTPg:NPages`), which is never compressed in our files.
#[must_use]
pub fn page_count(pdf: &[u8]) -> Option<usize> {
    if !pdf.starts_with(b"%PDF-") {
        return None;
    }
    let name = b"<xmpTPg:NPages>";
    let start = pdf.windows(name.len()).position(|window| window == name)? + name.len();
    let digits: Vec<u8> = pdf.get(start..)?.iter().copied().take_while(u8::is_ascii_digit).collect();
    std::str::from_utf8(&digits).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_metadata_counts() {
        assert_eq!(page_count(b"%PDF-1.7\n<xmpTPg:NPages>12</xmpTPg:NPages>"), Some(12));
        assert_eq!(page_count(b"%PDF-1.7\n<xmpTPg:NPages>"), None);
        assert_eq!(page_count(b"%PDF-1.7\n/Type/Page"), None);
        assert_eq!(page_count(b"BEGIN:VCARD <xmpTPg:NPages>1<"), None);
    }
}
