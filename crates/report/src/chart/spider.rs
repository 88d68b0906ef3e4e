//! A spider: several things rated on the same steps, a spoke for each, a shape for each round, year or place. Shapes
//! differ in dash and marker; the newest also shows how far its ratings lie apart, so that the middle never stands alone.

use std::f64::consts::TAU;
use std::fmt::Write;

use super::draw::WIDTH;
use super::text::{width, wrap};
use crate::document::Table;
use crate::escape::xml;
use crate::inline;

const SIZE: f64 = 16.0;
const RADIUS: f64 = 96.0;
/// Room for a name beside the picture.
const ROOM: f64 = 104.0;
const LINE: f64 = SIZE * 1.2;
const DASHES: [&str; 4] = ["", "7 5", "2 4", "12 4 2 4"];

/// What one round, year or place says about one spoke.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Spoke {
    /// The middle.
    pub median: f64,
    /// The lowest rating.
    pub low: f64,
    /// The highest rating.
    pub high: f64,
    /// Too few or split: the marker stays hollow.
    pub is_uncertain: bool,
}

/// One round, year or place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shape {
    /// What it is called.
    pub name: String,
    /// A value for each spoke; `None` where nobody rated.
    pub spokes: Vec<Option<Spoke>>,
}

/// The picture as a value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spider {
    /// Anchor, unique on the page.
    pub id: String,
    /// What is rated, by whom.
    pub title: String,
    /// What is seen, in words.
    pub description: String,
    /// Names of the spokes, clockwise from the top.
    pub names: Vec<String>,
    /// The highest step.
    pub most: u32,
    /// Up to four shapes, the one that matters first.
    pub shapes: Vec<Shape>,
    /// Heading of the table's first column.
    pub header: String,
    /// Stands in the table where nobody rated.
    pub no_value: String,
    /// Decimal sign.
    pub decimal: char,
}

/// Draws it; `None` for fewer than three spokes, and where nobody rated.
#[must_use]
pub fn svg(spider: &Spider) -> Option<String> {
    let has_value = spider.shapes.iter().any(|shape| shape.spokes.iter().any(Option::is_some));
    if spider.names.len() < 3 || !has_value || spider.most == 0 {
        return None;
    }
    let lines: Vec<Vec<String>> = spider.names.iter().map(|name| wrap(name, ROOM, SIZE)).collect();
    let deepest = lines.iter().map(Vec::len).max().unwrap_or(1) as f64;
    let centre = (WIDTH / 2.0, RADIUS + LINE * deepest + 22.0);
    let mut body = String::new();
    write_web(&mut body, spider, centre);
    for (at, words) in lines.iter().enumerate() {
        write_name(&mut body, words, angle(spider, at), centre);
    }
    for (nth, shape) in spider.shapes.iter().take(DASHES.len()).enumerate().rev() {
        write_shape(&mut body, spider, (nth, shape), centre);
    }
    let mut y = centre.1 + RADIUS + LINE * deepest + 30.0;
    for (nth, shape) in spider.shapes.iter().take(DASHES.len()).enumerate() {
        write_sample(&mut body, (nth, &shape.name), y);
        y += LINE * 1.3;
    }
    let id = xml(&spider.id);
    Some(format!(
        "<svg class=\"chart\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {y:.0}\" role=\"img\" \
         aria-labelledby=\"{id}-title {id}-desc\" font-family=\"inherit\" font-size=\"{SIZE}\" fill=\"currentColor\">\
         <title id=\"{id}-title\">{}</title><desc id=\"{id}-desc\">{}</desc>{body}</svg>",
        xml(&spider.title),
        xml(&spider.description)
    ))
}

fn angle(spider: &Spider, at: usize) -> f64 {
    TAU * at as f64 / spider.names.len() as f64
}

/// A place on a spoke: `share` of the way out.
fn place(angle: f64, share: f64, centre: (f64, f64)) -> (f64, f64) {
    (centre.0 + RADIUS * share * angle.sin(), centre.1 - RADIUS * share * angle.cos())
}

