//! What statistics services say, as plain observations.
//!
//! [`kolada`], [`pxweb`] (SSB with KOSTRA, SCB, Statistics Finland), [`statbank`] and [`sotkanet`] know what to ask of
//! their services and read what they answer; [`json_stat`] and [`cube`] read tables in general; [`fetching`] asks politely;
//! [`packed`] keeps an indicator's values small. [`recorded`] reads the project's own files of recorded values, catalogue,
//! breaks and groups; [`panel`] reads an outcome of several units over time; [`polis`] reads the votes of a conversation; [`visit_log`] a log of home-care visits without
//! the people in it. A reader takes text and gives values: it opens no file,
//! asks no service and keeps nothing. A published null and a value that was never reported are two different things: the
//! first is an [`Observation`] without a value, the second is not there.
//! Not for: SQL, what may be compared, what a reader is shown.

pub mod answers;
mod batch;
pub mod cube;
pub mod fetching;
mod in_order;
pub mod json_stat;
pub mod kolada;
pub mod local;
mod observation;
pub mod packed;
pub mod panel;
pub mod polis;
pub mod pxweb;
pub mod recorded;
pub mod sheet;
pub mod sotkanet;
pub mod statbank;
pub mod visit_log;
mod worksheet;

pub use batch::{Batch, Described};
pub use in_order::in_order;
pub use observation::{BadLine, Observation, ReadError};
