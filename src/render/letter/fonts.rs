//! The fonts that letters are set in. One script is one pair of rows here.

/// A font file that we bring.
pub(super) struct FontFile {
    /// The name other code asks for; also the font's name inside the PDF.
    pub name: &'static str,
    /// The whole file.
    pub data: &'static [u8],
}

/// All fonts. Their position is how glyphs refer to them.
pub(super) const FONTS: [FontFile; 4] = [
    FontFile { name: "NotoSans-Regular", data: include_bytes!("../../../assets/fonts/NotoSans-Regular.ttf") },
    FontFile { name: "NotoSans-Bold", data: include_bytes!("../../../assets/fonts/NotoSans-Bold.ttf") },
    FontFile { name: "NotoSansMono-Regular", data: include_bytes!("../../../assets/fonts/NotoSansMono-Regular.ttf") },
    FontFile { name: "NotoSansMono-Bold", data: include_bytes!("../../../assets/fonts/NotoSansMono-Bold.ttf") },
];

/// The families of words, as the files' own name tables give them, in the order in which
/// they are asked for a character. A font with digits and punctuation of its own style
/// (Nastaliq has both) comes after this one.
pub(super) const WORD_FAMILIES: [&str; 1] = ["Noto Sans"];

/// The only family of addresses, codes and web addresses: in it l, I, 1 and O, 0 differ.
pub(super) const EXACT_FAMILIES: [&str; 1] = ["Noto Sans Mono"];

/// Characters whose glyphs are cut out and compressed once for all letters.
///
/// A letter takes the first pool that holds all its glyphs, and is cut its own fonts if
/// none does, so that its bytes never depend on which letters were made before it. The
/// order of the strings is that of [`FONTS`].
pub(super) const POOLS: [[&str; FONTS.len()]; 3] = [
    [WESTERN, WESTERN, ADDRESS, ADDRESS],
    [EUROPEAN, EUROPEAN, ADDRESS, ADDRESS],
    [CYRILLIC, CYRILLIC, ADDRESS, ADDRESS],
];

const WESTERN: &str = concat!(
    " !\"#%&'()*+,-./0123456789:;=?@",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz",
    "\u{a0}£«»·–—‘’“”•…€",
    "ÀÁÂÄÇÈÉÊËÍÎÏÑÓÔÖÙÚÛÜŴŶàáâäçèéêëìíîïñòóôöùúûüÿŵŷ",
);

const EUROPEAN: &str = concat!(
    " !\"#%&'()*+,-./0123456789:;=?@",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz",
    "\u{a0}£§«°»·¡¿–—‘’‚“”„•…€",
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ",
    "ĀāĂăĄąĆćĊċČčĎďĐđĒēĖėĘęĚěĞğĠġĢģĦħĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŒœŔŕŘřŚśŞşŠšȘșŢţŤťȚț",
    "ŪūŮůŰűŲųŴŵŶŷŸŹźŻżŽž",
);

const CYRILLIC: &str = concat!(
    " !\"#%&'()*+,-./0123456789:;=?@",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz",
    "\u{a0}£«»·–—‘’‚“”„•…€№",
    "ЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ",
    "абвгдежзийклмнопрстуфхцчшщъыьэюяѐёђѓєѕіїјљњћќѝўџҐґ",
);

const ADDRESS: &str =
    concat!("!#$%&'*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ", "^_`abcdefghijklmnopqrstuvwxyz{|}~ ()",);
