//! The command-line shell: reads flags and `torg.toml`, opens the database, loads facts and the demonstration,
//! starts the server. The demonstration is a library too, so that the stories start from the same data.

pub mod args;
pub mod config;
pub mod continuity;
pub mod demo;
pub mod effect;
pub mod facts;
pub mod import_glossary;
pub mod importing;
pub mod indicators;
pub mod matching;
pub mod opinion;
mod output;
pub mod progress;
pub mod reporting;
pub mod searching;
pub mod serving;
pub mod similar;
pub mod stop;
pub mod storage;
