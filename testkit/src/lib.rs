//! What tests stand on: a database of their own on both engines, a clock that can be set, and scenes that read as prose.
//!
//! ```no_run
//! torg_testkit::on_both(|db| {
//!     db.open().tx(|tx| tx.execute("DELETE FROM session", &[])).unwrap();
//! });
//! ```
//!
//! Not for: mocks. A scene is set by the same public commands a facilitator uses.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stderr,
    reason = "a test stops at the first surprise"
)]

mod database;
mod server;

pub use database::{TestDb, databases, on_both, postgres, sqlite, temporary_folder};

#[cfg(feature = "scene")]
mod clock;
#[cfg(feature = "scene")]
mod finding;
#[cfg(feature = "scene")]
mod scene;
#[cfg(feature = "scene")]
pub use clock::FixedClock;
#[cfg(feature = "scene")]
pub use finding::Finding;
#[cfg(feature = "scene")]
pub use scene::{PASSWORD, Scene};
