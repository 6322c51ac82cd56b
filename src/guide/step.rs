//! The small closed set of things a guide asks people to do. Each is one phrase of `guide.ftl`.

use serde::Deserialize;

use super::word::MenuWord;
use super::words::words;

words! {
    /// A button that shows a picture instead of a word.
    Icon {
        /// A gear wheel: settings.
        Gear = "gear",
        /// Three dots: more.
        Dots = "dots",
        /// Three lines: the menu.
        Lines = "lines",
        /// A plus sign: add.
        Plus = "plus",
        /// An arrow that points down: more choices.
        Arrow = "arrow",
        /// A pencil: change.
        Pencil = "pencil",
        /// A bin: delete.
        Bin = "bin",
        /// The own picture or initials: the account.
        Person = "person",
    }
}

words! {
    /// What of our page belongs to a step.
    Button {
        /// The link of the route, as a button.
        OpenLink = "open-link",
        /// The file of the route, to save.
        SaveFile = "save-file",
        /// Our contact, to save.
        SaveContact = "save-contact",
        /// All our addresses, to copy.
        CopyAll = "copy-all",
        /// Our addresses, one by one, to copy.
        CopyOne = "copy-one",
        /// The message to an IT desk, to send or copy.
        SendMessage = "send-message",
    }
}

/// One thing to do. In a data file: `"scroll-down"`, or `{ press = "Create filter" }`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// Press our button: it opens the provider's page, with our addresses filled in if the link takes them.
    OpenLink,
    /// Open the provider's website on a computer and sign in.
    OpenSite,
    /// Open the route's app on the phone.
    OpenApp,
    /// Open the route's program on the computer.
    OpenProgram,
    /// Open the phone's own settings.
    OpenPhoneSettings,
    /// Open the settings, wherever they are.
    OpenSettings,
    /// Open the folder for spam, whatever it is called.
    OpenSpamFolder,
    /// Say that an e-mail is no spam, whatever the button is called.
    SayNotSpam,
    /// Open a folder.
    OpenFolder(MenuWord),
    /// Look into a folder for our e-mails.
    LookInFolder(MenuWord),
    /// Open an e-mail from the school.
    OpenMessage,
    /// Select an e-mail from the school in the list, without opening it.
    SelectMessage,
    /// Press and hold an e-mail from the school.
    HoldMessage,
    /// Press an e-mail from the school with the right mouse button.
    RightClickMessage,
    /// Move the e-mail into a folder.
    MoveMessage(MenuWord),
    /// Press the name or picture of who sent the e-mail.
    PressName,
    /// Press a button.
    Press(MenuWord),
    /// Press a button that shows a picture.
    PressIcon(Icon),
    /// Choose from a list or menu.
    Choose(MenuWord),
    /// Go through menus, one after another.
    GoTo(Vec<MenuWord>),
    /// Where it says one thing, choose another.
    Set {
        /// What stands beside the field.
        field: MenuWord,
        /// What to choose.
        value: MenuWord,
    },
    /// Tick a box.
    Tick(MenuWord),
    /// Take the tick out of a box.
    Untick(MenuWord),
    /// Switch something on.
    SwitchOn(MenuWord),
    /// Switch something off.
    SwitchOff(MenuWord),
    /// Give the rule a name.
    NameRule(MenuWord),
    /// Type one address into a field.
    TypeAddress(MenuWord),
    /// Copy all addresses into a field, the word OR between them.
    PasteAllWithOr(MenuWord),
    /// Copy all addresses into a field, one a line.
    PasteAllLines(MenuWord),
    /// Press the Enter key.
    PressEnter,
    /// Do the same for each of the other addresses.
    RepeatForEach,
    /// Scroll to the end of the page.
    ScrollDown,
    /// It can take some minutes.
    Wait(u16),
    /// Save our file on the computer.
    SaveFile,
    /// Choose the file that was saved.
    ChooseFile,
    /// Save our contact.
    SaveContact,
    /// Save our contact in an account, not only on the phone.
    SaveContactIn(MenuWord),
    /// Open the contacts.
    OpenContacts,
    /// Delete the address from the school's contact.
    DeleteFromContact,
    /// Find the rule or entry that holds the address.
    FindAddress,
    /// Take the address out and leave the others.
    TakeAddressOut,
    /// Send our ready message to the people who look after the mail at work.
    SendMessage,
    /// Look for a list of blocked addresses and take ours off.
    TakeOffBlocked,
    /// First follow the steps for the mailbox itself: this program only shows what is there.
    MailboxFirst,
}

