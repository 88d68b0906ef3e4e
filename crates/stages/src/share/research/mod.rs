//! What a researcher who follows a programme works with and takes home.
//!
//! A *codebook* is private: its owner and the coders they ask. Each coder gives each card one code and sees nobody else's; how
//! well they agree is counted over all cards. A *research file* holds cards, findings, promises and measures without anybody's
//! identity, and says when and from what it was taken.
//!
//! Neighbours: cards and findings are [`conclude`](crate::conclude)'s, promises [`act`](crate::act)'s, measures
//! [`follow_up`](crate::follow_up)'s. Not for: JSON, CSV, pages.

mod commands;
mod queries;
mod store;
pub mod views;

pub use commands::{CODES_MOST, NewCodebook, ask_coder, make, mark, remove};
pub use queries::{codebook, file, overview};
