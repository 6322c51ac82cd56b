//! Fixed sentences about a provider, a way, or a setting that must stay off.

use serde::Deserialize;

use super::word::MenuWord;
use super::words::{messages, words};

words! {
    /// A sentence that people should read beside the steps. Its message is `guide-note-` and the word, with the
    /// placeholder `$provider`.
    Note {
        /// The app cannot make rules.
        AppHasNoRules = "app-has-no-rules",
        /// The list can be changed on a computer only.
        ComputerOnly = "computer-only",
        /// A saved contact helps, but an e-mail may still end in spam.
        ContactsNotCertain = "contacts-not-certain",
        /// Contacts count only when a box is ticked.
        ContactsNeedTick = "contacts-need-tick",
        /// Works for new e-mails only; older ones stay where they are.
        NewMailOnly = "new-mail-only",
        /// It moves this one e-mail and changes nothing for the next.
        ThisMessageOnly = "this-message-only",
        /// It teaches the provider a little; it is no promise.
        OnlyTeaches = "only-teaches",
        /// Spam that looks dangerous is always held back, also with a rule.
        DangerousStaysOut = "dangerous-stays-out",
        /// E-mails that cannot prove who sent them may end in spam even so.
        ForgedMayStayOut = "forged-may-stay-out",
        /// Some e-mails are turned away and lie in no folder.
        RefusedUnseen = "refused-unseen",
        /// The provider lets in only everything with one ending, or whatever contains it; forgers would get in too.
        OnlyWholeEndings = "only-whole-endings",
        /// No lasting way is known here.
        NoLastingWay = "no-lasting-way",
        /// Not known whether a rule wins against the spam filter.
        RuleMayLose = "rule-may-lose",
        /// An older rule of one's own that comes first wins.
        OlderRuleWins = "older-rule-wins",
        /// The rule may take some minutes or hours to begin.
        TakesTime = "takes-time",
        /// The button opens the account that was signed in first.
        FirstAccount = "first-account",
        /// Tabs beside the main one also hold e-mails, and the phone does not ring for them.
        TabsAreSilent = "tabs-are-silent",
        /// The spam folder is not seen in some mail programs; look on the website.
        FolderHiddenInPrograms = "folder-hidden-in-programs",
        /// This app shows what the mailbox decided; the mailbox must be told.
        AppIsNotTheMailbox = "app-is-not-the-mailbox",
        /// Works on this computer only.
        ThisDeviceOnly = "this-device-only",
        /// Only paid mailboxes have it.
        PaidOnly = "paid-only",
        /// Only who looks after the account can change it.
        AdminOnly = "admin-only",
        /// At work or college, the IT desk decides.
        WorkDecides = "work-decides",
        /// A block in the phone's contacts also blocks e-mails.
        PhoneBlockCounts = "phone-block-counts",
        /// A mailbox that is not used for months is closed.
        UnusedIsClosed = "unused-is-closed",
        /// The words on the screen may be different.
        WordsMayDiffer = "words-may-differ",
        /// One rule for each address.
        OneRuleEach = "one-rule-each",
        /// The contact must be saved with the provider, not only on the phone.
        SaveWithProvider = "save-with-provider",
        /// Suspected spam may lie in a quarantine instead of a folder.
        QuarantineToo = "quarantine-too",
    }
}

words! {
    /// Why a setting must stay off. Its message is `guide-trap-` and the word, with the placeholder `$menu`.
    TrapReason {
        /// It throws away or hides everybody who is not on the list.
        OnlyListed = "only-listed",
        /// Suspected spam is deleted or refused, and nobody ever sees it.
        Unseen = "unseen",
        /// E-mails from new people are held until they are let in one by one.
        HoldsNew = "holds-new",
        /// It lets in everybody with the same ending, forgers too.
        WholeEnding = "whole-ending",
    }
}

messages! {
    Note: "guide-note-{}",
    TrapReason: "guide-trap-{}",
}

/// A setting beside the right one that must never be switched on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trap {
    /// What it is called on the screen.
    pub menu: MenuWord,
    /// Why not.
    pub why: TrapReason,
}
