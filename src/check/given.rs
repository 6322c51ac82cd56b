//! Reading what somebody typed, pasted or handed in.

use mail_parser::{Address, MessageParser};

use super::written::{Written, is_hidden, plain_at};

/// The most bytes that are read at all.
pub const GIVEN_MAX: usize = 1 << 20;
/// Of a message only its head is read, and of a head no more than this.
const HEAD_MAX: usize = 256 << 10;
/// A From line names one mailbox; who names more than this plays.
const MAILBOXES_MAX: usize = 8;
/// More characters of a name are not shown by any mail program.
const NAME_MAX: usize = 200;

/// Why nothing could be read. Each asks people for something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// Nothing was given.
    Empty,
    /// There is no address in it.
    NoAddress,
    /// There are several, and it is not clear which is meant.
    Several,
    /// A message without a From line.
    NoFrom,
    /// More than [`GIVEN_MAX`].
    TooLarge,
    /// A picture, a program, a message of Outlook's own kind.
    NotText,
    /// An archive; nothing is unpacked.
    Archive,
}

impl Unreadable {
    /// Its name in messages and answers.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NoAddress => "no-address",
            Self::Several => "several",
            Self::NoFrom => "no-from",
            Self::TooLarge => "too-large",
            Self::NotText => "not-text",
            Self::Archive => "archive",
        }
    }
}

/// One mailbox of a From line (RFC 5322, section 3.4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mailbox {
    /// The name that phones show.
    pub name: Option<String>,
    /// The address.
    pub address: Written,
}

/// What was read. There is at least one mailbox in `from`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// Who claims to have written.
    pub from: Vec<Mailbox>,
    /// Where a reply would go, when the message says.
    pub reply_to: Vec<Written>,
}

impl Given {
    /// Reads what came as text: an address, a From line, or whole headers.
    ///
    /// # Errors
    /// Why there is nothing to check.
    pub fn typed(text: &str) -> Result<Self, Unreadable> {
        if text.len() > GIVEN_MAX {
            return Err(Unreadable::TooLarge);
        }
        let text = text.trim_matches(|c: char| c.is_whitespace() || is_hidden(c));
        if text.is_empty() {
            return Err(Unreadable::Empty);
        }
        if begins_like_headers(text) {
            return Self::message(text.as_bytes());
        }
        if !text.chars().any(|c| plain_at(c) == '@') {
            return Err(Unreadable::NoAddress);
        }
        if let Some(address) = Written::parse(text) {
            return Ok(Self { from: vec![Mailbox { name: None, address }], reply_to: Vec::new() });
        }
        Self::line(text)
    }

    /// Reads the head of a message (`.eml`, RFC 5322). Nothing behind the head is looked at, so
    /// nothing is unpacked and no nesting matters.
    ///
    /// # Errors
    /// Why there is nothing to check.
    pub fn message(bytes: &[u8]) -> Result<Self, Unreadable> {
        if bytes.len() > GIVEN_MAX {
            return Err(Unreadable::TooLarge);
        }
        if let Some(other) = other_kind(bytes) {
            return Err(other);
        }
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
        let head = head(bytes);
        if head.is_empty() {
            return Err(Unreadable::Empty);
        }
        if head.contains(&0) {
            return Err(Unreadable::NotText);
        }
        // The parser wants the empty line that ends a head, which pasted text often lacks.
        let head = [head, b"\r\n\r\n"].concat();
        let parsed = MessageParser::default().parse_headers(&head).ok_or(Unreadable::NoFrom)?;
        let from = parsed.from().map(mailboxes).unwrap_or_default();
        let reply_to = parsed.reply_to().map(mailboxes).unwrap_or_default();
        let nothing = if parsed.from().is_some() { Unreadable::NoAddress } else { Unreadable::NoFrom };
        Self::of(from, reply_to).ok_or(nothing)
    }

