//! ACT: what municipalities take home, and what they try at the front line.
//!
//! A [commitment](views::CommitmentView) is a promise of one organisation that rests on something: a finding, a note,
//! a practice, a visit feedback, or an own reason in words. It is published only with an owner role and a date;
//! after 3 months its owner is [asked] by mail how it goes, after 12 and 24 what became of it. A
//! [pilot](views::PilotView) tries a commitment with
//! teams, a start and a rule for when to stop. What a pilot is expected to change is said in
//! [`follow_up`](crate::follow_up).
//!
//! Neighbours: reads what it rests on through [`ground::library`](crate::ground::library) and the thread; read by
//! `follow_up` and `share`. Not for: indicators, values, curves.

pub mod asked;
mod basis;
pub mod commands;
pub mod open;
pub mod queries;
mod store;
#[cfg(test)]
pub(crate) mod tests;
pub mod views;

/// The beginning of a longer text as a title: one line of whole words, at most 120 characters.
#[must_use]
pub fn headline(text: &str) -> String {
    const MOST: usize = 120;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= MOST {
        return text;
    }
    let cut: String = text.chars().take(MOST).collect();
    let whole_words = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    format!("{whole_words} …")
}
