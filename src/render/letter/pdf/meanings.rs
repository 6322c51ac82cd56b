//! What the glyphs of a font mean (ISO 32000-1 §9.10.3).

use std::fmt::Write as _;

/// The most lines a section may have (ISO 32000-1 refers to Adobe's technical note 5014).
const SECTION: usize = 100;

/// Glyphs that follow one another and mean characters that do.
struct Row {
    first: u16,
    count: u16,
    meaning: u16,
}

/// The stream that says what each glyph means; the first glyph means nothing.
///
/// printpdf writes a row for every glyph. Letters of an alphabet follow one another, and one row for
/// all of them takes a third of the bytes.
pub(super) fn meanings<'a>(glyphs: impl Iterator<Item = &'a str>) -> Vec<u8> {
    let mut rows: Vec<Row> = Vec::new();
    let mut single = Vec::new();
    for (code, says) in (0_u16..).zip(glyphs).skip(1) {
        let units: Vec<u16> = says.encode_utf16().collect();
        let [meaning] = units[..] else {
            single.push((code, units));
            continue;
        };
        match rows.last_mut() {
            // Neither number may change its upper byte within a row.
            Some(row)
                if row.first + row.count == code
                    && row.meaning.checked_add(row.count) == Some(meaning)
                    && row.first >> 8 == code >> 8
                    && row.meaning >> 8 == meaning >> 8 =>
            {
                row.count += 1;
            }
            _ => rows.push(Row { first: code, count: 1, meaning }),
        }
    }
    // A row of one is longer than a line of its own.
    for row in rows.extract_if(.., |row| row.count == 1) {
        single.push((row.first, vec![row.meaning]));
    }
    single.sort();
    let mut text = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
         /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
         1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n",
    );
    for rows in rows.chunks(SECTION) {
        let _ = writeln!(text, "{} beginbfrange", rows.len());
        for Row { first, count, meaning } in rows {
            let _ = writeln!(text, "<{first:04x}> <{:04x}> <{meaning:04x}>", first + count - 1);
        }
        text.push_str("endbfrange\n");
    }
    for single in single.chunks(SECTION) {
        let _ = writeln!(text, "{} beginbfchar", single.len());
        for (code, units) in single {
            let _ = write!(text, "<{code:04x}> <");
            for unit in units {
                let _ = write!(text, "{unit:04x}");
            }
            text.push_str(">\n");
        }
        text.push_str("endbfchar\n");
    }
    text.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend");
    text.into_bytes()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn said(glyphs: &[&str]) -> Vec<String> {
        let text = String::from_utf8(meanings(glyphs.iter().copied())).unwrap();
        text.lines().filter(|line| line.starts_with('<') && !line.ends_with("<ffff>")).map(str::to_owned).collect()
    }

    #[test]
    fn an_alphabet_is_one_row() {
        assert_eq!(said(&["", "a", "b", "c", "e"]), ["<0001> <0003> <0061>", "<0004> <0065>"]);
    }

    #[test]
    fn what_is_more_than_one_character_is_written_out() {
        assert_eq!(
            said(&["", "a", "لا", "😀", "b"]),
            ["<0001> <0061>", "<0002> <06440627>", "<0003> <d83dde00>", "<0004> <0062>"]
        );
    }

    #[test]
    fn a_row_never_changes_an_upper_byte() {
        assert_eq!(said(&["", "þ", "ÿ", "Ā", "ā"]), ["<0001> <0002> <00fe>", "<0003> <0004> <0100>"]);
        let many: Vec<String> = ('\u{4e00}'..='\u{4eff}').chain('\u{4f00}'..='\u{4f0f}').map(String::from).collect();
        let many: Vec<&str> = std::iter::once("").chain(many.iter().map(String::as_str)).collect();
        assert_eq!(said(&many), ["<0001> <00ff> <4e00>", "<0101> <0110> <4f00>", "<0100> <4eff>"]);
    }
}
