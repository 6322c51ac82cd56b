//! What is true of schools and senders.
//!
//! Every type here is made only by parsing or by a constructor that checks, so whoever holds one
//! holds a valid one. Nothing here reads a clock, a file or a random source.

mod address;
mod code;
mod colour;
mod crest;
mod digest;
mod domain_name;
mod history;
mod identifier;
mod language;
mod lookalike;
mod notice;
mod organisation;
mod phone;
mod policy;
mod postcode;
mod problem;
mod record;
mod revision;
mod school;
mod sender;
mod slug;
mod status;
mod text;
mod time_zone;
mod web_address;

pub use address::{ADDRESS_MAX, AddressError, EmailAddress, LOCAL_MAX, PersonalHint};
pub use code::{Code, CodeError};
pub use colour::{Colour, ColourError};
pub use crest::Crest;
pub use digest::{Digest, DigestError};
pub use domain_name::{DomainName, DomainNameError};
pub use history::{Change, ChangeKind};
pub use identifier::{IdentifierError, Identifiers, Scheme};
pub use language::{Direction, LanguageError, LanguageTag, SUPPORTED};
pub use lookalike::{Lookalike, check_label};
pub use notice::{Notice, NoticeKind, NoticeReach};
pub use organisation::{Audience, Helpdesk, Organisation, OrganisationKind, OrganisationSummary};
pub use phone::{Phone, PhoneError};
pub use policy::{DomainPattern, PolicyError, ProtectedDomain, Protection, SenderPolicy};
pub use postcode::{Postcode, PostcodeError};
pub use problem::{Problem, visible};
pub use record::{Keeper, ListedSender, Record, RecordError, SENDERS_MAX};
pub use revision::{Canonical, FORMAT, Revision, RevisionError, Salt};
pub use school::{Closure, School, SchoolKind};
pub use sender::{PeriodError, Platform, Purpose, Sender, SenderState, UnknownWord};
pub use slug::{Slug, SlugError};
pub use status::{Overlay, Pause, Review, StatusChange, StatusView, VALIDITY};
pub use text::{Line, Name, OwnText, Reason, TextError, is_bidi_control, is_invisible};
pub use time_zone::{TimeZoneError, ZoneName};
pub use web_address::{PublicUrl, WebAddress, WebAddressError};