    /// A From line, perhaps with its label in any language, or one address in a few words.
    fn line(text: &str) -> Result<Self, Unreadable> {
        if text.lines().nth(1).is_some_and(|line| !line.trim().is_empty()) {
            return Self::only_one_in(text);
        }
        let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { plain_at(c) }).collect();
        let line = without_label(&text);
        if line.contains("](") {
            // A link as some programs copy it: [address](mailto:address).
            return Self::only_one_in(line);
        }
        let raw = format!("From: {line}\r\n\r\n");
        let parsed = MessageParser::default().parse_headers(raw.as_bytes());
        let from = parsed.as_ref().and_then(mail_parser::Message::from).map(mailboxes).unwrap_or_default();
        match Self::of(from, Vec::new()) {
            Some(given) => Ok(given),
            None => Self::only_one_in(&text),
        }
    }

    /// The one address in a longer text.
    fn only_one_in(text: &str) -> Result<Self, Unreadable> {
        let mut found: Vec<Written> = Vec::new();
        let words = text.split(|c: char| c.is_whitespace() || "<>,;()[]\"|".contains(c));
        // An address and the link to it are one.
        for address in words.filter(|word| word.chars().any(|c| plain_at(c) == '@')).filter_map(Written::parse) {
            if found.iter().all(|known| known.key() != address.key()) {
                found.push(address);
            }
            if found.len() > 1 {
                return Err(Unreadable::Several);
            }
        }
        let address = found.pop().ok_or(Unreadable::NoAddress)?;
        Ok(Self { from: vec![Mailbox { name: None, address }], reply_to: Vec::new() })
    }

    fn of(mut from: Vec<Mailbox>, reply_to: Vec<Mailbox>) -> Option<Self> {
        from.truncate(MAILBOXES_MAX);
        let reply_to = reply_to.into_iter().take(MAILBOXES_MAX).map(|mailbox| mailbox.address).collect();
        (!from.is_empty()).then_some(Self { from, reply_to })
    }
}

fn mailboxes(address: &Address<'_>) -> Vec<Mailbox> {
    let mut read: Vec<Mailbox> = Vec::new();
    for mailbox in address.iter().take(10 * MAILBOXES_MAX) {
        let name: String = mailbox.name().unwrap_or_default().chars().take(NAME_MAX).collect();
        let Some(address) = mailbox.address().and_then(Written::parse) else { continue };
        if read.len() < MAILBOXES_MAX && read.iter().all(|known| known.address != address) {
            read.push(Mailbox { name: (!name.trim().is_empty()).then_some(name), address });
        }
    }
    read
}

/// What ends before the first empty line, and within [`HEAD_MAX`].
fn head(bytes: &[u8]) -> &[u8] {
    let bytes = &bytes[..bytes.len().min(HEAD_MAX)];
    let end = bytes.windows(2).position(|pair| pair == b"\n\n");
    let windows_end = bytes.windows(4).position(|four| four == b"\r\n\r\n");
    match (end, windows_end) {
        (Some(one), Some(other)) => &bytes[..one.min(other)],
        (Some(end), None) | (None, Some(end)) => &bytes[..end],
        (None, None) => bytes,
    }
}

/// Files that are no message, by how they begin.
fn other_kind(bytes: &[u8]) -> Option<Unreadable> {
    const ARCHIVES: [&[u8]; 6] = [b"PK\x03\x04", b"PK\x05\x06", b"\x1F\x8B", b"Rar!\x1A", b"7z\xBC\xAF", b"\xFD7zXZ"];
    const OTHERS: [&[u8]; 7] =
        [b"\xD0\xCF\x11\xE0", b"\x89PNG", b"\xFF\xD8\xFF", b"%PDF", b"GIF8", b"\x7FELF", b"MZ\x90"];
    if ARCHIVES.iter().any(|start| bytes.starts_with(start)) {
        return Some(Unreadable::Archive);
    }
    OTHERS.iter().any(|start| bytes.starts_with(start)).then_some(Unreadable::NotText)
}

/// Whether a text is headers rather than a line: it begins with a field that messages have, and
/// more lines follow or it is the From line itself.
fn begins_like_headers(text: &str) -> bool {
    const FIELDS: [&str; 16] = [
        "from",
        "reply-to",
        "return-path",
        "received",
        "subject",
        "date",
        "to",
        "message-id",
        "mime-version",
        "delivered-to",
        "dkim-signature",
        "authentication-results",
        "sender",
        "content-type",
        "arc-seal",
        "cc",
    ];
    let Some((name, rest)) = text.split_once(':') else { return text.starts_with("From ") && text.contains("\nFrom:") };
    let name = name.trim().to_ascii_lowercase();
    let known = FIELDS.contains(&name.as_str()) || (name.starts_with("x-") && !name.contains(char::is_whitespace));
    known && (name == "from" || rest.lines().count() > 1)
}

