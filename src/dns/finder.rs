//! The look-up with its memory and its bounds.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use moka::sync::Cache;
use tokio::sync::Semaphore;
use tokio::time::{Instant, timeout};

use crate::domain::DomainName;

use super::limit::Rate;

/// The most mail servers of a domain that are looked at.
const SERVERS_MAX: usize = 16;

/// What is known of a domain's mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// It receives mail at these servers, the preferred one first.
    Servers(Arc<[DomainName]>),
    /// It receives no mail.
    NoMail,
    /// Nobody could or would say.
    Unknown,
}

impl Answer {
    /// Whether the domain is known to receive mail.
    #[must_use]
    pub fn receives_mail(&self) -> bool {
        matches!(self, Self::Servers(_))
    }
}

/// The look-up failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the name servers gave no answer")]
pub struct Trouble;

/// What a source comes back with: names of mail servers, the preferred one first; none when there are none.
pub type Servers = Result<Vec<DomainName>, Trouble>;

/// Where answers come from: name servers, or a table in tests.
pub trait Source: Send + Sync {
    /// Asks for a domain's mail servers.
    fn mail_servers<'a>(&'a self, domain: &'a DomainName) -> Pin<Box<dyn Future<Output = Servers> + Send + 'a>>;
}

/// What the look-up may cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// How long one answer may take.
    pub patience: Duration,
    /// The most questions under way.
    pub at_a_time: usize,
    /// The most questions in a second.
    pub per_second: u32,
    /// How long an answer is remembered.
    pub remembered: Duration,
    /// How long a failure is remembered.
    pub failure_remembered: Duration,
    /// The most domains that are remembered.
    pub domains: u64,
}

impl Default for Bounds {
    fn default() -> Self {
        Self {
            patience: Duration::from_secs(1),
            at_a_time: 16,
            per_second: 20,
            remembered: Duration::from_hours(6),
            failure_remembered: Duration::from_mins(1),
            domains: 10_000,
        }
    }
}

/// Finds out who takes the mail of a domain.
pub struct Finder {
    source: Option<Box<dyn Source>>,
    bounds: Bounds,
    under_way: Semaphore,
    rate: Rate,
    answers: Cache<DomainName, Answer>,
    failures: Cache<DomainName, ()>,
}

impl Finder {
    /// A finder that asks a source.
    #[must_use]
    pub fn new(source: Box<dyn Source>, bounds: Bounds) -> Self {
        Self::with(Some(source), bounds)
    }

    /// A finder that never asks.
    #[must_use]
    pub fn off() -> Self {
        Self::with(None, Bounds::default())
    }

    fn with(source: Option<Box<dyn Source>>, bounds: Bounds) -> Self {
        let memory = || Cache::builder().max_capacity(bounds.domains);
        Self {
            source,
            bounds,
            under_way: Semaphore::new(bounds.at_a_time),
            rate: Rate::new(bounds.per_second, Instant::now()),
            answers: memory().time_to_live(bounds.remembered).build(),
            failures: Cache::builder().max_capacity(bounds.domains).time_to_live(bounds.failure_remembered).build(),
        }
    }

    /// Who takes the mail of the registrable domain of a name (`hillside.sch.example` for what lies below it). Never
    /// waits longer than [`Bounds::patience`], and not at all when too much is asked.
    pub async fn find(&self, name: &DomainName) -> Answer {
        let (Some(source), Some(domain)) = (&self.source, registrable(name)) else { return Answer::Unknown };
        if let Some(answer) = self.answers.get(&domain) {
            return answer;
        }
        if self.failures.contains_key(&domain) {
            return Answer::Unknown;
        }
        let Ok(_permit) = self.under_way.try_acquire() else { return Answer::Unknown };
        if !self.rate.take(Instant::now()) {
            return Answer::Unknown;
        }
        let Ok(Ok(servers)) = timeout(self.bounds.patience, source.mail_servers(&domain)).await else {
            self.failures.insert(domain, ());
            return Answer::Unknown;
        };
        let answer = if servers.is_empty() {
            Answer::NoMail
        } else {
            Answer::Servers(servers.into_iter().take(SERVERS_MAX).collect())
        };
        self.answers.insert(domain, answer.clone());
        answer
    }
}

