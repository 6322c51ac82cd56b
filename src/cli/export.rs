//! `hallpass export`.

use std::path::PathBuf;

use tokio::runtime::Handle;

use crate::i18n::Arg;
use crate::site::{self, Choice, Options, Warning};

use super::failure::Failure;
use super::locale::languages;
use super::open::{Beginning, open, settings};
use super::public::{self, Public};
use super::say::Progress;
use super::{Common, say};

/// Write the public site as static files
///
/// Every file holds the bytes that the service would answer. A second export touches only what changed.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: hallpass export /srv/www --locale en,ur --outputs page,files,letter")]
pub struct Export {
    /// The folder: empty, or one that an export wrote
    folder: PathBuf,
    /// In which languages: tags with commas, `all`, or `school` (those that each school names; so when left out)
    #[arg(long, value_name = "LANGUAGES", value_delimiter = ',')]
    locale: Vec<String>,
    /// Which outputs: page, files, guides, history, letter, a5, slips, labels, cards, poster, embed (all of them when
    /// left out), or one file such as letter.pdf
    #[arg(long, value_name = "OUTPUTS", value_delimiter = ',')]
    outputs: Vec<Choice>,
}

impl Export {
    pub async fn run(self, common: &Common) -> Result<(), Failure> {
        let options = self.options()?;
        let config = settings(common)?.config;
        let service = open(common, Beginning::Refused).await?;
        service.tick().await?;
        let Public { library, material, context } = public::load(&service, &config).await?;
        let (folder, runtime) = (self.folder.clone(), Handle::current());
        let work = tokio::task::spawn_blocking(move || {
            let mut bar = Progress::with_lines();
            let mut progress = |at: site::Progress| bar.advance(at.done, at.total);
            site::export(&folder, &library.current(), &*material, &context, &options, &runtime, &mut progress)
        });
        let report = work
            .await
            .map_err(|error| Failure::Message(error.to_string()))?
            .map_err(|error| Failure::Message(error.to_string()))?;
        let mut failed = false;
        for warning in &report.warnings {
            match warning {
                Warning::PausesWait => say::say("export-pauses-wait", &[]),
                Warning::WithoutLetter(count) => say::say("export-without-letter", &[("count", Arg::from(*count))]),
                Warning::Failed(place, why) => {
                    failed = true;
                    let args = [("place", Arg::from(place.as_str())), ("why", Arg::from(why.as_str()))];
                    say::say("export-failed", &args);
                }
            }
        }
        let number = |count: u64| Arg::from(count.to_string());
        let args = [
            ("written", number(report.written)),
            ("unchanged", number(report.unchanged)),
            ("removed", number(report.removed)),
            ("folder", Arg::from(self.folder.display().to_string())),
        ];
        say::say("export-done", &args);
        if failed { Err(Failure::Negative) } else { Ok(()) }
    }

    fn options(&self) -> Result<Options, Failure> {
        let mut options = Options::default();
        if !self.outputs.is_empty() {
            let group = |choice: &Choice| if let Choice::Group(group) = choice { Some(*group) } else { None };
            let single = |choice: &Choice| if let Choice::Single(output) = choice { Some(*output) } else { None };
            options.groups = self.outputs.iter().filter_map(group).collect();
            options.single = self.outputs.iter().filter_map(single).collect();
        }
        options.languages = languages(&self.locale)?;
        Ok(options)
    }
}
