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

/// Can these be squared and added up? Not where the largest of them is beyond 10¹⁴⁰, or all are so small that squares come to nothing.
fn can_be_squared(values: &[f64]) -> bool {
    let most = values.iter().fold(0.0, |most: f64, value| most.max(value.abs()));
    most == 0.0 || (1e-140..=1e140).contains(&most)
}
