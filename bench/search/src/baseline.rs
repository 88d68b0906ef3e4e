//! What the search is measured against: BM25 with Snowball stems, and tf-idf of character 3–5-grams.

use std::collections::HashMap;
use torg_engine::text::{grams::grams, language::Language, stem::stem};

/// Small-letter words, not folded.
pub fn words(text: &str) -> Vec<String> {
    text.split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

pub fn stems(text: &str, language: Language) -> Vec<u64> {
    words(text).iter().map(|word| hash(&stem(word, language))).collect()
}

/// N-grams of three to five signs within words, edges of words counted as signs.
pub fn three_to_five(text: &str) -> Vec<u64> {
    let mut all = Vec::new();
    words(text).iter().for_each(|word| grams(word, 3..=5, |gram| all.push(gram)));
    all
}

fn hash(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |state, byte| (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

fn counts(features: &[u64]) -> HashMap<u64, f64> {
    let mut counts = HashMap::new();
    features.iter().for_each(|feature| *counts.entry(*feature).or_default() += 1.0);
    counts
}

#[derive(Debug)]
/// A collection ready to be ranked in one of the two ways.
pub struct Baseline {
    postings: HashMap<u64, Vec<(usize, f64)>>,
    rarity: HashMap<u64, f64>,
    size: usize,
}

impl Baseline {
    pub fn bm25(documents: &[Vec<u64>]) -> Self {
        let mean = documents.iter().map(Vec::len).sum::<usize>() as f64 / documents.len().max(1) as f64;
        let weigh =
            |times: f64, length: usize| times * 2.2 / (times + 1.2 * (0.25 + 0.75 * length as f64 / mean));
        let rare = |all: f64, found: f64| (1.0 + (all - found + 0.5) / (found + 0.5)).ln();
        Self::new(documents, weigh, rare, false)
    }

    pub fn tf_idf(documents: &[Vec<u64>]) -> Self {
        Self::new(
            documents,
            |times, _| 1.0 + times.ln(),
            |all, found| ((1.0 + all) / (1.0 + found)).ln() + 1.0,
            true,
        )
    }

    fn new(
        documents: &[Vec<u64>],
        weigh: impl Fn(f64, usize) -> f64,
        rare: impl Fn(f64, f64) -> f64,
        cosine: bool,
    ) -> Self {
        let mut postings: HashMap<u64, Vec<(usize, f64)>> = HashMap::new();
        for (number, document) in documents.iter().enumerate() {
            for (feature, times) in counts(document) {
                postings.entry(feature).or_default().push((number, weigh(times, document.len())));
            }
        }
        let size = documents.len();
        let rarity: HashMap<u64, f64> =
            postings.iter().map(|(feature, list)| (*feature, rare(size as f64, list.len() as f64))).collect();
        let mut norms = vec![0.0; size];
        for (feature, list) in &mut postings {
            for (number, weight) in list {
                *weight *= rarity[feature];
                norms[*number] += *weight * *weight;
            }
        }
        if cosine {
            postings.values_mut().flatten().for_each(|(number, weight)| *weight /= norms[*number].sqrt());
        }
        // BM25 counts the rarity of a word once, the cosine on both sides.
        let rarity = if cosine { rarity } else { HashMap::new() };
        Self { postings, rarity, size }
    }

    /// The rank of document `right`, ties shared; `None` when it has nothing of the query.
    pub fn rank(&self, query: &[u64], right: usize) -> Option<usize> {
        let mut scores = vec![0.0; self.size];
        for (feature, times) in counts(query) {
            let weight = self.rarity.get(&feature).map_or(times, |rarity| (1.0 + times.ln()) * rarity);
            for (number, part) in self.postings.get(&feature).into_iter().flatten() {
                scores[*number] += weight * part;
            }
        }
        let mine = scores[right];
        let before = scores.iter().filter(|score| **score > mine).count();
        let equal = scores.iter().filter(|score| **score == mine).count() - 1;
        (mine > 0.0).then_some(1 + before + equal / 2)
    }
}
