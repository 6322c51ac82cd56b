//! What belongs together in an export: all files of one school, or one page of the site.

use std::collections::BTreeSet;
use std::sync::Arc;

use tokio::runtime::Handle;

use crate::catalog::{Catalog, Entry, Front, Gathered, Material};
use crate::domain::{Digest, LanguageTag, Slug};
use crate::render::page::{self, About, widget};
use crate::render::{self, Context, Group, Output};

use super::moved::moved_page;
use super::{ExportError, Options, Warning};

/// One unit.
#[derive(Debug, Clone)]
pub(super) enum Unit {
    /// A school.
    School(Arc<Entry>),
    /// A page or file of no single school.
    Front(Front),
    /// The document of keys.
    Keys,
    /// The page for addresses that lead nowhere, as static hosts look for it.
    NotFound,
    /// An address that a school had before, and the present one.
    Moved(Slug, Slug),
}

/// A file to be.
#[derive(Debug)]
pub(super) struct Product {
    /// Its names.
    pub names: Vec<String>,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What all units need.
#[derive(Clone, Copy)]
pub(super) struct Sources<'a> {
    pub catalog: &'a Catalog,
    pub material: &'a dyn Material,
    pub context: &'a Context,
    pub options: &'a Options,
    pub runtime: &'a Handle,
}

impl Unit {
    /// Every unit of a catalog.
    pub(super) fn all(catalog: &Catalog, options: &Options) -> Vec<Self> {
        let fronts = [Front::HomeOfCopy, Front::Robots, Front::Favicon, Front::ApiReference, Front::ApiDocument];
        let fronts = fronts.map(Self::Front);
        let about = About::ALL
            .into_iter()
            .flat_map(|about| LanguageTag::all().map(move |language| Self::Front(Front::About(about, language))));
        let organisations = catalog.organisations().flat_map(|members| {
            Front::of_organisation(&members.organisation.organisation.slug).map(Self::Front).collect::<Vec<_>>()
        });
        let mut schools: Vec<&Arc<Entry>> = catalog.schools().collect();
        schools.sort_by(|a, b| a.published.revision.school().slug.cmp(&b.published.revision.school().slug));
        let moved = catalog.former().map(|(old, new)| Self::Moved(old.clone(), new.clone()));
        [Self::Keys, Self::NotFound]
            .into_iter()
            .chain(fronts)
            .chain(about)
            .chain(LanguageTag::all().map(|language| Self::Front(Front::TogetherOfCopy(language))))
            .chain(widget::versions().map(|name| Self::Front(Front::Script(name))))
            .chain(merge_scripts(catalog, options))
            .chain(organisations)
            .chain(moved)
            .chain(schools.into_iter().cloned().map(Self::School))
            .collect()
    }

    /// Its name in the manifest.
    pub(super) fn name(&self) -> String {
        match self {
            Self::School(entry) => format!("s/{}", entry.published.revision.school().slug),
            Self::Moved(old, _) => format!("s/{old}"),
            Self::Front(front) => format!("/{}", front.path()),
            Self::Keys => "keys".to_owned(),
            Self::NotFound => "404".to_owned(),
        }
    }

    /// What a school's files are made of; other units are few and are always made.
    pub(super) fn state(&self, sources: Sources<'_>) -> Result<Option<Digest>, ExportError> {
        let Self::School(entry) = self else { return Ok(None) };
        let published = &entry.published;
        // The signature changes with the key; all else is in the fingerprint.
        let list = if entry.is_closed() { Vec::new() } else { sources.material.signed_list(published)? };
        let groups = sources.options.groups.iter().map(|group| group.as_str());
        let outputs: Vec<&str> = groups.chain(sources.options.single.iter().map(|output| output.place())).collect();
        let languages: Vec<&str> =
            sources.options.languages.of(published).into_iter().map(LanguageTag::as_str).collect();
        let fingerprint = published.fingerprint(published.revision.school().first_language(), sources.context);
        Ok(Some(Digest::of_all([
            fingerprint.as_bytes().as_slice(),
            &list,
            outputs.join(",").as_bytes(),
            b"/",
            languages.join(",").as_bytes(),
        ])))
    }

