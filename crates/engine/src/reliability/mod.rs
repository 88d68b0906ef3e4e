//! Do two or more coders give the same codes? Agreement beyond chance.
//!
//! - [`kappa`]: two coders, categories (Cohen, Educational and Psychological Measurement 20, 1960), with weights for ordered ones
//!   (Cohen, Psychological Bulletin 70, 1968).
//! - [`alpha`]: any number of coders, with values missing, on four scales (Krippendorff, "Computing Krippendorff's
//!   alpha-reliability", 2011; Hayes and Krippendorff, Communication Methods and Measures 1, 2007).
//!
//! Neither is a grade. A low value with rare codes may only say that chance alone agrees often; show the table of codes beside it.
//! How a panel stands on a scale it rated is another question: [`crate::consensus`].

mod alpha;
mod kappa;

pub use alpha::{Alpha, Scale, alpha};
pub use kappa::{Kappa, Weights, kappa};
