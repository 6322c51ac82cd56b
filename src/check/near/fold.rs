//! Letters that look like others, brought down to the plain ones (Unicode TR 39, and what it leaves out).

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_security::skeleton;

/// Letters without a decomposition whose shape is a plain letter's, with hooks, strokes or as small
/// capitals: they stand in no list of confusables, and in every look-alike name.
const SHAPES: [(char, &str); 27] = [
    ('a', "ɑɐəᴀаα"),
    ('b', "ƀƃƅɓʙьᴃ"),
    ('c', "ƈᴄɔ"),
    ('d', "đɖɗᴅԁ"),
    ('e', "ɇɘɛᴇҽ"),
    ('f', "ƒꜰ"),
    ('g', "ɡɢǥɠԍ"),
    ('h', "ħɦʜⱨһ"),
    ('i', "ıɩɪɨ"),
    ('j', "ʝɉᴊ"),
    ('k', "ĸⱪᴋƙк"),
    ('l', "łɫʟƚӏ"),
    ('m', "ᴍɱм"),
    ('n', "ŋꞑɴɲп"),
    ('o', "øᴏɵο"),
    ('p', "ƿƥᴘ"),
    ('q', "ʠԛ"),
    ('r', "ʀɍɾɽɼг"),
    ('s', "ꜱʂѕ"),
    ('t', "ŧƫᴛтƭ"),
    ('u', "ʉᴜʊυ"),
    ('v', "ᶌᴠⱴⱱѵν"),
    ('w', "ᴡⱳԝω"),
    ('x', "х"),
    ('y', "ʏɏƴỿу"),
    ('z', "ƶⱬʐᴢ"),
    ('3', "ʒзɜ"),
];

/// The plain letters that a letter looks like; itself when it looks like none.
pub fn fold(c: char) -> impl Iterator<Item = char> {
    let mut others = Vec::new();
    if !c.is_ascii() {
        let mut folded = String::new();
        for c in c.to_lowercase() {
            fold_lower(c, &mut folded);
        }
        others.extend(folded.chars());
    }
    // Nearly all are plain already, and then nothing needs room.
    c.is_ascii().then(|| c.to_ascii_lowercase()).into_iter().chain(others)
}

fn fold_lower(c: char, folded: &mut String) {
    if c.is_ascii() {
        folded.push(c);
        return;
    }
    match c {
        'æ' => return folded.push_str("ae"),
        'œ' => return folded.push_str("oe"),
        'ƻ' => return folded.push('2'),
        'ƽ' => return folded.push('5'),
        _ => {}
    }
    for part in std::iter::once(c).nfkd().filter(|part| !is_combining_mark(*part)) {
        if part.is_ascii() {
            folded.extend(part.to_lowercase());
        } else if let Some((plain, _)) = SHAPES.iter().find(|(_, shapes)| shapes.contains(part)) {
            folded.push(*plain);
        } else {
            let one = part.to_string();
            let similar: String = skeleton(&one).flat_map(char::to_lowercase).collect();
            folded.extend(similar.nfkd().filter(|part| !is_combining_mark(*part)));
        }
    }
}

/// A word as it looks at a glance: plain letters, and one of those that are hardest to tell apart.
#[must_use]
pub fn glance(word: &str) -> String {
    let plain: String = word.chars().flat_map(fold).collect();
    let plain = plain.replace("rn", "m").replace("vv", "w").replace("cl", "d");
    plain
        .chars()
        .map(|c| match c {
            '0' => 'o',
            '1' | 'i' | '|' => 'l',
            '5' => 's',
            '_' => '-',
            other => other,
        })
        .collect()
}

/// Plain letters that are easily taken for each other.
#[must_use]
pub fn are_alike(a: char, b: char) -> bool {
    const PAIRS: [&str; 22] = [
        "0o", "1l", "1i", "il", "ij", "38", "3e", "69", "9g", "9q", "gq", "ce", "mn", "nr", "uv", "vy", "5s", "8b",
        "2z", "bd", "hn", "bh",
    ];
    PAIRS.iter().any(|pair| pair.contains(a) && pair.contains(b))
}

/// One letter and two that together look like it.
pub const JOINED: [(char, [char; 2]); 13] = [
    ('m', ['r', 'n']),
    ('m', ['n', 'n']),
    ('m', ['r', 'r']),
    ('w', ['v', 'v']),
    ('w', ['u', 'u']),
    ('d', ['c', 'l']),
    ('d', ['d', 'l']),
    ('b', ['l', 'b']),
    ('h', ['l', 'h']),
    ('k', ['l', 'c']),
    ('k', ['l', 'k']),
    ('a', ['c', 'i']),
    ('g', ['c', 'j']),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_become_the_plain_ones() {
        for (word, plain) in [
            ("hіllsіde", "hillside"),
            ("ʜɪʟʟꜱɪᴅᴇ", "hillside"),
            ("ḥïłłṡíḍė", "hillside"),
            ("ѕсһооӏ", "school"),
            ("ｏｆｆｉｃｅ", "office"),
            ("OFFICE", "office"),
            ("學校", "學校"),
        ] {
            assert_eq!(word.chars().flat_map(fold).collect::<String>(), plain, "{word}");
        }
        assert_eq!(glance("hi11side"), glance("hiIlside"));
        assert_eq!(glance("martham"), glance("martharn"));
        assert!(are_alike('0', 'o') && are_alike('o', '0') && !are_alike('a', 'o'));
    }
}
