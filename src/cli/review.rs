//! `hallpass review`.

use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::domain::{self, Name, Slug};
use crate::i18n::Arg;

use super::failure::Failure;
use super::open::{Beginning, actor, open};
use super::{Common, say};

/// Record that somebody found a school's list right
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: hallpass review hillside-primary --by \"the school office\"")]
pub struct Review {
    /// The school
    school: Slug,
    /// Who looked, as a role
    #[arg(long, default_value = "the school office")]
    by: Name,
    /// The day (today when left out)
    #[arg(long)]
    on: Option<Date>,
}

impl Review {
    pub async fn run(self, common: &Common) -> Result<(), Failure> {
        let service = open(common, Beginning::Refused).await?;
        let today = service.clock().now().to_zoned(TimeZone::UTC).date();
        let on = self.on.unwrap_or(today);
        if on > today {
            return Err(Failure::message("review-future", &[("day", Arg::from(on.to_string()))]));
        }
        service.review(&self.school, domain::Review { on, by: self.by }, &actor()).await?;
        let args = [("school", Arg::from(self.school.to_string())), ("day", Arg::from(on.to_string()))];
        say::say("review-done", &args);
        Ok(())
    }
}
