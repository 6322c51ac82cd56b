//! Font programs without what only other programs than viewers read.

/// The tables that a viewer reads (ISO 32000-1 §9.9, table 126). What a font says of itself, its name and
/// copyright, is in our own files beside the licence; in a letter it took half a kilobyte a font.
const READ: [&[u8; 4]; 9] = [b"cvt ", b"fpgm", b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp", b"prep"];

/// The same program with no other tables. None if it is no TrueType program.
pub(super) fn bare(program: &[u8]) -> Option<Vec<u8>> {
    let count = usize::from(u16::from_be_bytes(program.get(4..6)?.try_into().ok()?));
    let mut tables = Vec::new();
    for entry in program.get(12..12 + 16 * count)?.chunks_exact(16) {
        let number = |at: usize| {
            let bytes = entry.get(at..at + 4)?.try_into().ok()?;
            usize::try_from(u32::from_be_bytes(bytes)).ok()
        };
        if READ.iter().any(|tag| entry.starts_with(&tag[..])) {
            let (start, length) = (number(8)?, number(12)?);
            tables.push((entry.get(..8)?, program.get(start..start.checked_add(length)?)?));
        }
    }
    let mut bare = program.get(..4)?.to_vec();
    for number in search(u16::try_from(tables.len()).ok()?)? {
        bare.extend(number.to_be_bytes());
    }
    let mut at = 12 + 16 * tables.len();
    for (tag_and_sum, table) in &tables {
        bare.extend_from_slice(tag_and_sum);
        for number in [at, table.len()] {
            bare.extend(u32::try_from(number).ok()?.to_be_bytes());
        }
        at += table.len().next_multiple_of(4);
    }
    for (_, table) in tables {
        bare.extend_from_slice(table);
        bare.resize(bare.len().next_multiple_of(4), 0);
    }
    Some(bare)
}

/// How many tables there are, and three numbers that help to search them (OpenType, "Table Directory").
fn search(count: u16) -> Option<[u16; 4]> {
    let power = count.checked_ilog2()?;
    let range = 16 << power;
    Some([count, range, u16::try_from(power).ok()?, 16 * count - range])
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::super::fonts::FONTS;
    use super::*;
    use skrifa::raw::{FontRef, TableProvider as _};

    #[test]
    fn what_is_drawn_stays() {
        for file in FONTS.iter().take(4) {
            let whole = file.data().unwrap();
            let bare = bare(whole).unwrap();
            assert!(bare.len() < whole.len());
            let (whole, bare) = (FontRef::new(whole).unwrap(), FontRef::new(&bare).unwrap());
            for tag in READ {
                let table =
                    |font: &FontRef| font.table_data(skrifa::Tag::new(tag)).map(|data| data.as_bytes().to_vec());
                assert_eq!(table(&whole), table(&bare));
            }
            assert!(bare.name().is_err() && bare.post().is_err());
        }
    }

    #[test]
    fn the_numbers_for_searching_are_those_of_the_standard() {
        assert_eq!(search(6), Some([6, 64, 2, 32]));
        assert_eq!(search(8), Some([8, 128, 3, 0]));
        assert_eq!(search(0), None);
    }

    #[test]
    fn what_is_no_program_is_refused() {
        assert_eq!(bare(b""), None);
        assert_eq!(bare(&[0; 12]), None);
        let mut program = FONTS[0].data().unwrap().to_vec();
        program.truncate(2000);
        assert_eq!(bare(&program), None);
    }
}
