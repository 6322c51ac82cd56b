//! `hallpass key`.

use crate::i18n::Arg;

use super::failure::Failure;
use super::open::{Beginning, actor, open};
use super::{Common, say};

/// The signing key
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: hallpass key rotate")]
pub struct Key {
    #[command(subcommand)]
    act: Act,
}

#[derive(Debug, clap::Subcommand)]
enum Act {
    /// Make a new key; the old one vouches for it and stays known
    Rotate,
    /// Show the keys
    List,
}

impl Key {
    pub async fn run(self, common: &Common) -> Result<(), Failure> {
        let service = open(common, Beginning::Refused).await?;
        match self.act {
            Act::Rotate => {
                let (old, new) = service.rotate_key(&actor()).await?;
                let args = [
                    ("old", Arg::from(old.public().id().to_string())),
                    ("new", Arg::from(new.public().id().to_string())),
                ];
                say::say("key-rotated", &args);
            }
            Act::List => {
                let mut session = service.store().read().await?;
                for key in session.keys().await? {
                    let until = key.retired.map_or_else(String::new, |at| at.to_string());
                    say::line(&format!("{}  {}  {}  {until}", key.public.id(), key.public, key.created));
                }
            }
        }
        Ok(())
    }
}
