//! `cargo xtask bench country`: a store with as many schools as England has.

mod made_up;

use super::plot::{self, Bar};
use super::usage::{self, Usage};
use super::{machine, median};
use crate::demo::{Profile, build};
use crate::http::Connection;
use crate::options::Options;
use crate::run;
use crate::server::Server;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::thread;
use std::time::{Duration, Instant};

const LIMIT: Duration = Duration::from_mins(30);
/// The goal for building the country: seconds, and megabytes of memory.
const BUILD_SECONDS: f64 = 60.0;
const BUILD_MEGABYTES: f64 = 512.0;
const PAUSES: usize = 3;

/// One figure.
struct Figure {
    key: &'static str,
    what: &'static str,
    value: f64,
    unit: &'static str,
    /// What it should be at most.
    goal: Option<f64>,
}

/// The figures so far.
#[derive(Default)]
struct Figures(Vec<Figure>);

impl Figures {
    fn add(&mut self, key: &'static str, what: &'static str, value: f64, unit: &'static str, goal: Option<f64>) {
        println!("{what}: {} {unit}", plot::figure(value));
        self.0.push(Figure { key, what, value, unit, goal });
    }
}

pub fn run(options: &Options) -> ExitCode {
    match country(options.register.as_deref()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

/// The program on the country's store.
struct Country {
    binary: PathBuf,
    folder: PathBuf,
}

impl Country {
    fn program(&self, arguments: &[&str]) -> Command {
        let mut command = run::program(&self.binary);
        command.args(arguments).arg("--data").arg(self.folder.join("data"));
        command
    }

    fn measured(&self, arguments: &[&str]) -> Result<Usage, String> {
        usage::measured(&mut self.program(arguments), LIMIT)
            .map_err(|problem| format!("hallpass {}: {problem}", arguments.join(" ")))
    }

    fn at(&self, name: &str) -> Result<String, String> {
        self.folder.join(name).to_str().map(str::to_owned).ok_or_else(|| "the checkout's path is not UTF-8".to_owned())
    }
}

fn country(register: Option<&Path>) -> Result<(), String> {
    let folder = run::scratch("country");
    run::fresh_folder(&folder)?;
    let country = Country { binary: build(Profile::Release, &folder)?, folder };
    let names = match register {
        Some(path) => {
            let bytes = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
            made_up::names_in(&String::from_utf8_lossy(&bytes))?
        }
        None => made_up::names(made_up::SCHOOLS),
    };
    let file = country.at("country.toml")?;
    std::fs::write(&file, made_up::county_file(&names)).map_err(|error| format!("{file}: {error}"))?;
    let mut figures = Figures::default();
    let usage = country.measured(&["apply", &file, "--publish"])?;
    figures.add("apply_seconds", "bringing the county file in and publishing it", usage.seconds, "s", None);
    figures.add("apply_megabytes", "memory while doing so", usage.peak_megabytes, "MB", None);
    export(&country, &mut figures)?;
    bulk(&country, &mut figures)?;
    serve(&country, &mut figures)?;
    let schools = names.len();
    finish(schools, register.is_none(), &figures)
}

fn export(country: &Country, figures: &mut Figures) -> Result<(), String> {
    let site = country.at("site")?;
    let arguments = ["export", &site, "--outputs", "page,files,letter.pdf", "--locale", "en"];
    let usage = country.measured(&arguments)?;
    figures.add("export_seconds", "pages, files and English letters of all", usage.seconds, "s", Some(BUILD_SECONDS));
    figures.add("export_cpu_seconds", "CPU time of that", usage.cpu_seconds, "s", None);
    let goal = Some(BUILD_MEGABYTES);
    figures.add("export_megabytes", "memory while doing so", usage.peak_megabytes, "MB", goal);
    #[expect(clippy::cast_precision_loss, reason = "a count of files")]
    let files = usage::names_below(Path::new(&site))? as f64;
    figures.add("export_names", "names in the export", files, "", None);
    let again = country.measured(&arguments)?;
    figures.add("export_again_seconds", "the same export again", again.seconds, "s", None);
    Ok(())
}

fn bulk(country: &Country, figures: &mut Figures) -> Result<(), String> {
    let letters = country.at("letters")?;
    let arguments = ["bulk", "--as", "letter", "--locale", "en", "--out", &letters];
    let usage = country.measured(&arguments)?;
    figures.add("bulk_seconds", "English letters of all by bulk", usage.seconds, "s", None);
    figures.add("bulk_cpu_seconds", "CPU time of that", usage.cpu_seconds, "s", None);
    figures.add("bulk_megabytes", "memory while doing so", usage.peak_megabytes, "MB", None);
    let again = country.measured(&arguments)?;
    figures.add("bulk_again_seconds", "the same letters again", again.seconds, "s", None);
    Ok(())
}

fn serve(country: &Country, figures: &mut Figures) -> Result<(), String> {
    let port = run::free_port()?;
    let listen = format!("127.0.0.1:{port}");
    let mut command = country.program(&["serve", "--listen", &listen]);
    let start = Instant::now();
    let server = Server::start(&mut command, port, "/s/school-7", &country.folder.join("serve.log"))?;
    figures.add(
        "start_seconds",
        "start of the service to its first answer",
        start.elapsed().as_secs_f64(),
        "s",
        Some(1.0),
    );
    let megabytes = usage::megabytes(server.id(), "VmRSS:").ok_or("the service has no memory")?;
    figures.add("serve_megabytes", "memory of the service after its first answer", megabytes, "MB", None);
    let mut connection = Connection::open(server.port())?;
    let mut times = Vec::new();
    for round in 0..PAUSES * 2 {
        let act = if round % 2 == 0 { "pause" } else { "resume" };
        let seconds = until_visible(country, &mut connection, act)?;
        if act == "pause" {
            times.push(seconds);
        }
    }
    server.stop();
    figures.add("pause_seconds", "pause of an address of all schools to visible", median(&mut times), "s", Some(1.0));
    Ok(())
}

/// From the start of the command until a school's page changes.
fn until_visible(country: &Country, connection: &mut Connection, act: &str) -> Result<f64, String> {
    let before = connection.get("/s/school-7", None)?.body;
    let start = Instant::now();
    let mut command = country.program(&[act, made_up::SHARED, "--reason", "benchmark"]);
    let mut running = command.stdout(Stdio::null()).spawn().map_err(|error| error.to_string())?;
    while start.elapsed() < Duration::from_mins(1) {
        if connection.get("/s/school-7", None)?.body != before {
            let seen = start.elapsed().as_secs_f64();
            let status = running.wait().map_err(|error| error.to_string())?;
            return if status.success() { Ok(seen) } else { Err(format!("hallpass {act} ended with {status}")) };
        }
        thread::sleep(Duration::from_millis(5));
    }
    let _ = running.kill();
    let _ = running.wait();
    Err(format!("the page did not change within a minute of {act}"))
}

fn finish(schools: usize, made_up: bool, figures: &Figures) -> Result<(), String> {
    let kind = if made_up { "made-up schools" } else { "schools of a register, with made-up addresses" };
    let mut text = format!("\n{} {schools} {kind}.\n\n| what | figure | goal |\n| --- | --- | --- |\n", machine());
    let mut json =
        format!("{{\"bench\":\"country\",\"schools\":{schools},\"machine\":\"{}\"", machine().replace('"', "'"));
    for Figure { key, what, value, unit, goal } in &figures.0 {
        let goal = goal.map(|goal| format!("{goal} {unit}")).unwrap_or_default();
        let _ = writeln!(text, "| {what} | {} {unit} | {goal} |", plot::figure(*value));
        let _ = write!(json, ",\"{key}\":{value:.3}");
    }
    json.push('}');
    println!("{text}\n{json}");
    let bars: Vec<Bar> = figures
        .0
        .iter()
        .filter(|figure| figure.unit == "s" && !figure.key.contains("cpu"))
        .map(|figure| Bar { label: figure.what.to_owned(), value: figure.value, goal: figure.goal })
        .collect();
    let folder = run::root().join("docs/plots");
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let plot = folder.join("country.svg");
    let title = format!("{schools} schools on two cores");
    std::fs::write(&plot, plot::bars(&title, "s", &bars)).map_err(|error| format!("{}: {error}", plot.display()))
}
