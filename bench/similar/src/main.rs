//! The side of Torg in the measurement of similar places: answers queries line by line, so that its rounds stand
//! between those of the peers, and says how well the starting choice agrees with RKA's published groups.
#![allow(clippy::print_stdout, reason = "its output is its purpose")]

mod agreement;

use anyhow::{Context, Result, bail};
use std::io::{BufRead, Write};
use std::time::Instant;
use torg_engine::similarity::{Choice, Near, Space, Table};

fn main() -> Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["serve", file, variables] => serve(file, variables.parse()?),
        ["agreement", data] => agreement::tell(data),
        _ => bail!("usage: serve FILE VARIABLES | agreement DATA"),
    }
}

/// A question: `plain` or `explain`, repetitions, unit, how many, least share, weights.
struct Question {
    explains: bool,
    times: usize,
    unit: usize,
    most: usize,
    least: f64,
    weights: Vec<f64>,
}

impl Question {
    fn read(line: &str) -> Result<Self> {
        let parts: Vec<&str> = line.split(' ').collect();
        let [kind, times, unit, most, least, weights] = parts.as_slice() else { bail!("what is {line}?") };
        Ok(Self {
            explains: *kind == "explain",
            times: times.parse()?,
            unit: unit.parse()?,
            most: most.parse()?,
            least: least.parse()?,
            weights: weights.split(',').map(str::parse).collect::<Result<_, _>>()?,
        })
    }

    /// One query from raw weights on, as a page asks it.
    fn ask(&self, space: &Space) -> Result<(Vec<Near>, usize)> {
        let choice = Choice::new(&self.weights, self.least)?;
        let near = space.nearest(&choice, self.unit, self.most);
        let mut told = 0;
        if self.explains {
            let units: Vec<usize> = near.iter().map(|near| near.unit).collect();
            told = space.whys(&choice, self.unit, &units).iter().map(|why| why.alike.len()).sum();
        }
        Ok((near, told))
    }
}

fn serve(file: &str, variables: usize) -> Result<()> {
    let bytes = std::fs::read(file).with_context(|| file.to_owned())?;
    let (numbers, _) = bytes.as_chunks::<8>();
    let values: Vec<f64> = numbers.iter().map(|number| f64::from_le_bytes(*number)).collect();
    let space = Space::new(&Table { values: &values, variables, ..Table::default() })?;
    let memory: Vec<u32> = values.iter().map(|value| (*value as f32).to_bits()).collect();
    let mut out = std::io::stdout().lock();
    writeln!(out, "ready")?;
    out.flush()?;
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        if line == "read" {
            writeln!(out, "{} {}", time_of_reading(&memory, 1), time_of_reading(&memory, 2))?;
        } else {
            let question = Question::read(&line)?;
            let mut nanoseconds = Vec::with_capacity(question.times);
            let mut answer = (Vec::new(), 0);
            for _ in 0..question.times {
                let start = Instant::now();
                answer = std::hint::black_box(question.ask(&space)?);
                nanoseconds.push(start.elapsed().as_nanos());
            }
            nanoseconds.sort_unstable();
            let near: Vec<String> =
                answer.0.iter().map(|near| format!("{}:{:.9}", near.unit, near.distance)).collect();
            writeln!(out, "{} {}", nanoseconds[nanoseconds.len() / 2], near.join(","))?;
        }
        out.flush()?;
    }
    Ok(())
}

/// Nanoseconds to read as many bytes as the scan has to, and do nothing with them but fold them together.
fn time_of_reading(memory: &[u32], threads: usize) -> u128 {
    let start = Instant::now();
    let part = memory.len().div_ceil(threads).max(1);
    std::thread::scope(|scope| {
        let mut parts = memory.chunks(part);
        let own = parts.next().unwrap_or(&[]);
        for other in parts {
            scope.spawn(|| std::hint::black_box(fold(other)));
        }
        std::hint::black_box(fold(own));
    });
    start.elapsed().as_nanos()
}

fn fold(memory: &[u32]) -> u32 {
    let (chunks, rest) = memory.as_chunks::<64>();
    let mut lanes = [0_u32; 64];
    for chunk in chunks {
        for (lane, value) in lanes.iter_mut().zip(chunk) {
            *lane ^= value;
        }
    }
    lanes.iter().chain(rest).fold(0, |all, one| all ^ one)
}
