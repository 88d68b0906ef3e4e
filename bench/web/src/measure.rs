//! Asking for one page again and again over some connections, and what came of it.

use crate::http::{Client, get};
use anyhow::{Result, bail};
use serde::Serialize;
use std::time::{Duration, Instant};

/// A page of a server.
#[derive(Debug, Clone, Serialize)]
pub struct Target {
    /// Name in the table: `torg exchange (SQLite)`.
    pub name: String,
    /// `127.0.0.1:8080`.
    pub address: String,
    /// Path of the page.
    pub path: String,
    /// Session secret; `None` = a stranger.
    #[serde(skip)]
    pub session: Option<String>,
}

impl Target {
    /// The request for it.
    #[must_use]
    pub fn request(&self) -> Vec<u8> {
        get(&self.path, self.session.as_deref())
    }

    /// Its bytes, once.
    ///
    /// # Errors
    /// Where the answer is not 200.
    pub async fn page(&self) -> Result<Vec<u8>> {
        let mut client = Client::new(&self.address);
        let answer = client.ask(&self.request()).await?;
        if answer.status != 200 {
            bail!("{}: {} answered {}", self.name, self.path, answer.status);
        }
        Ok(client.body().to_vec())
    }
}

/// How long, or how often, and over how many connections.
#[derive(Debug, Clone, Copy)]
pub struct Effort {
    /// Connections that each wait for their answer before they ask again.
    pub connections: usize,
    /// Stops after this time,
    pub time: Duration,
    /// or after so many requests on each connection.
    pub requests: usize,
}

impl Effort {
    /// Some seconds, however many requests.
    #[must_use]
    pub const fn seconds(connections: usize, seconds: f64) -> Self {
        Self { connections, time: Duration::from_millis((seconds * 1_000.0) as u64), requests: usize::MAX }
    }
}

/// What came of one measurement.
#[derive(Debug, Clone, Copy, Default, Serialize)]
pub struct Measured {
    /// Answers with status 200 in a second.
    pub per_second: f64,
    /// Time to the first byte, median, in milliseconds.
    pub median_ms: f64,
    /// The same, 99th percentile.
    pub p99_ms: f64,
    /// Answers with another status, and connections that broke.
    pub failed: usize,
}

/// Asks for `target` with `effort`.
///
/// # Errors
/// A task that panicked.
pub async fn measure(target: &Target, effort: Effort) -> Result<Measured> {
    let started = Instant::now();
    let deadline = started + effort.time;
    let tasks: Vec<_> = (0..effort.connections)
        .map(|_| {
            let (address, request) = (target.address.clone(), target.request());
            tokio::spawn(ask_until(address, request, deadline, effort.requests))
        })
        .collect();
    let mut times = Vec::new();
    let mut failed = 0;
    for task in tasks {
        let (own, lost) = task.await?;
        times.extend(own);
        failed += lost;
    }
    let seconds = started.elapsed().as_secs_f64();
    times.sort_unstable();
    Ok(Measured {
        per_second: times.len() as f64 / seconds,
        median_ms: percentile_ms(&times, 0.5),
        p99_ms: percentile_ms(&times, 0.99),
        failed,
    })
}

async fn ask_until(
    address: String,
    request: Vec<u8>,
    deadline: Instant,
    requests: usize,
) -> (Vec<Duration>, usize) {
    let mut client = Client::new(&address);
    let (mut times, mut failed) = (Vec::new(), 0);
    while times.len() + failed < requests && Instant::now() < deadline {
        match client.ask(&request).await {
            Ok(answer) if answer.status == 200 => times.push(answer.first_byte),
            _ => failed += 1,
        }
        // A broken server must not turn this into a busy loop without end.
        if failed > 1_000 {
            break;
        }
    }
    (times, failed)
}

/// A percentile of sorted times, in milliseconds; 0 where there are none.
#[must_use]
pub fn percentile_ms(sorted: &[Duration], share: f64) -> f64 {
    let last = sorted.len().saturating_sub(1);
    let place = (last as f64 * share).round() as usize;
    sorted.get(place).map_or(0.0, |time| time.as_secs_f64() * 1_000.0)
}

/// The median of some numbers; 0 where there are none.
#[must_use]
pub fn median(numbers: impl IntoIterator<Item = f64>) -> f64 {
    let mut sorted: Vec<f64> = numbers.into_iter().collect();
    sorted.sort_unstable_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    match sorted.len() {
        0 => 0.0,
        odd if odd % 2 == 1 => sorted[middle],
        _ => f64::midpoint(sorted[middle - 1], sorted[middle]),
    }
}

#[cfg(test)]
mod tests {
    use super::{median, percentile_ms};
    use std::time::Duration;

    #[test]
    fn the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        assert!((median([4.0, 1.0, 3.0, 2.0]) - 2.5).abs() < 1e-9);
        assert!((median([3.0, 1.0, 2.0]) - 2.0).abs() < 1e-9);
        assert!(median([]).abs() < 1e-9);
    }

    #[test]
    fn a_percentile_is_one_of_the_times() {
        let times: Vec<Duration> = (0..=100).map(Duration::from_millis).collect();
        assert!((percentile_ms(&times, 0.99) - 99.0).abs() < 1e-9);
        assert!(percentile_ms(&[], 0.5).abs() < 1e-9);
    }
}
