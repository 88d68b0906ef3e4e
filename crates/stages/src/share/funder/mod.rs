//! What a funder reads: the exchanges a source pays for in a network, what they cost, what is owed for them and what came
//! of them; behind a link nobody can guess, without an account and without the name of any participant.

mod commands;
mod queries;
mod views;

pub use commands::{end_link, make_link};
pub use queries::{by_link, links};
pub use views::{FundedExchangeView, FunderLinkLine, FunderLinksView, FunderView};
