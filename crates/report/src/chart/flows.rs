//! Flows between two columns of names as a value and its drawing as SVG: who gave to whom. The layout follows from
//! what comes in and from nothing else, so the same relations always give the same picture. The table beside it is
//! the caller's: it can link each line to where it is known from.

use std::fmt::Write;

use serde::{Deserialize, Serialize};

use super::draw::PAGE;
use super::text::wrap;
use crate::escape::xml;

/// Room for the names on each side, in user units of a drawing 480 wide.
const COLUMN: f64 = 172.0;
/// Space between two names of a column.
const GAP: f64 = 14.0;

/// What flows between the columns.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Flows {
    /// Anchor, unique in the page.
    pub id: String,
    pub title: String,
    /// What the drawing shows, in words, for those who do not see it.
    pub description: String,
    /// Heading of the column where flows begin: "Delade med sig".
    pub from_name: String,
    /// Heading of the column where they end: "Lärde sig".
    pub to_name: String,
    /// Words of the kinds that occur, for the legend, in the order they are shown.
    pub kinds: Vec<(FlowKind, String)>,
    pub flows: Vec<Flow>,
}

/// One flow; drawn once however often it is given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flow {
    pub from: String,
    pub to: String,
    pub kind: FlowKind,
}

/// Four ways to draw a flow that differ without colour: by dash, width and the sign at their end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FlowKind {
    /// A whole line that ends in an arrow.
    Whole,
    /// A dashed line that ends in a ring.
    Dashed,
    /// A strong line that ends in a square.
    Strong,
    /// A dotted line that ends in a dot.
    Dotted,
}

impl FlowKind {
    /// Width, dashes and class of its line.
    const fn line(self) -> (f64, &'static str, &'static str) {
        match self {
            Self::Whole => (1.75, "none", "whole"),
            Self::Dashed => (1.75, "7 5", "dashed"),
            Self::Strong => (3.5, "none", "strong"),
            Self::Dotted => (2.0, "1 5", "dotted"),
        }
    }
}

/// A name in a column: its lines and where they stand.
struct Spot {
    name: String,
    lines: Vec<String>,
    top: f64,
}

impl Spot {
    fn height(&self) -> f64 {
        self.lines.len() as f64 * line()
    }
}

fn line() -> f64 {
    PAGE.size * 1.25
}

/// Draws the flows for a page: scalable, in the colour of the text around it, legible from 320 to 800 CSS px wide.
///
/// `None` where nothing flows: say so in words instead.
#[must_use]
pub fn svg(chart: &Flows) -> Option<String> {
    if chart.flows.is_empty() {
        return None;
    }
    let left = names(chart.flows.iter().map(|flow| flow.from.as_str()));
    let right = by_partners(&chart.flows, &left);
    let mut body = String::new();
    let legend_foot = write_legend(&mut body, chart);
    let head = legend_foot + line() * 1.4;
    write_words(&mut body, (COLUMN, head), "end", (&chart.from_name, true));
    write_words(&mut body, (PAGE.width - COLUMN, head), "start", (&chart.to_name, true));
    let top = head + line() * 0.9;
    let (left, left_foot) = column(&left, top);
    let (right, right_foot) = column(&right, top);
    let mut drawn: Vec<&Flow> = Vec::new();
    for flow in &chart.flows {
        if !drawn.contains(&flow) {
            drawn.push(flow);
        }
    }
    for flow in &drawn {
        let from = end_of(&left, &flow.from, place(&drawn, flow, |other| other.from == flow.from));
        let to = end_of(&right, &flow.to, place(&drawn, flow, |other| other.to == flow.to));
        write_flow(&mut body, (COLUMN + 8.0, from), (PAGE.width - COLUMN - 8.0, to), flow.kind);
    }
    for (spots, x, anchor) in [(&left, COLUMN, "end"), (&right, PAGE.width - COLUMN, "start")] {
        for spot in spots {
            for (n, words) in spot.lines.iter().enumerate() {
                let foot = spot.top + line() * (n as f64 + 0.8);
                write_words(&mut body, (x, foot), anchor, (words, false));
            }
        }
    }
    Some(frame(chart, left_foot.max(right_foot), &body))
}

fn frame(chart: &Flows, height: f64, body: &str) -> String {
    let id = xml(&chart.id);
    format!(
        "<svg class=\"chart chart-flows\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {height:.0}\" \
         role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" font-family=\"inherit\" font-size=\"{}\" \
         fill=\"currentColor\"><title id=\"{id}-title\">{}</title><desc id=\"{id}-desc\">{}</desc>{body}</svg>",
        PAGE.width,
        PAGE.size,
        xml(&chart.title),
        xml(&chart.description),
    )
}

/// Every name once, in the order they come.
fn names<'a>(all: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in all {
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    names
}

/// The right column in the order of the middle of each name's partners, so that few lines cross.
fn by_partners(flows: &[Flow], left: &[String]) -> Vec<String> {
    let middle = |name: &str| {
        let places: Vec<f64> = flows
            .iter()
            .filter(|flow| flow.to == name)
            .filter_map(|flow| left.iter().position(|known| *known == flow.from))
            .map(|place| place as f64)
            .collect();
        places.iter().sum::<f64>() / places.len().max(1) as f64
    };
    let mut right = names(flows.iter().map(|flow| flow.to.as_str()));
    right.sort_by(|a, b| middle(a).total_cmp(&middle(b)));
    right
}

/// A column from `top`, and its foot.
fn column(names: &[String], top: f64) -> (Vec<Spot>, f64) {
    let mut spots = Vec::new();
    let mut free = top;
    for name in names {
        let spot = Spot { name: name.clone(), lines: wrap(name, COLUMN, PAGE.size), top: free };
        free += spot.height() + GAP;
        spots.push(spot);
    }
    (spots, free)
}

