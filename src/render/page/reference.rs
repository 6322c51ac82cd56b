//! The reference of the API: the OpenAPI document as a page to read.

use askama::Template;
use rust_embed::Embed;
use serde_json::{Map, Value};

use super::PageError;
use super::frame::Frame;
use super::html::Html;
use super::icon::Icon;
use super::words::Words;
use crate::domain::{Audience, LanguageTag};
use crate::render::{Context, Rendition};

#[derive(Embed)]
#[folder = "assets/api"]
struct Files;

/// The document for programs (OpenAPI 3.1): made of the handlers, compared with them by a test.
#[must_use]
pub fn api_document() -> Vec<u8> {
    Files::get("openapi.json").map(|file| file.data.into_owned()).unwrap_or_default()
}

/// A field, a parameter, or a problem.
struct Field {
    name: String,
    text: Html,
    /// What stands in it.
    kind: Html,
    optional: bool,
}

struct Operation {
    id: String,
    method: String,
    path: Html,
    summary: Html,
    text: Html,
    parameters: Vec<Field>,
    sends: Option<Html>,
    answers: Html,
    refusals: String,
    example: Html,
}

struct Group {
    name: Html,
    text: Html,
    operations: Vec<Operation>,
}

struct Schema {
    id: String,
    name: String,
    text: Html,
    fields: Vec<Field>,
}

#[derive(Template)]
#[template(path = "public/reference.html")]
struct ReferenceTemplate<'a> {
    frame: Frame,
    t: &'a Words,
    begin: Vec<Html>,
    groups: Vec<Group>,
    schemas: Vec<Schema>,
    problems: Vec<Field>,
}

/// The page, in English.
///
/// # Errors
/// Only a program error: see [`PageError`].
pub fn reference_page(context: &Context) -> Result<Rendition, PageError> {
    let words = Words::new(LanguageTag::ENGLISH, Audience::Parents);
    let document: Value = serde_json::from_slice(&api_document()).unwrap_or_default();
    let mut frame = Frame::new(&words, LanguageTag::ENGLISH, words.text("api-title"), None).with_lists();
    frame.add_style(concat!(
        include_str!("../../../assets/style/lists.css"),
        include_str!("../../../assets/style/reference.css")
    ));
    let address = Html::web_address(&format!("{}/api/v1", context.public_url));
    let mut begin = vec![words.html_with("api-begin-address", &[("address", address.into())])];
    begin.extend(BEGIN.iter().map(|id| words.html(id)));
    let template = ReferenceTemplate {
        frame,
        begin,
        groups: groups(&document, context),
        schemas: schemas(&document),
        problems: problems(&document),
        t: &words,
    };
    let rendered = template.render()?;
    Ok(template.frame.finish(&rendered))
}

/// What to know before the first request.
const BEGIN: [&str; 8] = [
    "api-begin-copy",
    "api-begin-cors",
    "api-begin-etag",
    "api-begin-pages",
    "api-begin-limit",
    "api-begin-problem",
    "api-begin-more",
    "api-begin-signed",
];

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flat_map(Map::iter)
}

fn groups(document: &Value, context: &Context) -> Vec<Group> {
    let of_tag = |tag: &str| {
        let all = members(&document["paths"])
            .flat_map(|(path, item)| members(item).map(move |(method, operation)| (path, method, operation)));
        let own = all.filter(|(_, _, operation)| operation["tags"][0] == tag);
        own.map(|(path, method, operation)| describe(document, path, method, operation, context)).collect()
    };
    let tags = document["tags"].as_array().into_iter().flatten();
    tags.map(|tag| Group {
        name: Html::text(text(tag, "name")),
        text: prose(text(tag, "description")),
        operations: of_tag(text(tag, "name")),
    })
    .collect()
}

fn describe(document: &Value, path: &str, method: &str, operation: &Value, context: &Context) -> Operation {
    let parameters = operation["parameters"].as_array().into_iter().flatten();
    let sent = &operation["requestBody"]["content"]["application/json"]["schema"];
    let answer = &operation["responses"]["200"];
    let mut answers = prose(text(answer, "description"));
    answers.push_text(" ");
    answers.push(&kind(&answer["content"]["application/json"]["schema"]));
    let refusals: Vec<&str> =
        members(&operation["responses"]).map(|(status, _)| status.as_str()).filter(|status| *status >= "400").collect();
    Operation {
        id: text(operation, "operationId").to_owned(),
        method: method.to_uppercase(),
        path: Html::web_address(path),
        summary: Html::text(text(operation, "summary")),
        text: prose(text(operation, "description")),
        parameters: parameters
            .map(|parameter| Field {
                name: text(parameter, "name").to_owned(),
                text: prose(text(parameter, "description")),
                kind: kind(&parameter["schema"]),
                optional: parameter["required"] != true,
            })
            .collect(),
        sends: (!sent.is_null()).then(|| kind(sent)),
        answers,
        refusals: refusals.join(", "),
        example: Html::code(&example(document, path, operation, context)),
    }
}

