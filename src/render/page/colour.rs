//! The colour guard: whatever colour a school has, every text on its page stays readable.
//!
//! A page carries four colours of the school: the band, the text on the band, the colour as text, and its tint. All
//! pairs of text and ground that the style makes of them have a contrast of at least 7 to 1 (WCAG 2.2, 1.4.6), in the
//! light scheme and in the dark one. The arithmetic is whole steps on the 8-bit channels, so that every machine finds
//! the same colours.

use std::fmt;

use crate::domain::Colour;

/// The contrast that every text pair keeps.
const ENOUGH: f64 = 7.0;
/// The brightest band of the dark scheme, as relative luminance: brighter ones glare at night.
const NIGHT_BAND: f64 = 0.12;

const BLACK: Colour = rgb(0, 0, 0);
const WHITE: Colour = rgb(255, 255, 255);
/// The style's ink, for text on bright bands.
const INK: Colour = rgb(0x21, 0x1d, 0x18);
/// A calm blue for schools that name no colour, and for pages that belong to no school.
const QUIET: Colour = rgb(0x27, 0x40, 0x60);

const fn rgb(red: u8, green: u8, blue: u8) -> Colour {
    Colour { red, green, blue }
}

/// The grounds of one scheme on which the school's colour stands as text.
struct Grounds {
    paper: Colour,
    card: Colour,
    amber: Colour,
    tint_percent: u16,
}

const LIGHT: Grounds = Grounds {
    paper: rgb(0xfa, 0xf5, 0xea),
    card: rgb(0xff, 0xfd, 0xf9),
    amber: rgb(0xff, 0xef, 0xc9),
    tint_percent: 10,
};
const DARK: Grounds = Grounds {
    paper: rgb(0x18, 0x16, 0x13),
    card: rgb(0x23, 0x20, 0x1c),
    amber: rgb(0x3a, 0x2b, 0x0b),
    tint_percent: 20,
};

/// The four colours of one scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tokens {
    /// The band at the top.
    pub band: Colour,
    /// Text on the band.
    pub on: Colour,
    /// The colour as text and as edges.
    pub text: Colour,
    /// A ground with a breath of the colour.
    pub tint: Colour,
}

/// A school's colours, guarded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// For the light scheme.
    pub light: Tokens,
    /// For the dark scheme.
    pub dark: Tokens,
}

impl Palette {
    /// The palette of a school's colour, or of the quiet one.
    #[must_use]
    pub fn of(colour: Option<Colour>) -> Self {
        let colour = colour.unwrap_or(QUIET);
        let night = walk(colour, BLACK, |step| luminance(step) <= NIGHT_BAND);
        Self { light: tokens(colour, colour, &LIGHT, BLACK), dark: tokens(night, colour, &DARK, WHITE) }
    }

    /// The one style that a page brings of its own.
    #[must_use]
    pub fn css(&self) -> String {
        format!(":root{{{}}}@media (prefers-color-scheme:dark){{:root{{{}}}}}", self.light, self.dark)
    }

    /// The same by the names that the box has for them: `--l0` to `--l3` in the light, `--d0` to `--d3` in the dark.
    #[must_use]
    pub fn named(&self) -> [String; 2] {
        let name = |letter: char, tokens: Tokens| {
            let properties = tokens.in_order().into_iter().enumerate();
            properties.map(|(index, colour)| format!("--{letter}{index}:{colour}")).collect::<Vec<_>>().join(";")
        };
        [name('l', self.light), name('d', self.dark)]
    }

    /// All eight, the light ones first.
    #[must_use]
    pub fn listed(&self) -> String {
        let colours = [self.light.in_order(), self.dark.in_order()].concat();
        colours.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
    }
}

impl Tokens {
    fn in_order(self) -> [Colour; 4] {
        [self.band, self.on, self.text, self.tint]
    }
}

impl fmt::Display for Tokens {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "--s:{};--on:{};--si:{};--st:{}", self.band, self.on, self.text, self.tint)
    }
}

