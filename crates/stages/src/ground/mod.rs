//! GROUND: what every stage stands on.
//!
//! Organisations, people, sessions, networks; the access rules, one file per noun ([`access`]); the journal of
//! every change ([`journal`]); the thread from a sentence to a curve ([`thread`]); the library of everything that
//! has a page ([`library`]), which search and feeds read; the glossary; the check of free text; links for people
//! without an account; the outbox of mail.

pub mod access;
pub mod change;
pub mod free_text;
pub mod glossary;
pub mod journal;
pub mod library;
pub mod networks;
pub mod open;
pub mod open_link;
pub mod outbox;
pub mod people;
pub mod places;
pub mod setting;
pub mod thread;
