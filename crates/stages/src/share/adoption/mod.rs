//! Adoptions: who has taken up whose practice, how far, what was changed and why. So the originator hears what became
//! of it, and the next one sees what its core is.

mod commands;
mod queries;
mod store;
mod views;

pub use commands::{NewAdoption, adopt, insert, withdraw};
pub use queries::{may_adopt_for, of_practice};
pub use views::AdoptionView;

pub(super) use commands::follow;
pub(super) use queries::all;
