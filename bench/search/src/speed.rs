//! How fast the search is, beside plain tantivy and SQLite FTS5 over the same documents in one run.

use crate::{data::Sentences, quality::entry};
use anyhow::Result;
use rusqlite::Connection;
use std::path::Path;
use std::time::Instant;
use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, Occur, Query, TermQuery};
use tantivy::schema::{IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions};
use tantivy::{Term, doc};
use torg_engine::text::language::Language;
use torg_engine::text::words::words;
use torg_search::{Index, Request};

const COLUMNS: [(&str, Language); 5] = [
    ("swe", Language::Swedish),
    ("dan", Language::Danish),
    ("nob", Language::Bokmal),
    ("fin", Language::Finnish),
    ("eng", Language::English),
];

/// A small generator of numbers: the same documents in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % most.max(1)
    }

    /// Small numbers often, large ones seldom.
    fn zipf(&mut self, most: usize) -> usize {
        let share = self.below(1 << 24) as f64 / f64::from(1 << 24);
        ((most as f64).powf(share) - 1.0) as usize
    }
}

/// Practice-like documents of about 110 words: real sentences, a quarter of the longer words drawn from the word lists.
fn documents(sentences: &Sentences, lists: &[Vec<String>], count: usize) -> Vec<(Language, String)> {
    let mut dice = Dice(7);
    let one = |_| {
        let number = dice.below(COLUMNS.len());
        let texts = sentences.column(COLUMNS[number].0);
        let mut text = String::new();
        while text.len() < 750 {
            for word in texts[dice.below(texts.len())].split(' ') {
                let drawn = word.len() > 4 && dice.below(4) == 0 && !lists[number].is_empty();
                text.push_str(if drawn { &lists[number][dice.zipf(lists[number].len())] } else { word });
                text.push(' ');
            }
        }
        (COLUMNS[number].1, text)
    };
    (0..count).map(one).collect()
}

/// One word, three words, and sentences of eight words, in equal parts, from the documents.
fn queries(documents: &[(Language, String)], count: usize) -> Vec<(Language, String)> {
    let mut dice = Dice(11);
    (0..count)
        .map(|number| {
            let (language, text) = &documents[dice.below(documents.len())];
            let all = words(text);
            let longer: Vec<&String> = all.iter().filter(|word| word.chars().count() >= 4).collect();
            let query = match number % 3 {
                0 => longer[dice.below(longer.len())].clone(),
                1 => (0..3).map(|_| longer[dice.below(longer.len())].as_str()).collect::<Vec<_>>().join(" "),
                _ => all
                    .iter()
                    .skip(dice.below(all.len().saturating_sub(8)))
                    .take(8)
                    .cloned()
                    .collect::<Vec<_>>()
                    .join(" "),
            };
            (*language, query)
        })
        .collect()
}

/// Median and 99th percentile in milliseconds.
fn timed(
    queries: &[(Language, String)],
    mut run: impl FnMut(&(Language, String)) -> Result<usize>,
) -> Result<(f64, f64)> {
    let mut times = Vec::new();
    let mut found = 0;
    for query in queries {
        let begun = Instant::now();
        found += run(query)?;
        times.push(begun.elapsed().as_secs_f64() * 1000.0);
    }
    anyhow::ensure!(found > 0, "nothing found at all");
    times.sort_by(f64::total_cmp);
    Ok((times[times.len() / 2], times[times.len() * 99 / 100]))
}

fn size(folder: &Path) -> Result<f64> {
    let mut sum = 0;
    for file in std::fs::read_dir(folder)? {
        sum += file?.metadata()?.len();
    }
    Ok(sum as f64 / 1e6)
}

pub fn measure(sentences: &Sentences, lists: &[Vec<String>], count: usize) -> Result<Vec<String>> {
    let documents = documents(sentences, lists, count);
    let megabytes = documents.iter().map(|(_, text)| text.len()).sum::<usize>() as f64 / 1e6;
    let queries = queries(&documents, 600);
    let mut lines = vec![format!("{count} documents, {megabytes:.0} MB")];
    lines.push(ours(&documents, &queries)?);
    lines.push(plain(&documents, &queries)?);
    lines.push(fts5(&documents, &queries[..queries.len().min(150)])?);
    Ok(lines)
}

fn row(name: &str, begun: f64, count: usize, disk: f64, times: (f64, f64)) -> String {
    format!("| {name} | {:.0} | {disk:.0} | {:.3} | {:.3} |", count as f64 / begun, times.0, times.1)
}

