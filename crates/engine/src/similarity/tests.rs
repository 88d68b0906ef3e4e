//! The numbers of M13, and what has to hold for any numbers.

mod exact;

use super::{Choice, Misfit, Near, Space, Table};
use proptest::prelude::*;

/// P, Q, R and S of M13: population, share 80+, a third measure.
const M13: [f64; 12] =
    [20_000.0, 22.0, 31.0, 24_000.0, 23.5, 30.0, 90_000.0, 17.0, 27.0, 7_000.0, 28.0, 36.0];

fn m13() -> (Space, Choice) {
    let logarithms = [true, false, false];
    let table = Table { values: &M13, variables: 3, logarithms: &logarithms, sets: &[] };
    (Space::new(&table).unwrap(), Choice::new(&[0.4, 0.4, 0.2], 0.8).unwrap())
}

fn rounded(value: f64, decimals: i32) -> f64 {
    let tens = 10_f64.powi(decimals);
    (value * tens).round() / tens
}

fn space(values: &[f64], variables: usize) -> Space {
    Space::new(&Table { values, variables, ..Table::default() }).unwrap()
}

/// The formula as it is written, with no layout, no codes and no f32.
fn naive(values: &[f64], weights: &[f64], (unit, least): (usize, f64)) -> Vec<(usize, f64)> {
    let variables = weights.len();
    let total: f64 = weights.iter().sum();
    let column = |j: usize| values.iter().skip(j).step_by(variables).copied().filter(|x| x.is_finite());
    let z = |i: usize, j: usize| {
        let x = values[i * variables + j];
        let n = column(j).count() as f64;
        let mean = column(j).sum::<f64>() / n;
        let sd = (column(j).map(|x| (x - mean).powi(2)).sum::<f64>() / n).sqrt();
        let is_flat = column(j).fold(f64::MIN, f64::max) == column(j).fold(f64::MAX, f64::min);
        let z = if is_flat { 0.0 } else { (x - mean) / sd };
        x.is_finite().then_some(z)
    };
    let mut all = Vec::new();
    for other in (0..values.len() / variables).filter(|other| *other != unit) {
        let (mut sum, mut known, mut count) = (0.0, 0.0, 0);
        for j in (0..variables).filter(|j| weights[*j] > 0.0) {
            if let (Some(a), Some(b)) = (z(unit, j), z(other, j)) {
                sum += weights[j] * (a - b).powi(2);
                known += weights[j];
                count += 1;
            }
        }
        if count > 0 && known / total >= least - 1e-9 {
            all.push((other, (sum / known).sqrt()));
        }
    }
    all.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)));
    all
}

#[test]
fn m13_comes_out_to_the_printed_digit() {
    let (space, choice) = m13();
    let scale = |variable| space.scale(variable, 0).unwrap();
    assert_eq!([0, 1, 2].map(|j| rounded(scale(j).mean, 4)), [10.0626, 22.625, 31.0]);
    assert_eq!([0, 1, 2].map(|j| rounded(scale(j).sd, 4)), [0.9078, 3.9271, 3.2404]);
    let pairs = [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)];
    let distances = pairs.map(|(a, b)| space.distance(&choice, a, b).unwrap().distance);
    assert_eq!(distances.map(|d| rounded(d, 4)), [0.3058, 1.4322, 1.3946, 1.4544, 1.3957, 2.8013]);
    let farthest = space.farthest(&choice);
    let rebased = distances.map(|d| rounded(d / farthest, 4));
    assert_eq!(rebased, [0.1092, 0.5113, 0.4978, 0.5192, 0.4982, 1.0]);
    let shares = |other| {
        let traits = space.traits(&choice, 0, other);
        traits.iter().map(|one| rounded(one.share, 3)).collect::<Vec<_>>()
    };
    assert_eq!(shares(1), [0.172, 0.624, 0.204]);
    assert_eq!(shares(2), [0.535, 0.316, 0.149]);
}

#[test]
fn reasons_name_the_closest_traits_and_the_one_that_differs_most() {
    let (space, choice) = m13();
    let why = space.why(&choice, 0, 1);
    assert_eq!(why.differs.unwrap().variable, 1);
    assert_eq!(why.alike.iter().map(|one| one.variable).collect::<Vec<_>>(), [0, 2]);
    assert!(why.differs.unwrap().apart > 0.0, "Q has more of the second than P");
    let same = space.why(&choice, 0, 0);
    assert_eq!((same.differs, same.alike.len()), (None, 3));
}

#[test]
fn too_little_known_weight_gives_no_distance_and_is_never_filled_in() {
    let mut values = M13;
    values[4] = f64::NAN;
    let space = space(&values, 3);
    let choice = |least| Choice::new(&[0.4, 0.4, 0.2], least).unwrap();
    assert_eq!(space.distance(&choice(0.8), 0, 1), None);
    let near = space.distance(&choice(0.6), 0, 1).unwrap();
    assert_eq!((near.known, rounded(near.known_weight, 9)), (2, 0.6));
    let names = |least| space.nearest(&choice(least), 0, 7).iter().map(|n| n.unit).collect::<Vec<_>>();
    assert!(!names(0.8).contains(&1) && names(0.6).contains(&1));
}

