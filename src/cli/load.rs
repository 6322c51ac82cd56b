//! Reading a file that somebody named, which may be anything, even one without an end.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

/// Reads a file up to one byte more than `max`, so that whoever checks the size sees that it is
/// too large.
pub fn load(path: &Path, max: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take((max as u64).saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(bytes)
}
