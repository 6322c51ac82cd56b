//! The few drawings on the pages: strokes on a 24 by 24 ground, in the colour of the text beside them.

use std::fmt::{self, Write as _};

use askama::filters::HtmlSafe;

use super::html::Html;

macro_rules! icons {
    ($($(#[$doc:meta])* $variant:ident = $name:literal $drawing:literal,)*) => {
        /// A drawing that says again what the words beside it say.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Icon { $($(#[$doc])* $variant,)* }

        impl Icon {
            const ALL: &[Self] = &[$(Self::$variant),*];

            fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            fn drawing(self) -> &'static str {
                match self { $(Self::$variant => $drawing,)* }
            }
        }
    };
}

icons! {
    /// Stopped for now.
    Pause = "pause" r#"<path d="M9 6v12m6-12v12"/>"#,
    /// Late.
    Clock = "clock" r#"<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>"#,
    /// Turned away.
    Cross = "cross" r#"<path d="m7 7 10 10M17 7 7 17"/>"#,
    /// Well again.
    Tick = "tick" r#"<path d="m5 12.5 4.5 4.5L19 7.5"/>"#,
    /// A remark.
    Remark = "remark" r#"<path d="M12 6v7m0 4.5v.5"/>"#,
    /// Not the same.
    Differ = "differ" r#"<path d="M5 9.5h14m-14 5h14M15.5 5l-7 14"/>"#,
    /// Nobody can tell.
    Ask = "ask" r#"<path d="M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1-1.5 2.3m0 3.5v.01"/>"#,
    /// Save a contact.
    Save = "save" r#"<circle cx="10" cy="8" r="4"/><path d="M3 20c0-4 3-6.5 7-6.5m7.5-1v7M14 16h7"/>"#,
    /// Used by others too.
    Many = "many" r#"<circle cx="9" cy="8" r="3.5"/><path d="M2.5 20c0-4 2.5-6.5 6.5-6.5s6.5 2.5 6.5 6.5m0-15.2a3.5 3.5 0 0 1 0 6.4M18 14c2.3.9 3.5 3 3.5 6"/>"#,
    /// The office.
    Desk = "desk" r#"<path d="M4 21V10l8-6 8 6v11M2 21h20M9.5 21v-6h5v6"/>"#,
    /// Urgent news.
    Bell = "bell" r#"<path d="M6 16v-5a6 6 0 0 1 12 0v5l1.5 2h-15zm4 4.5h4M12 5V3"/>"#,
    /// Money and meals.
    Coin = "coin" r#"<circle cx="12" cy="12" r="9"/><path d="M15 8.5c-3.5-2-5.5 0-4.5 2.8.7 2 .5 3.5-1 4.7H15M8.5 12.5H13"/>"#,
    /// News.
    News = "news" r#"<path d="M4 10v4l11 4.5v-13zm3 4.5L8 20m7-10.5a2.5 2.5 0 0 1 0 5M19 6.5a8 8 0 0 1 0 11"/>"#,
    /// Clubs, trips and buses.
    Bus = "bus" r#"<rect x="4" y="4" width="16" height="13" rx="2.5"/><path d="M4 11h16M12 4v7m-5 6v3m10-3v3M7.5 14h1m7 0h1"/>"#,
    /// Reports and results.
    Book = "book" r#"<path d="M12 6c-2-1.7-5-2-8-2v14c3 0 6 .3 8 2 2-1.7 5-2 8-2V4c-3 0-6 .3-8 2zm0 0v14"/>"#,
    /// Appointments.
    Calendar = "calendar" r#"<rect x="4" y="5" width="16" height="15" rx="2"/><path d="M4 10h16M8.5 3v4m7-4v4"/>"#,
    /// Other emails.
    Letter = "letter" r#"<rect x="3" y="5" width="18" height="14" rx="2"/><path d="m4 7 8 6 8-6"/>"#,
    /// The organisation over several schools.
    Hall = "hall" r#"<path d="m3 9 9-5 9 5zm2.5 0v9m4.3-9v9m4.4-9v9m4.3-9v9M3 20.5h18"/>"#,
    /// Languages.
    Globe = "globe" r#"<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c-5 5-5 13 0 18 5-5 5-13 0-18z"/>"#,
    /// Get a file.
    Down = "down" r#"<path d="M12 4v11m-5-5 5 5 5-5M4.5 20h15"/>"#,
    /// Back.
    Back = "back" r#"<path d="M20 12H4m6-6-6 6 6 6"/>"#,
    /// Onwards.
    Go = "go" r#"<path d="M4 12h16m-6-6 6 6-6 6"/>"#,
    /// A phone without a round button.
    Phone = "phone" r#"<rect x="7" y="2.5" width="10" height="19" rx="2.5"/><path d="M11 18.5h2"/>"#,
    /// A phone with a bar for the camera.
    IPhone = "iphone" r#"<rect x="6.5" y="2" width="11" height="20" rx="3"/><path d="M10.5 5h3"/>"#,
    /// A computer.
    Laptop = "laptop" r#"<rect x="4.5" y="4.5" width="15" height="11" rx="1.5"/><path d="M2 19.5h20"/>"#,
    /// Work.
    Case = "case" r#"<rect x="3" y="7.5" width="18" height="12" rx="2"/><path d="M8.5 7.5V5.5a1.5 1.5 0 0 1 1.5-1.5h4a1.5 1.5 0 0 1 1.5 1.5v2M3 12.5h18"/>"#,
    /// Copy.
    Copy = "copy" r#"<rect x="8.5" y="8.5" width="12" height="12" rx="2"/><path d="M15.5 5.5v-1a1 1 0 0 0-1-1h-10a1 1 0 0 0-1 1v10a1 1 0 0 0 1 1h1"/>"#,
    /// On a provider's screen: settings.
    Gear = "gear" r#"<circle cx="12" cy="12" r="3.2"/><path d="M12 2.5v3m0 13v3m9.5-9.5h-3m-13 0h-3m16.2-6.7-2.1 2.1m-9.2 9.2-2.1 2.1m0-13.4 2.1 2.1m9.2 9.2 2.1 2.1"/><circle cx="12" cy="12" r="6.7"/>"#,
    /// On a provider's screen: more.
    Dots = "dots" r#"<path d="M12 5v.01M12 12v.01M12 19v.01" stroke-width="3.5"/>"#,
    /// On a provider's screen: the menu.
    Lines = "lines" r#"<path d="M4 6.5h16M4 12h16M4 17.5h16"/>"#,
    /// On a provider's screen: add.
    Plus = "plus" r#"<path d="M12 4.5v15M4.5 12h15"/>"#,
    /// On a provider's screen: more choices.
    Below = "below" r#"<path d="m6 9.5 6 6 6-6"/>"#,
    /// On a provider's screen: change.
    Pencil = "pencil" r#"<path d="m4 20 1-4.5L16 4.5l3.5 3.5-11 11zM13.5 7l3.5 3.5"/>"#,
    /// On a provider's screen: delete.
    Bin = "bin" r#"<path d="M4.5 6.5h15M9 6.5v-2h6v2m-8.5 0 1 13.5h9l1-13.5M10.3 10.5v6m3.4-6v6"/>"#,
    /// On a provider's screen: the own account.
    Person = "person" r#"<circle cx="12" cy="12" r="9.5"/><circle cx="12" cy="10" r="3"/><path d="M6 19c.8-3 3-4.5 6-4.5s5.2 1.5 6 4.5"/>"#,
}

impl Icon {
    /// The drawing itself, for pieces that leave the page.
    #[must_use]
    pub(super) fn drawn(self) -> Html {
        let class = if self.turns() { "i flip" } else { "i" };
        Html::drawing(class, self.drawing())
    }

    /// Arrows turn round where lines run from the right.
    fn turns(self) -> bool {
        matches!(self, Self::Back | Self::Go)
    }
}

/// An icon prints as a reference to its drawing, which [`sprite`] puts into the page once.
impl fmt::Display for Icon {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let class = if self.turns() { "i flip" } else { "i" };
        write!(formatter, "<svg class=\"{class}\" aria-hidden=\"true\"><use href=\"#i-{}\"/></svg>", self.name())
    }
}

impl HtmlSafe for Icon {}

/// The drawings that a page refers to.
pub(super) fn sprite(page: &str) -> String {
    let mut symbols = String::new();
    for icon in Icon::ALL.iter().filter(|icon| page.contains(&format!("\"#i-{}\"", icon.name()))) {
        // Writing to a `String` cannot fail.
        let _ = write!(symbols, "<symbol id=\"i-{}\" viewBox=\"0 0 24 24\">{}</symbol>", icon.name(), icon.drawing());
    }
    if symbols.is_empty() { symbols } else { format!("<svg class=\"sprite\" aria-hidden=\"true\">{symbols}</svg>\n") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_carries_the_drawings_that_it_uses_and_no_other() {
        let sprite = sprite(&format!("<p>{}{}</p>", Icon::Save, Icon::Pause));
        assert_eq!(sprite.matches("<symbol").count(), 2);
        assert!(sprite.contains("id=\"i-save\"") && sprite.contains("id=\"i-pause\""));
        assert_eq!(super::sprite("<p>none</p>"), "");
    }
}
