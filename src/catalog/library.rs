//! The catalog that requests read, and its replacement.

use std::sync::Arc;

use arc_swap::{ArcSwap, Guard};

use super::Catalog;

/// Holds the present catalog. Readers never wait; whoever holds an old one may finish with it.
#[derive(Debug)]
pub struct Library {
    current: ArcSwap<Catalog>,
}

impl Library {
    /// A library that begins with a catalog.
    #[must_use]
    pub fn new(catalog: Catalog) -> Self {
        Self { current: ArcSwap::from_pointee(catalog) }
    }

    /// What is published now.
    #[must_use]
    pub fn current(&self) -> Guard<Arc<Catalog>> {
        self.current.load()
    }

    /// Puts another catalog in its place.
    pub fn replace(&self, catalog: Catalog) {
        self.current.store(Arc::new(catalog));
    }
}
