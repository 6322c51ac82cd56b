//! What each page says, in every state that a list can be in.

use std::path::PathBuf;

use hallpass::domain::LanguageTag;
use hallpass::i18n::{Locale, Messages, Part};
use hallpass::render::{Published, Rendition, page};
use sha2::{Digest as _, Sha256};

use super::county::{County, changes, context, tag};
use super::markup::{assert_sound, attributes, html, tags, values, visible};

const DEMO: [&str; 2] = ["assets/demo/county.toml", "assets/demo/hospital.toml"];
const SAMPLES: &str = "tests/page/samples.toml";

fn school(published: &Published, language: &str) -> Rendition {
    page::school_page(published, tag(language), &context()).unwrap()
}

fn sample(slug: &str) -> String {
    html(&school(County::read(SAMPLES).school(slug), "en"))
}

fn is_open(published: &Published) -> bool {
    published.revision.school().closed.is_none()
}

/// Every page there is, with a name for messages.
fn every_page() -> Vec<(String, Rendition)> {
    let mut pages = Vec::new();
    let counties: Vec<County> = DEMO.iter().chain([&SAMPLES]).map(|file| County::read(file)).collect();
    for county in &counties {
        for published in &county.schools {
            let slug = &published.revision.school().slug;
            let languages = LanguageTag::all().filter(|tag| Messages::for_locale(*tag).has(Part::Page));
            for language in languages.map(LanguageTag::as_str) {
                if is_open(published) {
                    pages.push((format!("{slug} {language}"), school(published, language)));
                    let history = page::history_page(published, &changes(), tag(language), &context()).unwrap();
                    pages.push((format!("{slug} {language} history"), history));
                    let print = page::print_page(published, tag(language), &context()).unwrap();
                    pages.push((format!("{slug} {language} print"), print));
                } else {
                    pages.push((format!("{slug} {language}"), page::gone_page(published, tag(language)).unwrap()));
                }
            }
        }
        let organisation = page::organisation_page(&county.entry(), &county.notices, LanguageTag::ENGLISH).unwrap();
        pages.push((county.organisation.slug.to_string(), organisation));
    }
    let entries: Vec<_> = counties.iter().map(County::entry).collect();
    pages.push(("home".to_owned(), page::home_page(&entries, &page::Searching::Here, LanguageTag::ENGLISH).unwrap()));
    pages.push(("empty home".to_owned(), page::home_page(&[], &page::Searching::Here, LanguageTag::ENGLISH).unwrap()));
    pages.push(("not found".to_owned(), page::not_found_page(LanguageTag::ENGLISH).unwrap()));
    for trouble in [page::Trouble::Broken, page::Trouble::Unavailable] {
        pages.push((format!("{trouble:?}"), page::trouble_page(trouble, LanguageTag::ENGLISH).unwrap()));
    }
    pages
}

/// With `PAGES_DIR` set, the pages are also written there, for looking at.
#[test]
fn every_page_is_sound() {
    let folder = std::env::var_os("PAGES_DIR").map(PathBuf::from);
    for (name, page) in every_page() {
        if let Some(folder) = &folder {
            std::fs::write(folder.join(format!("{}.html", name.replace(' ', "-"))), &page.bytes).unwrap();
        }
        assert_sound(&name, &page);
        assert_eq!(page.media_type, "text/html; charset=utf-8");
    }
}

#[test]
fn the_hashes_are_those_of_the_styles_in_the_page() {
    use base64::Engine as _;
    for (name, page) in every_page() {
        let html = html(&page);
        let styles = html.split("<style>").skip(1).map(|after| after.split_once("</style>").unwrap().0);
        let hashes: Vec<String> = styles
            .map(|css| {
                let digest = Sha256::digest(css.as_bytes());
                format!("'sha256-{}'", base64::engine::general_purpose::STANDARD.encode(digest))
            })
            .collect();
        assert_eq!(hashes, page.style_hashes, "{name}");
    }
}

#[test]
fn parents_never_meet_the_trade_s_words() {
    let words = ["whitelist", "allowlist", "safelist", "sender", "domain", "vcard", "genuine", "verified", "safe"];
    for (name, page) in every_page() {
        // The hostile and the long school bring words of their own.
        if name.starts_with("hostile") || name.starts_with("long") {
            continue;
        }
        let text = visible(&html(&page)).to_lowercase();
        for word in text.split(|symbol: char| !symbol.is_alphanumeric()) {
            // Addresses are the schools' own words.
            assert!(!words.contains(&word.trim_end_matches('s')), "{name} says {word}");
        }
    }
}

