//! What the stories begin with, and a reader of this repository's own files, so that tests can hold it to its shape.
//!
//! Not for: the stories themselves; those are in `tests/`, one file each.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "only tests use this crate; they stop at the first surprise"
)]

pub mod functions;
pub mod literals;
pub mod paths;
pub mod repository;
pub mod sql_texts;

mod beginnings;
mod server;
mod story;

pub use beginnings::{
    agenda, draft, feedback, finding, measure, network, participant, pilot, promise, stated,
};
pub use server::{Answer, Server, Session};
pub use story::{Demonstration, Story, day, demonstrated, demonstration, forbidden, found, refusal, told};
