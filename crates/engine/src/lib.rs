//! Calculations: plain values in, numbers, ranks and groupings out.
//!
//! Knows nothing of Torg's nouns, of storage or of the web, and reads no clock.

pub mod consensus;
pub mod contact;
pub mod continuity;
pub mod effect;
pub mod identity_number;
pub mod matching;
mod numbers;
pub mod opinion;
pub mod quantity;
pub mod reliability;
pub mod routing;
mod signs;
pub mod similarity;
pub mod spc;
pub mod text;
