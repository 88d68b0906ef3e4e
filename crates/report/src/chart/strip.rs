//! A strip: where one place stands among all others by one number. Each place is a thin line; the own one is a thick
//! line with a triangle and its name, those to look at are rings. Shapes tell them apart, never colour alone.

use std::fmt::Write;

use super::draw::WIDTH;
use super::scale::{NumberStyle, Scale};
use super::text::width;
use crate::document::Table;
use crate::escape::xml;
use crate::inline;

const SIZE: f64 = 16.0;
const MARGIN: f64 = 12.0;
const TOP: f64 = 42.0;
const FOOT: f64 = 74.0;
const HEIGHT: f64 = 100.0;

/// A named place on a strip.
pub type Spot = (String, f64);

/// A strip as a value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Strip {
    /// Anchor, unique on the page.
    pub id: String,
    /// What is counted, for whom and when.
    pub title: String,
    /// What the strip shows, in words, for those who do not see it.
    pub description: String,
    /// The own place; `None` where its value is not stated.
    pub own: Option<Spot>,
    /// The places to look at beside it.
    pub peers: Vec<Spot>,
    /// Values of all others.
    pub others: Vec<f64>,
    /// Places far apart in size are shown by their logarithm.
    pub is_logarithm: bool,
    /// How numbers are written.
    pub numbers: NumberStyle,
    /// Headings of the table: place, value.
    pub headers: (String, String),
}

/// Draws a strip for a page; `None` where there are fewer than two values.
#[must_use]
pub fn svg(strip: &Strip) -> Option<String> {
    let drawn = |value: f64| if strip.is_logarithm { value.ln() } else { value };
    let values: Vec<f64> = values(strip).filter(|value| drawn(*value).is_finite()).collect();
    let (low, high) = (values.iter().copied().reduce(f64::min)?, values.iter().copied().reduce(f64::max)?);
    if values.len() < 2 {
        return None;
    }
    let scale = Scale::new((drawn(low), drawn(high)), (MARGIN, WIDTH - MARGIN));
    let x = |value: f64| Some(scale.place(drawn(value))).filter(|x| x.is_finite());
    let mut body = String::new();
    write_axis(&mut body, strip, (low, high));
    for at in strip.others.iter().filter_map(|value| x(*value)) {
        let _ = write!(
            body,
            "<line class=\"chart-axis\" x1=\"{at:.1}\" y1=\"{:.0}\" x2=\"{at:.1}\" y2=\"{:.0}\" \
             stroke=\"currentColor\" stroke-opacity=\"0.28\" stroke-width=\"1.5\"/>",
            TOP + 4.0,
            FOOT - 4.0
        );
    }
    for at in strip.peers.iter().filter_map(|(_, value)| x(*value)) {
        let _ = write!(
            body,
            "<circle class=\"chart-comparison\" cx=\"{at:.1}\" cy=\"{:.0}\" r=\"7\" fill=\"none\" \
             stroke=\"currentColor\" stroke-width=\"2.5\"/>",
            (TOP + FOOT) / 2.0
        );
    }
    if let Some((at, (name, value))) = strip.own.as_ref().and_then(|own| Some((x(own.1)?, own))) {
        write_own(&mut body, at, &format!("{name} {}", strip.numbers.write(*value)));
    }
    Some(frame(strip, &body))
}

/// The own place, then those beside it in their order: what the drawing shows by name.
#[must_use]
pub fn table(strip: &Strip) -> Table {
    let spots = strip.own.iter().chain(&strip.peers);
    let row =
        |(name, value): &Spot| vec![inline::text(name.clone()), inline::text(strip.numbers.write(*value))];
    Table {
        caption: strip.title.clone(),
        headers: vec![strip.headers.0.clone(), strip.headers.1.clone()],
        rows: spots.map(row).collect(),
        row_header: true,
    }
}

fn values(strip: &Strip) -> impl Iterator<Item = f64> {
    let named = strip.own.iter().chain(&strip.peers).map(|(_, value)| *value);
    named.chain(strip.others.iter().copied())
}