#[test]
fn the_same_school_gives_the_same_bytes() {
    for file in DEMO {
        let (one, other) = (County::read(file), County::read(file));
        for (a, b) in one.schools.iter().zip(&other.schools).filter(|(a, _)| is_open(a)) {
            assert_eq!(school(a, "en"), school(b, "en"));
        }
    }
}

/// The budget of the contract: one request of at most 14,000 bytes compressed, code, crest and style included.
#[test]
fn a_school_s_page_fits_its_budget() {
    for file in DEMO {
        for published in County::read(file).schools.iter().filter(|school| is_open(school)) {
            for language in ["en", "ur"] {
                let page = school(published, language);
                let mut compressed = Vec::new();
                let params = brotli::enc::BrotliEncoderParams { quality: 9, ..Default::default() };
                brotli::BrotliCompress(&mut page.bytes.as_slice(), &mut compressed, &params).unwrap();
                let slug = &published.revision.school().slug;
                println!("{slug} {language}: {} bytes, {} compressed", page.bytes.len(), compressed.len());
                assert!(compressed.len() <= 14_000, "{slug} {language}: {}", compressed.len());
            }
        }
    }
}

/// What search engines get costs at most 300 bytes, and a hostile name cannot end it.
#[test]
fn search_engines_learn_what_the_page_says_and_no_more() {
    let packed = |html: &str| {
        let mut compressed = Vec::new();
        let params = brotli::enc::BrotliEncoderParams { quality: 9, ..Default::default() };
        brotli::BrotliCompress(&mut html.as_bytes(), &mut compressed, &params).unwrap();
        compressed.len()
    };
    for slug in ["plain", "hostile"] {
        let page = sample(slug);
        let (before, data) = page.split_once("<script type=\"application/ld+json\">").unwrap();
        let (data, after) = data.split_once("</script>").unwrap();
        let value: serde_json::Value = serde_json::from_str(data).unwrap();
        assert_eq!(value["@type"], "School");
        assert_eq!(value["name"], County::read(SAMPLES).school(slug).revision.school().name.as_str());
        let cost = packed(&page) - packed(&format!("{before}{after}"));
        println!("{slug}: {cost} bytes");
        assert!(cost <= 300, "{slug}: {cost}");
    }
    assert!(sample("plain").contains("\"telephone\":\"+44"));
}

#[test]
fn a_list_says_who_writes_and_what_for_in_the_order_of_need() {
    let text = visible(&sample("plain"));
    let order = [
        "Checked 1 Nov 2026",
        "The addresses we use",
        "This is our full list.",
        "Please tell us when you change your email address.",
        "School office",
        "office@plain.fenmoor.example",
        "You can reply to this address.",
        "Absence@plain.fenmoor.example",
        "Urgent news",
        "Nobody reads replies. Write to the office.",
        "Money and meals",
        "Your phone may show only the name Plain Primary .",
        "PayFine sends these emails for us.",
        "New since 1 September 2026 .",
        "Shared no-reply@platform.fenmoor.example",
        "Look for the name Plain Primary in the email.",
        "We have used it since 1 September 2024 .",
        "News",
        "We use it until 31 July 2027 .",
        "Clubs, trips and buses",
        "We will start to use it on 4 January 2027 .",
        "From Fenmoor & Districts",
        "places@fenmoor.example",
        "Addresses we no longer use",
        "old-news@plain.fenmoor.example We used it until 31 July 2026 .",
        "This list was last checked on 1 November 2026 by the school office .",
        "List 1.",
    ];
    let mut rest = text.as_str();
    for expected in order {
        let Some((_, after)) = rest.split_once(expected) else { panic!("{expected:?} is not in {rest}") };
        rest = after;
    }
}

#[test]
fn a_paused_address_stays_in_its_place_and_out_of_the_contacts() {
    let html = sample("plain");
    let text = visible(&html);
    assert!(text.contains(
        "After-school clubs Paused clubs@plain.fenmoor.example We stopped using this on 20 November 2026 . \
         Please do not open emails from it until this note is gone. \
         Have you saved it? Take it out of your contacts and out of any rule in your email."
    ));
    assert!(!text.contains("stolen"), "the reason is for the audit");
    assert!(!html.contains("/s/plain/contacts/7.vcf"), "the seventh address in use is the paused one");
    assert!(text.contains("One contact with 8 addresses."), "{text}");
}

