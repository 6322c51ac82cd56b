//! Crests: whatever comes in is drawn once, small and still, and only the drawing is kept.

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder as _, RgbaImage, imageops};
use resvg::{tiny_skia, usvg};

use crate::domain::{Crest, Problem};

/// The largest file that is read.
pub const FILE_MAX: usize = 1024 * 1024;
/// The longer side of the picture for letters.
const SIDE: u32 = 512;
/// The most bytes of the picture inside a page, which has to fit into one small answer.
const THUMBNAIL_MAX: usize = 2600;

/// Why a crest was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CrestError {
    /// Over [`FILE_MAX`].
    #[error("the crest has {0} bytes")]
    TooLarge(usize),
    /// Neither SVG nor PNG.
    #[error("the crest is neither SVG nor PNG")]
    Unreadable,
    /// Nothing to see in it.
    #[error("the crest is empty")]
    Empty,
}

impl Problem for CrestError {
    fn code(&self) -> &'static str {
        match self {
            Self::TooLarge(_) => "crest-too-large",
            Self::Unreadable => "crest-unreadable",
            Self::Empty => "crest-empty",
        }
    }

    fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::TooLarge(got) => vec![("got", got.to_string()), ("max", FILE_MAX.to_string())],
            _ => Vec::new(),
        }
    }
}

/// Draws an uploaded SVG or PNG. Scripts, links, texts and pictures within an SVG are not drawn.
///
/// # Errors
/// The file is too large, unreadable or empty.
pub fn rasterise(file: &[u8]) -> Result<Crest, CrestError> {
    if file.len() > FILE_MAX {
        return Err(CrestError::TooLarge(file.len()));
    }
    let picture = if file.starts_with(b"\x89PNG") { from_png(file)? } else { from_svg(file)? };
    let picture = trim(&picture).ok_or(CrestError::Empty)?;
    let (width, height) = picture.dimensions();
    Ok(Crest { png: full(&picture)?.into(), thumbnail: thumbnail(&picture)?.into(), width, height })
}

fn from_png(file: &[u8]) -> Result<RgbaImage, CrestError> {
    let mut reader = image::ImageReader::with_format(std::io::Cursor::new(file), image::ImageFormat::Png);
    let mut limits = image::Limits::default();
    limits.max_image_width = Some(8192);
    limits.max_image_height = Some(8192);
    limits.max_alloc = Some(300 * 1024 * 1024);
    reader.limits(limits);
    let picture = reader.decode().map_err(|_| CrestError::Unreadable)?.into_rgba8();
    let (width, height) = scaled(picture.width(), picture.height(), SIDE);
    Ok(if picture.width().max(picture.height()) > SIDE {
        imageops::resize(&picture, width, height, imageops::FilterType::Lanczos3)
    } else {
        picture
    })
}

