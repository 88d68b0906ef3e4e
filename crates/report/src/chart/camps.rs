//! Camps: groups on a plane of two directions, each with its own mark, its own outline and its letter, so that nobody needs
//! to tell colours apart: circle, square, triangle, diamond, cross, in this order. A mark stands for several people; the larger it is, the more.

use std::fmt::Write;

use super::draw::WIDTH;
use crate::escape::xml;

const MARGIN: f64 = 56.0;
const SIZE: f64 = 16.0;
/// Half the width of a mark for one person; its area grows with the people.
const UNIT: f64 = 2.4;
const LEAST_HEIGHT: f64 = 220.0;
/// How each camp's outline is dashed, and the name of its class.
const DASHES: [(&str, &str); 5] = [
    ("none", "chart-own"),
    ("7 5", "chart-mark"),
    ("2 4", "chart-comparison"),
    ("10 4 2 4", "chart-own"),
    ("4 3", "chart-mark"),
];

/// A mark: its place, from −1 to 1 each way, and how many it stands for.
pub type Spot = ([f64; 2], usize);

/// One camp.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Camp {
    /// What stands at it: "A · 34".
    pub label: String,
    /// Where its people are.
    pub spots: Vec<Spot>,
}

/// The picture as a value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Camps {
    /// Anchor, unique on the page.
    pub id: String,
    /// What is seen.
    pub title: String,
    /// The same in words.
    pub description: String,
    /// The camps, the largest first.
    pub camps: Vec<Camp>,
}

/// Draws it; `None` where there is no camp with a place.
#[must_use]
pub fn svg(camps: &Camps) -> Option<String> {
    let spots = || camps.camps.iter().flat_map(|camp| &camp.spots);
    let low = spots().map(|(at, _)| at[1]).reduce(f64::min)?;
    let high = spots().map(|(at, _)| at[1]).reduce(f64::max)?;
    let scale = WIDTH / 2.0 - MARGIN;
    let height = (2.0f64.mul_add(MARGIN, (high - low) * scale)).max(LEAST_HEIGHT);
    let place = |[x, y]: [f64; 2]| {
        [x.mul_add(scale, WIDTH / 2.0), (f64::midpoint(low, high) - y).mul_add(scale, height / 2.0)]
    };
    let mut body = String::new();
    for (at, camp) in camps.camps.iter().enumerate().filter(|(_, camp)| !camp.spots.is_empty()) {
        let spots: Vec<Spot> = camp.spots.iter().map(|(at, people)| (place(*at), *people)).collect();
        let top = write_outline(&mut body, &spots, DASHES[at % DASHES.len()]);
        spots.iter().for_each(|spot| write_mark(&mut body, at, *spot));
        let _ = write!(
            body,
            "<text class=\"chart-text\" x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"middle\" font-weight=\"700\">{}</text>",
            top[0],
            (top[1] - 7.0).max(SIZE),
            xml(&camp.label)
        );
    }
    let id = xml(&camps.id);
    Some(format!(
        "<svg class=\"chart\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height:.0}\" role=\"img\" \
         aria-labelledby=\"{id}-title {id}-desc\" font-family=\"inherit\" font-size=\"{SIZE}\" fill=\"currentColor\">\
         <title id=\"{id}-title\">{}</title><desc id=\"{id}-desc\">{}</desc>{body}</svg>",
        xml(&camps.title),
        xml(&camps.description)
    ))
}

