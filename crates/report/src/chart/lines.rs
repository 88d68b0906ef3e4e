//! The lines, markers and bands of a chart. Lines differ in dash and marker, so that nothing hangs on colour.

use std::fmt::Write;

use super::draw::{Look, Plot};
use super::{Chart, Point, Role, value_at};

const DASHES: [&str; 4] = ["7 4", "2 4", "10 4 2 4", "4 2 1 2"];

/// The point when both its place and its value are known.
pub(super) fn known(point: &Point) -> Option<(f64, f64)> {
    point.1.filter(|value| value.is_finite() && point.0.is_finite()).map(|value| (point.0, value))
}

/// Bands first, then comparisons, the own line last and so on top.
pub(super) fn write_series(out: &mut String, plot: &Plot<'_>) {
    for series in &plot.chart.series {
        if let Role::Band { low, high, .. } = &series.role {
            write_band(out, plot, low, high);
        }
    }
    for own in [false, true] {
        for (series, stroke) in plot.chart.series.iter().zip(strokes(plot.chart)) {
            if (series.role == Role::Own) == own {
                write_line(out, plot, &series.points, &stroke);
            }
        }
    }
}

/// How one series is drawn.
#[derive(Clone, Copy)]
pub(super) struct Stroke {
    class: &'static str,
    dash: Option<&'static str>,
    width: f64,
    own: bool,
    /// 0 disc, 1 square, 2 diamond, 3 triangle.
    marker: usize,
    /// True when there is only a band and no line to show beside its name.
    area: bool,
    /// True when there are only rings around values of another line.
    ring: bool,
}

pub(super) fn strokes(chart: &Chart) -> Vec<Stroke> {
    let mut others = 0;
    let mut owns = 0;
    let strokes = chart.series.iter().map(|series| {
        if series.role == Role::Own {
            owns += 1;
            let dash = (owns > 1).then(|| DASHES[(owns - 2) % DASHES.len()]);
            return Stroke {
                class: "chart-own",
                dash,
                width: 3.0,
                own: true,
                marker: 0,
                area: false,
                ring: false,
            };
        }
        if series.role == Role::Noted {
            return Stroke {
                class: "chart-mark",
                dash: None,
                width: 2.0,
                own: false,
                marker: 0,
                area: false,
                ring: true,
            };
        }
        others += 1;
        let class = if series.role == Role::Comparison { "chart-comparison" } else { "chart-band-middle" };
        let dash = Some(DASHES[(others - 1) % DASHES.len()]);
        Stroke {
            class,
            dash,
            width: 2.0,
            own: false,
            marker: 1 + (others - 1) % 3,
            area: series.points.is_empty(),
            ring: false,
        }
    });
    strokes.collect()
}

fn write_line(out: &mut String, plot: &Plot<'_>, points: &[Point], stroke: &Stroke) {
    for run in runs(points) {
        let places: Vec<(f64, f64)> = run.iter().map(|(x, y)| (plot.x.place(*x), plot.y.place(*y))).collect();
        if places.len() > 1 && !stroke.ring {
            write_path(out, plot.look, &places, stroke);
        }
        for at in places {
            write_marker(out, plot.look, at, stroke);
        }
    }
}

/// The runs of known values between gaps.
fn runs(points: &[Point]) -> Vec<Vec<(f64, f64)>> {
    points
        .split(|point| known(point).is_none())
        .map(|run| run.iter().filter_map(known).collect::<Vec<_>>())
        .filter(|run| !run.is_empty())
        .collect()
}

fn path_data(places: &[(f64, f64)]) -> String {
    let mut data = String::new();
    for (n, (x, y)) in places.iter().enumerate() {
        let _ = write!(data, "{}{x:.1} {y:.1}", if n == 0 { "M" } else { "L" });
    }
    data
}

fn write_path(out: &mut String, look: &Look, places: &[(f64, f64)], stroke: &Stroke) {
    let dash = stroke.dash.map(|dash| format!(" stroke-dasharray=\"{dash}\"")).unwrap_or_default();
    let _ = write!(
        out,
        "<path class=\"{}\" d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"{dash} \
         stroke-linejoin=\"round\"/>",
        stroke.class,
        path_data(places),
        if stroke.own { look.own } else { look.ink },
        stroke.width
    );
}

fn write_marker(out: &mut String, look: &Look, at: (f64, f64), stroke: &Stroke) {
    let (x, y, r) = (at.0, at.1, 3.6);
    let ink = if stroke.own { look.own } else { look.ink };
    let class = stroke.class;
    if stroke.ring {
        let _ = write!(
            out,
            "<circle class=\"{class}\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"8\" fill=\"none\" stroke=\"{ink}\" stroke-width=\"2\"/>"
        );
        return;
    }
    let corners = match stroke.marker {
        0 => {
            let _ = write!(
                out,
                "<circle class=\"{class}\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{r}\" fill=\"{ink}\"/>"
            );
            return;
        }
        1 => vec![(x - r, y - r), (x + r, y - r), (x + r, y + r), (x - r, y + r)],
        2 => vec![(x, y - r * 1.3), (x + r * 1.3, y), (x, y + r * 1.3), (x - r * 1.3, y)],
        _ => vec![(x, y - r * 1.2), (x + r * 1.2, y + r), (x - r * 1.2, y + r)],
    };
    let _ = write!(out, "<path class=\"{class}\" d=\"{}Z\" fill=\"{ink}\"/>", path_data(&corners));
}

fn write_band(out: &mut String, plot: &Plot<'_>, low: &[Point], high: &[Point]) {
    let both: Vec<(f64, Option<(f64, f64)>)> =
        low.iter().map(|(x, value)| (*x, value.zip(value_at(high, *x)))).collect();
    for run in both.split(|(_, pair)| pair.is_none()) {
        let mut edge: Vec<(f64, f64)> = Vec::new();
        edge.extend(run.iter().filter_map(|(x, pair)| pair.map(|(low, _)| (*x, low))));
        edge.extend(run.iter().rev().filter_map(|(x, pair)| pair.map(|(_, high)| (*x, high))));
        if edge.len() < 4 {
            continue;
        }
        let places: Vec<(f64, f64)> =
            edge.iter().map(|(x, y)| (plot.x.place(*x), plot.y.place(*y))).collect();
        write_area(out, plot.look, &places);
    }
}

/// What stands beside a name: a piece of its line, or of its band. `at` is left end, middle and length.
pub(super) fn write_sample(out: &mut String, look: &Look, at: (f64, f64, f64), stroke: &Stroke) {
    let (left, middle, long) = at;
    if stroke.area {
        let (top, bottom) = (middle - look.size * 0.35, middle + look.size * 0.35);
        write_area(out, look, &[(left, top), (left + long, top), (left + long, bottom), (left, bottom)]);
        return;
    }
    if !stroke.ring {
        write_path(out, look, &[(left, middle), (left + long, middle)], stroke);
    }
    write_marker(out, look, (left + long / 2.0, middle), stroke);
}

fn write_area(out: &mut String, look: &Look, corners: &[(f64, f64)]) {
    let _ = write!(
        out,
        "<path class=\"chart-band\" d=\"{}Z\" fill=\"{ink}\" fill-opacity=\"0.12\" stroke=\"{ink}\" \
         stroke-opacity=\"0.6\" stroke-width=\"1\" stroke-dasharray=\"1 3\"/>",
        path_data(corners),
        ink = look.ink
    );
}
