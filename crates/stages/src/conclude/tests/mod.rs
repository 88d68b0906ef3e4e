//! Decisions of CONCLUDE on a database of its own per test.

mod check;
mod finding;
mod report;
mod scene;
mod workbench;
