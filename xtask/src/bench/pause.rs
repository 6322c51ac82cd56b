//! How long after a pause by command a served page shows it.

use super::{Figure, SCHOOL, median};
use crate::demo::Demo;
use crate::http::Connection;
use std::thread;
use std::time::{Duration, Instant};

const ROUNDS: usize = 10;
const POLL: Duration = Duration::from_millis(5);
const LIMIT: Duration = Duration::from_secs(30);

pub fn measure(demo: &Demo) -> Result<Vec<Figure>, String> {
    let server = demo.serve()?;
    let mut connection = Connection::open(server.port())?;
    let list = connection.get(&format!("/s/{SCHOOL}/senders.txt"), None)?;
    let list = String::from_utf8_lossy(&list.body).into_owned();
    let address = list.lines().next().ok_or("the school lists no address")?;
    let (mut after_start, mut after_end) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS * 2 {
        let act = if round % 2 == 0 { "pause" } else { "resume" };
        let (from_start, from_end) = timed(demo, &mut connection, act, address)?;
        if act == "pause" {
            after_start.push(from_start);
            after_end.push(from_end);
        }
    }
    server.stop();
    let worst = after_start.iter().copied().fold(0.0, f64::max);
    let how = format!("{ROUNDS} pauses by command, page asked for every 5 ms");
    Ok(vec![
        Figure::new(
            "pause to visible, from the command's start",
            format!("{:.0} ms, at worst {worst:.0} ms", median(&mut after_start)),
            &how,
        ),
        Figure::new("pause to visible, after the command has ended", format!("{:.0} ms", median(&mut after_end)), &how),
    ])
}

/// Milliseconds until the page changes, since the command began and since it ended.
fn timed(demo: &Demo, connection: &mut Connection, act: &str, address: &str) -> Result<(f64, f64), String> {
    let path = format!("/s/{SCHOOL}");
    let before = connection.get(&path, None)?.body;
    let start = Instant::now();
    let mut command = demo.program(&[act], &[address, "--school", SCHOOL, "--reason", "benchmark"]);
    let mut running = command.spawn().map_err(|error| error.to_string())?;
    let mut ended = None;
    while start.elapsed() < LIMIT {
        if ended.is_none()
            && let Some(status) = running.try_wait().map_err(|error| error.to_string())?
        {
            if !status.success() {
                return Err(format!("hallpass {act} ended with {status}"));
            }
            ended = Some(start.elapsed());
        }
        if connection.get(&path, None)?.body != before {
            let seen = start.elapsed();
            let _ = running.wait();
            let since_end = seen.saturating_sub(ended.unwrap_or(seen));
            return Ok((millis(seen), millis(since_end)));
        }
        thread::sleep(POLL);
    }
    let _ = running.kill();
    let _ = running.wait();
    Err(format!("the page did not change within {} seconds of {act}", LIMIT.as_secs()))
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
