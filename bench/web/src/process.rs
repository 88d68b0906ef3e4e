//! Memory of running programs, load of the machine, and how long a program takes to its first answer.

use crate::http::{Client, get};
use anyhow::{Context, Result, bail};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Memory of a program and all it started, in MB (10^6 bytes): PSS, where a page that is shared by n processes
/// counts as 1/n for each (`/proc/PID/smaps_rollup`).
///
/// # Errors
/// Where there is no such process.
pub fn pss_mb(pid: u32) -> Result<f64> {
    let path = format!("/proc/{pid}/smaps_rollup");
    let text = std::fs::read_to_string(&path).with_context(|| format!("reading {path}"))?;
    let line = text.lines().find(|line| line.starts_with("Pss:")).context("no Pss line")?;
    let kib: f64 = line.split_whitespace().nth(1).and_then(|word| word.parse().ok()).context("no number")?;
    let children = std::fs::read_to_string(format!("/proc/{pid}/task/{pid}/children")).unwrap_or_default();
    let below = children.split_whitespace().filter_map(|child| pss_mb(child.parse().ok()?).ok());
    Ok(kib * 1_024.0 / 1e6 + below.sum::<f64>())
}

/// The three load averages as the kernel tells them.
#[must_use]
pub fn load() -> String {
    let text = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    text.split_whitespace().take(3).collect::<Vec<_>>().join(" ")
}

/// Starts a program and measures the time to the first answer with status 200 of `path`, then ends it.
///
/// # Errors
/// Where it does not answer within a minute.
pub async fn time_to_first_answer(command: &[String], address: &str, path: &str) -> Result<Duration> {
    let (program, arguments) = command.split_first().context("no command")?;
    let started = Instant::now();
    let mut child = Command::new(program)
        .args(arguments)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .with_context(|| format!("starting {program}"))?;
    let request = get(path, None);
    let took = loop {
        if matches!(Client::new(address).ask(&request).await, Ok(answer) if answer.status == 200) {
            break Ok(started.elapsed());
        }
        if started.elapsed() > Duration::from_secs(60) {
            break Err(());
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
    };
    // As an administrator stops it: after a kill the next start would read the whole embedded file first.
    Command::new("kill").args(["-TERM", &child.id().to_string()]).status().context("stopping it")?;
    child.wait()?;
    match took {
        Ok(time) => Ok(time),
        Err(()) => bail!("no answer from {address} within a minute"),
    }
}
