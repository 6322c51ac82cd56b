//! Every output of a school: its address, its group, and who renders it. A new output is one file in `render/` and one
//! row here; it then appears over HTTP, in the export and on the command line.

use crate::domain::{LanguageTag, Slug};
use crate::guide::Guides;

use super::filter::{DeskFile, FilterFile};
use super::group::{Group, Need, Opening};
use super::letter::{self, Draft, Format, Look, Paper};
use super::page::widget::{Button, Theme, View, Widget};
use super::qr::{QrError, QrMatrix};
use super::source::{RenderError, Source};
use super::vcard;
use super::{Context, Published, Rendition, feed, newsletter, page};

/// One output of a school.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Output {
    /// The school's page; for a closed school, the one that says so and leads on.
    Page,
    /// What changed and when.
    History,
    /// For IT desks: the addresses, and recipes for mail systems.
    It,
    /// Everything that can be printed.
    Print,
    /// Is this e-mail on the list?
    Check,
    /// Which mail provider somebody has.
    Mail,
    /// The steps for one mail provider, by the id of its guide.
    MailOf(&'static str),
    /// What to do when still nothing arrives.
    MailHelp,
    /// The contact as vCard 3.0 (RFC 2426), which phones read best.
    Contact,
    /// The contact as vCard 4.0 (RFC 6350).
    Contact4,
    /// The contact with the crest as its picture.
    ContactPhoto,
    /// A contact for one address, from 1, in the order of the list.
    ContactOf(u16),
    /// Filters for Gmail.
    GmailFilters,
    /// The list for Outlook's safe senders.
    OutlookSafeSenders,
    /// Contacts for Outlook, at most three addresses a row.
    OutlookCsv,
    /// A Sieve script (RFC 5228).
    Sieve,
    /// The addresses alone.
    SendersText,
    /// The signed list.
    SendersJson,
    /// A list that a mail system fetches by itself.
    Desk(DeskFile),
    /// What changed, as an Atom feed (RFC 4287).
    Feed,
    /// The code as a drawing.
    QrSvg,
    /// The code as a picture.
    QrPng,
    /// The crest.
    CrestPng,
    /// The letter, on a paper, in a look.
    Letter(Paper, Look),
    /// What is printed besides the letter.
    Sheet(Format),
    /// Texts to copy into newsletters and e-mails.
    Newsletter,
    /// How to put the box on a website.
    Embed,
    /// The button that leads to the page, as a drawing.
    ButtonSvg,
    /// The same as a picture.
    ButtonPng,
    /// The box for websites.
    Widget(Widget),
}

/// The outputs of which there is one, and the letters.
const SINGLE: [Output; 44] = [
    Output::Page,
    Output::History,
    Output::It,
    Output::Print,
    Output::Check,
    Output::Mail,
    Output::MailOf("other"),
    Output::MailHelp,
    Output::Contact,
    Output::Contact4,
    Output::ContactPhoto,
    Output::ContactOf(1),
    Output::GmailFilters,
    Output::OutlookSafeSenders,
    Output::OutlookCsv,
    Output::Sieve,
    Output::SendersText,
    Output::SendersJson,
    Output::Desk(DeskFile::PowerShell),
    Output::Desk(DeskFile::Workspace),
    Output::Desk(DeskFile::SpamAssassin),
    Output::Desk(DeskFile::Rspamd),
    Output::Feed,
    Output::QrSvg,
    Output::QrPng,
    Output::CrestPng,
    Output::Letter(Paper::A4, Look::Standard),
    Output::Letter(Paper::UsLetter, Look::Standard),
    Output::Letter(Paper::A4, Look::Easy),
    Output::Letter(Paper::UsLetter, Look::Easy),
    Output::Letter(Paper::A4, Look::Large),
    Output::Letter(Paper::UsLetter, Look::Large),
    Output::Newsletter,
    Output::Embed,
    Output::ButtonSvg,
    Output::ButtonPng,
    Output::Widget(Widget { view: View::Full, theme: Theme::Auto }),
    Output::Widget(Widget { view: View::Full, theme: Theme::Light }),
    Output::Widget(Widget { view: View::Full, theme: Theme::Dark }),
    Output::Widget(Widget { view: View::Full, theme: Theme::Plain }),
    Output::Widget(Widget { view: View::Compact, theme: Theme::Auto }),
    Output::Widget(Widget { view: View::Compact, theme: Theme::Light }),
    Output::Widget(Widget { view: View::Compact, theme: Theme::Dark }),
    Output::Widget(Widget { view: View::Compact, theme: Theme::Plain }),
];

