//! Schools of a register on their way into the store: matched, named, compared, written.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde_json::json;

use crate::domain::{Closure, Code, Name, Scheme, School, SchoolKind, Slug};
use crate::service::apply::Verb;
use crate::service::{Actor, Service, ServiceError};
use crate::store::{EventKind, OrganisationId, Origin, SchoolId, Session, StoredOrganisation, StoredSchool};

use super::candidate::{Batch, Candidate, Given, Reference, Standing};
use super::error::ImportError;
use super::resolve::{Index, successors_of};
use super::slugs::{Wanted, slugs};
use super::{Finding, Imported, Step, Weight};

impl Service {
    /// Brings schools in, in one transaction.
    ///
    /// New schools get a slug and a code and no list of their own. Known ones change where the file
    /// says otherwise, unless a county file, a command or staff wrote them last. Schools that the
    /// file does not name stay as they are.
    ///
    /// # Errors
    /// There is no such organisation, or the store cannot be written. Nothing happened then.
    pub async fn import_schools(
        &self,
        batch: Batch,
        organisation: &Slug,
        dry_run: bool,
        actor: &Actor,
        progress: &mut (dyn FnMut(usize, usize) + Send),
    ) -> Result<Imported, ServiceError> {
        let mut session = self.store().write().await?;
        let organisation = session
            .organisation(organisation)
            .await?
            .ok_or_else(|| ServiceError::UnknownOrganisation(organisation.clone()))?;
        let schools = session.schools(None).await?;
        let former = session.former_slugs().await?;
        let source = batch.source;
        let today = self.clock().now().to_zoned(jiff::tz::TimeZone::UTC).date();
        let mut run = Run::new(batch, &organisation, schools, today);
        let former = former.into_iter().map(|(slug, _)| slug.as_str().to_owned());
        run.name_new(former.collect());
        let work = std::mem::take(&mut run.work);
        let total = work.len();
        for (done, (candidate, target)) in work.iter().enumerate() {
            match target {
                Target::Known(at) => run.change(&mut session, candidate, *at).await?,
                Target::New(slug) => {
                    let code = self.fresh_code(&mut session).await?;
                    let id = SchoolId::new(self.id());
                    run.add(&mut session, candidate, slug, id, code).await?;
                }
            }
            progress(done + 1, total);
        }
        let mut imported = run.imported;
        imported.findings.sort_by_key(|finding| finding.line);
        if !dry_run && imported.changes_anything() {
            self.record_import(&mut session, organisation.id, source, &imported, actor).await?;
            session.commit().await?;
        }
        Ok(imported)
    }

    async fn record_import(
        &self,
        session: &mut Session,
        organisation: OrganisationId,
        source: &str,
        imported: &Imported,
        actor: &Actor,
    ) -> Result<(), ServiceError> {
        session.add_event(self.clock().now(), EventKind::Organisation, organisation, None, None).await?;
        let of = |verb| imported.steps.iter().filter(move |step| step.verb == verb);
        let detail = json!({
            "source": source,
            "rows": imported.rows,
            "added": of(Verb::Add).map(|step| &step.school).collect::<Vec<_>>(),
            "changed": of(Verb::Change).map(|step| json!([step.school, step.fields])).collect::<Vec<_>>(),
        });
        self.audit(session, actor, "import", detail).await
    }

    async fn fresh_code(&self, session: &mut Session) -> Result<Code, ServiceError> {
        loop {
            let mut bytes = [0; 5];
            self.random.fill(&mut bytes);
            let code = Code::from_random(bytes);
            if session.code_owner(code).await?.is_none() {
                return Ok(code);
            }
        }
    }
}

/// What a row is about.
enum Target {
    /// A school of the store, by its place.
    Known(usize),
    /// A new one.
    New(Slug),
}

struct Run {
    organisation: OrganisationId,
    today: Date,
    schools: Vec<StoredSchool>,
    index: Index,
    links: super::Links,
    /// Slugs of the schools that this import brings, by number.
    brought: BTreeMap<(Scheme, Box<str>), Slug>,
    work: Vec<(Candidate, Target)>,
    new: Vec<Candidate>,
    imported: Imported,
}

