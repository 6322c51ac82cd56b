//! A school's crest as a letter prints it.

use std::cell::RefCell;
use std::sync::Arc;

use image::imageops::{FilterType, resize};
use image::{ImageFormat, Rgba, RgbaImage};

use super::Crest;
use super::school::SchoolLetterError;
use crate::domain;

/// The most pixels a crest has on paper: 20 mm high, 40 mm wide, 300 a dots an inch.
const HEIGHT: u32 = 236;
const WIDTH: u32 = 472;

/// The crest's pixels. The last one is remembered, since letters are made school by school.
pub(super) fn crest(crest: &domain::Crest, alt: String) -> Result<Crest, SchoolLetterError> {
    thread_local! {
        static LAST: RefCell<Option<(Arc<[u8]>, Pixels)>> = const { RefCell::new(None) };
    }
    let known = LAST.with_borrow(|last| {
        last.as_ref().filter(|(png, _)| Arc::ptr_eq(png, &crest.png)).map(|(_, known)| known.clone())
    });
    let pixels = if let Some(pixels) = known {
        pixels
    } else {
        let picture = image::load_from_memory_with_format(&crest.png, ImageFormat::Png)
            .map_err(|_| SchoolLetterError::Crest)?
            .into_rgba8();
        let picture = for_paper(picture);
        let pixels = Pixels { width: picture.width(), height: picture.height(), rgba: Arc::from(picture.into_raw()) };
        LAST.set(Some((Arc::clone(&crest.png), pixels.clone())));
        pixels
    };
    Ok(Crest { width: pixels.width, height: pixels.height, rgba: pixels.rgba, alt: Some(alt) })
}

#[derive(Clone)]
struct Pixels {
    width: u32,
    height: u32,
    rgba: Arc<[u8]>,
}

/// No more pixels than a printer of 300 dots an inch shows.
fn for_paper(mut picture: RgbaImage) -> RgbaImage {
    let (width, height) = picture.dimensions();
    let share = (f64::from(HEIGHT) / f64::from(height.max(1))).min(f64::from(WIDTH) / f64::from(width.max(1)));
    if share >= 1.0 {
        return picture;
    }
    // Weighted by how solid a pixel is, or the colour of what is not seen would show at the edges.
    let weigh = |part: u8, by: u8| u8::try_from(u16::from(part) * u16::from(by) / 255).unwrap_or(u8::MAX);
    for Rgba([r, g, b, a]) in picture.pixels_mut() {
        (*r, *g, *b) = (weigh(*r, *a), weigh(*g, *a), weigh(*b, *a));
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // Smaller than before.
    let side = |length: u32| ((f64::from(length) * share).round() as u32).max(1);
    let mut small = resize(&picture, side(width), side(height), FilterType::Lanczos3);
    let lift = |part: u8, by: u8| {
        u8::try_from((u16::from(part) * 255).checked_div(u16::from(by)).unwrap_or_default()).unwrap_or(u8::MAX)
    };
    for Rgba([r, g, b, a]) in small.pixels_mut() {
        (*r, *g, *b) = (lift(*r, *a), lift(*g, *a), lift(*b, *a));
    }
    small
}
