//! The outputs that belong to no single school.

use crate::domain::Slug;

/// A page or file of the whole site or of one organisation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Front {
    /// Find your school.
    Home,
    /// An organisation's schools and notices.
    Organisation(Slug),
    /// Where the signed lists of an organisation's schools are.
    OrganisationSenders(Slug),
    /// What search engines may read.
    Robots,
    /// The picture that browsers ask for.
    Favicon,
}
