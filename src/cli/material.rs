//! What the public side fetches from the service: histories, signatures, keys.

use serde_json::Value;

use crate::catalog::{Material, MaterialError, Pending};
use crate::domain::{Change, PublicUrl, Revision, Slug};
use crate::render::json;
use crate::service::{Service, seal};
use crate::sign::Signature;
use crate::store::SchoolId;

/// The service behind the public side.
pub struct FromService {
    service: Service,
    public_url: PublicUrl,
}

impl FromService {
    pub fn new(service: Service, public_url: PublicUrl) -> Self {
        Self { service, public_url }
    }

    async fn keys_document(&self) -> Result<Value, MaterialError> {
        let mut session = self.service.store().read().await.map_err(failed)?;
        let keys: Vec<json::KeyEntry> = session
            .keys()
            .await
            .map_err(failed)?
            .into_iter()
            .map(|key| json::KeyEntry {
                public: key.public,
                created: key.created,
                retired: key.retired,
                endorsed_by: key.endorsement,
            })
            .collect();
        let organisations = session.organisations().await.map_err(failed)?;
        let slugs: Vec<&Slug> = organisations.iter().map(|stored| &stored.organisation.slug).collect();
        Ok(json::keys_document(&keys, slugs, &self.public_url))
    }
}

fn failed(error: impl std::error::Error + Send + Sync + 'static) -> MaterialError {
    MaterialError(Box::new(error))
}

impl Material for FromService {
    fn history(&self, school: SchoolId) -> Pending<'_, Vec<Change>> {
        Box::pin(async move { self.service.history(school).await.map_err(failed) })
    }

    fn revisions(&self, school: SchoolId) -> Pending<'_, Vec<(Revision, Signature)>> {
        Box::pin(async move {
            let mut session = self.service.store().read().await.map_err(failed)?;
            let stored = session.revisions(school).await.map_err(failed)?;
            Ok(stored.into_iter().map(|stored| (stored.revision, stored.signature)).collect())
        })
    }

    fn seal(&self, document: Value) -> Result<Vec<u8>, MaterialError> {
        Ok(seal(&self.service.signer(), document))
    }

    fn keys(&self) -> Pending<'_, Vec<u8>> {
        Box::pin(async move { Ok(crate::sign::canonical(&self.keys_document().await?)) })
    }

    fn ready(&self) -> Pending<'_, ()> {
        Box::pin(async move {
            let mut session = self.service.store().read().await.map_err(failed)?;
            session.newest_event().await.map_err(failed)?;
            Ok(())
        })
    }
}
