//! The glossary as the search uses it: words of one concept stand for each other, at a lower weight than what was typed.

use std::collections::{HashMap, HashSet};
use torg_engine::text::{language::Language, skeleton::skeleton, words::words};

/// One concept and what it is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concept {
    pub id: String,
    pub forms: Vec<(Language, String)>,
    /// Its words only partly correspond; shown with the expansion.
    pub caution: bool,
}

/// Words so general that a concept they belong to is not meant when they are typed.
const GENERAL: [&str; 40] = [
    "besøk",
    "besøg",
    "besök",
    "vierailu",
    "program",
    "forløb",
    "status",
    "resultat",
    "plan",
    "strategi",
    "politik",
    "kvalitet",
    "indikator",
    "region",
    "kommune",
    "kunta",
    "borger",
    "bruker",
    "medarbejdere",
    "ansatte",
    "assistent",
    "leder",
    "coach",
    "møte",
    "dialog",
    "workshop",
    "budget",
    "ks",
    "kl",
    "ip",
    "sip",
    "mas",
    "visit",
    "quality",
    "indicator",
    "result",
    "visitation",
    "kommun",
    "möte",
    "medarbetare",
];
/// The longest name of a concept that is recognised in a query, in words.
pub(crate) const LONGEST: usize = 4;

/// All concepts, ready to be recognised.
#[derive(Debug, Clone, Default)]
pub struct Concepts {
    concepts: Vec<Concept>,
    /// Concepts by the skeletons of the words of a name.
    names: HashMap<String, Vec<u32>>,
    /// Short names are recognised only as they are written: in capitals.
    short: HashMap<String, Vec<u32>>,
}

fn key(words: &[String]) -> String {
    words.iter().map(|word| skeleton(word)).collect::<Vec<_>>().join(" ")
}

impl Concepts {
    #[must_use]
    pub fn new(concepts: Vec<Concept>) -> Self {
        let general: HashSet<String> = GENERAL.iter().map(|word| key(&words(word))).collect();
        let mut all = Self { concepts, ..Self::default() };
        for (number, concept) in all.concepts.iter().enumerate() {
            for (_, form) in &concept.forms {
                let name = key(&words(form));
                let list = if form.chars().count() <= 3 {
                    all.short.entry(form.to_uppercase()).or_default()
                } else if general.contains(&name) {
                    continue;
                } else {
                    all.names.entry(name).or_default()
                };
                if list.last() != Some(&(number as u32)) {
                    list.push(number as u32);
                }
            }
        }
        all
    }

    /// The concepts that the folded `window` names; `written` is the same in the letters of the query.
    pub(crate) fn named(&self, window: &[String], written: &str) -> impl Iterator<Item = &Concept> {
        // A word of two or three letters is meant only in capitals, whatever it sounds like.
        let is_short = window.len() == 1 && written.chars().count() <= 3;
        let named = if is_short { self.short.get(written) } else { self.names.get(&key(window)) };
        let numbers = named.map_or(&[][..], Vec::as_slice);
        numbers.iter().filter_map(|&number| self.concepts.get(number as usize))
    }
}