/// A line without the word before it: `Von: …`, `De : …`, `发件人：…`.
fn without_label(line: &str) -> &str {
    let Some((label, rest)) = line.split_once([':', '：']) else { return line };
    let is_label = label.chars().count() <= 20 && !label.contains(['@', '<', '"', '(', '=']);
    if is_label && rest.contains('@') { rest } else { line }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Vec<(String, String)> {
        let given = Given::typed(text).unwrap_or_else(|error| panic!("{text:?}: {error:?}"));
        given.from.into_iter().map(|m| (m.name.unwrap_or_default(), m.address.key())).collect()
    }

    #[test]
    fn from_lines_in_every_dress() {
        for (text, expected) in [
            ("office@h.example", vec![("", "office@h.example")]),
            ("Office <office@h.example>", vec![("Office", "office@h.example")]),
            ("\"Primary, Hillside\" <office@h.example>", vec![("Primary, Hillside", "office@h.example")]),
            ("Hillside, Primary <office@h.example>", vec![("Primary", "office@h.example")]),
            ("From: =?UTF-8?Q?Szko=C5=82a?= <office@h.example>", vec![("Szkoła", "office@h.example")]),
            ("Von: Schule <office@h.example>", vec![("Schule", "office@h.example")]),
            ("office@h.example (School office)", vec![("School office", "office@h.example")]),
            ("real@h.example <evil@x.example>", vec![("real@h.example", "evil@x.example")]),
            ("Team: a@h.example, \"B\" <b@h.example>;", vec![("", "a@h.example"), ("B", "b@h.example")]),
            ("Office <office@h.example", vec![("Office", "office@h.example")]),
            ("[office@h.example](mailto:office@h.example)", vec![("", "office@h.example")]),
            ("Szkoła <office＠h.example>", vec![("Szkoła", "office@h.example")]),
            ("it came from office@h.example today", vec![("", "office@h.example")]),
            ("Dear all,\nwrite to office@h.example.\nThank you", vec![("", "office@h.example")]),
        ] {
            let expected: Vec<_> = expected.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn headers_and_messages() {
        let head = "Received: by x\r\n with y\r\nFrom: Office\r\n <office@h.example>\r\nReply-To: other@z.example\r\n\r\nFrom: no@body.example";
        let given = Given::typed(head).unwrap();
        assert_eq!(given.from[0].address.key(), "office@h.example");
        assert_eq!(given.reply_to[0].key(), "other@z.example");
        assert_eq!(Given::message(head.as_bytes()).unwrap(), given);
        assert_eq!(Given::typed(&head.replace('\r', "")).unwrap(), given);
    }

    #[test]
    fn refused_with_the_reason() {
        for (bytes, expected) in [
            (b"".to_vec(), Unreadable::Empty),
            (b"PK\x03\x04 office@h.example".to_vec(), Unreadable::Archive),
            (b"\xD0\xCF\x11\xE0".to_vec(), Unreadable::NotText),
            (b"From: a@b.example\0\r\n\r\n".to_vec(), Unreadable::NotText),
            (b"Subject: x\r\n\r\nFrom: a@b.example".to_vec(), Unreadable::NoFrom),
            (b"From: nobody\r\n\r\n".to_vec(), Unreadable::NoAddress),
            (vec![b'a'; GIVEN_MAX + 1], Unreadable::TooLarge),
        ] {
            assert_eq!(Given::message(&bytes), Err(expected));
        }
        for (text, expected) in [
            (" \u{200b} ", Unreadable::Empty),
            ("Hillside Primary School", Unreadable::NoAddress),
            ("office@hillside", Unreadable::NoAddress),
            ("a@b.example\nc@d.example", Unreadable::Several),
            ("Subject: Trip\nDate: today\n", Unreadable::NoFrom),
        ] {
            assert_eq!(Given::typed(text), Err(expected), "{text}");
        }
    }

    proptest! {
        #[test]
        fn nothing_panics(text in ".{0,200}", bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = Given::typed(&text);
            let _ = Given::typed(&format!("From: {text}\nReply-To: {text}\n"));
            let _ = Given::message(&bytes);
        }
    }
}
