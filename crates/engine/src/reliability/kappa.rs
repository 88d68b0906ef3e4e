//! Cohen's kappa.

/// How much two different categories disagree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Weights {
    /// Any two alike.
    #[default]
    None,
    /// By how many steps they lie apart; categories are in their order.
    Linear,
    /// By the square of the steps.
    Quadratic,
}

/// Agreement of two coders.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Kappa {
    /// Chance-corrected agreement: 1 = all alike, 0 = as chance, below 0 = less than chance.
    pub kappa: f64,
    /// Weighted share of units on which they agree.
    pub observed: f64,
    /// The share that would be met by chance with the same use of categories.
    pub expected: f64,
    /// Large-sample standard error of kappa (Fleiss, Cohen and Everitt, Psychological Bulletin 72, 1969, formula 13).
    pub error: f64,
    /// Units both have coded.
    pub units: usize,
}

/// Compares two coders. `table[a * categories + b]` counts the units which the first put into `a` and the second into `b`.
///
/// `None` where the table is not square or empty, or where both used one category only, the same: then chance agrees always, and
/// kappa says nothing.
#[must_use]
pub fn kappa(table: &[u64], categories: usize, weights: Weights) -> Option<Kappa> {
    let units: u64 = table.iter().sum();
    if categories < 2 || table.len() != categories * categories || units == 0 {
        return None;
    }
    let n = units as f64;
    let share = |one: usize, two: usize| table[one * categories + two] as f64 / n;
    let first: Vec<f64> =
        (0..categories).map(|one| (0..categories).map(|two| share(one, two)).sum()).collect();
    let second: Vec<f64> =
        (0..categories).map(|two| (0..categories).map(|one| share(one, two)).sum()).collect();
    let agreement = |one: usize, two: usize| {
        let apart = one.abs_diff(two) as f64 / (categories - 1) as f64;
        match weights {
            Weights::None => f64::from(u8::from(one == two)),
            Weights::Linear => 1.0 - apart,
            Weights::Quadratic => 1.0 - apart * apart,
        }
    };
    let pairs = || (0..categories).flat_map(|one| (0..categories).map(move |two| (one, two)));
    let observed: f64 = pairs().map(|(one, two)| agreement(one, two) * share(one, two)).sum();
    let expected: f64 = pairs().map(|(one, two)| agreement(one, two) * first[one] * second[two]).sum();
    if 1.0 - expected < 1e-12 {
        return None;
    }
    let kappa = (observed - expected) / (1.0 - expected);
    let by_first: Vec<f64> = (0..categories)
        .map(|one| (0..categories).map(|two| agreement(one, two) * second[two]).sum())
        .collect();
    let by_second: Vec<f64> = (0..categories)
        .map(|two| (0..categories).map(|one| agreement(one, two) * first[one]).sum())
        .collect();
    let square: f64 = pairs()
        .map(|(one, two)| {
            let both =
                agreement(one, two) * (1.0 - expected) - (by_first[one] + by_second[two]) * (1.0 - observed);
            share(one, two) * both * both
        })
        .sum();
    let mean = observed * expected - 2.0 * expected + observed;
    let variance = (square - mean * mean).max(0.0) / (n * (1.0 - expected).powi(4));
    Some(Kappa { kappa, observed, expected, error: variance.sqrt(), units: usize::try_from(units).ok()? })
}
