//! Which statement to show next: those that matter, those that split, and above all those hardly anybody has seen.

/// Statements are drawn in proportion to this. `agreed` and `passed` of `seen` votes; `extremity` is the length of the
/// statement's own place on the map, 0 where there is none.
#[must_use]
pub fn priority([agreed, passed, seen]: [u32; 3], extremity: f64) -> f64 {
    let [agreed, passed, seen] = [agreed, passed, seen].map(f64::from);
    let importance =
        (1.0 - (passed + 1.0) / (seen + 2.0)) * (extremity + 1.0) * (agreed + 1.0) / (seen + 2.0);
    (importance * (1.0 + 8.0 * (-seen / 5.0).exp2())).powi(2)
}
