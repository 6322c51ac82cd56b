//! The list of addresses in words: grouped by what they are for, in the order in which parents look for them.

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::html::Html;
use super::icon::Icon;
use super::local_date;
use super::words::{Slot, Words};
use crate::domain::{Keeper, ListedSender, Name, Pause, Purpose, Sender, StatusView};
use crate::i18n::long_date;

/// From this many addresses on, the list begins with links to its groups.
const LONG_LIST: usize = 12;
/// A sentence that is the same for so many rows of a group is said once above them.
const WORTH_SAYING_ONCE: usize = 3;
/// For about this many days an address is called new.
const NEW_DAYS: i32 = 366;

/// A row of the list.
pub struct Row {
    /// What it is for.
    pub name: Html,
    /// The address.
    pub address: Html,
    /// Whether other schools use it too.
    pub shared: bool,
    /// Whether it is stopped for now.
    pub paused: bool,
    /// Sentences about it; a paused one has only those about the pause.
    pub lines: Vec<Html>,
}

/// Rows with a heading.
pub struct Group {
    /// What `id` and links within the page say.
    pub anchor: &'static str,
    /// Its heading.
    pub heading: Html,
    /// Its drawing.
    pub icon: Icon,
    /// A sentence that holds for all rows.
    pub all: Option<Html>,
    /// At least one.
    pub rows: Vec<Row>,
}

/// The groups in their order; the organisation's come last, because a school's own addresses matter most.
const ORDER: [(&str, &str, Icon, &[Purpose]); 8] = [
    ("office", "group-office", Icon::Desk, &[Purpose::Office, Purpose::Absence, Purpose::Admissions]),
    ("appointments", "group-appointments", Icon::Calendar, &[Purpose::Appointments]),
    ("urgent", "group-urgent", Icon::Bell, &[Purpose::Urgent]),
    ("payments", "group-payments", Icon::Coin, &[Purpose::Payments, Purpose::Meals]),
    ("news", "group-news", Icon::News, &[Purpose::Newsletter]),
    ("clubs", "group-clubs", Icon::Bus, &[Purpose::Clubs, Purpose::Trips, Purpose::Transport]),
    ("reports", "group-reports", Icon::Book, &[Purpose::Reports, Purpose::Results]),
    ("other", "group-other", Icon::Letter, &[Purpose::Safeguarding, Purpose::Other]),
];

/// Puts a list into words.
pub struct Wording<'a> {
    /// The page's words.
    pub words: &'a Words,
    /// The name of the organisation over the school.
    pub organisation: &'a Name,
    /// What is paused.
    pub status: &'a StatusView,
    /// The day that "new" is counted from: when the list shown was issued.
    pub as_of: Date,
    /// The clock of the organisation.
    pub zone: TimeZone,
}

/// What the sentences about a row depend on besides the row.
#[derive(Clone, Copy)]
struct Around {
    /// The group has said for all its rows whether somebody reads replies.
    replies_are_said: bool,
    /// There is an office address that reads replies.
    has_office: bool,
}

