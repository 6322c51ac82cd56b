//! Histories, signatures and keys, from the service.

use std::sync::Arc;

use crate::catalog::{Entry, Library, Material, MaterialError, Pending};
use crate::domain::{Change, Slug};
use crate::render::json::{KeyEntry, keys_document, senders_document};
use crate::render::{Context, Published};
use crate::service::{Service, ServiceError, seal};
use crate::sign::canonical;

/// What the service knows beyond the catalog.
pub struct ServiceMaterial {
    service: Service,
    library: Arc<Library>,
    context: Context,
}

impl ServiceMaterial {
    /// Joins a service with what is published.
    #[must_use]
    pub fn new(service: Service, library: Arc<Library>, context: Context) -> Self {
        Self { service, library, context }
    }
}

fn failed(error: impl Into<ServiceError>) -> MaterialError {
    MaterialError(error.into().into())
}

impl Material for ServiceMaterial {
    fn history<'a>(&'a self, entry: &'a Entry) -> Pending<'a, Vec<Change>> {
        let slug = &entry.published.revision.school().slug;
        Box::pin(async move { self.service.history(entry.id, entry.organisation_id(), slug).await.map_err(failed) })
    }

    fn signed_list(&self, published: &Published) -> Result<Vec<u8>, MaterialError> {
        Ok(seal(&self.service.signer(), senders_document(published)))
    }

    fn keys(&self) -> Pending<'_, Vec<u8>> {
        Box::pin(async move {
            let keys: Vec<KeyEntry> = {
                let mut session = self.service.store().read().await.map_err(failed)?;
                let stored = session.keys().await.map_err(failed)?;
                stored
                    .into_iter()
                    .map(|key| KeyEntry {
                        public: key.public,
                        created: key.created,
                        retired: key.retired,
                        endorsed_by: key.endorsement,
                    })
                    .collect()
            };
            let organisations: Vec<Slug> = {
                let catalog = self.library.current();
                catalog.organisations().map(|members| members.organisation.organisation.slug.clone()).collect()
            };
            Ok(canonical(&keys_document(&keys, &organisations, &self.context.public_url)))
        })
    }

    fn ready(&self) -> Pending<'_, ()> {
        Box::pin(async move {
            let mut session = self.service.store().read().await.map_err(failed)?;
            session.newest_event().await.map_err(failed)?;
            Ok(())
        })
    }

    fn key_changed(&self) -> Pending<'_, ()> {
        Box::pin(async move { self.service.reload_key().await.map_err(failed) })
    }
}
