//! Users and relatives: one page with three questions, answers on the page or by phone, and what came of them.
//!
//! The answers are cards of a board of their own, so that what holds for every board holds for them: voices of fewer
//! than five are not told apart, nothing is public before the board is closed, and the workbench counts them.

mod commands;
mod queries;
mod store;
mod views;

pub use commands::{
    Asking, NewAnswers, answer, enter, insert, open, renew_link, set_points, tell, withdraw_link,
};
pub use queries::{of_exchange, page, voices};
pub use views::{AnswerView, AskingView, LeadVoicesView, PointView, VoicesLine};
