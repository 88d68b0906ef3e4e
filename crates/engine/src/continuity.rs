//! How many different staff a client of home care meets, and how familiar they are: from a log of visits to measures.
//!
//! Everything is counted for one client in one window of days and then summed up over clients.
//!
//! - [`Log`] holds contacts (a carer at a client's visit), eight bytes each, ordered by client and time.
//! - [`Definition`] says which contacts and which clients count. [`Definition::SWEDISH`] is the measure Kolada published
//!   until 2024 as U21401 (mean), U21402 (median) and U21436 (share that meets more than 20): clients of 65 and over with two
//!   visits or more on each of 14 days, at home all the time, staff met between 7 and 22.
//! - [`Indices`] are one client's numbers: different carers, UPC, HHI, COC, SECON, MMCI, entropy, the share of the five most
//!   familiar carers and of the named contact.
//! - [`people`] gives the clients of one window, [`Summary`] sums them up, [`table`] does so for teams, bands of daily visits and
//!   sexes and hides what is told of fewer than [`LEAST_TOLD`], a median of fewer than [`MEDIAN_TOLD`] and quartiles of fewer than
//!   [`QUARTILES_TOLD`]; [`rolling`] goes through all windows in one pass; [`history`]
//!   tells each client's own.
//!
//! What the Swedish definition leaves open is decided so: both carers of a visit by two are counted; a visit belongs to the day it
//! begins on; a carer who comes at 22:00 is not counted, one who comes at 21:59 is, whoever else is there ([`joined`]); a carer is a
//! person, not a post.
//!
//! The number of different carers rises with the number of visits whatever a team does: look at it beside visits a day and
//! within bands of them ([`BANDS`]). Not for: reading files, names, dates (days are counted from the log's first).

mod definition;
mod hidden;
mod history;
mod indices;
mod log;
mod people;
mod rolling;
mod slide;
mod summary;
mod table;
#[cfg(test)]
mod tests;

pub use definition::{Client, Definition, Sex};
pub use hidden::{LEAST_TOLD, MEDIAN_TOLD, QUARTILES_TOLD, hidden};
pub use history::{History, history};
pub use indices::Indices;
pub use log::{Contact, Log, MINUTES_OF_A_DAY, Misfit, Stay, joined};
pub use people::{LeftOut, People, Person, people};
pub use rolling::{Rolling, Turn, rolling};
pub use summary::{Spread, Summary};
pub use table::{BANDS, By, Cell, table};
