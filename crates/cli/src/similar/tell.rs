//! The answer as a table for people and as JSON for programs.

use super::Found;
use std::fmt::Write as _;
use torg_engine::similarity::{Near, Trait};

/// Lines for people.
pub(super) fn text(found: &Found<'_>) -> String {
    let sheet = found.sheet;
    let mut out = format!("Nearest to {}, of {} units\n", sheet.ids[found.unit], sheet.ids.len());
    if found.near.is_empty() {
        out.push_str("Nobody: too little is known. --min-known accepts less.\n");
    }
    for (near, why) in &found.near {
        let _ = writeln!(out, "\n{}  {}", sheet.ids[near.unit], distance(found, near));
        for one in why.alike.iter() {
            let _ = writeln!(out, "  alike    {}", line(found, near, one));
        }
        if let Some(one) = &why.differs {
            let _ = writeln!(
                out,
                "  differs  {} ({:.0} % of the difference)",
                line(found, near, one),
                one.share * 100.0
            );
        }
    }
    out
}

fn distance(found: &Found<'_>, near: &Near) -> String {
    let of = found.weights.iter().filter(|weight| **weight > 0.0).count();
    let rebased = found.farthest.filter(|most| *most > 0.0).map(|most| near.distance / most);
    let rebased = rebased.map_or_else(String::new, |rebased| format!(", rebased {rebased:.4}"));
    format!("distance {:.4}{rebased}, known for {} of {of}", near.distance, near.known)
}

fn line(found: &Found<'_>, near: &Near, one: &Trait) -> String {
    let sheet = found.sheet;
    let value = |unit: usize| sheet.values[unit * sheet.columns.len() + one.variable];
    format!(
        "{}: {}, {} {} ({:+.2} sd)",
        sheet.columns[one.variable],
        value(near.unit),
        sheet.ids[found.unit],
        value(found.unit),
        one.apart
    )
}

/// One object with everything, also the lines that could not be read.
pub(super) fn json(found: &Found<'_>) -> String {
    let sheet = found.sheet;
    let value = |unit: usize, variable: usize| sheet.values[unit * sheet.columns.len() + variable];
    let one = |near: &Near, one: &Trait| {
        serde_json::json!({
            "column": sheet.columns[one.variable],
            "own": value(found.unit, one.variable),
            "other": value(near.unit, one.variable),
            "apart": one.apart,
            "share": one.share,
        })
    };
    let nearest: Vec<serde_json::Value> = found
        .near
        .iter()
        .map(|(near, why)| {
            serde_json::json!({
                "unit": sheet.ids[near.unit],
                "distance": near.distance,
                "rebased": found.farthest.filter(|most| *most > 0.0).map(|most| near.distance / most),
                "known": near.known,
                "known_weight": near.known_weight,
                "alike": why.alike.iter().map(|alike| one(near, alike)).collect::<Vec<_>>(),
                "differs": why.differs.as_ref().map(|differs| one(near, differs)),
            })
        })
        .collect();
    let bad: Vec<serde_json::Value> =
        sheet.bad.iter().map(|bad| serde_json::json!({ "line": bad.line, "why": bad.why })).collect();
    let answer = serde_json::json!({
        "unit": sheet.ids[found.unit], "units": sheet.ids.len(), "nearest": nearest, "left_out": bad,
    });
    format!("{answer:#}\n")
}
