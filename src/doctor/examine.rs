//! Whether what stands on a page is right and current.

use crate::domain::{LanguageTag, Slug};

use super::page::{Mark, PageMarks, Way};

/// What is published, as far as a page can be compared with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownSchool {
    /// Its name in addresses now.
    pub slug: Slug,
    /// Its name.
    pub name: String,
    /// The number of its newest list.
    pub revision: u32,
    /// Whether it has closed.
    pub closed: bool,
}

/// Everything that is published.
pub trait Known {
    /// The school of a name, also of one that it had before.
    fn school(&self, slug: &str) -> Option<KnownSchool>;

    /// The names of every script that was ever given out, the newest last; none where that is not known.
    fn scripts(&self) -> &[String];
}

/// What is wrong with something on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// No school here has this name.
    UnknownSchool,
    /// The school is called otherwise now; the old address still leads there.
    Renamed(Slug),
    /// The school has closed.
    Closed,
    /// No page has this language.
    UnknownLanguage(String),
    /// The page is in another language.
    OtherLanguage(String),
    /// The element stands there without its script: the website took it out.
    NoScript,
    /// The script is not pinned by its hash: whoever changes it changes the website.
    NotPinned,
    /// The script has its hash but not `crossorigin`, so browsers refuse it.
    NoCrossOrigin,
    /// There is a newer script.
    OldScript(String),
    /// This service never gave out such a script.
    UnknownScript(String),
    /// The copy is of an older list.
    OldCopy {
        /// What it is a copy of.
        number: u32,
        /// The newest.
        newest: u32,
    },
    /// The frame may not open links.
    BoxedIn,
}

impl Fault {
    /// Its word in messages.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::UnknownSchool => "unknown-school",
            Self::Renamed(_) => "renamed",
            Self::Closed => "closed",
            Self::UnknownLanguage(_) => "unknown-language",
            Self::OtherLanguage(_) => "other-language",
            Self::NoScript => "no-script",
            Self::NotPinned => "not-pinned",
            Self::NoCrossOrigin => "no-cross-origin",
            Self::OldScript(_) => "old-script",
            Self::UnknownScript(_) => "unknown-script",
            Self::OldCopy { .. } => "old-copy",
            Self::BoxedIn => "boxed-in",
        }
    }

    /// Whether it still works as it is, so that it need not be mended today.
    #[must_use]
    pub fn is_mild(&self) -> bool {
        matches!(self, Self::Renamed(_) | Self::OtherLanguage(_) | Self::OldScript(_))
    }
}

/// Something of ours on a page, and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which way it is.
    pub way: Way,
    /// The school: its name where it is known, else the name in addresses as written.
    pub school: String,
    /// The language as written.
    pub language: Option<String>,
    /// What is wrong.
    pub faults: Vec<Fault>,
}

/// What a page came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// What stands there, each kind once, in the order of the page.
    pub findings: Vec<Finding>,
    /// Whether our script stands there without any element for it: the website took the element out.
    pub script_alone: bool,
    /// Schools whose address stands there as text: the website made no box of it.
    pub as_text: Vec<String>,
}

impl Report {
    /// Whether something of ours stands there and all of it is current.
    #[must_use]
    pub fn is_good(&self) -> bool {
        let grave = |finding: &Finding| finding.faults.iter().any(|fault| !fault.is_mild());
        !self.findings.is_empty() && !self.script_alone && !self.findings.iter().any(grave)
    }
}

/// Compares what stands on a page with what is published.
#[must_use]
pub fn examine(page: &PageMarks, known: &dyn Known) -> Report {
    let mut report = Report { as_text: page.as_text.clone(), ..Report::default() };
    let has_element = page.marks.iter().any(|mark| mark.way == Way::Script);
    report.script_alone = !page.scripts.is_empty() && !has_element;
    let boxes: Vec<&Mark> = page.marks.iter().filter(|mark| mark.way != Way::PlainLink).collect();
    for mark in &page.marks {
        // The link inside a box is a part of it.
        let part_of_box = mark.way == Way::PlainLink && boxes.iter().any(|other| other.school == mark.school);
        if part_of_box {
            continue;
        }
        let finding = judge(mark, page, known);
        if !report.findings.contains(&finding) {
            report.findings.push(finding);
        }
    }
    report.as_text.retain(|school| !page.marks.iter().any(|mark| mark.school == *school));
    report
}

fn judge(mark: &Mark, page: &PageMarks, known: &dyn Known) -> Finding {
    let mut faults = Vec::new();
    let school = known.school(&mark.school);
    match &school {
        None => faults.push(Fault::UnknownSchool),
        Some(school) if school.closed => faults.push(Fault::Closed),
        Some(school) => {
            if school.slug.as_str() != mark.school {
                faults.push(Fault::Renamed(school.slug.clone()));
            }
            if let Some(number) = mark.copy.filter(|number| *number != school.revision) {
                faults.push(Fault::OldCopy { number, newest: school.revision });
            }
        }
    }
    if let Some(language) = &mark.language {
        let tag = LanguageTag::all().find(|tag| tag.as_str() == language);
        let primary = |text: &str| text.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        match (tag, &page.language) {
            (None, _) => faults.push(Fault::UnknownLanguage(language.clone())),
            (Some(_), Some(of_page)) if primary(of_page) != primary(language) => {
                faults.push(Fault::OtherLanguage(of_page.clone()));
            }
            _ => {}
        }
    }
    if mark.way == Way::Script {
        faults.extend(script_faults(page, known));
    }
    if mark.boxed_in {
        faults.push(Fault::BoxedIn);
    }
    let name = school.map_or_else(|| mark.school.clone(), |school| school.name);
    Finding { way: mark.way, school: name, language: mark.language.clone(), faults }
}

