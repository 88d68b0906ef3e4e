//! Addresses of the server, asked as a browser asks them. A module per part of the address tree.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod act;
mod agreement;
mod board;
mod browser;
mod capture;
mod conclude;
mod follow_up;
mod glossary;
mod kept;
mod meet;
mod open;
mod planning;
mod share;
mod sheet;
mod visit;
mod voices;
