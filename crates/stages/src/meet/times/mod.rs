//! Finding a time for an exchange: some are proposed, people say when they can, signed in or by a link without an account,
//! and the one that suits most organisations, levels and people is taken over as the exchange's time.

mod commands;
mod queries;
mod store;
mod views;

pub use commands::{NewAnswer, NewTime, answer, answer_by_link, forget_voters, propose, remove, take};
pub use queries::{by_link, times};
pub use views::{LinkedTimesView, OwnTimesView, TimeView, TimesView};
