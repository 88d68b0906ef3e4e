//! Agreement of coders against published worked examples.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use proptest::prelude::*;
use torg_engine::reliability::{Scale, Weights, alpha, kappa};

fn near(found: f64, wanted: f64, digits: i32) {
    assert!((found - wanted).abs() <= 0.5 * 10_f64.powi(-digits) + 1e-12, "{found} is not {wanted}");
}

/// A row for each coder; `.` = not coded.
fn coded(rows: &[&str]) -> Vec<Vec<Option<f64>>> {
    rows.iter().map(|row| row.chars().map(|c| c.to_digit(10).map(f64::from)).collect()).collect()
}

/// Krippendorff, "Computing Krippendorff's alpha-reliability" (2011), sections C to E: four observers, twelve units.
#[test]
fn alpha_of_four_observers_is_the_published_one_on_every_scale() {
    let values = coded(&["123321412...", "1233224125.3", ".3332342251.", "12332441251."]);
    let found = alpha(&values, Scale::Nominal).unwrap();
    assert_eq!((found.values, found.units), (40, 11));
    near(found.alpha, 0.743, 3);
    near(alpha(&values, Scale::Ordinal).unwrap().alpha, 0.815, 3);
    near(alpha(&values, Scale::Interval).unwrap().alpha, 0.849, 3);
    near(alpha(&values, Scale::Ratio).unwrap().alpha, 0.797, 3);
}

/// The same paper, section A: two observers, ten units, two values.
#[test]
fn alpha_of_two_observers_is_the_published_one() {
    let two_values = coded(&["0100000000", "1110010010"]);
    near(alpha(&two_values, Scale::Nominal).unwrap().alpha, 0.095, 3);
}

/// The example of three coders and fifteen units in common encyclopaedias: 0.691 and 0.811.
#[test]
fn alpha_of_three_coders_is_the_known_one() {
    let values = coded(&[".....34121133.3", "1.213343.......", "..21344.21133.4"]);
    assert!(values.iter().all(|row| row.len() == 15));
    near(alpha(&values, Scale::Nominal).unwrap().alpha, 0.691, 3);
    near(alpha(&values, Scale::Interval).unwrap().alpha, 0.811, 3);
}

/// Cohen (1960), tables 1 and 2, 200 units: −0.09 and 0.492.
#[test]
fn kappa_is_cohens_own() {
    let first = kappa(&[50, 26, 24, 24, 4, 32, 6, 30, 4], 3, Weights::None).unwrap();
    near(first.observed, 0.29, 9);
    near(first.expected, 0.35, 9);
    near(first.kappa, -0.09, 2);
    let second = kappa(&[88, 10, 2, 14, 40, 6, 18, 10, 12], 3, Weights::None).unwrap();
    near(second.kappa, 0.492, 3);
}

/// Fleiss, Cohen and Everitt (1969), 200 units: 0.429. Errors and weighted values as statsmodels 0.15
/// has them.
#[test]
fn kappa_and_its_error_are_those_of_fleiss_cohen_and_everitt() {
    let found = kappa(&[106, 10, 4, 22, 28, 10, 2, 12, 6], 3, Weights::None).unwrap();
    near(found.kappa, 0.429, 3);
    near(found.error, 0.053_711_005, 6);
    let quadratic = kappa(&[106, 10, 4, 22, 28, 10, 2, 12, 6], 3, Weights::Quadratic).unwrap();
    near(quadratic.kappa, 0.566_666_667, 6);
    let linear = kappa(&[106, 10, 4, 22, 28, 10, 2, 12, 6], 3, Weights::Linear).unwrap();
    near(linear.kappa, 0.492_307_692, 6);
    near(linear.error, 0.050_718_608, 6);
}

#[test]
fn where_nothing_can_be_said_nothing_is_said() {
    assert!(kappa(&[7, 0, 0, 0], 2, Weights::None).is_none(), "both used one category only");
    assert!(kappa(&[1, 2, 3], 2, Weights::None).is_none() && kappa(&[0; 4], 2, Weights::None).is_none());
    assert!(alpha(&coded(&["11", "11"]), Scale::Nominal).is_none(), "all values are the same");
    assert!(alpha(&coded(&["1.", ".2"]), Scale::Nominal).is_none(), "no unit was coded twice");
    assert!(alpha(&coded(&["12", "1"]), Scale::Nominal).is_none() && alpha(&[], Scale::Nominal).is_none());
    assert!(alpha(&[vec![Some(-1.0), Some(2.0)], vec![Some(1.0), Some(2.0)]], Scale::Ratio).is_none());
}

proptest! {
    /// Other names for the codes, other order of coders and units: the same agreement.
    #[test]
    fn names_and_order_do_not_matter(rows in prop::collection::vec(prop::collection::vec(prop::option::weighted(0.8, 0_u8..4), 6), 2..5)) {
        let values = |name: &dyn Fn(u8) -> f64, is_turned: bool| -> Vec<Vec<Option<f64>>> {
            let row = |row: &Vec<Option<u8>>| -> Vec<Option<f64>> {
                let row = row.iter().map(|code| code.map(name));
                if is_turned { row.rev().collect() } else { row.collect() }
            };
            let all = rows.iter().map(row);
            if is_turned { all.rev().collect() } else { all.collect() }
        };
        let plain = values(&f64::from, false);
        let named = values(&|code| [11.0, 3.0, 7.0, 5.0][usize::from(code)], true);
        let found = (alpha(&plain, Scale::Nominal), alpha(&named, Scale::Nominal));
        match found {
            (Some(one), Some(two)) => prop_assert!((one.alpha - two.alpha).abs() < 1e-12),
            (one, two) => prop_assert_eq!(one.is_none(), two.is_none()),
        }
        // Intervals do not mind a shift and a stretch; both are at most 1.
        let stretched = values(&|code| 4.0 * f64::from(code) - 9.0, false);
        if let (Some(one), Some(two)) = (alpha(&plain, Scale::Interval), alpha(&stretched, Scale::Interval)) {
            prop_assert!((one.alpha - two.alpha).abs() < 1e-9 && one.alpha <= 1.0);
        }
    }

    /// Coders change places: the same kappa. Of two categories weights change nothing.
    #[test]
    fn kappa_does_not_mind_who_is_first(table in prop::collection::vec(0_u64..30, 9), small in prop::collection::vec(1_u64..30, 4)) {
        let turned: Vec<u64> = (0..9).map(|at| table[at % 3 * 3 + at / 3]).collect();
        for weights in [Weights::None, Weights::Linear, Weights::Quadratic] {
            if let (Some(one), Some(two)) = (kappa(&table, 3, weights), kappa(&turned, 3, weights)) {
                prop_assert!((one.kappa - two.kappa).abs() < 1e-12 && (one.error - two.error).abs() < 1e-9);
            }
        }
        let plain = kappa(&small, 2, Weights::None).unwrap();
        prop_assert!((plain.kappa - kappa(&small, 2, Weights::Quadratic).unwrap().kappa).abs() < 1e-12);
    }
}
