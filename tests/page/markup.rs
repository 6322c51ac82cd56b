//! Just enough reading of our own HTML to ask questions about it. It trusts the renderer to quote attributes, and the
//! questions find out when that is not so.

use std::collections::BTreeSet;

/// A page's text for tests.
pub fn html(page: &hallpass::render::Rendition) -> String {
    String::from_utf8(page.bytes.clone()).unwrap()
}

/// Every opening tag, without its angle brackets.
pub fn tags(html: &str) -> Vec<&str> {
    let mut tags = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        if let Some(data) = rest.strip_prefix("script type=\"application/ld+json\">") {
            rest = data.split_once("</script>").unwrap().1;
            continue;
        }
        if let Some(style) = rest.strip_prefix("style>") {
            tags.push("style");
            rest = style.split_once("</style>").unwrap().1;
            continue;
        }
        let end = rest.find('>').unwrap();
        if !rest.starts_with(['/', '!']) {
            tags.push(&rest[..end]);
        }
        rest = &rest[end + 1..];
    }
    tags
}

/// The names and values of a tag's attributes.
pub fn attributes(tag: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut rest = tag.split_once(char::is_whitespace).map_or("", |(_, rest)| rest).trim();
    while !rest.is_empty() {
        let name_end = rest.find(|symbol: char| symbol == '=' || symbol.is_whitespace()).unwrap_or(rest.len());
        let (name, after) = rest.split_at(name_end);
        if let Some(value) = after.strip_prefix("=\"") {
            let (value, after) = value.split_once('"').unwrap();
            found.push((name, value));
            rest = after.trim_start();
        } else {
            assert!(!after.starts_with('='), "an attribute without quotes in <{tag}>");
            found.push((name, ""));
            rest = after.trim_start();
        }
    }
    found
}

/// All values of an attribute in a page.
pub fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    tags(html).into_iter().flat_map(attributes).filter(|(name, _)| *name == attribute).map(|(_, value)| value).collect()
}

/// What a reader sees, a tag becoming a space.
pub fn visible(html: &str) -> String {
    let body = html.split_once("<body>").unwrap().1;
    let mut text = String::new();
    let mut rest = body;
    while let Some((before, tag)) = rest.split_once('<') {
        text.push_str(before);
        let (tag, after) = tag.split_once('>').unwrap();
        // A place where a line may break is no gap.
        if tag != "wbr" && tag != "b" && tag != "/b" {
            text.push(' ');
        }
        rest = after;
    }
    let text = text.replace("&#60;", "<").replace("&#62;", ">").replace("&#34;", "\"").replace("&#38;", "&amp;");
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
    text.replace("&amp;", "&").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The page without what only a copy of it shows: the whole address of the live one.
fn without_live(html: &str) -> String {
    let mut rest = html.to_owned();
    while let Some((before, after)) = rest.split_once(" data-live>") {
        rest = format!("{before}>{}", after.split_once("</p>").unwrap().1);
    }
    rest
}

/// What must hold for every page: nothing that the policy refuses, unique ids, references that exist, one `h1`.
pub fn assert_sound(name: &str, page: &hallpass::render::Rendition) {
    let html = html(page);
    assert!(html.starts_with("<!DOCTYPE html>\n<html lang=\""), "{name}");
    for tag in tags(&without_live(&html)) {
        let element = tag.split(char::is_whitespace).next().unwrap();
        assert!(!["iframe", "object", "link rel=\"stylesheet\""].contains(&element), "{name}: <{tag}>");
        // A script stands in the page and is named by its hash, or it does not run.
        assert!(element != "script" || (tag == "script" && page.script_hashes.len() == 1), "{name}: <{tag}>");
        for (attribute, value) in attributes(tag) {
            assert!(attribute != "style" && !attribute.starts_with("on"), "{name}: <{tag}>");
            // Search engines want the whole address of this page and of its other languages.
            let known = element == "link" && value.starts_with("https://mail.wensum.example/");
            let remote =
                ["src", "href"].contains(&attribute) && (value.contains("//") && !value.starts_with("data:") && !known);
            assert!(!remote, "{name}: <{tag}> leaves the site");
        }
    }
    let ids = values(&html, "id");
    let unique: BTreeSet<_> = ids.iter().copied().collect();
    assert_eq!(ids.len(), unique.len(), "{name}: an id twice in {ids:?}");
    let named = values(&html, "aria-labelledby").into_iter();
    let linked = values(&html, "href").into_iter().filter_map(|href| href.strip_prefix('#'));
    for reference in named.chain(linked) {
        assert!(unique.contains(reference), "{name}: nothing has the id {reference}");
    }
    assert_eq!(tags(&html).iter().filter(|tag| tag.starts_with("h1")).count(), 1, "{name}");
}