fn script_faults(page: &PageMarks, known: &dyn Known) -> Vec<Fault> {
    let Some(script) = page.scripts.last() else { return vec![Fault::NoScript] };
    let mut faults = Vec::new();
    match (script.pinned, script.cross_origin) {
        (false, _) => faults.push(Fault::NotPinned),
        (true, false) => faults.push(Fault::NoCrossOrigin),
        (true, true) => {}
    }
    let scripts = known.scripts();
    match scripts.last() {
        Some(newest) if *newest == script.name => {}
        Some(newest) if scripts.contains(&script.name) => faults.push(Fault::OldScript(newest.clone())),
        Some(_) => faults.push(Fault::UnknownScript(script.name.clone())),
        None => {}
    }
    faults
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::doctor::page::read;

    struct Oak(Vec<String>);

    impl Known for Oak {
        fn school(&self, slug: &str) -> Option<KnownSchool> {
            let school = |slug: &str, closed| KnownSchool {
                slug: slug.parse().unwrap(),
                name: "Oak School".to_owned(),
                revision: 4,
                closed,
            };
            match slug {
                "oak" | "old-oak" => Some(school("oak", false)),
                "ash" => Some(school("ash", true)),
                _ => None,
            }
        }

        fn scripts(&self) -> &[String] {
            &self.0
        }
    }

    fn report(html: &str) -> Report {
        let base = "https://school.example/".parse().unwrap();
        let scripts = ["v1-a.js", "v1-b.js"].map(str::to_owned).to_vec();
        examine(&read(html.as_bytes(), "h.example", &base), &Oak(scripts))
    }

    fn faults(html: &str) -> Vec<&'static str> {
        report(html).findings.iter().flat_map(|finding| finding.faults.iter().map(Fault::as_str)).collect()
    }

    const ELEMENT: &str =
        "<school-senders school=oak lang=en><a href=https://h.example/s/oak/en>x</a></school-senders>";

    #[test]
    fn what_is_current_is_good() {
        for html in [
            &format!("{ELEMENT}<script src=https://h.example/embed/v1-b.js integrity=sha384-x crossorigin></script>"),
            "<html lang=en-GB><iframe src=https://h.example/embed/oak/en></iframe>",
            "<a href=https://h.example/s/oak/en#copy-4>x</a>",
            "<a href=https://h.example/s/oak><img src=x></a>",
            "<a href=https://h.example/s/oak>our addresses</a>",
        ] {
            let report = report(html);
            assert!(report.is_good() && report.findings.len() == 1, "{html}: {report:?}");
            assert!(faults(html).is_empty(), "{html}");
        }
    }

    #[test]
    fn what_was_taken_out_or_is_old_is_told() {
        let script = |attributes: &str| format!("{ELEMENT}<script src=https://h.example/embed/{attributes}></script>");
        for (html, expected) in [
            (ELEMENT.to_owned(), vec!["no-script"]),
            (script("v1-b.js"), vec!["not-pinned"]),
            (script("v1-b.js integrity=sha384-x"), vec!["no-cross-origin"]),
            (script("v1-a.js integrity=sha384-x crossorigin"), vec!["old-script"]),
            (script("v1-c.js integrity=sha384-x crossorigin"), vec!["unknown-script"]),
            ("<a href=https://h.example/s/oak/en#copy-3>x</a>".to_owned(), vec!["old-copy"]),
            ("<iframe src=https://h.example/embed/elm/en>".to_owned(), vec!["unknown-school"]),
            ("<iframe src=https://h.example/embed/ash/en>".to_owned(), vec!["closed"]),
            ("<iframe src=https://h.example/embed/old-oak/en>".to_owned(), vec!["renamed"]),
            ("<iframe src=https://h.example/embed/oak/de>".to_owned(), vec!["unknown-language"]),
            ("<html lang=cy><iframe src=https://h.example/embed/oak/en>".to_owned(), vec!["other-language"]),
            ("<iframe sandbox src=https://h.example/embed/oak/en>".to_owned(), vec!["boxed-in"]),
        ] {
            assert_eq!(faults(&html), expected, "{html}");
        }
        let alone = report("<script src=https://h.example/embed/v1-b.js integrity=sha384-x crossorigin></script>");
        assert!(alone.script_alone && !alone.is_good() && alone.findings.is_empty());
        let text = report("<p>https://h.example/s/oak");
        assert_eq!((text.as_text.as_slice(), text.is_good()), (&["oak".to_owned()][..], false));
    }
}
