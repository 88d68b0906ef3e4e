//! What Kolada is asked: at most 25 identifiers in each part of an address, 5,000 rows a page.

use super::segments;
use crate::fetching::Request;

/// Where Kolada answers.
pub const BASE: &str = "https://api.kolada.se/v3";
/// Pause between two requests; no limit is published, and five a second are known to be borne.
pub const PAUSE_MS: u64 = 200;
const ROWS: usize = 5000;

/// Asks for descriptions.
#[must_use]
pub fn indicators(base: &str, codes: &[String]) -> Vec<Request> {
    let base = base.trim_end_matches('/');
    let ask = |codes: &[String]| Request::get(format!("{base}/kpi/{}?per_page={ROWS}", codes.join(",")));
    segments(&once(codes)).map(ask).collect()
}

/// Asks for values. An empty list of places asks for all of them; so does one of years.
#[must_use]
pub fn values(base: &str, codes: &[String], places: &[String], years: &[String]) -> Vec<Request> {
    let base = base.trim_end_matches('/');
    let part = |name: &str, ids: &[String]| -> Vec<String> {
        let ids = once(ids);
        if ids.is_empty() {
            return vec![String::new()];
        }
        segments(&ids).map(|ids| format!("/{name}/{}", ids.join(","))).collect()
    };
    let (places, years) = (part("municipality", places), part("year", years));
    let codes = once(codes);
    let mut all = Vec::new();
    for codes in segments(&codes) {
        for place in &places {
            for year in &years {
                let kpi = codes.join(",");
                all.push(Request::get(format!("{base}/data/kpi/{kpi}{place}{year}?per_page={ROWS}")));
            }
        }
    }
    all
}

/// Each once, in their order.
fn once(ids: &[String]) -> Vec<String> {
    let mut seen = std::collections::HashSet::new();
    ids.iter().map(|id| id.trim().to_owned()).filter(|id| !id.is_empty() && seen.insert(id.clone())).collect()
}
