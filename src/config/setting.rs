//! One setting: its place, its default and what it means, written once.

/// A setting as the file, the environment and the documentation know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Setting {
    /// The table it stands in: `http`.
    pub section: &'static str,
    /// Its key there: `listen`.
    pub key: &'static str,
    /// Its default, as TOML.
    pub default: &'static str,
    /// What it means: lines of the doc comment of its field.
    pub about: &'static [&'static str],
}

impl Setting {
    /// Its name with the section: `http.listen`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}.{}", self.section, self.key)
    }

    /// The environment variable that sets it: `HALLPASS_HTTP__LISTEN`.
    #[must_use]
    pub fn variable(&self) -> String {
        format!("{}{}__{}", super::PREFIX, self.section, self.key).to_ascii_uppercase()
    }

    /// What it means, as one paragraph.
    #[must_use]
    pub fn paragraph(&self) -> String {
        self.about.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ")
    }
}

/// Makes the struct of one section and the list of its settings out of one text, so that a
/// setting cannot be there without its default and its meaning.
macro_rules! section {
    (
        $(#[doc = $subject:literal])*
        $name:ident = $section:literal {
            $($(#[doc = $about:literal])+ $key:ident: $kind:ty = $default:literal,)+
        }
    ) => {
        $(#[doc = $subject])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($(#[doc = $about])+ pub $key: $kind,)+
        }

        impl $name {
            /// Its settings, in the order of the documentation.
            pub const SETTINGS: &[$crate::config::Setting] = &[
                $($crate::config::Setting {
                    section: $section,
                    key: stringify!($key),
                    default: $default,
                    about: &[$($about),+],
                },)+
            ];
        }
    };
}
pub(crate) use section;
