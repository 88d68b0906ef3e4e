//! Learns what a change of a letter costs between Swedish, Danish, bokmål and nynorsk (`crates/engine/data/kinship.tsv`).
//!
//! From pairs of words that mean the same: each pair is aligned by the prices known so far, the changes are counted, and the
//! prices follow from the counts; six rounds. Words that are no cognates drop out, because their alignment costs too much.

use crate::data::{Sentences, is_even};
use crate::omw::Concept;
use std::collections::HashMap;
use std::fmt::Write as _;
use torg_engine::text::kin::{KINDS, kinds};
use torg_engine::text::skeleton::sounds;
use torg_engine::text::words::words;

const ROUNDS: usize = 6;
/// An aligned pair that costs more than this per letter is no pair of cognates.
const FAR: f64 = 1.3;
/// Added to every count.
const DOUBT: f64 = 0.3;
const MOST: f64 = 6.0;

type Prices = [[f64; KINDS]; KINDS];
type Pair = (Box<[u8]>, Box<[u8]>);

/// Words of one meaning in two Scandinavian languages, and the most alike words of aligned sentences with even numbers.
fn pairs(concepts: &[Concept], sentences: &Sentences) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for concept in concepts {
        let near: Vec<_> = concept.iter().filter(|(language, _)| language.is_scandinavian()).collect();
        for (place, (language, one)) in near.iter().enumerate() {
            for (_, other) in near[place + 1..].iter().filter(|(other, _)| other != language) {
                pairs.push((heard(one), heard(other)));
            }
        }
    }
    for (from, to) in [("swe", "dan"), ("swe", "nob"), ("nob", "dan"), ("swe", "nno")] {
        let rows = sentences.column(from).iter().zip(sentences.column(to)).zip(&sentences.ids);
        for ((one, other), _) in rows.filter(|(_, id)| is_even(**id)) {
            let others: Vec<_> =
                words(other).iter().filter(|word| word.len() > 3).map(|word| heard(word)).collect();
            for word in words(one).iter().filter(|word| word.len() > 3) {
                let word = heard(word);
                let best =
                    others.iter().map(|other| (edits(&word, other), other)).min_by_key(|(edits, _)| *edits);
                if let Some((edits, other)) = best
                    && edits * 3 <= word.len().min(other.len())
                {
                    pairs.push((word, other.clone()));
                }
            }
        }
    }
    pairs
}

fn heard(word: &str) -> Box<[u8]> {
    kinds(&sounds(&torg_engine::text::fold::fold(word).replace(' ', "")))
}

fn edits(one: &[u8], other: &[u8]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (line, a) in one.iter().enumerate() {
        let mut corner = row[0];
        row[0] = line + 1;
        for (at, b) in other.iter().enumerate() {
            let changed = corner + usize::from(a != b);
            corner = row[at + 1];
            row[at + 1] = changed.min(corner + 1).min(row[at] + 1);
        }
    }
    row[other.len()]
}

/// The cheapest alignment: its price, and the letters that stand against each other (0 for none).
fn align(one: &[u8], other: &[u8], prices: &Prices) -> (f64, Vec<(u8, u8)>) {
    let mut table = vec![vec![(0.0, (0, 0)); other.len() + 1]; one.len() + 1];
    for i in 0..=one.len() {
        for j in 0..=other.len() {
            let mut best: Option<(f64, (u8, u8))> = (i + j == 0).then_some((0.0, (0, 0)));
            let mut offer = |before: f64, step: (u8, u8)| {
                let price = before + prices[usize::from(step.0)][usize::from(step.1)];
                if best.is_none_or(|best| price < best.0) {
                    best = Some((price, step));
                }
            };
            if i > 0 && j > 0 {
                offer(table[i - 1][j - 1].0, (one[i - 1], other[j - 1]));
            }
            if i > 0 {
                offer(table[i - 1][j].0, (one[i - 1], 0));
            }
            if j > 0 {
                offer(table[i][j - 1].0, (0, other[j - 1]));
            }
            table[i][j] = best.unwrap_or_default();
        }
    }
    let (mut i, mut j, mut steps) = (one.len(), other.len(), Vec::new());
    while i + j > 0 {
        let step = table[i][j].1;
        steps.push(step);
        i -= usize::from(step.0 != 0);
        j -= usize::from(step.1 != 0);
    }
    (table[one.len()][other.len()].0, steps)
}

/// Prices from counts: how much rarer the two stand together than each would with itself.
fn prices(counts: &HashMap<(u8, u8), f64>) -> Prices {
    let mut both = [[DOUBT; KINDS]; KINDS];
    for (&(a, b), count) in counts {
        both[usize::from(a)][usize::from(b)] += count;
        both[usize::from(b)][usize::from(a)] += count;
    }
    let sums: Vec<f64> = both.iter().map(|row| row.iter().sum()).collect();
    let mut prices = [[0.0; KINDS]; KINDS];
    for a in 0..KINDS {
        for b in (0..KINDS).filter(|&b| b != a) {
            let gap = a.min(b) == 0;
            let share =
                if gap { both[a][b] / sums[a.max(b)] } else { both[a][b] / (sums[a] * sums[b]).sqrt() };
            prices[a][b] = (-share.ln()).clamp(0.1, MOST);
        }
    }
    prices
}

/// The table, as it is committed.
pub fn table(concepts: &[Concept], sentences: &Sentences) -> String {
    let pairs = pairs(concepts, sentences);
    let mut now = [[2.0; KINDS]; KINDS];
    (0..KINDS).for_each(|kind| now[kind][kind] = 0.0);
    let mut kept = 0;
    for _ in 0..ROUNDS {
        let mut counts: HashMap<(u8, u8), f64> = HashMap::new();
        kept = 0;
        for (one, other) in &pairs {
            let (price, steps) = align(one, other, &now);
            if price / steps.len().max(1) as f64 <= FAR {
                kept += 1;
                steps.into_iter().for_each(|step| *counts.entry(step).or_default() += 1.0);
            }
        }
        now = prices(&counts);
    }
    let mut text = format!(
        "# Made by `torg-bench-search kinship` from {kept} pairs of cognates: terms of the free wordnets (DanNet, Norwegian Wordnet,\n\
         # WordNet-SALDO CC BY 3.0) and sentences with even numbers of SIB-200 = FLORES-200 (CC BY-SA 4.0).\n\
         # kind of letter (0 none, 1-26 a to z, 27 digit, 28 a-ring, 29 o-umlaut, 30 other), another, price in hundredths of a natural logarithm\n"
    );
    for (a, row) in now.iter().enumerate() {
        for (b, price) in row.iter().enumerate().skip(a + 1).filter(|(_, price)| **price < MOST - 0.01) {
            let _ = writeln!(text, "{a}\t{b}\t{:.0}", price * 100.0);
        }
    }
    text
}
