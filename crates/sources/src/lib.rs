//! What statistics services say, as plain observations.
//!
//! [`kolada`] reads recorded answers of Kolada's interface version 3; [`recorded`] reads the project's own files of
//! recorded values, catalogue, breaks and groups; [`polis`] reads the votes of a conversation; [`visit_log`] a log of
//! home-care visits without the people in it. A reader takes text and gives values: it opens no file, asks no
//! service and keeps nothing. A published null and a value that was never reported are two different things: the
//! first is an [`Observation`] without a value, the second is not there.
//! Not for: SQL, what may be compared, what a reader is shown.

pub mod kolada;
mod observation;
pub mod polis;
pub mod recorded;
pub mod visit_log;

pub use observation::{BadLine, Observation, ReadError};