fn write_axis(out: &mut String, strip: &Strip, (low, high): (f64, f64)) {
    let _ = write!(
        out,
        "<line class=\"chart-axis\" x1=\"{MARGIN}\" y1=\"{FOOT}\" x2=\"{}\" y2=\"{FOOT}\" stroke=\"currentColor\" \
         stroke-width=\"1\"/>",
        WIDTH - MARGIN
    );
    for (x, anchor, value) in [(MARGIN, "start", low), (WIDTH - MARGIN, "end", high)] {
        let words = xml(&strip.numbers.write(value));
        let _ = write!(
            out,
            "<text class=\"chart-text\" x=\"{x}\" y=\"{}\" text-anchor=\"{anchor}\">{words}</text>",
            FOOT + SIZE * 1.2
        );
    }
}

fn write_own(out: &mut String, at: f64, words: &str) {
    let half = width(words, SIZE) / 2.0;
    let middle = at.clamp(half.min(WIDTH / 2.0), (WIDTH - half).max(WIDTH / 2.0));
    let _ = write!(
        out,
        "<line class=\"chart-own\" x1=\"{at:.1}\" y1=\"{}\" x2=\"{at:.1}\" y2=\"{FOOT}\" stroke=\"currentColor\" \
         stroke-width=\"4\"/><path class=\"chart-own\" d=\"M{:.1} 24h18l-9 13z\" fill=\"currentColor\"/>\
         <text class=\"chart-text\" x=\"{middle:.1}\" y=\"{SIZE}\" text-anchor=\"middle\" font-weight=\"700\">{}</text>",
        TOP - 6.0,
        at - 9.0,
        xml(words)
    );
}

fn frame(strip: &Strip, body: &str) -> String {
    let id = xml(&strip.id);
    format!(
        "<svg class=\"chart\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" \
         aria-labelledby=\"{id}-title {id}-desc\" font-family=\"inherit\" font-size=\"{SIZE}\" fill=\"currentColor\">\
         <title id=\"{id}-title\">{}</title><desc id=\"{id}-desc\">{}</desc>{body}</svg>",
        xml(&strip.title),
        xml(&strip.description)
    )
}

#[cfg(test)]
mod tests {
    use super::{Strip, svg, table};

    fn strip() -> Strip {
        Strip {
            id: "s".into(),
            title: "Invånare & mer".into(),
            description: "Solna mitt i".into(),
            own: Some(("Solna".into(), 80_000.0)),
            peers: vec![("Nacka".into(), 100_000.0), ("Täby".into(), 70_000.0)],
            others: vec![2_400.0, 950_000.0, 12_000.0],
            is_logarithm: true,
            headers: ("Kommun".into(), "Värde".into()),
            ..Strip::default()
        }
    }

    #[test]
    fn own_place_peers_and_others_have_shapes_of_their_own_and_names_in_the_table() {
        let drawing = svg(&strip()).unwrap();
        assert_eq!(drawing.matches("<circle").count(), 2);
        assert_eq!(drawing.matches("stroke-opacity").count(), 3);
        assert_eq!(drawing.matches("<path").count(), 1);
        assert!(drawing.contains("Solna 80\u{202F}000") && drawing.contains("Invånare &amp; mer"));
        let names: Vec<String> = table(&strip()).rows.iter().map(|row| crate::plain(&row[0])).collect();
        assert_eq!(names, ["Solna", "Nacka", "Täby"]);
    }

    #[test]
    fn a_strip_with_hardly_any_values_is_not_drawn_and_no_value_draws_no_mark() {
        let alone = Strip { peers: vec![], others: vec![], ..strip() };
        assert_eq!(svg(&alone), None);
        let zero = Strip { own: Some(("Solna".into(), 0.0)), ..strip() };
        let drawing = svg(&zero).unwrap();
        assert!(!drawing.contains("chart-own") && !drawing.contains("NaN") && !drawing.contains("inf"));
        let flat = Strip { own: None, peers: vec![], others: vec![5.0; 4], ..strip() };
        assert!(svg(&flat).unwrap().contains(&format!("x1=\"{:.1}\"", super::WIDTH / 2.0)));
    }
}
