//! The answer as lines for people, in their language.

use std::fmt::Write as _;
use torg_lang::{Arg, Phrases};
use torg_stages::follow_up::continuity::sentences;
use torg_stages::follow_up::continuity::views::ContinuityView;

/// Room for the names of groups.
const WIDE: usize = 26;

pub(super) fn text(found: &ContinuityView, words: &Phrases) -> String {
    let mut out = String::new();
    for line in sentences::about(found, words) {
        let _ = writeln!(out, "{line}");
    }
    let (from, to) = (&found.window.from, &found.window.to);
    let _ = writeln!(out, "\n{}", words.date_range(from, to));
    table(&mut out, words, found.numbers.iter().map(|row| (sentences::group(row, words), row)));
    if found.series.len() > 1 {
        let _ = writeln!(out, "\n{}", words.t("continuity-series"));
        let named = |row| (sentences::in_window(row, words), row);
        table(&mut out, words, found.series.iter().map(named));
    }
    let _ = writeln!(out, "\n{}", words.t("continuity-private"));
    out
}

fn table<'r>(
    out: &mut String,
    words: &Phrases,
    rows: impl Iterator<Item = (String, &'r torg_stages::follow_up::continuity::views::RowView)>,
) {
    let heads: Vec<String> = sentences::COLUMNS.iter().map(|key| words.t(key).to_owned()).collect();
    let wide: Vec<usize> = heads.iter().map(|head| head.chars().count().max(6)).collect();
    let head: Vec<String> = heads.iter().zip(&wide).map(|(head, wide)| format!("{head:>wide$}")).collect();
    let _ = writeln!(out, "{:<WIDE$}  {}", "", head.join("  "));
    for (name, row) in rows {
        let cells = match sentences::cells(row, words) {
            Some(cells) => cells
                .iter()
                .zip(&wide)
                .map(|(cell, wide)| format!("{cell:>wide$}"))
                .collect::<Vec<_>>()
                .join("  "),
            None => words.with("continuity-hidden", &[("n", Arg::Whole(5))]),
        };
        let _ = writeln!(out, "{name:<WIDE$}  {cells}");
    }
}
