//! The one place that knows which database is underneath.
//!
//! Everybody else writes one SQL text with `$1, $2, ...` and hands it over together with values:
//!
//! ```no_run
//! # fn main() -> Result<(), torg_db::Error> {
//! let db = torg_db::Db::open("torg-data/torg.db")?;
//! db.migrate()?;
//! let names: Vec<String> = db.read(|tx| {
//!     tx.list("SELECT name FROM organisation WHERE country = $1 ORDER BY id", torg_db::args!["SE"], |row| row.get(0))
//! })?;
//! # Ok(()) }
//! ```
//!
//! SQLite (embedded, one file) and PostgreSQL (by connection string) answer alike; `tests/conformance` holds
//! them to it. SQL texts are `&'static str`: a statement can not be glued together from what a user typed.
//! Not for: nouns, rules or SQL texts of the product (those are in `stages`).

mod change;
mod commits;
mod engine;
mod error;
mod migrate;
mod pool;
mod postgres_server;
mod row;
mod tx;
mod value;

pub use change::EVERYWHERE;
pub use engine::{Db, Kind};
pub use error::Error;
pub use migrate::Migrated;
pub use row::{Column, Row};
pub use tx::Tx;
pub use value::Value;

/// Targets of the log that tell the values of statements at their finest level: secrets of links and people's words.
pub const TELLS_VALUES: [&str; 2] = ["tokio_postgres", "postgres"];

/// The values of one statement, in the order of its `$1, $2, ...`.
#[macro_export]
macro_rules! args {
    () => { &[] };
    ($($value:expr),+ $(,)?) => { &[$($crate::Value::from($value)),+] };
}
