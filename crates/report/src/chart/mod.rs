//! A line chart as a value, its drawing as SVG and the same data as a table. Two readers get the same facts:
//! the one who sees the curve and the one who hears it. No estimation here: what comes in is drawn.

pub mod camps;
pub mod dots;
mod draw;
pub mod flows;
mod labels;
mod lines;
mod scale;
pub mod small;
pub mod spider;
pub mod strip;
mod text;

use serde::{Deserialize, Serialize};

use crate::document::Table;
use crate::inline;

pub use scale::NumberStyle;

/// A place on the horizontal axis (a year, 2019.5 for the middle of it) and its value, or `None` where the
/// source has no value. A `None` breaks the line.
pub type Point = (f64, Option<f64>);

/// A line chart over time.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Chart {
    /// Anchor, unique in the page or document.
    pub id: String,
    pub title: String,
    /// What the chart shows, in words, for those who do not see it: direction, level, breaks.
    pub description: String,
    /// Unit of the values, shown at the vertical axis: "antal medarbetare under 14 dagar".
    pub unit: String,
    /// Name of the horizontal axis, the first column of the table: "År".
    pub x_name: String,
    /// Names of places on the horizontal axis. Empty: whole numbers are written as years.
    pub x_labels: Vec<(f64, String)>,
    pub series: Vec<Series>,
    pub marks: Vec<Mark>,
    /// Said under the chart when a series has ended: "Måttet samlas inte in efter 2024."
    pub end_note: Option<String>,
    /// Source line under the chart.
    pub source: Option<String>,
    /// Shown in place of the drawing when there are fewer than two values.
    pub too_few: String,
    /// Stands in the table where there is no value: "uppgift saknas".
    pub no_value: String,
    /// True when the vertical axis must begin at zero.
    pub from_zero: bool,
    pub numbers: NumberStyle,
}

/// One line or band.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Series {
    pub name: String,
    pub role: Role,
    /// Rising along the horizontal axis. For a band: its middle line, may be empty.
    pub points: Vec<Point>,
}

/// What a series is to the reader, which decides how it is drawn.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Role {
    /// The reader's own place: a strong, unbroken line.
    Own,
    /// What it is seen beside: a dashed line.
    Comparison,
    /// A spread, such as the lowest and highest of a group, with the names of its two columns in the table.
    Band { low: Vec<Point>, high: Vec<Point>, low_name: String, high_name: String },
    /// Values of another line that are set apart: a ring around each, no line.
    Noted,
}

/// Something that happened at a place on the horizontal axis.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mark {
    pub x: f64,
    pub text: String,
    pub kind: MarkKind,
}

/// What a mark means, which decides its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MarkKind {
    /// The measure changed: values on the two sides cannot be compared as they stand.
    Break,
    /// Something was begun, such as a pilot.
    Start,
    /// The series ends.
    End,
}

/// No series has the two values that a line needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a line needs {needed} values, the longest series has {got}")]
pub struct TooFewPoints {
    pub needed: usize,
    pub got: usize,
}

/// Draws the chart for a page: scalable, in the colour of the text around it, with classes to colour it by.
///
/// Legible from 320 to 800 CSS px wide. Classes: `chart`, `chart-own`, `chart-comparison`, `chart-band`,
/// `chart-grid`, `chart-axis`, `chart-mark`, `chart-text`.
///
/// # Errors
/// [`TooFewPoints`] when no series has two values; show [`Chart::too_few`] instead.
pub fn svg(chart: &Chart) -> Result<String, TooFewPoints> {
    draw::svg(chart, &draw::PAGE)
}

/// Draws the chart for paper: wider, smaller type, dark ink.
///
/// # Errors
/// [`TooFewPoints`] when no series has two values.
pub fn svg_for_print(chart: &Chart) -> Result<String, TooFewPoints> {
    draw::svg(chart, &draw::PRINT)
}

/// The chart in words, for those who do not see the drawing: its description, what is marked and its end.
pub fn alt(chart: &Chart) -> String {
    let marks = chart.marks.iter().map(|mark| format!("{}: {}.", x_label(chart, mark.x), full(&mark.text)));
    let description = Some(chart.description.clone()).filter(|words| !words.is_empty());
    let words: Vec<String> =
        description.or_else(|| Some(chart.title.clone())).into_iter().chain(marks).collect();
    words.into_iter().chain(chart.end_note.clone()).collect::<Vec<_>>().join(" ")
}

/// A text that gets its full stop from the sentence it is put in.
fn full(words: &str) -> &str {
    words.trim_end_matches('.')
}

/// The data of the chart as a table: a row per place on the horizontal axis, a column per series (a band has
/// two or three). A missing value is written as [`Chart::no_value`].
pub fn table(chart: &Chart) -> Table {
    let columns = columns(chart);
    let mut headers = vec![chart.x_name.clone()];
    headers.extend(columns.iter().map(|(name, _)| name.clone()));
    let rows = places(chart)
        .into_iter()
        .map(|x| {
            let mut row = vec![inline::text(x_label(chart, x))];
            row.extend(
                columns.iter().map(|(_, points)| inline::text(value_text(chart, value_at(points, x)))),
            );
            row
        })
        .collect();
    let caption =
        if chart.unit.is_empty() { chart.title.clone() } else { format!("{} ({})", chart.title, chart.unit) };
    Table { caption, headers, rows, row_header: true }
}

/// Column names and their points, in the order of the series. What is only ringed stands in another column already.
fn columns(chart: &Chart) -> Vec<(String, &[Point])> {
    let mut columns: Vec<(String, &[Point])> = Vec::new();
    for series in &chart.series {
        if !series.points.is_empty() && series.role != Role::Noted {
            columns.push((series.name.clone(), &series.points));
        }
        if let Role::Band { low, high, low_name, high_name } = &series.role {
            columns.push((low_name.clone(), low));
            columns.push((high_name.clone(), high));
        }
    }
    columns
}

/// Every place on the horizontal axis that has a point, rising.
fn places(chart: &Chart) -> Vec<f64> {
    let mut places: Vec<f64> = columns(chart)
        .into_iter()
        .flat_map(|(_, points)| points.iter().map(|(x, _)| *x))
        .filter(|x| x.is_finite())
        .collect();
    places.sort_by(f64::total_cmp);
    places.dedup();
    places
}

fn value_at(points: &[Point], x: f64) -> Option<f64> {
    points.iter().find(|(at, _)| *at == x).and_then(|(_, value)| *value).filter(|value| value.is_finite())
}

fn value_text(chart: &Chart, value: Option<f64>) -> String {
    value.map_or_else(|| chart.no_value.clone(), |value| chart.numbers.write(value))
}

fn x_label(chart: &Chart, x: f64) -> String {
    let named = chart.x_labels.iter().find(|(at, _)| *at == x);
    named.map_or_else(|| format!("{x}"), |(_, label)| label.clone())
}
