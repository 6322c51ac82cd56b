//! vCard 4.0 (RFC 6350), by the crate `vcard`.

use vcard::values::{EmailValue, KindValue, OrgValue, TelValue, TextOrUri, Timestamp, Token, Uri};
use vcard::{
    Email, ExtensionProperty, GroupName, InvalidValueError, Kind, Name, Note, Org, Pref, ProdId, Rev, Tel, TypeValue,
    Uid, Url, VCard, ValidationError,
};

use super::card::Card;

/// Why a contact cannot be written as vCard 4.0. Every address of a list should be writable; a test watches over it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CardError {
    /// A value that the crate does not take.
    #[error("vCard 4.0 cannot hold {value:?}: {source}")]
    Value {
        /// The value.
        value: String,
        /// What the crate expected.
        source: InvalidValueError,
    },
    /// A card that breaks the standard.
    #[error("not a vCard 4.0: {0}")]
    Invalid(#[from] ValidationError),
}

/// Writes a card.
pub(super) fn write(card: &Card) -> Result<Vec<u8>, CardError> {
    let mut out = VCard::new(card.name.clone());
    out.kinds.push(Kind::new(KindValue::Org));
    out.product_ids.push(ProdId::new("-//Hallpass//Contact files//EN".to_owned()));
    // As text and not as a URN, so that it reads the same as in 3.0 and both are one contact.
    out.uids.push(Uid::new(TextOrUri::Text(card.uid.to_string())));
    out.names.push(Name::default());
    out.organizations.push(Org::new(OrgValue { name: card.organisation.clone(), units: Vec::new() }));
    out.extensions.push(ExtensionProperty::from_text(parse::<Token>("X-ABShowAs")?, "COMPANY"));
    for (index, email) in card.emails.iter().enumerate() {
        let group: GroupName = parse(&format!("item{}", index + 1))?;
        let mut property = Email::new(parse::<EmailValue>(&email.address)?);
        property.group = Some(group.clone());
        property.parameters.types.push(TypeValue::Work);
        if email.preferred {
            property.parameters.pref = Some(parse::<Pref>("1")?);
        }
        out.emails.push(property);
        let mut label = ExtensionProperty::from_text(parse::<Token>("X-ABLabel")?, &email.label);
        label.group = Some(group);
        out.extensions.push(label);
    }
    if let Some(phone) = &card.phone {
        let mut property = Tel::new(TelValue::Uri(parse::<Uri>(&format!("tel:{}", phone.e164()))?));
        property.parameters.types = vec![TypeValue::Work, TypeValue::Voice];
        out.telephones.push(property);
    }
    out.urls.push(Url::new(parse::<Uri>(&card.url)?));
    out.notes.push(Note::new(card.note.join("\n")));
    // The basic form (RFC 6350, section 4.3.5).
    out.revisions.push(Rev::new(parse::<Timestamp>(&card.revised.strftime("%Y%m%dT%H%M%SZ").to_string())?));
    out.validate()?;
    Ok(out.to_string().into_bytes())
}

fn parse<T: std::str::FromStr<Err = InvalidValueError>>(value: &str) -> Result<T, CardError> {
    value.parse().map_err(|source| CardError::Value { value: value.to_owned(), source })
}
