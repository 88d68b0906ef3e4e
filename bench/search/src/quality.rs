//! How good the search is: on sentence pairs, on titles, on care questions.

use crate::baseline::{Baseline, stems, three_to_five};
use crate::data::{self, Sentences, is_even};
use anyhow::Result;
use std::collections::{HashMap, HashSet};
use std::path::Path;
use torg_engine::text::language::Language;
use torg_search::{Entry, Index, Layer, Layers, Request};

/// From and to, by column and language.
pub const PAIRS: [(&str, &str); 5] =
    [("swe", "dan"), ("swe", "nob"), ("nob", "dan"), ("swe", "fin"), ("swe", "swe")];

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
        text.split(|sign: char| !sign.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
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
            .filter(|(_, word)| {
                word.chars().count() >= 4 && word.chars().all(char::is_lowercase) && seen.insert(word.clone())
            })
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

/// The search and both baselines on one pair of languages.
#[derive(Debug)]
pub struct Pair {
    pub keywords: [Figures; 3],
    pub full: Figures,
    /// nDCG@10 of keywords without each layer.
    pub without: Vec<(Layer, f64)>,
}

const SWITCHED: [Layer; 6] =
    [Layer::Stem, Layer::Compound, Layer::Cognate, Layer::Spelling, Layer::Grams, Layer::Lexicon];

/// Queries of sentences with odd numbers in `from`, all sentences of `to` to be found.
pub fn pair(sentences: &Sentences, from: &str, to: &str, ablation: bool) -> Result<Pair> {
    let rows: Vec<usize> = (0..sentences.ids.len()).filter(|&row| !is_even(sentences.ids[row])).collect();
    let texts = sentences.column(to);
    let entries = texts.iter().enumerate().map(|(row, text)| entry(row.to_string(), language(to), "", text));
    let (_folder, index) = filled(entries)?;
    let keywords = keywords(sentences, from);
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
    let stemmed: Vec<Vec<u64>> = texts.iter().map(|text| stems(text, language(to))).collect();
    let letters: Vec<Vec<u64>> = texts.iter().map(|text| three_to_five(text)).collect();
    let (snowball, tf_idf) = (Baseline::bm25(&stemmed), Baseline::tf_idf(&letters));
    let of = |rank: &dyn Fn(usize) -> Option<usize>| {
        Figures::of(&rows.iter().map(|&row| rank(row)).collect::<Vec<_>>())
    };
    let snowball = of(&|row| snowball.rank(&stems(&keywords[row], language(from)), row));
    let tf_idf = of(&|row| tf_idf.rank(&three_to_five(&keywords[row]), row));
    let mut without = Vec::new();
    for layer in SWITCHED.into_iter().filter(|_| ablation) {
        without.push((layer, run(&keywords, Layers::ALL.without(layer))?.ndcg));
    }
    let ours = run(&keywords, Layers::ALL)?;
    Ok(Pair { keywords: [snowball, tf_idf, ours], full: run(sentences.column(from), Layers::ALL)?, without })
}

/// All tables, as Markdown; `layers` also measures what each layer adds.
pub fn tables(shared: &Path, layers: bool) -> Result<Vec<String>> {
    let sentences = data::sentences(shared)?;
    let mut lines = vec![
        "| from → to | Snowball BM25 | 3–5-gram tf-idf | Torg (R@1 / MRR@10 / nDCG@10) | full R@1 |"
            .to_owned(),
        "|---|---|---|---|---|".to_owned(),
    ];
    let mut ablation = Vec::new();
    for (from, to) in PAIRS {
        let pair = pair(&sentences, from, to, layers)?;
        let [snowball, tf_idf, ours] = pair.keywords;
        lines.push(format!(
            "| {from} → {to} | {:.3} | {:.3} | {:.3} / {:.3} / **{:.3}** | {:.3} |",
            snowball.ndcg, tf_idf.ndcg, ours.first, ours.reciprocal, ours.ndcg, pair.full.first
        ));
        let without: Vec<String> =
            pair.without.iter().map(|(layer, ndcg)| format!("{layer:?} {:+.3}", ours.ndcg - ndcg)).collect();
        ablation.push(format!("{from} → {to}: {}", without.join(", ")));
    }
    if !layers {
        return Ok(lines);
    }
    lines.push(
        "What each layer adds to the nDCG@10 of keywords (all layers minus all but this one):".to_owned(),
    );
    lines.extend(ablation);
    Ok(lines)
}
