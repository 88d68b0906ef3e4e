//! The project's own files of recorded facts in `data/indicators/`: tab-separated, UTF-8, a header line.
//!
//! Every reader looks its columns up by name. A file with a bad line gives no values at all but the list of its bad
//! lines: half a file would be a false picture.

mod facts;
mod table;
mod values;

pub use facts::{
    BreakRow, GroupRow, IndicatorRow, SourceBreakRow, read_breaks, read_groups, read_indicators,
    read_source_breaks,
};
pub use values::{LocalValue, read_local_values, read_values};
