//! Learns and tunes `crates/search/data/weights.tsv` on sentences with even numbers.

use crate::data::{Sentences, is_even};
use crate::quality::{Figures, entry, filled, keywords, language, rank};
use anyhow::Result;
use std::collections::HashSet;
use std::fmt::Write as _;
use torg_engine::text::words::words;
use torg_search::{Index, LOOKS, Looks, Request, Weights};

pub const TABLE: &str = "crates/search/data/weights.tsv";
/// Directions that the worth of likeness is learnt from.
const LEARNT: [(&str, &str); 4] = [("swe", "dan"), ("nob", "swe"), ("dan", "nob"), ("swe", "nno")];
/// Directions and their worth when tuning.
const TUNED: [(&str, &str); 3] = [("swe", "dan"), ("swe", "nob"), ("nob", "dan")];
/// One sentence of so many is learnt from: more change nothing.
const EVERY: usize = 3;
/// Words in more sentences than this tell too little to learn from.
const FREQUENT: u32 = 40;
const ROUNDS: usize = 150;
const RATE: f32 = 0.5;
/// Tuning: factors, from large to small steps.
const STEPS: [[f32; 2]; 3] = [[0.5, 2.0], [0.75, 1.33], [0.9, 1.11]];
/// A smaller gain of the mean is chance.
const LEAST_GAIN: f64 = 0.0003;

/// Words that look alike, and whether the second stands in the translation of the sentence of the first.
fn examples(sentences: &Sentences) -> Result<Vec<(Looks, bool)>> {
    let mut examples = Vec::new();
    for (from, to) in LEARNT {
        let texts = sentences.column(to);
        let entries =
            texts.iter().enumerate().map(|(row, text)| entry(row.to_string(), language(to), "", text));
        let (_folder, index) = filled(entries)?;
        for (row, text) in sentences.column(from).iter().enumerate() {
            if !is_even(sentences.ids[row]) || row % EVERY != 0 {
                continue;
            }
            let right: HashSet<String> = words(&texts[row]).into_iter().collect();
            for word in words(text).iter().filter(|word| word.chars().count() >= 4) {
                for alike in index.alike(word, language(from)) {
                    if alike.frequency <= FREQUENT {
                        examples.push((alike.looks, right.contains(&alike.word)));
                    }
                }
            }
        }
    }
    Ok(examples)
}

/// Logistic regression by gradient descent on standardised numbers.
fn regression(examples: &[(Looks, bool)]) -> Looks {
    let count = examples.len().max(1) as f32;
    let (mut mean, mut spread) = ([0.0_f64; LOOKS], [0.0_f64; LOOKS]);
    for (looks, _) in examples {
        for number in 0..LOOKS {
            mean[number] += f64::from(looks[number]) / f64::from(count);
            spread[number] += f64::from(looks[number]).powi(2) / f64::from(count);
        }
    }
    for number in 0..LOOKS {
        spread[number] = (spread[number] - mean[number].powi(2)).max(1e-9).sqrt();
    }
    (mean[0], spread[0]) = (0.0, 1.0);
    let standard: Vec<([f64; LOOKS], f64)> = examples
        .iter()
        .map(|(looks, right)| {
            let numbers = std::array::from_fn(|at| (f64::from(looks[at]) - mean[at]) / spread[at]);
            (numbers, f64::from(u8::from(*right)))
        })
        .collect();
    let mut weights = [0.0_f64; LOOKS];
    let mut speed = [0.0_f64; LOOKS];
    for _ in 0..ROUNDS {
        let mut slope = [0.0_f64; LOOKS];
        for (numbers, right) in &standard {
            let sum: f64 = weights.iter().zip(numbers).map(|(weight, number)| weight * number).sum();
            let miss = 1.0 / (1.0 + (-sum).exp()) - right;
            slope.iter_mut().zip(numbers).for_each(|(slope, number)| *slope += miss * number);
        }
        for at in 0..LOOKS {
            // Rare rights make small slopes: momentum carries on.
            speed[at] = 0.9 * speed[at] - f64::from(RATE) * slope[at] / f64::from(count) * 10.0;
            weights[at] += speed[at];
        }
    }
    let mut plain: Looks = std::array::from_fn(|at| (weights[at] / spread[at]) as f32);
    plain[0] -= (1..LOOKS).map(|at| weights[at] * mean[at] / spread[at]).sum::<f64>() as f32;
    plain
}

