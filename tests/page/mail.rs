//! The steps for each mail provider: exact addresses, honest, small, and there for everybody.

use hallpass::domain::{LanguageTag, NoticeReach};
use hallpass::guide::Guides;
use hallpass::render::page::{self, Question};
use hallpass::render::{Published, Rendition};

use super::county::{County, context, tag};
use super::markup::{html, values, visible};
use crate::support::sweep;

const DEMO: &str = "assets/demo/county.toml";
/// What a page may weigh on its way to a phone, in Brotli.
const LARGEST: usize = 14_000;
/// What the script of a page may weigh, not packed.
const LARGEST_SCRIPT: usize = 4_096;

fn steps(published: &Published, provider: &str, language: &str) -> String {
    let guide = Guides::all().get(provider).unwrap();
    html(&page::provider_page(published, guide, tag(language), &context()).unwrap())
}

fn packed(page: &Rendition) -> usize {
    let text = html(page);
    for script in text.split("<script>").skip(1) {
        let length = script.split("</script>").next().unwrap().len();
        assert!(length <= LARGEST_SCRIPT, "a script of {length} bytes");
    }
    let params = brotli::enc::BrotliEncoderParams { quality: 9, ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut page.bytes.as_slice(), &mut compressed, &params).unwrap();
    compressed.len()
}

#[test]
fn the_provider_s_link_holds_the_exact_addresses_that_are_not_paused_and_not_shared() {
    let county = County::read(DEMO);
    let page = steps(county.school("hillside-primary"), "gmail", "en");
    let links: Vec<_> = values(&page, "href").into_iter().filter(|href| href.contains("create-filter/from=")).collect();
    assert!(!links.is_empty());
    assert!(links[0].contains("office%40hillside.wensum-schools.example%20OR%20"), "{}", links[0]);
    assert!(!links[0].contains("=%40") && !links[0].contains("OR%20%40"), "never everything that ends so");
    assert!(!links[0].contains("textmail"), "an address of other schools too is left out");
    let shared: Vec<_> = links.iter().filter(|link| link.contains("textmail")).collect();
    assert!(!shared.is_empty(), "and offered with what it means");
    assert!(visible(&page).contains("Other schools use this address too. If you let it in"));
}

#[test]
fn every_provider_s_page_is_there_in_every_language_and_small_enough() {
    let county = County::read(DEMO);
    let school = county.school("hillside-primary");
    let languages: Vec<LanguageTag> = LanguageTag::all().collect();
    let mut heaviest = std::collections::BTreeMap::new();
    for (number, guide) in Guides::all().iter().enumerate() {
        for language in languages.iter().copied() {
            let page = page::provider_page(school, guide, language, &context()).unwrap();
            let text = html(&page);
            assert!(!text.contains("guide-") && !text.contains("mail-of-"), "{} in {language}", guide.id);
            // Each language is weighed with a few providers: packing takes longer than the pages themselves.
            let sampled = language == LanguageTag::ENGLISH || language == languages[number % languages.len()];
            if !sampled && !sweep() {
                continue;
            }
            let packed = packed(&page);
            assert!(packed <= LARGEST, "{} in {language}: {packed} bytes", guide.id);
            let most = heaviest.entry(language).or_insert((0, ""));
            *most = (*most).max((packed, guide.id.as_str()));
        }
    }
    for (language, (bytes, provider)) in heaviest {
        println!("{language:8} {bytes:6} {provider}");
    }
}

#[test]
fn a_provider_s_page_says_what_it_rests_on_and_how_to_undo_it() {
    let county = County::read(DEMO);
    let gmail = visible(&steps(county.school("hillside-primary"), "gmail", "en"));
    for words in [
        "Lasts",
        "Helps",
        "One email only",
        "We read these steps in other people’s guides on",
        "Take an address out again",
    ] {
        assert!(gmail.contains(words), "{words}");
    }
    let other = visible(&steps(county.school("hillside-primary"), "other", "en"));
    assert!(other.contains("Not yet confirmed."));
}

