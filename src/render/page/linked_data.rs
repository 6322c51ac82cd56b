//! What search engines learn of a school: schema.org's terms as JSON-LD. It repeats the page and adds nothing.

use serde_json::{Value, json};

use super::html::Html;
use crate::domain::{Audience, Purpose, Sender};
use crate::render::listing::{current, page_address};
use crate::render::{Context, Published};

/// A `<script>` that is data and runs nothing (HTML, section 4.12.1); so no policy has to allow it.
#[must_use]
pub fn linked_data(published: &Published, context: &Context) -> Html {
    let school = published.revision.school();
    let kind = match published.revision.record().organisation().audience {
        Audience::Parents => "School",
        Audience::Patients => "MedicalOrganization",
    };
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": kind,
        "name": school.name.as_str(),
        "url": page_address(published, school.first_language(), context),
    });
    if let Some(website) = &school.website {
        data["sameAs"] = Value::from(website.as_str());
    }
    let office = current(published).map(|current| current.sender).find(|sender| reads_mail(sender));
    let mut contact = json!({ "@type": "ContactPoint", "contactType": "office" });
    if let Some(office) = office {
        contact["email"] = Value::from(office.address.wire());
    }
    if let Some(phone) = &school.phone {
        contact["telephone"] = Value::from(phone.e164());
    }
    if office.is_some() || school.phone.is_some() {
        data["contactPoint"] = contact;
    }
    Html::data(&data)
}

/// Whether it is an office's own address at which somebody reads replies.
fn reads_mail(sender: &Sender) -> bool {
    sender.purpose == Purpose::Office && sender.replies != Some(false) && !sender.shared
}
