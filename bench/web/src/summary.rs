//! The one table of a run, the goals it is held against, and the page it is kept on.

use crate::rounds::Outcome;
use serde::Serialize;
use std::fmt::Write as _;

/// Everything a run found.
#[derive(Debug, Serialize)]
pub struct Summary {
    /// Day and clock time, UTC, as the machine told it.
    pub at: String,
    /// Machine, versions, commit, in words.
    pub machine: String,
    /// Load averages before and after.
    pub load: (String, String),
    /// Exchanges and notes in the database.
    pub content: (i64, i64),
    /// Rounds, seconds of each measurement, connections.
    pub extent: (usize, f64, usize),
    /// One line for each page.
    pub pages: Vec<Outcome>,
    /// Server and MB after 10,000 requests.
    pub memory: Vec<(String, f64)>,
    /// Server and milliseconds from start to first answer.
    pub start: Vec<(String, f64)>,
}

/// What has to be known to read the table fairly.
const MADE_ANEW: &str = "Torg gives an answer again where a look at the database (one statement, for every request) \
     says that nothing it rests on has changed since it was made ([decision 0020](../docs/decisions/0020-answers-that-are-still-right.md)); \
     the lines without further words are of that. Lines **made anew** are of the same program with `--keep-no-answers`: \
     session, statements and template for every request. The peers make every answer anew and keep nothing; compare \
     them with those lines to compare like with like, and with the others to see what a reader of each program waits for.\n\n";

impl Summary {
    fn per_second(&self, name: &str) -> Option<f64> {
        self.pages.iter().find(|page| page.target.name == name).map(|page| page.busy.per_second)
    }

    /// The table and the goals, as Markdown.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut text = format!(
            "# Web pages under load\n\nMade by `bench/web.sh` on {}. {}. Load average before {}, after {} \
             (1, 5, 15 minutes; the client and all servers share the same cores). {} exchanges, {} notes. {} rounds of \
             {} s for each line, {} connections from one client; a line is the median over the rounds. Compare lines \
             of one run, not of two.\n\n",
            self.at,
            self.machine,
            self.load.0,
            self.load.1,
            self.content.0,
            self.content.1,
            self.extent.0,
            self.extent.1,
            self.extent.2
        );
        text.push_str(MADE_ANEW);
        self.table(&mut text);
        self.goals(&mut text);
        self.rest(&mut text);
        text
    }

    fn table(&self, text: &mut String) {
        let empty = self.per_second("empty").unwrap_or(f64::NAN);
        text.push_str(
            "| Page | bytes | req/s | of empty | of its bytes from memory | first byte p50 / p99 ms | alone p50 ms | \
             with 200 writes/s: req/s | p50 / p99 ms | writes/s (p50 / p99 ms) |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n",
        );
        for page in &self.pages {
            let memory =
                kind(&page.target.name).and_then(|kind| self.per_second(&format!("{kind}, from memory")));
            let share =
                memory.map_or_else(|| "–".to_owned(), |of| format!("{:.2}", page.busy.per_second / of));
            let writing = page.writing.map_or_else(
                || "– | –".to_owned(),
                |one| format!("{:.0} | {:.2} / {:.2}", one.per_second, one.median_ms, one.p99_ms),
            );
            let notes = page.written.map_or_else(
                || "–".to_owned(),
                |one| {
                    format!(
                        "{:.0} ({:.1} / {:.1}){}",
                        one.per_second,
                        one.median_ms,
                        one.p99_ms,
                        lost(one.failed)
                    )
                },
            );
            let _ = writeln!(
                text,
                "| {} | {} | {:.0}{} | {:.3} | {share} | {:.2} / {:.2} | {:.2} | {writing} | {notes} |",
                page.target.name,
                page.bytes,
                page.busy.per_second,
                lost(page.busy.failed),
                page.busy.per_second / empty,
                page.busy.median_ms,
                page.busy.p99_ms,
                page.alone.median_ms,
            );
        }
    }

    fn goals(&self, text: &mut String) {
        text.push_str("\n| Goal | Found | |\n|---|--:|---|\n");
        let torg = self.per_second("exchange, Torg on SQLite");
        let mut goal = |what: &str, found: Option<f64>, is_met: &dyn Fn(f64) -> bool| {
            if let Some(found) = found {
                let word = if is_met(found) { "met" } else { "not met" };
                let _ = writeln!(text, "| {what} | {found:.2} | {word} |");
            }
        };
        let over = |peer: &str| Some(torg? / self.per_second(peer)?);
        goal("exchange page: at least 4 × Express", over("exchange, Express 5"), &|x| x >= 4.0);
        goal("exchange page: at least 20 × Django", over("exchange, Django 5"), &|x| x >= 20.0);
        let anew = self.per_second("exchange, Torg on SQLite, made anew");
        let anew_over = |peer: &str| Some(anew? / self.per_second(peer)?);
        goal(
            "the same, made anew each time: at least 4 × Express",
            anew_over("exchange, Express 5"),
            &|x| x >= 4.0,
        );
        goal("the same, made anew each time: at least 20 × Django", anew_over("exchange, Django 5"), &|x| {
            x >= 20.0
        });
        for page in self.pages.iter().filter(|page| page.writing.is_some()) {
            let name = &page.target.name;
            let memory = kind(name).and_then(|kind| self.per_second(&format!("{kind}, from memory")));
            let times = memory.map(|memory| memory / page.busy.per_second);
            goal(&format!("{name}: within 5 × of its bytes from memory"), times, &|x| x <= 5.0);
            let spread = page.writing.map(|one| one.p99_ms / one.median_ms);
            goal(&format!("{name}: p99 / median under 10 with 200 writes/s"), spread, &|x| x < 10.0);
        }
        for (name, mb) in self.memory.iter().filter(|(name, _)| name.starts_with("Torg")) {
            goal(&format!("{name}: under 80 MB after 10,000 requests"), Some(*mb), &|x| x < 80.0);
        }
    }

    fn rest(&self, text: &mut String) {
        text.push_str(
            "\n| Server | MB (PSS) after 10,000 requests | start to first answer ms |\n|---|--:|--:|\n",
        );
        for (name, mb) in &self.memory {
            let start = self.start.iter().find(|(known, _)| known == name);
            let start = start.map_or_else(|| "–".to_owned(), |(_, ms)| format!("{ms:.0}"));
            let _ = writeln!(text, "| {name} | {mb:.1} | {start} |");
        }
    }
}

/// Which page it is: the part of the name before the comma.
fn kind(name: &str) -> Option<&str> {
    name.split_once(',').map(|(kind, _)| kind)
}

fn lost(failed: usize) -> String {
    if failed == 0 { String::new() } else { format!(" ({failed} failed)") }
}
