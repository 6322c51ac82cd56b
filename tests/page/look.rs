//! Every page of the demonstration and of the samples, written to a folder for looking at.

use std::path::PathBuf;

use hallpass::render::page;

use super::county::{County, changes, context, tag};

/// Writes the pages to `PAGES_DIR`, if that is set.
#[test]
fn the_pages_can_be_looked_at() {
    let Some(dir) = std::env::var_os("PAGES_DIR").map(PathBuf::from) else { return };
    let write = |name: &str, page: Result<hallpass::render::Rendition, page::PageError>| {
        std::fs::write(dir.join(format!("{name}.html")), page.unwrap().bytes).unwrap();
    };
    let counties =
        ["assets/demo/county.toml", "assets/demo/hospital.toml", "tests/page/samples.toml"].map(County::read);
    for county in &counties {
        for school in &county.schools {
            let slug = &school.revision.school().slug;
            for language in ["en", "ur"] {
                if school.revision.school().closed.is_some() {
                    write(&format!("gone-{slug}-{language}"), page::gone_page(school, tag(language)));
                    continue;
                }
                write(&format!("school-{slug}-{language}"), page::school_page(school, tag(language), &context()));
            }
            write(&format!("history-{slug}"), page::history_page(school, &changes(), tag("en")));
            write(&format!("print-{slug}"), page::print_page(school, tag("en"), &context()));
        }
        let name = format!("organisation-{}", county.organisation.slug);
        write(&name, page::organisation_page(&county.entry(), &county.notices, tag("en")));
    }
    let entries: Vec<_> = counties.iter().map(County::entry).collect();
    write("home", page::home_page(&entries, tag("en")));
    write("not-found", page::not_found_page(tag("en")));
    write("broken", page::trouble_page(page::Trouble::Broken, tag("en")));
    write("unavailable", page::trouble_page(page::Trouble::Unavailable, tag("en")));
}