fn from_svg(file: &[u8]) -> Result<RgbaImage, CrestError> {
    let options = usvg::Options { resources_dir: None, ..usvg::Options::default() };
    let tree = usvg::Tree::from_data(file, &options).map_err(|_| CrestError::Unreadable)?;
    let size = tree.size();
    let scale = f64::from(SIDE) / f64::from(size.width().max(size.height()));
    if !scale.is_finite() || scale <= 0.0 {
        return Err(CrestError::Empty);
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most SIDE")]
    let side = |length: f32| ((f64::from(length) * scale).round() as u32).clamp(1, SIDE);
    let (width, height) = (side(size.width()), side(size.height()));
    let mut pixmap = tiny_skia::Pixmap::new(width, height).ok_or(CrestError::Empty)?;
    #[expect(clippy::cast_possible_truncation, reason = "a scale needs no more precision")]
    let transform = tiny_skia::Transform::from_scale(scale as f32, scale as f32);
    resvg::render(&tree, transform, &mut pixmap.as_mut());
    let straight = pixmap.pixels().iter().flat_map(|pixel| {
        let colour = pixel.demultiply();
        [colour.red(), colour.green(), colour.blue(), colour.alpha()]
    });
    RgbaImage::from_raw(width, height, straight.collect()).ok_or(CrestError::Empty)
}

/// Cuts transparent edges off, so that a crest stands where it seems to stand.
fn trim(picture: &RgbaImage) -> Option<RgbaImage> {
    let seen = |x: u32, y: u32| picture.get_pixel(x, y).0[3] > 8;
    let (width, height) = picture.dimensions();
    let column = |x: &u32| (0..height).any(|y| seen(*x, y));
    let row = |y: &u32| (0..width).any(|x| seen(x, *y));
    let (left, right) = ((0..width).find(column)?, (0..width).rev().find(column)?);
    let (top, bottom) = ((0..height).find(row)?, (0..height).rev().find(row)?);
    Some(imageops::crop_imm(picture, left, top, right - left + 1, bottom - top + 1).to_image())
}

fn scaled(width: u32, height: u32, side: u32) -> (u32, u32) {
    let longer = u64::from(width.max(height).max(1));
    let scale = |length: u32| u32::try_from(u64::from(length) * u64::from(side) / longer).unwrap_or(side).max(1);
    (scale(width), scale(height))
}

fn full(picture: &RgbaImage) -> Result<Vec<u8>, CrestError> {
    let mut bytes = Vec::new();
    PngEncoder::new_with_quality(&mut bytes, CompressionType::Best, FilterType::Adaptive)
        .write_image(picture, picture.width(), picture.height(), ExtendedColorType::Rgba8)
        .map_err(|_| CrestError::Unreadable)?;
    Ok(bytes)
}

/// The largest small picture that fits, with fewer and fewer colours and pixels.
fn thumbnail(picture: &RgbaImage) -> Result<Vec<u8>, CrestError> {
    let mut smallest = None;
    for (side, colours) in [(128, 32), (112, 32), (112, 16), (96, 16), (80, 16), (64, 16), (56, 8), (48, 8), (32, 8)] {
        let (width, height) = scaled(picture.width(), picture.height(), side);
        let small = imageops::resize(picture, width, height, imageops::FilterType::Lanczos3);
        let bytes = indexed(&small, colours)?;
        let fits = bytes.len() <= THUMBNAIL_MAX;
        smallest = Some(bytes);
        if fits {
            break;
        }
    }
    smallest.ok_or(CrestError::Empty)
}

/// A PNG with a palette (transparency included), several times smaller than true colour.
fn indexed(picture: &RgbaImage, colours: usize) -> Result<Vec<u8>, CrestError> {
    let mut pixels = picture.clone();
    for pixel in pixels.pixels_mut() {
        if pixel.0[3] < 24 {
            pixel.0 = [0; 4];
        }
    }
    let quant = color_quant::NeuQuant::new(1, colours.max(64), pixels.as_raw());
    let reduced: Vec<[u8; 4]> = quant.color_map_rgba().chunks_exact(4).map(|c| [c[0], c[1], c[2], c[3]]).collect();
    // The quantiser works with at least 64 colours; keep the most used ones and the clear one.
    let mut counts = vec![0_usize; reduced.len()];
    for pixel in pixels.pixels().filter(|pixel| pixel.0[3] > 0) {
        counts[quant.index_of(&pixel.0)] += 1;
    }
    let mut order: Vec<usize> = (0..reduced.len()).filter(|index| counts[*index] > 0).collect();
    order.sort_by_key(|index| (std::cmp::Reverse(counts[*index]), *index));
    order.truncate(colours - 1);
    let palette: Vec<[u8; 4]> = std::iter::once([0; 4]).chain(order.into_iter().map(|index| reduced[index])).collect();
    let bits: u8 = if palette.len() > 16 { 8 } else { 4 };
    let mut rows = Vec::new();
    for y in 0..pixels.height() {
        let row: Vec<u8> = (0..pixels.width()).map(|x| closest(&palette, pixels.get_pixel(x, y).0)).collect();
        match bits {
            8 => rows.extend(row),
            _ => rows.extend(row.chunks(2).map(|pair| (pair[0] << 4) | pair.get(1).copied().unwrap_or(0))),
        }
    }
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, pixels.width(), pixels.height());
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(if bits == 8 { png::BitDepth::Eight } else { png::BitDepth::Four });
    encoder.set_compression(png::Compression::High);
    encoder.set_palette(palette.iter().flat_map(|colour| colour[..3].to_vec()).collect::<Vec<u8>>());
    encoder.set_trns(palette.iter().map(|colour| colour[3]).collect::<Vec<u8>>());
    let mut writer = encoder.write_header().map_err(|_| CrestError::Unreadable)?;
    writer.write_image_data(&rows).map_err(|_| CrestError::Unreadable)?;
    writer.finish().map_err(|_| CrestError::Unreadable)?;
    Ok(bytes)
}

fn closest(palette: &[[u8; 4]], pixel: [u8; 4]) -> u8 {
    let difference =
        |colour: &[u8; 4]| -> u32 { colour.iter().zip(pixel).map(|(a, b)| u32::from(a.abs_diff(b)).pow(2)).sum() };
    let best = palette.iter().enumerate().min_by_key(|(_, colour)| difference(colour));
    best.map_or(0, |(index, _)| u8::try_from(index).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const SHIELD: &[u8] = br##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 120"><rect x="10" y="10" width="80" height="100" fill="#1d4f91"/></svg>"##;

    #[test]
    fn a_drawing_becomes_two_pictures_without_its_empty_edges() {
        let crest = rasterise(SHIELD).unwrap();
        assert!(crest.height > 400 && crest.width < crest.height);
        assert!(crest.thumbnail.len() <= THUMBNAIL_MAX);
        for png in [&crest.png, &crest.thumbnail] {
            let picture = image::load_from_memory(png).unwrap().into_rgba8();
            assert_eq!(picture.get_pixel(picture.width() / 2, picture.height() / 2).0, [0x1d, 0x4f, 0x91, 255]);
        }
        assert_eq!(rasterise(&crest.png).unwrap().width, crest.width);
        assert_eq!(rasterise(SHIELD).unwrap(), crest);
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        for (file, error) in [
            (&b""[..], CrestError::Unreadable),
            (b"\x89PNG\r\n\x1a\nrubbish", CrestError::Unreadable),
            (b"<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>", CrestError::Empty),
            (b"<svg xmlns='http://www.w3.org/2000/svg' width='0' height='10'/>", CrestError::Unreadable),
            (b"<html>", CrestError::Unreadable),
        ] {
            assert_eq!(rasterise(file).unwrap_err(), error);
        }
        assert_eq!(rasterise(&vec![b' '; FILE_MAX + 1]).unwrap_err(), CrestError::TooLarge(FILE_MAX + 1));
    }
}