fn ours(documents: &[(Language, String)], queries: &[(Language, String)]) -> Result<String> {
    let folder = tempfile::tempdir()?;
    let index = Index::open(folder.path())?;
    let begun = Instant::now();
    for (number, (language, text)) in documents.iter().enumerate() {
        index.put_new(&entry(number.to_string(), *language, "", text))?;
    }
    index.commit(1)?;
    let built = begun.elapsed().as_secs_f64();
    let index = index.settle(folder.path())?;
    let run = |(language, text): &(Language, String)| {
        let mut request = Request::new(text, &["public"], 10);
        request.language = Some(*language);
        Ok(index.search(&request)?.hits.len())
    };
    index.search(&Request::new("warm", &["public"], 10))?;
    let times = timed(queries, run)?;
    let again = timed(queries, run)?;
    let begun = Instant::now();
    index.put(&entry("new".to_owned(), Language::Swedish, "", "alldelesnyttord i hemtjänsten"))?;
    index.commit(2)?;
    let mut request = Request::new("alldelesnyttord", &["public"], 1);
    request.language = Some(Language::Swedish);
    anyhow::ensure!(
        index.search(&request)?.hits.first().is_some_and(|hit| hit.id == "new"),
        "the saved entry is not found"
    );
    let saved = begun.elapsed().as_secs_f64() * 1000.0;
    let line = row("torg-search, all layers", built, documents.len(), size(folder.path())?, times);
    Ok(format!(
        "{line}\nasked a second time: p50 {:.3}, p99 {:.3} ms; saved until found: {saved:.1} ms",
        again.0, again.1
    ))
}

fn plain(documents: &[(Language, String)], queries: &[(Language, String)]) -> Result<String> {
    let mut schema = Schema::builder();
    let id = schema.add_text_field("id", STRING | STORED);
    let indexing =
        TextFieldIndexing::default().set_tokenizer("default").set_index_option(IndexRecordOption::WithFreqs);
    let body = schema.add_text_field("body", TextOptions::default().set_indexing_options(indexing));
    let folder = tempfile::tempdir()?;
    let index = tantivy::Index::create_in_dir(folder.path(), schema.build())?;
    let mut writer: tantivy::IndexWriter = index.writer(128 << 20)?;
    let begun = Instant::now();
    for (number, (_, text)) in documents.iter().enumerate() {
        writer.add_document(doc!(id => number.to_string(), body => text.as_str()))?;
    }
    writer.commit()?;
    let built = begun.elapsed().as_secs_f64();
    writer.wait_merging_threads()?;
    let searcher = index.reader()?.searcher();
    let times = timed(queries, |(_, text)| {
        let terms = text.split(' ').map(|word| {
            let term = TermQuery::new(Term::from_field_text(body, word), IndexRecordOption::WithFreqs);
            (Occur::Should, Box::new(term) as Box<dyn Query>)
        });
        let query = BooleanQuery::new(terms.collect());
        let hits = searcher.search(&query, &TopDocs::with_limit(10).order_by_score())?;
        for (_, address) in &hits {
            let _: tantivy::TantivyDocument = searcher.doc(*address)?;
        }
        Ok(hits.len())
    })?;
    Ok(row("plain tantivy 0.27, BM25", built, documents.len(), size(folder.path())?, times))
}

fn fts5(documents: &[(Language, String)], queries: &[(Language, String)]) -> Result<String> {
    let folder = tempfile::tempdir()?;
    let mut connection = Connection::open(folder.path().join("fts.db"))?;
    connection.execute_batch("PRAGMA journal_mode=WAL; CREATE VIRTUAL TABLE doc USING fts5(body, content='', tokenize='unicode61')")?;
    let begun = Instant::now();
    let transaction = connection.transaction()?;
    {
        let mut insert = transaction.prepare("INSERT INTO doc(rowid, body) VALUES (?1, ?2)")?;
        for (number, (_, text)) in documents.iter().enumerate() {
            insert.execute((number as i64, text))?;
        }
    }
    transaction.commit()?;
    let built = begun.elapsed().as_secs_f64();
    let mut select = connection.prepare("SELECT rowid FROM doc WHERE doc MATCH ?1 ORDER BY rank LIMIT 10")?;
    let times = timed(queries, |(_, text)| {
        let any = text.split(' ').map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" OR ");
        let rows = select.query_map([any], |row| row.get::<_, i64>(0))?;
        Ok(rows.count())
    })?;
    Ok(row("SQLite FTS5, bm25", built, documents.len(), size(folder.path())?, times))
}
