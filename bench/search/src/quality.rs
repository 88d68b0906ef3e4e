//! How good the search is: on sentence pairs, on titles, on care questions.

use crate::data::{self, Sentences, is_even};
use anyhow::Result;
use std::collections::{HashMap, HashSet};
use std::path::Path;
use torg_engine::text::language::Language;
use torg_search::{Entry, Index, Layer, Layers, Request};

/// From and to, by column and language.
pub const PAIRS: [(&str, &str); 5] = [("swe", "dan"), ("swe", "nob"), ("nob", "dan"), ("swe", "fin"), ("swe", "swe")];

pub fn language(column: &str) -> Language {
    match column {
        "swe" => Language::Swedish,
        "dan" => Language::Danish,
        "nob" => Language::Bokmal,
        "nno" => Language::Nynorsk,
        "fin" => Language::Finnish,
        "nld" => Language::Dutch,
        _ => Language::English,
    }
}

pub fn entry(id: String, language: Language, title: &str, body: &str) -> Entry {
    Entry {
        id,
        kind: "practice".to_owned(),
        country: None,
        language: Some(language),
        year: None,
        focus_areas: Vec::new(),
        state: None,
        audience: vec!["public".to_owned()],
        title: title.to_owned(),
        body: body.to_owned(),
    }
}

/// Measures over queries with one right answer.
#[derive(Debug, Clone, Copy, Default)]
pub struct Figures {
    pub first: f64,
    pub reciprocal: f64,
    pub ndcg: f64,
    pub ten: f64,
}

impl Figures {
    /// From the rank of the right answer of each query, counted from one.
    pub fn of(ranks: &[Option<usize>]) -> Self {
        let mut figures = Self::default();
        for rank in ranks.iter().flatten().copied().filter(|rank| *rank <= 10) {
            figures.first += f64::from(u8::from(rank == 1));
            figures.reciprocal += 1.0 / rank as f64;
            figures.ndcg += 1.0 / (1.0 + rank as f64).log2();
            figures.ten += 1.0;
        }
        let count = ranks.len().max(1) as f64;
        for figure in [&mut figures.first, &mut figures.reciprocal, &mut figures.ndcg, &mut figures.ten] {
            *figure /= count;
        }
        figures
    }
}

/// The three rarest small-letter words of at least four letters: no names, no numbers.
pub fn keywords(sentences: &Sentences, column: &str) -> Vec<String> {
    let texts = sentences.column(column);
    let words = |text: &str| -> Vec<String> {
        text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    let mut frequency: HashMap<String, usize> = HashMap::new();
    for text in texts {
        for word in words(text).iter().map(|word| word.to_lowercase()).collect::<HashSet<_>>() {
            *frequency.entry(word).or_default() += 1;
        }
    }
    let query = |text: &String| {
        let mut seen = HashSet::new();
        let mut kept: Vec<(usize, usize, String)> = words(text)
            .into_iter()
            .enumerate()
            .filter(|(_, word)| word.chars().count() >= 4 && word.chars().all(char::is_lowercase) && seen.insert(word.clone()))
            .map(|(place, word)| (frequency.get(&word).copied().unwrap_or(0), place, word))
            .collect();
        kept.sort();
        kept.into_iter().take(3).map(|(.., word)| word).collect::<Vec<_>>().join(" ")
    };
    texts.iter().map(query).collect()
}

pub fn filled(entries: impl Iterator<Item = Entry>) -> Result<(tempfile::TempDir, Index)> {
    let folder = tempfile::tempdir()?;
    let index = Index::open(folder.path())?;
    for entry in entries {
        index.put_new(&entry)?;
    }
    index.commit(0)?;
    Ok((folder, index))
}

pub fn rank(index: &Index, request: &Request, right: &str) -> Result<Option<usize>> {
    Ok(index.search(request)?.hits.iter().position(|hit| hit.id == right).map(|place| place + 1))
}

pub fn main(shared: &Path) -> Result<()> {
    let sentences = data::sentences(shared)?;
    let dev = std::env::var("DEV").is_ok();
    let rows: Vec<usize> = (0..sentences.ids.len()).filter(|&row| is_even(sentences.ids[row]) == dev).collect();
    for (from, to) in PAIRS {
        let texts = sentences.column(to);
        let (_folder, index) = filled(texts.iter().enumerate().map(|(row, text)| entry(row.to_string(), language(to), "", text)))?;
        let keywords = keywords(&sentences, from);
        let full = sentences.column(from);
        let run = |queries: &[String], layers: Layers| -> Result<Figures> {
            let mut ranks = Vec::new();
            for &row in &rows {
                let mut request = Request::new(&queries[row], &["public"], 10);
                request.language = Some(language(from));
                request.layers = layers;
                ranks.push(rank(&index, &request, &row.to_string())?);
            }
            Ok(Figures::of(&ranks))
        };
        let begun = std::time::Instant::now();
        let (k, f) = (run(&keywords, Layers::ALL)?, run(full, Layers::ALL)?);
        println!("{from}->{to} kw3lc {:.3} {:.3} {:.3}  full {:.3} {:.3}  {:?}", k.first, k.reciprocal, k.ndcg, f.first, f.ndcg, begun.elapsed());
        if std::env::var("ABL").is_ok() {
            for layer in [Layer::Stem, Layer::Compound, Layer::Cognate, Layer::Spelling, Layer::Grams, Layer::Lexicon] {
                let (k, f) = (run(&keywords, Layers::ALL.without(layer))?, run(full, Layers::ALL.without(layer))?);
                println!("   without {layer:?} kw3lc {:.3} full {:.3}", k.ndcg, f.first);
            }
        }
    }
    Ok(())
}
