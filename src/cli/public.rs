//! What commands that show the public side have in common: its address and its catalog.

use std::sync::Arc;

use crate::catalog::{self, Library};
use crate::config::Config;
use crate::domain::PublicUrl;
use crate::render::Context;
use crate::service::Service;

use super::failure::Failure;
use super::material::FromService;

/// Everything that is published, and what renders it.
pub struct Public {
    /// What is published.
    pub library: Arc<Library>,
    /// Histories and signatures.
    pub material: Arc<FromService>,
    /// Where it is reached.
    pub context: Context,
}

/// Loads what is published.
pub async fn load(service: &Service, config: &Config) -> Result<Public, Failure> {
    let public_url = public_url(service, config).await?;
    let catalog = catalog::load(service.store(), service.clock().now()).await?;
    Ok(Public {
        library: Arc::new(Library::new(catalog)),
        material: Arc::new(FromService::new(service.clone(), public_url.clone())),
        context: Context { public_url, version: env!("CARGO_PKG_VERSION") },
    })
}

/// The site's public address: the setting, or else what the organisations say, if they agree.
async fn public_url(service: &Service, config: &Config) -> Result<PublicUrl, Failure> {
    if let Some(url) = &config.site.public_url.0 {
        return Ok(url.clone());
    }
    let organisations = service.store().read().await?.organisations().await?;
    let mut urls = organisations.into_iter().filter_map(|stored| stored.organisation.public_url);
    let first = urls.next().ok_or_else(|| Failure::message("cli-no-public-url", &[]))?;
    if urls.any(|url| url != first) {
        return Err(Failure::message("cli-several-public-urls", &[]));
    }
    Ok(first)
}
