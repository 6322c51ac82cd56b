//! Ed25519 keys and signatures (RFC 8032).

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ed25519_dalek::{Signer as _, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};

use crate::domain::{Digest, Problem};

/// Why a key was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// Not 32 bytes in base64url.
    #[error("a key is 32 bytes in base64url")]
    Malformed,
}

impl Problem for KeyError {
    fn code(&self) -> &'static str {
        "key-malformed"
    }
}

/// The name of a key: the first 16 hexadecimal digits of its SHA-256.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct KeyId(String);

impl KeyId {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A key that anybody may know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PublicKey(VerifyingKey);

impl PublicKey {
    /// Its name.
    #[must_use]
    pub fn id(&self) -> KeyId {
        KeyId(Digest::of(self.0.as_bytes()).short())
    }

    /// Whether the signature was made by this key over exactly these bytes.
    ///
    /// Strict: weak keys and signatures of several forms are refused.
    #[must_use]
    pub fn verifies(&self, message: &[u8], signature: &Signature) -> bool {
        URL_SAFE_NO_PAD
            .decode(&signature.value)
            .ok()
            .and_then(|bytes| ed25519_dalek::Signature::from_slice(&bytes).ok())
            .is_some_and(|signature| self.0.verify_strict(message, &signature).is_ok())
    }
}

impl FromStr for PublicKey {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        let bytes = URL_SAFE_NO_PAD.decode(text.trim()).map_err(|_| KeyError::Malformed)?;
        let bytes: [u8; 32] = bytes.try_into().map_err(|_| KeyError::Malformed)?;
        VerifyingKey::from_bytes(&bytes).map(Self).map_err(|_| KeyError::Malformed)
    }
}

impl TryFrom<String> for PublicKey {
    type Error = KeyError;

    fn try_from(text: String) -> Result<Self, KeyError> {
        text.parse()
    }
}

impl From<PublicKey> for String {
    fn from(key: PublicKey) -> Self {
        key.to_string()
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&URL_SAFE_NO_PAD.encode(self.0.as_bytes()))
    }
}

/// A signature and the name of the key that made it, as documents carry them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// Which key.
    pub key: KeyId,
    /// Always `ed25519`.
    pub algorithm: String,
    /// 64 bytes in base64url without padding (RFC 4648, section 5).
    pub value: String,
}

/// A private key. It is wiped from memory when dropped, and never printed.
#[derive(Clone)]
pub struct Signer(SigningKey);

impl Signer {
    /// The key of a 32-byte seed.
    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(seed))
    }

    /// Reads what [`Signer::to_text`] wrote.
    ///
    /// # Errors
    /// The text is no key.
    pub fn from_text(text: &str) -> Result<Self, KeyError> {
        let bytes = URL_SAFE_NO_PAD.decode(text.trim()).map_err(|_| KeyError::Malformed)?;
        let seed: [u8; 32] = bytes.try_into().map_err(|_| KeyError::Malformed)?;
        Ok(Self::from_seed(&seed))
    }

    /// The seed in base64url, for a file that only the service may read.
    #[must_use]
    pub fn to_text(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0.to_bytes())
    }

    /// The public half.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key())
    }

    /// Signs some bytes. Ed25519 needs no randomness: the same bytes get the same signature.
    #[must_use]
    pub fn sign(&self, message: &[u8]) -> Signature {
        Signature {
            key: self.public().id(),
            algorithm: "ed25519".to_owned(),
            value: URL_SAFE_NO_PAD.encode(self.0.sign(message).to_bytes()),
        }
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signer({})", self.public().id())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_first_vector_of_rfc_8032() {
        let mut seed = [0; 32];
        hex::decode_to_slice("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", &mut seed).unwrap();
        let signer = Signer::from_seed(&seed);
        let signature = signer.sign(b"");
        let bytes = URL_SAFE_NO_PAD.decode(&signature.value).unwrap();
        assert_eq!(
            hex::encode(bytes),
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
        );
        assert!(signer.public().verifies(b"", &signature));
        assert!(!signer.public().verifies(b"x", &signature));
    }

    #[test]
    fn keys_survive_text_and_refuse_rubbish() {
        let signer = Signer::from_seed(&[7; 32]);
        assert_eq!(Signer::from_text(&signer.to_text()).unwrap().public(), signer.public());
        assert_eq!(signer.public().to_string().parse::<PublicKey>().unwrap(), signer.public());
        for text in ["", "abc", &"A".repeat(42), "not base64!"] {
            assert!(text.parse::<PublicKey>().is_err(), "{text}");
            assert!(Signer::from_text(text).is_err(), "{text}");
        }
        assert!(!format!("{signer:?}").contains(&signer.to_text()));
    }
}
