//! Bringing a county file in: a plan of adds, changes and retirements, then all of it or nothing.
//!
//! An apply retires only what an earlier apply brought, never resumes a pause, and never overwrites
//! what somebody changed since, unless it is forced. Twice the same file changes nothing.

mod plan;
mod status;

use std::collections::BTreeMap;

use serde_json::json;

use crate::domain::{Code, Sender, SenderState, Slug};
use crate::store::{
    EventKind, OrganisationId, Origin, SchoolId, SenderId, Session, StoredOrganisation, StoredSchool, StoredSender,
};

use super::county::{CountyFile, CountySchool, Fault};
use super::publish::{SendersOf, record_of};
use super::{Actor, Service, ServiceError};

use plan::differing;
pub use plan::{ApplyError, Plan, Step, Subject, Verb};

/// How an apply goes about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Options {
    /// Only say what would happen.
    pub dry_run: bool,
    /// Overwrite what somebody changed since the last apply.
    pub force: bool,
}

/// Why a file was not applied.
#[derive(Debug)]
pub enum Refusal {
    /// It does not fit the store; each fault names its line.
    Faults(Vec<Fault>),
    /// The store or key refused.
    Service(ServiceError),
}

impl<E: Into<ServiceError>> From<E> for Refusal {
    fn from(error: E) -> Self {
        Self::Service(error.into())
    }
}

impl Service {
    /// Applies a county file in one transaction.
    ///
    /// # Errors
    /// The file does not fit the store, or the store cannot be written. Nothing happened then.
    pub async fn apply(&self, file: &CountyFile, options: Options, actor: &Actor) -> Result<Plan, Refusal> {
        let mut session = self.store().write().await?;
        let mut run = Run {
            service: self,
            file,
            options,
            plan: Plan { personal: file.personal.clone(), ..Plan::default() },
            faults: Vec::new(),
        };
        let organisation = run.organisation(&mut session).await?;
        let schools = run.schools(&mut session, organisation.id).await?;
        run.senders(&mut session, organisation.id, &schools).await?;
        if !run.faults.is_empty() {
            return Err(Refusal::Faults(run.faults));
        }
        run.check_records(&mut session, &organisation, &schools).await?;
        if !run.faults.is_empty() {
            return Err(Refusal::Faults(run.faults));
        }
        run.status(&mut session, &organisation).await?;
        let plan = run.plan;
        if !options.dry_run && plan.changes_anything() {
            let at = self.clock().now();
            session.add_event(at, EventKind::Organisation, organisation.id, None, None).await?;
            let detail = json!({
                "organisation": file.organisation.slug,
                "forced": options.force,
                "steps": plan.steps.iter().filter(|s| s.verb != Verb::Keep).map(describe).collect::<Vec<_>>(),
            });
            self.audit(&mut session, actor, "apply", detail).await?;
            session.commit().await?;
        }
        Ok(plan)
    }
}

/// A step for the audit. An address stands in its comparison form, where a redaction finds it.
fn describe(step: &Step) -> serde_json::Value {
    let verb = match step.verb {
        Verb::Add => "add",
        Verb::Change => "change",
        Verb::Retire => "retire",
        Verb::Keep => "keep",
    };
    match &step.subject {
        Subject::Organisation(slug) => json!({"act": verb, "organisation": slug}),
        Subject::School(slug) => json!({"act": verb, "school": slug}),
        Subject::Sender { school, address } => json!({"act": verb, "address": address.key(), "school": school}),
        Subject::Notice(provider) => json!({"act": verb, "notice": provider}),
        Subject::Pause(address) => json!({"act": verb, "pause": address.key()}),
        Subject::Review(slug) => json!({"act": verb, "review": slug}),
    }
}

/// One apply under way.
struct Run<'a> {
    service: &'a Service,
    file: &'a CountyFile,
    options: Options,
    plan: Plan,
    faults: Vec<Fault>,
}

