//! `hallpass print`.

use std::path::{Path, PathBuf};

use clap::builder::{PossibleValuesParser, TypedValueParser as _};

use crate::catalog::Found;
use crate::domain::{LanguageTag, Slug};
use crate::i18n::Arg;
use crate::render::letter::{
    Draft, Format, LabelSheet, LabelStock, Placement, Shift, label_sheet, label_test_page, school_letter, school_sheet,
};
use crate::render::{Context, Output, Published, Rendition};
use crate::service::ServiceError;

use super::county_file::save;
use super::failure::Failure;
use super::open::{Beginning, open, settings};
use super::{Common, public, say};

/// The largest description of a sheet of labels, in bytes.
const DESCRIPTION_MAX: u64 = 64 * 1024;

/// What is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Document {
    /// One of the outputs.
    Output(Output),
    /// Labels on a sheet that `--sheet` names.
    Labels,
    /// The outlines of that sheet.
    LabelTest,
}

impl Document {
    /// Every one, by its name.
    fn all() -> impl Iterator<Item = (&'static str, Self)> {
        let printed = Output::ALL.into_iter().filter_map(|output| match output {
            Output::Letter(..) | Output::Sheet(_) => {
                let file = output.place().rsplit('/').next()?;
                Some((file.strip_suffix(".pdf")?, Self::Output(output)))
            }
            _ => None,
        });
        printed.chain([("labels", Self::Labels), ("labels-test", Self::LabelTest)])
    }

    fn named(name: &str) -> Self {
        // The parser lets no other name through.
        Self::all().find(|(known, _)| *known == name).map_or(Self::Labels, |(_, document)| document)
    }
}

/// Print one document of a school
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: hallpass print hillside-primary --as letter --locale en -o letter.pdf
         hallpass print hillside-primary --as labels-l7160 --start 4 --dx 0.5 -o labels.pdf
         hallpass print hillside-primary --as labels --sheet our-labels.toml -o labels.pdf")]
pub struct Print {
    /// The school
    school: Slug,
    /// What to print
    #[arg(
        long = "as",
        value_name = "FORMAT",
        default_value = "letter",
        value_parser = PossibleValuesParser::new(Document::all().map(|(name, _)| name))
            .map(|name| Document::named(&name)),
    )]
    document: Document,
    /// In which language (the school's first when left out)
    #[arg(long, value_name = "LANGUAGE")]
    locale: Option<LanguageTag>,
    /// The file to write
    #[arg(short, long, value_name = "FILE.pdf")]
    output: PathBuf,
    /// Print a list that is not complete; everything says that it is a draft
    #[arg(long)]
    draft: bool,
    /// For `--as labels`: a file that describes the sheet (docs/print.md)
    #[arg(long, value_name = "FILE.toml", required_if_eq_any([("document", "labels"), ("document", "labels-test")]))]
    sheet: Option<PathBuf>,
    /// For labels: the first one to print, counted from 1 row by row
    #[arg(long, value_name = "N")]
    start: Option<u16>,
    /// For labels: how far to move them right, in millimetres
    #[arg(long, value_name = "MM", allow_hyphen_values = true)]
    dx: Option<String>,
    /// For labels: how far to move them down, in millimetres
    #[arg(long, value_name = "MM", allow_hyphen_values = true)]
    dy: Option<String>,
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
        let document = self.print(published, language, &public.context)?;
        save(&self.output, &document.bytes)?;
        let file = self.output.display().to_string();
        say::say("print-done", &[("file", Arg::from(file)), ("bytes", Arg::from(document.bytes.len()))]);
        Ok(())
    }

    fn print(&self, published: &Published, language: LanguageTag, context: &Context) -> Result<Rendition, Failure> {
        let draft = if self.draft { Draft::Mark } else { Draft::Refuse };
        let placed = self.start.is_some() || self.dx.is_some() || self.dy.is_some();
        let labels = |stock: LabelStock| self.labels(published, language, context, stock.sheet());
        let test = |stock: LabelStock| self.label_test(published, language, stock.sheet());
        match self.document {
            Document::Labels => {
                labels_of(self.sheet.as_deref(), |sheet| self.labels(published, language, context, sheet))
            }
            Document::LabelTest => {
                labels_of(self.sheet.as_deref(), |sheet| self.label_test(published, language, sheet))
            }
            Document::Output(Output::Sheet(Format::Labels(stock))) => labels(stock),
            Document::Output(Output::Sheet(Format::LabelTest(stock))) => test(stock),
            Document::Output(_) if placed || self.sheet.is_some() => Err(Failure::message("print-labels-only", &[])),
            Document::Output(Output::Sheet(format)) => Ok(school_sheet(published, language, context, format, draft)?),
            Document::Output(Output::Letter(paper, look)) => {
                Ok(school_letter(published, language, context, paper, look, draft)?)
            }
            Document::Output(_) => Err(Failure::message("print-labels-only", &[])),
        }
    }

    fn labels(
        &self,
        published: &Published,
        language: LanguageTag,
        context: &Context,
        sheet: &LabelSheet,
    ) -> Result<Rendition, Failure> {
        let draft = if self.draft { Draft::Mark } else { Draft::Refuse };
        Ok(label_sheet(published, language, context, sheet, self.placement(sheet)?, draft)?)
    }

    fn label_test(
        &self,
        published: &Published,
        language: LanguageTag,
        sheet: &LabelSheet,
    ) -> Result<Rendition, Failure> {
        Ok(label_test_page(published, language, sheet, self.placement(sheet)?)?)
    }

    fn placement(&self, sheet: &LabelSheet) -> Result<Placement, Failure> {
        let shift = |text: Option<&str>| text.map_or(Ok(Shift::default()), str::parse);
        Ok(Placement::new(sheet, self.start.unwrap_or(1), shift(self.dx.as_deref())?, shift(self.dy.as_deref())?)?)
    }
}

/// Prints on the sheet that a file describes.
fn labels_of(
    file: Option<&Path>,
    print: impl FnOnce(&LabelSheet) -> Result<Rendition, Failure>,
) -> Result<Rendition, Failure> {
    let Some(file) = file else { return Err(Failure::message("print-sheet-missing", &[])) };
    let size = std::fs::metadata(file).map_err(|error| Failure::file(file, &error))?.len();
    if size > DESCRIPTION_MAX {
        return Err(Failure::message("print-sheet-large", &[("file", Arg::from(file.display().to_string()))]));
    }
    let text = std::fs::read_to_string(file).map_err(|error| Failure::file(file, &error))?;
    print(&LabelSheet::from_toml(&text)?)
}