#[test]
fn notices_come_gravest_first_and_say_what_is_known() {
    let text = visible(&sample("plain"));
    let at = |sentence: &str| text.find(sentence).unwrap_or_else(|| panic!("{sentence:?} is not in {text}"));
    let order = [
        at("Sky? Our emails do not reach you Sky has turned our emails away since Thursday 19 November 2026, 7.30 am"),
        at("Waiting for something? Ring us on 01632 960555"),
        at("Hotmail or Outlook? Our emails are late Emails to Hotmail, Outlook, Live and MSN have been late since"),
        at("some small one? Look in your junk folder"),
        at("iCloud? Our emails arrive again"),
        at("The addresses we use"),
    ];
    assert!(order.is_sorted(), "{order:?}");
}

#[test]
fn what_is_not_known_is_said() {
    let partial = sample("partial");
    let text = visible(&partial);
    for sentence in [
        "Not yet checked",
        "This is not our full list yet Your child’s teacher and other staff may also write to you",
        "Ask us first, in person or on a number that you already have.",
        "Nobody at the school has checked this list yet.",
    ] {
        assert!(text.contains(sentence), "{sentence:?} is not in {text}");
    }
    assert!(!partial.contains("letter.pdf") && !text.contains("full list."), "such a list is not printed");
    let nothing = visible(&sample("nothing-own"));
    assert!(nothing.contains("We have no list of our own yet These are the addresses of Fenmoor & Districts ."));
}

#[test]
fn rules_come_first_only_where_no_address_is_easy_to_fake() {
    let (plain, partial) = (sample("plain"), sample("partial"));
    let at = |html: &str, part: &str| html.find(part).unwrap();
    assert!(at(&plain, "gmail-filters.xml") < at(&plain, "outlook.csv"));
    assert!(!visible(&plain).contains("still easy to fake"));
    assert!(at(&partial, "outlook.csv") < at(&partial, "gmail-filters.xml"));
    assert!(
        visible(&partial).contains("We do not know yet how easy our addresses are to fake. So save our contact first")
    );
    let county = County::read(DEMO[0]);
    let weak = visible(&html(&school(county.school("brackenhythe-academy"), "en")));
    assert!(weak.contains("Some of our addresses are still easy to fake. So save our contact first"));
    for html in [plain, partial] {
        assert!(visible(&html).contains("These files switch off the junk check for our addresses."));
    }
}

#[test]
fn names_stay_text() {
    let html = sample("hostile");
    // The page's own script, and the same list for search engines.
    assert!(html.matches("<script>").count() == 1 && html.matches("<script").count() == 2);
    assert!(!html.contains("<img src=x") && !html.contains("<i>Platform"));
    let text = visible(&html);
    for name in [
        "<script>alert(\"x\")</script> & 'Söhne' 🦊👩🏽‍🏫 \\ {{ t }}",
        "<img src=x onerror=alert(1)>",
        "\"><svg onload=alert(3)>",
        "o'brien+news&more@hostile.fenmoor.example",
        "</b></p>&amp;",
        "\"><b>مكتب",
        "</blockquote><script>alert(2)</script>",
    ] {
        assert!(text.contains(name), "{name:?} is not in {text}");
    }
}

#[test]
fn sixty_addresses_are_all_there_and_can_be_jumped_to() {
    let county = County::read(DEMO[0]);
    let published = county.school("brackenhythe-academy");
    let html = html(&school(published, "en"));
    let text = visible(&html);
    let senders: Vec<_> = published.revision.record().in_use().collect();
    assert!(senders.len() >= 60);
    for listed in senders {
        let address = listed.sender.address.to_string();
        let times = text.split_whitespace().filter(|word| **word == address).count();
        assert_eq!(times, 1, "{address}");
    }
    assert!(tags(&html).contains(&"nav class=\"jump noprint\" aria-label=\"Parts of the list\""));
    assert!(!sample("plain").contains("<nav class=\"jump"));
}

#[test]
fn many_languages_are_few_in_the_band_and_all_at_the_end() {
    let county = County::read(DEMO[0]);
    let page = html(&school(county.school("lantern-quay-junior"), "ta"));
    let (head, body) = page.split_once("</head>").unwrap();
    assert_eq!(values(head, "hreflang").len(), 28, "search engines learn of each");
    let (band, rest) = body.split_once("</header>").unwrap();
    assert_eq!(values(band, "hreflang"), ["en", "cy", "pl", "ta"]);
    let all = Messages::for_locale(tag("ta")).text("all-languages", &[("count", 28.into())]);
    assert!(visible(&page).contains(all.as_str()));
    let (note, list) = rest.split_once("<nav class=\"card wide noprint\" id=\"languages\"").unwrap();
    assert_eq!(values(list, "hreflang").len(), 28);
    // Unless somebody has checked the translation.
    assert!(values(note, "hreflang").iter().all(|tag| *tag == "en"));
    let current: Vec<_> = tags(&page).into_iter().filter(|tag| tag.contains("aria-current")).collect();
    assert_eq!(current.len(), 2);
    for tag in current {
        assert!(attributes(tag).contains(&("hreflang", "ta")));
    }
}

