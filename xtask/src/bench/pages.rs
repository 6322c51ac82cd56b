//! How many bytes a school's page is.

use super::Figure;
use crate::demo::Demo;
use crate::http::Connection;

pub fn measure(demo: &Demo) -> Result<Vec<Figure>, String> {
    let server = demo.serve()?;
    let mut connection = Connection::open(server.port())?;
    let mut figures = Vec::new();
    for school in demo.schools()? {
        let path = format!("/s/{school}");
        let mut sizes = Vec::new();
        for encoding in [Some("br"), Some("gzip"), None] {
            let answer = connection.get(&path, encoding)?;
            if answer.status != 200 {
                return Err(format!("{path} answered {}", answer.status));
            }
            sizes.push(answer.body.len().to_string());
        }
        figures.push(Figure::new(
            format!("page of {school}"),
            format!("{} bytes", sizes.join(" / ")),
            "body in brotli / gzip / as it is",
        ));
    }
    server.stop();
    Ok(figures)
}
