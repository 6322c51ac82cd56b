//! Requests per CPU-second of the server, against nginx with the same bytes and headers.
//!
//! The load generator shares the cores with the server, so what counts is the CPU time that the
//! server's own processes used, not how many requests came through.

use super::{Figure, SCHOOL, median};
use crate::demo::Demo;
use crate::http::{Answer, Connection};
use crate::run;
use crate::server::Server;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

const ROUNDS: usize = 3;
const SECONDS: u32 = 5;
/// Headers that nginx makes itself or that belong to one answer only.
const NOT_COPIED: &[&str] = &[
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "date",
    "etag",
    "last-modified",
    "server",
    "transfer-encoding",
];

pub fn measure(demo: &Demo) -> Result<Vec<Figure>, String> {
    let path = format!("/s/{SCHOOL}");
    let ours = demo.serve()?;
    let mut connection = Connection::open(ours.port())?;
    let packed = connection.get(&path, Some("gzip"))?;
    let plain = connection.get(&path, None)?;
    drop(connection);
    let nginx = nginx(&demo.folder.join("nginx"), &path, &plain, &packed)?;
    same_answer(&path, &ours, &nginx)?;
    let (mut our_rates, mut nginx_rates) = (Vec::new(), Vec::new());
    for round in 1..=ROUNDS {
        our_rates.push(rate(&ours, &path)?);
        nginx_rates.push(rate(&nginx, &path)?);
        println!(
            "round {round}: hallpass {:.0}, nginx {:.0} requests per CPU-second",
            our_rates[round - 1],
            nginx_rates[round - 1]
        );
    }
    let how = format!("wrk -t1 -c32 -d{SECONDS}s, gzip, median of {ROUNDS} rounds in turn");
    let (ours_median, nginx_median) = (median(&mut our_rates), median(&mut nginx_rates));
    ours.stop();
    nginx.stop();
    Ok(vec![
        Figure::new("requests per CPU-second, hallpass", format!("{ours_median:.0}"), &how),
        Figure::new("requests per CPU-second, nginx", format!("{nginx_median:.0}"), &how),
        Figure::new("hallpass against nginx", format!("{:.2}", ours_median / nginx_median), "1 or more is the goal"),
    ])
}

/// One nginx worker that serves the page from disk: `gzip_static`, no access log.
fn nginx(folder: &Path, path: &str, plain: &Answer, packed: &Answer) -> Result<Server, String> {
    let program: PathBuf = run::find("nginx").ok_or("nginx is not installed")?;
    run::fresh_folder(folder)?;
    let page = folder.join("root").join(path.trim_start_matches('/'));
    let parent = page.parent().ok_or("no folder for the page")?;
    std::fs::create_dir_all(parent).map_err(|error| error.to_string())?;
    std::fs::write(&page, &plain.body).map_err(|error| error.to_string())?;
    std::fs::write(page.with_extension("gz"), &packed.body).map_err(|error| error.to_string())?;
    let port = run::free_port()?;
    let file = folder.join("nginx.conf");
    let text = configuration(folder, port, packed);
    std::fs::write(&file, text).map_err(|error| error.to_string())?;
    let mut command = run::program(program);
    command.arg("-p").arg(folder).arg("-e").arg("error.log").arg("-c").arg(&file);
    Server::start(&mut command, port, path, &folder.join("output"))
}

fn configuration(folder: &Path, port: u16, answer: &Answer) -> String {
    let mut headers = String::new();
    for (name, value) in &answer.headers {
        if !NOT_COPIED.contains(&name.as_str()) {
            let value = value.replace('\\', "\\\\").replace('"', "\\\"");
            let _ = writeln!(headers, "    add_header {name} \"{value}\" always;");
        }
    }
    let media_type = answer.header("content-type").unwrap_or("text/html");
    let user = if crate::setup::is_root() { "user root;\n" } else { "" };
    format!(
        "{user}daemon off;\nworker_processes 1;\npid nginx.pid;\nerror_log error.log;\n\
         events {{ worker_connections 512; }}\n\
         http {{\n  access_log off;\n  sendfile on;\n  tcp_nopush on;\n  keepalive_requests 100000000;\n  \
         types {{ }}\n  default_type \"{media_type}\";\n  gzip_static on;\n  open_file_cache max=100;\n  \
         server {{\n    listen 127.0.0.1:{port};\n    root {};\n{headers}  }}\n}}\n",
        folder.join("root").display()
    )
}

