//! A service on a fresh store, with a clock and randomness that the test decides.

use std::sync::Arc;

use hallpass::domain::{Overlay, Record, Revision, Slug};
use hallpass::service::apply::{Options, Plan, Refusal};
use hallpass::service::county::CountyFile;
use hallpass::service::{Actor, Keyring, PauseOutcome, Published, Scope, Service, ServiceError};
use hallpass::store::{AuditEntry, Event, Store, StoredOrganisation, StoredRevision, StoredSchool, StoredStatus};

use super::store::{Backend, TestStore};
use super::time::{SeededRandom, TestClock};
use super::{p, small};

/// Somebody at the organisation with everything at hand.
pub struct Desk {
    pub kit: TestStore,
    pub service: Service,
    pub clock: Arc<TestClock>,
}

impl Desk {
    pub async fn on(backend: Backend) -> Option<Self> {
        let kit = TestStore::on(backend).await?;
        let clock = Arc::new(TestClock::at("2026-11-21T09:00:00Z"));
        let service = Self::open(kit.store.clone(), &kit, &clock, 1).await;
        Some(Self { kit, service, clock })
    }

    async fn open(store: Store, kit: &TestStore, clock: &Arc<TestClock>, seed: u64) -> Service {
        let keyring = Keyring::new(kit.folder.path().join("keys"));
        Service::open(store, keyring, clock.clone(), Arc::new(SeededRandom::new(seed))).await.unwrap()
    }

    /// Another process on the same store.
    pub async fn second(&self) -> Service {
        Self::open(self.kit.again().await, &self.kit, &self.clock, 2).await
    }

    pub fn actor() -> Actor {
        Actor::command("tester")
    }

    pub async fn try_apply(&self, file: &CountyFile, options: Options) -> Result<Plan, Refusal> {
        self.service.apply(file, options, &Self::actor()).await
    }

    pub async fn apply(&self, file: &CountyFile) -> Plan {
        self.try_apply(file, Options::default()).await.unwrap_or_else(|refusal| panic!("{refusal:?}"))
    }

    pub async fn publish(&self) -> Published {
        self.service.publish(&Scope::All, &Self::actor(), &mut |_, _| {}).await.unwrap()
    }

    /// The small county, published.
    pub async fn begin(&self) {
        self.apply(&small()).await;
        self.publish().await;
    }

    pub async fn pause(&self, address: &str, school: Option<&str>) -> PauseOutcome {
        let school: Option<Slug> = school.map(p);
        self.service.pause(&p(address), school.as_ref(), &p("hijacked"), &Self::actor()).await.unwrap()
    }

    pub async fn resume(&self, address: &str, school: Option<&str>) -> Result<PauseOutcome, ServiceError> {
        let school: Option<Slug> = school.map(p);
        self.service.resume(&p(address), school.as_ref(), &p("mended"), &Self::actor()).await
    }

    pub async fn retire(&self, address: &str, school: Option<&str>) -> Result<PauseOutcome, ServiceError> {
        let school: Option<Slug> = school.map(p);
        self.service.retire(&p(address), school.as_ref(), &p("no longer used"), &Self::actor()).await
    }

    pub async fn school(&self, slug: &str) -> StoredSchool {
        self.kit.store.read().await.unwrap().school(&p(slug)).await.unwrap().unwrap()
    }

    pub async fn organisation(&self, slug: &str) -> StoredOrganisation {
        self.kit.store.read().await.unwrap().organisation(&p(slug)).await.unwrap().unwrap()
    }

    pub async fn revisions(&self, slug: &str) -> Vec<StoredRevision> {
        let school = self.school(slug).await.id;
        self.kit.store.read().await.unwrap().revisions(school).await.unwrap()
    }

    pub async fn head(&self, slug: &str) -> Revision {
        self.revisions(slug).await.pop().unwrap().revision
    }

    /// The newest published record of every school.
    pub async fn records(&self) -> Vec<Record> {
        let mut heads = self.kit.store.read().await.unwrap().heads().await.unwrap();
        heads.sort_by(|a, b| a.revision.school().slug.cmp(&b.revision.school().slug));
        heads.into_iter().map(|head| head.revision.record().clone()).collect()
    }

    pub async fn statuses(&self, organisation: &str) -> Vec<StoredStatus> {
        let id = self.organisation(organisation).await.id;
        self.kit.store.read().await.unwrap().statuses(id).await.unwrap()
    }

    pub async fn overlay(&self, organisation: &str) -> Overlay {
        let id = self.organisation(organisation).await.id;
        self.kit.store.read().await.unwrap().overlay(id).await.unwrap()
    }

    /// Which addresses are paused at a school now.
    pub async fn paused(&self, school: &str) -> Vec<String> {
        use hallpass::service::Clock as _;
        let view = self.overlay("wensum").await.view(&p(school), self.clock.now());
        view.paused.iter().map(|pause| pause.address.key().to_owned()).collect()
    }

    pub async fn events(&self) -> Vec<Event> {
        self.kit.store.read().await.unwrap().events_after(0, 1_000_000).await.unwrap()
    }

    pub async fn audit(&self) -> Vec<AuditEntry> {
        self.kit.store.read().await.unwrap().audit().await.unwrap()
    }

    /// Every chain, hash and seal is right, and events are numbered without gaps.
    pub async fn assert_clean(&self) {
        let verdict = self.service.verify_store().await.unwrap();
        assert!(verdict.faults.is_empty(), "{:?}", verdict.faults);
        let numbers: Vec<i64> = self.events().await.iter().map(|event| event.seq).collect();
        assert_eq!(numbers, (1..).take(numbers.len()).collect::<Vec<i64>>());
    }
}
