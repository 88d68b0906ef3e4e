//! Both engines answer alike. Everything the rest of the program relies on is held here, once per engine.
//!
//! SQLite always; PostgreSQL where `TORG_TEST_POSTGRES` names a server (`./test` sees to that).

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where something is amiss")]

mod failures;
mod order;
mod schema;
mod transactions;
mod turns;
mod values;
