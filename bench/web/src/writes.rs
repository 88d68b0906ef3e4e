//! Notes that are written while pages are read: so many a second, whether the server keeps up or not.

use crate::http::{Client, post};
use crate::measure::percentile_ms;
use serde::Serialize;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use tokio::task::JoinHandle;
use tokio::time::{MissedTickBehavior, interval};

/// Connections the writers share.
const WRITERS: u64 = 8;

/// Where notes go.
#[derive(Debug, Clone)]
pub struct Desk {
    /// `127.0.0.1:8080`.
    pub address: String,
    /// Session secret of somebody who may write there.
    pub session: String,
    /// Exchanges that get a note in turn.
    pub exchanges: Arc<Vec<String>>,
}

/// What became of the notes.
#[derive(Debug, Clone, Copy, Default, Serialize)]
pub struct Written {
    /// Notes the server acknowledged.
    pub acknowledged: usize,
    /// Notes it did not.
    pub failed: usize,
    /// Acknowledged in a second.
    pub per_second: f64,
    /// From when a note was due to its acknowledgement, median, in milliseconds.
    pub median_ms: f64,
    /// The same, 99th percentile.
    pub p99_ms: f64,
}

/// Writers at work.
#[derive(Debug)]
pub struct Writers {
    stop: Arc<AtomicBool>,
    tasks: Vec<JoinHandle<(Vec<Duration>, usize)>>,
    started: Instant,
}

impl Writers {
    /// Begins to write `per_second` notes.
    #[must_use]
    pub fn start(desk: &Desk, per_second: u64) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let pace = Duration::from_micros(1_000_000 * WRITERS / per_second.max(1));
        let tasks = (0..WRITERS)
            .map(|place| tokio::spawn(write(desk.clone(), place, pace, Arc::clone(&stop))))
            .collect();
        Self { stop, tasks, started: Instant::now() }
    }

    /// Stops them and counts.
    pub async fn stop(self) -> Written {
        self.stop.store(true, Ordering::Relaxed);
        let seconds = self.started.elapsed().as_secs_f64();
        let (mut times, mut failed) = (Vec::new(), 0);
        for task in self.tasks {
            if let Ok((own, lost)) = task.await {
                times.extend(own);
                failed += lost;
            }
        }
        times.sort_unstable();
        Written {
            acknowledged: times.len(),
            failed,
            per_second: times.len() as f64 / seconds,
            median_ms: percentile_ms(&times, 0.5),
            p99_ms: percentile_ms(&times, 0.99),
        }
    }
}

/// A writer that falls behind sends the late notes at once: the load does not wait for the server.
async fn write(desk: Desk, place: u64, pace: Duration, stop: Arc<AtomicBool>) -> (Vec<Duration>, usize) {
    let mut client = Client::new(&desk.address);
    let mut ticks = interval(pace);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Burst);
    let (mut times, mut failed) = (Vec::new(), 0);
    let mut turn = usize::try_from(place).unwrap_or(0);
    while !stop.load(Ordering::Relaxed) {
        let due = ticks.tick().await;
        let exchange = &desk.exchanges[turn % desk.exchanges.len()];
        let form =
            "kind=opportunity&level=care-staff&lang=sv&text=Vi+pr%C3%B6var+att+skriva+ner+det+samma+dag";
        let request = post(&format!("/capture/exchanges/{exchange}/notes"), &desk.session, form);
        match client.ask(&request).await {
            Ok(answer) if answer.status == 303 => times.push(due.elapsed()),
            _ => failed += 1,
        }
        turn += usize::try_from(WRITERS).unwrap_or(1);
    }
    (times, failed)
}