impl Wording<'_> {
    /// The groups that have at least one address.
    #[must_use]
    pub fn groups(&self, senders: &[&ListedSender]) -> Vec<Group> {
        let has_office = senders.iter().any(|listed| {
            let sender = &listed.sender;
            sender.purpose == Purpose::Office
                && sender.replies == Some(true)
                && self.status.pause_of(&sender.address).is_none()
        });
        let mut groups = Vec::new();
        for (anchor, heading, icon, purposes) in ORDER {
            let mut members: Vec<&Sender> =
                kept_by(senders, Keeper::School).filter(|sender| purposes.contains(&sender.purpose)).collect();
            members.sort_by_key(|sender| purposes.iter().position(|purpose| *purpose == sender.purpose));
            groups.extend(self.group(anchor, self.words.html(heading), icon, &members, has_office));
        }
        let inherited: Vec<&Sender> = kept_by(senders, Keeper::Organisation).collect();
        let name = Html::name(self.organisation.as_str());
        let heading = self.words.html_with("group-organisation", &[("organisation", name.into())]);
        groups.extend(self.group("organisation", heading, Icon::Hall, &inherited, has_office));
        groups
    }

    fn group(
        &self,
        anchor: &'static str,
        heading: Html,
        icon: Icon,
        members: &[&Sender],
        has_office: bool,
    ) -> Option<Group> {
        let first = members.first()?;
        let same = members.len() >= WORTH_SAYING_ONCE && members.iter().all(|sender| sender.replies == first.replies);
        let all = match first.replies {
            Some(true) if same => Some(self.words.html("reply-all-yes")),
            Some(false) if same => Some(self.words.html("reply-all-no")),
            _ => None,
        };
        let around = Around { replies_are_said: all.is_some(), has_office };
        let rows = members.iter().map(|sender| self.row(sender, around)).collect();
        Some(Group { anchor, heading, icon, all, rows })
    }

    fn row(&self, sender: &Sender, around: Around) -> Row {
        let pause = self.status.pause_of(&sender.address);
        Row {
            name: self.name(sender),
            address: address(sender),
            shared: sender.shared,
            paused: pause.is_some(),
            lines: pause.map_or_else(|| self.lines(sender, around), |pause| self.pause(pause)),
        }
    }

    /// What an address is called: its own name, or what it is for.
    #[must_use]
    pub fn name(&self, sender: &Sender) -> Html {
        let purpose = || self.words.html(purpose_message(sender.purpose));
        sender.name.as_ref().map_or_else(purpose, |name| Html::name(name.as_str()))
    }

    /// What is known of an address besides what it is for.
    #[must_use]
    pub fn about(&self, sender: &Sender) -> Vec<Html> {
        self.lines(sender, Around { replies_are_said: false, has_office: false })
    }

    fn pause(&self, pause: &Pause) -> Vec<Html> {
        let since = self.words.html_with("paused-since", &[("date", self.day(local_date(pause.since, &self.zone)))]);
        vec![since.strong(), self.words.html("paused-do-not-open"), self.words.html("paused-undo")]
    }

    fn lines(&self, sender: &Sender, around: Around) -> Vec<Html> {
        let mut lines = Vec::new();
        let name = sender.from_name.as_ref().map(|name| Html::strong_name(name.as_str()));
        match (sender.shared, name) {
            (true, Some(name)) => lines.push(self.words.html_with("shared-look-for", &[("name", name.into())])),
            (true, None) => lines.push(self.words.html("shared-also")),
            (false, Some(name)) => lines.push(self.words.html_with("shows-name", &[("name", name.into())])),
            (false, None) => {}
        }
        if let Some(platform) = &sender.platform {
            let platform = Html::name(platform.as_str());
            lines.push(self.words.html_with("platform-sends", &[("platform", platform.into())]));
        }
        lines.extend(sender.since.map(|since| {
            let message = if since > self.as_of {
                "used-from"
            } else if (self.as_of - since).get_days() <= NEW_DAYS {
                "new-since"
            } else {
                "used-since"
            };
            self.words.html_with(message, &[("date", self.day(since))])
        }));
        lines.extend(sender.until.map(|until| self.words.html_with("used-until", &[("date", self.day(until))])));
        match sender.replies {
            _ if around.replies_are_said => {}
            Some(true) => lines.push(self.words.html("reply-yes")),
            Some(false) if around.has_office => lines.push(self.words.html("reply-no-office")),
            Some(false) => lines.push(self.words.html("reply-no")),
            None => {}
        }
        lines
    }

    /// A day in the page's words.
    #[must_use]
    pub fn day(&self, date: Date) -> Slot {
        Html::time(&date.to_string(), &long_date(self.words.language(), date)).into()
    }
}

fn kept_by<'a>(senders: &[&'a ListedSender], keeper: Keeper) -> impl Iterator<Item = &'a Sender> {
    senders.iter().filter(move |listed| listed.keeper == keeper).map(|listed| &listed.sender)
}

/// An address as people read it.
#[must_use]
pub fn address(sender: &Sender) -> Html {
    Html::mail_address(sender.address.local(), sender.address.domain().unicode())
}

/// Whether the list begins with links to its groups.
#[must_use]
pub fn needs_jump(groups: &[Group]) -> bool {
    groups.len() > 1 && groups.iter().map(|group| group.rows.len()).sum::<usize>() > LONG_LIST
}

fn purpose_message(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Office => "purpose-office",
        Purpose::Absence => "purpose-absence",
        Purpose::Urgent => "purpose-urgent",
        Purpose::Payments => "purpose-payments",
        Purpose::Meals => "purpose-meals",
        Purpose::Newsletter => "purpose-newsletter",
        Purpose::Clubs => "purpose-clubs",
        Purpose::Trips => "purpose-trips",
        Purpose::Transport => "purpose-transport",
        Purpose::Reports => "purpose-reports",
        Purpose::Results => "purpose-results",
        Purpose::Safeguarding => "purpose-safeguarding",
        Purpose::Admissions => "purpose-admissions",
        Purpose::Appointments => "purpose-appointments",
        Purpose::Other => "purpose-other",
    }
}
