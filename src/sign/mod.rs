//! Canonical bytes, seals and keys. Private keys are handed in; nothing here reads a file.

mod canonical;
mod key;

pub use canonical::canonical;
pub use key::{KeyError, KeyId, PublicKey, Signature, Signer};
