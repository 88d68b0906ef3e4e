//! The normal and the chi-square distribution.

use std::f64::consts::{PI, SQRT_2};

/// The standard normal value below which this share lies, to the last digits: a rational start, then three steps of
/// Halley's method on the exact tail.
pub(super) fn normal_quantile(share: f64) -> f64 {
    if share > 0.5 {
        return -normal_quantile(1.0 - share);
    }
    // Hastings' approximation 26.2.23 in Abramowitz and Stegun, good to 4.5e-4.
    let tail = (-2.0 * share.ln()).sqrt();
    let top = 2.515_517 + tail * (0.802_853 + tail * 0.010_328);
    let bottom = 1.0 + tail * (1.432_788 + tail * (0.189_269 + tail * 0.001_308));
    let mut value = -(tail - top / bottom);
    for _ in 0..3 {
        let density = (-value * value / 2.0).exp() / (2.0 * PI).sqrt();
        let step = (0.5 * libm::erfc(-value / SQRT_2) - share) / density;
        value -= step / (1.0 + value * step / 2.0);
    }
    value
}

/// The share of a chi-square distribution with so many degrees of freedom that lies above a value. Exact sums for whole degrees
/// (Abramowitz and Stegun 26.4.4 and 26.4.5).
pub(super) fn chi_square_above(value: f64, degrees: usize) -> f64 {
    let half = value / 2.0;
    let (mut above, mut term, mut from) = if degrees.is_multiple_of(2) {
        ((-half).exp(), (-half).exp(), 2)
    } else {
        // The term of one degree, so that the first step makes that of three.
        (libm::erfc(half.sqrt()), (-half).exp() / (PI * half).sqrt(), 1)
    };
    while from < degrees {
        term *= 2.0 * half / from as f64;
        above += term;
        from += 2;
    }
    above.min(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_and_tails_are_those_of_the_tables() {
        for (share, value) in
            [(0.975, 1.959_963_984_540_054), (0.75, 0.674_489_750_196_081_7), (0.001, -3.090_232_306_167_814)]
        {
            assert!((normal_quantile(share) - value).abs() < 1e-12, "{share}");
        }
        for (value, degrees, above) in [
            (3.841_458_820_694_124, 1, 0.05),
            (5.991_464_547_107_979, 2, 0.05),
            (7.814_727_903_251_179, 3, 0.05),
            (18.307_038_053_275_146, 10, 0.05),
            (36.190_869_129_270_04, 19, 0.01),
        ] {
            assert!((chi_square_above(value, degrees) - above).abs() < 1e-12, "{degrees}");
        }
    }
}
