//! What `torg match` prints: CSV with a summary behind it, or JSON.

use super::table::Table;
use crate::args::Match;
use crate::stop::Stop;
use torg_engine::matching::Matching;

/// The pairs, the total and the bound, as text.
///
/// # Errors
/// [`Stop`] where writing fails, which is a fault of ours.
pub fn text(wanted: &Match, table: &Table, matching: &Matching, bound: i64) -> Result<String, Stop> {
    if wanted.json { json(wanted, table, matching, bound) } else { csv(wanted, table, matching, bound) }
}

fn json(wanted: &Match, table: &Table, matching: &Matching, bound: i64) -> Result<String, Stop> {
    let decimals = wanted.decimals;
    let pairs: Vec<serde_json::Value> = named(table, matching)
        .map(|(need, offer, score)| {
            serde_json::json!({ "need": need, "offer": offer, "score": decimal(i64::from(score), decimals) })
        })
        .collect();
    let answer = serde_json::json!({
        "pairs": pairs,
        "total": decimal(matching.total(), decimals),
        "bound": decimal(bound, decimals),
        "needs_left": left(table, matching),
    });
    let text = serde_json::to_string_pretty(&answer).map_err(|error| Stop::broken(error.to_string()))?;
    Ok(text + "\n")
}

fn csv(wanted: &Match, table: &Table, matching: &Matching, bound: i64) -> Result<String, Stop> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let broken = |error: &dyn std::error::Error| Stop::broken(error.to_string());
    writer.write_record(["need", "offer", "score"]).map_err(|error| broken(&error))?;
    for (need, offer, score) in named(table, matching) {
        let score = shown(i64::from(score), wanted.decimals);
        writer.write_record([need, offer, &score]).map_err(|error| broken(&error))?;
    }
    let bytes = writer.into_inner().map_err(|error| broken(error.error()))?;
    let mut text = String::from_utf8(bytes).map_err(|error| broken(&error))?;
    let (count, total) = (matching.pairs().len(), shown(matching.total(), wanted.decimals));
    text.push_str(&format!("# {count} pairs, total {total}, bound {}", shown(bound, wanted.decimals)));
    let left = left(table, matching);
    text.push_str(&format!("; {} needs without a partner\n", left.len()));
    Ok(text)
}

fn named<'a>(table: &'a Table, matching: &Matching) -> impl Iterator<Item = (&'a str, &'a str, i32)> {
    let pairs = matching.pairs().into_iter();
    pairs.map(|pair| {
        let (need, offer) = (&table.needs[pair.need as usize], &table.offers[pair.offer as usize]);
        (need.as_str(), offer.as_str(), pair.score)
    })
}

fn left<'a>(table: &'a Table, matching: &Matching) -> Vec<&'a str> {
    let mut is_paired = vec![false; table.needs.len()];
    for pair in matching.pairs() {
        is_paired[pair.need as usize] = true;
    }
    let left = table.needs.iter().zip(is_paired).filter(|(_, is_paired)| !is_paired);
    left.map(|(need, _)| need.as_str()).collect()
}

/// A whole number with its decimals put back.
fn shown(value: i64, decimals: u32) -> String {
    if decimals == 0 {
        return value.to_string();
    }
    let (sign, digits) = (if value < 0 { "-" } else { "" }, value.unsigned_abs());
    let scale = 10_u64.pow(decimals);
    format!("{sign}{}.{:0width$}", digits / scale, digits % scale, width = decimals as usize)
}

/// The same in JSON: a number without decimals stays whole; with decimals it is text, so that no digit is lost.
fn decimal(value: i64, decimals: u32) -> serde_json::Value {
    if decimals == 0 { value.into() } else { shown(value, decimals).into() }
}
