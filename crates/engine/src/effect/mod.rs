//! Did it help? Effects of a measure that some units took and others did not.
//!
//! - [`synthetic`]: one unit, several years before, donors that are mixed to look like it (Abadie).
//! - [`difference`]: few units that began together, with inference by permutation.
//! - [`staggered`]: many units that began at different times (Callaway and Sant'Anna).
//!
//! Nothing here is called significant: what comes out are differences, how unusual they are among placebos or
//! permutations, and intervals. Whether they are effects depends on assumptions that no number shows.

mod dense;
pub mod difference;
mod distribution;
pub mod progress;
pub mod staggered;
pub mod synthetic;
