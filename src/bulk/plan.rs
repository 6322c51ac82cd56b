//! What a school shall have, before anything is made.

use crate::catalog::{Entry, MaterialError};
use crate::domain::{Digest, LanguageTag};
use crate::render::{Need, Output};

use super::choice::{Choice, file_name, is_printed, name};
use super::work::Sources;
use super::{Fault, Why};

/// A file to be.
#[derive(Debug)]
pub(super) struct Wanted {
    pub output: Output,
    pub language: LanguageTag,
    pub file: String,
    /// What it is made of.
    pub state: Digest,
}

/// What a school shall have.
#[derive(Debug)]
pub(super) struct Plan {
    pub wanted: Vec<Wanted>,
    /// What it cannot have, as far as that is known already.
    pub faults: Vec<Fault>,
    languages: Vec<LanguageTag>,
}

impl Plan {
    pub(super) fn of(entry: &Entry, sources: Sources<'_>) -> Result<Self, MaterialError> {
        let published = &entry.published;
        let school = published.revision.school();
        let options = sources.options;
        let chosen = |output: Output| options.outputs.iter().any(|choice| choice.holds(output));
        let languages = options.languages.of(published);
        let fingerprint = published.fingerprint(school.first_language(), sources.context);
        let mut plan = Self { wanted: Vec::new(), faults: Vec::new(), languages };
        if entry.is_closed() {
            plan.faults.push(plan_fault(entry, String::new(), Why::Closed));
            return Ok(plan);
        }
        let outputs = Output::all_for(published, &plan.languages, &crate::render::Group::ALL);
        for (output, language) in outputs.filter(|(output, _)| chosen(*output)) {
            let file = file_name(output, &school.slug, language);
            // The signature changes with the key; all else is in the fingerprint.
            let list = match output.need() {
                Need::Signature => sources.material.signed_list(published)?,
                Need::Nothing | Need::History => Vec::new(),
            };
            let state = Digest::of_all([fingerprint.as_bytes().as_slice(), file.as_bytes(), b"/", &list]);
            plan.wanted.push(Wanted { output, language, file, state });
        }
        plan.faults = lacking(entry, &options.outputs);
        Ok(plan)
    }

    /// Whether this run is about such files, so that one that is not wanted is wrong.
    pub(super) fn covers(&self, choices: &[Choice], output: &str, language: Option<LanguageTag>) -> bool {
        let spoken = language.is_none_or(|language| self.languages.contains(&language));
        spoken && choices.iter().flat_map(Choice::outputs).any(|chosen| name(*chosen) == output)
    }
}

/// What was asked for and a school does not have. Of a group, only what is printed is missed.
fn lacking(entry: &Entry, choices: &[Choice]) -> Vec<Fault> {
    let published = &entry.published;
    let complete = published.revision.school().list_complete;
    let mut faults: Vec<Fault> = Vec::new();
    for choice in choices {
        for output in choice.outputs().iter().filter(|output| !output.exists_for(published)) {
            let printed = is_printed(*output);
            let name = name(*output);
            if (printed || choice.is_by_name()) && !faults.iter().any(|fault| fault.output == name) {
                let why = if printed && !complete { Why::NotComplete } else { Why::Lacking };
                faults.push(plan_fault(entry, name, why));
            }
        }
    }
    faults
}

fn plan_fault(entry: &Entry, output: String, why: Why) -> Fault {
    let school = entry.published.revision.school();
    Fault { slug: school.slug.clone(), name: school.name.clone(), output, language: None, why }
}