fn write(weights: &mut Weights) -> Result<()> {
    let mut text = String::from(
        "# Made by `torg-bench-search weights` on sentences with even numbers of SIB-200. looksN: see weights.rs.\n",
    );
    for at in 0..LOOKS {
        let _ = writeln!(text, "looks{at}\t{:.4}", weights.looks[at]);
    }
    for name in Weights::NAMES {
        let value = weights.number(name).map_or(0.0, |number| *number);
        let _ = writeln!(text, "{name}\t{value:.3}");
    }
    std::fs::write(TABLE, text)?;
    Ok(())
}

/// An index of all sentences of a language, and the queries with even numbers for it.
struct Trial {
    index: Index,
    _folder: tempfile::TempDir,
    from: &'static str,
    queries: Vec<(usize, String)>,
}

fn trials(sentences: &Sentences) -> Result<Vec<Trial>> {
    let mut trials = Vec::new();
    for (from, to) in TUNED {
        let texts = sentences.column(to);
        let entries =
            texts.iter().enumerate().map(|(row, text)| entry(row.to_string(), language(to), "", text));
        let (_folder, index) = filled(entries)?;
        let queries = keywords(sentences, from).into_iter().enumerate();
        let queries = queries.filter(|(row, _)| is_even(sentences.ids[*row])).collect();
        trials.push(Trial { index, _folder, from, queries });
    }
    Ok(trials)
}

fn mean(trials: &[Trial], weights: Weights) -> Result<f64> {
    let mut sum = 0.0;
    for trial in trials {
        trial.index.set_weights(weights);
        let mut ranks = Vec::new();
        for (row, query) in &trial.queries {
            let mut request = Request::new(query, &["public"], 10);
            request.language = Some(language(trial.from));
            ranks.push(rank(&trial.index, &request, &row.to_string())?);
        }
        sum += Figures::of(&ranks).ndcg;
    }
    Ok(sum / trials.len() as f64)
}

/// The weights with one number times a factor, and its name; `concept` has no part in these sentences.
fn changed(mut weights: Weights, number: usize, factor: f32) -> Option<(String, Weights)> {
    let Some(&name) = Weights::NAMES.get(number) else {
        let at = number - Weights::NAMES.len();
        weights.looks[at] *= factor;
        return Some((format!("looks{at}"), weights));
    };
    let value = weights.number(name).filter(|_| name != "concept")?;
    *value *= factor;
    if matches!(name, "lexicon" | "part" | "length" | "second") {
        *value = value.min(0.95);
    }
    Some((name.to_owned(), weights))
}

/// Learns what likeness is worth; then tries each number higher and lower and keeps what helps, until nothing does, in
/// ever smaller steps. Without `likeness` it starts from the table.
pub fn learn(sentences: &Sentences, likeness: bool) -> Result<Vec<String>> {
    let trials = trials(sentences)?;
    let mut weights = Weights::embedded();
    let mut lines = vec![format!("before: {:.4}", mean(&trials, weights)?)];
    if likeness {
        let examples = examples(sentences)?;
        let rights = examples.iter().filter(|(_, right)| *right).count();
        weights.looks = regression(&examples);
        lines.push(format!("{} examples, {rights} right; {:?}", examples.len(), weights.looks));
    }
    let mut best = mean(&trials, weights)?;
    lines.push(format!("learnt: {best:.4}"));
    for factors in STEPS {
        let mut before = 0.0;
        while best > before + LEAST_GAIN {
            before = best;
            for number in 0..Weights::NAMES.len() + LOOKS {
                for factor in factors {
                    let Some((name, tried)) = changed(weights, number, factor) else { continue };
                    let result = mean(&trials, tried)?;
                    if result > best + LEAST_GAIN {
                        (best, weights) = (result, tried);
                        lines.push(format!("{name} x {factor}: {best:.4}"));
                        // The whole takes an hour: what was found so far is not lost when it is stopped.
                        write(&mut weights)?;
                    }
                }
            }
        }
    }
    write(&mut weights)?;
    Ok(lines)
}
