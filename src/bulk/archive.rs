//! One ZIP (APPNOTE 6.3) of a school's files: the same files give the same bytes.

use std::io::{Cursor, Write as _};

use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// Packs files in their order, each dated 1 January 1980, which is ZIP's word for "no date".
pub(super) fn pack<'a>(files: impl Iterator<Item = (&'a str, &'a [u8])>) -> ZipResult<Vec<u8>> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        // Letters and pictures are compressed already.
        let packed = [".pdf", ".png"].iter().any(|ending| name.ends_with(ending));
        let method = if packed { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        writer.start_file(name, SimpleFileOptions::default().compression_method(method).unix_permissions(0o644))?;
        writer.write_all(bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::io::Read as _;

    #[test]
    fn what_goes_in_comes_out_and_the_bytes_are_always_the_same() {
        let text = "words ".repeat(1000);
        let files: [(&str, &[u8]); 2] = [("a.txt", text.as_bytes()), ("b.pdf", b"%PDF")];
        let first = pack(files.into_iter()).unwrap();
        assert_eq!(first, pack(files.into_iter()).unwrap());
        assert!(first.len() < text.len() / 2);
        let mut archive = zip::ZipArchive::new(Cursor::new(first)).unwrap();
        for (name, bytes) in files {
            let mut read = Vec::new();
            archive.by_name(name).unwrap().read_to_end(&mut read).unwrap();
            assert_eq!(read, bytes);
        }
    }
}
