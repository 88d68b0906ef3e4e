//! The side of Torg in the measurement of opinion groups: reads votes from a file and answers line by line, so that its
//! rounds stand between those of the peers.
//!
//! `torg-bench-opinion FILE`: the file is 32-bit numbers, lowest byte first: people, statements, then for each vote the
//! person, the statement and 0 (disagree), 1 (pass) or 2 (agree). Asked `list`, `groups` or `chance` it answers with
//! nanoseconds, number of groups, silhouette and the two directions; asked `memory` with kilobytes at most.
#![allow(clippy::print_stdout, reason = "its output is its purpose")]

use anyhow::{Context, Result, bail};
use std::io::{BufRead, Write};
use std::time::Instant;
use torg_engine::opinion::{Cast, Opinion, Verdict, Vote, Votes, find, find_without_chance};

fn main() -> Result<()> {
    let file = std::env::args().nth(1).context("usage: torg-bench-opinion FILE")?;
    let (people, statements, cast) = votes(&file)?;
    let ready = Votes::new(people, statements, &cast)?;
    let mut out = std::io::stdout().lock();
    writeln!(out, "ready")?;
    out.flush()?;
    for line in std::io::stdin().lock().lines() {
        let started = Instant::now();
        let found = match line?.as_str() {
            "list" => find_without_chance(&Votes::new(people, statements, &cast)?, &[], None),
            "groups" => find_without_chance(&ready, &[], None),
            "chance" => find(&ready, &[], None),
            "memory" => {
                writeln!(out, "{}", most_memory()?)?;
                out.flush()?;
                continue;
            }
            other => bail!("what is {other}?"),
        };
        let nanoseconds = started.elapsed().as_nanos();
        writeln!(out, "{nanoseconds} {}", told(&found))?;
        out.flush()?;
    }
    Ok(())
}

fn votes(file: &str) -> Result<(usize, usize, Vec<Cast>)> {
    let bytes = std::fs::read(file).with_context(|| file.to_owned())?;
    let (numbers, _) = bytes.as_chunks::<4>();
    let mut numbers = numbers.iter().map(|number| u32::from_le_bytes(*number));
    let (people, statements) = (numbers.next().context("people")?, numbers.next().context("statements")?);
    let mut cast = Vec::with_capacity(bytes.len() / 12);
    while let (Some(voter), Some(statement), Some(vote)) = (numbers.next(), numbers.next(), numbers.next()) {
        let vote = [Vote::Disagree, Vote::Pass, Vote::Agree][vote as usize];
        cast.push(Cast { voter, statement: u16::try_from(statement)?, vote });
    }
    Ok((people as usize, statements as usize, cast))
}

fn told(found: &Opinion) -> String {
    let groups = match &found.verdict {
        Verdict::Groups(groups) => groups.sizes.len(),
        Verdict::TooFew | Verdict::NoSplit | Verdict::LikeChance => 0,
    };
    let silhouette = found.tried.iter().map(|tried| tried.silhouette).fold(-1.0, f64::max);
    let rounds = found.chance.map_or(0, |chance| chance.rounds);
    let direction = |along: &Vec<f64>| along.iter().map(f64::to_string).collect::<Vec<_>>().join(",");
    let [first, second] = found.directions.each_ref().map(direction);
    format!("{groups} {silhouette} {rounds} {first} {second}")
}

/// The most memory this process has had, in kilobytes.
fn most_memory() -> Result<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).context("no VmHWM")?;
    Ok(line.split_whitespace().nth(1).context("no number")?.parse()?)
}