fn tokens(band: Colour, colour: Colour, grounds: &Grounds, towards: Colour) -> Tokens {
    let (band, on) = readable_band(band);
    let tint = mix(grounds.card, colour, grounds.tint_percent);
    let on_all = |step: Colour| [grounds.paper, grounds.card, grounds.amber, tint].iter().all(|g| reads(step, *g));
    Tokens { band, on, text: walk(colour, towards, on_all), tint }
}

/// White or ink on the band, whichever reads; a band of middling brightness is darkened until white does.
fn readable_band(band: Colour) -> (Colour, Colour) {
    if reads(WHITE, band) {
        (band, WHITE)
    } else if reads(INK, band) {
        (band, INK)
    } else {
        (walk(band, BLACK, |step| reads(WHITE, step)), WHITE)
    }
}

/// The first colour on the way from one to another that satisfies, in steps of a hundredth.
fn walk(from: Colour, to: Colour, satisfies: impl Fn(Colour) -> bool) -> Colour {
    (0..=100).map(|percent| mix(from, to, percent)).find(|step| satisfies(*step)).unwrap_or(to)
}

fn mix(from: Colour, to: Colour, percent: u16) -> Colour {
    let channel = |a: u8, b: u8| {
        let sum = u16::from(a) * (100 - percent) + u16::from(b) * percent;
        u8::try_from((sum + 50) / 100).unwrap_or(u8::MAX)
    };
    rgb(channel(from.red, to.red), channel(from.green, to.green), channel(from.blue, to.blue))
}

fn reads(text: Colour, ground: Colour) -> bool {
    contrast(text, ground) >= ENOUGH
}

/// The contrast ratio of WCAG 2.2, from 1 to 21.
#[must_use]
pub fn contrast(one: Colour, other: Colour) -> f64 {
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Relative luminance (WCAG 2.2), from 0 to 1.
fn luminance(colour: Colour) -> f64 {
    let [red, green, blue] = [colour.red, colour.green, colour.blue].map(|channel| {
        let value = f64::from(channel) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn guarded(palette: &Palette) -> Result<(), String> {
        for (scheme, tokens, grounds) in [("light", palette.light, &LIGHT), ("dark", palette.dark, &DARK)] {
            for (pair, text, ground) in [
                ("band", tokens.on, tokens.band),
                ("paper", tokens.text, grounds.paper),
                ("card", tokens.text, grounds.card),
                ("amber", tokens.text, grounds.amber),
                ("tint", tokens.text, tokens.tint),
            ] {
                let ratio = contrast(text, ground);
                if ratio < ENOUGH {
                    return Err(format!("{scheme} {pair}: {text} on {ground} is {ratio:.2}"));
                }
            }
        }
        Ok(())
    }

    #[test]
    fn known_contrasts() {
        assert!((contrast(BLACK, WHITE) - 21.0).abs() < 1e-9);
        assert!((contrast(rgb(0x76, 0x76, 0x76), WHITE) - 4.54).abs() < 0.01);
    }

    #[test]
    fn awkward_colours_and_none() {
        for colour in [None, Some(BLACK), Some(WHITE), Some(rgb(0xff, 0xd2, 0x1f)), Some(rgb(0x80, 0x80, 0x80))] {
            assert_eq!(guarded(&Palette::of(colour)), Ok(()));
        }
    }

    #[test]
    fn a_dark_enough_colour_is_left_alone() {
        let teal = rgb(0x0d, 0x54, 0x60);
        let light = Palette::of(Some(teal)).light;
        assert_eq!((light.band, light.on, light.text), (teal, WHITE, teal));
    }

    #[test]
    fn the_style_is_four_properties_twice() {
        let css = Palette::of(None).css();
        assert_eq!(css.matches("--").count(), 8);
        assert!(css.starts_with(":root{--s:#274060;--on:#ffffff;"), "{css}");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn every_colour_is_guarded(red: u8, green: u8, blue: u8) {
            prop_assert_eq!(guarded(&Palette::of(Some(rgb(red, green, blue)))), Ok(()));
        }
    }
}
