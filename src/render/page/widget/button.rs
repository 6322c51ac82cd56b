//! The button that leads to a school's page, for websites that take nothing but pictures and links.

use resvg::{tiny_skia, usvg};

use crate::domain::{Direction, LanguageTag};
use crate::render::Published;
use crate::render::letter::outline::{Outline, outline};
use crate::render::page::colour::Palette;
use crate::render::page::html::Html;
use crate::render::page::words::Words;

/// Lengths of the button, in CSS pixels.
mod length {
    pub const HEIGHT: u32 = 64;
    pub const TYPE: u32 = 22;
    pub const BASELINE: u32 = 40;
    /// Before the envelope, and after the words.
    pub const BESIDE: u32 = 22;
    pub const ENVELOPE: u32 = 28;
    /// Between the envelope and the words.
    pub const BETWEEN: u32 = 12;
    pub const SLOT: u32 = 36;
}

/// The picture has so many pixels for each CSS pixel.
const SHARP: u8 = 2;

/// Why a button could not be made. Both are faults of the program.
#[derive(Debug, thiserror::Error)]
pub enum ButtonError {
    /// The drawing cannot be read back.
    #[error("the button's drawing cannot be read: {0}")]
    Drawing(#[from] usvg::Error),
    /// The picture cannot be written.
    #[error("the button's picture cannot be written: {0}")]
    Picture(#[from] png::EncodingError),
    /// It has no area.
    #[error("the button is empty")]
    Empty,
}

/// A button: what it says, drawn.
#[derive(Debug, Clone)]
pub struct Button {
    words: String,
    drawn: Outline,
    direction: Direction,
    palette: Palette,
}

impl Button {
    /// The button of a school in a language.
    #[must_use]
    pub fn new(published: &Published, language: LanguageTag) -> Self {
        let words = Words::new(language, published.revision.record().organisation().audience);
        let text = words.text("school-heading");
        Self {
            drawn: outline(&text, words.language()),
            words: text,
            direction: words.language().direction(),
            palette: Palette::of(published.revision.school().colour),
        }
    }

    /// Its width and height in CSS pixels.
    #[must_use]
    pub fn size(&self) -> (u32, u32) {
        let words = (self.drawn.width * length::TYPE).div_ceil(1000);
        (2 * length::BESIDE + length::ENVELOPE + length::BETWEEN + words, length::HEIGHT)
    }

    /// The drawing: outlines alone, so that it looks the same everywhere.
    #[must_use]
    pub fn svg(&self) -> String {
        let (width, height) = self.size();
        let (before, after) = (length::BESIDE, length::BESIDE + length::ENVELOPE + length::BETWEEN);
        let (envelope, words) = match self.direction {
            Direction::LeftToRight => (before, after),
            Direction::RightToLeft => (width - before - length::ENVELOPE, before),
        };
        let tokens = self.palette.light;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" role=\"img\"><title>{title}</title>\
             <rect width=\"{width}\" height=\"{height}\" rx=\"16\" fill=\"{band}\"/>\
             <rect x=\"{slot}\" y=\"7\" width=\"{slot_width}\" height=\"5\" rx=\"2.5\" fill=\"{on}\" fill-opacity=\".6\"/>\
             <g fill=\"none\" stroke=\"{on}\" stroke-width=\"2.5\" stroke-linejoin=\"round\" stroke-linecap=\"round\">\
             <rect x=\"{envelope}\" y=\"23\" width=\"{side}\" height=\"20\" rx=\"3\"/>\
             <path d=\"m{corner} 26 12 8 12-8\"/></g>\
             <path transform=\"translate({words} {baseline}) scale(.0{size})\" fill=\"{on}\" d=\"{path}\"/></svg>\n",
            title = Html::text(&self.words),
            band = tokens.band,
            on = tokens.on,
            slot = (width - length::SLOT) / 2,
            slot_width = length::SLOT,
            side = length::ENVELOPE,
            corner = envelope + 2,
            baseline = length::BASELINE,
            size = length::TYPE,
            path = self.drawn.path,
        )
    }

    /// The same as a picture (PNG), twice as fine.
    ///
    /// # Errors
    /// Only a program error: see [`ButtonError`].
    pub fn png(&self) -> Result<Vec<u8>, ButtonError> {
        let (width, height) = self.size();
        let options = usvg::Options { resources_dir: None, ..usvg::Options::default() };
        let tree = usvg::Tree::from_str(&self.svg(), &options)?;
        let (width, height) = (width * u32::from(SHARP), height * u32::from(SHARP));
        let mut pixmap = tiny_skia::Pixmap::new(width, height).ok_or(ButtonError::Empty)?;
        let scale = tiny_skia::Transform::from_scale(SHARP.into(), SHARP.into());
        resvg::render(&tree, scale, &mut pixmap.as_mut());
        let straight: Vec<u8> = pixmap
            .pixels()
            .iter()
            .flat_map(|pixel| {
                let colour = pixel.demultiply();
                [colour.red(), colour.green(), colour.blue(), colour.alpha()]
            })
            .collect();
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::Balanced);
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&straight)?;
        writer.finish()?;
        Ok(bytes)
    }
}
