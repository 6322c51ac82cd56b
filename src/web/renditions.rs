//! Finished answers in bounded memory, each made once however many ask for it at a time.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use moka::policy::EvictionPolicy;
use moka::sync::Cache;
use tokio::sync::{OnceCell, Semaphore};

use crate::catalog::Front;
use crate::domain::LanguageTag;
use crate::render::Output;

use super::Answer;

/// What names an answer. The numbers are those of one state of a school or of the catalog, so an
/// answer never has to be taken back: a new state has a new number.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Key {
    /// An output of a school.
    School(u64, Output, LanguageTag),
    /// A page or file of no single school.
    Front(u64, Front),
    /// The document of keys, by the newest event.
    Keys(i64),
    /// A document of the API, by the state of a school or the catalog, or 0 where the program alone decides.
    Api(u64, Box<str>),
}

/// Why an answer could not be made.
#[derive(Debug, Clone, thiserror::Error)]
pub enum MakeError {
    /// It cannot be rendered, or the store does not answer.
    #[error("{0}")]
    Failed(String),
    /// There is nothing of that name.
    #[error("there is no such output")]
    Nothing,
}

type Flight = Arc<OnceCell<Arc<Answer>>>;

/// The cache of finished answers.
#[derive(Debug)]
pub struct Renditions {
    cache: Cache<Key, Arc<Answer>>,
    flights: Mutex<HashMap<Key, Flight>>,
    /// Rendering keeps the processors busy; more at a time than there are processors helps nobody.
    workers: Semaphore,
}

impl Renditions {
    /// A cache of at most so many bytes.
    #[must_use]
    pub fn new(bytes: u64) -> Self {
        let workers = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
        Self {
            cache: Cache::builder()
                .max_capacity(bytes)
                .weigher(|_, answer: &Arc<Answer>| u32::try_from(answer.weight()).unwrap_or(u32::MAX))
                // By age of use, not by popularity: after a pause all popular answers are new ones.
                .eviction_policy(EvictionPolicy::lru())
                .build(),
            flights: Mutex::new(HashMap::new()),
            workers: Semaphore::new(workers),
        }
    }

    /// An answer that is there already.
    #[must_use]
    pub fn get(&self, key: &Key) -> Option<Arc<Answer>> {
        self.cache.get(key)
    }

    /// An answer that is there already, or is being made by another request, or else is made now.
    ///
    /// # Errors
    /// What `make` says; the next request tries again.
    pub async fn get_or_make<M>(&self, key: Key, make: M) -> Result<Arc<Answer>, MakeError>
    where
        M: Future<Output = Result<Answer, MakeError>>,
    {
        if let Some(answer) = self.cache.get(&key) {
            return Ok(answer);
        }
        let flight = {
            let mut flights = self.flights.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(flights.entry(key.clone()).or_default())
        };
        let aboard = Aboard { renditions: self, key: &key, flight };
        // Whoever was first makes it; when that visitor goes away, the next one takes over.
        aboard
            .flight
            .get_or_try_init(async || {
                if let Some(answer) = self.cache.get(&key) {
                    return Ok(answer);
                }
                let permit = self.workers.acquire().await.map_err(|error| MakeError::Failed(error.to_string()))?;
                let answer = Arc::new(make.await?);
                drop(permit);
                self.cache.insert(key.clone(), Arc::clone(&answer));
                Ok(answer)
            })
            .await
            .cloned()
    }

    /// Leave to keep a processor busy with something that is not kept; nothing when the service stops.
    pub async fn worker(&self) -> Option<tokio::sync::SemaphorePermit<'_>> {
        self.workers.acquire().await.ok()
    }

    /// How many answers and bytes are kept, about.
    #[must_use]
    pub fn size(&self) -> (u64, u64) {
        (self.cache.entry_count(), self.cache.weighted_size())
    }
}

/// Somebody who waits for an answer. The last one to leave forgets that it was being made, also when
/// all of them hung up before it was.
struct Aboard<'a> {
    renditions: &'a Renditions,
    key: &'a Key,
    flight: Flight,
}

impl Drop for Aboard<'_> {
    fn drop(&mut self) {
        let mut flights = self.renditions.flights.lock().unwrap_or_else(PoisonError::into_inner);
        // One for the table, one for this visitor.
        if Arc::strong_count(&self.flight) <= 2 {
            flights.remove(self.key);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::render::{Opening, Rendition};
    use crate::web::answer::Manner;
    use crate::web::headers::{CachePolicy, Nature, Transport};
    use axum::http::StatusCode;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    fn answer() -> Answer {
        let rendition = Rendition {
            bytes: vec![b'x'; 2000],
            media_type: "text/plain",
            file_name: None,
            style_hashes: Vec::new(),
            script_hashes: Vec::new(),
        };
        let manner = Manner {
            status: StatusCode::OK,
            nature: Nature::File,
            cache: CachePolicy::AskFirst,
            opening: Opening::Show,
            transport: Transport::Plain,
        };
        Answer::new(rendition, manner)
    }

    fn key(serial: u64) -> Key {
        Key::School(serial, Output::Page, LanguageTag::ENGLISH)
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn a_hundred_visitors_cost_one_rendering() {
        let renditions = Arc::new(Renditions::new(1_000_000));
        let made = Arc::new(AtomicUsize::new(0));
        let visitors: Vec<_> = (0..100)
            .map(|_| {
                let (renditions, made) = (Arc::clone(&renditions), Arc::clone(&made));
                tokio::spawn(async move {
                    let make = async {
                        made.fetch_add(1, Ordering::SeqCst);
                        tokio::time::sleep(Duration::from_millis(20)).await;
                        Ok(answer())
                    };
                    renditions.get_or_make(key(1), make).await.is_ok()
                })
            })
            .collect();
        for visitor in visitors {
            assert!(visitor.await.unwrap());
        }
        assert_eq!(made.load(Ordering::SeqCst), 1);
        assert!(renditions.flights.lock().unwrap().is_empty());
    }

    #[tokio::test]
    async fn a_failure_is_not_kept_and_a_visitor_who_leaves_stops_nobody() {
        let renditions = Renditions::new(1_000_000);
        let failed = renditions.get_or_make(key(1), async { Err(MakeError::Failed("x".into())) }).await;
        assert!(failed.is_err());
        let gone = renditions.get_or_make(key(1), std::future::pending());
        assert!(tokio::time::timeout(Duration::from_millis(5), gone).await.is_err());
        assert!(renditions.get_or_make(key(1), async { Ok(answer()) }).await.is_ok());
        assert!(renditions.flights.lock().unwrap().is_empty());
    }

    #[tokio::test]
    async fn memory_is_bounded() {
        let renditions = Renditions::new(100_000);
        for serial in 0..200 {
            renditions.get_or_make(key(serial), async { Ok(answer()) }).await.unwrap();
        }
        renditions.cache.run_pending_tasks();
        assert!(renditions.size().1 <= 100_000 && renditions.size().0 > 5, "{:?}", renditions.size());
    }
}
