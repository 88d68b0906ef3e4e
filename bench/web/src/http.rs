//! A client that costs little: one kept connection, a request that is written as it stands, an answer that is only
//! measured. The same client is used for every server.

use anyhow::{Context, Result, bail};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// What was seen of an answer.
#[derive(Debug, Clone, Copy)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// From the first byte written to the first byte read.
    pub first_byte: Duration,
    /// Bytes of the body as they were sent, with the frames of a chunked one.
    pub bytes: usize,
}

/// One kept connection; opened again where the server closes it.
#[derive(Debug)]
pub struct Client {
    address: String,
    stream: Option<TcpStream>,
    buffer: Vec<u8>,
    body: std::ops::Range<usize>,
}

impl Client {
    /// A client of `127.0.0.1:8080` that is not connected yet.
    #[must_use]
    pub fn new(address: &str) -> Self {
        Self { address: address.to_owned(), stream: None, buffer: vec![0; 1 << 20], body: 0..0 }
    }

    /// Sends a request and reads the whole answer.
    ///
    /// # Errors
    /// The system's, or an answer that is no HTTP.
    pub async fn ask(&mut self, request: &[u8]) -> Result<Answer> {
        let is_old = self.stream.is_some();
        match self.try_ask(request).await {
            // The server closed a connection it had kept open; that is its right.
            Err(_) if is_old => {
                self.stream = None;
                self.try_ask(request).await
            }
            other => other,
        }
    }

    /// The body of the last answer.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        self.buffer.get(self.body.clone()).unwrap_or_default()
    }

    async fn try_ask(&mut self, request: &[u8]) -> Result<Answer> {
        if self.stream.is_none() {
            let stream = TcpStream::connect(&self.address).await.context("connecting")?;
            stream.set_nodelay(true)?;
            self.stream = Some(stream);
        }
        let Some(stream) = self.stream.as_mut() else { bail!("no connection") };
        let started = Instant::now();
        stream.write_all(request).await?;
        let mut read = stream.read(&mut self.buffer).await?;
        let first_byte = started.elapsed();
        if read == 0 {
            bail!("closed before an answer");
        }
        let head = loop {
            if let Some(head) = Head::parse(&self.buffer[..read])? {
                break head;
            }
            let more = stream.read(&mut self.buffer[read..]).await?;
            if more == 0 {
                bail!("closed within the head");
            }
            read += more;
        };
        while !head.is_whole(&self.buffer[..read]) {
            if read == self.buffer.len() {
                self.buffer.resize(read * 2, 0);
            }
            let more = stream.read(&mut self.buffer[read..]).await?;
            if more == 0 {
                bail!("closed within the body");
            }
            read += more;
        }
        if head.is_last {
            self.stream = None;
        }
        self.body = head.length..read;
        Ok(Answer { status: head.status, first_byte, bytes: read - head.length })
    }
}

#[derive(Debug, PartialEq, Eq)]
struct Head {
    status: u16,
    length: usize,
    /// Bytes of the body; `None` for a chunked one.
    body: Option<usize>,
    is_last: bool,
}

impl Head {
    fn parse(bytes: &[u8]) -> Result<Option<Self>> {
        let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else { return Ok(None) };
        let text = std::str::from_utf8(&bytes[..end]).context("a head that is no text")?;
        let status =
            text.get(9..12).and_then(|word| word.parse().ok()).context("an answer without status")?;
        let value = |name: &str| {
            text.lines().skip(1).find_map(|line| {
                let (known, value) = line.split_once(':')?;
                known.eq_ignore_ascii_case(name).then(|| value.trim())
            })
        };
        let is_chunked = value("transfer-encoding").is_some();
        let stated = value("content-length").and_then(|value| value.parse().ok());
        let body = if is_chunked { None } else { Some(stated.unwrap_or(0)) };
        let is_last = value("connection").is_some_and(|value| value.eq_ignore_ascii_case("close"));
        Ok(Some(Self { status, length: end + 4, body, is_last }))
    }

    fn is_whole(&self, bytes: &[u8]) -> bool {
        match self.body {
            Some(length) => bytes.len() >= self.length + length,
            None => bytes.ends_with(b"\r\n0\r\n\r\n") || bytes[self.length..] == *b"0\r\n\r\n",
        }
    }
}

/// A request for a page, as somebody with this session, or as a stranger.
#[must_use]
pub fn get(path: &str, session: Option<&str>) -> Vec<u8> {
    let cookie = session.map(|secret| format!("cookie: torg={secret}\r\n")).unwrap_or_default();
    format!("GET {path} HTTP/1.1\r\nhost: localhost\r\naccept-language: sv\r\n{cookie}\r\n").into_bytes()
}

/// A form that is sent.
#[must_use]
pub fn post(path: &str, session: &str, form: &str) -> Vec<u8> {
    format!(
        "POST {path} HTTP/1.1\r\nhost: localhost\r\naccept-language: sv\r\ncookie: torg={session}\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{form}",
        form.len()
    )
    .into_bytes()
}

/// Bytes that are put at an address of the floor.
#[must_use]
pub fn put(path: &str, bytes: &[u8]) -> Vec<u8> {
    let head = format!("PUT {path} HTTP/1.1\r\nhost: localhost\r\ncontent-length: {}\r\n\r\n", bytes.len());
    [head.as_bytes(), bytes].concat()
}

#[cfg(test)]
mod tests {
    use super::Head;

    #[test]
    fn an_answer_ends_where_its_length_says() {
        let answer = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi";
        let head = Head::parse(answer).unwrap().unwrap();
        assert_eq!((head.status, head.body, head.is_last), (200, Some(2), true));
        assert!(head.is_whole(answer) && !head.is_whole(&answer[..answer.len() - 1]));
        assert_eq!(Head::parse(&answer[..20]).unwrap(), None);
    }

    #[test]
    fn a_chunked_answer_ends_with_an_empty_chunk() {
        let answer = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n";
        let head = Head::parse(answer).unwrap().unwrap();
        assert!(head.is_whole(answer) && !head.is_whole(&answer[..answer.len() - 5]));
    }
}
