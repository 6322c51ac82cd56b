//! Labels from the second or any later one on, and moved a little: answers to the form on the page with everything to
//! print. They are made for whoever asks and kept nowhere.

use std::sync::Arc;

use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use crate::catalog::Entry;
use crate::domain::LanguageTag;
use crate::render::letter::{Draft, Format, LabelStock, Placement, label_sheet, label_test_page};
use crate::render::page::labels_refused_page;
use crate::web::app::App;
use crate::web::errors::Wanted;

/// What the form sent.
#[derive(Debug, Default, PartialEq, Eq)]
struct Wishes {
    first: String,
    right: String,
    down: String,
}

impl Wishes {
    /// Reads `start`, `dx` and `dy`; whatever else stands there is nothing to us.
    fn of(query: &str) -> Self {
        let mut wishes = Self::default();
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            match &*name {
                "start" => wishes.first = value.into_owned(),
                "dx" => wishes.right = value.into_owned(),
                "dy" => wishes.down = value.into_owned(),
                _ => {}
            }
        }
        wishes
    }

    /// Whether they ask for anything but the plain sheet.
    fn are_none(&self) -> bool {
        [&self.first, &self.right, &self.down].iter().all(|wish| wish.trim().is_empty())
    }
}

/// The answer where the query asks for labels placed otherwise; nothing where the plain sheet will do.
pub(super) async fn placed(
    app: &App,
    entry: &Arc<Entry>,
    format: Format,
    language: LanguageTag,
    query: Option<&str>,
    headers: &HeaderMap,
) -> Option<Response> {
    let (Format::Labels(stock) | Format::LabelTest(stock)) = format else { return None };
    let wishes = Wishes::of(query?);
    if wishes.are_none() {
        return None;
    }
    Some(match Placement::parse(stock.sheet(), &wishes.first, &wishes.right, &wishes.down) {
        Ok(placement) => print(app, entry, (format, stock), language, placement, headers).await,
        Err(error) => match labels_refused_page(&entry.published, language, error) {
            Ok(page) => app.once(page, StatusCode::UNPROCESSABLE_ENTITY, false).to(headers),
            Err(_) => app.error(StatusCode::INTERNAL_SERVER_ERROR, Wanted::Page, headers),
        },
    })
}

async fn print(
    app: &App,
    entry: &Arc<Entry>,
    (format, stock): (Format, LabelStock),
    language: LanguageTag,
    placement: Placement,
    headers: &HeaderMap,
) -> Response {
    let (entry, context) = (Arc::clone(entry), Arc::clone(&app.context));
    let work = move || match format {
        Format::LabelTest(_) => label_test_page(&entry.published, language, stock.sheet(), placement),
        _ => label_sheet(&entry.published, language, &context, stock.sheet(), placement, Draft::Refuse),
    };
    match app.at_work(work).await {
        Some(Ok(rendition)) => app.once_document(rendition).to(headers),
        Some(Err(error)) => {
            tracing::error!(%error, "labels could not be made");
            app.error(StatusCode::INTERNAL_SERVER_ERROR, Wanted::File, headers)
        }
        None => app.error(StatusCode::SERVICE_UNAVAILABLE, Wanted::File, headers),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_left_empty_asks_for_the_plain_sheet() {
        assert!(Wishes::of("start=&dx=&dy=+").are_none());
        assert!(Wishes::of("utm_source=x").are_none());
        let wishes = Wishes::of("start=3&dx=-0.5&dy=%2B1");
        assert_eq!((&*wishes.first, &*wishes.right, &*wishes.down), ("3", "-0.5", "+1"));
    }
}
