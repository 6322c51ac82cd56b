// Which letter a language gets: by its names, its codes, and the codes of the school census in England.

// What says exactly one of our languages, without capitals, accents and signs.
const SURE = {
  en: "english|eng|en gb|en us|british english",
  cy: "welsh|cym|wel|welsh cymraeg|cymraeg welsh",
  pl: "polish|pol|polski|jezyk polski",
  ro: "romanian|ron|rum|rmn|rmnr|romanian romania|limba romana",
  pt: "portuguese|por|pt pt|portuguese portugal",
  es: "spanish|spa|castilian|castellano|espanol castellano",
  fr: "french|fra|fre|frn",
  it: "italian|ita",
  lt: "lithuanian|lit|lietuviu kalba",
  sk: "slovak|slk|slo",
  bg: "bulgarian|bul|balgarski",
  uk: "ukrainian|ukr|ukrainska",
  ru: "russian|rus|russkiy|russkij",
  sq: "albanian|sqi|alb|albanian shqip",
  tr: "turkish|tur|turk",
  so: "somali|som|soomaali",
  ar: "arabic|ara|arabi",
  fa: "persian|farsi|fas|per|persian farsi|farsi persian|iranian persian",
  ckb: "sorani|kurdish sorani|sorani kurdish|central kurdish|kurs",
  ur: "urdu|urd",
  bn: "bengali|bangla|ben|bng|bengali bangla|bangla bengali",
  pa: "panjabi gurmukhi|punjabi gurmukhi|pang|gurmukhi",
  gu: "gujarati|guj|gujerati",
  hi: "hindi|hin",
  ne: "nepali|nep|nepalese",
  ta: "tamil|tam",
  "zh-Hans": "simplified chinese|chinese simplified|mandarin|mandarin chinese|chinese mandarin|putonghua|chinese mandarin putonghua|mandarin putonghua|zh cn|zh hans cn|cmn|chim",
  vi: "vietnamese|vie|tieng viet",
};

// What is nearly one of them, or is read in the writing of one: a person looks at each.
const CLOSE = {
  en: "enb|believed to be english|kurdish kurmanji|kurmanji|kurm|kmr|not|oth|otb|ref|zzz|none|other|other language|unknown|refused|not known|not obtained|information not obtained|not yet obtained|classification pending|believed to be other than english|n a|na",
  ro: "moldovan|moldavian|romanian moldova|rmnm",
  pt: "brazilian|brazilian portuguese|portuguese brazil|pt br|porb|pora",
  uk: "uk",
  ar: "arabic any other|araa|arag|arai|aram|aras|aray",
  fa: "dari|dari persian|persian dari|farsi dari|prs|prsa|prsd|afghan persian",
  ckb: "kurdish|kur|ku|kurd|kura",
  ur: "mirpuri|panjabi mirpuri|punjabi mirpuri|panm|pahari|pothwari|panjabi pothwari|panp|shahmukhi|panjabi shahmukhi",
  bn: "sylheti|bengali sylheti|bngs|syl|bengali any other|bnga|chittagonian|bengali chittagong noakhali|bngc",
  pa: "panjabi|punjabi|pan|pa|panjabi any other|pana",
  "zh-Hans": "chinese|chi|zho|zh|cantonese|chinese cantonese|chic|yue|traditional chinese|chinese traditional|hakka|chinese hakka|hokkien|chinese any other|chia",
};

function plainLanguage(said) {
  const text = clean(said).normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/ł/g, "l").replace(/ı/g, "i");
  return text.replace(/[^\p{L}\p{N}]+/gu, " ").replace(/ languages?$/, "").trim();
}

// A function that says for any words the tag of the letter, whether that is certain, and whether it knew them.
function languageMatcher(languages, page) {
  const sure = new Map();
  const close = new Map();
  const enter = (map, tag, names) => names.forEach((name) => map.set(plainLanguage(name), tag));
  for (const { tag, name } of languages) {
    enter(sure, tag, [tag, name, ...displayNames(tag, ["en", page, tag])]);
    enter(sure, tag, SURE[tag].split("|"));
  }
  for (const [tag, names] of Object.entries(CLOSE)) {
    enter(close, tag, names.split("|"));
    for (const name of names.split("|")) sure.delete(name);
  }
  // A name that only tells of a country or a dialect more than we need still names the language.
  const parts = (plain) => plain.split(" ").map((word) => sure.get(word) ?? close.get(word)).filter(Boolean);
  const seen = new Map();
  const match = (said) => {
    const plain = plainLanguage(said);
    if (!plain) return { tag: "en", sure: true, known: false };
    if (sure.has(plain)) return { tag: sure.get(plain), sure: true, known: true };
    if (close.has(plain)) return { tag: close.get(plain), sure: false, known: true };
    // Of "English/Polish" the other one is meant.
    const found = plain.length > 60 ? [] : parts(plain).filter((tag, _, all) => tag !== "en" || all.every((each) => each === "en"));
    return { tag: found[0] ?? "en", sure: false, known: found.length > 0 };
  };
  return (said) => {
    if (!seen.has(said)) seen.set(said, match(said));
    return seen.get(said);
  };
}

// What a language is called in some others, as far as the browser knows.
function displayNames(tag, locales) {
  return locales.map((locale) => {
    try {
      return new Intl.DisplayNames([locale], { type: "language" }).of(tag);
    } catch {
      return tag;
    }
  });
}
