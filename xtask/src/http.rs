//! As much of HTTP/1.1 as waiting for a server and timing it needs: GET over one kept connection.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

const LIMIT: Duration = Duration::from_secs(10);

/// What a server answered.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    /// Names in lower case, in the order they came.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// One connection to a server on this machine.
pub struct Connection {
    stream: BufReader<TcpStream>,
}

impl Connection {
    pub fn open(port: u16) -> Result<Self, String> {
        let stream = TcpStream::connect(("127.0.0.1", port)).map_err(|error| error.to_string())?;
        stream
            .set_read_timeout(Some(LIMIT))
            .and_then(|()| stream.set_nodelay(true))
            .map_err(|error| error.to_string())?;
        Ok(Self { stream: BufReader::new(stream) })
    }

    /// Asks for a path; `encoding` is what `Accept-Encoding` says, if anything.
    pub fn get(&mut self, path: &str, encoding: Option<&str>) -> Result<Answer, String> {
        let accept = encoding.map_or_else(String::new, |name| format!("Accept-Encoding: {name}\r\n"));
        let request = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n{accept}\r\n");
        self.stream.get_mut().write_all(request.as_bytes()).map_err(|error| error.to_string())?;
        let status = self.line()?;
        let status = status
            .split(' ')
            .nth(1)
            .and_then(|code| code.parse().ok())
            .ok_or_else(|| format!("not an HTTP answer: {status}"))?;
        let mut headers = Vec::new();
        loop {
            let line = self.line()?;
            if line.is_empty() {
                break;
            }
            if let Some((name, value)) = line.split_once(':') {
                headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
            }
        }
        let mut answer = Answer { status, headers, body: Vec::new() };
        answer.body = self.body(&answer)?;
        Ok(answer)
    }

    fn body(&mut self, answer: &Answer) -> Result<Vec<u8>, String> {
        if let Some(length) = answer.header("content-length") {
            let length = length.parse().map_err(|_| "bad content-length")?;
            return self.exactly(length);
        }
        let mut body = Vec::new();
        if answer.header("transfer-encoding") == Some("chunked") {
            loop {
                let size = self.line()?;
                let size = usize::from_str_radix(size.trim(), 16).map_err(|_| "bad chunk size")?;
                body.extend(self.exactly(size)?);
                self.line()?;
                if size == 0 {
                    return Ok(body);
                }
            }
        }
        Ok(body)
    }

    fn exactly(&mut self, length: usize) -> Result<Vec<u8>, String> {
        let mut bytes = vec![0; length];
        self.stream.read_exact(&mut bytes).map_err(|error| error.to_string())?;
        Ok(bytes)
    }

    fn line(&mut self) -> Result<String, String> {
        let mut line = String::new();
        match self.stream.read_line(&mut line) {
            Ok(0) => Err("the server closed the connection".into()),
            Ok(_) => Ok(line.trim_end().to_owned()),
            Err(error) => Err(error.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::net::TcpListener;

    #[test]
    fn bodies_with_a_length_and_in_chunks_are_read_over_one_connection() {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = std::thread::spawn(move || {
            let mut stream = listener.accept().unwrap().0;
            stream
                .write_all(
                    b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc\
                      HTTP/1.1 404 No\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nde\r\n0\r\n\r\n",
                )
                .unwrap();
            let _ = stream.read(&mut [0; 1000]);
        });
        let mut connection = Connection::open(port).unwrap();
        assert_eq!(connection.get("/", None).unwrap().body, b"abc");
        let second = connection.get("/", Some("br")).unwrap();
        assert_eq!((second.status, second.body.as_slice()), (404, &b"de"[..]));
        drop(connection);
        server.join().unwrap();
    }
}
