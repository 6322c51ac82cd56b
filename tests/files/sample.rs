//! Lists of every kind, as the catalogue would hand them over.

use std::sync::Arc;

use hallpass::domain::{
    Code, Keeper, LanguageTag, ListedSender, Organisation, OrganisationSummary, Overlay, Pause, Record, Revision,
    School, Sender, SenderState, StatusChange,
};
use hallpass::render::{Context, Crest, Published};
use serde_json::{Value, json};

pub const ENGLISH: LanguageTag = LanguageTag::ENGLISH;
pub const PUBLISHED: &str = "2026-11-20T16:30:00Z";

pub fn context() -> Context {
    Context { public_url: "https://mail.wensum.example".parse().unwrap(), version: "0.1.0" }
}

/// A list to be filled.
#[derive(Debug)]
pub struct Sample {
    name: String,
    audience: &'static str,
    senders: Vec<(Value, SenderState)>,
    paused: Vec<(String, &'static str)>,
    closed: bool,
    complete: bool,
    crest: bool,
    phone: Option<&'static str>,
    issued: &'static str,
}

impl Sample {
    pub fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            audience: "parents",
            senders: Vec::new(),
            paused: Vec::new(),
            closed: false,
            complete: false,
            crest: false,
            phone: Some("+44 1632 960101"),
            issued: "2026-11-21T06:00:00Z",
        }
    }

    /// An address with a name of its own.
    pub fn named(self, address: &str, name: &str, purpose: &str) -> Self {
        self.sender(json!({ "address": address, "name": name, "purpose": purpose }))
    }

    /// An address whose purpose says it all.
    pub fn plain(self, address: &str, purpose: &str) -> Self {
        self.sender(json!({ "address": address, "purpose": purpose }))
    }

    pub fn sender(mut self, sender: Value) -> Self {
        self.senders.push((sender, SenderState::Published));
        self
    }

    pub fn retired(mut self, sender: Value) -> Self {
        self.senders.push((sender, SenderState::Retired));
        self
    }

    pub fn paused(mut self, address: &str, since: &'static str) -> Self {
        self.paused.push((address.to_owned(), since));
        self
    }

    pub fn issued(mut self, at: &'static str) -> Self {
        self.issued = at;
        self
    }

    pub fn patients(mut self) -> Self {
        self.audience = "patients";
        self
    }

    pub fn closed(mut self) -> Self {
        self.closed = true;
        self
    }

    pub fn complete(mut self) -> Self {
        self.complete = true;
        self
    }

    pub fn with_crest(mut self) -> Self {
        self.crest = true;
        self
    }

    pub fn without_phone(mut self) -> Self {
        self.phone = None;
        self
    }

    pub fn build(self) -> Published {
        let senders: Vec<ListedSender> = self
            .senders
            .iter()
            .map(|(value, state)| ListedSender {
                sender: serde_json::from_value::<Sender>(value.clone()).unwrap(),
                keeper: Keeper::School,
                state: *state,
            })
            .collect();
        let domains: Vec<&str> = senders.iter().map(|listed| listed.sender.address.domain().ascii()).collect();
        let organisation: Organisation = serde_json::from_value(json!({
            "slug": "wensum",
            "name": "Wensum County Council",
            "kind": "local-authority",
            "audience": self.audience,
            "sender_policy": { "domains": domains },
        }))
        .unwrap();
        let mut school = json!({
            "slug": "hillside-primary",
            "code": Code::from_random([1, 2, 3, 4, 5]),
            "name": self.name,
            "town": "Wensum Market",
            "kind": "primary",
            "identifiers": { "urn": "900001" },
            "languages": ["en", "pl"],
            "list_complete": self.complete,
        });
        if let Some(phone) = self.phone {
            school["phone"] = json!(phone);
        }
        if self.closed {
            school["closed"] = json!({ "on": "2026-07-31", "successors": ["tern-valley"] });
        }
        let school: School = serde_json::from_value(school).unwrap();
        let mut overlay = Overlay::default();
        for (address, since) in &self.paused {
            let pause = Pause {
                address: address.parse().unwrap(),
                school: None,
                since: since.parse().unwrap(),
                reason: "Somebody got into it.".parse().unwrap(),
            };
            overlay.take(1, since.parse().unwrap(), StatusChange::Paused { pause });
        }
        overlay.take(7, self.issued.parse().unwrap(), StatusChange::Issued);
        let status = overlay.view(&school.slug, self.issued.parse().unwrap());
        let summary = OrganisationSummary::from(&organisation);
        let record = Record::new(summary, school, &organisation.sender_policy, &[], senders).unwrap();
        let mut salt = 0;
        let revision = Revision::new(
            record,
            None,
            PUBLISHED.parse().unwrap(),
            uuid::Uuid::from_u128(1),
            &mut || {
                salt += 1;
                [salt; 16]
            },
            hallpass::sign::canonical,
        );
        // Not a picture that a decoder would like: the card does not look into it.
        let picture: Arc<[u8]> = (0..=255_u8).cycle().take(900).collect();
        let crest = self.crest.then(|| Crest { png: picture.clone(), thumbnail: picture, width: 1, height: 1 });
        Published {
            revision: Arc::new(revision),
            status,
            organisation: Arc::new(organisation),
            crest,
            successors: Vec::new(),
        }
    }
}

