//! The list of all routes is a checked file: a new route shows in the difference.

use std::fmt::Write as _;

use hallpass::render::Output;
use hallpass::render::page::widget::newest;

use super::support::Site;

#[tokio::test]
async fn routes_are_those_of_the_file_and_each_is_there() {
    let site = Site::new().await;
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/routes.txt");
    let fixed = [
        "/",
        "/robots.txt",
        "/favicon.ico",
        "/.well-known/hallpass.json",
        "/about/{page}/{lang}",
        "/together/{lang}",
        "/o/{organisation}",
        "/o/{organisation}/senders.json",
        "/o/{organisation}/senders.txt",
        "/o/{organisation}/senders.map",
        "/o/{organisation}/senders.cf",
        "/o/{organisation}/senders.ps1",
        "/o/{organisation}/senders-workspace.txt",
        "/api/v1",
        "/api/v1/openapi.json",
        "/q/{code}",
        "/q/{code}/{lang}",
        "/Q/{code}",
        "/Q/{code}/{lang}",
        "/healthz",
        "/readyz",
        "/embed/{script}",
        "/oembed",
        "/s/{school}",
    ];
    let document: serde_json::Value =
        serde_json::from_str(&hallpass::web::api_document().expect("the document of the API")).unwrap();
    // What is only posted to has no page to get.
    let api = document["paths"].as_object().unwrap().iter().filter(|(_, item)| item.get("get").is_some());
    let api = api.map(|(path, _)| path.clone());
    let outputs = Output::ALL.map(|output| format!("/{}/{{school}}/{}", output.root(), output.place()));
    let mut routes: Vec<String> = fixed.map(str::to_owned).into_iter().chain(api).chain(outputs).collect();
    routes.sort();
    let mut text = String::new();
    for route in &routes {
        writeln!(text, "{route}").unwrap();
    }
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(path, &text).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), text, "run the test with UPDATE_GOLDEN=1");
    let code = {
        let catalog = site.library.current();
        catalog.schools().find(|entry| !entry.is_closed()).unwrap().published.revision.school().code.to_string()
    };
    for route in routes {
        let asked = route
            .replace("{school}", "hillside-primary")
            .replace("{page}", "privacy")
            .replace("{lang}", "en")
            .replace("{n}", "1.vcf")
            .replace("{number}", "1")
            .replace("{provider}", "gmail")
            .replace("{organisation}", "wensum")
            .replace("{script}", &newest().name)
            .replace("/oembed", "/oembed?url=https%3A%2F%2Fmail.wensum.example%2Fs%2Fhillside-primary")
            .replace("{code}", &code);
        assert_eq!(site.get(&asked).await.status, 200, "{asked}");
    }
}
