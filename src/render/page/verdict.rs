//! The answer about one e-mail, in words.

use super::html::Html;
use super::icon::Icon;
use super::list::Wording;
use super::local_date;
use super::notice::phone_link;
use crate::check::{Answer, Kind, Near, Piece, Remark, Unreadable, Verdict, VerdictKind, Written};
use crate::domain::{LanguageTag, ListedSender, Phone};
use crate::i18n::Arg;

/// An answer as a page shows it.
pub struct VerdictBox {
    /// The answer.
    pub kind: VerdictKind,
    /// The style's word for its meaning.
    pub tone: &'static str,
    /// Its drawing: answers differ by shape as well as colour.
    pub icon: Icon,
    /// The answer in a line.
    pub heading: Html,
    /// The address that it is about.
    pub address: Option<Html>,
    /// For look-alikes: both addresses.
    pub compared: Option<Compared>,
    /// What is known of the address, and what to do.
    pub lines: Vec<Html>,
    /// What else does not fit.
    pub remarks: Vec<Html>,
    /// What always holds.
    pub caution: Vec<Html>,
}

/// Two addresses side by side.
pub struct Compared {
    /// What to look at.
    pub look: Html,
    /// The address in the e-mail.
    pub theirs: Html,
    /// The one on the list.
    pub ours: Html,
    /// Where they differ, letter by letter.
    pub pieces: Vec<Pair>,
}

/// A letter of each.
pub struct Pair {
    /// In the e-mail.
    pub theirs: String,
    /// In ours.
    pub ours: String,
    /// Whether they differ.
    pub differs: bool,
}

impl From<&Piece> for Pair {
    fn from(piece: &Piece) -> Self {
        Self { theirs: piece.theirs.clone(), ours: piece.ours.clone(), differs: piece.differs() }
    }
}

impl VerdictBox {
    /// Whether what to do matters more than what is known.
    #[must_use]
    pub fn is_urgent(&self) -> bool {
        matches!(self.kind, VerdictKind::Near | VerdictKind::NotListed | VerdictKind::SameDomain | VerdictKind::Unknown)
    }
}

/// What the words depend on besides the answer.
pub struct Teller<'a> {
    /// How the list is put into words.
    pub wording: Wording<'a>,
    /// The number to ring.
    pub phone: Option<&'a Phone>,
    /// The language that links lead to.
    pub language: LanguageTag,
}

