//! The host's side of a visit: what it wants to learn itself, what it learned, and the answers others can use again.
//!
//! Being asked teaches too: the host's own questions stand in the form it writes after the visit, and its learning
//! beside the visitors' letter. Answers the host marks become standing answers beside its offer.

mod commands;
mod queries;
mod store;
mod views;

pub use commands::{reuse_answer, set_questions, tie_answer};
pub use queries::{answers_of, asked, learning, questions_of};
pub use views::{AnsweredView, HostQuestionView, LearningView};
