//! The drawing itself. Presentation attributes give a sound drawing without any style sheet; classes let a
//! page colour it. Nothing is told by colour alone: lines differ in dash and marker and are named at their end.

use std::fmt::Write;

use super::labels::{Place, Wish, rows, spread};
use super::lines::{Stroke, known, strokes, write_sample, write_series};
use super::scale::{Scale, Ticks, ticks};
use super::text::{width, words, wrap};
use super::{Chart, MarkKind, Point, Role, Series, TooFewPoints, places, x_label};
use crate::escape::xml;

/// Sizes and ink of a drawing, in user units.
#[derive(Debug)]
pub(super) struct Look {
    pub(super) width: f64,
    plot_height: f64,
    pub(super) size: f64,
    label_room: f64,
    pub(super) ink: &'static str,
    pub(super) own: &'static str,
    font: &'static str,
}

/// Width of every drawing for a page, in user units: 418 across the 318 CSS px that a figure has on a 360 px phone
/// leave type of 16 units 12 px high.
pub(super) const WIDTH: f64 = 418.0;

/// For pages.
pub(super) const PAGE: Look = Look {
    width: WIDTH,
    plot_height: 210.0,
    size: 16.0,
    label_room: 138.0,
    ink: "currentColor",
    own: "currentColor",
    font: "inherit",
};

/// For A4 paper: 640 units across 15.8 cm, type of about 9 points.
pub(super) const PRINT: Look = Look {
    width: 640.0,
    plot_height: 230.0,
    size: 13.0,
    label_room: 150.0,
    ink: "#1e2b3c",
    own: "#00539f",
    font: "Libertinus Serif",
};

/// Foot of the dates under the axis, in lines: far enough down that the first one does not touch the lowest number.
const DATES_BELOW: f64 = 1.3;

/// Measures shared by the parts of one drawing.
pub(super) struct Plot<'a> {
    pub(super) look: &'a Look,
    pub(super) chart: &'a Chart,
    pub(super) x: Scale,
    pub(super) y: Scale,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

pub(super) fn svg(chart: &Chart, look: &Look) -> Result<String, TooFewPoints> {
    let got = chart.series.iter().map(longest).max().unwrap_or(0);
    if got < 2 {
        return Err(TooFewPoints { needed: 2, got });
    }
    let axis = vertical_ticks(chart);
    let widest =
        axis.values.iter().map(|v| width(&tick_text(chart, &axis, *v), look.size)).fold(0.0, f64::max);
    let (left, right) = (widest + 12.0, look.width - label_room(chart, look));
    let x = Scale::new(horizontal_span(chart), (left + 8.0, right - 8.0));
    let marks: Vec<(f64, &str)> =
        chart.marks.iter().map(|mark| (x.place(mark.x), mark.text.as_str())).collect();
    let mark_places = rows(&marks, look.size, (left, look.width));
    let unit = wrap(&chart.unit, look.width, look.size);
    let line = look.size * 1.3;
    let top = line * (unit.len() + rows_needed(&mark_places)) as f64 + look.size * 0.8;
    let bottom = top + look.plot_height;
    let (low, high) = (axis.values[0], axis.values[axis.values.len() - 1]);
    let plot = Plot { look, chart, x, y: Scale::new((low, high), (bottom, top)), left, right, top, bottom };
    let mut body = String::new();
    write_lines(&mut body, &plot, &unit, (0.0, look.size));
    write_grid(&mut body, &plot, &axis);
    write_marks(&mut body, &plot, &mark_places);
    write_series(&mut body, &plot);
    let below = write_end_labels(&mut body, &plot).max(bottom + line * DATES_BELOW);
    let end_note = wrap(chart.end_note.as_deref().unwrap_or_default(), look.width, look.size);
    write_lines(&mut body, &plot, &end_note, (0.0, below + line));
    let height = below + line * end_note.len() as f64 + look.size * 0.6;
    Ok(frame(chart, look, height, &body))
}

