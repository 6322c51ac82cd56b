//! The QR code and the crest as objects of the file.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use lopdf::{Object, ObjectId, Stream, StringFormat, dictionary};

use super::super::content::Crest;
use super::{Effort, File, deflated};
use crate::render::qr::QrMatrix;

/// How many schools' crests are kept compressed.
const MEMORY: usize = 8;

/// The crests of the last letters, compressed.
#[derive(Default)]
pub(super) struct Pictures(Vec<Packed>);

struct Packed {
    rgba: Arc<[u8]>,
    /// Its colours, and of each pixel the number of its own; of many-coloured pictures the
    /// pixels themselves.
    palette: Option<Vec<u8>>,
    colour: Vec<u8>,
}

impl Pictures {
    /// Adds the crest to the file, unless an earlier side has.
    pub(super) fn crest(&mut self, crest: &Crest, file: &mut File) -> ObjectId {
        if let Some(id) = file.crest {
            return id;
        }
        let known = self.0.iter().position(|known| Arc::ptr_eq(&known.rgba, &crest.rgba) || known.rgba == crest.rgba);
        let known = known.unwrap_or_else(|| {
            if self.0.len() == MEMORY {
                self.0.remove(0);
            }
            self.0.push(packed(&crest.rgba));
            self.0.len() - 1
        });
        let packed = &self.0[known];
        let space = packed.palette.as_ref().map_or_else(|| "DeviceRGB".into(), |palette| indexed(palette));
        let dictionary = dictionary! {
            "Type" => "XObject",
            "Subtype" => "Image",
            "Width" => i64::from(crest.width),
            "Height" => i64::from(crest.height),
            "BitsPerComponent" => 8,
            "ColorSpace" => space,
            "Filter" => "FlateDecode",
        };
        let id = file.add(Stream::new(dictionary, packed.colour.clone()));
        file.crest = Some(id);
        id
    }
}

fn packed(rgba: &Arc<[u8]>) -> Packed {
    let colours: Vec<Colour> = rgba.chunks_exact(4).filter_map(on_paper).collect();
    let (palette, colour) = match few(&colours) {
        Some((palette, numbers)) => (Some(palette.concat()), numbers),
        None => (None, colours.concat()),
    };
    Packed { rgba: Arc::clone(rgba), palette, colour: deflated(&colour, Effort::Many) }
}

/// Red, green and blue.
type Colour = [u8; 3];

/// The paper's, so that a crest has no ground of its own.
const WHITE: Colour = [u8::MAX; 3];

/// What a pixel looks like on white paper: a crest never stands on anything else, and how solid its pixels
/// are took as many bytes as their colours.
fn on_paper(pixel: &[u8]) -> Option<Colour> {
    let [parts @ .., alpha] = <[u8; 4]>::try_from(pixel).ok()?;
    let alpha = u32::from(alpha);
    Some(parts.map(|part| u8::try_from((u32::from(part) * alpha + 255 * (255 - alpha) + 127) / 255).unwrap_or(u8::MAX)))
}

/// How much a colour may be changed on paper: in steps of 16 out of 255 it still looks the same
/// where colours are flat, as in crests; in steps of 32 where it is only of the edge between two.
const COARSEST: u8 = 16;
const COARSEST_EDGE: u8 = 32;

/// How many colours a picture of flat ones has, with those of its edges.
const OF_FLAT: usize = 64;

/// The colours of a picture, at most 256, and the number of each pixel's. Colours in between, which
/// smooth edges have many of, are moved to the next step, and steps are as small as they can be. A
/// crest takes a third of the bytes so. None for a picture that has more colours even so.
fn few(colours: &[Colour]) -> Option<(Vec<Colour>, Vec<u8>)> {
    let mut counts = BTreeMap::new();
    for colour in colours {
        *counts.entry(*colour).or_default() += 1;
    }
    let (flat, paper) = (flat(&counts), BTreeSet::from([WHITE]));
    let of_flat =
        flat.iter().find_map(|flat| (1..=COARSEST_EDGE).find_map(|step| stepped(&counts, flat, step, OF_FLAT)));
    let moved = of_flat.or_else(|| (1..=COARSEST).find_map(|step| stepped(&counts, &paper, step, 256)))?;
    let palette: BTreeSet<Colour> = moved.values().copied().collect();
    let numbers: BTreeMap<Colour, u8> = palette.iter().copied().zip(0..=u8::MAX).collect();
    let number = |colour| numbers.get(moved.get(colour)?).copied();
    Some((palette.into_iter().collect(), colours.iter().filter_map(number).collect()))
}

/// The colours of a picture that is all flat but for the edges between them: each on a hundredth of it,
/// together on four fifths.
fn flat(counts: &BTreeMap<Colour, usize>) -> Option<BTreeSet<Colour>> {
    let all: usize = counts.values().sum();
    let flat = counts.iter().filter(|(_, count)| **count * 100 >= all);
    (flat.clone().map(|(_, count)| count).sum::<usize>() * 5 >= all * 4)
        .then(|| flat.map(|(colour, _)| *colour).chain([WHITE]).collect())
}