#[test]
fn units_at_the_same_distance_keep_their_order() {
    let values: Vec<f64> = std::iter::once(0.0).chain((0..500).map(|n| f64::from(n % 2 * 2 - 1))).collect();
    let near = space(&values, 1).nearest(&Choice::new(&[1.0], 0.8).unwrap(), 0, 5);
    assert_eq!(near.iter().map(|n| n.unit).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
}

#[test]
fn nothing_one_unit_and_nothing_known_are_no_fault() {
    let choice = Choice::new(&[1.0, 1.0], 0.8).unwrap();
    assert!(space(&[], 2).nearest(&choice, 0, 3).is_empty());
    assert!(space(&[1.0, 2.0], 2).nearest(&choice, 0, 3).is_empty());
    assert!(space(&[f64::NAN; 20], 2).nearest(&choice, 0, 3).is_empty());
    assert!(space(&[1.0; 20], 2).nearest(&choice, 99, 3).is_empty());
    assert!(space(&[1.0; 20], 2).nearest(&choice, 0, 0).is_empty());
    assert!(space(&[], 0).nearest(&choice, 0, 3).is_empty());
    assert_eq!(space(&[1.0; 20], 2).farthest(&choice), 0.0);
}

#[test]
fn what_is_not_finite_or_has_no_logarithm_is_missing() {
    let values = [1.0, f64::INFINITY, -4.0, 8.0, f64::NEG_INFINITY, 0.0];
    let table = Table { values: &values, variables: 1, logarithms: &[true], sets: &[] };
    let space = Space::new(&table).unwrap();
    assert_eq!(space.scale(0, 0).unwrap().known, 2);
    let standing: Vec<bool> = (0..6).map(|unit| space.standing(unit, 0).is_some()).collect();
    assert_eq!(standing, [true, false, false, true, false, false]);
}

#[test]
fn values_beyond_what_squares_can_hold_are_standardised_all_the_same() {
    for size in [1e300, 1e-300] {
        let values = [1.0 * size, 2.0 * size, 4.0 * size];
        let choice = Choice::new(&[1e308], 0.5).unwrap();
        let near = space(&values, 1).nearest(&choice, 0, 2);
        let plain = space(&[1.0, 2.0, 4.0], 1).nearest(&choice, 0, 2);
        assert_eq!(near.iter().map(|n| n.unit).collect::<Vec<_>>(), [1, 2]);
        assert!((near[1].distance - plain[1].distance).abs() < 1e-9);
    }
}

#[test]
fn each_set_is_standardised_by_itself() {
    let values = [10.0, 20.0, 30.0, 1_000.0, 2_000.0, 3_000.0];
    let table = Table { values: &values, variables: 1, logarithms: &[], sets: &[0, 0, 0, 1, 1, 1] };
    let space = Space::new(&table).unwrap();
    let choice = Choice::new(&[1.0], 1.0).unwrap();
    assert_eq!(space.nearest_among(&choice, 1, &[3, 4, 5], 1)[0].unit, 4);
    assert_eq!((space.scale(0, 0).unwrap().mean, space.scale(0, 1).unwrap().mean), (20.0, 2_000.0));
}

#[test]
fn a_wrong_table_and_a_wrong_choice_are_told() {
    let shape = |values: &[f64], logarithms: &[bool], sets: &[usize]| {
        Space::new(&Table { values, variables: 2, logarithms, sets }).map(drop)
    };
    assert_eq!(shape(&[1.0; 3], &[], &[]), Err(Misfit::Shape { given: 3, wanted: 2 }));
    assert_eq!(shape(&[1.0; 4], &[true], &[]), Err(Misfit::Shape { given: 1, wanted: 2 }));
    assert_eq!(shape(&[1.0; 4], &[], &[0]), Err(Misfit::Shape { given: 1, wanted: 2 }));
    assert_eq!(Choice::new(&[1.0, -1.0], 0.8).map(drop), Err(Misfit::Weight(1)));
    assert_eq!(Choice::new(&[f64::NAN], 0.8).map(drop), Err(Misfit::Weight(0)));
    assert_eq!(Choice::new(&[0.0, 0.0], 0.8).map(drop), Err(Misfit::NoWeight));
    assert_eq!(Choice::new(&[], 0.8).map(drop), Err(Misfit::NoWeight));
    assert_eq!(Choice::new(&[1.0], 1.1).map(drop), Err(Misfit::Share));
}

#[test]
fn a_large_set_answers_as_the_formula_does() {
    let (units, variables) = (30_000, 20);
    let mut state = 7_u64;
    let mut draw = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as f64 / 2_147_483_648.0
    };
    let values: Vec<f64> =
        (0..units * variables).map(|_| if draw() < 0.1 { f64::NAN } else { draw() * 9.0 }).collect();
    let weights: Vec<f64> = (0..variables).map(|_| draw()).collect();
    let space = space(&values, variables);
    let choice = Choice::new(&weights, 0.8).unwrap();
    let near = space.nearest(&choice, 17, 20);
    let all: Vec<usize> = (0..units).collect();
    assert_eq!(near, space.nearest_among(&choice, 17, &all, 20));
    assert_eq!(near.len(), 20);
}

