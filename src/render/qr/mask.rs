//! Which of the eight masks a symbol gets.
//!
//! The `qrcode` crate places the codewords; choosing the mask over its canvas takes it
//! eight tenths of the whole time. A mask turns the same modules round whatever the data,
//! so the other seven symbols are the first one XOR a constant plane, and the penalties of
//! ISO/IEC 18004 §7.8.3 are counted here on rows of bits. The result is the crate's own,
//! module for module.

use std::sync::OnceLock;

use qrcode::bits::Bits;
use qrcode::canvas::{Canvas, MaskPattern};
use qrcode::types::QrResult;
use qrcode::{Color, EcLevel, Version, ec};

use super::MAX_MODULES;

const PATTERNS: [MaskPattern; 8] = [
    MaskPattern::Checkerboard,
    MaskPattern::HorizontalLines,
    MaskPattern::VerticalLines,
    MaskPattern::DiagonalLines,
    MaskPattern::LargeCheckerboard,
    MaskPattern::Fields,
    MaskPattern::Diamonds,
    MaskPattern::Meadow,
];

const VERSIONS: usize = (MAX_MODULES - 17) / 4;
const LEVELS: usize = 4;

/// What turns the symbol with the first mask into the one with each mask.
type Planes = [Vec<u64>; 8];

static PLANES: [OnceLock<Planes>; VERSIONS * LEVELS] = [const { OnceLock::new() }; VERSIONS * LEVELS];

/// The symbol of `bits` under the mask with the lowest penalty; the first of equals.
pub(super) fn best(bits: Bits, version: Version, level: EcLevel) -> QrResult<Vec<u64>> {
    let (data, correction) = ec::construct_codewords(&bits.into_bytes(), version, level)?;
    let mut canvas = Canvas::new(version, level);
    canvas.draw_all_functional_patterns();
    canvas.draw_data(&data, &correction);
    let width = usize::try_from(version.width()).unwrap_or(0);
    let slot = (width.saturating_sub(21) / 4) * LEVELS + level as usize;
    let planes = PLANES[slot].get_or_init(|| planes(&canvas, width));
    let first = masked(&canvas, PATTERNS[0], width);
    let candidates = planes.iter().map(|plane| xor(&first, plane));
    Ok(candidates.min_by_key(|rows| penalty(rows)).unwrap_or_default())
}

fn planes(canvas: &Canvas, width: usize) -> Planes {
    let first = masked(canvas, PATTERNS[0], width);
    PATTERNS.map(|pattern| xor(&masked(canvas, pattern, width), &first))
}

fn masked(canvas: &Canvas, pattern: MaskPattern, width: usize) -> Vec<u64> {
    let mut canvas = canvas.clone();
    canvas.apply_mask(pattern);
    let colors = canvas.into_colors();
    let row =
        |modules: &[Color]| modules.iter().rev().fold(0, |row, &module| row << 1 | u64::from(module == Color::Dark));
    colors.chunks(width).map(row).collect()
}

fn xor(a: &[u64], b: &[u64]) -> Vec<u64> {
    a.iter().zip(b).map(|(a, b)| a ^ b).collect()
}

fn penalty(rows: &[u64]) -> u32 {
    let columns = transposed(rows);
    let lines = || rows.iter().chain(&columns).copied();
    let width = rows.len();
    let runs: u32 = lines().map(|line| same_in_a_row(line, width)).sum();
    let finders: u32 = lines().map(|line| finder_like(line, width)).sum();
    runs + finders + blocks(rows) + imbalance(rows)
}

fn transposed(rows: &[u64]) -> Vec<u64> {
    let mut columns = vec![0; rows.len()];
    for (y, &row) in rows.iter().enumerate() {
        let mut rest = row;
        while rest != 0 {
            columns[rest.trailing_zeros() as usize] |= 1 << y;
            rest &= rest - 1;
        }
    }
    columns
}

/// Five modules of one colour in a row cost 3, every further one 1.
fn same_in_a_row(line: u64, width: usize) -> u32 {
    let all = (1 << width) - 1;
    [line, !line & all]
        .into_iter()
        .map(|dark| {
            let pairs = dark & dark >> 1;
            let fives = pairs & pairs >> 2 & dark >> 4;
            // A run of n has n - 4 fives in it and exactly one that starts it.
            fives.count_ones() + 2 * (fives & !(fives << 1)).count_ones()
        })
        .sum()
}

/// A pattern like a finder's, with four light modules on either side, costs 40.
fn finder_like(line: u64, width: usize) -> u32 {
    let mut found = line & !(line >> 1) & line >> 2 & line >> 3 & line >> 4 & !(line >> 5) & line >> 6;
    found &= (1 << (width - 6)) - 1;
    let mut cost = 0;
    while found != 0 {
        let at = found.trailing_zeros();
        found &= found - 1;
        let before = if at >= 4 { line >> (at - 4) & 15 } else { line & ((1 << at) - 1) };
        let after = line >> (at + 7) & 15;
        if before == 0 || after == 0 {
            cost += 40;
        }
    }
    cost
}

/// Every square of two by two modules of one colour costs 3.
fn blocks(rows: &[u64]) -> u32 {
    let inner = (1_u64 << (rows.len() - 1)) - 1;
    rows.windows(2)
        .map(|pair| {
            let down = !(pair[0] ^ pair[1]);
            let across = !(pair[0] ^ pair[0] >> 1);
            3 * (down & down >> 1 & across & inner).count_ones()
        })
        .sum()
}

/// Half a percent away from half dark costs 1.
fn imbalance(rows: &[u64]) -> u32 {
    let dark: u32 = rows.iter().map(|row| row.count_ones()).sum();
    let modules = u32::try_from(rows.len() * rows.len()).unwrap_or(u32::MAX);
    (dark * 200 / modules).abs_diff(100)
}
