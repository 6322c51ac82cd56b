//! Organisations, schools, senders, crests, codes and former slugs.

use hallpass::domain::{Code, Crest, SenderState};
use hallpass::store::Origin;

use super::sample::{organisation, school, sender};
use crate::support::{TestStore, on_both, p};

on_both! {
    /// Whatever is put in comes out again, also through another connection.
    async fn rows_come_back_as_they_were(kit: TestStore) {
        let mut county = organisation(1);
        let mut oak = school(&county, 1);
        let elm = school(&county, 2);
        let mut session = kit.store.write().await.unwrap();
        session.put_organisation(&county).await.unwrap();
        session.put_organisation(&organisation(2)).await.unwrap();
        session.put_school(&elm).await.unwrap();
        session.put_school(&oak).await.unwrap();
        session.put_sender(&sender(&county, Some(&oak), "Office@x.example", 1)).await.unwrap();
        session.put_sender(&sender(&county, Some(&elm), "office@x.example", 2)).await.unwrap();
        session.put_sender(&sender(&county, None, "office@x.example", 3)).await.unwrap();
        session.commit().await.unwrap();

        let other = kit.again().await;
        let mut session = other.read().await.unwrap();
        let slugs: Vec<String> =
            session.organisations().await.unwrap().iter().map(|o| o.organisation.slug.to_string()).collect();
        assert_eq!(slugs, ["county-1", "county-2"]);
        let found = session.organisation(&p("county-1")).await.unwrap().unwrap();
        assert_eq!((found.id, &found.organisation, found.changed_by), (county.id, &county.organisation, Origin::File));
        assert!(session.organisation(&p("county-3")).await.unwrap().is_none());
        let schools = session.schools(Some(county.id)).await.unwrap();
        assert_eq!(schools.iter().map(|s| s.school.clone()).collect::<Vec<_>>(), [oak.school.clone(), elm.school.clone()]);
        assert_eq!(session.schools(None).await.unwrap().len(), 2);
        assert!(session.schools(Some(organisation(2).id)).await.unwrap().is_empty());
        let with = session.senders_with(&p("OFFICE@x.example")).await.unwrap();
        assert_eq!(with.len(), 3, "case does not tell addresses apart");
        assert_eq!(with.iter().filter(|s| s.school.is_none()).count(), 1);
        let as_written = with.iter().find(|s| s.school == Some(oak.id)).unwrap();
        assert_eq!(as_written.sender.address.local(), "Office");
        drop(session);

        let mut session = kit.store.write().await.unwrap();
        county.organisation.name = p("Another name");
        county.changed_by = Origin::Staff;
        oak.school.name = p("Ysgol y Dderwen — 橡樹 مدرسة");
        let mut retired = sender(&county, Some(&oak), "office@x.example", 1);
        retired.state = SenderState::Retired;
        retired.changed_by = Origin::Command;
        session.put_organisation(&county).await.unwrap();
        session.put_school(&oak).await.unwrap();
        session.put_sender(&retired).await.unwrap();
        session.commit().await.unwrap();
        let mut session = kit.store.read().await.unwrap();
        assert_eq!(session.organisation(&p("county-1")).await.unwrap().unwrap().changed_by, Origin::Staff);
        assert_eq!(session.school(&p("school-1")).await.unwrap().unwrap().school, oak.school);
        let senders = session.senders(county.id).await.unwrap();
        let found = senders.iter().find(|s| s.id == retired.id).unwrap();
        assert_eq!((found.state, found.origin, found.changed_by), (SenderState::Retired, Origin::File, Origin::Command));
    }

    /// The same address stands once in a list, and a code belongs to one school for ever.
    async fn what_must_be_once_is_once(kit: TestStore) {
        let county = organisation(1);
        let (oak, elm) = (school(&county, 1), school(&county, 2));
        let mut session = kit.store.write().await.unwrap();
        session.put_organisation(&county).await.unwrap();
        session.put_school(&oak).await.unwrap();
        session.put_school(&elm).await.unwrap();
        session.put_sender(&sender(&county, None, "a@x.example", 1)).await.unwrap();
        session.put_sender(&sender(&county, Some(&oak), "a@x.example", 2)).await.unwrap();
        session.commit().await.unwrap();

        for doubled in [sender(&county, None, "A@x.example", 3), sender(&county, Some(&oak), "A@x.example", 4)] {
            let mut session = kit.store.write().await.unwrap();
            assert!(session.put_sender(&doubled).await.is_err());
        }
        let mut thief = school(&county, 3);
        thief.school.code = oak.school.code;
        let mut session = kit.store.write().await.unwrap();
        assert!(session.put_school(&thief).await.is_err(), "two schools with one code");
        drop(session);
        let mut twin = school(&county, 3);
        twin.school.slug = oak.school.slug.clone();
        let mut session = kit.store.write().await.unwrap();
        assert!(session.put_school(&twin).await.is_err(), "two schools with one slug");
        drop(session);

        let mut session = kit.store.read().await.unwrap();
        assert_eq!(session.code_owner(oak.school.code).await.unwrap(), Some(oak.id));
        assert_eq!(session.code_owner(Code::from_random([200; 5])).await.unwrap(), None);
    }

    /// A slug that a school once had leads to it still.
    async fn former_slugs_lead_on(kit: TestStore) {
        let county = organisation(1);
        let mut oak = school(&county, 1);
        let mut session = kit.store.write().await.unwrap();
        session.put_organisation(&county).await.unwrap();
        session.put_school(&oak).await.unwrap();
        session.add_former_slug(&oak.school.slug, oak.id).await.unwrap();
        oak.school.slug = p("oak-academy");
        session.put_school(&oak).await.unwrap();
        session.commit().await.unwrap();
        let mut session = kit.store.read().await.unwrap();
        for slug in ["school-1", "oak-academy"] {
            let found = session.school(&p(slug)).await.unwrap().unwrap();
            assert_eq!(found.school.slug.as_str(), "oak-academy", "{slug}");
        }
        assert_eq!(session.former_slugs().await.unwrap(), [(p("school-1"), oak.id)]);
        assert!(session.school(&p("nobody")).await.unwrap().is_none());
    }

    /// Pictures are kept once, byte for byte.
    async fn crests_are_kept_by_their_digest(kit: TestStore) {
        let crest = Crest {
            png: vec![0x89, b'P', 0, 255, b'\''].into(),
            thumbnail: vec![0; 3000].into(),
            width: 512,
            height: 300,
        };
        let mut session = kit.store.write().await.unwrap();
        let digest = session.put_crest(&crest).await.unwrap();
        assert_eq!(session.put_crest(&crest).await.unwrap(), digest);
        session.commit().await.unwrap();
        let mut session = kit.store.read().await.unwrap();
        assert_eq!(session.crest(&digest).await.unwrap(), Some(crest));
        assert_eq!(session.crest(&hallpass::domain::Digest::of(b"other")).await.unwrap(), None);
    }
}
