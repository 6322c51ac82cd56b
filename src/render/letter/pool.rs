//! Glyphs that are cut out and compressed once for all letters of a language.

use std::borrow::Cow;

use super::shape::Face;
use super::stock::{Reach, stock};
use crate::domain::LanguageTag;

/// Glyphs that many letters share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pool {
    /// Latin as western Europe writes it.
    Western,
    /// All of European Latin.
    European,
    /// Cyrillic, and Latin without accents.
    Cyrillic,
    /// Everything a letter to parents says in this language and in English, and plain Latin: enough for
    /// a school whose names are in it. The number is the place of the language among all.
    Said(usize),
    /// Everything that letters in this language say, its alphabet, and Latin with few accents.
    Language(usize),
}

impl Pool {
    /// How many there are.
    pub const COUNT: usize = 3 + 2 * LANGUAGES;

    /// Which position it has among all of them.
    pub fn index(self) -> usize {
        match self {
            Self::Western => 0,
            Self::European => 1,
            Self::Cyrillic => 2,
            Self::Said(place) => 3 + place,
            Self::Language(place) => 3 + LANGUAGES + place,
        }
    }

    /// The pools that letters of a language are tried with, the smallest first.
    pub fn of(locale: &str) -> Vec<Self> {
        let Some(place) = LanguageTag::all().position(|language| language.as_str() == locale) else {
            return vec![Self::Western, Self::European, Self::Cyrillic];
        };
        match script(locale) {
            Script::Latin => vec![Self::Language(place), Self::Western, Self::European],
            Script::Cyrillic => vec![Self::Language(place), Self::Cyrillic],
            Script::Other => vec![Self::Said(place), Self::Language(place)],
        }
    }

    fn language(self) -> Option<LanguageTag> {
        let (Self::Said(place) | Self::Language(place)) = self else { return None };
        LanguageTag::all().nth(place)
    }

    /// The words whose glyphs are in it, none with a blank inside, and the language that each is shaped in.
    pub fn words(self) -> Vec<(&'static str, Face, Cow<'static, str>)> {
        let latin = match self {
            Self::European => EUROPEAN,
            Self::Cyrillic => CYRILLIC,
            Self::Western => WESTERN,
            Self::Said(_) => PLAIN,
            Self::Language(_) => ASCII,
        };
        let single = |locale| {
            let faces = [(Face::Regular, latin), (Face::Bold, latin), (Face::Mono, ADDRESS), (Face::MonoBold, LINK)];
            faces.into_iter().flat_map(move |(face, characters)| {
                let places = characters.char_indices();
                places.map(move |(at, c)| (locale, face, Cow::Borrowed(&characters[at..at + c.len_utf8()])))
            })
        };
        let Some(language) = self.language() else { return single("und").collect() };
        let locale = language.as_str();
        // The English behind a letter is shaped as English, which makes other marks of some than Chinese.
        let english = LanguageTag::ENGLISH;
        let mut words: Vec<_> = single(locale).chain(single(english.as_str())).collect();
        if matches!(self, Self::Said(_)) {
            words.extend(said(language, Reach::Parents).chain(said(english, Reach::Parents)));
        } else {
            words.extend(said(language, Reach::All));
            let both = [Face::Regular, Face::Bold];
            words.extend(alphabet(language).flat_map(|word| both.map(|face| (locale, face, Cow::Owned(word.clone())))));
        }
        words
    }
}

/// The words of a language's letters.
fn said(language: LanguageTag, reach: Reach) -> impl Iterator<Item = (&'static str, Face, Cow<'static, str>)> {
    stock(language, reach).into_iter().flat_map(move |(face, text)| {
        let words: Vec<_> = text.split_whitespace().map(|word| Cow::Owned(word.to_owned())).collect();
        words.into_iter().map(move |word| (language.as_str(), face, word))
    })
}

const LANGUAGES: usize = 28;

/// Whose letters a language is written in.
enum Script {
    Latin,
    Cyrillic,
    Other,
}

fn script(locale: &str) -> Script {
    match locale {
        "bg" | "uk" | "ru" => Script::Cyrillic,
        "ar" | "fa" | "ckb" | "ur" | "bn" | "pa" | "gu" | "hi" | "ne" | "ta" | "zh-Hans" => Script::Other,
        _ => Script::Latin,
    }
}