/// Those, and all sheets.
const fn all() -> [Output; SINGLE.len() + Format::ALL.len()] {
    let mut all = [Output::Newsletter; SINGLE.len() + Format::ALL.len()];
    let mut place = 0;
    while place < all.len() {
        all[place] =
            if place < SINGLE.len() { SINGLE[place] } else { Output::Sheet(Format::ALL[place - SINGLE.len()]) };
        place += 1;
    }
    all
}

impl Output {
    /// Every output; [`Output::ContactOf`] stands for the contacts of all addresses, [`Output::MailOf`] for the steps
    /// of all mail providers.
    pub const ALL: [Self; SINGLE.len() + Format::ALL.len()] = all();

    /// The first part of its address, before the school.
    #[must_use]
    pub fn root(self) -> &'static str {
        if matches!(self, Self::Widget(_)) { "embed" } else { "s" }
    }

    /// Where it is below `/s/{school}/`, or for the box below `/embed/{school}/`; `{lang}`, `{n}` and
    /// `{provider}` stand for a language, a number and the id of a guide.
    #[must_use]
    pub fn place(self) -> &'static str {
        match self {
            Self::Page => "{lang}",
            Self::History => "{lang}/history",
            Self::It => "{lang}/it",
            Self::Print => "{lang}/print",
            Self::Check => "{lang}/check",
            Self::Mail => "{lang}/mail",
            Self::MailOf(_) => "{lang}/mail/{provider}",
            Self::MailHelp => "{lang}/mail/help",
            Self::Contact => "contact.vcf",
            Self::Contact4 => "contact-4.vcf",
            Self::ContactPhoto => "contact-photo.vcf",
            Self::ContactOf(_) => "contacts/{n}",
            Self::GmailFilters => "gmail-filters.xml",
            Self::OutlookSafeSenders => "outlook-safe-senders.txt",
            Self::OutlookCsv => "outlook.csv",
            Self::Sieve => "senders.sieve",
            Self::SendersText => "senders.txt",
            Self::SendersJson => "senders.json",
            Self::Desk(file) => file.path(),
            Self::Feed => "feed.xml",
            Self::QrSvg => "qr.svg",
            Self::QrPng => "qr.png",
            Self::CrestPng => "crest.png",
            Self::Embed => "{lang}/embed",
            Self::ButtonSvg => "{lang}/button.svg",
            Self::ButtonPng => "{lang}/button.png",
            Self::Widget(look) => look.place(),
            Self::Letter(Paper::A4, Look::Standard) => "print/{lang}/letter.pdf",
            Self::Letter(Paper::UsLetter, Look::Standard) => "print/{lang}/letter-us.pdf",
            Self::Letter(Paper::A4, Look::Easy) => "print/{lang}/letter-easy.pdf",
            Self::Letter(Paper::UsLetter, Look::Easy) => "print/{lang}/letter-us-easy.pdf",
            Self::Letter(Paper::A4, Look::Large) => "print/{lang}/letter-large.pdf",
            Self::Letter(Paper::UsLetter, Look::Large) => "print/{lang}/letter-us-large.pdf",
            Self::Sheet(format) => format.place(),
            Self::Newsletter => "print/{lang}/newsletter.txt",
        }
    }

    /// Its address on the site, without a slash before it.
    #[must_use]
    pub fn path(self, school: &Slug, language: LanguageTag) -> String {
        let place = match self {
            Self::ContactOf(number) => self.place().replace("{n}", &format!("{number}.vcf")),
            Self::MailOf(provider) => self.place().replace("{lang}", language.as_str()).replace("{provider}", provider),
            _ => self.place().replace("{lang}", language.as_str()),
        };
        format!("{}/{school}/{place}", self.root())
    }

    /// Whether it is there once a language, and not once for all.
    #[must_use]
    pub fn has_languages(self) -> bool {
        self.place().contains("{lang}")
    }

    /// Whether it is a page to read in a browser.
    #[must_use]
    pub fn is_page(self) -> bool {
        matches!(
            self,
            Self::Page
                | Self::History
                | Self::It
                | Self::Print
                | Self::Check
                | Self::Mail
                | Self::MailOf(_)
                | Self::MailHelp
                | Self::Embed
                | Self::Widget(_)
        )
    }

    /// What it is chosen by.
    #[must_use]
    pub fn group(self) -> Group {
        match self {
            Self::Page | Self::It | Self::Print | Self::Check | Self::Newsletter => Group::Page,
            Self::Mail | Self::MailOf(_) | Self::MailHelp => Group::Guides,
            Self::History | Self::Feed => Group::History,
            Self::Letter(..) => Group::Letter,
            Self::Sheet(Format::HalfPage(_)) => Group::A5,
            Self::Sheet(Format::Slips(_)) => Group::Slips,
            Self::Sheet(Format::Labels(_) | Format::LabelTest(_)) => Group::Labels,
            Self::Sheet(Format::Cards(_)) => Group::Cards,
            Self::Sheet(Format::Poster(_)) => Group::Poster,
            Self::Embed | Self::ButtonSvg | Self::ButtonPng | Self::Widget(_) => Group::Embed,
            _ => Group::Files,
        }
    }

    /// What a browser should do with it.
    #[must_use]
    pub fn opening(self) -> Opening {
        match self {
            Self::GmailFilters
            | Self::OutlookSafeSenders
            | Self::OutlookCsv
            | Self::Sieve
            | Self::Desk(DeskFile::PowerShell) => Opening::Save,
            _ => Opening::Show,
        }
    }

    /// What it needs besides the published list.
    #[must_use]
    pub fn need(self) -> Need {
        match self {
            Self::History | Self::Feed => Need::History,
            Self::SendersJson => Need::Signature,
            _ => Need::Nothing,
        }
    }

    /// Whether a school has it.
    ///
    /// A closed school has only the page and the box that say so. A list that nobody has called complete is
    /// not printed as the school's own letter.
    #[must_use]
    pub fn exists_for(self, published: &Published) -> bool {
        let school = published.revision.school();
        match self {
            Self::Page | Self::Widget(_) => true,
            _ if school.closed.is_some() => false,
            Self::ContactOf(number) => vcard::contact_numbers(published).contains(&usize::from(number)),
            Self::MailOf(provider) => Guides::all().get(provider).is_some(),
            Self::ContactPhoto | Self::CrestPng => published.crest.is_some(),
            Self::Letter(..) | Self::Sheet(_) | Self::Newsletter => school.list_complete,
            _ => true,
        }
    }

    /// Every output that a school has, with each language for those that have languages.
    pub fn all_for(
        published: &Published,
        languages: &[LanguageTag],
        groups: &[Group],
    ) -> impl Iterator<Item = (Self, LanguageTag)> {
        let first = published.revision.school().first_language();
        // A list holds at most 500 addresses.
        let numbers = vcard::contact_numbers(published).into_iter().filter_map(|number| u16::try_from(number).ok());
        let contacts: Vec<Self> = numbers.map(Self::ContactOf).collect();
        Self::ALL
            .into_iter()
            .filter(|output| groups.contains(&output.group()))
            .flat_map(move |output| match output {
                Self::ContactOf(_) => contacts.clone(),
                Self::MailOf(_) => Guides::all().iter().map(|guide| Self::MailOf(guide.id.as_str())).collect(),
                _ => vec![output],
            })
            .filter(|output| output.exists_for(published))
            .flat_map(move |output| {
                let languages: &[LanguageTag] =
                    if output.has_languages() { languages } else { std::slice::from_ref(&first) };
                languages.iter().map(move |language| (output, *language)).collect::<Vec<_>>()
            })
    }
}

