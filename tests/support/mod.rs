//! What the tests of store, service and command line share: a clock that stands still, randomness
//! with a seed, a fresh store on each database, and the program itself.

mod bin;
mod county;
mod desk;
mod golden;
mod store;
mod time;

pub use bin::{Bin, Ran};
pub use county::{SMALL, demo, hospital, plain, small};
pub use desk::Desk;
pub use golden::assert_golden;
pub use store::{Backend, TestStore, dump, execute};
pub use time::SeededRandom;

/// Parses what a test writes down.
pub fn p<T: std::str::FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().unwrap()
}

/// A number from the environment, for sweeps that a normal run keeps short.
pub fn sweep() -> bool {
    std::env::var("HALLPASS_SWEEP").is_ok_and(|value| value == "1")
}

/// One story told on `SQLite` and, where `HALLPASS_TEST_POSTGRES` names a server, on `PostgreSQL`.
macro_rules! on_both {
    ($($(#[doc = $doc:literal])* async fn $name:ident($kit:ident: $type:ty) $body:block)*) => {$(
        mod $name {
            use super::*;

            $(#[doc = $doc])*
            async fn story($kit: $type) $body

            #[tokio::test]
            async fn sqlite() {
                story(<$type>::on($crate::support::Backend::Sqlite).await.unwrap()).await;
            }

            #[tokio::test]
            async fn postgres() {
                if let Some(kit) = <$type>::on($crate::support::Backend::Postgres).await {
                    story(kit).await;
                }
            }
        }
    )*};
}
pub(crate) use on_both;
