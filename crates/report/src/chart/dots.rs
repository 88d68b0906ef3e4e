//! Dots: how many chose which of a few steps, a row for each round. Every rating is a dot and every pile has its number,
//! so that nobody reads an average alone; a triangle under the axis says where the middle lies.

use std::fmt::Write;

use super::draw::WIDTH;
use super::text::wrap;
use crate::document::Table;
use crate::escape::xml;
use crate::inline;

const SIZE: f64 = 16.0;
const LEFT: f64 = 8.0;
/// Between two dots of a pile, and from centre to centre of two columns of a wide pile.
const PITCH: f64 = 13.0;
const RADIUS: f64 = 5.0;
/// Dots beside each other in a pile.
const WIDE: usize = 4;

/// One round.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DotRow {
    /// What it is called: "Round 1".
    pub name: String,
    /// How many chose each step, from 0.
    pub counts: Vec<usize>,
    /// The middle one; `None` where nobody chose.
    pub median: Option<f64>,
}

/// The picture as a value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dots {
    /// Anchor, unique on the page.
    pub id: String,
    /// What was rated.
    pub title: String,
    /// What is seen, in words.
    pub description: String,
    /// The rounds, the first first.
    pub rows: Vec<DotRow>,
    /// Heading of the table's first column: "Round".
    pub header: String,
}

/// Draws it; `None` where nobody chose anything.
#[must_use]
pub fn svg(dots: &Dots) -> Option<String> {
    let steps = dots.rows.iter().map(|row| row.counts.len()).max().filter(|steps| *steps > 1)?;
    if dots.rows.iter().all(|row| row.counts.iter().sum::<usize>() == 0) {
        return None;
    }
    let column = (WIDTH - 2.0 * LEFT) / steps as f64;
    let x = |step: f64| LEFT + column * (step + 0.5);
    let (mut body, mut top) = (String::new(), 0.0);
    for row in &dots.rows {
        top = write_row(&mut body, row, top, &x);
    }
    let id = xml(&dots.id);
    Some(format!(
        "<svg class=\"chart\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {top:.0}\" role=\"img\" \
         aria-labelledby=\"{id}-title {id}-desc\" font-family=\"inherit\" font-size=\"{SIZE}\" fill=\"currentColor\">\
         <title id=\"{id}-title\">{}</title><desc id=\"{id}-desc\">{}</desc>{body}</svg>",
        xml(&dots.title),
        xml(&dots.description)
    ))
}

/// A row and its axis from `top` on; gives where the next one begins.
fn write_row(out: &mut String, row: &DotRow, top: f64, x: &impl Fn(f64) -> f64) -> f64 {
    let layers = row.counts.iter().map(|count| count.div_ceil(WIDE)).max().unwrap_or(0).max(1);
    let mut head = top + SIZE * 1.3;
    for line in wrap(&row.name, WIDTH, SIZE) {
        let _ = write!(
            out,
            "<text class=\"chart-text\" x=\"0\" y=\"{head:.0}\" font-weight=\"700\">{}</text>",
            xml(&line)
        );
        head += SIZE * 1.25;
    }
    let floor = head + PITCH * layers as f64 + SIZE;
    for (step, count) in row.counts.iter().enumerate() {
        let middle = x(step as f64);
        for dot in 0..*count {
            let in_layer = (count - dot / WIDE * WIDE).min(WIDE);
            let at = middle + PITCH * ((dot % WIDE) as f64 - (in_layer - 1) as f64 / 2.0);
            let y = floor - PITCH * ((dot / WIDE) as f64 + 0.75);
            let _ = write!(
                out,
                "<circle class=\"chart-own\" cx=\"{at:.1}\" cy=\"{y:.1}\" r=\"{RADIUS}\" fill=\"currentColor\"/>"
            );
        }
        if *count > 0 {
            let y = floor - PITCH * (count.div_ceil(WIDE) as f64 + 0.35);
            let _ = write!(
                out,
                "<text class=\"chart-text\" x=\"{middle:.1}\" y=\"{y:.1}\" text-anchor=\"middle\">{count}</text>"
            );
        }
        let _ = write!(
            out,
            "<text class=\"chart-text\" x=\"{middle:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{step}</text>",
            floor + SIZE * 1.9
        );
    }
    let _ = write!(
        out,
        "<line class=\"chart-axis\" x1=\"{LEFT}\" y1=\"{floor:.1}\" x2=\"{:.0}\" y2=\"{floor:.1}\" \
         stroke=\"currentColor\" stroke-width=\"1\"/>",
        WIDTH - LEFT
    );
    if let Some(median) = row.median {
        let at = x(median);
        let _ = write!(
            out,
            "<path class=\"chart-mark\" d=\"M{:.1} {:.1}h14l-7 -10z\" fill=\"currentColor\"/>",
            at - 7.0,
            floor + 13.0
        );
    }
    floor + SIZE * 2.6
}

/// The same numbers: a row for each round, a column for each step.
#[must_use]
pub fn table(dots: &Dots) -> Table {
    let steps = dots.rows.iter().map(|row| row.counts.len()).max().unwrap_or(0);
    let mut headers = vec![dots.header.clone()];
    headers.extend((0..steps).map(|step| step.to_string()));
    let cells = |row: &DotRow| {
        let counts = row.counts.iter().map(|count| inline::text(count.to_string()));
        std::iter::once(inline::text(row.name.clone())).chain(counts).collect()
    };
    Table {
        caption: dots.title.clone(),
        headers,
        rows: dots.rows.iter().map(cells).collect(),
        row_header: true,
    }
}

#[cfg(test)]
mod tests {
    use super::{DotRow, Dots, svg, table};

    fn dots(counts: &[usize]) -> Dots {
        Dots {
            id: "d".into(),
            title: "Natten & larm".into(),
            description: "Två läger".into(),
            rows: vec![DotRow { name: "Omgång 1".into(), counts: counts.to_vec(), median: Some(2.5) }],
            header: "Omgång".into(),
        }
    }

    #[test]
    fn every_rating_is_a_dot_and_every_pile_has_its_number() {
        let drawing = svg(&dots(&[6, 0, 0, 0, 0, 6])).unwrap();
        assert_eq!(drawing.matches("<circle").count(), 12);
        assert_eq!(drawing.matches(">6</text>").count(), 2);
        assert!(
            drawing.contains("Natten &amp; larm") && drawing.contains("aria-labelledby=\"d-title d-desc\"")
        );
        assert_eq!(drawing.matches("<path").count(), 1, "the middle, where nobody stands");
    }

    #[test]
    fn nobody_gives_no_picture_and_the_table_has_all_steps() {
        assert_eq!(svg(&dots(&[0; 6])), None);
        let rows = table(&dots(&[1, 2, 3, 0, 0, 0]));
        assert_eq!(rows.headers, ["Omgång", "0", "1", "2", "3", "4", "5"]);
        assert_eq!(crate::plain(&rows.rows[0][3]), "3");
    }
}
