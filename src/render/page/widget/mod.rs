//! The box that schools put on their own websites, in a frame or by a script, and the code that puts it there.
//!
//! A box is a rendition like every other: from the published list, in a language, in one of six looks or in
//! none. Its markup is a
//! contract with scripts that schools pinned years ago: classes and attributes are only ever added (docs/embed.md).

mod button;
mod code;
mod copied;
mod framed;
mod script;
mod size;
mod website;

use std::fmt;

pub use button::{Button, ButtonError};
pub use code::{Code, code_of, discovery, oembed_html, title};
pub use copied::copied;
pub use framed::{missing_widget, widget};
pub use script::{Version, built, newest, version, versions};
pub use size::{Size, size_of};
pub use website::website;

/// How much of the list a box shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum View {
    /// Every address.
    Full,
    /// How many addresses there are.
    Compact,
}

/// The colours of a box.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Theme {
    /// As the visitor's device is set.
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
    /// None, and no script either: for the pinned script, which brings its own.
    Plain,
}

/// A look of the box.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Widget {
    /// How much it shows.
    pub view: View,
    /// Its colours.
    pub theme: Theme,
}

impl View {
    /// Its name in code that schools paste.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Compact => "compact",
        }
    }
}

impl Theme {
    /// Its name in code that schools paste.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Plain => "plain",
        }
    }
}

impl Widget {
    /// The look that nobody asked to be otherwise.
    pub const DEFAULT: Self = Self { view: View::Full, theme: Theme::Auto };

    /// Where it is below `/embed/{school}/`.
    #[must_use]
    pub fn place(self) -> &'static str {
        match (self.view, self.theme) {
            (View::Full, Theme::Auto) => "{lang}",
            (View::Full, Theme::Light) => "{lang}/light",
            (View::Full, Theme::Dark) => "{lang}/dark",
            (View::Full, Theme::Plain) => "{lang}/plain",
            (View::Compact, Theme::Auto) => "{lang}/compact",
            (View::Compact, Theme::Light) => "{lang}/compact-light",
            (View::Compact, Theme::Dark) => "{lang}/compact-dark",
            (View::Compact, Theme::Plain) => "{lang}/compact-plain",
        }
    }
}

impl fmt::Display for Widget {
    /// The classes of the box.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.view.as_str(), self.theme.as_str())
    }
}
