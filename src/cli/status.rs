//! `hallpass pause`, `resume` and `retire`.

use crate::domain::{EmailAddress, Reason, Slug};
use crate::i18n::Arg;

use super::failure::Failure;
use super::open::{Beginning, actor, open};
use super::{Common, say};

/// Which of the three.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    Pause,
    Resume,
    Retire,
}

/// An address, and why
#[derive(Debug, clap::Args)]
pub struct Change {
    /// The address
    address: EmailAddress,
    /// Only at this school
    #[arg(long, value_name = "SCHOOL")]
    school: Option<Slug>,
    /// Why, for the record; families never see it
    #[arg(long)]
    reason: Reason,
}

impl Change {
    pub async fn run(self, common: &Common, act: Act) -> Result<(), Failure> {
        let service = open(common, Beginning::Refused).await?;
        let school = self.school.as_ref();
        let (outcome, done, already) = match act {
            Act::Pause => {
                let outcome = service.pause(&self.address, school, &self.reason, &actor()).await?;
                (outcome, "pause-done", "pause-already")
            }
            Act::Resume => {
                let outcome = service.resume(&self.address, school, &self.reason, &actor()).await?;
                (outcome, "resume-done", "resume-done")
            }
            Act::Retire => {
                let outcome = service.retire(&self.address, school, &self.reason, &actor()).await?;
                (outcome, "retire-done", "retire-already")
            }
        };
        let id = if outcome.already { already } else { done };
        let args = [("address", Arg::from(self.address.to_string())), ("count", Arg::from(outcome.schools.len()))];
        say::say(id, &args);
        for slug in outcome.schools.iter().take(20) {
            say::line(&format!("  {slug}"));
        }
        if outcome.schools.len() > 20 {
            say::say("and-more", &[("count", Arg::from(outcome.schools.len() - 20))]);
        }
        Ok(())
    }
}
