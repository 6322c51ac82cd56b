//! The fonts that letters are set in. One script is one family here.

use std::io::Read as _;
use std::sync::OnceLock;

/// A font file that we bring.
pub(super) struct FontFile {
    /// The font's name inside the PDF.
    pub name: &'static str,
    /// Which family it is of.
    pub family: Family,
    file: File,
}

enum File {
    Plain(&'static [u8]),
    /// Brotli (RFC 7932), unpacked when a text first needs it.
    Packed(&'static [u8], &'static OnceLock<Option<Vec<u8>>>),
}

impl FontFile {
    const fn plain(name: &'static str, family: Family, data: &'static [u8]) -> Self {
        Self { name, family, file: File::Plain(data) }
    }

    const fn packed(
        name: &'static str,
        family: Family,
        data: &'static [u8],
        unpacked: &'static OnceLock<Option<Vec<u8>>>,
    ) -> Self {
        Self { name, family, file: File::Packed(data, unpacked) }
    }

    /// The whole file; none if it cannot be unpacked, which is a fault of ours.
    pub fn data(&self) -> Option<&'static [u8]> {
        match &self.file {
            File::Plain(data) => Some(data),
            File::Packed(data, unpacked) => unpacked.get_or_init(|| unpack(data)).as_deref(),
        }
    }
}

fn unpack(packed: &[u8]) -> Option<Vec<u8>> {
    let mut data = Vec::new();
    brotli::Decompressor::new(packed, 1 << 16).read_to_end(&mut data).ok()?;
    Some(data)
}

/// A family of fonts: regular and bold of one script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    /// Latin, Greek and Cyrillic, and everybody's digits and punctuation.
    Sans,
    /// Addresses, codes and web addresses: in it l, I, 1 and O, 0 differ.
    Mono,
    Naskh,
    /// The hanging hand of Urdu.
    Nastaliq,
    Bengali,
    Gurmukhi,
    Gujarati,
    Devanagari,
    Tamil,
    /// Simplified Chinese.
    Han,
}

impl Family {
    /// The name that the files themselves give.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sans => "Noto Sans",
            Self::Mono => "Noto Sans Mono",
            Self::Naskh => "Noto Naskh Arabic",
            Self::Nastaliq => "Noto Nastaliq Urdu",
            Self::Bengali => "Noto Sans Bengali",
            Self::Gurmukhi => "Noto Sans Gurmukhi",
            Self::Gujarati => "Noto Sans Gujarati",
            Self::Devanagari => "Noto Sans Devanagari",
            Self::Tamil => "Noto Sans Tamil",
            Self::Han => "Noto Sans CJK SC",
        }
    }

    /// The families of words in a language, in the order in which they are asked for a
    /// character. The one of Latin comes before that of the language's own script, which
    /// may have digits and full stops of its own style (Nastaliq has both); only Chinese
    /// wants its own marks first.
    pub fn of_words(locale: &str) -> [Self; 9] {
        let own = match locale.split('-').next().unwrap_or_default() {
            "ur" => Self::Nastaliq,
            "bn" => Self::Bengali,
            "pa" => Self::Gurmukhi,
            "gu" => Self::Gujarati,
            "hi" | "ne" => Self::Devanagari,
            "ta" => Self::Tamil,
            "zh" => Self::Han,
            _ => Self::Naskh,
        };
        let mut families = [
            Self::Sans,
            Self::Naskh,
            Self::Nastaliq,
            Self::Devanagari,
            Self::Bengali,
            Self::Gurmukhi,
            Self::Gujarati,
            Self::Tamil,
            Self::Han,
        ];
        let place = usize::from(own != Self::Han);
        if let Some(at) = families.iter().position(|family| *family == own).filter(|at| *at >= place) {
            families[place..=at].rotate_right(1);
        }
        families
    }

    /// How much more room a line needs that holds this script, and how far its baseline
    /// stands above where Latin's would, as a share of the type size.
    pub fn room(self) -> Room {
        let (leading, lift) = match self {
            Self::Sans | Self::Mono => (1.0, 0.0),
            Self::Han => (1.08, 0.0),
            Self::Gurmukhi | Self::Gujarati | Self::Tamil => (1.12, 0.0),
            Self::Naskh | Self::Bengali | Self::Devanagari => (1.18, 0.0),
            Self::Nastaliq => (1.75, 0.1),
        };
        Room { leading, lift }
    }
}

/// How much room lines take, against lines of Latin.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Room {
    /// From one baseline to the next, as a multiple.
    pub leading: f32,
    /// The baseline, upwards, as a share of the type size.
    pub lift: f32,
}

impl Room {
    /// What lines of Latin take.
    pub const LATIN: Self = Self { leading: 1.0, lift: 0.0 };

    /// Enough for both.
    pub fn with(self, other: Self) -> Self {
        if other.leading > self.leading { other } else { self }
    }
}

/// Whether some text may need the fonts of Chinese, which are large: they hold nothing
/// below this that another font does not hold.
pub(super) fn may_be_han(text: &str) -> bool {
    text.chars().any(|c| c >= '\u{2e80}')
}

macro_rules! plain {
    ($name:literal, $family:ident) => {
        FontFile::plain($name, Family::$family, include_bytes!(concat!("../../../assets/fonts/", $name, ".ttf")))
    };
}

macro_rules! packed {
    ($name:literal, $family:ident) => {{
        static UNPACKED: OnceLock<Option<Vec<u8>>> = OnceLock::new();
        let data = include_bytes!(concat!("../../../assets/fonts/", $name, ".ttf.br"));
        FontFile::packed($name, Family::$family, data, &UNPACKED)
    }};
}

/// All fonts. Their position is how glyphs refer to them.
pub(super) static FONTS: [FontFile; 20] = [
    plain!("NotoSans-Regular", Sans),
    plain!("NotoSans-Bold", Sans),
    plain!("NotoSansMono-Regular", Mono),
    plain!("NotoSansMono-Bold", Mono),
    plain!("NotoNaskhArabic-Regular", Naskh),
    plain!("NotoNaskhArabic-Bold", Naskh),
    plain!("NotoNastaliqUrdu-Regular", Nastaliq),
    plain!("NotoNastaliqUrdu-Bold", Nastaliq),
    plain!("NotoSansBengali-Regular", Bengali),
    plain!("NotoSansBengali-Bold", Bengali),
    plain!("NotoSansGurmukhi-Regular", Gurmukhi),
    plain!("NotoSansGurmukhi-Bold", Gurmukhi),
    plain!("NotoSansGujarati-Regular", Gujarati),
    plain!("NotoSansGujarati-Bold", Gujarati),
    plain!("NotoSansDevanagari-Regular", Devanagari),
    plain!("NotoSansDevanagari-Bold", Devanagari),
    plain!("NotoSansTamil-Regular", Tamil),
    plain!("NotoSansTamil-Bold", Tamil),
    packed!("NotoSansSC-Regular", Han),
    packed!("NotoSansSC-Bold", Han),
];
