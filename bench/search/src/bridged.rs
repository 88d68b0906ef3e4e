//! Swedish and Norwegian words that translate each other by way of a third language.

use crate::lexicon::{read, text_of};
use anyhow::Result;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

/// Languages with a dictionary into Norwegian and at least one to or from Swedish.
const BRIDGES: [&str; 4] = ["ita", "pol", "ell", "fin"];
/// How surely the bridges together lead to a word, at least: one certain way nearly, or several less certain ones.
const LEAST: f32 = 0.75;
/// Bridges that must agree where a dictionary of the two languages knows the word.
const AGREED: usize = 2;

type Words = HashMap<String, HashSet<String>>;

/// Pairs of Swedish and Norwegian words. Each bridge gives a Swedish word's translations equal parts and theirs equal parts in
/// turn; the parts of all bridges are added up. `known` has the Swedish words that a dictionary of the two languages has.
pub fn pairs(folder: &Path, known: &HashSet<String>) -> Result<Vec<(String, String)>> {
    let mut sure: BTreeMap<(String, String), (f32, usize)> = BTreeMap::new();
    for bridge in BRIDGES {
        let there = swedish(folder, bridge)?;
        let mut on = Words::new();
        read(&text_of(folder, &format!("{bridge}-nor"))?, |head, word| insert(&mut on, head, word));
        for (swedish, middle) in there {
            let mut parts: HashMap<&str, f32> = HashMap::new();
            let leading: Vec<_> = middle.iter().filter_map(|word| on.get(word)).collect();
            for words in &leading {
                for word in *words {
                    *parts.entry(word).or_default() += 1.0 / (leading.len() * words.len()) as f32;
                }
            }
            for (norwegian, part) in parts {
                let all = sure.entry((swedish.clone(), norwegian.to_owned())).or_default();
                *all = (all.0 + part, all.1 + 1);
            }
        }
    }
    let agreed = |pair: &(String, String), bridges| bridges >= AGREED || !known.contains(&pair.0);
    let kept = sure.into_iter().filter(|(pair, (part, bridges))| *part >= LEAST && agreed(pair, *bridges));
    Ok(kept.map(|(pair, _)| pair).collect())
}

/// The translations of Swedish words in the dictionaries of both directions.
fn swedish(folder: &Path, bridge: &str) -> Result<Words> {
    let mut words = Words::new();
    read(&text_of(folder, &format!("swe-{bridge}"))?, |head, word| insert(&mut words, head, word));
    read(&text_of(folder, &format!("{bridge}-swe"))?, |head, word| insert(&mut words, word, head));
    Ok(words)
}

fn insert(words: &mut Words, head: &str, word: &str) {
    words.entry(head.to_owned()).or_default().insert(word.to_owned());
}
