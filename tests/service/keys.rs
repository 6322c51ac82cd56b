//! The signing key: rotated, lost, foreign.

use std::sync::Arc;

use hallpass::domain::Problem as _;
use hallpass::service::{Keyring, Service, is_endorsed};
use hallpass::sign::Signer;
use hallpass::store::EventKind;

use crate::support::{Desk, SMALL, SeededRandom, on_both, plain};

async fn reopen(desk: &Desk, folder: &std::path::Path) -> Result<Service, hallpass::service::ServiceError> {
    let random = Arc::new(SeededRandom::new(9));
    Service::open(desk.kit.again().await, Keyring::new(folder.to_owned()), desk.clock.clone(), random).await
}

on_both! {
    /// After a rotation the new key signs, the old one is known and vouches for it.
    async fn rotation_keeps_what_was_signed(desk: Desk) {
        desk.begin().await;
        let second = desk.second().await;
        let (old, new) = desk.service.rotate_key(&Desk::actor()).await.unwrap();
        assert_ne!(old.public(), new.public());
        desk.apply(&plain(&SMALL.replace("Oak School", "Oak Academy"))).await;
        desk.publish().await;
        let chain = desk.revisions("oak").await;
        assert_eq!(chain[0].signature.key, old.public().id());
        assert_eq!(chain[1].signature.key, new.public().id());
        desk.assert_clean().await;
        let keys = desk.kit.store.read().await.unwrap().keys().await.unwrap();
        assert!(is_endorsed(&old.public(), &keys[1].public, keys[1].endorsement.as_ref().unwrap()));
        assert!(!is_endorsed(&old.public(), &old.public(), keys[1].endorsement.as_ref().unwrap()));
        assert_eq!(desk.events().await.iter().filter(|event| event.kind == EventKind::Key).count(), 1);
        // A process that was open before takes the new key up when it is told.
        assert_eq!(second.signer().public(), old.public());
        second.reload_key().await.unwrap();
        assert_eq!(second.signer().public(), new.public());
        desk.service.rotate_key(&Desk::actor()).await.unwrap();
        desk.assert_clean().await;
    }

    /// A store that has signed never gets another key silently.
    async fn a_lost_or_foreign_key_is_told(desk: Desk) {
        desk.begin().await;
        let empty = tempfile::TempDir::new().unwrap();
        let refused = reopen(&desk, empty.path()).await.err().unwrap();
        assert_eq!(refused.code(), "key-missing");
        assert_eq!(std::fs::read_dir(empty.path()).unwrap().count(), 0, "no key was made");
        let id = desk.service.signer().public().id();
        for (text, code) in [
            (Signer::from_seed(&[1; 32]).to_text(), "key-foreign"),
            ("not a key".to_owned(), "key-foreign"),
            (String::new(), "key-foreign"),
        ] {
            std::fs::write(empty.path().join(format!("{id}.key")), text).unwrap();
            let refused = reopen(&desk, empty.path()).await.err().unwrap();
            assert_eq!(refused.code(), code);
        }
        std::fs::remove_file(empty.path().join(format!("{id}.key"))).unwrap();
        std::fs::create_dir(empty.path().join(format!("{id}.key"))).unwrap();
        assert_eq!(reopen(&desk, empty.path()).await.err().unwrap().code(), "key-file");
        assert!(reopen(&desk, &desk.kit.folder.path().join("keys")).await.is_ok());
    }
}

#[cfg(unix)]
#[tokio::test]
async fn only_the_owner_reads_private_keys() {
    use std::os::unix::fs::PermissionsExt as _;
    let desk = Desk::on(crate::support::Backend::Sqlite).await.unwrap();
    let folder = desk.kit.folder.path().join("keys");
    let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    for entry in std::fs::read_dir(&folder).unwrap() {
        assert_eq!(mode(&entry.unwrap().path()), 0o600);
    }
}
