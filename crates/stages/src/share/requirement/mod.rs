//! Requirements: how far a place has to have come for a practice, in the dimensions of a model of self-assessment; the
//! reader's own gaps against them, and whom to ask about those. What a reader's place has rated is shown to its own
//! people only, and the questions that are sent name what is needed, never what the asking place has.

mod commands;
mod queries;
mod store;
mod views;

pub use commands::{raise, state};
pub use queries::{asked_of, of_practice};
pub use views::{AskedOfView, NeededView, RequirementView};