/// Each colour, moved to one of those to `keep`, if that is no further than half a step, or to the next step;
/// none if that makes more than `most`.
fn stepped(
    counts: &BTreeMap<Colour, usize>,
    keep: &BTreeSet<Colour>,
    step: u8,
    most: usize,
) -> Option<BTreeMap<Colour, Colour>> {
    let near = |part: u8| {
        let step = u16::from(step);
        u8::try_from((u16::from(part) + step / 2) / step * step).unwrap_or(u8::MAX)
    };
    let moved = |colour: &Colour| {
        let close = |kept: &&Colour| kept.iter().zip(colour).all(|(kept, part)| kept.abs_diff(*part) <= step / 2);
        // A colour to keep is first of all itself.
        keep.get(colour).or_else(|| keep.iter().find(close)).copied().unwrap_or_else(|| colour.map(near))
    };
    let (mut palette, mut all) = (BTreeSet::new(), BTreeMap::new());
    for colour in counts.keys() {
        let to = moved(colour);
        palette.insert(to);
        if palette.len() > most {
            return None;
        }
        all.insert(*colour, to);
    }
    Some(all)
}

/// The colour space of numbers that stand for colours (ISO 32000-1 §8.6.6.3).
fn indexed(palette: &[u8]) -> Object {
    let last = i64::try_from(palette.len() / 3).unwrap_or(1) - 1;
    let colours = Object::String(palette.to_vec(), StringFormat::Hexadecimal);
    Object::Array(vec!["Indexed".into(), "DeviceRGB".into(), last.into(), colours])
}

/// The QR code as a drawing one unit a module, its first row at the top. All modules are
/// one path: boxes that touch then leave no seam, whatever they are scaled to.
pub(super) fn code(matrix: &QrMatrix) -> Stream {
    let side = matrix.modules();
    let mut path = Vec::with_capacity(side * side * 5);
    path.extend_from_slice(b"0 g\n");
    for (x, y, length) in matrix.runs() {
        for number in [x, side - 1 - y, length] {
            path.extend_from_slice(&two_digits(number));
        }
        path.extend_from_slice(b"1 re\n");
    }
    path.push(b'f');
    let side = i64::try_from(side).unwrap_or_default();
    let dictionary = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Form",
        "BBox" => vec![0.into(), 0.into(), side.into(), side.into()],
        "Resources" => dictionary! {},
        "Filter" => "FlateDecode",
    };
    Stream::new(dictionary, deflated(&path, Effort::Once))
}

/// A number below 100 and a blank: formatting it the usual way takes longer than finding
/// the code.
fn two_digits(number: usize) -> [u8; 3] {
    let digit = |value: usize| b'0' + u8::try_from(value % 10).unwrap_or_default();
    [digit(number / 10), digit(number), b' ']
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    #[test]
    fn few_colours_stay_as_they_are() {
        let colours = [[29, 79, 145], [255, 255, 255], [29, 79, 145]];
        let (palette, numbers) = few(&colours).unwrap();
        assert_eq!(palette, [[29, 79, 145], [255, 255, 255]]);
        assert_eq!(numbers, [0, 1, 0]);
    }

    #[test]
    fn many_colours_move_by_a_few_steps_at_most() {
        // A shade and its smooth edge to white.
        let colours: Vec<Colour> = (0..1000_u32)
            .map(|i| {
                let mix = |part: u32| u8::try_from(part + (255 - part) * i / 999).unwrap();
                [mix(29), mix(79 + i % 3), mix(145)]
            })
            .collect();
        let (palette, numbers) = few(&colours).unwrap();
        assert!(palette.len() <= 256);
        for (colour, number) in colours.iter().zip(numbers) {
            for (part, kept) in colour.iter().zip(palette[usize::from(number)]) {
                assert!(part.abs_diff(kept) <= 4, "{colour:?} became {:?}", palette[usize::from(number)]);
            }
        }
    }

    #[test]
    fn a_photograph_keeps_its_pixels() {
        let colours: Vec<[u8; 3]> =
            (0..=255_u8).flat_map(|r| (0..=255).step_by(9).map(move |g| [r, g, r ^ g])).collect();
        assert_eq!(few(&colours), None);
    }

    #[test]
    fn what_is_not_solid_is_as_on_white_paper() {
        assert_eq!(on_paper(&[200, 10, 30, 255]), Some([200, 10, 30]));
        assert_eq!(on_paper(&[1, 2, 3, 0]), Some([255, 255, 255]));
        assert_eq!(on_paper(&[0, 100, 255, 51]), Some([204, 224, 255]));
        let crest: Arc<[u8]> = [[200, 10, 30, 255], [1, 2, 3, 0], [4, 5, 6, 0]].concat().into();
        assert_eq!(packed(&crest).palette, Some(vec![200, 10, 30, 255, 255, 255]));
    }

    #[test]
    fn flat_colours_stay_exact_whatever_their_edges_have() {
        let edge = (0..=255_u8).map(|grey| [grey, grey / 2, 255 - grey]);
        let colours: Vec<Colour> =
            [[29, 79, 145]; 3000].into_iter().chain([[253, 254, 255]; 3000]).chain(edge).chain([WHITE]).collect();
        let (palette, numbers) = few(&colours).unwrap();
        assert!(palette.len() <= OF_FLAT, "{}", palette.len());
        for (colour, number) in colours.iter().zip(numbers) {
            let kept = palette[usize::from(number)];
            assert!(*colour != WHITE || kept == WHITE);
            let flat = matches!(colour, [29, 79, 145] | [253, 254, 255]);
            let off = colour.iter().zip(kept).map(|(part, kept)| part.abs_diff(kept)).max().unwrap();
            assert!(off <= if flat { 0 } else { COARSEST_EDGE / 2 + 1 }, "{colour:?} became {kept:?}");
        }
    }
}