/// An ellipse round a camp, twice as far as its people usually are from their middle; gives its highest point.
fn write_outline(out: &mut String, spots: &[Spot], (dash, class): (&str, &str)) -> [f64; 2] {
    let all = spots.iter().map(|(_, people)| *people as f64).sum::<f64>().max(1.0);
    let mean = |of: &dyn Fn(&[f64; 2]) -> f64| {
        spots.iter().map(|(at, people)| of(at) * *people as f64).sum::<f64>() / all
    };
    let (x, y) = (mean(&|at| at[0]), mean(&|at| at[1]));
    let (xx, yy) = (mean(&|at| (at[0] - x).powi(2)), mean(&|at| (at[1] - y).powi(2)));
    let xy = mean(&|at| (at[0] - x) * (at[1] - y));
    let turn = f64::midpoint(0.0, (2.0 * xy).atan2(xx - yy));
    let (middle, spread) = (f64::midpoint(xx, yy), ((xx - yy) / 2.0).hypot(xy));
    let radius = |variance: f64| 1.9f64.mul_add(variance.max(0.0).sqrt(), 18.0);
    let (long, short) = (radius(middle + spread), radius(middle - spread));
    let _ = write!(
        out,
        "<ellipse class=\"{class}\" cx=\"{x:.1}\" cy=\"{y:.1}\" rx=\"{long:.1}\" ry=\"{short:.1}\" \
         transform=\"rotate({:.1} {x:.1} {y:.1})\" fill=\"currentColor\" fill-opacity=\"0.08\" stroke=\"currentColor\" \
         stroke-width=\"1.75\" stroke-dasharray=\"{dash}\"/>",
        turn.to_degrees()
    );
    [x, y - (long * turn.sin()).hypot(short * turn.cos())]
}

fn write_mark(out: &mut String, camp: usize, ([x, y], people): Spot) {
    let r = UNIT * (people as f64).sqrt();
    let path = match camp % DASHES.len() {
        0 => format!(
            "M{:.1} {y:.1}a{r:.1} {r:.1} 0 1 0 {:.1} 0a{r:.1} {r:.1} 0 1 0 -{:.1} 0z",
            x - r,
            2.0 * r,
            2.0 * r
        ),
        1 => {
            let half = r * 0.886;
            format!("M{:.1} {:.1}h{w:.1}v{w:.1}h-{w:.1}z", x - half, y - half, w = 2.0 * half)
        }
        2 => format!("M{x:.1} {:.1}l{:.1} {:.1}h-{:.1}z", y - 1.5 * r, 1.35 * r, 2.3 * r, 2.7 * r),
        3 => {
            format!("M{x:.1} {:.1}l{d:.1} {d:.1}l-{d:.1} {d:.1}l-{d:.1} -{d:.1}z", y - 1.25 * r, d = 1.25 * r)
        }
        _ => {
            let (arm, half) = (0.45 * r, 1.2 * r);
            let (long, side) = (half - arm, 2.0 * arm);
            format!(
                "M{:.1} {:.1}h{side:.1}v{long:.1}h{long:.1}v{side:.1}h-{long:.1}v{long:.1}h-{side:.1}v-{long:.1}h-{long:.1}v-{side:.1}h{long:.1}z",
                x - arm,
                y - half
            )
        }
    };
    let class = DASHES[camp % DASHES.len()].1;
    let _ = write!(out, "<path class=\"{class}\" d=\"{path}\" fill=\"currentColor\" fill-opacity=\"0.85\"/>");
}

#[cfg(test)]
mod tests {
    use super::{Camp, Camps, svg};

    fn camps(count: usize) -> Camps {
        let spot = |at: usize| ([at as f64 / 4.0 - 0.5, (at % 2) as f64 - 0.5], 5 + at);
        let camp = |at: usize| Camp { label: format!("{at} & co"), spots: vec![spot(at), spot(at + 1)] };
        Camps {
            id: "m".into(),
            title: "Karta".into(),
            description: "Två läger".into(),
            camps: (0..count).map(camp).collect(),
        }
    }

    #[test]
    fn every_camp_has_its_own_mark_outline_and_letter() {
        let drawing = svg(&camps(5)).unwrap_or_default();
        assert_eq!((drawing.matches("<path").count(), drawing.matches("<ellipse").count()), (10, 5));
        assert!(
            drawing.contains(">0 &amp; co</text>") && drawing.contains("aria-labelledby=\"m-title m-desc\"")
        );
        let dashes: std::collections::HashSet<&str> =
            drawing.split("dasharray=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(dashes.len(), 5);
        assert!(!drawing.contains("NaN"));
    }

    #[test]
    fn nobody_gives_no_picture() {
        assert_eq!(svg(&camps(0)), None);
    }
}
