//! Why an act was refused.

use crate::domain::{EmailAddress, Problem, RecordError, Slug};
use crate::store::StoreError;

use super::keyring::KeyringError;

/// An act did not happen; nothing of it was stored.
#[derive(Debug, thiserror::Error)]
pub enum ServiceError {
    /// The store refused.
    #[error("{0}")]
    Store(#[from] StoreError),
    /// The signing key is missing or not this store's.
    #[error("{0}")]
    Keyring(#[from] KeyringError),
    /// No school of this name.
    #[error("no school {slug}")]
    UnknownSchool {
        /// What was asked for.
        slug: Slug,
        /// The most similar one there is.
        nearest: Option<Slug>,
    },
    /// No organisation of this name.
    #[error("no organisation {0}")]
    UnknownOrganisation(Slug),
    /// No list holds this address.
    #[error("no list holds {address}")]
    UnknownAddress {
        /// What was asked for.
        address: EmailAddress,
        /// The most similar one there is.
        nearest: Option<String>,
    },
    /// The address is paused for every school, so it cannot be resumed at one.
    #[error("{0} is paused at every school")]
    PausedEverywhere(EmailAddress),
    /// The address is not paused.
    #[error("{0} is not paused")]
    NotPaused(EmailAddress),
    /// No such notice.
    #[error("no notice about {0}")]
    UnknownNotice(Slug),
    /// A redaction of an address that is still on a list.
    #[error("{0} is still in use")]
    StillInUse(EmailAddress),
    /// What a school would publish is not valid.
    #[error("{school}: {source}")]
    Record {
        /// The school.
        school: Slug,
        /// What does not fit.
        source: RecordError,
    },
    /// Nothing to publish for: a store without any organisation.
    #[error("the store is empty")]
    Empty,
}

impl Problem for ServiceError {
    fn code(&self) -> &'static str {
        match self {
            Self::Store(inner) => inner.code(),
            Self::Keyring(inner) => inner.code(),
            Self::UnknownSchool { nearest: Some(_), .. } => "unknown-school-nearest",
            Self::UnknownSchool { .. } => "unknown-school",
            Self::UnknownOrganisation(_) => "unknown-organisation",
            Self::UnknownAddress { nearest: Some(_), .. } => "unknown-address-nearest",
            Self::UnknownAddress { .. } => "unknown-address",
            Self::PausedEverywhere(_) => "paused-everywhere",
            Self::NotPaused(_) => "not-paused",
            Self::UnknownNotice(_) => "unknown-notice",
            Self::StillInUse(_) => "still-in-use",
            Self::Record { source, .. } => source.code(),
            Self::Empty => "store-empty",
        }
    }

    fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Store(inner) => inner.details(),
            Self::Keyring(inner) => inner.details(),
            Self::UnknownSchool { slug, nearest } => {
                let mut details = vec![("school", slug.to_string())];
                details.extend(nearest.iter().map(|nearest| ("nearest", nearest.to_string())));
                details
            }
            Self::UnknownOrganisation(slug) => vec![("organisation", slug.to_string())],
            Self::UnknownAddress { address, nearest } => {
                let mut details = vec![("address", address.to_string())];
                details.extend(nearest.iter().map(|nearest| ("nearest", nearest.clone())));
                details
            }
            Self::PausedEverywhere(address) | Self::NotPaused(address) | Self::StillInUse(address) => {
                vec![("address", address.to_string())]
            }
            Self::UnknownNotice(provider) => vec![("provider", provider.to_string())],
            Self::Record { school, source } => {
                let mut details = source.details();
                details.push(("school", school.to_string()));
                details
            }
            Self::Empty => Vec::new(),
        }
    }
}
