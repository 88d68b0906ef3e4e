//! A curve's data as a table: on the page, and as a file that opens in a spreadsheet with the reader's decimal sign.

use super::figure::{group_name, line_name};
use crate::Page;
use std::collections::BTreeSet;
use torg_lang::Lang;
use torg_stages::follow_up::views::{Cell, CurveView, LineView, PointView};

/// Column names, and per period its cells in words.
#[derive(Debug, Clone)]
pub(in crate::pages) struct Sheet {
    /// What the table shows and in which unit.
    pub(in crate::pages) caption: String,
    /// Names of the columns after the period.
    pub(in crate::pages) columns: Vec<String>,
    /// Period and cells.
    pub(in crate::pages) rows: Vec<(String, Vec<String>)>,
}

/// Decimals a curve's values are written with: none from a thousand up and for scales of words, else one.
pub(super) fn decimals(view: &CurveView) -> u8 {
    let own = view.own.iter().flat_map(|line| &line.points).filter_map(|point| point.value);
    let largest = own.fold(0.0_f64, |most, value| most.max(value.abs()));
    u8::from(largest < 1000.0 && !view.indicator.is_ordinal)
}

impl Sheet {
    /// The table of a curve. A value published as missing, one never reported and one hidden each have their word.
    pub(super) fn of(page: &Page, view: &CurveView) -> Self {
        let decimals = usize::from(decimals(view));
        let write = |value: f64| page.number(value, decimals);
        let rows = periods(view).into_iter().map(|period| {
            let own = view.own.iter().map(|line| cell(page, line, period, &write));
            (page.date(period), own.chain(of_group(view, period, &write)).collect())
        });
        let unit = &view.indicator.unit;
        Self {
            caption: format!("{}, {}{}", view.indicator.title, view.place.name, in_brackets(unit)),
            columns: columns(page, view),
            rows: rows.collect(),
        }
    }
}

fn in_brackets(unit: &str) -> String {
    if unit.is_empty() { String::new() } else { format!(" ({unit})") }
}

fn periods(view: &CurveView) -> BTreeSet<&str> {
    let own = view.own.iter().flat_map(|line| &line.points).map(|point| point.period.as_str());
    own.chain(view.comparison.iter().flat_map(|c| &c.points).map(|point| point.period.as_str())).collect()
}

fn columns(page: &Page, view: &CurveView) -> Vec<String> {
    let mut names: Vec<String> = view.own.iter().map(|line| line_name(page, line)).collect();
    if let Some(group) = view.comparison.as_ref().filter(|group| !group.points.is_empty()) {
        let of_group = |key: &str| format!("{}: {}", group_name(page, group), page.t(key));
        let keys =
            ["follow-up-group-mean", "follow-up-lowest", "follow-up-highest", "follow-up-members-counted"];
        names.extend(keys.map(of_group));
    }
    names
}

fn point<'v>(line: &'v LineView, period: &str) -> Option<&'v PointView> {
    line.points.iter().find(|point| point.period == period)
}

fn cell(page: &Page, line: &LineView, period: &str, write: &impl Fn(f64) -> String) -> String {
    let Some(point) = point(line, period) else { return page.t("follow-up-not-reported").to_owned() };
    match (point.cell, point.value) {
        (Cell::Value, Some(value)) if point.has_few_answers => {
            format!("{} ({})", write(value), page.t("follow-up-few-answers"))
        }
        (Cell::Value, Some(value)) => write(value),
        (Cell::Hidden, _) => page.t("follow-up-hidden").to_owned(),
        _ => page.t("follow-up-missing").to_owned(),
    }
}

fn of_group(view: &CurveView, period: &str, write: &impl Fn(f64) -> String) -> Vec<String> {
    let Some(group) = view.comparison.as_ref().filter(|group| !group.points.is_empty()) else {
        return Vec::new();
    };
    match group.points.iter().find(|point| point.period == period) {
        Some(point) => {
            let of = format!("{}/{}", point.members, group.members.len());
            vec![write(point.mean), write(point.low), write(point.high), of]
        }
        None => vec!["–".to_owned(); 4],
    }
}

/// The file: semicolons and decimal comma in sv, da and nb, commas and decimal point in en, with every digit the
/// source gave. UTF-8 with its mark, which spreadsheets need to read å and ø. Its first lines say what it is and
/// where it comes from; empty = never reported.
pub(super) fn csv(page: &Page, view: &CurveView, sources: &str) -> String {
    let (separator, comma) = if page.lang == Lang::En { (',', false) } else { (';', true) };
    let number = |value: f64| if comma { value.to_string().replace('.', ",") } else { value.to_string() };
    let mut lines = vec![
        vec![view.indicator.title.clone(), view.indicator.unit.clone()],
        vec![page.t("word-source").to_owned(), sources.to_owned()],
    ];
    if let Some(year) = view.indicator.ended_with {
        lines.push(vec![page.with("follow-up-ended", &year.to_string())]);
    }
    let mut head = vec![page.t("follow-up-period").to_owned()];
    head.extend(columns(page, view));
    lines.push(head);
    for period in periods(view) {
        let mut line = vec![period.to_owned()];
        line.extend(view.own.iter().map(|own| match point(own, period) {
            None => String::new(),
            Some(point) => point.value.map_or_else(|| cell(page, own, period, &number), number),
        }));
        line.extend(of_group(view, period, &number).into_iter().map(|cell| cell.replace('–', "")));
        lines.push(line);
    }
    let written: Vec<String> = lines.into_iter().map(|line| join(&line, separator)).collect();
    format!("\u{feff}{}\r\n", written.join("\r\n"))
}

/// A line after RFC 4180. A cell that a spreadsheet would run as a formula gets an apostrophe before it.
pub(in crate::pages) fn join(cells: &[String], separator: char) -> String {
    let quoted = cells.iter().map(|cell| {
        let is_numeral = |c: char| c.is_ascii_digit() || ".,\u{a0}\u{202f} ".contains(c);
        let is_number = cell.strip_prefix('-').is_some_and(|rest| rest.chars().all(is_numeral));
        let cell = if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && !is_number {
            format!("'{cell}")
        } else {
            cell.clone()
        };
        if cell.contains([separator, '"', '\n', '\r']) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            cell
        }
    });
    quoted.collect::<Vec<_>>().join(&separator.to_string())
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn cells_are_quoted_and_formulas_disarmed() {
        let cells = ["Solna; norra", "=1+1", "-3,5", "-1+cmd|' /C x'!A0", "säger \"ja\""].map(str::to_owned);
        assert_eq!(join(&cells, ';'), "\"Solna; norra\";'=1+1;-3,5;'-1+cmd|' /C x'!A0;\"säger \"\"ja\"\"\"");
    }
}