/// The part of a name that somebody registered (Public Suffix List): what is asked for says nothing more.
fn registrable(name: &DomainName) -> Option<DomainName> {
    psl::domain_str(name.ascii())?.parse().ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    /// Answers by the first label of what is asked for, and counts.
    #[derive(Default)]
    struct Table(Arc<AtomicUsize>);

    impl Source for Table {
        fn mail_servers<'a>(&'a self, domain: &'a DomainName) -> Pin<Box<dyn Future<Output = Servers> + Send + 'a>> {
            self.0.fetch_add(1, Ordering::SeqCst);
            Box::pin(async move {
                match domain.ascii().split('.').next().unwrap() {
                    "dead" => Err(Trouble),
                    label if label.starts_with("slow") => {
                        tokio::time::sleep(Duration::from_mins(1)).await;
                        Ok(Vec::new())
                    }
                    "silent" => Ok(Vec::new()),
                    "many" => Ok((0..1000).map(|number| format!("mx{number}.many.com").parse().unwrap()).collect()),
                    _ => Ok(vec!["aspmx.l.google.com".parse().unwrap()]),
                }
            })
        }
    }

    fn finder(bounds: Bounds) -> (Finder, Arc<AtomicUsize>) {
        let table = Table::default();
        let count = Arc::clone(&table.0);
        (Finder::new(Box::new(table), bounds), count)
    }

    fn name(text: &str) -> DomainName {
        text.parse().unwrap()
    }

    #[tokio::test]
    async fn answers_and_failures_are_remembered() {
        let (finder, asked) = finder(Bounds { patience: Duration::from_millis(50), ..Bounds::default() });
        for _ in 0..3 {
            assert!(finder.find(&name("firm.co.uk")).await.receives_mail());
            assert_eq!(finder.find(&name("silent.com")).await, Answer::NoMail);
            assert_eq!(finder.find(&name("dead.com")).await, Answer::Unknown);
            assert_eq!(finder.find(&name("slow.com")).await, Answer::Unknown);
        }
        assert_eq!(asked.load(Ordering::SeqCst), 4);
        let Answer::Servers(servers) = finder.find(&name("many.com")).await else { panic!() };
        assert_eq!(servers.len(), SERVERS_MAX);
    }

    #[tokio::test]
    async fn only_the_registrable_domain_is_asked_for() {
        let (finder, asked) = finder(Bounds::default());
        for text in ["firm.co.uk", "mail.firm.co.uk", "jo.bloggs.firm.co.uk"] {
            assert!(finder.find(&name(text)).await.receives_mail());
        }
        assert_eq!(asked.load(Ordering::SeqCst), 1);
        assert_eq!(finder.find(&name("co.uk")).await, Answer::Unknown, "nobody registered co.uk");
        assert_eq!(asked.load(Ordering::SeqCst), 1);
    }

    #[tokio::test]
    async fn nobody_waits_longer_than_a_second() {
        let (finder, _) = finder(Bounds::default());
        let start = Instant::now();
        assert_eq!(finder.find(&name("slow.com")).await, Answer::Unknown);
        assert!(start.elapsed() <= Duration::from_millis(1900), "{:?}", start.elapsed());
    }

    #[tokio::test]
    async fn too_many_questions_are_not_asked() {
        let bounds = Bounds { at_a_time: 2, per_second: 5, patience: Duration::from_millis(200), ..Bounds::default() };
        let (finder, asked) = finder(bounds);
        let finder = Arc::new(finder);
        for number in 0..20 {
            let finder = Arc::clone(&finder);
            tokio::spawn(async move { finder.find(&name(&format!("slow{number}.com"))).await });
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
        assert_eq!(asked.load(Ordering::SeqCst), 2, "two at a time");
        tokio::time::sleep(Duration::from_millis(1500)).await;
        asked.store(0, Ordering::SeqCst);
        for number in 0..20 {
            finder.find(&name(&format!("firm{number}.com"))).await;
        }
        assert_eq!(asked.load(Ordering::SeqCst), 5, "five in a second");
        tokio::time::sleep(Duration::from_millis(1100)).await;
        assert!(finder.find(&name("firm19.com")).await.receives_mail(), "what was not asked is not held against it");
    }

    #[tokio::test]
    async fn it_can_be_off() {
        assert_eq!(Finder::off().find(&name("firm.com")).await, Answer::Unknown);
    }
}