pub fn six() -> Sample {
    Sample::new("Hillside Primary School")
        .sender(json!({ "address": "no-reply@textmail.example", "name": "Urgent news", "purpose": "urgent",
            "replies": false, "platform": "TextMail", "shared": true, "from_name": "Hillside Primary" }))
        .sender(json!({ "address": "office@hillside.example", "name": "School office", "purpose": "office",
            "replies": true }))
        .plain("absence@hillside.example", "absence")
        .sender(json!({ "address": "hillside@parentmail.example", "purpose": "payments", "platform": "ParentMail",
            "since": "2026-09-01" }))
        .plain("Kitchen@hillside.example", "meals")
        .plain("news@hillside.example", "newsletter")
}

pub fn sixty() -> Sample {
    (1..=60).fold(Sample::new("Brackenhythe Academy"), |sample, n| {
        sample.named(
            &format!("department-number-{n:02}-of-the-academy@brackenhythe.wensum-schools.example"),
            &format!("Department {n}"),
            "other",
        )
    })
}

/// Paused, retired, ended, still to come: soon and late.
pub fn states() -> Sample {
    Sample::new("Hillside Primary School")
        .plain("office@hillside.example", "office")
        .plain("clubs@hillside.example", "clubs")
        .paused("clubs@hillside.example", "2026-11-20T18:30:00Z")
        .retired(json!({ "address": "old@hillside.example", "purpose": "office", "until": "2026-06-30" }))
        .sender(json!({ "address": "summer@hillside.example", "purpose": "trips", "until": "2026-11-20" }))
        .sender(json!({ "address": "soon@hillside.example", "purpose": "meals", "since": "2027-01-20" }))
        .sender(json!({ "address": "later@hillside.example", "purpose": "reports", "since": "2027-01-21" }))
}

/// Characters that mean something to one format or another.
pub fn awkward() -> Sample {
    Sample::new(r#"Collège "Saint-Éloi"; l'annexe, <b>rue</b> & 5\6 -- x"#)
        .named("absences@saint-eloi.example", "Absences, retards; \\ \"autres\"", "absence")
        .named("a'b@saint-eloi.example", "-- <&> ]]>", "other")
        .named("{a|b}~#$%&*/?^`@saint-eloi.example", "=HYPERLINK(1)", "other")
}

pub fn formulas() -> Sample {
    Sample::new("=1+1 School")
        .named("=cmd@x.example", "+44", "office")
        .named("+a@x.example", "-x", "absence")
        .named("-a@x.example", "@x", "urgent")
        .named("b+c@x.example", "b", "meals")
}

pub fn right_to_left() -> Sample {
    Sample::new("مدرسة التل الابتدائية (Hillside) — ٢٠٢٦").named(
        "office@hillside.example",
        "مكتب المدرسة، الطابق 2",
        "office",
    )
}

pub fn long_name() -> Sample {
    Sample::new(&"Ὀλυμπιάς é".repeat(30)).named("office@hillside.example", &"x".repeat(300), "office")
}

pub fn international() -> Sample {
    Sample::new("Школа № 5")
        .plain("пошта@школа.укр", "office")
        .plain("büro@bücher.example", "newsletter")
        .plain("office@学校.example", "urgent")
}

pub fn emoji() -> Sample {
    Sample::new("St Mary’s 🏫👩‍🏫 School").named("office@stmarys.example", "Office 📧", "office").with_crest()
}

pub fn patients() -> Sample {
    Sample::new("Larkmoss Hospital").patients().plain("clinic@larkmoss.example", "appointments").without_phone()
}

pub fn empty() -> Sample {
    Sample::new("New School")
}

/// Every sample, with the name of its folder of golden files.
pub fn all() -> Vec<(&'static str, Published)> {
    [
        ("six", six()),
        ("sixty", sixty()),
        ("states", states()),
        ("awkward", awkward()),
        ("formulas", formulas()),
        ("right-to-left", right_to_left()),
        ("long-name", long_name()),
        ("international", international()),
        ("emoji", emoji()),
        ("patients", patients()),
        ("empty", empty()),
    ]
    .map(|(name, sample)| (name, sample.build()))
    .into()
}
