//! How dates, clock times and amounts of exchanges are written out.

use crate::Page;
use torg_stages::meet::views::WhenView;

/// A source's words about the date are shown in lists up to this many characters; the facts have them whole.
const NOTE_MOST: usize = 40;

/// "16 januari 2024, 13:00–16:30", "hösten 2020" in the source's words, or nothing where it is silent.
pub(crate) fn when(page: &Page, when: &WhenView) -> Option<String> {
    let Some(start) = &when.starts_on else {
        let is_short = |note: &String| !note.is_empty() && note.chars().count() <= NOTE_MOST;
        return Some(when.note.clone()).filter(is_short);
    };
    let days = page.phrases().date_range(start, when.ends_on.as_deref().unwrap_or_default());
    let clock = |at: &Option<String>| at.as_deref().map(|at| page.phrases().time(at, &when.time_zone));
    Some(match (clock(&when.starts_at), clock(&when.ends_at)) {
        (Some(from), Some(to)) => format!("{days}, {from}–{to}"),
        (Some(from), None) => format!("{days}, {from}"),
        (None, _) => days,
    })
}

/// From one partial date to another; nothing where neither is stated.
pub(crate) fn day_span(page: &Page, from: Option<&String>, to: Option<&String>) -> Option<String> {
    match (from, to) {
        (Some(from), to) => Some(page.phrases().date_range(from, to.map_or("", String::as_str))),
        (None, Some(to)) => Some(format!("– {}", page.date(to))),
        (None, None) => None,
    }
}

/// An amount in the currency it was stated in.
#[expect(clippy::cast_precision_loss, reason = "amounts stay far below 2^52 hundredths")]
pub(crate) fn money(page: &Page, minor: &i64, currency: &str) -> String {
    page.phrases().money(*minor as f64 / 100.0, currency)
}
