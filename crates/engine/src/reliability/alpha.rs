//! Krippendorff's alpha.

/// What the values are, which says how far two of them lie apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Scale {
    /// Names: different or the same.
    #[default]
    Nominal,
    /// Ranks: as many values as lie between them, half of those at the ends.
    Ordinal,
    /// Numbers whose differences mean something: the square of the difference.
    Interval,
    /// Numbers of at least 0 with a zero that means none: the square of difference by sum.
    Ratio,
}

/// Agreement of any number of coders.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Alpha {
    /// 1 = all alike, 0 = as chance, below 0 = less than chance.
    pub alpha: f64,
    /// Disagreement that was seen.
    pub observed: f64,
    /// Disagreement of all values paired without regard to units.
    pub expected: f64,
    /// Values that could be paired.
    pub values: usize,
    /// Units with at least two values.
    pub units: usize,
}

/// Compares coders. `values` has a row for each coder and a column for each unit; `None` = not coded.
///
/// With `o_ck` the coincidences (each pair of values in a unit of `m` values counts `1 / (m − 1)`), `n_c` their sums and `n` all of them:
/// `α = 1 − (n − 1) Σ o_ck δ²_ck / Σ n_c n_k δ²_ck`. Units with one value are not counted.
///
/// `None` where no unit has two values, all values are the same, rows differ in length, a value is not finite, or one is below 0
/// on [`Scale::Ratio`].
#[must_use]
pub fn alpha(values: &[Vec<Option<f64>>], scale: Scale) -> Option<Alpha> {
    let units = values.first()?.len();
    let is_good = |value: &f64| value.is_finite() && (scale != Scale::Ratio || *value >= 0.0);
    if values.iter().any(|row| row.len() != units) || !values.iter().flatten().flatten().all(is_good) {
        return None;
    }
    let of_unit = |unit: usize| values.iter().filter_map(|row| row[unit]).collect::<Vec<f64>>();
    let paired: Vec<Vec<f64>> = (0..units).map(of_unit).filter(|unit| unit.len() > 1).collect();
    let mut known: Vec<f64> = paired.iter().flatten().copied().collect();
    let count = known.len();
    known.sort_by(f64::total_cmp);
    known.dedup_by(|one, two| one == two);
    if known.len() < 2 {
        return None;
    }
    let place = |value: f64| known.partition_point(|one| *one < value);
    let kinds = known.len();
    let (mut coincidences, mut totals) = (vec![0.0; kinds * kinds], vec![0.0; kinds]);
    for unit in &paired {
        let weight = 1.0 / (unit.len() - 1) as f64;
        for (at, one) in unit.iter().enumerate() {
            totals[place(*one)] += 1.0;
            for (_, two) in unit.iter().enumerate().filter(|(other, _)| *other != at) {
                coincidences[place(*one) * kinds + place(*two)] += weight;
            }
        }
    }
    let apart = distances(&known, &totals, scale);
    let n = count as f64;
    let observed = coincidences.iter().zip(&apart).map(|(o, apart)| o * apart).sum::<f64>() / n;
    let pairs = totals.iter().flat_map(|one| totals.iter().map(move |two| one * two));
    let expected = pairs.zip(&apart).map(|(pair, apart)| pair * apart).sum::<f64>() / (n * (n - 1.0));
    Some(Alpha { alpha: 1.0 - observed / expected, observed, expected, values: count, units: paired.len() })
}

/// Squared distances of all pairs of values.
fn distances(known: &[f64], totals: &[f64], scale: Scale) -> Vec<f64> {
    let between = |one: usize, two: usize| -> f64 {
        let (low, high) = (one.min(two), one.max(two));
        totals[low..=high].iter().sum::<f64>() - f64::midpoint(totals[low], totals[high])
    };
    let distance = |one: usize, two: usize| -> f64 {
        if one == two {
            return 0.0;
        }
        let (first, second) = (known[one], known[two]);
        match scale {
            Scale::Nominal => 1.0,
            Scale::Ordinal => between(one, two).powi(2),
            Scale::Interval => (first - second).powi(2),
            Scale::Ratio => ((first - second) / (first + second)).powi(2),
        }
    };
    (0..known.len())
        .flat_map(|one| (0..known.len()).map(move |two| (one, two)))
        .map(|(one, two)| distance(one, two))
        .collect()
}