#[test]
fn a_notice_stands_on_the_pages_of_its_provider_alone() {
    let county = County::read(DEMO);
    let school = county.school("hillside-primary");
    assert!(visible(&steps(school, "outlook_com", "en")).contains("Our emails are late"));
    assert!(!visible(&steps(school, "gmail", "en")).contains("Our emails are late"));
    let everywhere = |school: &Published| {
        [
            page::school_page(school, LanguageTag::ENGLISH, &context()).unwrap(),
            page::check_page(school, LanguageTag::ENGLISH, &context(), None).unwrap(),
        ]
        .map(|page| visible(&html(&page)).contains("Our emails are late"))
    };
    assert_eq!(everywhere(school), [true, true]);
    let mut quiet = school.clone();
    for notice in &mut quiet.status.notices {
        notice.shown_to = NoticeReach::Provider;
    }
    assert_eq!(everywhere(&quiet), [false, false], "only who opens the steps for that provider need know");
    assert!(visible(&steps(&quiet, "outlook_com", "en")).contains("Our emails are late"));
}

#[test]
fn a_way_that_is_the_same_on_two_phones_is_named_by_the_one_that_was_chosen() {
    let county = County::read(DEMO);
    let page = steps(county.school("hillside-primary"), "outlook_com", "en");
    let panel =
        |name: &str| page.split_once(&format!("class=\"pl {name}\"")).unwrap().1.split_once("<div class=\"").unwrap().0;
    assert!(panel("android").contains("on an Android phone") && !panel("android").contains("on an iPhone"));
    assert!(panel("iphone").contains("on an iPhone") && !panel("iphone").contains("on an Android phone"));
}

#[test]
fn the_message_for_work_names_the_exact_addresses_and_keeps_the_checks_on() {
    let county = County::read(DEMO);
    let page = steps(county.school("hillside-primary"), "work", "pl");
    let mailto = values(&page, "href").into_iter().find(|href| href.contains("DMARC")).unwrap().to_owned();
    assert!(
        mailto.starts_with("mailto:?subject=") && mailto.contains("office%40hillside.wensum-schools.example%0D%0A")
    );
    assert!(
        page.contains("<blockquote class=\"word\" lang=\"en\" dir=\"ltr\">"),
        "the desk reads the school's language"
    );
}

#[test]
fn what_was_typed_comes_back_as_a_question() {
    let county = County::read(DEMO);
    let question = Question::Slip { typed: "gmial.com".parse().unwrap(), meant: "gmail.com".parse().unwrap() };
    let page = page::choose_page(county.school("hillside-primary"), &question, LanguageTag::ENGLISH, &context());
    let page = html(&page.unwrap());
    assert!(visible(&page).contains("Did you mean gmail.com ?") || visible(&page).contains("Did you mean gmail.com"));
    let links = values(&page, "href");
    let at = |end: &str| links.iter().position(|link| link.ends_with(end)).unwrap();
    assert!(at("/mail/gmail") < at("/mail/other"));
}

#[test]
fn one_address_or_sixty_the_school_s_own_page_stays_small_in_every_language() {
    let county = County::read(DEMO);
    for language in LanguageTag::all() {
        let mut sizes = Vec::new();
        for school in county.schools.iter().filter(|school| school.revision.school().closed.is_none()) {
            let slug = school.revision.school().slug.as_str();
            // An ordinary one, and the largest; the others in English and in a sweep.
            let sampled = ["hillside-primary", "brackenhythe-academy"].contains(&slug);
            if sampled || language == LanguageTag::ENGLISH || sweep() {
                let packed = packed(&page::school_page(school, language, &context()).unwrap());
                assert!(packed <= LARGEST, "{slug} in {language}: {packed} bytes");
                sizes.push(packed);
            }
        }
        println!("{language:8} {:6} to {:6}", sizes.iter().min().unwrap(), sizes.iter().max().unwrap());
    }
}
