//! Words that families never read, in every language.

use hallpass::domain::LanguageTag;

use super::read::{files, for_families, read};

/// Words of computers, in any language.
const EVERYWHERE: [&str; 6] = ["whitelist", "allowlist", "safelist", "safe list", "vcard", "white list"];

/// Beginnings of words that say "whitelist", "sender", "domain" or "genuine" in one language.
const IN: &[(&str, &[&str])] = &[
    ("en", &["sender", "domain", "genuine", "verified", "safe"]),
    ("cy", &["rhestr wen", "anfonwr"]),
    ("pl", &["biała list", "białej list", "białą list", "nadawc", "domen", "zweryfikowan", "autentyczn"]),
    ("ro", &["lista albă", "expeditor", "domeniu", "autentic"]),
    ("pt", &["lista branca", "remetente", "domínio", "genuín", "autêntic"]),
    ("es", &["lista blanca", "remitente", "dominio", "genuin", "auténtic"]),
    ("fr", &["liste blanche", "expéditeur", "domaine", "authentique"]),
    ("it", &["lista bianca", "mittent", "dominio", "autentic"]),
    ("lt", &["baltasis sąraš", "baltąjį sąraš", "siuntėj", "domen"]),
    ("sk", &["biely zoznam", "bielu listin", "odosielateľ", "domén"]),
    ("bg", &["бял списък", "подател", "домейн"]),
    ("uk", &["білий список", "відправник", "домен"]),
    ("ru", &["белый список", "отправител", "домен"]),
    ("sq", &["lista e bardhë", "dërgues", "domen"]),
    ("tr", &["beyaz liste", "alan adı"]),
    ("ar", &["القائمة البيضاء", "النطاق"]),
    ("fa", &["فهرست سفید", "دامنه"]),
    ("ur", &["وائٹ لسٹ", "ڈومین"]),
    ("bn", &["হোয়াইটলিস্ট", "ডোমেইন"]),
    ("hi", &["श्वेतसूची", "डोमेन"]),
    ("ne", &["डोमेन"]),
    ("zh-Hans", &["白名单", "域名"]),
    ("vi", &["danh sách trắng", "tên miền"]),
];

#[test]
fn no_family_reads_a_word_of_computers() {
    let mut wrong = Vec::new();
    for tag in LanguageTag::all() {
        let own = IN.iter().find(|(of, _)| *of == tag.as_str()).map_or(&[][..], |(_, words)| words);
        for file in for_families().intersection(&files(tag)) {
            for (id, message) in read(tag, file) {
                if id.starts_with("it-") {
                    continue;
                }
                let text = message.words.to_lowercase();
                let begins = |word: &&&str| {
                    text.match_indices(**word).any(|(at, _)| !text[..at].ends_with(char::is_alphanumeric))
                };
                wrong.extend(
                    EVERYWHERE.iter().chain(own).filter(begins).map(|word| format!("{tag}/{file}: {id} says {word:?}")),
                );
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
