//! Addresses of many schools on their way into the store: all of them or none.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use serde_json::json;

use crate::domain::{Problem, Sender, SenderState, Slug};
use crate::service::apply::{Plan, Refusal, Step, Subject, Verb};
use crate::service::county::{FAULTS_MAX, Fault};
use crate::service::publish::{SendersOf, record_of};
use crate::service::{Actor, Service, ServiceError, nearest};
use crate::store::{EventKind, Origin, SchoolId, SenderId, Session, StoredOrganisation, StoredSchool, StoredSender};

use super::candidate::Reference;
use super::error::ImportError;
use super::resolve::Index;
use super::sender_list::{SchoolName, SenderList};

impl Service {
    /// Puts a table of addresses on the lists of an organisation's schools, in one transaction.
    /// It adds and changes, never retires, never ends a pause, and leaves alone what a county file,
    /// a command or staff wrote last.
    ///
    /// # Errors
    /// A row does not fit the store or the organisation's policy, or the store cannot be written.
    /// Nothing happened then.
    pub async fn import_senders(
        &self,
        list: &SenderList,
        organisation: &Slug,
        dry_run: bool,
        actor: &Actor,
        progress: &mut (dyn FnMut(usize, usize) + Send),
    ) -> Result<Plan, Refusal> {
        let mut session = self.store().write().await?;
        let organisation = session
            .organisation(organisation)
            .await?
            .ok_or_else(|| ServiceError::UnknownOrganisation(organisation.clone()))?;
        let schools = session.schools(Some(organisation.id)).await?;
        let mut faults = Vec::new();
        let places = places(list, &organisation, &schools, &mut faults);
        refuse(faults)?;
        let mut known: BTreeMap<(SchoolId, String), StoredSender> = BTreeMap::new();
        for stored in session.senders(organisation.id).await? {
            let Some(school) = stored.school else { continue };
            known.insert((school, stored.sender.address.key().to_owned()), stored);
        }
        let mut plan = Plan { personal: list.personal.clone(), ..Plan::default() };
        let total = list.rows.len();
        for (done, (row, place)) in list.rows.iter().zip(&places).enumerate() {
            let stored = known.remove(&(schools[*place].id, row.sender.address.key().to_owned()));
            let step = self.put(&mut session, &schools[*place], &row.sender, stored).await?;
            plan.steps.extend(step);
            progress(done + 1, total);
        }
        let mut lines: BTreeMap<usize, usize> = BTreeMap::new();
        for (row, place) in list.rows.iter().zip(&places) {
            lines.entry(*place).or_insert(row.line);
        }
        refuse(unpublishable(&mut session, &organisation, &schools, &lines).await?)?;
        if !dry_run && plan.changes_anything() {
            let at = self.clock().now();
            session.add_event(at, EventKind::Organisation, organisation.id, None, None).await?;
            self.audit(&mut session, actor, "import", detail(&plan, total)).await?;
            session.commit().await?;
        }
        Ok(plan)
    }

    /// Writes one address, if it is new or other than before.
    async fn put(
        &self,
        session: &mut Session,
        school: &StoredSchool,
        wanted: &Sender,
        stored: Option<StoredSender>,
    ) -> Result<Option<Step>, ServiceError> {
        let subject = Subject::Sender { school: Some(school.school.slug.clone()), address: wanted.address.clone() };
        let step = |verb, fields| Some(Step { verb, subject, fields });
        let Some(mut stored) = stored else {
            let stored = StoredSender {
                id: SenderId::new(self.id()),
                organisation: school.organisation,
                school: Some(school.id),
                sender: wanted.clone(),
                state: SenderState::Published,
                origin: Origin::Import,
                changed_by: Origin::Import,
            };
            session.put_sender(&stored).await?;
            return Ok(step(Verb::Add, Vec::new()));
        };
        let today = self.clock().now().to_zoned(TimeZone::UTC).date();
        let same = json!(stored.sender) == json!(wanted);
        // An address whose last day is over was retired by the calendar; the table need not know.
        let ended = stored.state == SenderState::Retired && wanted.has_ended(today);
        if same && (stored.state == SenderState::Published || ended) {
            return Ok(None);
        }
        let mut fields = differing(&stored.sender, wanted);
        if stored.state != SenderState::Published {
            fields.push("state".to_owned());
        }
        if stored.changed_by != Origin::Import {
            return Ok(step(Verb::Keep, fields));
        }
        stored.sender = wanted.clone();
        stored.state = SenderState::Published;
        session.put_sender(&stored).await?;
        Ok(step(Verb::Change, fields))
    }
}