fn write_web(out: &mut String, spider: &Spider, centre: (f64, f64)) {
    for step in 1..=spider.most {
        let share = f64::from(step) / f64::from(spider.most);
        let points = (0..spider.names.len()).map(|at| place(angle(spider, at), share, centre));
        let _ = write!(
            out,
            "<polygon class=\"chart-grid\" points=\"{}\" fill=\"none\" stroke=\"currentColor\" \
             stroke-opacity=\"0.25\"/><text class=\"chart-text\" x=\"{:.0}\" y=\"{:.1}\" \
             text-anchor=\"end\" aria-hidden=\"true\">{step}</text>",
            joined(points),
            centre.0 - 4.0,
            centre.1 - RADIUS * share + 4.0
        );
    }
    for at in 0..spider.names.len() {
        let (x, y) = place(angle(spider, at), 1.0, centre);
        let _ = write!(
            out,
            "<line class=\"chart-grid\" x1=\"{:.1}\" y1=\"{:.1}\" x2=\"{x:.1}\" y2=\"{y:.1}\" \
             stroke=\"currentColor\" stroke-opacity=\"0.25\"/>",
            centre.0, centre.1
        );
    }
}

/// The name outside its spoke: above in the upper half, below in the lower, at the side elsewhere.
fn write_name(out: &mut String, words: &[String], angle: f64, centre: (f64, f64)) {
    let (x, y) = place(angle, 1.0, centre);
    let (sideways, upwards) = (angle.sin(), angle.cos());
    let anchor = if sideways > 0.1 {
        "start"
    } else if sideways < -0.1 {
        "end"
    } else {
        "middle"
    };
    let widest = words.iter().map(|line| width(line, SIZE)).fold(0.0, f64::max);
    let x = x + 9.0 * sideways;
    let x = match anchor {
        "start" => x.min(WIDTH - widest).max(centre.0),
        "end" => x.max(widest).min(centre.0),
        _ => x,
    };
    let height = LINE * words.len() as f64;
    let first = if upwards > 0.9 {
        y - 16.0 - height + LINE
    } else if upwards < -0.9 {
        y + 10.0 + SIZE * 0.8
    } else {
        y - height / 2.0 + SIZE * 0.8 - 8.0 * upwards
    };
    for (nth, line) in words.iter().enumerate() {
        let _ = write!(
            out,
            "<text class=\"chart-text\" x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"{anchor}\">{}</text>",
            first + LINE * nth as f64,
            xml(line)
        );
    }
}

fn write_shape(out: &mut String, spider: &Spider, (nth, shape): (usize, &Shape), centre: (f64, f64)) {
    let most = f64::from(spider.most);
    let known: Vec<(usize, Spoke)> =
        shape.spokes.iter().enumerate().filter_map(|(at, spoke)| Some((at, (*spoke)?))).collect();
    let class = if nth == 0 { "chart-own" } else { "chart-comparison" };
    if nth == 0 {
        for (at, spoke) in &known {
            let (from, to) = (
                place(angle(spider, *at), spoke.low / most, centre),
                place(angle(spider, *at), spoke.high / most, centre),
            );
            let _ = write!(
                out,
                "<line class=\"chart-band\" x1=\"{:.1}\" y1=\"{:.1}\" x2=\"{:.1}\" y2=\"{:.1}\" stroke=\"currentColor\" \
                 stroke-opacity=\"0.35\" stroke-width=\"8\" stroke-linecap=\"round\"/>",
                from.0, from.1, to.0, to.1
            );
        }
    }
    let points = known.iter().map(|(at, spoke)| place(angle(spider, *at), spoke.median / most, centre));
    // A spoke nobody rated would be jumped over: then there are only markers.
    if known.len() == spider.names.len() {
        let _ = write!(
            out,
            "<polygon class=\"{class}\" points=\"{}\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.5\"{}/>",
            joined(points.clone()),
            dash(nth)
        );
    }
    for ((_, spoke), at) in known.iter().zip(points) {
        write_marker(out, (nth, class), at, spoke.is_uncertain);
    }
}

fn dash(nth: usize) -> String {
    let pattern = DASHES[nth % DASHES.len()];
    if pattern.is_empty() { String::new() } else { format!(" stroke-dasharray=\"{pattern}\"") }
}

/// Circle, square, triangle, diamond; hollow where the panel is split or too small.
fn write_marker(out: &mut String, (nth, class): (usize, &str), (x, y): (f64, f64), is_hollow: bool) {
    let fill = if is_hollow { "var(--chart-ground, Canvas)" } else { "currentColor" };
    let d = match nth {
        0 => format!("M{:.1} {y:.1}a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0z", x - 5.5),
        1 => format!("M{:.1} {:.1}h10v10h-10z", x - 5.0, y - 5.0),
        2 => format!("M{x:.1} {:.1}l6 11h-12z", y - 7.0),
        _ => format!("M{x:.1} {:.1}l6.5 6.5l-6.5 6.5l-6.5 -6.5z", y - 6.5),
    };
    let _ = write!(
        out,
        "<path class=\"{class}\" d=\"{d}\" fill=\"{fill}\" stroke=\"currentColor\" stroke-width=\"2\"/>"
    );
}