/// Both must send the same body, or the comparison means nothing.
fn same_answer(path: &str, ours: &Server, nginx: &Server) -> Result<(), String> {
    let a = Connection::open(ours.port())?.get(path, Some("gzip"))?;
    let b = Connection::open(nginx.port())?.get(path, Some("gzip"))?;
    if a.body != b.body || a.header("content-encoding") != b.header("content-encoding") {
        return Err(format!("nginx does not send the same bytes for {path}"));
    }
    Ok(())
}

fn rate(server: &Server, path: &str) -> Result<f64, String> {
    let before = cpu_seconds(server.id())?;
    let output = run::quiet(
        run::program("wrk")
            .args(["-t1", "-c32", &format!("-d{SECONDS}s"), "-H", "Accept-Encoding: gzip"])
            .arg(format!("{}{path}", server.address())),
    )?;
    let used = cpu_seconds(server.id())? - before;
    if output.contains("Non-2xx") || output.contains("Socket errors") {
        return Err(format!("wrk met errors:\n{output}"));
    }
    let requests = requests(&output).ok_or_else(|| format!("wrk said nothing:\n{output}"))?;
    Ok(requests / used)
}

fn requests(output: &str) -> Option<f64> {
    let line = output.lines().find(|line| line.contains(" requests in "))?;
    line.trim().split(' ').next()?.parse().ok()
}

/// CPU time of a process and of its living children, from `/proc/PID/stat`.
fn cpu_seconds(id: u32) -> Result<f64, String> {
    let ticks_a_second: f64 = run::quiet(run::program("getconf").arg("CLK_TCK"))?
        .trim()
        .parse()
        .map_err(|_| "getconf CLK_TCK gave no number")?;
    let mut ids = vec![id.to_string()];
    let children = std::fs::read_to_string(format!("/proc/{id}/task/{id}/children"));
    ids.extend(children.unwrap_or_default().split_whitespace().map(str::to_owned));
    let mut ticks = 0.0;
    for id in ids {
        let stat =
            std::fs::read_to_string(format!("/proc/{id}/stat")).map_err(|error| format!("/proc/{id}/stat: {error}"))?;
        ticks += stat_ticks(&stat).ok_or("unreadable /proc/PID/stat")?;
    }
    Ok(ticks / ticks_a_second)
}

/// User and system time: fields 14 and 15. The program's name, field 2, may hold spaces.
fn stat_ticks(stat: &str) -> Option<f64> {
    let (_, rest) = stat.rsplit_once(')')?;
    let fields: Vec<&str> = rest.split_whitespace().collect();
    let user: f64 = fields.get(11)?.parse().ok()?;
    let system: f64 = fields.get(12)?.parse().ok()?;
    Some(user + system)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn ticks_are_read_after_the_name() {
        let stat = "7 (a) b) S 1 7 7 0 -1 4194560 5 0 0 0 120 30 0 0 20 0 1 0 1 1 1";
        assert!((stat_ticks(stat).unwrap() - 150.0).abs() < f64::EPSILON);
    }

    #[test]
    fn requests_are_read_from_wrk() {
        let output = "Running 5s test\n  81920 requests in 5.00s, 1.1GB read\nRequests/sec: 16384";
        assert!((requests(output).unwrap() - 81920.0).abs() < f64::EPSILON);
        assert_eq!(requests("nothing"), None);
    }
}