/// A small table with gaps, repeated values and things that are no numbers; weights, some of them 0.
fn tables() -> impl Strategy<Value = (Vec<f64>, Vec<f64>)> {
    let value = prop_oneof![
        6 => -50.0..50.0_f64,
        2 => (0..4_u8).prop_map(f64::from),
        1 => Just(f64::NAN),
        1 => Just(f64::INFINITY),
    ];
    (1_usize..6).prop_flat_map(move |variables| {
        let values = prop::collection::vec(value.clone(), variables * 70)
            .prop_flat_map(move |all| (Just(all), 0..71_usize))
            .prop_map(move |(mut all, units)| {
                all.truncate(units * variables);
                all
            });
        (values, prop::collection::vec(prop_oneof![Just(0.0), 0.1..3.0_f64], variables))
    })
}

fn close(a: &[(usize, f64)], b: &[Near]) -> bool {
    let is_close = |(a, b): (&(usize, f64), &Near)| (a.1 - b.distance).abs() < 1e-9;
    a.len() == b.len() && a.iter().zip(b).all(is_close)
}

proptest! {
    #[test]
    fn the_scan_answers_as_the_formula_does((values, weights) in tables(), unit in 0_usize..70, least in 0.0..1.0_f64) {
        let Ok(choice) = Choice::new(&weights, least) else { return Ok(()) };
        let space = space(&values, weights.len());
        if unit < space.units() {
            let expected = naive(&values, &weights, (unit, least));
            for most in [1, 7, 100] {
                let few = &expected[..expected.len().min(most)];
                prop_assert!(close(few, &space.nearest(&choice, unit, most)));
            }
        }
    }

    #[test]
    fn distances_are_symmetric_and_zero_to_oneself((values, weights) in tables()) {
        let Ok(choice) = Choice::new(&weights, 0.5) else { return Ok(()) };
        let space = space(&values, weights.len());
        for (a, b) in (0..space.units()).zip(1..space.units()) {
            let there = space.distance(&choice, a, b).map(|near| near.distance);
            prop_assert_eq!(there, space.distance(&choice, b, a).map(|near| near.distance));
            prop_assert_eq!(space.distance(&choice, a, a).map_or(0.0, |near| near.distance), 0.0);
        }
    }

    #[test]
    fn unit_and_zero_point_of_a_variable_do_not_matter(
        (values, weights) in tables(), times in 0.01..100.0_f64, plus in -50.0..50.0_f64, other_scale in 0.1..9.0_f64,
    ) {
        let Ok(choice) = Choice::new(&weights, 0.5) else { return Ok(()) };
        let scaled: Vec<f64> = weights.iter().map(|weight| weight * other_scale).collect();
        let moved: Vec<f64> = values.iter().map(|value| value * times + plus).collect();
        let before = space(&values, weights.len()).nearest(&choice, 0, 70);
        let after = space(&moved, weights.len()).nearest(&Choice::new(&scaled, 0.5).unwrap(), 0, 70);
        prop_assert_eq!(before.len(), after.len());
        for (a, b) in before.iter().zip(&after) {
            prop_assert!((a.distance - b.distance).abs() < 1e-6 * (1.0 + a.distance));
        }
    }

    #[test]
    fn names_and_order_of_units_do_not_matter((values, weights) in tables()) {
        let Ok(choice) = Choice::new(&weights, 0.5) else { return Ok(()) };
        let variables = weights.len();
        let units = values.len() / variables;
        let turned: Vec<f64> = values.chunks(variables).rev().flatten().copied().collect();
        let (plain, other) = (space(&values, variables), space(&turned, variables));
        for unit in 0..units {
            let (a, b) = (plain.nearest(&choice, unit, 70), other.nearest(&choice, units - 1 - unit, 70));
            prop_assert_eq!(a.len(), b.len());
            for (a, b) in a.iter().zip(&b) {
                prop_assert!((a.distance - b.distance).abs() < 1e-9);
            }
        }
    }

    #[test]
    fn shares_of_the_reasons_sum_to_one((values, weights) in tables()) {
        let Ok(choice) = Choice::new(&weights, 0.0) else { return Ok(()) };
        let space = space(&values, weights.len());
        for other in 1..space.units() {
            let sum: f64 = space.traits(&choice, 0, other).iter().map(|one| one.share).sum();
            prop_assert!(sum == 0.0 || (sum - 1.0).abs() < 1e-9);
        }
    }
}
