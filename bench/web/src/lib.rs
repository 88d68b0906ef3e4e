//! Measures how fast Torg's pages come: a seeder, a load driver and a floor to compare with. Run by `bench/web.sh`.
//!
//! Not for: search (that is `bench/search`), and not for browsers; what a page feels like is measured in `browser/`.

pub mod flags;
pub mod http;
pub mod measure;
pub mod process;
pub mod rounds;
pub mod seed;
pub mod summary;
pub mod writes;
