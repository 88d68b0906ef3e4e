//! Similar municipalities: the peers somebody published, and those by one's own choice of traits and weights.
//!
//! The formula is Torg's own ([`torg_engine::similarity`]), not that of RKA's groups; the two stand side by side and
//! are never mixed. Nobody is ranked: what is nearest comes first, with the reasons.

pub mod commands;
mod coverage;
mod field;
pub mod queries;
mod store;
pub mod views;
mod wanted;

pub(crate) use queries::peers_in;
pub use queries::peers_of;
pub use wanted::{LONGEST, MOST, Wanted};
