//! Flows between two columns of names as a value and its drawing as SVG: who gave to whom. What flows from one source
//! to many at once ([`FlowKind::Dotted`]) is drawn as groups under the columns: thirty lines side by side cannot be
//! followed, a name over its members can. The layout follows from what comes in and from nothing else, so the same
//! relations always give the same picture. The table beside it is the caller's: it can link each line to where it is
//! known from.

use std::fmt::Write;

use serde::{Deserialize, Serialize};

use super::draw::PAGE;
use super::text::{width, wrap};
use crate::escape::xml;

/// Room for the names on each side, in user units.
const COLUMN: f64 = 148.0;
/// From a member's dot to its name, and from the rail to the left edge of its column.
const DOT: f64 = 14.0;
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
    /// Words of the kinds that occur, for the legend, in the order they are shown; that of the groups stands over them.
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
    /// A dotted line that ends in a dot: from one to many, drawn as a group.
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
    let mut body = String::new();
    let paired = once(chart.flows.iter().filter(|flow| flow.kind != FlowKind::Dotted));
    let grouped = once(chart.flows.iter().filter(|flow| flow.kind == FlowKind::Dotted));
    let mut foot = 0.0;
    if !paired.is_empty() {
        foot = write_legend(&mut body, chart);
        foot = write_columns(&mut body, chart, &paired, foot);
    }
    if !grouped.is_empty() {
        foot = write_groups(&mut body, chart, &grouped, foot);
    }
    Some(frame(chart, foot, &body))
}

/// Every flow once, in the order they come.
fn once<'a>(all: impl Iterator<Item = &'a Flow>) -> Vec<&'a Flow> {
    let mut kept: Vec<&Flow> = Vec::new();
    for flow in all {
        if !kept.contains(&flow) {
            kept.push(flow);
        }
    }
    kept
}

/// The two columns and what flows between them, under `top`. Returns the lowest foot.
fn write_columns(out: &mut String, chart: &Flows, drawn: &[&Flow], top: f64) -> f64 {
    let left = names(drawn.iter().map(|flow| flow.from.as_str()));
    let right = by_partners(drawn, &left);
    let head = top + line() * 1.4;
    write_words(out, (COLUMN, head), "end", (&chart.from_name, true));
    write_words(out, (PAGE.width - COLUMN, head), "start", (&chart.to_name, true));
    let top = head + line() * 0.9;
    let (left, left_foot) = column(&left, top);
    let (right, right_foot) = column(&right, top);
    for flow in drawn {
        let from = end_of(&left, &flow.from, place(drawn, flow, |other| other.from == flow.from));
        let to = end_of(&right, &flow.to, place(drawn, flow, |other| other.to == flow.to));
        write_flow(out, (COLUMN + 8.0, from), (PAGE.width - COLUMN - 8.0, to), flow.kind);
    }
    for (spots, x, anchor) in [(&left, COLUMN, "end"), (&right, PAGE.width - COLUMN, "start")] {
        for spot in spots {
            for (n, words) in spot.lines.iter().enumerate() {
                let foot = spot.top + line() * (n as f64 + 0.8);
                write_words(out, (x, foot), anchor, (words, false));
            }
        }
    }
    left_foot.max(right_foot)
}

/// Each source as a heading over those it reaches, in two columns with a dotted rail each. Returns the lowest foot.
fn write_groups(out: &mut String, chart: &Flows, drawn: &[&Flow], top: f64) -> f64 {
    let mut foot = top + line();
    if let Some((kind, words)) = chart.kinds.iter().find(|(kind, _)| *kind == FlowKind::Dotted) {
        foot = write_sample(out, (*kind, words), foot);
    }
    for name in names(drawn.iter().map(|flow| flow.from.as_str())) {
        foot += line() * 0.6;
        for words in wrap(&name, PAGE.width, PAGE.size) {
            foot += line();
            write_words(out, (0.0, foot), "start", (&words, true));
        }
        let members: Vec<&str> =
            drawn.iter().filter(|flow| flow.from == name).map(|flow| flow.to.as_str()).collect();
        foot = write_members(out, &members, foot);
    }
    foot + line() * 0.6
}

