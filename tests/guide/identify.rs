//! Which provider an address belongs to, and what somebody meant who slipped.

use hallpass::domain::DomainName;
use hallpass::guide::{Guides, How, Question};
use proptest::prelude::*;

fn name(text: &str) -> DomainName {
    text.parse().unwrap()
}

#[test]
fn known_domains_lead_to_their_guide() {
    for (domain, guide, how) in [
        ("gmail.com", "gmail", How::Exact),
        ("GoogleMail.com", "gmail", How::Exact),
        ("hotmail.co.uk", "outlook_com", How::Exact),
        ("live.de", "outlook_com", How::Exact),
        ("me.com", "icloud", How::Exact),
        ("yahoo.co.uk", "yahoo", How::Exact),
        ("sky.com", "sky", How::Exact),
        ("btinternet.com", "bt", How::Exact),
        ("ntlworld.com", "virgin_media", How::Exact),
        ("proton.me", "proton", How::Exact),
        ("smith.plus.com", "plusnet", How::Ending),
        ("jones.freeserve.co.uk", "ee_orange_uk", How::Ending),
    ] {
        let found = Guides::all().identify(&name(domain)).unwrap_or_else(|| panic!("{domain} is not known"));
        assert_eq!((found.guide.id.as_str(), found.how), (guide, how), "{domain}");
    }
    for domain in
        ["hillside.norfolk.sch.uk", "a.b.plus.com", "notgmail.com", "gmail.com.evil.example", "mail.gmail.com"]
    {
        assert!(Guides::all().identify(&name(domain)).is_none(), "{domain}");
    }
}

#[test]
fn mailboxes_that_are_closed_or_move_are_told() {
    let moved = |domain: &str| Guides::all().identify(&name(domain)).unwrap().moved.map(|moved| moved.what.as_str());
    assert_eq!(moved("orange.net"), Some("closed"));
    assert_eq!(moved("jones.freeserve.co.uk"), Some("closed"));
    assert_eq!(moved("virgin.net"), Some("moving"));
    assert_eq!(moved("gmail.com"), None);
}

#[test]
fn the_longest_name_of_a_mail_server_wins() {
    for (server, guide) in [
        ("hotmail-com.olc.protection.outlook.com", "outlook_com"),
        ("firm-co-uk.mail.protection.outlook.com", "microsoft365"),
        ("aspmx.l.google.com", "gmail"),
        ("alt4.aspmx.l.google.com", "gmail"),
        ("mx1.mail.icloud.com", "icloud"),
    ] {
        let found = Guides::all().identify_by_mail_servers(&[name(server)]).unwrap();
        assert_eq!(found.guide.id.as_str(), guide, "{server}");
        assert!(found.is_looked_after());
    }
    for server in ["evil-aspmx.l.google.com.example.org", "mx.example.org"] {
        assert!(Guides::all().identify_by_mail_servers(&[name(server)]).is_none(), "{server}");
    }
}

#[test]
fn true_slips_are_asked_about() {
    for (typed, meant) in [
        ("gmial.com", "gmail.com"),
        ("gamil.com", "gmail.com"),
        ("gmail.co", "gmail.com"),
        ("gmail.con", "gmail.com"),
        ("gmail.cm", "gmail.com"),
        ("gmai.com", "gmail.com"),
        ("gmaill.com", "gmail.com"),
        ("gnail.com", "gmail.com"),
        ("gmail.co.uk", "gmail.com"),
        ("gmail.uk", "gmail.com"),
        ("googlemail.co.uk", "googlemail.com"),
        ("hotmial.co.uk", "hotmail.co.uk"),
        ("hotmail.con", "hotmail.com"),
        ("hotmai.com", "hotmail.com"),
        ("homtail.com", "hotmail.com"),
        ("hotnail.com", "hotmail.com"),
        ("outlok.com", "outlook.com"),
        ("outloook.com", "outlook.com"),
        ("yahooo.co.uk", "yahoo.co.uk"),
        ("yaho.co.uk", "yahoo.co.uk"),
        ("yahoo.couk", "yahoo.co.uk"),
        ("iclould.com", "icloud.com"),
        ("icloud.co.uk", "icloud.com"),
        ("btinernet.com", "btinternet.com"),
        ("btinternet.co.uk", "btinternet.com"),
        ("virginmeda.com", "virginmedia.com"),
        ("virginmedia.co.uk", "virginmedia.com"),
        ("sky.co.uk", "sky.com"),
        ("ntlwold.com", "ntlworld.com"),
        ("protonmial.com", "protonmail.com"),
    ] {
        let found = Guides::all().suggest(&name(typed)).map(|found| found.domain.ascii().to_owned());
        assert_eq!(found.as_deref(), Some(meant), "{typed}");
    }
}

#[test]
fn other_people_s_domains_are_left_alone() {
    for typed in [
        "proton.me",
        "pm.me",
        "gmx.net",
        "mail.ru",
        "mail.com",
        "ymail.com",
        "email.com",
        "smith.plus.com",
        "hillside.norfolk.sch.uk",
        "norfolk.gov.uk",
        "nhs.net",
        "bbc.co.uk",
        "life.com",
        "sky.de",
        "mail.de",
        "posteo.de",
        "mailbox.org",
        "hey.com",
        "zen.co.uk",
        "orange.pl",
        "gmail-support.example",
        "gmail.com.evil.example",
        "xn--mnchen-3ya.de",
        "a.co",
    ] {
        let found = Guides::all().suggest(&name(typed)).map(|found| found.domain.ascii().to_owned());
        assert_eq!(found, None, "{typed}");
    }
}

#[test]
fn what_receives_mail_is_asked_about_gently() {
    let found = Guides::all().suggest(&name("gmial.com")).unwrap();
    assert_eq!((found.question(false), found.question(true)), (Question::Plain, Question::Gentle));
}

#[test]
fn two_letters_swapped_in_a_long_name_are_seen() {
    let guides = Guides::all();
    let mut tried = 0;
    for domain in guides.iter().flat_map(|guide| &guide.domains) {
        let bytes = domain.ascii().as_bytes();
        let label = domain.ascii().find('.').unwrap();
        for at in 1..label.saturating_sub(1) {
            let mut typed = bytes.to_vec();
            typed.swap(at, at + 1);
            let Ok(typed) = String::from_utf8(typed).unwrap().parse::<DomainName>() else { continue };
            if typed == *domain || label < 5 || at + 1 >= label || guides.identify(&typed).is_some() {
                continue;
            }
            tried += 1;
            assert!(guides.suggest(&typed).is_some(), "{typed} for {domain}");
        }
    }
    assert!(tried > 500, "{tried}");
}

proptest! {
    #[test]
    fn a_suggestion_is_known_and_never_replaces_what_is(typed in "[a-z0-9-]{1,20}(\\.[a-z]{1,8}){1,3}") {
        if let Ok(typed) = typed.parse::<DomainName>() {
            let guides = Guides::all();
            let found = guides.suggest(&typed);
            if guides.identify(&typed).is_some() {
                prop_assert!(found.is_none());
            }
            if let Some(found) = found {
                prop_assert!(found.domain != &typed);
                prop_assert!(found.guide.domains.contains(found.domain));
            }
        }
    }
}