/// A command that asks for it.
fn example(document: &Value, path: &str, operation: &Value, context: &Context) -> String {
    let mut address = format!("{}{path}", context.public_url);
    for parameter in operation["parameters"].as_array().into_iter().flatten().filter(|one| one["in"] == "path") {
        let value = &parameter["example"];
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        address = address.replace(&format!("{{{}}}", text(parameter, "name")), &value);
    }
    let sent = &operation["requestBody"]["content"]["application/json"]["schema"];
    let Some(schema) = text(sent, "$ref").rsplit('/').next().filter(|name| !name.is_empty()) else {
        return format!("curl {address}");
    };
    let schema = &document["components"]["schemas"][schema];
    let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let fields: Map<String, Value> = required
        .map(|name| {
            let property = &schema["properties"][name];
            let value = if property["example"].is_null() { &property["examples"][0] } else { &property["example"] };
            (name.to_owned(), value.clone())
        })
        .collect();
    format!("curl {address} \\\n  -H 'content-type: application/json' \\\n  -d '{}'", Value::Object(fields))
}

fn schemas(document: &Value) -> Vec<Schema> {
    members(&document["components"]["schemas"])
        .map(|(name, schema)| {
            let mut own = Vec::new();
            let mut open = vec![schema];
            while let Some(schema) = open.pop() {
                // A part that stands in several schemas is told in its own place.
                open.extend(
                    ["allOf", "oneOf"]
                        .iter()
                        .rev()
                        .flat_map(|word| schema[word].as_array().into_iter().flatten().rev()),
                );
                if let Some(reference) = schema["$ref"].as_str() {
                    let part = reference.rsplit('/').next().unwrap_or_default();
                    open.push(&document["components"]["schemas"][part]);
                }
                own.extend(fields(schema));
            }
            Schema { id: anchor(name), name: name.clone(), text: prose(text(schema, "description")), fields: own }
        })
        .collect()
}

fn fields(schema: &Value) -> Vec<Field> {
    let required: Vec<&str> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    members(&schema["properties"])
        .map(|(name, property)| Field {
            name: name.clone(),
            text: prose(text(property, "description")),
            kind: kind(property),
            optional: !required.contains(&name.as_str()),
        })
        .collect()
}

fn problems(document: &Value) -> Vec<Field> {
    let problems = document["x-problems"].as_array().into_iter().flatten();
    problems
        .map(|problem| Field {
            name: text(problem, "code").to_owned(),
            text: Html::text(text(problem, "detail")),
            kind: Html::text(&problem["status"].to_string()),
            optional: false,
        })
        .collect()
}

fn anchor(name: &str) -> String {
    format!("schema-{name}")
}

/// What a schema holds, in a few words; other schemas are linked.
fn kind(schema: &Value) -> Html {
    if let Some(reference) = schema["$ref"].as_str() {
        let name = reference.rsplit('/').next().unwrap_or_default();
        return Html::text(name).linked(&format!("#{}", anchor(name)));
    }
    if let Some(choices) = schema["oneOf"].as_array() {
        let mut html = Html::default();
        for (index, choice) in choices.iter().enumerate() {
            html.push_text(if index == 0 { "" } else { " | " });
            html.push(&kind(choice));
        }
        return html;
    }
    let types: Vec<&str> = match &schema["type"] {
        Value::String(one) => vec![one.as_str()],
        Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    let mut html = Html::text(&types.join(" | "));
    if types.contains(&"array") {
        html.push_text(" of ");
        html.push(&kind(&schema["items"]));
    }
    let mut add = |text: String| html.push_text(&format!(", {text}"));
    if let Some(format) = schema["format"].as_str().filter(|format| !format.starts_with("int")) {
        add(format.to_owned());
    }
    match (schema["minimum"].as_i64(), schema["maximum"].as_i64()) {
        (Some(least), Some(most)) => add(format!("{least}–{most}")),
        (Some(least), None) if least > 0 => add(format!("≥ {least}")),
        _ => {}
    }
    html
}

/// A description: what stands between backticks is code.
fn prose(text: &str) -> Html {
    let mut html = Html::default();
    for (index, piece) in text.split('`').enumerate() {
        if index % 2 == 1 {
            html.push(&Html::inline_code(piece));
        } else {
            html.push_text(piece);
        }
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn backticks_become_code_and_the_rest_stays_text() {
        assert_eq!(prose("a `<b>` & c").as_str(), "a <code>&lt;b&gt;</code> &amp; c");
    }
}
