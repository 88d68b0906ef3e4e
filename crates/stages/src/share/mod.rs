//! SHARE: what others can take up, and what everybody may read.
//!
//! A [practice](views::PracticeView) is what one organisation does that others can take up: its core, its context, the
//! conditions under which it works, what it requires, what it costs and what went wrong. It is published from an
//! exchange, a finding, a commitment or a pilot, and keeps its thread back to them. A [place](views::PlacePageView) is
//! what everybody may read of an organisation: what it tries, with whom, and how it goes.
//!
//! Neighbours: reads every earlier stage; writes the library, which [`find`](crate::find) reads, so that the circle
//! closes. Needs that a practice raises are [`capture`](crate::capture)'s. Not for: feeds, JSON, pages.

pub mod adoption;
pub mod commands;
pub mod funder;
pub mod import;
pub mod queries;
pub mod relations;
pub mod requirement;
pub mod research;
mod store;
#[cfg(test)]
mod tests;
pub mod views;
