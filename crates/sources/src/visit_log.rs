//! A log of home-care visits, as CSV or XLSX, without the people in it.
//!
//! One row for each carer at each visit: `client_key, carer_key, start, end, kind, performed`, and where they are known
//! `age65, at_home_from, at_home_to, team, sex, named_contact`; what is known of clients may stand in a file of its own. Other
//! names and words are given by a [`Mapping`]. Every fault is told with its line and never with what stands in the cell, which
//! may be a person's number; with one fault nothing is given.
//!
//! Identifiers go through HMAC-SHA-256 with a secret that the caller draws anew for each reading, and come out as numbers counted
//! from 0; key and secret are gone when the reading is. Nothing is written anywhere. Not for: what is counted
//! (`torg_engine::continuity`).
//!
//! Of a log that gives no `kind` every row is care, without `performed` every visit was made, without `age65` everybody is 65 or
//! over; [`VisitLog::has`] says which columns were there, so that it can be told with the result.

mod bytes;
mod facts;
mod fault;
mod keys;
mod mapping;
mod reader;
mod row;
mod sheet;
mod time;
mod utf16;

pub use facts::ClientFacts;
pub use fault::{Fault, Faults, File, Why};
pub use mapping::{BadMapping, Column, Kind, Mapping};
pub use reader::{NotCounted, Reader, Stay, VisitLog};
