//! `hallpass demo`: a fictional county and hospital in a temporary store.

use std::io;
use std::net::SocketAddr;
use std::path::Path;

use rust_embed::Embed;

use crate::config::{Config, Optional};
use crate::i18n::Arg;
use crate::service::Scope;
use crate::service::apply::Options;
use crate::telemetry;
use crate::web;

use super::apply::{apply, read};
use super::failure::Failure;
use super::open::{Beginning, actor, open, settings};
use super::{Common, say};

/// The demonstration's county files and crests.
#[derive(Embed)]
#[folder = "assets/demo"]
struct DemoFiles;

/// The county files, in the order in which they are brought in.
const COUNTY_FILES: [&str; 2] = ["county.toml", "hospital.toml"];

/// A fictional county in a temporary store, served, addresses printed
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: hallpass demo --listen 127.0.0.1:8080")]
pub struct Demo {
    /// Where to listen
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
}

impl Demo {
    pub async fn run(self, common: &Common) -> Result<(), Failure> {
        let folder = tempfile::Builder::new()
            .prefix("hallpass-demo-")
            .tempdir()
            .map_err(|error| Failure::file(&std::env::temp_dir(), &error))?;
        let common = Common { data: folder.path().join("data"), config: common.config.clone() };
        let mut config: Config = settings(&common)?.config;
        config.http.listen = self.listen;
        let shown = format!("http://{}", self.listen);
        config.site.public_url = Optional(Some(shown.parse()?));
        telemetry::start_log(&config.log);
        let service = open(&common, Beginning::Allowed).await?;
        for name in COUNTY_FILES {
            let path = Path::new(name);
            let bytes = load(path).map_err(|error| Failure::file(path, &error))?;
            let county = read(path, &bytes, &load)?;
            apply(&service, path, &county, Options::default()).await?;
        }
        let published = service.publish(&Scope::All, &actor(), &mut |_, _| {}).await?;
        super::serve::serve(service, &config, web::make_demo_app, |address| {
            let root = format!("http://{address}");
            say::say("demo-ready", &[("count", Arg::from(published.revised.len()))]);
            for (path, id) in SIGHTS {
                say::line(&format!("  {root}{path}"));
                say::line(&format!("      {}", say::message(id, &[])));
            }
            let data = common.data.display().to_string();
            say::say("demo-pause", &[("data", Arg::from(data))]);
            say::say("demo-stop", &[]);
        })
        .await
    }
}

/// What to open first.
const SIGHTS: [(&str, &str); 11] = [
    ("/", "demo-home"),
    ("/s/hillside-primary", "demo-hillside"),
    ("/s/ysgol-dol-wennol", "demo-bilingual"),
    ("/s/lantern-quay-junior", "demo-languages"),
    ("/s/brackenhythe-academy", "demo-sixty"),
    ("/s/puddlewick-nursery", "demo-partial"),
    ("/s/hillside-infant", "demo-closed"),
    ("/s/tern-valley-hospital", "demo-hospital"),
    ("/s/hillside-primary/print/en/letter.pdf", "demo-letter"),
    ("/s/hillside-primary/en/embed", "demo-embed"),
    ("/demo/website", "demo-website"),
];

fn load(path: &Path) -> io::Result<Vec<u8>> {
    let name = path.to_string_lossy();
    DemoFiles::get(&name).map(|file| file.data.into_owned()).ok_or_else(|| io::ErrorKind::NotFound.into())
}
