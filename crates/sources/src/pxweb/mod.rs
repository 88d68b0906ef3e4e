//! PxWeb, the program of SSB, SCB and Statistics Finland: `PxWebApi` version 2 and 1.
//!
//! A table's description is read before every query, every variable is chosen, and a query too large for the office
//! is cut along its places. Nothing is left to the office's default selection, which sums dimensions away without a
//! word; queries go by POST, because an address over 2,100 characters is not found.

mod select;
mod version_one;
mod version_two;

pub use select::{Refused, Variable, Wanted, expand};
pub use version_one::{read_table as read_table_v1, table as table_v1, values as values_v1};
pub use version_two::{Config, config, read_config, read_table, table, values};

/// An office with PxWeb, and what was known of it in September 2026. What `/config` announces wins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Office {
    /// Where it answers.
    pub base: &'static str,
    /// Language of titles.
    pub lang: &'static str,
    /// Cells in one answer.
    pub most_cells: usize,
    /// So many calls …
    pub calls: u32,
    /// … in so many seconds.
    pub seconds: u32,
    /// 1 or 2.
    pub version: u8,
}

/// Statistics Norway, with KOSTRA. Its `/config` says 0 calls and means that the limit is told in headers.
pub const SSB: Office = Office {
    base: "https://data.ssb.no/api/pxwebapi/v2",
    lang: "no",
    most_cells: 800_000,
    calls: 40,
    seconds: 60,
    version: 2,
};

/// Statistics Sweden.
pub const SCB: Office = Office {
    base: "https://statistikdatabasen.scb.se/api/v2",
    lang: "sv",
    most_cells: 150_000,
    calls: 30,
    seconds: 10,
    version: 2,
};

/// Statistics Finland, version 1. Since 8 June 2026 tables have short names and variables are addressed by code.
pub const STATISTICS_FINLAND: Office = Office {
    base: "https://pxdata.stat.fi/PXWeb/api/v1",
    lang: "sv",
    most_cells: 120_000,
    calls: 40,
    seconds: 60,
    version: 1,
};
