//! MEET: programmes and exchanges from the first question to the agenda of the next meeting.
//!
//! Nouns: programme (made from a template), exchange (visit, trip, workshop, conference, sparring), agenda,
//! participants by organisation and level, questions raised in advance, funding with what is owed for it, forums of
//! a network. Stands on GROUND; CAPTURE and all later stages ask here what an exchange is.
//! `insert_*` do the same as the command of that name inside a running transaction, with the caller's id and without
//! the access rule: for loading known data.
//! Not for: boards and notes (CAPTURE), commitments (ACT), the words of templates (`locales/*/meet.ftl`).

pub mod clock;
pub mod commands;
pub mod diet;
pub mod queries;
mod store;
pub mod times;
mod unit_costs;
pub mod views;

#[cfg(test)]
mod tests;
