//! Glyphs that are cut out and compressed once for all letters of a language.

use std::borrow::Cow;

use super::shape::Face;
use super::stock::stock;
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
    /// Everything a letter in this language says, its alphabet, and Latin with few accents. The
    /// number is the place of the language among all.
    Language(usize),
}

impl Pool {
    /// How many there are.
    pub const COUNT: usize = 3 + LANGUAGES;

    /// Which position it has among all of them.
    pub fn index(self) -> usize {
        match self {
            Self::Western => 0,
            Self::European => 1,
            Self::Cyrillic => 2,
            Self::Language(place) => 3 + place,
        }
    }

    /// The pools that letters of a language are tried with, the smallest first.
    pub fn of(locale: &str) -> Vec<Self> {
        let Some(place) = LanguageTag::all().position(|language| language.as_str() == locale) else {
            return vec![Self::Western, Self::European, Self::Cyrillic];
        };
        let wider = match script(locale) {
            Script::Latin => [Self::Western, Self::European].as_slice(),
            Script::Cyrillic => &[Self::Cyrillic],
            Script::Other => &[],
        };
        std::iter::once(Self::Language(place)).chain(wider.iter().copied()).collect()
    }

    /// The language that its words are shaped in.
    pub fn locale(self) -> &'static str {
        self.language().map_or("und", LanguageTag::as_str)
    }

    fn language(self) -> Option<LanguageTag> {
        if let Self::Language(place) = self { LanguageTag::all().nth(place) } else { None }
    }

    /// The words whose glyphs are in it, none with a blank inside.
    pub fn words(self) -> impl Iterator<Item = (Face, Cow<'static, str>)> {
        let latin = match self {
            Self::European => [EUROPEAN, EUROPEAN],
            Self::Cyrillic => [CYRILLIC, CYRILLIC],
            Self::Western => [WESTERN, WESTERN],
            Self::Language(_) => [ASCII, ASCII],
        };
        let single = [(Face::Regular, latin[0]), (Face::Bold, latin[1]), (Face::Mono, ADDRESS), (Face::MonoBold, LINK)];
        let single = single.into_iter().flat_map(|(face, characters)| {
            characters.char_indices().map(move |(at, c)| (face, Cow::Borrowed(&characters[at..at + c.len_utf8()])))
        });
        let said = self.language().into_iter().flat_map(|language| {
            let alphabet = alphabet(language)
                .flat_map(|word| [Face::Regular, Face::Bold].map(|face| (face, Cow::Owned(word.clone()))));
            stock(language)
                .into_iter()
                .flat_map(|(face, text)| {
                    let words: Vec<_> =
                        text.split_whitespace().map(|word| (face, Cow::Owned(word.to_owned()))).collect();
                    words
                })
                .chain(alphabet.collect::<Vec<_>>())
        });
        single.chain(said)
    }
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