fn refuse(mut faults: Vec<Fault>) -> Result<(), Refusal> {
    if faults.is_empty() {
        return Ok(());
    }
    faults.sort_by_key(|fault| fault.line);
    faults.truncate(FAULTS_MAX);
    Err(Refusal::Faults(faults))
}

/// The school of each row, by its place; every row that does not fit is a fault.
fn places(
    list: &SenderList,
    organisation: &StoredOrganisation,
    schools: &[StoredSchool],
    faults: &mut Vec<Fault>,
) -> Vec<usize> {
    let index = Index::of(schools);
    let codes: BTreeMap<String, usize> =
        schools.iter().enumerate().map(|(at, stored)| (stored.school.code.to_string(), at)).collect();
    let mut first: BTreeMap<(usize, &str), usize> = BTreeMap::new();
    let mut places = Vec::with_capacity(list.rows.len());
    for row in &list.rows {
        let address = &row.sender.address;
        let place = match &row.school {
            SchoolName::Number(scheme, number) => index.named(&Reference::Number(*scheme, number.as_str().into())),
            SchoolName::Word(word) => named(word, &index, &codes),
        };
        let Some(place) = place else {
            let slugs = schools.iter().map(|stored| stored.school.slug.as_str());
            let found = row.school.to_string();
            let problem: Box<dyn Problem + Send + Sync> = match (&row.school, nearest(&found, slugs)) {
                (SchoolName::Word(_), Some(nearest)) => {
                    Box::new(ImportError::NoSchoolNearest { nearest: nearest.to_owned(), found })
                }
                _ => Box::new(ImportError::NoSchool(found)),
            };
            faults.push(Fault { line: row.line, what: "school".to_owned(), problem });
            continue;
        };
        let mut fault = |what: &str, problem: Box<dyn Problem + Send + Sync>| {
            faults.push(Fault { line: row.line, what: what.to_owned(), problem });
        };
        if let Some(first) = first.insert((place, address.key()), row.line) {
            let what = address.to_string();
            fault("address", Box::new(ImportError::Doubled { what, first }));
        }
        if let Err(problem) = organisation.organisation.sender_policy.check(address) {
            fault("address", Box::new(problem));
        }
        let school = &schools[place].school;
        if school.closed.is_some() {
            fault("school", Box::new(ImportError::SchoolClosed(school.slug.clone())));
        }
        places.push(place);
    }
    places
}

/// A school by its slug, or by its code as people type it.
fn named(word: &str, index: &Index, codes: &BTreeMap<String, usize>) -> Option<usize> {
    let slug = word.parse().ok().and_then(|slug| index.named(&Reference::Slug(slug)));
    slug.or_else(|| {
        let code: crate::domain::Code = word.parse().ok()?;
        codes.get(&code.to_string()).copied()
    })
}

/// Checks what every school of the table would publish.
async fn unpublishable(
    session: &mut Session,
    organisation: &StoredOrganisation,
    schools: &[StoredSchool],
    lines: &BTreeMap<usize, usize>,
) -> Result<Vec<Fault>, ServiceError> {
    let senders = SendersOf::new(session.senders(organisation.id).await?);
    let mut faults = Vec::new();
    for (place, line) in lines {
        let school = &schools[*place];
        if let Err(ServiceError::Record { source, .. }) = record_of(organisation, school, &senders) {
            let what = school.school.slug.to_string();
            faults.push(Fault { line: *line, what, problem: Box::new(source) });
        }
    }
    Ok(faults)
}

/// Which fields of two addresses differ, by their names in the table.
fn differing(old: &Sender, new: &Sender) -> Vec<String> {
    let (old, new) = (json!(old), json!(new));
    let names = ["address", "name", "purpose", "platform", "shared", "from_name", "replies", "since", "until"];
    names.into_iter().filter(|name| old.get(*name) != new.get(*name)).map(str::to_owned).collect()
}

/// What the audit keeps. An address stands in its comparison form, where a redaction finds it.
fn detail(plan: &Plan, rows: usize) -> serde_json::Value {
    let of = |verb| {
        let steps = plan.steps.iter().filter(move |step| step.verb == verb);
        let named = steps.filter_map(|step| match &step.subject {
            Subject::Sender { school, address } => Some(json!({"address": address.key(), "school": school})),
            _ => None,
        });
        named.collect::<Vec<_>>()
    };
    json!({"source": "senders", "rows": rows, "added": of(Verb::Add), "changed": of(Verb::Change)})
}