/// Letters of a language alone and, where their shape depends on their neighbours, beside some.
fn alphabet(language: LanguageTag) -> impl Iterator<Item = String> {
    let (letters, signs) = match language.as_str() {
        "cy" => ("ÀÁÂÄÈÉÊËÌÍÎÏÒÓÔÖÙÚÛÜÝŴŶŸàáâäèéêëìíîïòóôöùúûüýÿŵŷ", ""),
        "pl" => ("ĄĆĘŁŃÓŚŹŻąćęłńóśźż", ""),
        "ro" => ("ÂÎĂȘȚŞŢâîășțşţ", ""),
        "pt" => ("ÀÁÂÃÇÉÊÍÓÔÕÚàáâãçéêíóôõúªº", ""),
        "es" => ("ÁÉÍÑÓÚÜáéíñóúü¡¿ªº", ""),
        "fr" => ("ÀÂÆÇÈÉÊËÎÏÔÙÛÜŒŸàâæçèéêëîïôùûüœÿ", ""),
        "it" => ("ÀÈÉÌÍÒÓÙÚàèéìíòóùú", ""),
        "lt" => ("ĄČĖĘĮŠŪŲŽąčėęįšūųž", ""),
        "sk" => ("ÁÄČĎÉÍĹĽŇÓÔŔŠŤÚÝŽáäčďéíĺľňóôŕšťúýž", ""),
        "sq" => ("ÂÇËâçë", ""),
        "tr" => ("ÂÇÎÖÛÜĞİŞâçîöûüğışı", ""),
        "bg" | "ru" => (RUSSIAN, ""),
        "uk" => (UKRAINIAN, ""),
        "ar" => ("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي٠١٢٣٤٥٦٧٨٩،؛؟", ""),
        "fa" => ("ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی۰۱۲۳۴۵۶۷۸۹،؛؟", ""),
        "ckb" => ("ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنهھوۆیێەء٠١٢٣٤٥٦٧٨٩،؛؟", ""),
        "bn" => ("অআইঈউঊঋএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহড়ঢ়য়ৎংঃঁ০১২৩৪৫৬৭৮৯।", "ািীুূৃেৈোৌ্"),
        "pa" => ("ਅਆਇਈਉਊਏਐਓਔਕਖਗਘਙਚਛਜਝਞਟਠਡਢਣਤਥਦਧਨਪਫਬਭਮਯਰਲਵੜਸਹਸ਼ਖ਼ਗ਼ਜ਼ਫ਼ਲ਼੦੧੨੩੪੫੬੭੮੯।", "ਾਿੀੁੂੇੈੋੌਂੱੰ੍"),
        "gu" => ("અઆઇઈઉઊઋએઐઓઔકખગઘઙચછજઝઞટઠડઢણતથદધનપફબભમયરલવશષસહળ૦૧૨૩૪૫૬૭૮૯", "ાિીુૂૃેૈોૌંઃ્"),
        "hi" | "ne" => ("अआइईउऊऋएऐओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहड़ढ़०१२३४५६७८९।", "ािीुूृेैोौंःँ्"),
        "ta" => ("அஆஇஈஉஊஎஏஐஒஓஔகஙசஞடணதநபமயரலவழளறனஜஷஸஹ", "ாிீுூெேைொோௌ்"),
        "vi" => (VIETNAMESE, ""),
        _ => ("", ""),
    };
    let joined = matches!(language.as_str(), "ar" | "fa" | "ckb");
    let on_signs = signs.chars().map(|sign| format!("{}{sign}", letters.chars().nth(20).unwrap_or_default()));
    let forms = letters.chars().flat_map(move |c| {
        let mut forms = vec![c.to_string()];
        if joined && c.is_alphabetic() {
            forms.extend([format!("{c}\u{200d}"), format!("\u{200d}{c}\u{200d}"), format!("\u{200d}{c}")]);
        }
        forms
    });
    forms.chain(on_signs)
}

/// What names and the words around them are written with.
const PLAIN: &str =
    concat!(" !&'(),-./0123456789:?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", "\u{a0}–—‘’“”…",);

const ASCII: &str = concat!(
    " !\"#%&'()*+,-./0123456789:;=?@",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz",
    "\u{a0}£«»·–—‘’“”„•…€ÉÔÂŴŶéèêôâŵŷ",
);

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

const RUSSIAN: &str = "ЁАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяёЍѝ№";

const UKRAINIAN: &str = "ЄІЇҐАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЬЮЯабвгдежзийклмнопрстуфхцчшщьюяєіїґ№";

const VIETNAMESE: &str = concat!(
    "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư",
    "ẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ",
);

/// What addresses and numbers are written with, but for signs that hardly any has.
const ADDRESS: &str = "&'()+,-./0123456789:@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz ";

/// What the address beneath a code, and addresses in headings, are written with.
const LINK: &str = "-./0123456789:@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
