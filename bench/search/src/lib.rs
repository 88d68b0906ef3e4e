//! Measures of the search: how good ([`quality`]) and how fast ([`speed`]), each with what it is measured against.

pub mod baseline;
pub mod care;
pub mod data;
pub mod languages;
pub mod lexicon;
pub mod quality;
pub mod speed;
