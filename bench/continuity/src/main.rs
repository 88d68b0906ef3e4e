//! The side of Torg in the measurement of staff continuity: answers line by line, so that its rounds stand between those of the peers.
//!
//! `torg-bench-continuity make FILE [CLIENTS]` writes a year of visits in time order: packed contacts, 64 bits each, lowest byte first.
//! `torg-bench-continuity FILE` reads it and, asked `history` or `rolling`, answers with nanoseconds and sums; asked `memory` with
//! kilobytes at most.
#![allow(clippy::print_stdout, reason = "its output is its purpose")]

use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufWriter, Write};
use std::time::Instant;
use torg_engine::continuity::{By, Contact, Definition, Log, MINUTES_OF_A_DAY, history, rolling};

const DAYS: u32 = 365;
const WINDOW: u32 = 14;
const TEAM: u64 = 14;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["make", file] => make(file, 10_000),
        ["make", file, clients] => make(file, clients.parse()?),
        [file] => answer(file),
        _ => bail!("usage: torg-bench-continuity [make] FILE [CLIENTS]"),
    }
}

/// SplitMix64 (Steele, Lea and Flood 2014).
fn mixed(number: u64) -> u64 {
    let mut mixed = number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

/// Every client has two to four visits a day (2.74 on average), each by one of a team of 14; some of the team come more often,
/// and one visit in twelve is by somebody else.
fn make(file: &str, clients: u32) -> Result<()> {
    let mut out = BufWriter::new(std::fs::File::create(file)?);
    let carers = u64::from(clients / 3).max(TEAM);
    for day in 0..DAYS {
        let mut of_day = Vec::new();
        for client in 0..clients {
            let drawn = mixed(u64::from(client) << 20 | u64::from(day));
            let visits = 2 + u32::from(drawn % 1000 < 520) + u32::from(drawn % 1000 < 220);
            for visit in 0..visits {
                let drawn = mixed(drawn ^ u64::from(visit + 1));
                let team = u64::from(client) / 8 % (carers / TEAM).max(1);
                let often = (drawn >> 8) % TEAM * ((drawn >> 16) % TEAM + 1) / TEAM;
                let carer = if drawn % 12 == 0 { (drawn >> 24) % carers } else { team * TEAM + often };
                let minute = day * MINUTES_OF_A_DAY + 7 * 60 + visit * 220 + (drawn >> 40) as u32 % 200;
                of_day.push(Contact { client, minute, carer: carer as u32 });
            }
        }
        of_day.sort_unstable_by_key(|contact| (contact.minute, contact.client));
        for contact in of_day {
            out.write_all(&contact.packed()?.to_le_bytes())?;
        }
    }
    Ok(out.flush()?)
}

fn answer(file: &str) -> Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "ready")?;
    out.flush()?;
    for line in std::io::stdin().lock().lines() {
        let wanted = line?;
        if wanted == "memory" {
            writeln!(out, "{}", most_memory()?)?;
            out.flush()?;
            continue;
        }
        let keys = contacts(file)?;
        let started = Instant::now();
        let log = Log::from_packed(keys);
        let sums = match wanted.as_str() {
            "history" => histories(&log),
            "rolling" => windows(&log),
            other => bail!("what is {other}?"),
        };
        let nanoseconds = started.elapsed().as_nanos();
        let sums: Vec<String> = sums.iter().map(f64::to_string).collect();
        writeln!(out, "{nanoseconds} {}", sums.join(" "))?;
        out.flush()?;
    }
    Ok(())
}

/// From a file that lies in memory already; not part of what is timed, as the peers' reading is not.
fn contacts(file: &str) -> Result<Vec<u64>> {
    let size = std::fs::metadata(file)?.len() as usize;
    let mut keys = Vec::with_capacity(size / 8);
    let mut reader = std::io::BufReader::with_capacity(1 << 20, std::fs::File::open(file)?);
    loop {
        let buffer = reader.fill_buf()?;
        if buffer.is_empty() {
            return Ok(keys);
        }
        let (whole, _) = buffer.as_chunks::<8>();
        keys.extend(whole.iter().map(|bytes| u64::from_le_bytes(*bytes)));
        let read = whole.len() * 8;
        reader.consume(read);
    }
}

/// Sums over clients: mean and most of the different carers in rolling windows; of the whole year UPC, HHI, COC, SECON, MMCI, five.
fn histories(log: &Log) -> Vec<f64> {
    let mut sums = vec![0.0; 8];
    for own in history(log, WINDOW) {
        let whole = own.whole;
        let coc = whole.coc.unwrap_or_default();
        let secon = whole.secon.unwrap_or_default();
        let most = f64::from(own.most_carers);
        let values = [own.mean_carers, most, whole.upc, whole.hhi, coc, secon, whole.mmci, whole.five];
        sums.iter_mut().zip(values).for_each(|(sum, value)| *sum += value);
    }
    sums
}

/// Sums over windows of the means over clients: different carers, UPC, HHI, COC, SECON, MMCI, five.
fn windows(log: &Log) -> Vec<f64> {
    let found = rolling(log, &[], &Definition::everybody(WINDOW), 1, By::Everybody);
    let mut sums = vec![0.0; 7];
    for (_, turn) in found.windows.iter().filter_map(|(_, cells)| cells[0].told()) {
        let (coc, secon) = (turn.coc.unwrap_or_default(), turn.secon.unwrap_or_default());
        let values = [turn.carers, turn.upc, turn.hhi, coc, secon, turn.mmci, turn.five];
        sums.iter_mut().zip(values).for_each(|(sum, value)| *sum += value);
    }
    sums
}

/// The most memory this process has had, in kilobytes.
fn most_memory() -> Result<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).context("no VmHWM")?;
    Ok(line.split_whitespace().nth(1).context("no number")?.parse()?)
}