impl Teller<'_> {
    /// An answer in words.
    #[must_use]
    pub fn answer(&self, answer: &Answer<'_>) -> VerdictBox {
        let words = self.wording.words;
        let mut told = self.plain(answer.verdict.kind());
        told.address = Some(shown(&answer.address));
        match &answer.verdict {
            // As the list writes it, whichever way it was typed.
            Verdict::Listed(listed) => {
                told.address = Some(super::list::address(&listed.sender));
                told.lines = self.listed(listed);
            }
            Verdict::Paused(listed, since) => {
                told.address = Some(super::list::address(&listed.sender));
                told.lines.insert(0, self.dated("answer-paused", local_date(*since, &self.wording.zone)));
            }
            Verdict::Withdrawn(listed) => {
                told.address = Some(super::list::address(&listed.sender));
                told.lines.insert(0, self.withdrawn(listed));
            }
            Verdict::Elsewhere(holders) => {
                for holder in holders {
                    let name = Html::name(holder.name.as_str());
                    let name = match &holder.school {
                        Some(slug) => name.linked(&format!("/s/{slug}/{}", self.language)),
                        None => name,
                    };
                    told.lines.push(words.html_with("answer-elsewhere", &[("name", name.into())]));
                    let paused = holder
                        .paused
                        .map(|since| self.dated("answer-elsewhere-paused", local_date(since, &self.wording.zone)));
                    told.lines.extend(paused);
                }
            }
            Verdict::Near(near) => {
                told.address = None;
                told.compared = Some(self.compared(&answer.address, near));
                told.lines = self.foreign(&answer.address);
                told.lines.push(words.html("answer-near-do").strong());
            }
            Verdict::SameDomain | Verdict::NotListed | Verdict::Unknown => {
                told.lines.extend(self.foreign(&answer.address));
            }
        }
        told.remarks = answer.remarks.iter().map(|remark| self.remark(remark)).collect();
        told
    }

    /// Why nothing could be checked.
    #[must_use]
    pub fn unreadable(&self, reason: Unreadable) -> VerdictBox {
        let message = match reason {
            Unreadable::Empty => "answer-unreadable-empty",
            Unreadable::NoAddress => "answer-unreadable-no-address",
            Unreadable::Several => "answer-unreadable-several",
            Unreadable::NoFrom => "answer-unreadable-no-from",
            Unreadable::TooLarge => "answer-unreadable-too-large",
            Unreadable::NotText => "answer-unreadable-not-text",
            Unreadable::Archive => "answer-unreadable-archive",
        };
        let mut told = self.plain(VerdictKind::Unreadable);
        told.lines.push(self.wording.words.html(message));
        told
    }

    /// An answer without an address: the whole of what a device needs besides it.
    #[must_use]
    pub fn plain(&self, kind: VerdictKind) -> VerdictBox {
        let (tone, icon, heading) = match kind {
            VerdictKind::Listed => ("yes", Icon::Tick, "answer-listed-heading"),
            VerdictKind::Paused => ("wait", Icon::Pause, "answer-paused-heading"),
            VerdictKind::Withdrawn => ("wait", Icon::Clock, "answer-withdrawn-heading"),
            VerdictKind::Elsewhere => ("ask", Icon::Many, "answer-elsewhere-heading"),
            VerdictKind::Near => ("no", Icon::Differ, "answer-near-heading"),
            VerdictKind::SameDomain => ("ask", Icon::Ask, "answer-same-domain-heading"),
            VerdictKind::NotListed => ("no", Icon::Cross, "answer-not-listed-heading"),
            VerdictKind::Unknown => ("ask", Icon::Ask, "answer-unknown-heading"),
            VerdictKind::Unreadable => ("ask", Icon::Remark, "answer-unreadable-heading"),
        };
        let words = self.wording.words;
        let html = |message: &str| vec![words.html(message)];
        let (lines, caution) = match kind {
            VerdictKind::Paused => (vec![words.html("answer-paused-again"), words.html("paused-undo")], Vec::new()),
            VerdictKind::Withdrawn => (html("answer-withdrawn-do"), self.caution()),
            VerdictKind::SameDomain => {
                (html("answer-same-domain"), vec![self.ring("answer-same-domain-ring", "answer-same-domain-ask")])
            }
            VerdictKind::NotListed => (html("answer-not-listed"), vec![self.ring("answer-ring", "answer-ask")]),
            VerdictKind::Unknown => (html("answer-unknown"), vec![self.ring("answer-ring", "answer-ask")]),
            VerdictKind::Near => (Vec::new(), vec![self.ring("answer-ring", "answer-ask")]),
            VerdictKind::Unreadable => (Vec::new(), Vec::new()),
            VerdictKind::Listed | VerdictKind::Elsewhere => (Vec::new(), self.caution()),
        };
        let heading = words.html(heading);
        VerdictBox { kind, tone, icon, heading, address: None, compared: None, lines, remarks: Vec::new(), caution }
    }

    /// What is known of an address on the list.
    #[must_use]
    pub fn listed(&self, listed: &ListedSender) -> Vec<Html> {
        let purpose = self.wording.name(&listed.sender).strong();
        let mut lines = vec![self.wording.words.html_with("answer-purpose", &[("purpose", purpose.into())])];
        lines.extend(self.wording.about(&listed.sender));
        lines
    }

    /// Until when an address was on the list.
    #[must_use]
    pub fn withdrawn(&self, listed: &ListedSender) -> Html {
        let until = listed.sender.until.map(|until| self.dated("answer-withdrawn-until", until));
        until.unwrap_or_else(|| self.wording.words.html("answer-withdrawn"))
    }

    /// A sentence with a day in it.
    #[must_use]
    pub fn dated(&self, message: &str, date: jiff::civil::Date) -> Html {
        self.wording.words.html_with(message, &[("date", self.wording.day(date))])
    }

    fn caution(&self) -> Vec<Html> {
        vec![self.wording.words.html("answer-fake"), self.ring("answer-ring", "answer-ask")]
    }

    fn ring(&self, ring: &str, ask: &str) -> Html {
        let words = self.wording.words;
        match self.phone {
            Some(phone) => words.html_with(ring, &[("phone", phone_link(phone).into())]),
            None => words.html(ask),
        }
    }

    fn compared(&self, theirs: &Written, near: &Near<'_>) -> Compared {
        let words = self.wording.words;
        let sign = |text: String| Html::sign(&text);
        let look = match &near.kind {
            Kind::Letters => match near.difference.only_letter() {
                Some((theirs, ours)) => words.html_with(
                    "answer-near-letter",
                    &[("theirs", sign(theirs.to_string()).into()), ("ours", sign(ours.to_string()).into())],
                ),
                None => words.html("answer-near-letters"),
            },
            Kind::Ending { theirs, ours } => words.html_with(
                "answer-near-ending",
                &[("theirs", sign(format!(".{theirs}")).into()), ("ours", sign(format!(".{ours}")).into())],
            ),
            Kind::Added => words.html("answer-near-added"),
            Kind::Hidden => words.html("answer-near-hidden"),
        };
        let ours = super::list::address(&near.ours.sender);
        let pieces = near.difference.pieces.iter().map(Pair::from).collect();
        Compared { look, theirs: shown(theirs), ours, pieces }
    }

    /// Letters of other alphabets, and what stands for them inside computers.
    fn foreign(&self, address: &Written) -> Vec<Html> {
        let words = self.wording.words;
        let script = address
            .foreign_script()
            .map(|script| words.text_with("answer-alphabet", &[("alphabet", Arg::Key(script))]));
        let punycode =
            address.punycode().map(|name| words.html_with("answer-punycode", &[("name", Html::sign(name).into())]));
        script.map(|text| Html::text(&text)).into_iter().chain(punycode).collect()
    }

    fn remark(&self, remark: &Remark) -> Html {
        let words = self.wording.words;
        let about = |message: &str, address: &Written| {
            words.html_with(message, &[("address", shown(address).in_address_type().into())])
        };
        match remark {
            Remark::RepliesGoElsewhere(address) => about("remark-replies", address),
            Remark::NameIsAnotherAddress(address) => about("remark-name-address", address),
            Remark::NameIsTheSchools(name) => {
                words.html_with("remark-name-school", &[("name", Html::strong_name(&visible(name)).into())])
            }
            Remark::HiddenCharacters => words.html("remark-hidden"),
            Remark::SeveralAddresses(count) => words.html_with("remark-several", &[("count", (*count).into())]),
        }
    }
}

/// An address out of an e-mail, as people read it.
fn shown(address: &Written) -> Html {
    Html::mail_address(address.local(), address.unicode())
}

/// A stranger's words without what hides or turns other words around.
fn visible(text: &str) -> String {
    let hides = |c: char| c.is_control() || crate::domain::is_bidi_control(c) || crate::domain::is_invisible(c);
    text.chars().filter(|c| !hides(*c)).collect()
}
