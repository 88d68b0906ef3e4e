//! Counts the table by which `torg_engine::text::detect` tells languages apart, and measures it.

use crate::data::{Sentences, is_even};
use std::collections::HashMap;
use std::fmt::Write as _;
use torg_engine::text::detect::{detect, pieces};
use torg_engine::text::language::Language;

/// The column of each language in the sentence file, in the order of [`Language::ALL`].
pub const COLUMNS: [&str; 7] = ["swe", "dan", "nob", "nno", "fin", "eng", "nld"];
/// Seen less often than this a piece is chance.
const LEAST: u32 = 3;
/// Words of a chunk when measuring.
const CHUNK: usize = 10;

/// The table from the sentences with even numbers: piece, and for each language hundredths of ln(share / mean share).
pub fn table(sentences: &Sentences) -> String {
    let mut counts: HashMap<String, [u32; 7]> = HashMap::new();
    let mut sums = [0_u32; 7];
    for (number, column) in COLUMNS.iter().enumerate() {
        for (row, text) in sentences.column(column).iter().enumerate() {
            if is_even(sentences.ids[row]) {
                pieces(text, |piece| {
                    counts.entry(piece.to_owned()).or_default()[number] += 1;
                    sums[number] += 1;
                });
            }
        }
    }
    let mut lines: Vec<(String, [i64; 7])> = counts
        .into_iter()
        .filter(|(_, counts)| counts.iter().sum::<u32>() >= LEAST)
        .map(|(piece, counts)| (piece, weights(&counts, &sums)))
        .filter(|(_, weights)| {
            weights.iter().max().zip(weights.iter().min()).is_some_and(|(most, least)| most - least >= 100)
        })
        .collect();
    lines.sort();
    let mut text = String::from(
        "# Made by `torg-bench-search languages` from the sentences with even numbers of SIB-200 (Apache-2.0) = FLORES-200 (CC BY-SA 4.0).\n# piece, then sv da nb nn fi en nl: hundredths of ln(share in the language / mean share)\n",
    );
    for (piece, weights) in lines {
        let numbers: Vec<String> = weights.iter().map(ToString::to_string).collect();
        let _ = writeln!(text, "{piece}\t{}", numbers.join(" "));
    }
    text
}

fn weights(counts: &[u32; 7], sums: &[u32; 7]) -> [i64; 7] {
    let share = |number: usize| (f64::from(counts[number]) + 0.3) / (f64::from(sums[number]) + 3_000.0);
    let mean = (0..7).map(share).sum::<f64>() / 7.0;
    std::array::from_fn(|number| ((share(number) / mean).ln() * 100.0).round() as i64)
}

/// How many chunks of ten words of the sentences with odd numbers are told right, per language.
pub fn measure(sentences: &Sentences) -> Vec<(&'static str, usize, usize)> {
    let mut results = Vec::new();
    for (number, column) in COLUMNS.iter().enumerate() {
        let (mut right, mut all) = (0, 0);
        for (row, text) in
            sentences.column(column).iter().enumerate().filter(|(row, _)| !is_even(sentences.ids[*row]))
        {
            let _ = row;
            let words: Vec<&str> = text.split_whitespace().collect();
            for chunk in words.chunks_exact(CHUNK) {
                all += 1;
                right += usize::from(detect(&chunk.join(" ")) == Some(Language::ALL[number]));
            }
        }
        results.push((*column, right, all));
    }
    results
}