fn write_sample(out: &mut String, (nth, name): (usize, &str), y: f64) {
    let class = if nth == 0 { "chart-own" } else { "chart-comparison" };
    let _ = write!(
        out,
        "<line class=\"{class}\" x1=\"4\" y1=\"{y:.1}\" x2=\"48\" y2=\"{y:.1}\" stroke=\"currentColor\" \
         stroke-width=\"2.5\"{}/>",
        dash(nth)
    );
    write_marker(out, (nth, class), (26.0, y), false);
    let _ =
        write!(out, "<text class=\"chart-text\" x=\"58\" y=\"{:.1}\">{}</text>", y + SIZE * 0.35, xml(name));
}

fn joined(points: impl Iterator<Item = (f64, f64)>) -> String {
    let all: Vec<String> = points.map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
    all.join(" ")
}

/// The same in figures: a row for each spoke, a column for each shape with the middle and, in brackets, the lowest and the
/// highest rating.
#[must_use]
pub fn table(spider: &Spider) -> Table {
    let number = |value: f64| {
        let text = if value.fract() == 0.0 { format!("{value:.0}") } else { format!("{value:.1}") };
        text.replace('.', &spider.decimal.to_string())
    };
    let cell = |spoke: Option<&Option<Spoke>>| match spoke.copied().flatten() {
        Some(spoke) => format!("{} ({}–{})", number(spoke.median), number(spoke.low), number(spoke.high)),
        None => spider.no_value.clone(),
    };
    let rows = spider.names.iter().enumerate().map(|(at, name)| {
        let cells = spider.shapes.iter().map(|shape| inline::text(cell(shape.spokes.get(at))));
        std::iter::once(inline::text(name.clone())).chain(cells).collect()
    });
    let mut headers = vec![spider.header.clone()];
    headers.extend(spider.shapes.iter().map(|shape| shape.name.clone()));
    Table { caption: spider.title.clone(), headers, rows: rows.collect(), row_header: true }
}

#[cfg(test)]
mod tests {
    use super::{Shape, Spider, Spoke, svg, table};

    fn shape(name: &str, medians: &[Option<f64>]) -> Shape {
        let spoke = |median: f64| Spoke { median, low: 1.0, high: 5.0, is_uncertain: median == 2.5 };
        Shape { name: name.into(), spokes: medians.iter().map(|median| median.map(spoke)).collect() }
    }

    fn spider(shapes: Vec<Shape>) -> Spider {
        Spider {
            id: "s".into(),
            title: "Nära vård".into(),
            description: "Samverkan är svagast".into(),
            names: ["Egenvård", "Samverkan & mer", "Digitalisering"].map(str::to_owned).to_vec(),
            most: 5,
            shapes,
            header: "Område".into(),
            no_value: "ingen".into(),
            decimal: ',',
        }
    }

    #[test]
    fn shapes_differ_in_dash_and_marker_and_the_first_shows_its_spread() {
        let two =
            spider(vec![shape("2026", &[Some(3.0), Some(2.5), Some(4.0)]), shape("2025", &[Some(1.0); 3])]);
        let drawing = svg(&two).unwrap();
        assert_eq!(drawing.matches("stroke-dasharray").count(), 2, "its line and its sample");
        assert_eq!(drawing.matches("chart-band").count(), 3);
        assert_eq!(drawing.matches("Canvas").count(), 1, "the split one is hollow");
        assert!(drawing.contains("&amp;") && !drawing.contains("NaN"));
    }

    #[test]
    fn a_spoke_nobody_rated_breaks_the_line_and_is_said_in_the_table() {
        let one = spider(vec![shape("2026", &[Some(3.0), None, Some(2.5)])]);
        assert_eq!(svg(&one).unwrap().matches("<polygon").count(), 5, "only the web");
        let cells: Vec<String> = table(&one).rows.iter().map(|row| crate::plain(&row[1])).collect();
        assert_eq!(cells, ["3 (1–5)", "ingen", "2,5 (1–5)"]);
        assert_eq!(svg(&spider(vec![shape("2026", &[None; 3])])), None);
    }
}