impl Run {
    /// Finds out which school each row means.
    fn new(batch: Batch, organisation: &StoredOrganisation, schools: Vec<StoredSchool>, today: Date) -> Self {
        let mut run = Self {
            organisation: organisation.id,
            today,
            index: Index::of(&schools),
            schools,
            links: batch.links,
            brought: BTreeMap::new(),
            work: Vec::new(),
            new: Vec::new(),
            imported: Imported {
                rows: batch.rows,
                elsewhere: batch.elsewhere,
                mended: batch.mended,
                findings: batch.findings,
                ..Imported::default()
            },
        };
        // Somebody wrote these by hand and gave them no number, so only their names can tell.
        let unnumbered: BTreeMap<String, Slug> = run
            .schools
            .iter()
            .filter(|s| s.organisation == organisation.id && s.school.identifiers.is_empty())
            .map(|s| (s.school.name.as_str().to_lowercase(), s.school.slug.clone()))
            .collect();
        let mut claimed: BTreeMap<usize, usize> = BTreeMap::new();
        for candidate in batch.candidates {
            let Some(at) = run.index.find(&candidate, &run.schools) else {
                if matches!(candidate.standing, Standing::Closed { .. }) {
                    run.tell(&candidate, "status", Weight::LeftOut, ImportError::ClosedBefore);
                } else if let Some(twin) = unnumbered.get(&candidate.name.as_str().to_lowercase()) {
                    run.tell(&candidate, "name", Weight::NotTaken, ImportError::NameTwin(twin.clone()));
                } else {
                    run.new.push(candidate);
                }
                continue;
            };
            let stored = &run.schools[at];
            let problem = if stored.organisation != run.organisation {
                ImportError::OtherOrganisation(stored.school.slug.clone())
            } else if let Some(first) = claimed.get(&at) {
                ImportError::Doubled { what: stored.school.slug.to_string(), first: *first }
            } else {
                claimed.insert(at, candidate.line);
                run.work.push((candidate, Target::Known(at)));
                continue;
            };
            run.tell(&candidate, "row", Weight::NotTaken, problem);
        }
        run
    }

    fn tell(&mut self, candidate: &Candidate, column: &'static str, weight: Weight, problem: ImportError) {
        let (line, school) = (candidate.line, candidate.shown());
        self.imported.findings.push(Finding { line, school, column, weight, problem: Box::new(problem) });
    }

    /// Gives the new schools their slugs, once all of them are known.
    fn name_new(&mut self, former: Vec<String>) {
        let mut taken: BTreeSet<String> = self.schools.iter().map(|s| s.school.slug.as_str().to_owned()).collect();
        taken.extend(former);
        let new = std::mem::take(&mut self.new);
        let wanted: Vec<Wanted<'_>> = new
            .iter()
            .map(|candidate| Wanted {
                name: candidate.name.as_str(),
                town: candidate.town.value().map(Name::as_str),
                authority: candidate.authority.value().map(Name::as_str),
                number: candidate.number().map_or("", |(_, number)| number),
            })
            .collect();
        let slugs = slugs(&wanted, taken);
        for (candidate, slug) in new.into_iter().zip(slugs) {
            if let Some((scheme, number)) = candidate.number() {
                self.brought.insert((scheme, number.into()), slug.clone());
            }
            self.work.push((candidate, Target::New(slug)));
        }
        self.work.sort_by_key(|(candidate, _)| candidate.line);
    }

    async fn add(
        &mut self,
        session: &mut Session,
        candidate: &Candidate,
        slug: &Slug,
        id: SchoolId,
        code: Code,
    ) -> Result<(), ServiceError> {
        let mut school = School {
            slug: slug.clone(),
            code,
            name: candidate.name.clone(),
            town: None,
            authority: None,
            postcode: None,
            kind: SchoolKind::Other,
            identifiers: candidate.identifiers.clone(),
            languages: Vec::new(),
            phone: None,
            website: None,
            crest: None,
            colour: None,
            // A register knows no addresses, so nobody has said that there are no others.
            list_complete: false,
            own_text: BTreeMap::new(),
            closed: None,
        };
        describe(candidate, &mut school);
        let stored = StoredSchool { id, organisation: self.organisation, school, changed_by: Origin::Import };
        session.put_school(&stored).await?;
        self.imported.steps.push(Step {
            verb: Verb::Add,
            line: candidate.line,
            school: slug.clone(),
            fields: Vec::new(),
        });
        Ok(())
    }