/// The smallest side of `qr.png`, in pixels: sharp when printed 5 cm wide.
const QR_PIXELS: u32 = 600;

/// Renders an output of a school in a language.
///
/// # Errors
/// The school does not have it, or it cannot be made.
pub fn render(
    output: Output,
    source: Source<'_>,
    language: LanguageTag,
    context: &Context,
) -> Result<Rendition, RenderError> {
    let published = source.published;
    if !output.exists_for(published) {
        return Err(RenderError::Missing);
    }
    let school = published.revision.school();
    let file = |bytes: Vec<u8>, media_type: &'static str, ending: &str| Rendition {
        bytes,
        media_type,
        file_name: Some(format!("{}{ending}", school.slug.as_str().replace('_', "-"))),
        style_hashes: Vec::new(),
        script_hashes: Vec::new(),
    };
    let filter = |filter: FilterFile| filter.render(published, language, context);
    Ok(match output {
        Output::Page if school.closed.is_some() => page::gone_page(published, language)?,
        Output::Page => page::school_page(published, language, context)?,
        Output::History => page::history_page(published, source.history, language, context)?,
        Output::It => page::it_page(published, language, context)?,
        Output::Print => page::print_page(published, language, context)?,
        Output::Check => page::check_page(published, language, context, None)?,
        Output::Mail => page::choose_page(published, &page::Question::Open, language, context)?,
        Output::MailOf(provider) => {
            let guide = Guides::all().get(provider).ok_or(RenderError::Missing)?;
            page::provider_page(published, guide, language, context)?
        }
        Output::MailHelp => page::help_page(published, language, context)?,
        Output::Contact => vcard::contact(published, language, context),
        Output::Contact4 => vcard::contact_4(published, language, context)?,
        Output::ContactPhoto => vcard::contact_photo(published, language, context).ok_or(RenderError::Missing)?,
        Output::ContactOf(number) => {
            vcard::contact_of(published, language, context, number.into()).ok_or(RenderError::Missing)?
        }
        Output::GmailFilters => filter(FilterFile::Gmail),
        Output::OutlookSafeSenders => filter(FilterFile::OutlookSafeSenders),
        Output::OutlookCsv => vcard::outlook_csv(published, language, context),
        Output::Sieve => filter(FilterFile::Sieve),
        Output::SendersText => filter(FilterFile::Plain),
        Output::SendersJson => file(source.signed_list.to_vec(), "application/json", "-senders.json"),
        Output::Desk(file) => file.of_school(published, context),
        Output::Feed => feed::feed(published, language, context, source.history),
        Output::QrSvg => file(qr(published, context)?.svg().into_bytes(), "image/svg+xml", "-qr.svg"),
        Output::QrPng => file(qr(published, context)?.png(QR_PIXELS)?, "image/png", "-qr.png"),
        Output::CrestPng => {
            let crest = published.crest.as_ref().ok_or(RenderError::Missing)?;
            file(crest.png.to_vec(), "image/png", "-crest.png")
        }
        Output::ButtonSvg => {
            let button = Button::new(published, language).svg();
            file(button.into_bytes(), "image/svg+xml", "-button.svg")
        }
        Output::ButtonPng => file(Button::new(published, language).png()?, "image/png", "-button.png"),
        Output::Embed => page::embed_page(published, language, context)?,
        Output::Widget(look) => page::widget::widget(published, look, language, context)?,
        Output::Letter(paper, look) => letter::school_letter(published, language, context, paper, look, Draft::Refuse)?,
        Output::Sheet(format) => letter::school_sheet(published, language, context, format, Draft::Refuse)?,
        Output::Newsletter => newsletter::newsletter(published, language, context),
    })
}

/// The code that leads to a school's page.
fn qr(published: &Published, context: &Context) -> Result<QrMatrix, QrError> {
    QrMatrix::of_link(&format!("{}/q/{}", context.public_url, published.revision.school().code))
}
