//! The code that schools paste.

use url::form_urlencoded;

use super::{Button, Size, Theme, View, Widget, newest, size_of};
use crate::domain::LanguageTag;
use crate::render::page::html::Html;
use crate::render::page::words::Words;
use crate::render::{Context, Published};

/// The code of every way, as it is to be pasted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// Way 1: the address alone.
    pub link: String,
    /// Way 2: the element and the script.
    pub element: String,
    /// Way 2 for builders that drop elements they do not know.
    pub division: String,
    /// The script alone, which also makes frames as high as what is in them.
    pub script: String,
    /// Way 3: the frame.
    pub frame: String,
    /// Way 5: the picture in a link.
    pub button: String,
}

/// The code of a school, in a look.
#[must_use]
pub fn code_of(published: &Published, look: Widget, language: LanguageTag, context: &Context) -> Code {
    let school = published.revision.school();
    let words = Words::new(language, published.revision.record().organisation().audience);
    let page = format!("{}/s/{}/{language}", context.public_url, school.slug);
    let Size { height, .. } = size_of(published, look.view, language);
    let inside = link(published, language, context);
    let title = Html::text(&title(published, language));
    let version = newest();
    let script = format!(
        "<script async src=\"{}/embed/{}\" integrity=\"{}\" crossorigin=\"anonymous\"></script>",
        context.public_url, version.name, version.integrity
    );
    let attributes = |prefix: &str| {
        let mut text = format!("{prefix}lang=\"{language}\"");
        if look.theme != Theme::Auto {
            text.push_str(&attribute(prefix, "theme", look.theme.as_str()));
        }
        if look.view != View::Full {
            text.push_str(&attribute(prefix, "view", look.view.as_str()));
        }
        text
    };
    let room = format!("style=\"display: block; min-height: {height}px\"");
    Code {
        element: format!(
            "<school-senders school=\"{}\" {} {room}>{inside}</school-senders>\n{script}",
            school.slug,
            attributes("")
        ),
        division: format!(
            "<div data-school-senders=\"{}\" {} {room}>{inside}</div>\n{script}",
            school.slug,
            attributes("data-")
        ),
        frame: format!(
            "<iframe src=\"{}\" title=\"{title}\" width=\"100%\" height=\"{height}\" frameborder=\"0\" loading=\"lazy\" \
             sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox \
             allow-top-navigation-by-user-activation\"></iframe>",
            look_address(published, look, language, context)
        ),
        button: {
            let (width, height) = Button::new(published, language).size();
            let alt = Html::text(&words.text("school-heading"));
            format!(
                "<a href=\"{page}\"><img src=\"{page}/button.svg\" alt=\"{alt}\" width=\"{width}\" height=\"{height}\"></a>"
            )
        },
        link: page,
        script,
    }
}

fn attribute(prefix: &str, name: &str, value: &str) -> String {
    format!(" {prefix}{name}=\"{value}\"")
}

/// The name of a school's box, for people who hear a page read aloud.
#[must_use]
pub fn title(published: &Published, language: LanguageTag) -> String {
    let words = Words::new(language, published.revision.record().organisation().audience);
    words.text_with("widget-title", &[("school", published.revision.school().name.as_str().into())])
}

/// The markup of an oEmbed answer: what `WordPress` lets through of answers that it does not know (its
/// `wp_filter_oembed_result`).
#[must_use]
pub fn oembed_html(
    published: &Published,
    look: Widget,
    size: Size,
    language: LanguageTag,
    context: &Context,
) -> String {
    let Size { width, height } = size;
    format!(
        "<blockquote>{}</blockquote><iframe src=\"{}\" width=\"{width}\" height=\"{height}\" title=\"{}\" \
         frameborder=\"0\" marginwidth=\"0\" marginheight=\"0\" scrolling=\"auto\"></iframe>",
        link(published, language, context),
        look_address(published, look, language, context),
        Html::text(&title(published, language)),
    )
}

/// Where oEmbed consumers ask about a school's page: whole addresses, because some take no others.
#[must_use]
pub fn discovery(published: &Published, language: LanguageTag, context: &Context) -> Vec<(&'static str, String)> {
    let page = format!("{}/s/{}/{language}", context.public_url, published.revision.school().slug);
    let page: String = form_urlencoded::byte_serialize(page.as_bytes()).collect();
    let address = format!("{}/oembed?url={page}", context.public_url);
    vec![("application/json", address.clone()), ("text/xml", format!("{address}&format=xml"))]
}

/// The link that stands where no box does.
fn link(published: &Published, language: LanguageTag, context: &Context) -> Html {
    let school = published.revision.school();
    let words = Words::new(language, published.revision.record().organisation().audience);
    let text = words.text_with("widget-link", &[("school", school.name.as_str().into())]);
    Html::text(&text).linked(&format!("{}/s/{}/{language}", context.public_url, school.slug))
}

/// Where a box is, with the site.
fn look_address(published: &Published, look: Widget, language: LanguageTag, context: &Context) -> String {
    let place = look.place().replace("{lang}", language.as_str());
    format!("{}/embed/{}/{place}", context.public_url, published.revision.school().slug)
}
