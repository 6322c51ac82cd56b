//! Reads a county file into schools as the public sees them, without store or service, so that pages can be tried on
//! the same files that people write.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use hallpass::domain::{
    Keeper, LanguageTag, ListedSender, Name, Notice, Organisation, OrganisationSummary, Overlay, Pause, Record, Review,
    Revision, School, Sender, SenderState, Slug, StatusChange,
};
use hallpass::render::page::{OrganisationEntry, SchoolEntry};
use hallpass::render::{Change, ChangeKind, Context, Crest, Published};
use jiff::Timestamp;
use serde_json::{Map, Value, json};

/// When every sample was published.
pub fn published() -> Timestamp {
    "2026-11-20T15:00:00Z".parse().unwrap()
}

/// Where every sample is reached.
pub fn context() -> Context {
    Context { public_url: "https://mail.wensum.example".parse().unwrap(), version: "0.0.0" }
}

/// An organisation with its schools, closed ones too, in the order of the file.
pub struct County {
    pub organisation: Arc<Organisation>,
    pub notices: Vec<Notice>,
    pub schools: Vec<Published>,
}

impl County {
    pub fn read(path: &str) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        let text = std::fs::read_to_string(&path).unwrap();
        let mut file = object(plain(&toml::from_str::<toml::Table>(&text).unwrap().into()));
        let mut organisation = object(file.remove("organisation").unwrap());
        organisation.insert("domains".to_owned(), file.get("domain").cloned().unwrap_or(json!([])));
        let organisation: Arc<Organisation> = Arc::new(typed(Value::Object(organisation)));
        let inherited: Vec<Sender> = typed(file.remove("sender").unwrap_or(json!([])));
        let notices: Vec<Notice> = typed(file.remove("notice").unwrap_or(json!([])));
        let mut overlay = Overlay::default();
        for notice in &notices {
            overlay.take(1, published(), StatusChange::NoticePosted { notice: notice.clone() });
        }
        for pause in typed::<Vec<Pause>>(file.remove("pause").unwrap_or(json!([]))) {
            overlay.take(1, published(), StatusChange::Paused { pause });
        }

        let tables = file.remove("school").unwrap();
        let names: BTreeMap<Slug, Name> =
            tables.as_array().unwrap().iter().map(|s| (typed(s["slug"].clone()), typed(s["name"].clone()))).collect();
        let schools = typed::<Vec<Map<String, Value>>>(tables)
            .into_iter()
            .map(|table| school(table, &organisation, &inherited, &mut overlay, &names))
            .collect();
        Self { organisation, notices, schools }
    }

    /// The organisation as lists of schools show it.
    pub fn entry(&self) -> OrganisationEntry<'_> {
        let open = self.schools.iter().filter(|school| school.revision.school().closed.is_none());
        let schools: Vec<SchoolEntry> = open.map(SchoolEntry::from).collect();
        OrganisationEntry { organisation: &self.organisation, open: schools.len(), schools }
    }

    pub fn school(&self, slug: &str) -> &Published {
        self.schools.iter().find(|school| school.revision.school().slug.as_str() == slug).unwrap()
    }
}

fn school(
    mut table: Map<String, Value>,
    organisation: &Arc<Organisation>,
    inherited: &[Sender],
    overlay: &mut Overlay,
    names: &BTreeMap<Slug, Name>,
) -> Published {
    let own: Vec<Sender> = typed(table.remove("sender").unwrap_or(json!([])));
    let review: Option<Review> = table.remove("checked").map(typed);
    let crest = table.remove("crest").map(|_| crest());
    let school: School = typed(Value::Object(table));
    if let Some(review) = review {
        overlay.take(1, published(), StatusChange::Reviewed { school: school.slug.clone(), review });
    }
    let listed = |sender: &Sender, keeper| ListedSender {
        sender: sender.clone(),
        keeper,
        state: if sender.has_ended(published().to_zoned(jiff::tz::TimeZone::UTC).date()) {
            SenderState::Retired
        } else {
            SenderState::Published
        },
    };
    let senders = own
        .iter()
        .map(|sender| listed(sender, Keeper::School))
        .chain(inherited.iter().map(|sender| listed(sender, Keeper::Organisation)))
        .collect();
    let successors = school.closed.iter().flat_map(|closure| &closure.successors);
    let successors = successors
        .map(|slug| SchoolEntry { slug: slug.clone(), name: names[slug].clone(), town: None, authority: None })
        .collect();
    let status = overlay.view(&school.slug, published());
    let summary = OrganisationSummary::from(&**organisation);
    let record = Record::new(summary, school, &organisation.sender_policy, &organisation.domains, senders).unwrap();
    let canonical = |value: &Value| serde_json::to_vec(value).unwrap();
    let revision = Revision::new(record, None, published(), uuid::Uuid::nil(), &mut || [7; 16], canonical);
    Published { revision: Arc::new(revision), status, organisation: organisation.clone(), crest, successors }
}

fn crest() -> Crest {
    let png: Arc<[u8]> = Arc::from(include_bytes!("crest.png").as_slice());
    Crest { thumbnail: png.clone(), png, width: 105, height: 120 }
}

fn typed<T: serde::de::DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

fn object(value: Value) -> Map<String, Value> {
    typed(value)
}

/// TOML as JSON, dates as text.
fn plain(value: &toml::Value) -> Value {
    match value {
        toml::Value::Datetime(date) => Value::String(date.to_string()),
        toml::Value::Array(items) => items.iter().map(plain).collect(),
        toml::Value::Table(table) => {
            Value::Object(table.iter().map(|(key, value)| (key.clone(), plain(value))).collect())
        }
        toml::Value::String(text) => Value::String(text.clone()),
        toml::Value::Integer(number) => json!(number),
        toml::Value::Float(number) => json!(number),
        toml::Value::Boolean(truth) => json!(truth),
    }
}

/// A list's life so far.
pub fn changes() -> Vec<Change> {
    let addresses = |locals: &[&str]| locals.iter().map(|local| format!("{local}@plain.fenmoor.example")).collect();
    let at = |time: &str, kind| Change { at: time.parse().unwrap(), kind };
    let published = |revision, added: &[&str], retired: &[&str], details| ChangeKind::Published {
        revision,
        added: addresses(added),
        retired: addresses(retired),
        details,
    };
    let address = || "clubs@plain.fenmoor.example".to_owned();
    vec![
        at("2026-01-05T09:00:00Z", published(1, &["office", "absence", "old-news"], &[], false)),
        at("2026-07-31T09:00:00Z", published(2, &["news"], &["old-news"], true)),
        at("2026-09-02T11:00:00Z", ChangeKind::Paused { address: address() }),
        at("2026-09-04T11:00:00Z", ChangeKind::Resumed { address: address() }),
        at("2026-10-01T11:00:00Z", published(3, &[], &[], false)),
    ]
}

/// A language by its tag.
pub fn tag(tag: &str) -> LanguageTag {
    tag.parse().unwrap()
}
