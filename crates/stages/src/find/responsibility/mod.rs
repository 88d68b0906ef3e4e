//! Who does what: responsibilities of an organisation, as roles and never as names. Written by its own people, read
//! by everybody, confirmed once a year.

mod commands;
mod queries;
mod store;
mod views;

pub use commands::{NewResponsibility, add, confirm, edit, insert, remove};
pub use queries::{Question, akin, of_organisation, responsibility, who};
pub use views::{AnswerView, ResponsibilitiesView, ResponsibilityView, WhoView};
