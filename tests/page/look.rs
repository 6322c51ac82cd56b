//! Every page of the demonstration, written to a folder for looking at.

use std::path::PathBuf;

use hallpass::render::page;

use super::county::{County, context, tag};

/// Writes the demonstration's pages to `PAGES_DIR`, if that is set.
#[test]
fn the_demonstration_can_be_looked_at() {
    let Some(dir) = std::env::var_os("PAGES_DIR").map(PathBuf::from) else { return };
    for file in ["assets/demo/county.toml", "assets/demo/hospital.toml"] {
        let county = County::read(file);
        for school in &county.schools {
            let slug = &school.revision.school().slug;
            for language in ["en", "ur"] {
                let page = page::school_page(school, tag(language), &context()).unwrap();
                std::fs::write(dir.join(format!("school-{slug}-{language}.html")), page.bytes).unwrap();
            }
        }
    }
}
