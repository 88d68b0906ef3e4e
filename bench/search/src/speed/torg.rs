//! Torg's own search.

use super::documents::{Document, Source};
use super::{Clock, row, size, timed};
use crate::quality::entry;
use anyhow::Result;
use std::time::Instant;
use torg_engine::text::language::Language;
use torg_search::{Index, Request, Weights};

pub fn measure(source: &Source<'_>, queries: &[Document]) -> Result<Vec<String>> {
    let folder = tempfile::tempdir()?;
    let index = Index::open(folder.path())?;
    let mut clock = Clock::new("torg-search", source.count);
    clock.each(source, |number, (language, text)| {
        Ok(index.put_new(&entry(number.to_string(), *language, "", text))?)
    })?;
    clock.run(|| Ok(index.commit(1)?))?;
    let index = index.settle(folder.path())?;
    let run = |(language, text): &Document| {
        let mut request = Request::new(text, &["public"], 10);
        request.language = Some(*language);
        Ok(index.search(&request)?.hits.len())
    };
    index.search(&Request::new("warm", &["public"], 10))?;
    // Other weights, even the same ones, make the index forget what words led to.
    let first = timed(queries, || index.set_weights(Weights::embedded()), run)?;
    let again = timed(queries, || (), run)?;
    let saved = saved(&index)?;
    let disk = size(folder.path())?;
    Ok(vec![
        row("torg-search, all layers, words never asked before", Some((&clock, disk)), &first),
        row("the same queries a second time", None, &again),
        format!("a saved document is found after {saved:.1} ms"),
    ])
}

/// Milliseconds from putting an entry in until it is found.
fn saved(index: &Index) -> Result<f64> {
    let begun = Instant::now();
    index.put(&entry("new".to_owned(), Language::Swedish, "", "alldelesnyttord i hemtjänsten"))?;
    index.commit(2)?;
    let mut request = Request::new("alldelesnyttord", &["public"], 1);
    request.language = Some(Language::Swedish);
    let found = index.search(&request)?.hits.first().is_some_and(|hit| hit.id == "new");
    anyhow::ensure!(found, "the saved entry is not found");
    Ok(begun.elapsed().as_secs_f64() * 1000.0)
}
