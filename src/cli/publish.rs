//! `hallpass publish`.

use crate::domain::Slug;
use crate::i18n::Arg;
use crate::service::{Scope, Service};

use super::failure::Failure;
use super::open::{Beginning, actor, open};
use super::say::Progress;
use super::{Common, say};

/// Publish what changed
///
/// Makes a new revision of every list that changed since it was last published.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: hallpass publish --all")]
pub struct Publish {
    /// The schools to publish
    #[arg(value_name = "SCHOOL", required_unless_present = "all", conflicts_with = "all")]
    schools: Vec<Slug>,
    /// Every school
    #[arg(long)]
    all: bool,
}

impl Publish {
    pub async fn run(self, common: &Common) -> Result<(), Failure> {
        let service = open(common, Beginning::Refused).await?;
        let scope = if self.all { Scope::All } else { Scope::Schools(self.schools) };
        publish(&service, &scope).await
    }
}

/// Publishes and says what was.
pub async fn publish(service: &Service, scope: &Scope) -> Result<(), Failure> {
    let progress = Progress::new();
    let published = service.publish(scope, &actor(), &mut |done, of| progress.set(done, of)).await?;
    drop(progress);
    for (school, number) in &published.revised {
        let args = [("school", Arg::from(school.to_string())), ("number", Arg::from(number.to_string()))];
        say::say("publish-revision", &args);
    }
    let args = [("revised", Arg::from(published.revised.len())), ("unchanged", Arg::from(published.unchanged))];
    say::say("publish-done", &args);
    Ok(())
}
