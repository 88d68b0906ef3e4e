//! The nouns of Torg and their rules, as a care developer would say them.
//!
//! One noun, one meaning, one file. Nothing here knows a database, a clock, a file, HTTP or a language:
//! the words a user reads come from `locales/`, keyed by the fixed words of these types.

mod word;

pub mod adoption;
pub mod agenda;
pub mod assessment;
pub mod board;
pub mod capacity;
pub mod commitment;
pub mod date;
pub mod delegation;
pub mod exchange;
pub mod feedback;
pub mod finding;
pub mod forum;
pub mod glossary;
pub mod id;
pub mod indicator;
pub mod invitation;
pub mod link;
pub mod money;
pub mod need;
pub mod network;
pub mod note;
pub mod number;
pub mod open;
pub mod organisation;
pub mod pairing;
pub mod peer;
pub mod person;
pub mod pilot;
pub mod post;
pub mod practice;
pub mod prevalence;
pub mod programme;
pub mod question;
pub mod refusal;
pub mod report;
pub mod request;
pub mod responsibility;
pub mod times;
pub mod travel;
pub mod voices;

pub use refusal::Refusal;