    /// Makes its files. What cannot be made is left out and said.
    pub(super) fn make(&self, sources: Sources<'_>) -> Result<(Vec<Product>, Vec<Warning>), ExportError> {
        let one = |name: &str, bytes: Vec<u8>| vec![Product { names: vec![name.to_owned()], bytes }];
        let failed = |name: String, error: &dyn std::fmt::Display| Warning::Failed(name, error.to_string());
        Ok(match self {
            Self::School(entry) => return school(entry, sources),
            Self::Moved(old, new) => (one(&format!("s/{old}/index.html"), moved_page(new)), Vec::new()),
            Self::Keys => {
                let bytes = sources.runtime.block_on(sources.material.keys())?;
                (one(".well-known/hallpass.json", bytes), Vec::new())
            }
            Self::NotFound => match page::not_found_page(LanguageTag::ENGLISH) {
                Ok(rendition) => (one("404.html", rendition.bytes), Vec::new()),
                Err(error) => (Vec::new(), vec![failed("404.html".to_owned(), &error)]),
            },
            Self::Front(front) => {
                let name = if front.is_page() { index(&front.path()) } else { front.path() };
                match front.render(sources.catalog, sources.material, sources.context) {
                    Ok(Some(rendition)) => (one(&name, rendition.bytes), Vec::new()),
                    Ok(None) => (Vec::new(), Vec::new()),
                    Err(error) => (Vec::new(), vec![failed(name, &error)]),
                }
            }
        })
    }

    /// Whether it is an open school without a letter, where letters are asked for.
    pub(super) fn lacks_letter(&self, options: &Options) -> bool {
        match self {
            Self::School(entry) => {
                Output::ALL.into_iter().any(|output| output.group() == Group::Letter && options.holds(output))
                    && !entry.is_closed()
                    && !entry.published.revision.school().list_complete
            }
            _ => false,
        }
    }
}

fn school(entry: &Arc<Entry>, sources: Sources<'_>) -> Result<(Vec<Product>, Vec<Warning>), ExportError> {
    let published = &entry.published;
    let first = published.revision.school().first_language();
    let mut languages = sources.options.languages.of(published);
    if !languages.contains(&first) {
        // The address without a language needs it.
        languages.push(first);
    }
    if !languages.contains(&LanguageTag::ENGLISH) {
        // A page whose translation nobody has checked leads to the English one.
        languages.push(LanguageTag::ENGLISH);
    }
    let (mut products, mut warnings) = (Vec::new(), Vec::new());
    let outputs = Output::all_for(published, &languages, &Group::ALL);
    for (output, language) in outputs.filter(|(output, _)| sources.options.holds(*output)) {
        let path = output.path(&published.revision.school().slug, language);
        let gathered = sources.runtime.block_on(Gathered::fetch(sources.material, entry, output))?;
        match render::render(output, gathered.source(published), language, sources.context) {
            Ok(rendition) => {
                let names = names(entry, output, language, language == first, path);
                products.push(Product { names, bytes: rendition.bytes });
            }
            Err(error) => warnings.push(Warning::Failed(path, error.to_string())),
        }
    }
    Ok((products, warnings))
}

fn index(path: &str) -> String {
    if path.is_empty() { "index.html".to_owned() } else { format!("{path}/index.html") }
}

/// Every name of an output. The page has many: with and without language, and those of its code, which
/// a QR holds in upper case and people type in lower case.
fn names(entry: &Entry, output: Output, language: LanguageTag, is_first: bool, path: String) -> Vec<String> {
    if !output.is_page() {
        return vec![path];
    }
    let mut names = vec![index(&path)];
    if output == Output::Page {
        let school = published_school(entry);
        let code = school.code.as_str();
        let (tag, lower) = (language.as_str(), code.to_ascii_lowercase());
        let mut ways = vec![
            format!("Q/{code}/{}", tag.to_ascii_uppercase()),
            format!("q/{code}/{tag}"),
            format!("q/{lower}/{tag}"),
        ];
        if is_first {
            ways.extend([format!("s/{}", school.slug), format!("Q/{code}"), format!("q/{code}"), format!("q/{lower}")]);
        }
        // A code of digits alone is the same in both cases.
        ways.dedup();
        names.extend(ways.iter().map(|way| index(way)));
        let mut seen = std::collections::HashSet::new();
        names.retain(|name| seen.insert(name.clone()));
    }
    names
}

/// The scripts that put names on letters, for the audiences and languages of the pages that load them.
fn merge_scripts(catalog: &Catalog, options: &Options) -> Vec<Unit> {
    if !options.holds(Output::Print) {
        return Vec::new();
    }
    let open = catalog.schools().filter(|entry| !entry.is_closed());
    let wanted: BTreeSet<_> = open
        .flat_map(|entry| {
            let audience = entry.published.revision.record().organisation().audience;
            options.languages.of(&entry.published).into_iter().map(move |language| (audience, language))
        })
        .collect();
    let names = wanted.into_iter().filter_map(|(audience, language)| page::merge_script_name(audience, language));
    names.map(|name| Unit::Front(Front::Script(name.to_owned()))).collect()
}

fn published_school(entry: &Entry) -> &crate::domain::School {
    entry.published.revision.school()
}
