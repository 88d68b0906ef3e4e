//! Decisions of CONCLUDE on a database of its own per test.

mod check;
mod compose;
mod finding;
mod report;
mod scene;
mod workbench;
