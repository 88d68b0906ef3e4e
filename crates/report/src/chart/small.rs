//! Small multiples: the same picture for each of several places, all on one scale, so that shapes can be compared
//! without lines that cross. The own place's line runs thin behind every other.

use std::fmt::Write;

use super::scale::{NumberStyle, Scale};
use super::{Point, lines::known};
use crate::escape::xml;

const WIDTH: f64 = 220.0;
const HEIGHT: f64 = 96.0;
const SIZE: f64 = 16.0;
const SIDE: f64 = 6.0;
const TOP: f64 = 22.0;
const BOTTOM: f64 = HEIGHT - 8.0;

/// One picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Panel {
    /// Whose.
    pub name: String,
    /// Its values over time; `None` breaks the line.
    pub points: Vec<Point>,
    /// The picture in words: "from 3.2 in 2015 to 4.1 in 2023".
    pub description: String,
}

/// All of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Small {
    /// Beginning of every anchor.
    pub id: String,
    /// The line that runs behind every panel, to see each beside the same.
    pub behind: Vec<Point>,
    /// The panels, in the reader's order.
    pub panels: Vec<Panel>,
    /// How numbers are written.
    pub numbers: NumberStyle,
}

/// Draws each panel; `None` where one has fewer than two values.
#[must_use]
pub fn svgs(small: &Small) -> Vec<Option<String>> {
    let all: Vec<(f64, f64)> =
        small.panels.iter().flat_map(|panel| &panel.points).chain(&small.behind).filter_map(known).collect();
    let span = |of: fn(&(f64, f64)) -> f64| {
        all.iter()
            .map(of)
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), v| (low.min(v), high.max(v)))
    };
    let x = Scale::new(span(|point| point.0), (SIDE, WIDTH - SIDE));
    let y = Scale::new(span(|point| point.1), (BOTTOM, TOP));
    let panel = |(at, panel): (usize, &Panel)| {
        (panel.points.iter().filter_map(known).count() > 1).then(|| draw(small, (at, panel), (x, y)))
    };
    small.panels.iter().enumerate().map(panel).collect()
}

fn draw(small: &Small, (at, panel): (usize, &Panel), (x, y): (Scale, Scale)) -> String {
    let mut body = String::new();
    write_line(&mut body, &small.behind, (x, y), "chart-comparison", "1.5\" stroke-dasharray=\"3 3");
    write_line(&mut body, &panel.points, (x, y), "chart-own", "2.75");
    let mut values = panel.points.iter().filter_map(known);
    let first = values.next();
    for (point, anchor) in [(first, "start"), (values.next_back(), "end")] {
        let Some((_, value)) = point else { continue };
        let place = if anchor == "start" { SIDE } else { WIDTH - SIDE };
        let _ = write!(
            body,
            "<text class=\"chart-text\" x=\"{place:.0}\" y=\"{SIZE:.0}\" text-anchor=\"{anchor}\">{}</text>",
            small.numbers.write(value)
        );
    }
    let id = format!("{}-{at}", xml(&small.id));
    format!(
        "<svg class=\"chart\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" \
         aria-labelledby=\"{id}-title {id}-desc\" font-family=\"inherit\" font-size=\"{SIZE}\" fill=\"currentColor\">\
         <title id=\"{id}-title\">{}</title><desc id=\"{id}-desc\">{}</desc>{body}</svg>",
        xml(&panel.name),
        xml(&panel.description)
    )
}

fn write_line(out: &mut String, points: &[Point], (x, y): (Scale, Scale), class: &str, stroke: &str) {
    for run in points.split(|point| known(point).is_none()) {
        let places: Vec<(f64, f64)> =
            run.iter().filter_map(known).map(|(at, value)| (x.place(at), y.place(value))).collect();
        match places.as_slice() {
            [] => {}
            [(x, y)] => {
                let _ = write!(
                    out,
                    "<circle class=\"{class}\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"2.5\" fill=\"currentColor\"/>"
                );
            }
            many => {
                let data: Vec<String> = many.iter().map(|(x, y)| format!("{x:.1} {y:.1}")).collect();
                let _ = write!(
                    out,
                    "<path class=\"{class}\" d=\"M{}\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"{stroke}\" \
                     stroke-linejoin=\"round\"/>",
                    data.join("L")
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Panel, Small, svgs};

    #[test]
    fn every_panel_has_the_same_scale_and_a_lonely_value_has_no_panel() {
        let panel = |name: &str, values: &[f64]| Panel {
            name: name.into(),
            points: values.iter().enumerate().map(|(at, value)| (2015.0 + at as f64, Some(*value))).collect(),
            description: "från–till".into(),
        };
        let small = Small {
            id: "each".into(),
            behind: vec![(2015.0, Some(0.0)), (2016.0, None), (2017.0, Some(10.0))],
            panels: vec![panel("Ale & co", &[0.0, 5.0, 10.0]), panel("Bo", &[5.0, 5.0]), panel("Cé", &[1.0])],
            ..Small::default()
        };
        let drawn = svgs(&small);
        let (first, second) = (drawn[0].clone().unwrap_or_default(), drawn[1].clone().unwrap_or_default());
        assert!(drawn[2].is_none());
        assert!(first.contains("M6.0 88.0L110.0 55.0L214.0 22.0"), "{first}");
        assert!(second.contains("M6.0 55.0L110.0 55.0"), "{second}");
        assert!(first.contains("Ale &amp; co") && first.contains(">10</text>"), "{first}");
        assert_eq!(first.matches("<circle").count(), 2, "the line behind is broken where a value is missing");
    }
}
