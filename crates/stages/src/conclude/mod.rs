//! CONCLUDE: from what was said to what it means, so that everyone can follow the way back.
//!
//! Nouns: finding with its quotes on both sides, prevalence (counted, never typed), group of cards, check by the
//! people who were in the room, report with its frozen versions. A [`torg_domain::finding::Scope`] is what a finding
//! concludes from: a programme (a series of sessions) or a single exchange.
//!
//! Neighbours: reads notes, feedback and facts of CAPTURE; ACT takes a finding as the basis of a promise through the
//! library and the thread. Not for: what a docx or pdf looks like (`torg-report`), words (`locales/*/conclude.ftl`).

pub mod commands;
pub mod queries;
pub mod report;
pub mod views;

mod material;
mod store;

#[cfg(test)]
mod tests;
