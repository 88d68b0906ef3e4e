//! Codes and lanes are a short cut: answers and reasons have to be those of the formula, on data made to break it.

use super::super::codes::{Codes, LANES, MISSING};
use super::super::{Choice, Space, Trait, Why};
use super::space;
use proptest::prelude::*;

/// A table with values far out, ties, differences far below a step of the codes, flat columns and gaps, and weights from
/// almost nothing to almost too much.
fn hostile() -> impl Strategy<Value = (Vec<f64>, Vec<f64>, f64)> {
    let value = prop_oneof![
        4 => -3.0..3.0_f64,
        3 => (0..3_u8).prop_map(f64::from),
        2 => (0..50_u8).prop_map(|n| 1.0 + f64::from(n) * 1e-9),
        1 => prop_oneof![Just(1e6), Just(-1e9)],
        2 => Just(f64::NAN),
    ];
    let weight = prop_oneof![
        4 => 0.1..3.0_f64,
        1 => Just(0.0),
        1 => prop_oneof![Just(1e-300), Just(1e-40), Just(1e-30), Just(1e-9), Just(1e30), Just(1e300)],
    ];
    let least =
        prop_oneof![Just(0.0), Just(1e-7), Just(1e-6), Just(0.01), Just(0.8), Just(1.0), 0.0..1.0_f64];
    (1_usize..9, 1_usize..120).prop_flat_map(move |(variables, units)| {
        let values = prop::collection::vec(value.clone(), variables * units);
        (values, prop::collection::vec(weight.clone(), variables), least.clone())
    })
}

/// What is known for both units, as (variable, weighted square, difference).
fn known(space: &Space, weights: &[(usize, f64)], (unit, other): (usize, usize)) -> Vec<(usize, f64, f64)> {
    let of = |&(variable, weight): &(usize, f64)| {
        let apart = space.standing(other, variable)? - space.standing(unit, variable)?;
        Some((variable, weight * apart * apart, apart))
    };
    weights.iter().filter_map(of).collect()
}

/// Units and distances by the formula, nearest first.
fn plain(space: &Space, choice: &Choice, unit: usize) -> Vec<(usize, f64)> {
    let mut all = Vec::new();
    for other in (0..space.units()).filter(|other| *other != unit) {
        let known = known(space, choice.weights(), (unit, other));
        let is_known = |variable| known.iter().any(|one| one.0 == variable);
        let weight: f64 = choice.weights().iter().filter(|one| is_known(one.0)).map(|one| one.1).sum();
        if !known.is_empty() && weight >= choice.least_known() - 1e-9 {
            all.push((other, (known.iter().map(|one| one.1).sum::<f64>() / weight).sqrt()));
        }
    }
    all.sort_by(|a, b| a.1.total_cmp(&b.1));
    all
}

/// The reasons by sorting everything.
fn plain_why(space: &Space, choice: &Choice, pair: (usize, usize)) -> (Vec<Trait>, Option<Trait>) {
    let mut known = known(space, choice.weights(), pair);
    let sum: f64 = known.iter().map(|one| one.1).sum();
    let told = |&(variable, part, apart): &(usize, f64, f64)| Trait {
        variable,
        share: if sum > 0.0 { part / sum } else { 0.0 },
        apart,
    };
    let largest = known.iter().map(|one| one.1).fold(0.0, f64::max);
    let differs = known.iter().find(|one| largest > 0.0 && one.1 == largest).map(told);
    known.sort_by(|a, b| a.2.abs().total_cmp(&b.2.abs()));
    let others = known.iter().filter(|one| differs.is_none_or(|most| most.variable != one.0));
    (others.take(3).map(told).collect(), differs)
}

