//! Where keywords fail, and how both halves of the sentences fare in many directions: for work on the search, not for figures.

use crate::data::{Sentences, is_even};
use crate::quality::{Figures, entry, filled, keywords, language};
use anyhow::Result;
use torg_search::Request;

/// Directions between the Scandinavian languages, and into Finnish and back.
const DIRECTIONS: [(&str, &str); 12] = [
    ("swe", "dan"),
    ("swe", "nob"),
    ("nob", "dan"),
    ("dan", "nob"),
    ("nob", "swe"),
    ("dan", "swe"),
    ("swe", "nno"),
    ("nno", "swe"),
    ("swe", "fin"),
    ("fin", "swe"),
    ("eng", "swe"),
    ("swe", "eng"),
];
/// A right entry behind this place is a miss.
const LISTED: usize = 1;

/// nDCG@10 of keywords, for even and odd sentences, in each direction, and the means of the first three and of the
/// eight Scandinavian ones.
pub fn halves(sentences: &Sentences) -> Result<Vec<String>> {
    let mut lines = Vec::new();
    let mut sums: Vec<[f64; 2]> = Vec::new();
    for (from, to) in DIRECTIONS {
        let texts = sentences.column(to);
        let entries =
            texts.iter().enumerate().map(|(row, text)| entry(row.to_string(), language(to), "", text));
        let (_folder, index) = filled(entries)?;
        let mut ranks = [Vec::new(), Vec::new()];
        for (row, query) in keywords(sentences, from).iter().enumerate() {
            let mut request = Request::new(query, &["public"], 10);
            request.language = Some(language(from));
            let rank = crate::quality::rank(&index, &request, &row.to_string())?;
            ranks[usize::from(!is_even(sentences.ids[row]))].push(rank);
        }
        let both = ranks.map(|ranks| Figures::of(&ranks).ndcg);
        lines.push(format!("{from} → {to}: even {:.4}, odd {:.4}", both[0], both[1]));
        sums.push(both);
    }
    for (name, first) in [("first three", 3), ("Scandinavian", 8), ("all", sums.len())] {
        let mean = |half: usize| sums[..first].iter().map(|both| both[half]).sum::<f64>() / first as f64;
        lines.push(format!("mean of {name}: even {:.4}, odd {:.4}", mean(0), mean(1)));
    }
    Ok(lines)
}

/// Even sentences whose keywords do not put the right entry first: the rank, what each word of the query was met by in the
/// right entry, and both sentences.
pub fn misses(sentences: &Sentences, from: &str, to: &str) -> Result<Vec<String>> {
    let texts = sentences.column(to);
    let entries = texts.iter().enumerate().map(|(row, text)| entry(row.to_string(), language(to), "", text));
    let (_folder, index) = filled(entries)?;
    let mut lines = Vec::new();
    for (row, query) in keywords(sentences, from).iter().enumerate() {
        if !is_even(sentences.ids[row]) {
            continue;
        }
        let mut request = Request::new(query, &["public"], 200);
        request.language = Some(language(from));
        let answer = index.search(&request)?;
        let place = answer.hits.iter().position(|hit| hit.id == row.to_string());
        if place.is_some_and(|place| place < LISTED) {
            continue;
        }
        lines.push(format!("## {row}: {}", place.map_or("none".to_owned(), |place| (place + 1).to_string())));
        let text = &texts[row];
        let marks = answer.plan.marks(text);
        for (number, place) in answer.plan.words().into_iter().enumerate() {
            let met = marks.iter().filter(|mark| mark.word == number);
            let best = met.max_by(|a, b| a.weight.total_cmp(&b.weight));
            let met = best.map_or("-".to_owned(), |mark| {
                format!("{} ({:?} {:.2})", &text[mark.place.clone()], mark.layer, mark.weight)
            });
            lines.push(format!("  {} → {met}", &query[place]));
        }
        lines.push(format!("  {from}: {}", sentences.column(from)[row]));
        lines.push(format!("  {to}: {text}"));
        if let Some(first) = answer.hits.first() {
            lines.push(format!("  first: {}", texts[first.id.parse::<usize>()?]));
        }
    }
    Ok(lines)
}