/// What stands in a phrase's placeholder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value<'a> {
    /// A menu word.
    Word(&'a MenuWord),
    /// Menu words, one after another.
    Path(&'a [MenuWord]),
    /// One of a fixed set of words, for the message to select on.
    Key(&'static str),
    /// How many.
    Count(u16),
    /// The name of a provider, program or app.
    Name(&'a str),
}

impl Step {
    /// The message that says it. Its placeholders are those of [`Self::values`].
    #[must_use]
    pub fn message(&self) -> &'static str {
        match self {
            Self::OpenLink => "guide-step-open-link",
            Self::OpenSite => "guide-step-open-site",
            Self::OpenApp => "guide-step-open-app",
            Self::OpenProgram => "guide-step-open-program",
            Self::OpenPhoneSettings => "guide-step-open-phone-settings",
            Self::OpenSettings => "guide-step-open-settings",
            Self::OpenSpamFolder => "guide-step-open-spam-folder",
            Self::SayNotSpam => "guide-step-say-not-spam",
            Self::OpenFolder(_) => "guide-step-open-folder",
            Self::LookInFolder(_) => "guide-step-look-in-folder",
            Self::OpenMessage => "guide-step-open-message",
            Self::SelectMessage => "guide-step-select-message",
            Self::HoldMessage => "guide-step-hold-message",
            Self::RightClickMessage => "guide-step-right-click-message",
            Self::MoveMessage(_) => "guide-step-move-message",
            Self::PressName => "guide-step-press-name",
            Self::Press(_) => "guide-step-press",
            Self::PressIcon(_) => "guide-step-press-icon",
            Self::Choose(_) => "guide-step-choose",
            Self::GoTo(_) => "guide-step-go-to",
            Self::Set { .. } => "guide-step-set",
            Self::Tick(_) => "guide-step-tick",
            Self::Untick(_) => "guide-step-untick",
            Self::SwitchOn(_) => "guide-step-switch-on",
            Self::SwitchOff(_) => "guide-step-switch-off",
            Self::NameRule(_) => "guide-step-name-rule",
            Self::TypeAddress(_) => "guide-step-type-address",
            Self::PasteAllWithOr(_) => "guide-step-paste-all-with-or",
            Self::PasteAllLines(_) => "guide-step-paste-all-lines",
            Self::PressEnter => "guide-step-press-enter",
            Self::RepeatForEach => "guide-step-repeat-for-each",
            Self::ScrollDown => "guide-step-scroll-down",
            Self::Wait(_) => "guide-step-wait",
            Self::SaveFile => "guide-step-save-file",
            Self::ChooseFile => "guide-step-choose-file",
            Self::SaveContact => "guide-step-save-contact",
            Self::SaveContactIn(_) => "guide-step-save-contact-in",
            Self::OpenContacts => "guide-step-open-contacts",
            Self::DeleteFromContact => "guide-step-delete-from-contact",
            Self::FindAddress => "guide-step-find-address",
            Self::TakeAddressOut => "guide-step-take-address-out",
            Self::SendMessage => "guide-step-send-message",
            Self::TakeOffBlocked => "guide-step-take-off-blocked",
            Self::MailboxFirst => "guide-step-mailbox-first",
        }
    }

    /// The values of its placeholders. `program` is what the route is done in, empty where it has no name; `filled` says whether the route's
    /// link takes the addresses with it.
    #[must_use]
    pub fn values<'a>(&'a self, program: &'a str, filled: bool) -> Vec<(&'static str, Value<'a>)> {
        match self {
            Self::OpenLink => {
                vec![("program", Value::Name(program)), ("filled", Value::Key(if filled { "yes" } else { "no" }))]
            }
            Self::OpenSite | Self::OpenApp | Self::OpenProgram | Self::MailboxFirst => {
                vec![("program", Value::Name(program))]
            }
            Self::OpenFolder(word) | Self::LookInFolder(word) | Self::MoveMessage(word) => {
                vec![("folder", Value::Word(word))]
            }
            Self::Press(word)
            | Self::Choose(word)
            | Self::Tick(word)
            | Self::Untick(word)
            | Self::SwitchOn(word)
            | Self::SwitchOff(word) => vec![("menu", Value::Word(word))],
            Self::NameRule(field)
            | Self::TypeAddress(field)
            | Self::PasteAllWithOr(field)
            | Self::PasteAllLines(field) => vec![("field", Value::Word(field))],
            Self::SaveContactIn(account) => vec![("account", Value::Word(account))],
            Self::PressIcon(icon) => vec![("icon", Value::Key(icon.as_str()))],
            Self::GoTo(path) => vec![("path", Value::Path(path))],
            Self::Set { field, value } => vec![("field", Value::Word(field)), ("menu", Value::Word(value))],
            Self::Wait(minutes) => vec![("count", Value::Count(*minutes))],
            _ => Vec::new(),
        }
    }

    /// Whether its sentence names the program.
    #[must_use]
    pub fn names_program(&self) -> bool {
        self.values("", false).iter().any(|(_, value)| matches!(value, Value::Name(_)))
    }

    /// What of our page stands beside this step.
    #[must_use]
    pub fn button(&self) -> Option<Button> {
        match self {
            Self::OpenLink => Some(Button::OpenLink),
            Self::SaveFile => Some(Button::SaveFile),
            Self::SaveContact | Self::SaveContactIn(_) => Some(Button::SaveContact),
            Self::PasteAllWithOr(_) | Self::PasteAllLines(_) => Some(Button::CopyAll),
            Self::TypeAddress(_) => Some(Button::CopyOne),
            Self::SendMessage => Some(Button::SendMessage),
            _ => None,
        }
    }

    /// The menu words in it, in their order.
    #[must_use]
    pub fn menu_words(&self) -> Vec<&MenuWord> {
        let mut words = Vec::new();
        for (_, value) in self.values("", false) {
            match value {
                Value::Word(word) => words.push(word),
                Value::Path(path) => words.extend(path),
                Value::Key(_) | Value::Count(_) | Value::Name(_) => {}
            }
        }
        words
    }
}