#[test]
fn what_lies_within_one_step_is_put_in_its_true_order() {
    // One value far out makes a step 0.03 standard deviations wide; all others but the own one have the same code.
    let mut values: Vec<f64> = (0..5_000_u32).map(|n| 1.0 + f64::from(n * 1_237 % 5_000) * 1e-9).collect();
    values[0] = 0.0;
    values.push(1e6);
    let space = space(&values, 1);
    let mut expected: Vec<usize> = (1..5_000).collect();
    expected.sort_by(|a, b| values[*a].total_cmp(&values[*b]));
    let near = space.nearest(&Choice::new(&[1.0], 0.8).unwrap(), 0, 20);
    assert_eq!(near.iter().map(|near| near.unit).collect::<Vec<_>>(), expected[..20]);
}

#[test]
fn all_that_is_known_may_be_what_hardly_counts() {
    let values = [0.0, 0.0, f64::NAN, 1.0, f64::NAN, 2.0, f64::NAN, f64::NAN];
    let near = space(&values, 2).nearest(&Choice::new(&[1.0, 1e-300], 0.0).unwrap(), 0, 9);
    assert_eq!(near.iter().map(|near| near.unit).collect::<Vec<_>>(), [1, 2]);
}

#[test]
fn a_code_is_the_nearest_step_and_the_last_block_is_filled_up_with_missing() {
    let values: Vec<f64> =
        (0..70).map(|n| if n % 7 == 3 { f64::NAN } else { f64::from(n) * 0.37 - 9.0 }).collect();
    let codes = Codes::new(&values, 2);
    assert_eq!(codes.columns.len(), 2 * 35_usize.div_ceil(LANES));
    for (place, z) in values.iter().enumerate() {
        let (unit, variable) = (place / 2, place % 2);
        let code = codes.columns[unit / LANES * 2 + variable][unit % LANES];
        assert_eq!(code == MISSING, z.is_nan());
        assert!(z.is_nan() || (f64::from(code) * codes.step - z).abs() <= 0.500_001 * codes.step);
    }
    assert!(codes.columns[2..].iter().all(|column| column[3..].iter().all(|code| *code == MISSING)));
}

#[test]
fn nothing_is_told_of_a_unit_that_is_not_there() {
    let space = space(&[1.0, 5.0, 2.0, 7.0], 2);
    let choice = Choice::new(&[1.0, 1.0], 0.8).unwrap();
    assert_eq!(space.whys(&choice, 0, &[9, 1])[0], Why::default());
    assert_eq!(space.whys(&choice, 9, &[1]), [Why::default()]);
    assert_eq!(space.whys(&Choice::new(&[1.0; 3], 0.8).unwrap(), 0, &[1]), [Why::default()]);
    assert!(space.whys(&choice, 0, &[]).is_empty());
    assert!(space.why(&choice, 0, 1).differs.is_some());
}

proptest! {
    #[test]
    fn the_nearest_are_those_of_the_formula((values, weights, least) in hostile(), unit in 0_usize..120) {
        let Ok(choice) = Choice::new(&weights, least) else { return Ok(()) };
        let space = space(&values, weights.len());
        let expected = plain(&space, &choice, unit);
        for most in [1, 4, 20, 200] {
            let near = space.nearest(&choice, unit, most);
            let found: Vec<(usize, f64)> = near.iter().map(|near| (near.unit, near.distance)).collect();
            prop_assert_eq!(found.as_slice(), &expected[..expected.len().min(most)]);
        }
    }

    #[test]
    fn the_reasons_are_those_of_sorting_everything((values, weights, _) in hostile(), unit in 0_usize..120) {
        let Ok(choice) = Choice::new(&weights, 0.0) else { return Ok(()) };
        let space = space(&values, weights.len());
        let others: Vec<usize> = (0..space.units()).rev().collect();
        let whys = space.whys(&choice, unit, &others);
        prop_assert_eq!(whys.len(), others.len());
        for (other, why) in others.iter().zip(&whys) {
            let (alike, differs) = plain_why(&space, &choice, (unit, *other));
            prop_assert_eq!((&why.alike[..], why.differs), (alike.as_slice(), differs));
            prop_assert_eq!(why, &space.why(&choice, unit, *other));
        }
    }
}