/// Which of the flows at one name a flow is, and how many there are.
fn place(drawn: &[&Flow], flow: &Flow, is_here: impl Fn(&Flow) -> bool) -> (usize, usize) {
    let here: Vec<&&Flow> = drawn.iter().filter(|other| is_here(other)).collect();
    (here.iter().position(|other| **other == flow).unwrap_or(0), here.len())
}

/// Where a flow meets a name: the flows of a name are spread over its height.
fn end_of(spots: &[Spot], name: &str, (at, of): (usize, usize)) -> f64 {
    let spot = spots.iter().find(|spot| spot.name == name);
    spot.map_or(0.0, |spot| spot.top + spot.height() * (at as f64 + 0.5) / of as f64)
}

fn write_flow(out: &mut String, from: (f64, f64), to: (f64, f64), kind: FlowKind) {
    let (width, dash, class) = kind.line();
    let bend = (to.0 - from.0) * 0.5;
    let _ = write!(
        out,
        "<path class=\"chart-flow chart-flow-{class}\" d=\"M{:.1} {:.1}C{:.1} {:.1} {:.1} {:.1} {:.1} {:.1}\" \
         fill=\"none\" stroke=\"currentColor\" stroke-width=\"{width}\" stroke-dasharray=\"{dash}\" \
         stroke-linecap=\"round\"/>",
        from.0,
        from.1,
        from.0 + bend,
        from.1,
        to.0 - bend,
        to.1,
        to.0 - 6.0,
        to.1
    );
    write_sign(out, (to.0 - 3.0, to.1), kind);
}

/// The sign at the end of a line, around `at`.
fn write_sign(out: &mut String, at: (f64, f64), kind: FlowKind) {
    let (x, y) = at;
    let class = kind.line().2;
    let _ = match kind {
        FlowKind::Whole => write!(
            out,
            "<path class=\"chart-flow chart-flow-{class}\" d=\"M{:.1} {:.1}l9 4.5l-9 4.5z\"/>",
            x - 5.0,
            y - 4.5
        ),
        FlowKind::Dashed => write!(
            out,
            "<circle class=\"chart-flow chart-flow-{class}\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"4\" fill=\"none\" \
             stroke=\"currentColor\" stroke-width=\"1.75\"/>"
        ),
        FlowKind::Strong => write!(
            out,
            "<rect class=\"chart-flow chart-flow-{class}\" x=\"{:.1}\" y=\"{:.1}\" width=\"8\" height=\"8\"/>",
            x - 4.0,
            y - 4.0
        ),
        FlowKind::Dotted => write!(
            out,
            "<circle class=\"chart-flow chart-flow-{class}\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3.5\"/>"
        ),
    };
}

/// A sample of each kind with its word, one under the other. Returns the lowest foot.
fn write_legend(out: &mut String, chart: &Flows) -> f64 {
    let mut foot = 0.0;
    for (kind, words) in &chart.kinds {
        foot += line();
        let middle = foot - PAGE.size * 0.35;
        write_flow(out, (2.0, middle), (52.0, middle), *kind);
        write_words(out, (64.0, foot), "start", (words, false));
    }
    foot
}

fn write_words(out: &mut String, at: (f64, f64), anchor: &str, (words, is_strong): (&str, bool)) {
    let weight = if is_strong { " font-weight=\"600\"" } else { "" };
    let _ = write!(
        out,
        "<text class=\"chart-text\" x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"{anchor}\"{weight}>{}</text>",
        at.0,
        at.1,
        xml(words)
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flow(from: &str, to: &str, kind: FlowKind) -> Flow {
        Flow { from: from.into(), to: to.into(), kind }
    }

    fn chart(flows: Vec<Flow>) -> Flows {
        Flows { id: "r".into(), title: "Vem lärde av vem".into(), flows, ..Flows::default() }
    }

    #[test]
    fn where_nothing_flows_there_is_no_picture() {
        assert_eq!(svg(&chart(Vec::new())), None);
    }

    #[test]
    fn a_name_stands_once_in_its_column_and_a_flow_is_drawn_once() {
        let twice = vec![
            flow("Hedensted", "Haderslev", FlowKind::Dashed),
            flow("Hedensted", "Haderslev", FlowKind::Dashed),
            flow("Hedensted", "Faxe & Ringsted", FlowKind::Whole),
        ];
        let drawing = svg(&chart(twice)).unwrap();
        assert_eq!(drawing.matches(">Hedensted<").count(), 1);
        assert_eq!(drawing.matches("<path class=\"chart-flow chart-flow-dashed\"").count(), 1);
        assert!(drawing.contains("Faxe &amp; Ringsted"), "user words are escaped");
    }

    #[test]
    fn the_same_relations_give_the_same_picture_and_partners_stand_near_each_other() {
        let flows = vec![
            flow("Aalborg", "Bodø", FlowKind::Whole),
            flow("Östersund", "Mechelen", FlowKind::Whole),
            flow("Aalborg", "Haderslev", FlowKind::Strong),
        ];
        let chart = chart(flows);
        assert_eq!(svg(&chart), svg(&chart));
        let left = names(chart.flows.iter().map(|flow| flow.from.as_str()));
        assert_eq!(by_partners(&chart.flows, &left), ["Bodø", "Haderslev", "Mechelen"]);
    }

    #[test]
    fn a_long_name_takes_lines_and_pushes_the_next_one_down() {
        let names = ["Kommunförbundet i nordvästra Stockholms län".to_owned(), "Solna".to_owned()];
        let (spots, foot) = column(&names, 10.0);
        assert!(spots[0].lines.len() > 1);
        assert!(spots[1].top >= spots[0].top + spots[0].height());
        assert!(foot > spots[1].top);
    }
}
