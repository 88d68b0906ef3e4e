//! The little of HTTP/1.1 a phone needs: one request, and a stream of events. Loopback only.

use anyhow::{Context as _, Result, ensure};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader, Lines};
use tokio::net::TcpStream;

const LONGEST: Duration = Duration::from_secs(30);

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (known, value) = line.split_once(':')?;
            known.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }
}

/// One request, on a connection of its own.
pub(crate) async fn ask(
    address: &str,
    line: &str,
    cookie: &str,
    (accept, form): (&str, Option<&str>),
) -> Result<Answer> {
    let body = form.unwrap_or_default();
    let kind = if form.is_some() { "Content-Type: application/x-www-form-urlencoded\r\n" } else { "" };
    let request = format!(
        "{line} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nCookie: {cookie}\r\nAccept: {accept}\r\n\
         Sec-Fetch-Site: same-origin\r\n{kind}Content-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let answer = async {
        let mut stream = TcpStream::connect(address).await?;
        stream.write_all(request.as_bytes()).await?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).await?;
        anyhow::Ok(String::from_utf8_lossy(&bytes).into_owned())
    };
    let text = tokio::time::timeout(LONGEST, answer).await??;
    let (head, body) = text.split_once("\r\n\r\n").context("the connection ended early")?;
    let status = head.split(' ').nth(1).and_then(|word| word.parse().ok()).context("no status")?;
    Ok(Answer { status, head: head.to_owned(), body: body.to_owned() })
}

/// A stream of events that has begun.
pub(crate) async fn listen(
    address: &str,
    path: &str,
    cookie: &str,
    last: &str,
) -> Result<Lines<BufReader<TcpStream>>> {
    let mut stream = TcpStream::connect(address).await?;
    let seen = if last.is_empty() { String::new() } else { format!("Last-Event-ID: {last}\r\n") };
    let request = format!(
        "GET {path} HTTP/1.1\r\nHost: {address}\r\nCookie: {cookie}\r\nAccept: text/event-stream\r\n{seen}\r\n"
    );
    stream.write_all(request.as_bytes()).await?;
    let mut lines = BufReader::new(stream).lines();
    let first = lines.next_line().await?.unwrap_or_default();
    ensure!(first.contains(" 200 "), "no stream: {first}");
    Ok(lines)
}