impl Run<'_> {
    /// Whether the file may write over what somebody wrote.
    fn may_change(&self, changed_by: Origin) -> bool {
        self.options.force || matches!(changed_by, Origin::File | Origin::Import)
    }

    async fn organisation(&mut self, session: &mut Session) -> Result<StoredOrganisation, ServiceError> {
        let wanted = &self.file.organisation;
        let subject = || Subject::Organisation(wanted.slug.clone());
        match session.organisation(&wanted.slug).await? {
            None => {
                let stored = StoredOrganisation {
                    id: OrganisationId::new(self.service.id()),
                    organisation: wanted.clone(),
                    changed_by: Origin::File,
                };
                session.put_organisation(&stored).await?;
                self.plan.push(Verb::Add, subject(), Vec::new());
                Ok(stored)
            }
            Some(mut stored) if &stored.organisation != wanted => {
                let fields = differing(&json!(stored.organisation), &json!(wanted));
                if self.may_change(stored.changed_by) {
                    stored.organisation = wanted.clone();
                    stored.changed_by = Origin::File;
                    session.put_organisation(&stored).await?;
                    self.plan.push(Verb::Change, subject(), fields);
                } else {
                    self.plan.push(Verb::Keep, subject(), fields);
                }
                Ok(stored)
            }
            Some(stored) => Ok(stored),
        }
    }

    async fn schools(
        &mut self,
        session: &mut Session,
        organisation: OrganisationId,
    ) -> Result<BTreeMap<Slug, StoredSchool>, ServiceError> {
        let known = session.schools(Some(organisation)).await?;
        let mut known: BTreeMap<Slug, StoredSchool> =
            known.into_iter().map(|stored| (stored.school.slug.clone(), stored)).collect();
        let file = self.file;
        let named: std::collections::BTreeSet<&Slug> = file.schools.iter().map(|s| &s.school.slug).collect();
        self.plan.absent = known.keys().filter(|slug| !named.contains(slug)).cloned().collect();
        for wanted in &file.schools {
            if let Some(crest) = &wanted.crest {
                session.put_crest(crest).await?;
            }
            let slug = &wanted.school.slug;
            match known.get(slug) {
                None => {
                    if let Some(stored) = self.add_school(session, organisation, wanted).await? {
                        known.insert(slug.clone(), stored);
                    }
                }
                Some(stored) => {
                    let stored = self.change_school(session, stored.clone(), wanted).await?;
                    known.insert(slug.clone(), stored);
                }
            }
        }
        for wanted in &file.schools {
            for successor in wanted.school.closed.iter().flat_map(|closed| &closed.successors) {
                if !known.contains_key(successor) && session.school(successor).await?.is_none() {
                    self.fault(wanted, "closed.successors", ApplyError::NoSuccessor(successor.clone()));
                }
            }
        }
        Ok(known)
    }

    fn fault(&mut self, at: &CountySchool, what: &str, problem: impl crate::domain::Problem + Send + Sync + 'static) {
        self.faults.push(Fault { line: at.line, what: what.to_owned(), problem: Box::new(problem) });
    }

    async fn add_school(
        &mut self,
        session: &mut Session,
        organisation: OrganisationId,
        wanted: &CountySchool,
    ) -> Result<Option<StoredSchool>, ServiceError> {
        let mut school = wanted.school.clone();
        if session.school(&school.slug).await?.is_some() {
            self.fault(wanted, "slug", ApplyError::SlugTaken(school.slug));
            return Ok(None);
        }
        if let Some(code) = wanted.code {
            if session.code_owner(code).await?.is_some() {
                self.fault(wanted, "code", ApplyError::CodeTaken(code));
                return Ok(None);
            }
        } else {
            school.code = self.fresh_code(session).await?;
        }
        let stored =
            StoredSchool { id: SchoolId::new(self.service.id()), organisation, school, changed_by: Origin::File };
        session.put_school(&stored).await?;
        self.plan.push(Verb::Add, Subject::School(stored.school.slug.clone()), Vec::new());
        Ok(Some(stored))
    }

    async fn fresh_code(&self, session: &mut Session) -> Result<Code, ServiceError> {
        loop {
            let mut bytes = [0; 5];
            self.service.random.fill(&mut bytes);
            let code = Code::from_random(bytes);
            let taken_in_file = self.file.schools.iter().any(|school| school.code == Some(code));
            if !taken_in_file && session.code_owner(code).await?.is_none() {
                return Ok(code);
            }
        }
    }

    async fn change_school(
        &mut self,
        session: &mut Session,
        mut stored: StoredSchool,
        wanted: &CountySchool,
    ) -> Result<StoredSchool, ServiceError> {
        if let Some(code) = wanted.code
            && code != stored.school.code
        {
            let error = ApplyError::CodeFixed { school: stored.school.slug.clone(), code: stored.school.code };
            self.fault(wanted, "code", error);
            return Ok(stored);
        }
        let mut school = wanted.school.clone();
        school.code = stored.school.code;
        if school == stored.school {
            return Ok(stored);
        }
        let fields = differing(&json!(stored.school), &json!(school));
        let subject = Subject::School(school.slug.clone());
        if self.may_change(stored.changed_by) {
            stored.school = school;
            stored.changed_by = Origin::File;
            session.put_school(&stored).await?;
            self.plan.push(Verb::Change, subject, fields);
        } else {
            self.plan.push(Verb::Keep, subject, fields);
        }
        Ok(stored)
    }

    async fn senders(
        &mut self,
        session: &mut Session,
        organisation: OrganisationId,
        schools: &BTreeMap<Slug, StoredSchool>,
    ) -> Result<(), ServiceError> {
        let mut known: BTreeMap<(Option<SchoolId>, String), StoredSender> = BTreeMap::new();
        for stored in session.senders(organisation).await? {
            known.insert((stored.school, stored.sender.address.key().to_owned()), stored);
        }
        let file = self.file;
        for wanted in &file.senders {
            self.sender(session, organisation, None, wanted, &mut known).await?;
        }
        for school in &file.schools {
            let Some(stored) = schools.get(&school.school.slug) else { continue };
            for wanted in &school.senders {
                self.sender(session, organisation, Some(stored), wanted, &mut known).await?;
            }
        }
        let slugs: BTreeMap<SchoolId, &Slug> = schools.values().map(|s| (s.id, &s.school.slug)).collect();
        let named = |school: &Option<SchoolId>| match school {
            None => true,
            // A school that the file does not name keeps its senders: absence closes nothing.
            Some(id) => slugs.get(id).is_some_and(|slug| file.schools.iter().any(|s| &&s.school.slug == slug)),
        };
        for ((school, _), mut stored) in known {
            if stored.origin != Origin::File || stored.state == SenderState::Retired || !named(&school) {
                continue;
            }
            let subject = Subject::Sender {
                school: school.and_then(|id| slugs.get(&id).map(|slug| Slug::clone(slug))),
                address: stored.sender.address.clone(),
            };
            if self.may_change(stored.changed_by) {
                stored.state = SenderState::Retired;
                let today = self.service.clock().now().to_zoned(jiff::tz::TimeZone::UTC).date();
                stored.sender.until = Some(stored.sender.until.map_or(today, |until| until.min(today)));
                session.put_sender(&stored).await?;
                self.plan.push(Verb::Retire, subject, Vec::new());
            } else {
                self.plan.push(Verb::Keep, subject, Vec::new());
            }
        }
        Ok(())
    }

    async fn sender(
        &mut self,
        session: &mut Session,
        organisation: OrganisationId,
        school: Option<&StoredSchool>,
        wanted: &Sender,
        known: &mut BTreeMap<(Option<SchoolId>, String), StoredSender>,
    ) -> Result<(), ServiceError> {
        let key = (school.map(|s| s.id), wanted.address.key().to_owned());
        let subject =
            Subject::Sender { school: school.map(|s| s.school.slug.clone()), address: wanted.address.clone() };
        let Some(mut stored) = known.remove(&key) else {
            let stored = StoredSender {
                id: SenderId::new(self.service.id()),
                organisation,
                school: key.0,
                sender: wanted.clone(),
                state: SenderState::Published,
                origin: Origin::File,
                changed_by: Origin::File,
            };
            session.put_sender(&stored).await?;
            self.plan.push(Verb::Add, subject, Vec::new());
            return Ok(());
        };
        // An address whose last day is over was retired by the calendar; the file need not know.
        let ended = stored.state == SenderState::Retired
            && stored.changed_by == Origin::File
            && wanted.until.is_some()
            && wanted.until == stored.sender.until;
        let same = stored.sender == *wanted && json!(stored.sender) == json!(wanted);
        if same && (stored.state == SenderState::Published || ended) {
            return Ok(());
        }
        let mut fields = differing(&json!(stored.sender), &json!(wanted));
        if stored.state != SenderState::Published {
            fields.push("state".to_owned());
        }
        if self.may_change(stored.changed_by) {
            stored.sender = wanted.clone();
            stored.state = SenderState::Published;
            stored.changed_by = Origin::File;
            session.put_sender(&stored).await?;
            self.plan.push(Verb::Change, subject, fields);
        } else {
            self.plan.push(Verb::Keep, subject, fields);
        }
        Ok(())
    }

    /// Checks what every school would publish, so that a file never leaves an unpublishable store.
    async fn check_records(
        &mut self,
        session: &mut Session,
        organisation: &StoredOrganisation,
        schools: &BTreeMap<Slug, StoredSchool>,
    ) -> Result<(), ServiceError> {
        let senders = SendersOf::new(session.senders(organisation.id).await?);
        let lines: BTreeMap<&Slug, &CountySchool> = self.file.schools.iter().map(|s| (&s.school.slug, s)).collect();
        for (slug, stored) in schools {
            if let Err(ServiceError::Record { source, .. }) = record_of(organisation, stored, &senders) {
                let line = lines.get(slug).map_or(1, |school| school.line);
                self.faults.push(Fault { line, what: slug.to_string(), problem: Box::new(source) });
            }
        }
        self.faults.truncate(super::county::FAULTS_MAX);
        Ok(())
    }
}
