//! `hallpass print`.

use std::path::PathBuf;

use crate::catalog::Found;
use crate::domain::{LanguageTag, Slug};
use crate::i18n::Arg;
use crate::render::letter::{Draft, Look, Paper, school_letter};
use crate::service::ServiceError;

use super::county_file::save;
use super::failure::Failure;
use super::open::{Beginning, open, settings};
use super::{Common, public, say};

/// What can be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// The letter on A4
    Letter,
    /// The letter on US Letter
    LetterUs,
    /// The letter on A4, 14 points with wide lines
    LetterEasy,
    /// The same on US Letter
    LetterUsEasy,
    /// The letter on A4 in large print, 18 points
    LetterLarge,
    /// The same on US Letter
    LetterUsLarge,
}

impl Format {
    fn paper(self) -> Paper {
        match self {
            Self::Letter | Self::LetterEasy | Self::LetterLarge => Paper::A4,
            Self::LetterUs | Self::LetterUsEasy | Self::LetterUsLarge => Paper::UsLetter,
        }
    }

    fn look(self) -> Look {
        match self {
            Self::Letter | Self::LetterUs => Look::Standard,
            Self::LetterEasy | Self::LetterUsEasy => Look::Easy,
            Self::LetterLarge | Self::LetterUsLarge => Look::Large,
        }
    }
}

/// Print one document of a school
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: hallpass print hillside-primary --as letter --locale en -o letter.pdf")]
pub struct Print {
    /// The school
    school: Slug,
    /// What to print
    #[arg(long = "as", value_name = "FORMAT", default_value = "letter")]
    format: Format,
    /// In which language (the school's first when left out)
    #[arg(long, value_name = "LANGUAGE")]
    locale: Option<LanguageTag>,
    /// The file to write
    #[arg(short, long, value_name = "FILE.pdf")]
    output: PathBuf,
    /// Print a list that is not complete; every page says that it is a draft
    #[arg(long)]
    draft: bool,
}

impl Print {
    pub async fn run(self, common: &Common) -> Result<(), Failure> {
        let config = settings(common)?.config;
        let service = open(common, Beginning::Refused).await?;
        let public = public::load(&service, &config).await?;
        let catalog = public.library.current();
        let Some(Found::School(entry)) = catalog.find(self.school.as_str()) else {
            return Err(ServiceError::UnknownSchool { slug: self.school, nearest: None }.into());
        };
        let published = &entry.published;
        let language = self.locale.unwrap_or_else(|| published.revision.school().first_language());
        let draft = if self.draft { Draft::Mark } else { Draft::Refuse };
        let letter =
            school_letter(published, language, &public.context, self.format.paper(), self.format.look(), draft)?;
        save(&self.output, &letter.bytes)?;
        let file = self.output.display().to_string();
        say::say("print-done", &[("file", Arg::from(file)), ("bytes", Arg::from(letter.bytes.len()))]);
        Ok(())
    }
}
