//! The QR code of a web address, as modules, SVG and PNG.
//!
//! Addresses are taken in upper case (`HTTPS://HOST/Q/CODE`): the alphanumeric mode of
//! ISO/IEC 18004 §7.4.4 then needs fewer modules, and larger modules are what makes a
//! printed code readable from afar. Error correction is at least M and is raised to Q or H
//! where the symbol stays the same size.

mod mask;

use std::fmt::Write as _;

use qrcode::bits::{Bits, encode_auto};
use qrcode::types::QrError as CrateError;
use qrcode::{EcLevel, Version};

/// Light modules around the symbol on every side (ISO/IEC 18004 §9.1).
pub const QUIET_ZONE: usize = 4;

/// The largest symbol we make, in modules a side (version 11). Denser ones do not scan
/// from a letter held at arm's length.
pub const MAX_MODULES: usize = 61;

/// Why an address has no QR code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum QrError {
    /// There was nothing to encode.
    #[error("there is no address to put into the QR code")]
    Empty,
    /// The address needs more than [`MAX_MODULES`] modules a side.
    #[error("the address of {bytes} bytes is too long for a QR code that phones can read")]
    TooLong {
        /// Length of the address.
        bytes: usize,
    },
    /// The picture could not be encoded.
    #[error("the QR code could not be written as a picture")]
    Picture,
}

/// The modules of one QR code, without the quiet zone.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct QrMatrix {
    /// One row an entry, the leftmost module in the lowest bit.
    rows: Vec<u64>,
}

impl QrMatrix {
    /// Encodes a link in upper case throughout, so that the code stays small.
    ///
    /// # Errors
    /// [`QrError::Empty`] and [`QrError::TooLong`].
    pub fn of_link(link: &str) -> Result<Self, QrError> {
        Self::new(&link.to_uppercase())
    }

    /// Encodes `address`, which should be in upper case.
    ///
    /// # Errors
    /// [`QrError::Empty`] and [`QrError::TooLong`].
    pub fn new(address: &str) -> Result<Self, QrError> {
        if address.is_empty() {
            return Err(QrError::Empty);
        }
        let too_long = |_: CrateError| QrError::TooLong { bytes: address.len() };
        let (mut bits, mut level) = (encode_auto(address.as_bytes(), EcLevel::M).map_err(too_long)?, EcLevel::M);
        let version = bits.version();
        if usize::try_from(version.width()).unwrap_or(usize::MAX) > MAX_MODULES {
            return Err(QrError::TooLong { bytes: address.len() });
        }
        for stronger in [EcLevel::Q, EcLevel::H] {
            let Ok(raised) = encode(address, version, stronger) else { break };
            (bits, level) = (raised, stronger);
        }
        let rows = mask::best(bits, version, level).map_err(too_long)?;
        Ok(Self { rows })
    }

    /// Modules a side, without the quiet zone.
    #[must_use]
    pub fn modules(&self) -> usize {
        self.rows.len()
    }

