//! The rounds: every server is measured a little in each of them, in another order each time, so that whatever else
//! the machine does hits all alike. What counts is the median over the rounds.

use crate::http::Client;
use crate::measure::{Effort, Measured, Target, measure, median};
use crate::writes::{Desk, Writers, Written};
use anyhow::{Result, bail};
use serde::Serialize;
use std::time::Duration;

/// Notes written in a second while pages are read.
pub const WRITES_PER_SECOND: u64 = 200;

/// A page that is measured, and where notes can be written meanwhile.
#[derive(Debug, Clone)]
pub struct Course {
    /// The page.
    pub target: Target,
    /// The desk, for servers that are also measured while notes are written.
    pub desk: Option<Desk>,
}

/// How much is measured.
#[derive(Debug, Clone, Copy)]
pub struct Extent {
    /// Rounds.
    pub rounds: usize,
    /// Seconds for each measurement.
    pub seconds: f64,
    /// Connections.
    pub connections: usize,
}

/// The medians of one page over all rounds.
#[derive(Debug, Clone, Serialize)]
pub struct Outcome {
    /// The page.
    pub target: Target,
    /// Bytes of it.
    pub bytes: usize,
    /// Over all connections.
    pub busy: Measured,
    /// Over one.
    pub alone: Measured,
    /// Over all connections while notes are written.
    pub writing: Option<Measured>,
    /// The notes.
    pub written: Option<Written>,
}

/// What one round saw of one page.
#[derive(Debug, Clone, Copy, Default)]
struct Seen {
    busy: Measured,
    alone: Measured,
    writing: Option<Measured>,
    written: Option<Written>,
}

/// Measures everything.
///
/// # Errors
/// A page that does not answer.
pub async fn run(courses: &[Course], extent: Extent) -> Result<Vec<Outcome>> {
    let mut bytes = Vec::new();
    for course in courses {
        bytes.push(course.target.page().await?.len());
        measure(&course.target, Effort::seconds(extent.connections, 0.5)).await?; // caches are warm
    }
    let mut seen: Vec<Vec<Seen>> = vec![Vec::new(); courses.len()];
    for round in 0..extent.rounds {
        eprintln!("round {} of {}", round + 1, extent.rounds);
        for step in 0..courses.len() {
            // Forwards, then backwards, each time from another place.
            let place = (step + round * 5) % courses.len();
            let place = if round % 2 == 0 { place } else { courses.len() - 1 - place };
            seen[place].push(see(&courses[place], extent).await?);
        }
    }
    let results = courses.iter().zip(bytes).zip(seen);
    Ok(results.map(|((course, bytes), seen)| middle(&course.target, bytes, &seen)).collect())
}

async fn see(course: &Course, extent: Extent) -> Result<Seen> {
    let busy = measure(&course.target, Effort::seconds(extent.connections, extent.seconds)).await?;
    let alone = measure(&course.target, Effort::seconds(1, extent.seconds / 4.0)).await?;
    let Some(desk) = &course.desk else { return Ok(Seen { busy, alone, writing: None, written: None }) };
    let writers = Writers::start(desk, WRITES_PER_SECOND);
    tokio::time::sleep(Duration::from_millis(300)).await;
    let writing = measure(&course.target, Effort::seconds(extent.connections, extent.seconds)).await?;
    Ok(Seen { busy, alone, writing: Some(writing), written: Some(writers.stop().await) })
}

fn middle(target: &Target, bytes: usize, seen: &[Seen]) -> Outcome {
    let of = |pick: &dyn Fn(&Seen) -> Option<Measured>| {
        let all: Vec<Measured> = seen.iter().filter_map(pick).collect();
        (!all.is_empty()).then(|| Measured {
            per_second: median(all.iter().map(|one| one.per_second)),
            median_ms: median(all.iter().map(|one| one.median_ms)),
            p99_ms: median(all.iter().map(|one| one.p99_ms)),
            failed: all.iter().map(|one| one.failed).sum(),
        })
    };
    let notes: Vec<Written> = seen.iter().filter_map(|one| one.written).collect();
    let written = (!notes.is_empty()).then(|| Written {
        acknowledged: notes.iter().map(|one| one.acknowledged).sum(),
        failed: notes.iter().map(|one| one.failed).sum(),
        per_second: median(notes.iter().map(|one| one.per_second)),
        median_ms: median(notes.iter().map(|one| one.median_ms)),
        p99_ms: median(notes.iter().map(|one| one.p99_ms)),
    });
    Outcome {
        target: target.clone(),
        bytes,
        busy: of(&|one| Some(one.busy)).unwrap_or_default(),
        alone: of(&|one| Some(one.alone)).unwrap_or_default(),
        writing: of(&|one| one.writing),
        written,
    }
}

/// Puts a page's bytes on the floor, so that the same bytes can be asked for from memory.
///
/// # Errors
/// Where the floor does not take them.
pub async fn lay(floor: &str, name: &str, page: &[u8]) -> Result<()> {
    let answer = Client::new(floor).ask(&crate::http::put(&format!("/page/{name}"), page)).await?;
    if answer.status != 204 {
        bail!("the floor answered {}", answer.status);
    }
    Ok(())
}