#[test]
fn a_translation_that_nobody_has_checked_says_so_and_leads_to_the_english() {
    let county = County::read(SAMPLES);
    let page = html(&school(county.school("plain"), "ur"));
    assert!(page.contains("<html lang=\"ur\" dir=\"rtl\">"));
    assert!(page.contains("href=\"/s/plain/ur/history\"") && page.contains("/s/plain/print/ur/letter.pdf"));
    let said = "A computer made this translation. Nobody has checked it yet. <a href=\"/s/plain/en\" hreflang=\"en\">";
    let checked = Locale::of("ur".parse().unwrap()).is_some_and(Locale::is_checked);
    assert_eq!(page.contains(said), !checked);
    assert!(!html(&school(county.school("plain"), "en")).contains("A computer made this"));
    let polish = html(&school(county.school("plain"), "pl"));
    assert!(
        polish.contains("<blockquote class=\"word\" lang=\"pl\" dir=\"ltr\">Prosimy.</blockquote>"),
        "the school's own words"
    );
}

#[test]
fn a_hospital_speaks_to_patients() {
    for published in County::read(DEMO[1]).schools.iter().filter(|school| is_open(school)) {
        let text = visible(&html(&school(published, "en"))).to_lowercase();
        for word in ["school", "parent", "teacher", "families", "your child"] {
            assert!(!text.contains(word), "{word} in {text}");
        }
        assert!(text.contains("patients") && text.contains("find your hospital or clinic"));
    }
}

#[test]
fn a_closed_school_leads_on() {
    let county = County::read(SAMPLES);
    let page = html(&page::gone_page(county.school("closed"), LanguageTag::ENGLISH).unwrap());
    assert!(visible(&page).contains("It closed on 31 August 2026 ."));
    assert!(page.contains("href=\"/s/plain/en\"") && page.contains("href=\"/s/partial/en\""));
    assert!(!page.contains(".vcf") && !page.contains(".pdf"), "a closed school has no files");
    let alone = html(&page::gone_page(county.school("closed-alone"), LanguageTag::ENGLISH).unwrap());
    assert!(!visible(&alone).contains("Look here instead") && alone.contains("href=\"/\""));
}

#[test]
fn the_history_runs_backwards() {
    let county = County::read(SAMPLES);
    let page = page::history_page(county.school("plain"), &changes(), LanguageTag::ENGLISH, &context()).unwrap();
    let text = visible(&html(&page));
    let at = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part:?} is not in {text}"));
    let order = [
        at("1 October 2026 List 3 The addresses stayed the same."),
        at("In use again We use clubs@plain.fenmoor.example again."),
        at("2 September 2026 Paused We stopped using clubs@plain.fenmoor.example for now."),
        at("List 2 New: news@plain.fenmoor.example No longer used: old-news@plain.fenmoor.example We changed"),
        at("5 January 2026 List 1 New: office@plain.fenmoor.example absence@plain.fenmoor.example"),
    ];
    assert!(order.is_sorted());
    let none = page::history_page(county.school("plain"), &[], LanguageTag::ENGLISH, &context()).unwrap();
    assert!(visible(&html(&none)).contains("Nothing has changed yet."));
}

#[test]
fn the_front_page_lists_schools_from_a_to_z_and_only_organisations_where_there_are_too_many() {
    let county = County::read(DEMO[0]);
    let mut entry = county.entry();
    let page =
        html(&page::home_page(std::slice::from_ref(&entry), &page::Searching::Here, LanguageTag::ENGLISH).unwrap());
    let schools: Vec<_> = values(&page, "href").into_iter().filter(|href| href.starts_with("/s/")).collect();
    assert_eq!(schools.first(), Some(&"/s/brackenhythe-academy"));
    assert_eq!(schools.last(), Some(&"/s/ysgol-dol-wennol"));
    assert_eq!(schools.len(), 7, "a closed school is not to be found");
    entry.schools = entry.schools.iter().cycle().take(61).cloned().collect();
    entry.open = entry.schools.len();
    let many = html(&page::home_page(&[entry], &page::Searching::Here, LanguageTag::ENGLISH).unwrap());
    assert!(!many.contains("href=\"/s/") && many.contains("href=\"/o/wensum\""));
    assert!(visible(&many).contains("61 schools"));
}
