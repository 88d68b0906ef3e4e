//! Known things by another name: indicators of Kolada's catalogue, looked for by an older wording of their title.

use crate::data::text_of_gz;
use crate::quality::{Figures, entry, filled, rank};
use anyhow::Result;
use std::collections::HashMap;
use std::path::Path;
use torg_engine::text::language::Language;
use torg_search::{Index, Request};

/// The same code stands for another measure today: no older wording but a reused number.
const REUSED: [&str; 2] = ["U07457", "U07458"];

/// What was called otherwise before: today's words, the older ones, and since when the newer ones are used.
const OLDER: [(&str, &str); 16] = [
    // Socialstyrelsen's terms, 2007.
    ("funktionsnedsättning", "funktionshinder"),
    // Kolada's own titles until about 2015 (`kpi_labels_35.csv`: N20896, N23890).
    ("särskilt boende", "särskilda boendeformer"),
    ("i ordinärt boende", "i eget hem"),
    ("hemtjänsttagare", "vårdtagare med hemtjänst"),
    ("brukarbedömning", "brukarundersökning"),
    // School law of 2011 and 2023.
    ("betygskriterierna", "målen"),
    ("kunskapskraven", "målen"),
    ("anpassad grundskola", "grundsärskola"),
    ("anpassad gymnasieskola", "gymnasiesärskola"),
    ("skolenheter", "skolor"),
    // Spelling of the labels of 2013.
    ("åk 9", "åk. 9"),
    ("sedan", "sen"),
    ("bland", "för"),
    ("utrikes födda", "utlandsfödda"),
    ("vårdnadshavare", "föräldrar"),
    ("individ- och familjeomsorg", "IFO"),
];

struct Titles {
    now: HashMap<String, String>,
    /// Number and older wording, seen in data.
    seen: Vec<(String, String)>,
    /// Number and older wording, made by the rules.
    made: Vec<(String, String)>,
}

fn titles(shared: &Path) -> Result<(Titles, Index, tempfile::TempDir)> {
    let text = text_of_gz(&shared.join("indicators/kolada/kpi_catalogue.csv.gz"))?;
    let mut titles = Titles { now: HashMap::new(), seen: Vec::new(), made: Vec::new() };
    let mut entries = Vec::new();
    for record in csv::Reader::from_reader(text.as_bytes()).records() {
        let record = record?;
        let (id, title) = (record[0].to_owned(), record[1].to_owned());
        entries.push(entry(id.clone(), Language::Swedish, &title, &record[2]));
        let older =
            OLDER.iter().fold(title.to_lowercase(), |title, (now, before)| title.replace(now, before));
        if older != title.to_lowercase() {
            titles.made.push((id.clone(), older));
        }
        titles.now.insert(id, title);
    }
    let path = shared.join("indicators/kolada/kpi_labels_35.csv");
    for record in csv::Reader::from_path(path)?.records() {
        let record = record?;
        let changed = titles.now.get(&record[0]).is_some_and(|now| now.trim() != record[1].trim());
        if changed && !record[1].is_empty() && !REUSED.contains(&&record[0]) {
            titles.seen.push((record[0].to_owned(), record[1].to_owned()));
        }
    }
    let (folder, index) = filled(entries.into_iter())?;
    Ok((titles, index, folder))
}

/// Ranks of the right indicators; those with the same title today count as one.
fn figures(index: &Index, titles: &Titles, asked: &[(String, String)]) -> Result<(Figures, Vec<String>)> {
    let (mut ranks, mut missed) = (Vec::new(), Vec::new());
    for (id, older) in asked {
        let mut request = Request::new(older, &["public"], 10);
        request.language = Some(Language::Swedish);
        let mut best = None;
        for same in titles.now.iter().filter(|(_, title)| Some(*title) == titles.now.get(id)) {
            best = best.into_iter().chain(rank(index, &request, same.0)?).min();
        }
        if best.is_none() {
            missed.push(format!("  not among ten: {id} {older}"));
        }
        ranks.push(best);
    }
    Ok((Figures::of(&ranks), missed))
}

pub fn lines(shared: &Path) -> Result<Vec<String>> {
    let (titles, index, _folder) = titles(shared)?;
    let mut lines = vec![format!("{} indicators", titles.now.len())];
    for (name, asked) in [
        ("titles of 2013 of indicators whose title has changed", &titles.seen),
        ("older wordings made by rules", &titles.made),
    ] {
        let (figures, missed) = figures(&index, &titles, asked)?;
        lines.push(format!(
            "{name}: {} queries, R@1 {:.3}, R@10 {:.3}, nDCG@10 {:.3}",
            asked.len(),
            figures.first,
            figures.ten,
            figures.ndcg
        ));
        lines.extend(missed.into_iter().take(12));
    }
    Ok(lines)
}
