//! Difference in differences of units that began together, with inference that holds for few of them.
//!
//! ```text
//! Δ_i = mean of unit i after the start − its mean before
//! ATT = mean of Δ over the treated − mean of Δ over the others
//! ```
//!
//! **Inference.** If nothing had happened and which units began were chance, every choice of as many units would have been
//! as likely (Fisher's randomisation test). `p` is the share of all choices, the real one among them, whose |ATT| is as
//! large; all of them are looked at where they are few, else a seeded draw of them, for which the real one is counted in
//! too (Phipson and Smyth, Statistical Applications in Genetics and Molecular Biology 9, 2010). No p is below one
//! divided by their number, and with few units that is not small: [`Difference::least_p`]. Intervals of normal theory with
//! clustered variances are too short below some forty clusters (Cameron, Gelbach and Miller, Review of Economics and
//! Statistics 90, 2008), and are not given.
//!
//! **Interval.** All constant effects τ that the same test does not refuse: τ is taken off the treated units' changes and p
//! counted again. For the choice π with statistic `a_π` and overlap `c_π` (the ATT of the indicator of being treated) that
//! asks whether `|a_π − c_π τ| ≥ |ATT − τ|`, which holds between `(ATT − a_π) / (1 − c_π)` and `(ATT + a_π) / (1 + c_π)`.
//! So the ends are order statistics of these, and no grid is searched.
//!
//! **What must be believed:** without the measure, both would have changed alike. [`Difference::path`] shows whether they did
//! before the start; that they did does not prove it.

mod choices;
mod estimate;

pub use estimate::{Difference, Gap, Means, difference};

/// An outcome of treated and other units before and after a common start.
#[derive(Debug, Clone, PartialEq)]
pub struct Panel {
    /// Units × periods, unit by unit, in the outcome's unit of measure; none missing.
    pub outcomes: Vec<f64>,
    /// How many periods.
    pub periods: usize,
    /// The first so many lie before the start.
    pub before: usize,
    /// By unit.
    pub treated: Vec<bool>,
}

/// How chance is counted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Settings {
    /// Up to so many choices are all looked at.
    pub most: u64,
    /// So many are drawn where there are more.
    pub draws: u32,
    /// Seed of the draw.
    pub seed: u64,
    /// What the interval leaves out, 0.05 for one of 95 %.
    pub level: f64,
}

impl Default for Settings {
    fn default() -> Self {
        Self { most: 100_000, draws: 9_999, seed: 0, level: 0.05 }
    }
}

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// The numbers do not fill units × periods, or there are none.
    Shape,
    /// An outcome of this unit is not a number.
    Missing {
        /// Counted from 0.
        unit: usize,
        /// Counted from 0.
        period: usize,
    },
    /// A period before and one after the start are needed.
    Start,
    /// A treated unit and two others are needed: treated, others.
    Few(usize, usize),
    /// The level is not between 0 and 1, or nothing is to be drawn.
    Settings,
    /// Values are so large or so small that their squares are no numbers.
    Overflow,
}

impl std::fmt::Display for Unfit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Shape => write!(f, "the values do not fill units times periods"),
            Self::Missing { unit, period } => {
                write!(f, "the outcome of unit {unit} in period {period} is missing")
            }
            Self::Start => write!(f, "a period before and one after the start are needed"),
            Self::Few(treated, others) => {
                write!(f, "one treated unit and two others are needed, and there are {treated} and {others}")
            }
            Self::Overflow => write!(f, "the values are too large or too small to be squared"),
            Self::Settings => write!(f, "the level lies between 0 and 1, and at least one choice is drawn"),
        }
    }
}

impl std::error::Error for Unfit {}
