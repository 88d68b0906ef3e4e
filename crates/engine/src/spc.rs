//! Charts that tell change from noise: the XmR control chart, the run chart, and charts of shares, rates and counts.
//!
//! Values in time order go in; centre lines, limits and signals come out. Drawing them and saying them in words is
//! others' work, and so is the choice: a weekly local measure suits them, a yearly register series does not
//! ([`run_chart`] refuses under ten useful points, [`Xmr::is_trial`] says when limits are still provisional).

mod attribute;
mod run_chart;
mod xmr;

pub use attribute::{AttributeChart, AttributePoint, Counts, c_chart, p_chart, u_chart};
pub use run_chart::{RunChart, TooFewPoints, run_chart};
pub use xmr::{Assurance, Direction, LEAST_FOR_FIRM_LIMITS, Meaning, Side, Signal, Xmr, XmrSettings, xmr};