    async fn change(&mut self, session: &mut Session, candidate: &Candidate, at: usize) -> Result<(), ServiceError> {
        let mut school = self.schools[at].school.clone();
        describe(candidate, &mut school);
        self.close(candidate, &mut school);
        let stored = &mut self.schools[at];
        let fields = differing(&stored.school, &school);
        if fields.is_empty() {
            self.imported.unchanged += 1;
            return Ok(());
        }
        let may_change = stored.changed_by == Origin::Import;
        if may_change {
            stored.school = school;
            session.put_school(stored).await?;
        }
        self.imported.steps.push(Step {
            verb: if may_change { Verb::Change } else { Verb::Keep },
            line: candidate.line,
            school: self.schools[at].school.slug.clone(),
            fields,
        });
        Ok(())
    }

    /// Closes or opens a school, as its status says.
    fn close(&mut self, candidate: &Candidate, school: &mut School) {
        let (on, successors) = match &candidate.standing {
            Standing::Unsaid => return,
            Standing::Open => {
                if school.closed.take().is_some() {
                    // What was complete before it closed need not be so now.
                    school.list_complete = false;
                }
                return;
            }
            Standing::Closed { on, successors } => (on, successors),
        };
        let before = school.closed.take();
        let known = before.as_ref().map(|closure| closure.on);
        if on.is_none() && known.is_none() {
            self.tell(candidate, "closed_on", Weight::Note, ImportError::NoClosingDay);
        }
        let slug = |reference: &Reference| self.slug_of(reference).filter(|slug| slug != &school.slug);
        let mut missing = Vec::new();
        let mut found: Vec<Slug> = Vec::new();
        for reference in successors.iter().flatten() {
            match slug(reference) {
                Some(slug) if found.contains(&slug) => {}
                Some(slug) => found.push(slug),
                None => missing.push(reference.to_string()),
            }
        }
        if let Some(urn) = candidate.identifiers.get(Scheme::Urn)
            && successors.is_none()
        {
            found = successors_of(urn, &self.links, &slug);
        }
        for reference in missing {
            self.tell(candidate, "successors", Weight::Note, ImportError::NoSuccessor(reference));
        }
        // A file without links says nothing of successors, so those that are known stay.
        let successors = if found.is_empty() { before.map(|b| b.successors).unwrap_or_default() } else { found };
        school.closed = Some(Closure { on: on.or(known).unwrap_or(self.today), successors });
    }

    fn slug_of(&self, reference: &Reference) -> Option<Slug> {
        if let Some(at) = self.index.named(reference) {
            return Some(self.schools[at].school.slug.clone());
        }
        match reference {
            Reference::Number(scheme, number) => self.brought.get(&(*scheme, number.clone())).cloned(),
            Reference::Slug(slug) => self.brought.values().find(|brought| *brought == slug).cloned(),
        }
    }
}

/// Puts what the file says into a school, apart from its closing.
fn describe(candidate: &Candidate, school: &mut School) {
    school.name = candidate.name.clone();
    for (scheme, number) in candidate.identifiers.iter() {
        // It was accepted once, so it is again.
        let _ = school.identifiers.insert(scheme, number);
    }
    candidate.town.put(&mut school.town);
    candidate.authority.put(&mut school.authority);
    candidate.postcode.put(&mut school.postcode);
    candidate.phone.put(&mut school.phone);
    candidate.website.put(&mut school.website);
    match &candidate.kind {
        Given::Unsaid => {}
        Given::Blank => school.kind = SchoolKind::Other,
        Given::Value(kind) => school.kind = *kind,
    }
    match &candidate.languages {
        Given::Unsaid => {}
        Given::Blank => school.languages.clear(),
        Given::Value(languages) => school.languages.clone_from(languages),
    }
}

/// Which fields of two descriptions differ, by their names in a county file.
fn differing(old: &School, new: &School) -> Vec<&'static str> {
    let fields = [
        ("name", old.name != new.name),
        ("town", old.town != new.town),
        ("authority", old.authority != new.authority),
        ("postcode", old.postcode != new.postcode),
        ("kind", old.kind != new.kind),
        ("identifiers", old.identifiers != new.identifiers),
        ("languages", old.languages != new.languages),
        ("phone", old.phone != new.phone),
        ("website", old.website != new.website),
        ("list_complete", old.list_complete != new.list_complete),
        ("closed", old.closed != new.closed),
    ];
    fields.into_iter().filter_map(|(name, differs)| differs.then_some(name)).collect()
}
