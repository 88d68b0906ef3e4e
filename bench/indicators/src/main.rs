//! Ten million values of a service into the embedded database, and one indicator back; beside the same by peers in `peer.py`.
//!
//! `make FILE [VALUES]`, `import FILE DATABASE`, `read DATABASE INDICATOR`. The lines measured are those of the product:
//! the reader and the packed values of `torg-sources`, the database layer, and the stage's own file of blocks, which
//! is compiled in here so that the stage with all it brings need not be.

#![allow(clippy::print_stdout, reason = "the answer of a program that measures")]

#[path = "../../../crates/stages/src/follow_up/blocks.rs"]
#[allow(unreachable_pub, reason = "public in the stage it belongs to")]
mod blocks;
mod made;

use anyhow::{Context, Result, bail};
use blocks::Origin;
use std::collections::HashSet;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::time::Instant;
use torg_db::{Db, args};
use torg_sources::fetching::sha256;
use torg_sources::{in_order, kolada};

/// As the program has it.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

/// Answers in one transaction, as `torg import indicators` has it.
const AT_ONCE: usize = 32;
const INSERT_INDICATOR: &str =
    "INSERT INTO indicator (id, source, code, title, lang, unit, definition, source_line)
     VALUES ($1, 'kolada', $1, $1, 'sv', '', '', 'Källa: Kolada') ON CONFLICT (id) DO NOTHING";

fn main() -> Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words[..] {
        ["make", file] => made::write(file, 10_005_000),
        ["make", file, values] => made::write(file, values.parse().context("number of values")?),
        ["import", file, database] => import(file, database),
        ["read", database, indicator] => read(database, indicator),
        _ => bail!("make FILE [VALUES] | import FILE DATABASE | read DATABASE INDICATOR"),
    }
}

fn import(file: &str, database: &str) -> Result<()> {
    let start = Instant::now();
    let db = Db::open(database)?;
    db.migrate()?;
    let lines = BufReader::with_capacity(1 << 20, File::open(file)?).split(b'\n');
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let read = |line: std::io::Result<Vec<u8>>| -> Result<(String, kolada::CellPage)> {
        let line = line?;
        Ok((sha256(&line), kolada::read_cells(&line)?))
    };
    let mut waiting = Vec::new();
    let mut indicators = HashSet::new();
    let mut counts = [0_usize; 3];
    in_order(cores, lines, read, |page| -> Result<()> {
        waiting.push(page?);
        if waiting.len() >= AT_ONCE {
            store(&db, &mut waiting, &mut indicators, &mut counts)?;
        }
        Ok(())
    })?;
    store(&db, &mut waiting, &mut indicators, &mut counts)?;
    let seconds = start.elapsed().as_secs_f64();
    drop(db);
    let bytes = std::fs::metadata(database)?.len();
    println!(
        "{}",
        serde_json::json!({"seconds": seconds, "added": counts[0], "revised": counts[1], "unchanged": counts[2],
            "file_mb": megabytes(bytes), "rss_mb": peak_mb()?})
    );
    Ok(())
}

fn store(
    db: &Db,
    waiting: &mut Vec<(String, kolada::CellPage)>,
    indicators: &mut HashSet<String>,
    counts: &mut [usize; 3],
) -> Result<()> {
    db.tx(|tx| {
        for (sha256, page) in waiting.drain(..) {
            for (code, cells) in page.indicators {
                let id = format!("kolada:{code}");
                if indicators.insert(id.clone()) {
                    tx.execute(INSERT_INDICATOR, args![&id])?;
                }
                let changes = blocks::known(tx, &id)?.changes(&cells);
                let origin = "made.jsonl".to_owned();
                let from = Origin { origin, fetched_at: "2026-03-23".to_owned(), sha256: sha256.clone() };
                blocks::append(tx, &id, &changes.cells, &from)?;
                for (count, more) in
                    counts.iter_mut().zip([changes.added, changes.revised, changes.unchanged])
                {
                    *count += more;
                }
            }
        }
        Ok(())
    })
}

/// One indicator for all places and years, 200 times.
fn read(database: &str, indicator: &str) -> Result<()> {
    let db = Db::open(database)?;
    let id = format!("kolada:{indicator}");
    let (mut times, mut count, mut sum) = (Vec::new(), 0_usize, 0.0);
    for _ in 0..200 {
        let start = Instant::now();
        let cells = db.read(|tx| blocks::known(tx, &id))?;
        (count, sum) =
            cells.iter().fold((0, 0.0), |(count, sum), cell| (count + 1, sum + cell.value.unwrap_or(0.0)));
        times.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    times.sort_by(f64::total_cmp);
    // What a page asks for: one place of it, with times and corrections.
    let mut ones = Vec::new();
    for _ in 0..200 {
        let start = Instant::now();
        let told = db.read(|tx| blocks::newest(tx, &id, Some(&["0180"])))?;
        std::hint::black_box(told);
        ones.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    ones.sort_by(f64::total_cmp);
    println!(
        "{}",
        serde_json::json!({"read_ms": times[100], "one_place_ms": ones[100], "values": count, "sum": sum})
    );
    Ok(())
}

/// The most memory this process has had.
fn peak_mb() -> Result<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).context("VmHWM")?;
    let kilobytes: u64 = line.trim().trim_end_matches(" kB").parse()?;
    Ok(kilobytes / 1024)
}

fn megabytes(bytes: u64) -> f64 {
    (bytes as f64 / 1e5).round() / 10.0
}
