//! Collections of another kind than the one the search was tuned on: sentences among two thousand texts of authorities, and
//! short everyday sentences in English.

use crate::baseline::{Baseline, stems, three_to_five};
use crate::data::{self, Sentences, is_even, text_of_gz};
use crate::quality::{Figures, entry, filled, keywords, language, rank};
use anyhow::Result;
use std::path::Path;
use torg_search::Request;

/// Texts that are in the way.
const DISTRACTORS: usize = 2_000;

/// The texts of one column, cut to sentences.
fn texts(path: &Path, column: &str) -> Result<Vec<String>> {
    let text = text_of_gz(path)?;
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let place = reader.headers()?.iter().position(|name| name == column).unwrap_or_default();
    let mut all = Vec::new();
    for record in reader.records() {
        let record = record?;
        let cell = record.get(place).unwrap_or_default().replace("rnrn", ". ");
        all.extend(cell.split(". ").map(str::trim).filter(|part| part.len() > 20).map(str::to_owned));
    }
    all.truncate(DISTRACTORS);
    Ok(all)
}

/// Keywords of `queries` look for the text of the same number in `texts`.
fn line(name: &str, codes: (&str, &str), queries: &[(usize, String)], texts: &[String]) -> Result<String> {
    let (from, to) = (language(codes.0), language(codes.1));
    let (_folder, index) =
        filled(texts.iter().enumerate().map(|(row, text)| entry(row.to_string(), to, "", text)))?;
    let snowball = Baseline::bm25(&texts.iter().map(|text| stems(text, to)).collect::<Vec<_>>());
    let tf_idf = Baseline::tf_idf(&texts.iter().map(|text| three_to_five(text)).collect::<Vec<_>>());
    let mut ranks = [Vec::new(), Vec::new(), Vec::new()];
    for (row, query) in queries {
        let mut request = Request::new(query, &["public"], 10);
        request.language = Some(from);
        ranks[0].push(snowball.rank(&stems(query, from), *row));
        ranks[1].push(tf_idf.rank(&three_to_five(query), *row));
        ranks[2].push(rank(&index, &request, &row.to_string())?);
    }
    let [snowball, tf_idf, ours] = ranks.map(|ranks| Figures::of(&ranks));
    Ok(format!(
        "| {} → {}, {name} | {} | {:.3} | {:.3} | {:.3} / {:.3} / **{:.3}** |",
        codes.0,
        codes.1,
        texts.len(),
        snowball.ndcg,
        tf_idf.ndcg,
        ours.first,
        ours.reciprocal,
        ours.ndcg
    ))
}

fn among(sentences: &Sentences, codes: (&str, &str), name: &str, others: Vec<String>) -> Result<String> {
    let mut all: Vec<String> = sentences.column(codes.1).to_vec();
    all.extend(others);
    let queries: Vec<(usize, String)> = keywords(sentences, codes.0).into_iter().enumerate().collect();
    let odd: Vec<_> = queries.into_iter().filter(|(row, _)| !is_even(sentences.ids[*row])).collect();
    line(name, codes, &odd, &all)
}

fn everyday(shared: &Path, code: &str) -> Result<String> {
    let mut reader = csv::Reader::from_path(shared.join(format!("xling/tatoeba_{code}_eng.csv")))?;
    let (mut ids, mut own, mut english) = (Vec::new(), Vec::new(), Vec::new());
    for record in reader.records() {
        let record = record?;
        ids.push(record[0].parse()?);
        own.push(record[1].to_owned());
        english.push(record[2].to_owned());
    }
    let sentences = Sentences { ids, columns: vec![(code.to_owned(), own), ("eng".to_owned(), english)] };
    among(&sentences, (code, "eng"), "everyday sentences", Vec::new())
}

pub fn lines(shared: &Path) -> Result<Vec<String>> {
    let sentences = data::sentences(shared)?;
    let corpus = |file: &str, column: &str| texts(&shared.join("corpus").join(file), column);
    let norwegian = corpus("no_tidstyver_2014_even.csv.gz", "problemtype_beskrivelse")?;
    let danish = corpus("da_kle_topics.csv.gz", "subject_title")?;
    let swedish = corpus("sv_alingsas_decision_steps.csv.gz", "quote")?;
    Ok(vec![
        "| from → to, collection | texts | Snowball BM25 | 3–5-gram tf-idf | Torg (R@1 / MRR@10 / nDCG@10) |"
            .to_owned(),
        "|---|---|---|---|---|".to_owned(),
        among(&sentences, ("swe", "dan"), "among topics of municipalities", danish.clone())?,
        among(&sentences, ("nob", "dan"), "among topics of municipalities", danish)?,
        among(&sentences, ("swe", "nob"), "among agencies' reports", norwegian.clone())?,
        among(&sentences, ("dan", "nob"), "among agencies' reports", norwegian)?,
        among(&sentences, ("dan", "swe"), "among minutes of boards", swedish.clone())?,
        among(&sentences, ("nno", "swe"), "among minutes of boards", swedish)?,
        everyday(shared, "swe")?,
        everyday(shared, "fin")?,
    ])
}