/// Names under their heading, first down, then across. Returns the lowest foot.
fn write_members(out: &mut String, members: &[&str], top: f64) -> f64 {
    let half = PAGE.width / 2.0;
    let room = half - 2.0 * DOT - 4.0;
    let lines: Vec<Vec<String>> = members.iter().map(|name| wrap(name, room, PAGE.size)).collect();
    let is_narrow = lines.iter().flatten().any(|words| width(words, PAGE.size) > room);
    let columns = if is_narrow || members.len() < 2 { 1 } else { 2 };
    let mut lowest = top;
    for (at, names) in lines.chunks(lines.len().div_ceil(columns)).enumerate() {
        let rail = 6.0 + half * at as f64;
        let (mut foot, mut last) = (top, top);
        for name in names {
            last = foot + line() - PAGE.size * 0.35;
            write_sign(out, (rail, last), FlowKind::Dotted);
            for words in name {
                foot += line();
                write_words(out, (rail + DOT, foot), "start", (words, false));
            }
        }
        write_rail(out, (rail, top + PAGE.size * 0.4), last);
        lowest = lowest.max(foot);
    }
    lowest
}

/// The dotted line that ties the names of a column to the heading over them.
fn write_rail(out: &mut String, (x, from): (f64, f64), to: f64) {
    let (width, dash, class) = FlowKind::Dotted.line();
    let _ = write!(
        out,
        "<path class=\"chart-flow chart-flow-{class}\" d=\"M{x:.1} {from:.1}V{to:.1}\" fill=\"none\" \
         stroke=\"currentColor\" stroke-width=\"{width}\" stroke-dasharray=\"{dash}\" stroke-linecap=\"round\"/>"
    );
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
fn by_partners(flows: &[&Flow], left: &[String]) -> Vec<String> {
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

/// A sample of each kind between the columns with its word, one under the other. Returns the lowest foot.
fn write_legend(out: &mut String, chart: &Flows) -> f64 {
    let paired = chart.kinds.iter().filter(|(kind, _)| *kind != FlowKind::Dotted);
    paired.fold(0.0, |foot, (kind, words)| write_sample(out, (*kind, words), foot))
}

/// A sample of a kind and its word under `top`. Returns its foot.
fn write_sample(out: &mut String, (kind, words): (FlowKind, &str), top: f64) -> f64 {
    let middle = top + line() - PAGE.size * 0.35;
    write_flow(out, (2.0, middle), (52.0, middle), kind);
    let lines = wrap(words, PAGE.width - 64.0, PAGE.size);
    for (n, words) in lines.iter().enumerate() {
        write_words(out, (64.0, top + line() * (n as f64 + 1.0)), "start", (words, false));
    }
    top + line() * lines.len().max(1) as f64
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
        let drawn: Vec<&Flow> = chart.flows.iter().collect();
        assert_eq!(by_partners(&drawn, &left), ["Bodø", "Haderslev", "Mechelen"]);
    }

    #[test]
    fn a_programme_is_a_heading_over_its_members_and_no_line_crosses_between_columns() {
        let members = ["Ale", "Lerum", "Tjörn", "Öckerö", "Ale"];
        let mut flows = vec![flow("Aalborg", "Bodø", FlowKind::Whole)];
        flows.extend(members.map(|name| flow("Nära vård", name, FlowKind::Dotted)));
        let words = vec![(FlowKind::Whole, "Besök".to_owned()), (FlowKind::Dotted, "Program".to_owned())];
        let drawing = svg(&Flows { kinds: words, ..chart(flows) }).unwrap();
        assert_eq!(drawing.matches(">Nära vård<").count(), 1);
        assert_eq!(drawing.matches(">Ale<").count(), 1, "a member stands once");
        assert_eq!(drawing.matches("<circle").count(), 4 + 1, "a dot for each member and one in the legend");
        let curves = drawing.matches("chart-flow-dotted\" d=\"M").count();
        assert_eq!(curves, 1 + 2, "the sample and a rail for each of two columns");
        let foot_of = |name: &str| {
            let text = drawing.split("<text").find(|text| text.contains(&format!(">{name}<"))).unwrap();
            let y = text.split(" y=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
            y.parse::<f64>().unwrap()
        };
        assert!(foot_of("Bodø") < foot_of("Program") && foot_of("Program") < foot_of("Nära vård"));
        assert!(foot_of("Nära vård") < foot_of("Ale") && foot_of("Ale") == foot_of("Tjörn"));
    }

    #[test]
    fn programmes_alone_have_no_empty_columns() {
        let drawing = svg(&Flows {
            from_name: "Delade med sig".into(),
            ..chart(vec![flow("Nära vård", "Ale", FlowKind::Dotted)])
        });
        assert!(!drawing.unwrap().contains("Delade med sig"));
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
