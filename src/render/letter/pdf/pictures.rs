//! The QR code and the crest as objects of the file.

use std::collections::BTreeMap;
use std::sync::Arc;

use lopdf::{Object, ObjectId, Stream, StringFormat, dictionary};

use super::super::content::Crest;
use super::{Effort, File, deflated};
use crate::render::qr::QrMatrix;

/// How many schools' crests are kept compressed.
const MEMORY: usize = 8;

/// The crests of the last letters, compressed.
#[derive(Default)]
pub(in super::super) struct Pictures(Vec<Packed>);

struct Packed {
    rgba: Arc<[u8]>,
    /// Its colours, and of each pixel the number of its own; of many-coloured pictures the
    /// pixels themselves.
    palette: Option<Vec<u8>>,
    colour: Vec<u8>,
    /// How solid each pixel is; none if all are wholly.
    solid: Option<Vec<u8>>,
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
        let image = |space: Object, bytes: &[u8]| {
            let dictionary = dictionary! {
                "Type" => "XObject",
                "Subtype" => "Image",
                "Width" => i64::from(crest.width),
                "Height" => i64::from(crest.height),
                "BitsPerComponent" => 8,
                "ColorSpace" => space,
                "Filter" => "FlateDecode",
            };
            Stream::new(dictionary, bytes.to_vec())
        };
        let space = packed.palette.as_ref().map_or_else(|| "DeviceRGB".into(), |palette| indexed(palette));
        let mut colour = image(space, &packed.colour);
        if let Some(solid) = &packed.solid {
            colour.dict.set("SMask", file.add(image("DeviceGray".into(), solid)));
        }
        let id = file.add(colour);
        file.crest = Some(id);
        id
    }
}

fn packed(rgba: &Arc<[u8]>) -> Packed {
    let pixels: Vec<&[u8]> = rgba.chunks_exact(4).collect();
    let solid: Vec<u8> = pixels.iter().map(|pixel| pixel[3]).collect();
    let whole = solid.iter().all(|&alpha| alpha == u8::MAX);
    let solid = (!whole).then(|| deflated(&solid, Effort::Many));
    // Whatever colour a pixel has that nobody sees, it is written as its neighbour's.
    let mut seen = [u8::MAX; 3];
    let colours: Vec<[u8; 3]> = pixels
        .iter()
        .map(|pixel| {
            if let [r, g, b, alpha] = **pixel
                && alpha > 0
            {
                seen = [r, g, b];
            }
            seen
        })
        .collect();
    let (palette, colour) = match few(&colours) {
        Some((palette, numbers)) => (Some(palette.concat()), numbers),
        None => (None, colours.concat()),
    };
    Packed { rgba: Arc::clone(rgba), palette, colour: deflated(&colour, Effort::Many), solid }
}

/// How much a colour may be changed on paper: in steps of 16 out of 255 it still looks the same
/// where colours are flat, as in crests.
const COARSEST: u8 = 16;

/// The colours of a picture, at most 256, and the number of each pixel's. Colours in between, which
/// smooth edges have many of, are moved to the next step, and steps are as small as they can be. A
/// crest takes a third of the bytes so. None for a picture that has more colours even so.
fn few(colours: &[[u8; 3]]) -> Option<(Vec<[u8; 3]>, Vec<u8>)> {
    (1..=COARSEST).find_map(|step| {
        let moved = |part: u8| part.saturating_add(step / 2) / step;
        let mut known = BTreeMap::new();
        for colour in colours {
            known.insert(colour.map(moved), 0_u8);
            if known.len() > 256 {
                return None;
            }
        }
        for (number, place) in known.values_mut().enumerate() {
            *place = u8::try_from(number).ok()?;
        }
        let palette = known.keys().map(|colour| colour.map(|part| part.saturating_mul(step))).collect();
        let numbers = colours.iter().filter_map(|colour| known.get(&colour.map(moved)).copied()).collect();
        Some((palette, numbers))
    })
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
        let colours: Vec<[u8; 3]> = (0..1000_u32)
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
    fn colours_that_nobody_sees_cost_nothing() {
        let hidden: Arc<[u8]> = [[200, 10, 30, 255], [1, 2, 3, 0], [4, 5, 6, 0]].concat().into();
        let packed = packed(&hidden);
        assert_eq!(packed.palette, Some(vec![200, 10, 30]));
        assert!(packed.solid.is_some());
    }
}
