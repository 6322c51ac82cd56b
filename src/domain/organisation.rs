//! The body that runs the lists: a county, a trust, a district, or one school alone.

use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::address::EmailAddress;
use super::language::LanguageTag;
use super::phone::Phone;
use super::policy::{ProtectedDomain, SenderPolicy};
use super::sender::words;
use super::slug::Slug;
use super::text::Name;
use super::time_zone::ZoneName;
use super::web_address::PublicUrl;

words! {
    /// What kind of body an organisation is.
    OrganisationKind {
        /// A county or other local authority.
        LocalAuthority = "local-authority",
        /// A trust of academies.
        Trust = "trust",
        /// A school district.
        District = "district",
        /// One school alone.
        School = "school",
        /// A hospital trust or other health body.
        Health = "health",
        /// Anything else.
        Other = "other",
    }
}

words! {
    /// Whom the letters address; it chooses the words.
    Audience {
        /// Parents and carers of pupils.
        Parents = "parents",
        /// Patients of a hospital or clinic.
        Patients = "patients",
    }
}

/// Whom schools ask for help with their lists.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Helpdesk {
    /// A number to ring.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Phone>,
    /// An address to write to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<EmailAddress>,
}

/// Everything an organisation states about itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// Its name in addresses.
    pub slug: Slug,
    /// Its name.
    pub name: Name,
    /// What it is.
    pub kind: OrganisationKind,
    /// Whom its schools write to.
    pub audience: Audience,
    /// Where its pages are reached, unless the service's settings say otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_url: Option<PublicUrl>,
    /// The languages of schools that name none; English when empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<LanguageTag>,
    /// The zone of the times on its pages; UTC when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<ZoneName>,
    /// Whom its schools ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub helpdesk: Option<Helpdesk>,
    /// Which addresses its schools may publish.
    #[serde(default)]
    pub sender_policy: SenderPolicy,
    /// How well the domains are protected.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub domains: Vec<ProtectedDomain>,
}

impl Organisation {
    /// The zone of the times on its pages.
    #[must_use]
    pub fn zone(&self) -> TimeZone {
        self.time_zone.as_ref().map_or(TimeZone::UTC, ZoneName::zone)
    }
}

/// What a school's list says about its organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganisationSummary {
    /// Its name in addresses.
    pub slug: Slug,
    /// Its name.
    pub name: Name,
    /// What it is.
    pub kind: OrganisationKind,
    /// Whom its schools write to.
    pub audience: Audience,
}

impl From<&Organisation> for OrganisationSummary {
    fn from(organisation: &Organisation) -> Self {
        Self {
            slug: organisation.slug.clone(),
            name: organisation.name.clone(),
            kind: organisation.kind,
            audience: organisation.audience,
        }
    }
}
