//! The side of Torg in the measurement of effects: `torg-bench-effect synthetic|staggered FILE`, with files that `compare.py` writes.
//!
//! `synthetic`: units, periods, periods before and predictors, then all outcomes, then all predictors, unit by unit. Answers with the
//! nanoseconds of one fit of the first unit, those of all units, and every unit's objective. `staggered`: units and periods, then of each unit its start
//! (0 = never), its covariate and its outcomes. Answers with the nanoseconds of everything with 1,000 draws (median of 21), then every effect with its error.
#![allow(clippy::print_stdout, reason = "its output is its purpose")]

use anyhow::{Context, Result, bail};
use std::time::Instant;
use torg_engine::effect::staggered::{Panel, Settings, staggered};
use torg_engine::effect::synthetic::{Predictor, Settings as Plain, Study, fit, placebos_in_space};

fn main() -> Result<()> {
    let mut wanted = std::env::args().skip(1);
    let (kind, file) = (wanted.next().context("synthetic or staggered")?, wanted.next().context("FILE")?);
    let text = std::fs::read_to_string(&file).with_context(|| file.clone())?;
    let numbers = text.split_whitespace().map(str::parse).collect::<Result<Vec<f64>, _>>()?;
    match kind.as_str() {
        "synthetic" => synthetic(&numbers),
        "staggered" => starts(&numbers),
        other => bail!("what is {other}?"),
    }
}

fn synthetic(numbers: &[f64]) -> Result<()> {
    let [units, periods, before, count] = [0, 1, 2, 3].map(|at| numbers[at] as usize);
    let (outcomes, known) = numbers[4..].split_at(units * periods);
    let predictor = |at: usize| {
        let mut values = vec![f64::NAN; units * periods];
        values
            .iter_mut()
            .step_by(periods)
            .zip(known[at..].iter().step_by(count))
            .for_each(|(to, from)| *to = *from);
        Predictor { values, periods: 0..1 }
    };
    let predictors = (0..count).map(predictor).collect();
    let study = Study { outcomes: outcomes.to_vec(), periods, before, predictors, fitted: 0..before };
    let begun = Instant::now();
    fit(&study, 0, &Plain::default())?;
    let one = begun.elapsed().as_nanos();
    let begun = Instant::now();
    let space = placebos_in_space(&study, 0, &Plain::default())?;
    println!("{one} {}", begun.elapsed().as_nanos());
    space.fits.iter().for_each(|fit| println!("{:e}", fit.objective));
    Ok(())
}

fn starts(numbers: &[f64]) -> Result<()> {
    let (units, periods) = (numbers[0] as usize, numbers[1] as usize);
    let mut panel = Panel { times: (1..=periods as i64).collect(), covariates: 1, ..Panel::default() };
    for row in numbers[2..].chunks_exact(periods + 2).take(units) {
        panel.starts.push((row[0] > 0.0).then_some(row[0] as i64));
        panel.covariate_values.extend(std::iter::repeat_n(row[1], periods));
        panel.outcomes.extend_from_slice(&row[2..]);
    }
    let mut took = Vec::new();
    for _ in 0..21 {
        let begun = Instant::now();
        staggered(&panel, &Settings::default())?;
        took.push(begun.elapsed().as_nanos());
    }
    took.sort_unstable();
    println!("{}", took[10]);
    for cell in staggered(&panel, &Settings::default())?.cells {
        if let Ok(estimate) = cell.estimate {
            println!("{} {} {:e} {:e}", cell.group, cell.time, estimate.value, estimate.error);
        }
    }
    Ok(())
}
