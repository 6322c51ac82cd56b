//! Closed sets of words: what a data file may say, and the end of the message that says it to people.

/// An enum whose members are words of the data files.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $member:ident = $word:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize, serde::Serialize)]
        pub enum $name {
            $($(#[$doc])* #[serde(rename = $word)] $member,)+
        }

        impl $name {
            /// Every one, in the order of the documentation.
            pub const ALL: &'static [Self] = &[$(Self::$member),+];

            /// The word of the data files.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$member => $word,)+
                }
            }
        }
    };
}

/// The message that says each member to people: a fixed beginning and the word.
macro_rules! messages {
    ($($name:ty: $id:literal,)+) => {
        $(impl $name {
            /// The id of the message that says it.
            #[must_use]
            pub fn message(self) -> String {
                format!($id, self.as_str())
            }
        })+
    };
}

pub(super) use {messages, words};
