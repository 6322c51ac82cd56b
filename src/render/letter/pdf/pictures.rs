//! The QR code and the crest as objects of the file.

use std::sync::Arc;

use lopdf::{ObjectId, Stream, dictionary};

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
        let image = |space: &str, bytes: &[u8]| {
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
        let mut colour = image("DeviceRGB", &packed.colour);
        if let Some(solid) = &packed.solid {
            colour.dict.set("SMask", file.add(image("DeviceGray", solid)));
        }
        let id = file.add(colour);
        file.crest = Some(id);
        id
    }
}

fn packed(rgba: &Arc<[u8]>) -> Packed {
    let pixels = rgba.chunks_exact(4);
    let colour: Vec<u8> = pixels.clone().flat_map(|pixel| &pixel[..3]).copied().collect();
    let solid: Vec<u8> = pixels.map(|pixel| pixel[3]).collect();
    let whole = solid.iter().all(|&alpha| alpha == u8::MAX);
    let solid = (!whole).then(|| deflated(&solid, Effort::Many));
    Packed { rgba: Arc::clone(rgba), colour: deflated(&colour, Effort::Many), solid }
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
