//! Addresses that look like one person's rather than a role's.

use super::EmailAddress;

/// Why an address looks like a person's own. A flag for staff, never a refusal:
/// public lists should hold roles, but a school may have its reasons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PersonalHint {
    /// A mailbox anyone can open, such as one at gmail.com.
    Freemail,
    /// `mrs.jones`, `dr-patel`.
    Title,
    /// `jane.smith`, `j.smith`: two words of which none is a role.
    PersonName,
}

impl PersonalHint {
    pub(super) fn of(address: &EmailAddress) -> Option<Self> {
        const FREEMAIL: &[&str] = &[
            "aol.com",
            "btinternet.com",
            "gmail.com",
            "gmx.com",
            "googlemail.com",
            "hotmail.co.uk",
            "hotmail.com",
            "icloud.com",
            "live.co.uk",
            "live.com",
            "me.com",
            "msn.com",
            "outlook.com",
            "proton.me",
            "protonmail.com",
            "sky.com",
            "talktalk.net",
            "virginmedia.com",
            "yahoo.co.uk",
            "yahoo.com",
            "ymail.com",
        ];
        const TITLES: &[&str] = &["mr", "mrs", "miss", "ms", "mx", "dr", "prof", "rev", "sir"];
        if FREEMAIL.contains(&address.domain.ascii()) {
            return Some(Self::Freemail);
        }
        let local = address.local.split('+').next().unwrap_or_default().to_lowercase();
        let words: Vec<&str> = local.split(['.', '-', '_']).filter(|word| !word.is_empty()).collect();
        let letters = |word: &&str| word.chars().all(char::is_alphabetic);
        if words.len() < 2 || !words.iter().all(letters) {
            return None;
        }
        if TITLES.contains(&words[0]) {
            return Some(Self::Title);
        }
        (words.len() <= 3 && !words.iter().any(|word| is_role_word(word))).then_some(Self::PersonName)
    }
}

/// Words that stand in addresses of offices, teams and systems.
const ROLES: &str = "\
    absence absences admin admissions after alert alerts alumni appointments arts attendance board booking \
    bookings breakfast bus bursar canteen careers catering chair class closure closures club clubs college \
    community contact council data dept deputy do early easter enquiries enquiry estates events exam exams \
    family finance first form friends governor governors head health help helpdesk hello home homework house hr \
    ict info infants international it junior kitchen learning letters library lunch mail mailer maths meals \
    medical music news newsletter no noreply not notice notices notifications nursery office open out parent \
    parents pastoral pay payments pe post primary pta pupil pupils receipts reception records registrar \
    registration reply reports results safeguarding school science secondary secretary sen send senco service \
    services shop site sixth sport sports staff student students support surveys system team text texts \
    transport travel trips trust tuition uniform updates urgent visits voice welcome welfare work wrap year \
    years";

fn is_role_word(word: &str) -> bool {
    ROLES.split(' ').any(|role| role == word)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn personal_looking_addresses_are_flagged() {
        for (text, hint) in [
            ("office@hillside.example", None),
            ("no-reply@textmail.example", None),
            ("year.six@hillside.example", None),
            ("hillside@parentmail.example", None),
            ("year7@hillside.example", None),
            ("school.office@hillside.example", None),
            ("hillside.school@gmail.com", Some(PersonalHint::Freemail)),
            ("mrs.jones@hillside.example", Some(PersonalHint::Title)),
            ("jane.smith@hillside.example", Some(PersonalHint::PersonName)),
            ("j_smith@hillside.example", Some(PersonalHint::PersonName)),
        ] {
            assert_eq!(text.parse::<EmailAddress>().unwrap().personal_hint(), hint, "{text}");
        }
    }
}
