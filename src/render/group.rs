//! What outputs are chosen by, and what they need.

/// What outputs are chosen by, on the command line: `--outputs page,files`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// The school's page, what can be printed, and the page for IT desks.
    Page,
    /// Contact files, lists for mail programs and pictures.
    Files,
    /// The steps for each mail provider, and what to do when still nothing arrives.
    Guides,
    /// What changed and when, as a page and as a feed.
    History,
    /// The letter.
    Letter,
    /// Two half-page letters on a sheet.
    A5,
    /// Four slips on a sheet.
    Slips,
    /// Labels, and the pages that show where a printer puts them.
    Labels,
    /// Cards to keep.
    Cards,
    /// Posters.
    Poster,
    /// The box for the school's own website, and how to put it there.
    Embed,
}

impl Group {
    /// Every group, in the order of lists.
    pub const ALL: [Self; 11] = [
        Self::Page,
        Self::Files,
        Self::Guides,
        Self::History,
        Self::Letter,
        Self::A5,
        Self::Slips,
        Self::Labels,
        Self::Cards,
        Self::Poster,
        Self::Embed,
    ];

    /// Its name on the command line.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Files => "files",
            Self::Guides => "guides",
            Self::History => "history",
            Self::Letter => "letter",
            Self::A5 => "a5",
            Self::Slips => "slips",
            Self::Labels => "labels",
            Self::Cards => "cards",
            Self::Poster => "poster",
            Self::Embed => "embed",
        }
    }
}

impl std::str::FromStr for Group {
    type Err = crate::domain::UnknownWord;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.into_iter().find(|group| group.as_str() == text);
        found.ok_or_else(|| Self::Err::new(text, Self::ALL.map(Self::as_str)))
    }
}

/// What a browser should do with an output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// Show it, or hand it to the program for it: a phone opens a contact at once.
    Show,
    /// Save it under its name: the reader needs the file, not its sight.
    Save,
}

/// What an output needs besides the published list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Nothing.
    Nothing,
    /// What happened to the list.
    History,
    /// The list with its signatures.
    Signature,
}