/// Room for the names at the line ends: as much as the longest word needs, since a word is never broken.
fn label_room(chart: &Chart, look: &Look) -> f64 {
    let names = chart.series.iter().filter_map(|series| end_words(chart, series)).map(|(_, words)| words);
    let widths = names.flat_map(|name| words(&name).map(|word| width(word, look.size)).collect::<Vec<_>>());
    let needed = widths.fold(0.0, f64::max) + look.size * 1.5 + 14.0;
    needed.clamp(look.label_room, look.width * 0.42)
}

/// The outer element with name and description, which screen readers speak in place of the drawing.
fn frame(chart: &Chart, look: &Look, height: f64, body: &str) -> String {
    let id = xml(&chart.id);
    format!(
        "<svg class=\"chart\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {height:.0}\" role=\"img\" \
         aria-labelledby=\"{id}-title {id}-desc\" font-family=\"{}\" font-size=\"{}\" fill=\"{}\">\
         <title id=\"{id}-title\">{}</title><desc id=\"{id}-desc\">{}</desc>{body}</svg>",
        look.width,
        look.font,
        look.size,
        look.ink,
        xml(&chart.title),
        xml(&super::alt(chart)),
    )
}

fn longest(series: &Series) -> usize {
    let count = |points: &[Point]| points.iter().filter_map(known).count();
    let band = match &series.role {
        Role::Band { low, high, .. } => count(low).min(count(high)),
        Role::Own | Role::Comparison | Role::Noted => 0,
    };
    count(&series.points).max(band)
}

fn vertical_ticks(chart: &Chart) -> Ticks {
    let values = super::columns(chart)
        .into_iter()
        .flat_map(|(_, points)| points.iter().filter_map(known).map(|(_, value)| value).collect::<Vec<_>>());
    let (low, high) =
        values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), v| (low.min(v), high.max(v)));
    let (low, high) = if chart.from_zero { (low.min(0.0), high.max(0.0)) } else { (low, high) };
    ticks(low, high, 4)
}

fn horizontal_span(chart: &Chart) -> (f64, f64) {
    let xs = places(chart).into_iter().chain(chart.marks.iter().map(|mark| mark.x)).filter(|x| x.is_finite());
    xs.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), x| (low.min(x), high.max(x)))
}

fn tick_text(chart: &Chart, axis: &Ticks, value: f64) -> String {
    chart.numbers.write_with(value, axis.decimals)
}

fn rows_needed(places: &[Place]) -> usize {
    places.iter().map(|place| place.row + 1).max().unwrap_or(0)
}

/// Lines of text from `at`, the left end of the first line's foot.
fn write_lines(out: &mut String, plot: &Plot<'_>, lines: &[String], at: (f64, f64)) {
    for (n, words) in lines.iter().enumerate() {
        let y = at.1 + n as f64 * plot.look.size * 1.3;
        write_text(out, (at.0, y), "start", words);
    }
}

fn write_text(out: &mut String, at: (f64, f64), anchor: &str, words: &str) {
    let words = xml(words);
    let _ = write!(
        out,
        "<text class=\"chart-text\" x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"{anchor}\">{words}</text>",
        at.0, at.1
    );
}

fn write_grid(out: &mut String, plot: &Plot<'_>, axis: &Ticks) {
    let (ink, size) = (plot.look.ink, plot.look.size);
    for value in &axis.values {
        let y = plot.y.place(*value);
        let _ = write!(
            out,
            "<line class=\"chart-grid\" x1=\"{:.1}\" y1=\"{y:.1}\" x2=\"{:.1}\" y2=\"{y:.1}\" stroke=\"{ink}\" \
             stroke-opacity=\"0.18\" stroke-width=\"1\"/>",
            plot.left, plot.right
        );
        write_text(out, (plot.left - 6.0, y + size * 0.35), "end", &tick_text(plot.chart, axis, *value));
    }
    let _ = write!(
        out,
        "<line class=\"chart-axis\" x1=\"{:.1}\" y1=\"{:.1}\" x2=\"{:.1}\" y2=\"{:.1}\" stroke=\"{ink}\" \
         stroke-width=\"1\"/>",
        plot.left, plot.bottom, plot.right, plot.bottom
    );
    write_dates(out, plot);
}