    /// Whether the module in column `x` of row `y` is dark; everything outside is light.
    #[must_use]
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        x < self.rows.len() && self.rows.get(y).is_some_and(|row| row >> x & 1 == 1)
    }

    /// The dark modules as horizontal runs `(x, y, length)`, row by row.
    pub fn runs(&self) -> impl Iterator<Item = (usize, usize, usize)> + '_ {
        self.rows.iter().enumerate().flat_map(|(y, &row)| {
            let mut rest = row;
            let mut x = 0;
            std::iter::from_fn(move || {
                if rest == 0 {
                    return None;
                }
                let gap = rest.trailing_zeros() as usize;
                let length = (rest >> gap).trailing_ones() as usize;
                let run = (x + gap, y, length);
                x += gap + length;
                rest = rest.checked_shr(u32::try_from(gap + length).unwrap_or(u32::MAX)).unwrap_or(0);
                Some(run)
            })
        })
    }

    /// The `d` attribute of one SVG path over all dark modules. Its view box is
    /// `0 0 n n`, n = [`Self::modules`] + 2 × [`QUIET_ZONE`].
    #[must_use]
    pub fn svg_path(&self) -> String {
        let mut path = String::with_capacity(self.rows.len() * 100);
        let mut from: Option<(usize, usize)> = None;
        for (x, y, length) in self.runs() {
            // Each run is a filled box "h length v1 h-length z". After "z" the pen is back at
            // the box's corner, so the next one can start with a short relative move.
            let _ = match from {
                Some((px, py)) => write!(path, "m{}{}{}", Signed(x, px), Separated(y, py), Run(length)),
                None => write!(path, "M{} {}{}", x + QUIET_ZONE, y + QUIET_ZONE, Run(length)),
            };
            from = Some((x, y));
        }
        path
    }

    /// A whole SVG document: black modules on white ground (also where the page is dark,
    /// because readers expect it), crisp edges, quiet zone included.
    #[must_use]
    pub fn svg(&self) -> String {
        let side = self.rows.len() + 2 * QUIET_ZONE;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" \
             shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/>\
             <path fill=\"#000\" d=\"{}\"/></svg>\n",
            self.svg_path()
        )
    }

    /// A 1-bit grey PNG with the quiet zone. Every module is the same whole number of
    /// pixels; the picture is at least `min_pixels` a side (and at most 4096 + one module).
    ///
    /// # Errors
    /// [`QrError::Picture`] if the encoder refuses.
    pub fn png(&self, min_pixels: u32) -> Result<Vec<u8>, QrError> {
        let side = self.rows.len() + 2 * QUIET_ZONE;
        let wanted = usize::try_from(min_pixels.min(4096)).map_err(|_| QrError::Picture)?;
        let scale = wanted.div_ceil(side).max(1);
        let width = side * scale;
        let mut pixels = Vec::with_capacity(width * width.div_ceil(8));
        for y in 0..side {
            let mut line = vec![0xff_u8; width.div_ceil(8)];
            for x in (0..width).filter(|x| self.dark_with_zone(x / scale, y)) {
                line[x / 8] &= !(0x80 >> (x % 8));
            }
            for _ in 0..scale {
                pixels.extend_from_slice(&line);
            }
        }
        let mut out = Vec::new();
        let pixels_wide = u32::try_from(width).map_err(|_| QrError::Picture)?;
        let mut encoder = png::Encoder::new(&mut out, pixels_wide, pixels_wide);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::One);
        encoder.set_compression(png::Compression::Balanced);
        let mut writer = encoder.write_header().map_err(|_| QrError::Picture)?;
        writer.write_image_data(&pixels).map_err(|_| QrError::Picture)?;
        writer.finish().map_err(|_| QrError::Picture)?;
        Ok(out)
    }

    fn dark_with_zone(&self, x: usize, y: usize) -> bool {
        x >= QUIET_ZONE && y >= QUIET_ZONE && self.is_dark(x - QUIET_ZONE, y - QUIET_ZONE)
    }
}

fn encode(address: &str, version: Version, level: EcLevel) -> Result<Bits, CrateError> {
    let mut bits = Bits::new(version);
    bits.push_optimal_data(address.as_bytes())?;
    bits.push_terminator(level)?;
    Ok(bits)
}

/// A box of the given length and height one, drawn clockwise.
struct Run(usize);

impl std::fmt::Display for Run {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "h{0}v1h-{0}z", self.0)
    }
}

/// The difference of two positions.
struct Signed(usize, usize);

impl std::fmt::Display for Signed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.0 >= self.1 { write!(f, "{}", self.0 - self.1) } else { write!(f, "-{}", self.1 - self.0) }
    }
}

/// The difference of two positions, with a blank in front unless a sign parts it already.
struct Separated(usize, usize);

impl std::fmt::Display for Separated {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.0 >= self.1 {
            f.write_str(" ")?;
        }
        write!(f, "{}", Signed(self.0, self.1))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    const ADDRESS: &str = "HTTPS://MAIL.WENSUM.EXAMPLE/Q/K7M2Q9XW";

