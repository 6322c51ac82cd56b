//! Crests: pictures that were rasterised when they came in.

use std::sync::Arc;

/// A crest as the store keeps it: already rasterised, never what was uploaded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crest {
    /// The picture for letters and `crest.png`: at most 512 pixels a side, with transparency.
    pub png: Arc<[u8]>,
    /// The picture that stands inside the page: small enough for its one request (PNG, some kB).
    pub thumbnail: Arc<[u8]>,
    /// Width of both divided by their height.
    pub width: u32,
    /// See `width`.
    pub height: u32,
}