/// The names of places under the axis, as many as have room. The first and the last stay between the edge and the end
/// of the axis, where the names of the lines begin.
fn write_dates(out: &mut String, plot: &Plot<'_>) {
    let size = plot.look.size;
    let mut free = 0.0;
    for x in places(plot.chart) {
        let words = x_label(plot.chart, x);
        let half = width(&words, size) / 2.0;
        let at = plot.x.place(x).min(plot.right + 4.0 - half).max(half);
        if at - half >= free {
            write_text(out, (at, plot.bottom + size * 1.3 * DATES_BELOW), "middle", &words);
            free = at + half + size;
        }
    }
}

fn write_marks(out: &mut String, plot: &Plot<'_>, places: &[Place]) {
    for (mark, place) in plot.chart.marks.iter().zip(places) {
        let x = plot.x.place(mark.x);
        let foot = plot.top - plot.look.size * (0.6 + 1.3 * place.row as f64);
        let (name, dash) = match mark.kind {
            MarkKind::Break => ("break", "5 4"),
            MarkKind::Start => ("start", "1 3"),
            MarkKind::End => ("end", "9 4"),
        };
        let _ = write!(
            out,
            "<line class=\"chart-mark chart-mark-{name}\" x1=\"{x:.1}\" y1=\"{:.1}\" x2=\"{x:.1}\" y2=\"{:.1}\" \
             stroke=\"{}\" stroke-width=\"1.5\" stroke-dasharray=\"{dash}\"/>",
            foot - plot.look.size * 0.8,
            plot.bottom,
            plot.look.ink
        );
        write_text(out, (place.left, foot), "start", &mark.text);
    }
}

/// Names at the line ends, each with a sample of its line and its last value. Returns the lowest foot.
fn write_end_labels(out: &mut String, plot: &Plot<'_>) -> f64 {
    let size = plot.look.size;
    let (line, sample) = (size * 1.2, size * 1.5);
    let left = plot.right + sample + 10.0;
    let ends: Vec<(Vec<String>, f64, Stroke)> = plot
        .chart
        .series
        .iter()
        .zip(strokes(plot.chart))
        .filter_map(|(series, stroke)| {
            let (value, words) = end_words(plot.chart, series)?;
            Some((wrap(&words, plot.look.width - left, size), value, stroke))
        })
        .collect();
    let wishes: Vec<Wish> = ends
        .iter()
        .map(|(lines, value, _)| Wish {
            wanted: plot.y.place(*value),
            height: line * lines.len() as f64 + 4.0,
        })
        .collect();
    let tops = spread(&wishes, plot.top - line, plot.bottom + line);
    let mut lowest: f64 = 0.0;
    for (((lines, _, stroke), top), wish) in ends.iter().zip(tops).zip(&wishes) {
        let middle = top + line * 0.6;
        write_sample(out, plot.look, (plot.right + 6.0, middle, sample), stroke);
        for (n, words) in lines.iter().enumerate() {
            write_text(out, (left, top + line * (n as f64 + 0.85)), "start", words);
        }
        lowest = lowest.max(top + wish.height);
    }
    lowest
}

/// The last value of a series and what is written at its end; a band is named at the middle of its end.
fn end_words(chart: &Chart, series: &Series) -> Option<(f64, String)> {
    if series.role == Role::Noted {
        // Its last value stands at the end of the line it belongs to.
        return series.points.iter().rev().find_map(known).map(|(_, value)| (value, series.name.clone()));
    }
    if let Some((_, value)) = series.points.iter().rev().find_map(known) {
        return Some((value, format!("{} {}", series.name, chart.numbers.write(value))));
    }
    let Role::Band { low, high, .. } = &series.role else { return None };
    let (x, bottom) = low.iter().rev().find_map(known)?;
    let top = super::value_at(high, x).unwrap_or(bottom);
    let words = format!("{} {}–{}", series.name, chart.numbers.write(bottom), chart.numbers.write(top));
    Some(((bottom + top) / 2.0, words))
}
