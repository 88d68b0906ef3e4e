//! Synthetic control: donors mixed so that together they look like the treated unit before the start.
//!
//! Abadie and Gardeazabal, American Economic Review 93 (2003); Abadie, Diamond and Hainmueller, "Synthetic control
//! methods for comparative case studies", Journal of the American Statistical Association 105 (2010).
//!
//! With `x_1` the treated unit's predictors, `X_0` the donors', each divided by its standard deviation over all units
//! (divisor: units − 1), and `z_1`, `Z_0` the outcomes before the start:
//!
//! ```text
//! W(V) = argmin Σ_k v_k (x_1k − Σ_j w_j x_jk)²      w_j ≥ 0, Σ w_j = 1
//! V*   = argmin (1/T₀) Σ_t (z_1t − Σ_j w_j(V) z_jt)²  v_k ≥ 10⁻⁸ · max v
//! gap_t = y_1t − Σ_j w_j y_jt
//! ```
//!
//! `W(V)` is solved exactly (`hull`). Where the treated unit's predictors can be mixed from the donors' without a rest,
//! every V is as good and many W are; then the one of them that follows the outcome best is taken, by the same rule (the
//! optimistic answer of Malo, Eskelinen, Zhou and Kuosmanen, Computational Economics 64, 2024). `V*` is sought from
//! several starts (`search`); the surface has many local minima, and no method is known that proves the best one. The
//! same study gives the same answer, whatever the order of the donors, up to rounding.
//!
//! Placebos in space: every donor in the treated unit's place, which joins the donors. With
//! `R_j = RMSPE after / RMSPE before` (exact fits: [`Space::ratio`]), `p = #{j : R_j ≥ R_1} / (J + 1)`, the treated unit counted in; with J donors no p
//! is below `1 / (J + 1)`. Turned round (`interval`), the same test gives the constant effects that agree with the placebos.

mod descent;
mod fit;
mod hull;
mod interval;
mod least_squares;
mod objective;
mod placebo;
mod pulled;
mod search;
mod study;

pub use fit::{Balance, Fit, fit};
pub use placebo::{InTime, LeftOut, Space, leave_one_out, placebo_in_time, placebos_in_space};
pub use study::{Predictor, Study, Unfit};

/// How the weights of the predictors are found.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum PredictorWeights {
    /// Those that make the outcome before the start follow best.
    #[default]
    Nested,
    /// These, one for each predictor; only their ratios count.
    Given(Vec<f64>),
}

/// How a fit is made.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Settings {
    /// Weights of the predictors.
    pub weights: PredictorWeights,
    /// Seed of the starts that are tried.
    pub seed: u64,
}
