//! What Torg is measured against, inside the process: plain tantivy and SQLite's FTS5, one field, no layers.

use super::documents::{Document, Source};
use super::{Clock, row, size, timed};
use anyhow::Result;
use rusqlite::Connection;
use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, Occur, Query, TermQuery};
use tantivy::schema::{IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions};
use tantivy::{Term, doc};

pub fn tantivy(source: &Source<'_>, queries: &[Document]) -> Result<Vec<String>> {
    let mut schema = Schema::builder();
    let id = schema.add_text_field("id", STRING | STORED);
    let indexing =
        TextFieldIndexing::default().set_tokenizer("default").set_index_option(IndexRecordOption::WithFreqs);
    let body = schema.add_text_field("body", TextOptions::default().set_indexing_options(indexing));
    let folder = tempfile::tempdir()?;
    let index = tantivy::Index::create_in_dir(folder.path(), schema.build())?;
    let mut writer: tantivy::IndexWriter = index.writer(128 << 20)?;
    let mut clock = Clock::new("plain tantivy", source.count);
    clock.each(source, |number, (_, text)| {
        writer.add_document(doc!(id => number.to_string(), body => text.as_str()))?;
        Ok(())
    })?;
    clock.run(|| {
        writer.commit()?;
        Ok(())
    })?;
    writer.wait_merging_threads()?;
    let searcher = index.reader()?.searcher();
    let times = timed(
        queries,
        || (),
        |(_, text)| {
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
        },
    )?;
    Ok(vec![row("plain tantivy 0.27, BM25", Some((&clock, size(folder.path())?)), &times)])
}

pub fn fts5(source: &Source<'_>, queries: &[Document]) -> Result<Vec<String>> {
    let folder = tempfile::tempdir()?;
    let mut connection = Connection::open(folder.path().join("fts.db"))?;
    connection.execute_batch(
        "PRAGMA journal_mode=WAL; CREATE VIRTUAL TABLE doc USING fts5(body, content='', tokenize='unicode61')",
    )?;
    let mut clock = Clock::new("SQLite FTS5", source.count);
    let transaction = connection.transaction()?;
    {
        let mut insert = transaction.prepare("INSERT INTO doc(rowid, body) VALUES (?1, ?2)")?;
        clock.each(source, |number, (_, text)| {
            insert.execute((number as i64, text))?;
            Ok(())
        })?;
    }
    clock.run(|| Ok(transaction.commit()?))?;
    let mut select = connection.prepare("SELECT rowid FROM doc WHERE doc MATCH ?1 ORDER BY rank LIMIT 10")?;
    let times = timed(
        queries,
        || (),
        |(_, text)| {
            let any = text.split(' ').map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" OR ");
            let rows = select.query_map([any], |row| row.get::<_, i64>(0))?;
            Ok(rows.count())
        },
    )?;
    Ok(vec![row("SQLite FTS5, bm25", Some((&clock, size(folder.path())?)), &times)])
}
