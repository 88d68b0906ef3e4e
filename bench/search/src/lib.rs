//! Measures of the search: how good ([`quality`]) and how fast ([`speed`]), each with what it is measured against.

pub mod baseline;
mod bridged;
pub mod care;
pub mod data;
pub mod heldout;
pub mod kinship;
pub mod known;
pub mod languages;
pub mod learn;
pub mod lexicon;
pub mod omw;
pub mod quality;
pub mod speed;
pub mod study;
pub mod terms;