    #[test]
    fn error_correction_rises_only_while_the_size_stays() {
        for address in ["HTTPS://A.EXAMPLE/Q/K7M2Q9XW", ADDRESS, "https://lower.example/q/k7m2q9xw/ur"] {
            let plain = qrcode::QrCode::new(address).unwrap();
            let matrix = QrMatrix::new(address).unwrap();
            assert_eq!(matrix.modules(), plain.width());
            let same_size = |level| encode(address, plain.version(), level).is_ok();
            let level = if same_size(EcLevel::H) {
                EcLevel::H
            } else if same_size(EcLevel::Q) {
                EcLevel::Q
            } else {
                EcLevel::M
            };
            let crates = qrcode::QrCode::with_version(address, plain.version(), level).unwrap();
            assert_same(&matrix, &crates);
        }
    }

    #[test]
    fn our_choice_of_mask_is_the_crates() {
        let mut text = String::from("HTTPS://W.EXAMPLE/Q/");
        for number in 0_u32..400 {
            // A cheap walk through different contents and lengths.
            let mixed = number.wrapping_mul(2_654_435_761);
            text.truncate(20 + (mixed % 90) as usize);
            let _ = write!(text, "{mixed:X}");
            let matrix = QrMatrix::new(&text).unwrap();
            let version = qrcode::QrCode::new(&text).unwrap().version();
            let level = [EcLevel::H, EcLevel::Q, EcLevel::M]
                .into_iter()
                .find(|&level| encode(&text, version, level).is_ok())
                .unwrap();
            assert_same(&matrix, &qrcode::QrCode::with_version(&text, version, level).unwrap());
        }
    }

    fn assert_same(matrix: &QrMatrix, expected: &qrcode::QrCode) {
        for y in 0..expected.width() {
            for x in 0..expected.width() {
                assert_eq!(matrix.is_dark(x, y), expected[(x, y)] == qrcode::Color::Dark, "module {x},{y}");
            }
        }
    }

    #[test]
    fn too_long_and_empty_are_refused() {
        assert_eq!(QrMatrix::new(""), Err(QrError::Empty));
        let long = "A".repeat(400);
        assert_eq!(QrMatrix::new(&long), Err(QrError::TooLong { bytes: 400 }));
        assert_eq!(QrMatrix::new(&"A".repeat(9000)), Err(QrError::TooLong { bytes: 9000 }));
        assert_eq!(QrMatrix::new(&"A".repeat(366)).unwrap().modules(), MAX_MODULES);
    }

    #[test]
    fn the_path_draws_the_modules() {
        let matrix = QrMatrix::new(ADDRESS).unwrap();
        let side = matrix.modules() + 2 * QUIET_ZONE;
        let mut drawn = vec![vec![false; side]; side];
        let (mut x, mut y) = (0_i64, 0_i64);
        for part in matrix.svg_path().split_terminator('z') {
            let (start, run) = part.split_once('h').unwrap();
            let numbers = start[1..].replace('-', " -");
            let mut numbers = numbers.split_whitespace().map(|n| n.parse::<i64>().unwrap());
            let (dx, dy) = (numbers.next().unwrap(), numbers.next().unwrap());
            if start.starts_with('M') {
                (x, y) = (dx, dy);
            } else {
                (x, y) = (x + dx, y + dy);
            }
            let length: i64 = run.split_once('v').unwrap().0.parse().unwrap();
            for i in x..x + length {
                drawn[usize::try_from(y).unwrap()][usize::try_from(i).unwrap()] = true;
            }
        }
        for (y, row) in drawn.iter().enumerate() {
            for (x, &dark) in row.iter().enumerate() {
                assert_eq!(dark, matrix.dark_with_zone(x, y), "module {x},{y}");
            }
        }
    }

    #[test]
    fn the_picture_has_whole_pixels_and_a_quiet_zone() {
        let matrix = QrMatrix::new(ADDRESS).unwrap();
        let bytes = matrix.png(300).unwrap();
        assert_eq!(bytes, matrix.png(300).unwrap());
        let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut pixels).unwrap();
        let side = matrix.modules() + 2 * QUIET_ZONE;
        let width = usize::try_from(info.width).unwrap();
        assert!(width >= 300 && width % side == 0);
        let scale = width / side;
        for y in 0..width {
            for x in 0..width {
                let light = pixels[y * info.line_size + x / 8] >> (7 - x % 8) & 1 == 1;
                assert_eq!(light, !matrix.dark_with_zone(x / scale, y / scale), "pixel {x},{y}");
            }
        }
    }
}
