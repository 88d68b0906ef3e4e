//! CAPTURE: what is said is written down, in its own language and with its voice, before it is lost.
//!
//! Nouns: Board (cards from phones, by code, without accounts), Note (one statement with kind, focus area and
//! voice), Feedback (the visitors' four headings and the host's own three), comparison fact (two places side by
//! side), Need and offer (somebody would like to hear more, somebody can tell), Assessment (a municipality's own people
//! say how far it has come, and see where they agree), Agreement (where the room of a board agrees, from its votes),
//! Delegation (a group on a visit that writes on its phones), Voices (three questions to users and relatives, and what
//! came of them).
//! Neighbours: MEET holds the exchange and its questions; CONCLUDE reads notes through [`queries`] and counts them.
//! Not for: grouping cards or judging how common a statement is (CONCLUDE).

pub mod agreement;
pub mod assessment;
pub mod commands;
pub mod delegation;
pub mod hosting;
pub mod open;
pub mod queries;
mod side;
mod store;
#[cfg(test)]
mod tests;
pub mod views;
pub mod voices;
mod weighing;
