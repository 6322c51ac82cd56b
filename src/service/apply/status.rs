//! What a county file says about status: pauses, notices, reviews.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{Notice, Pause, StatusChange};
use crate::store::{Origin, Session, StoredOrganisation};

use super::super::ServiceError;
use super::{Run, Subject, Verb};

/// What earlier applies brought.
#[derive(Default)]
struct Brought {
    notices: BTreeMap<String, Notice>,
    pauses: BTreeSet<String>,
}

fn pause_key(pause: &Pause) -> String {
    format!("{}|{:?}|{}", pause.address.key(), pause.school, pause.since)
}

impl Run<'_> {
    /// Writes at most one status with all that the file changes.
    pub(super) async fn status(
        &mut self,
        session: &mut Session,
        organisation: &StoredOrganisation,
    ) -> Result<(), ServiceError> {
        let overlay = session.overlay(organisation.id).await?;
        let mut brought = Brought::default();
        for status in session.statuses(organisation.id).await? {
            for change in status.changes()? {
                match change {
                    StatusChange::NoticePosted { notice } => {
                        // Whoever posted it last keeps it.
                        if status.origin == Origin::File {
                            brought.notices.insert(notice.key(), notice);
                        } else {
                            brought.notices.remove(&notice.key());
                        }
                    }
                    StatusChange::Paused { pause } if status.origin == Origin::File => {
                        brought.pauses.insert(pause_key(&pause));
                    }
                    _ => {}
                }
            }
        }
        let mut changes = Vec::new();
        for notice in &self.file.notices {
            let known = overlay.notices().find(|other| other.key() == notice.key());
            // A notice that an earlier apply brought and somebody took down stays down.
            let taken_down = known.is_none() && brought.notices.get(&notice.key()) == Some(notice);
            if known != Some(notice) && (!taken_down || self.options.force) {
                let verb = if known.is_some() { Verb::Change } else { Verb::Add };
                self.plan.push(verb, Subject::Notice(notice.provider.clone()), Vec::new());
                changes.push(StatusChange::NoticePosted { notice: notice.clone() });
            }
        }
        for (key, notice) in &brought.notices {
            let shown = overlay.notices().any(|other| &other.key() == key);
            if shown && !self.file.notices.iter().any(|other| &other.key() == key) {
                self.plan.push(Verb::Retire, Subject::Notice(notice.provider.clone()), Vec::new());
                changes.push(StatusChange::NoticeWithdrawn { provider: notice.provider.clone(), from: notice.from });
            }
        }
        for pause in &self.file.pauses {
            let known = overlay.pause(&pause.address, pause.school.as_ref()).is_some();
            // A pause that an earlier apply brought and somebody ended is not begun again.
            let ended = brought.pauses.contains(&pause_key(pause));
            if !known && (!ended || self.options.force) {
                self.plan.push(Verb::Add, Subject::Pause(pause.address.clone()), Vec::new());
                changes.push(StatusChange::Paused { pause: pause.clone() });
            }
        }
        for school in &self.file.schools {
            let Some(review) = &school.review else { continue };
            let slug = &school.school.slug;
            let newer = overlay
                .review(slug)
                .is_none_or(|known| review.on > known.on || (self.options.force && review != known));
            if newer {
                self.plan.push(Verb::Add, Subject::Review(slug.clone()), Vec::new());
                changes.push(StatusChange::Reviewed { school: slug.clone(), review: review.clone() });
            }
        }
        if !changes.is_empty() {
            self.service.add_status(session, organisation, changes, Origin::File).await?;
        }
        Ok(())
    }
}
