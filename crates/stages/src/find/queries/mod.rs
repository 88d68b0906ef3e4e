//! Reads of FIND.

mod directory;
mod found;
mod mixed;
mod search;
mod suggest;

pub use directory::{directory, newest, organisation, organisations, other_organisations};
pub use search::{Search, search};
pub use suggest::suggest;
