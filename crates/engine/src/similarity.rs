//! How alike units are by weighted variables, with values missing: plain numbers in, distances and reasons out.
//!
//! Each variable is standardised over the units of a set that have it (mean 0, population standard deviation 1), the
//! logarithm first where the caller asks for it. The distance of two units is
//! `sqrt(Σ w (z − z′)² / Σ w)` over the variables known for both; nothing is ever filled in, and where less than the
//! asked share of the weight is known there is no distance. Standardised, weighted distances are what CIPFA's nearest
//! neighbours (England) and Kolada's search for similar municipalities (Sweden) rest on; the treatment of missing
//! values is Torg's own.
//!
//! A query reads a code of 16 bits for every value: 32 units stand side by side, what a code may be off is allowed for,
//! and the few candidates that it leaves open are decided in `f64`. So the answer is that of the slow way, to the last
//! digit. Reasons are found for four units side by side.

mod choice;
mod codes;
mod nearest;
mod reasons;
mod scan;
mod space;
#[cfg(test)]
mod tests;

pub use choice::Choice;
pub use nearest::Near;
pub use reasons::{Alike, Trait, Why};
pub use space::{Scale, Space, Table};

/// Why numbers can not be compared: a fault of the caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// The numbers of values, variables, transforms or sets do not belong together.
    #[error("the table has {given} entries where {wanted} belong")]
    Shape {
        /// How many there are.
        given: usize,
        /// How many there should be.
        wanted: usize,
    },
    /// A weight is negative or no number.
    #[error("the weight of variable {0} is negative or no number")]
    Weight(usize),
    /// No variable has a weight.
    #[error("no variable has a weight")]
    NoWeight,
    /// The least share of known weight is not between 0 and 1.
    #[error("the least known share is not between 0 and 1")]
    Share,
}
