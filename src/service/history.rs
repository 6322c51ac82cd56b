//! What happened to a school's list, put together from its revisions and statuses.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{Change, ChangeKind, Revision, Slug, StatusChange};
use crate::store::{OrganisationId, SchoolId, Session};

use super::{Service, ServiceError};

impl Service {
    /// Everything that happened to a school's list, oldest first.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn history(&self, school: SchoolId) -> Result<Vec<Change>, ServiceError> {
        let mut session = self.store.read().await?;
        let Some(head) = session.head(school).await? else { return Ok(Vec::new()) };
        let slug = head.revision.school().slug.clone();
        history(&mut session, school, head.organisation, &slug).await
    }
}

async fn history(
    session: &mut Session,
    school: SchoolId,
    organisation: OrganisationId,
    slug: &Slug,
) -> Result<Vec<Change>, ServiceError> {
    let revisions: Vec<Revision> = session.revisions(school).await?.into_iter().map(|r| r.revision).collect();
    let mut changes = Vec::new();
    let mut ever = BTreeSet::new();
    for (index, revision) in revisions.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| &revisions[before]);
        ever.extend(revision.record().senders().iter().map(|l| l.sender.address.key().to_owned()));
        changes.push(Change { at: revision.published(), kind: difference(before, revision) });
    }
    for status in session.statuses(organisation).await? {
        for change in status.changes()? {
            let kind = match change {
                StatusChange::Paused { pause }
                    if pause.school.as_ref().is_none_or(|s| s == slug) && ever.contains(pause.address.key()) =>
                {
                    ChangeKind::Paused { address: pause.address.to_string() }
                }
                StatusChange::Resumed { address, school, .. }
                    if school.as_ref().is_none_or(|s| s == slug) && ever.contains(address.key()) =>
                {
                    ChangeKind::Resumed { address: address.to_string() }
                }
                StatusChange::NoticePosted { notice } => ChangeKind::Notice { notice },
                _ => continue,
            };
            changes.push(Change { at: status.issued, kind });
        }
    }
    changes.sort_by_key(|change| change.at);
    Ok(changes)
}

fn difference(before: Option<&Revision>, after: &Revision) -> ChangeKind {
    let used = |revision: &Revision| -> BTreeMap<String, String> {
        let in_use = revision.record().in_use();
        in_use.map(|l| (l.sender.address.key().to_owned(), l.sender.address.to_string())).collect()
    };
    let old = before.map(used).unwrap_or_default();
    let new = used(after);
    let missing_from = |a: &BTreeMap<String, String>, b: &BTreeMap<String, String>| -> Vec<String> {
        a.iter().filter(|(key, _)| !b.contains_key(*key)).map(|(_, shown)| shown.clone()).collect()
    };
    let added = missing_from(&new, &old);
    let retired = missing_from(&old, &new);
    ChangeKind::Published {
        revision: after.number(),
        details: before.is_some() && added.is_empty() && retired.is_empty(),
        added,
        retired,
    }
}
