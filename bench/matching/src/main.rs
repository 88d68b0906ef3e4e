//! `torg-bench-matching [ROUNDS]`, run from the top of the repository: the optimal pairing against OR-Tools' min-cost
//! flow, in turn on the same problems, and one edit against a full solve.

mod edits;
mod peer;
mod problem;

use anyhow::{Result, ensure};
use peer::Peer;
use problem::{Problem, Shape};
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

const FOLDER: &str = "bench/out/matching";
const SIZES: [(u32, Shape); 7] = [
    (50, Shape::Stated),
    (200, Shape::Stated),
    (500, Shape::Stated),
    (1000, Shape::Stated),
    (2000, Shape::Stated),
    (2000, Shape::Short),
    (2000, Shape::Steps),
];
/// Edits of each kind.
const EDITS: usize = 100;

/// Times of one size, one per round.
#[derive(Default)]
struct Times {
    own: Vec<Duration>,
    peer_build: Vec<Duration>,
    peer_solve: Vec<Duration>,
}

fn median(times: &[Duration]) -> Duration {
    let mut sorted = times.to_vec();
    sorted.sort();
    sorted[sorted.len() / 2]
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn main() -> Result<()> {
    let rounds = std::env::args().nth(1).map_or(Ok(7), |count| count.parse())?;
    std::fs::create_dir_all(FOLDER)?;
    let mut peer = Peer::start()?;
    let mut out = std::io::stdout();
    writeln!(
        out,
        "| n × n | problem | pairs | optimum (equal) | Torg ms | OR-Tools build + solve ms | OR-Tools solve alone ms | × faster (all / solve alone) |"
    )?;
    writeln!(out, "|---|---|---|---|---|---|---|---|")?;
    for (count, shape) in SIZES {
        writeln!(out, "{}", row(&mut peer, (count, shape), rounds)?)?;
    }
    writeln!(out)?;
    edit_rows(&mut out)
}

/// Both solvers in turn, the order changing with the round; optimum and proof are checked in every round.
fn row(peer: &mut Peer, (count, shape): (u32, Shape), rounds: usize) -> Result<String> {
    let problem = Problem::made(count, shape, u64::from(count));
    let path = Path::new(FOLDER).join(format!("{count}-{}.bin", shape as u8));
    problem.write(&path)?;
    let mut times = Times::default();
    let mut optimum = 0;
    for round in 0..=rounds {
        let asked_first = (round % 2 == 0).then(|| peer.solve(&path)).transpose()?;
        let started = Instant::now();
        let matching = problem.solved()?;
        let own = started.elapsed();
        let answer = asked_first.map_or_else(|| peer.solve(&path), Ok)?;
        optimum = matching.total();
        ensure!(optimum == answer.optimum, "{count}: {optimum} and {}", answer.optimum);
        ensure!(matching.certify().is_ok(), "{count}: not proved");
        // The first round warms both up.
        if round > 0 {
            times.own.push(own);
            times.peer_build.push(Duration::from_micros(answer.build));
            times.peer_solve.push(Duration::from_micros(answer.solve));
        }
    }
    let (own, build, solve) = (median(&times.own), median(&times.peer_build), median(&times.peer_solve));
    let ratio = |time: Duration| time.as_secs_f64() / own.as_secs_f64();
    Ok(format!(
        "| {count} | {} | {} | {optimum} | {:.2} | {:.2} + {:.2} | {:.2} | {:.1} / {:.1} |",
        shape.name(),
        problem.pairs.len(),
        ms(own),
        ms(build),
        ms(solve),
        ms(solve),
        ratio(build + solve),
        ratio(solve),
    ))
}

fn edit_rows(out: &mut impl Write) -> Result<()> {
    let problem = Problem::made(2000, Shape::Stated, 2000);
    let mut full = Vec::new();
    for _ in 0..7 {
        let started = Instant::now();
        let matching = problem.solved()?;
        full.push(started.elapsed());
        ensure!(matching.certify().is_ok(), "not proved");
    }
    let full = median(&full);
    writeln!(out, "Full solve at 2,000 × 2,000: {:.2} ms.\n", ms(full))?;
    writeln!(
        out,
        "| one edit, then solved again | median ms | worst of {EDITS} ms | full / median | full / worst | first ever ms |"
    )?;
    writeln!(out, "|---|---|---|---|---|---|")?;
    for edit in edits::Edit::ALL {
        let times = edits::times(edit, &problem, EDITS)?;
        let (first, mut rest) = (times[0], times[1..].to_vec());
        rest.sort();
        let worst = rest[rest.len() - 1];
        let ratio = |time: Duration| full.as_secs_f64() / time.as_secs_f64();
        writeln!(
            out,
            "| {} | {:.4} | {:.4} | {:.0} | {:.0} | {:.2} |",
            edit.name(),
            ms(median(&rest)),
            ms(worst),
            ratio(median(&rest)),
            ratio(worst),
            ms(first),
        )?;
    }
    Ok(())
}
