//! How fast the search is, beside plain tantivy, SQLite's FTS5 and PostgreSQL over the same documents in one run.

mod documents;
mod peers;
mod postgres;
mod torg;

use crate::data::Sentences;
use anyhow::Result;
use documents::{Document, KINDS, Source, queries};
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

/// Queries in all, and what the slow engines get of them.
const QUERIES: usize = 600;
const SLOW: (usize, usize) = (150, 60);
/// How often each query is asked.
const ROUNDS: usize = 5;
/// Documents that queries are taken from, and from which number on the slow engines are asked less and PostgreSQL not.
const ASKED: usize = 20_000;
const MANY: usize = 200_000;
/// How far it has come is told after so many documents.
const TOLD: usize = 100_000;

/// Counts only the time that an engine works.
struct Clock {
    name: &'static str,
    count: usize,
    worked: Duration,
}

impl Clock {
    fn new(name: &'static str, count: usize) -> Self {
        Self { name, count, worked: Duration::ZERO }
    }

    fn run(&mut self, work: impl FnOnce() -> Result<()>) -> Result<()> {
        let begun = Instant::now();
        work()?;
        self.worked += begun.elapsed();
        Ok(())
    }

    /// Gives all documents to `put`; tells on stderr how far it has come. They are made before the clock runs: an engine that works
    /// on in threads of its own would else do so while the next ones are made.
    fn each(
        &mut self,
        source: &Source<'_>,
        mut put: impl FnMut(usize, &Document) -> Result<()>,
    ) -> Result<()> {
        let documents: Vec<Document> = source.documents().collect();
        let (name, count) = (self.name, self.count);
        self.run(|| {
            for (number, document) in documents.iter().enumerate() {
                put(number, document)?;
                if (number + 1) % TOLD == 0 {
                    writeln!(std::io::stderr(), "{name}: {} of {count}", number + 1)?;
                }
            }
            Ok(())
        })
    }
}

/// Milliseconds of each query, in the order of the queries: the kinds take turns.
struct Times(Vec<f64>);

impl Times {
    fn of(times: Vec<f64>) -> Self {
        Self(times)
    }

    /// Median and 99th percentile of one kind of query, or of all.
    fn cells(&self, kind: Option<usize>) -> String {
        let of_kind = self
            .0
            .iter()
            .enumerate()
            .filter(|(number, _)| kind.is_none_or(|kind| number % KINDS.len() == kind));
        let mut times: Vec<f64> = of_kind.map(|(_, time)| *time).collect();
        times.sort_by(f64::total_cmp);
        let at = |share: usize| times.get(times.len() * share / 100).copied().unwrap_or_default();
        format!("{:.3} / {:.3}", at(50), at(99))
    }
}

/// Asks all queries in turn, several times; the least time of each counts, because others use the processors too. `forget` is
/// called before every round.
fn timed(
    queries: &[Document],
    mut forget: impl FnMut(),
    mut run: impl FnMut(&Document) -> Result<usize>,
) -> Result<Times> {
    let mut times = vec![f64::MAX; queries.len()];
    let mut found = 0;
    for _ in 0..ROUNDS {
        forget();
        for (query, least) in queries.iter().zip(&mut times) {
            let begun = Instant::now();
            found += run(query)?;
            *least = least.min(begun.elapsed().as_secs_f64() * 1000.0);
        }
    }
    anyhow::ensure!(found > 0, "nothing found at all");
    Ok(Times::of(times))
}

/// Megabytes of the files in a folder.
fn size(folder: &Path) -> Result<f64> {
    let mut sum = 0;
    for file in std::fs::read_dir(folder)? {
        sum += file?.metadata()?.len();
    }
    Ok(sum as f64 / 1e6)
}

fn row(name: &str, built: Option<(&Clock, f64)>, times: &Times) -> String {
    let built = built.map_or_else(
        || "| ".to_owned(),
        |(clock, disk)| format!("{:.0} | {disk:.0}", clock.count as f64 / clock.worked.as_secs_f64()),
    );
    let kinds: Vec<String> = (0..KINDS.len()).map(|kind| times.cells(Some(kind))).collect();
    format!("| {name} | {built} | {} | {} |", times.cells(None), kinds.join(" | "))
}

/// The table, as Markdown. `peers` is what is measured beside Torg: none for a quick look.
pub fn measure(
    sentences: &Sentences,
    lists: &[Vec<String>],
    count: usize,
    peers: bool,
) -> Result<Vec<String>> {
    let source = Source { sentences, lists, count };
    let asked: Vec<Document> = source.documents().take(ASKED).collect();
    let queries = queries(&asked, QUERIES);
    let bytes: usize = asked.iter().map(|(_, text)| text.len()).sum();
    let megabytes = bytes as f64 / asked.len() as f64 * count as f64 / 1e6;
    let mut lines = vec![
        format!(
            "{count} documents, {megabytes:.0} MB; {QUERIES} queries, each the least of {ROUNDS} times; median / 99th percentile in ms"
        ),
        format!("| | documents/s | index MB | all | {} |", KINDS.join(" | ")),
        "|---|---|---|---|---|---|---|".to_owned(),
    ];
    lines.extend(torg::measure(&source, &queries)?);
    if peers {
        lines.extend(peers::tantivy(&source, &queries)?);
        let few = if count >= MANY { SLOW.1 } else { SLOW.0 };
        lines.extend(peers::fts5(&source, &queries[..few])?);
        lines.extend(if count < MANY {
            postgres::measure(&source, &queries[..few])?
        } else {
            vec!["PostgreSQL: not measured with so many documents".to_owned()]
        });
    }
    Ok(lines)
}
