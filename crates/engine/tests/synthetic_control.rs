//! Synthetic control against Abadie, Diamond and Hainmueller (2010), and what must not change it.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use proptest::prelude::*;
use std::sync::{Arc, Mutex};
use torg_engine::effect::progress::told;
use torg_engine::effect::synthetic::{
    Fit, Predictor, PredictorWeights, Settings, Study, Unfit, fit, leave_one_out, placebo_in_time,
    placebos_in_space,
};

/// Cigarette sales of 39 states 1970 to 2000, with the predictors of the paper.
fn proposition_99() -> Option<(Vec<String>, Study)> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/causal/prop99/smoking.csv");
    let Ok(text) = std::fs::read_to_string(file) else {
        eprintln!("skipped: ../shared/data/causal is not here");
        return None;
    };
    let mut states: Vec<String> = Vec::new();
    let mut columns: [Vec<f64>; 5] = Default::default();
    for line in text.lines().skip(1) {
        let mut cells = line.split(',');
        let state = cells.next().unwrap();
        if states.last().is_none_or(|last| last != state) {
            states.push(state.to_owned());
        }
        for (column, cell) in columns.iter_mut().zip(cells.skip(1)) {
            column.push(cell.parse().unwrap_or(f64::NAN));
        }
    }
    let [sales, income, beer, age, price] = columns;
    let mean = |values: &Vec<f64>, from: usize, to: usize| Predictor {
        values: values.clone(),
        periods: from - 1970..to + 1 - 1970,
    };
    let predictors = vec![
        mean(&income, 1980, 1988),
        mean(&price, 1980, 1988),
        mean(&age, 1980, 1988),
        mean(&beer, 1984, 1988),
        mean(&sales, 1975, 1975),
        mean(&sales, 1980, 1980),
        mean(&sales, 1988, 1988),
    ];
    Some((states, Study { outcomes: sales, periods: 31, before: 19, predictors, fitted: 0..19 }))
}

fn near(found: f64, wanted: f64, by: f64) {
    assert!((found - wanted).abs() <= by, "{found} is not within {by} of {wanted}");
}

#[test]
fn california_is_the_published_mixture() {
    let Some((states, study)) = proposition_99() else { return };
    let at = |name: &str| states.iter().position(|state| state == name).unwrap();
    let found = fit(&study, at("California"), &Settings::default()).unwrap();
    let published =
        [("Utah", 0.334), ("Nevada", 0.234), ("Montana", 0.199), ("Colorado", 0.164), ("Connecticut", 0.069)];
    for (state, weight) in published {
        near(found.weights[at(state)], weight, 0.01);
    }
    let others: f64 =
        (0..39).filter(|unit| !published.iter().any(|(s, _)| at(s) == *unit)).map(|u| found.weights[u]).sum();
    near(others, 0.0, 0.01);
    near(found.before, 3.09, 0.02);
    assert!(found.objective <= 3.0892, "the published weights leave 3.0892, and here {}", found.objective);
    near(found.gaps[30], -25.7, 0.3);
    near(found.mean_gap_after(19), -18.97, 0.3);
    // The paper's table 1: real and synthetic California.
    for (at, treated, synthetic, digits) in [
        (0, 10.08, 9.86, 0.02),
        (1, 89.42, 89.41, 0.1),
        (3, 24.28, 24.20, 0.1),
        (4, 127.1, 126.99, 0.3),
        (6, 90.10, 91.62, 0.3),
    ] {
        near(found.balance[at].treated, treated, 0.01);
        near(found.balance[at].synthetic, synthetic, digits);
    }
}

#[test]
fn california_stands_first_among_its_placebos() {
    let Some((states, study)) = proposition_99() else { return };
    let california = states.iter().position(|state| state == "California").unwrap();
    let space = placebos_in_space(&study, california, &Settings::default()).unwrap();
    assert_eq!(space.ranking()[0], california);
    near(space.p(), 1.0 / 39.0, 1e-12);
    assert!(space.exact.iter().all(|is_exact| !is_exact), "no published ratio is touched");
    for fit in &space.fits {
        near(space.ratio(fit.treated), fit.ratio(), 1e-12);
    }
    let counted = space.fits.iter().filter(|fit| fit.before <= 20.0 * space.fits[california].before).count();
    near(space.p_within(20.0), 1.0 / counted as f64, 1e-12);
    assert_eq!(space.fits[california], fit(&study, california, &Settings::default()).unwrap());
}

/// Units of very different size: what swings a thousand times as much is measured by its own fit, and the share is that of the plain ratio,
/// `#{j : R_j ≥ R_1} / (J + 1)` (Abadie, Diamond and Hainmueller 2010), whatever the units' sizes.
#[test]
fn p_is_the_share_of_plain_ratios_where_units_differ_in_size() {
    let mut study = made(15, 20);
    // The first of the made units is a mixture of two others; here it goes its own way.
    study.outcomes[..20].iter_mut().enumerate().for_each(|(at, value)| *value += (0.9 * at as f64).cos());
    for unit in 8..15 {
        study.outcomes[unit * 20..unit * 20 + 20].iter_mut().for_each(|value| *value *= 1_000.0);
    }
    let whole = study.outcomes.clone();
    study.before = 16;
    study.fitted = 0..16;
    study.predictors = (0..16).map(|at| Predictor { values: whole.clone(), periods: at..at + 1 }).collect();
    let settings = Settings { weights: PredictorWeights::Given(vec![1.0; 16]), seed: 0 };
    for treated in 0..15 {
        let space = placebos_in_space(&study, treated, &settings).unwrap();
        let ratios: Vec<f64> = space.fits.iter().map(|fit| (fit.after / fit.before).sqrt()).collect();
        assert!((0..15).all(|unit| !space.exact[unit]) && space.p_floored() == space.p());
        let as_high = ratios.iter().filter(|ratio| **ratio >= ratios[treated]).count();
        near(space.p(), as_high as f64 / 15.0, 1e-12);
    }
}

/// More donors than periods: many units are met exactly, and none of them stands first for that alone.
#[test]
fn units_that_are_met_exactly_are_not_ranked_by_rounding() {
    let mut study = made(40, 12);
    let whole = study.outcomes.clone();
    study.predictors = (0..4).map(|at| Predictor { values: whole.clone(), periods: at..at + 1 }).collect();
    study.before = 4;
    study.fitted = 0..4;
    let settings = Settings { weights: PredictorWeights::Given(vec![1.0; 4]), seed: 0 };
    let space = placebos_in_space(&study, 0, &settings).unwrap();
    let exact: Vec<usize> = (0..40).filter(|unit| space.fits[*unit].before < 1e-20).collect();
    assert!(exact.len() > 5 && exact.contains(&0), "{exact:?}");
    for unit in 0..40 {
        let fit = &space.fits[unit];
        assert_eq!(
            (space.exact[unit], space.is_floored(unit)),
            (exact.contains(&unit), exact.contains(&unit))
        );
        let before = if space.is_floored(unit) { space.floors[unit] } else { fit.before };
        near(space.ratio(unit), (fit.after / before).sqrt(), 1e-9);
    }
    // Beside a treated unit with a gap those that are met exactly are as large, all of them and not by rounding.
    let gap = (0..40).find(|unit| !space.exact[*unit]).unwrap();
    let space = placebos_in_space(&study, gap, &settings).unwrap();
    assert!(exact.iter().all(|unit| space.ratio(*unit) == f64::INFINITY && !space.is_floored(*unit)));
    let own = space.fits[gap].ratio();
    let larger = space.fits.iter().filter(|fit| !exact.contains(&fit.treated) && fit.ratio() >= own).count();
    near(space.p(), (exact.len() + larger) as f64 / 40.0, 1e-12);
    let swings =
        exact.iter().filter(|unit| (space.fits[**unit].after / space.floors[**unit]).sqrt() >= own).count();
    near(space.p_floored(), (swings + larger) as f64 / 40.0, 1e-12);
}

#[test]
fn an_earlier_start_shows_little_and_no_single_donor_makes_the_gap() {
    let Some((states, study)) = proposition_99() else { return };
    let california = states.iter().position(|state| state == "California").unwrap();
    let settings = Settings::default();
    let earlier = placebo_in_time(&study, california, 10, &settings).unwrap();
    // Beer is known from 1984 on only, and sales of 1980 and 1988 lie behind 1979. Income and prices of 1980 to 1988 too.
    assert_eq!(earlier.left_out, [0, 1, 2, 3, 5, 6]);
    let found = fit(&study, california, &settings).unwrap();
    for one in leave_one_out(&study, &found, &settings).unwrap() {
        assert!(one.fit.weights[one.donor] == 0.0 && one.fit.gaps[30] < -15.0, "{}", states[one.donor]);
    }
}

#[test]
fn placebos_are_counted_for_whoever_listens_and_for_nobody_else() {
    let (study, settings) = (made(12, 14), Settings::default());
    let heard = Arc::new(Mutex::new(Vec::new()));
    let ear = Arc::clone(&heard);
    let listener = Arc::new(move |done, of| ear.lock().unwrap().push((done, of)));
    let with = told(listener, || placebos_in_space(&study, 0, &settings)).unwrap();
    let all: Vec<(usize, usize)> = (1..=12).map(|done| (done, 12)).collect();
    assert_eq!(*heard.lock().unwrap(), all);
    assert_eq!(with, placebos_in_space(&study, 0, &settings).unwrap());
    assert_eq!(heard.lock().unwrap().len(), 12, "what comes after is not told");
}

/// Units whose outcome is a level, a slope and a wave each; the first one is half the second and half the third.
fn made(units: usize, periods: usize) -> Study {
    let unit = |unit: usize| -> Vec<f64> {
        let size = unit as f64;
        let wave = |period: f64| (period * (0.3 + 0.17 * size) + size).sin();
        (0..periods)
            .map(|period| {
                10.0 + (size * 7.3) % 5.0 + 0.2 * (size % 3.0) * period as f64 + wave(period as f64)
            })
            .collect()
    };
    let mut rows: Vec<Vec<f64>> = (0..units).map(unit).collect();
    rows[0] = rows[1].iter().zip(&rows[2]).map(|(one, two)| f64::midpoint(*one, *two)).collect();
    let outcomes: Vec<f64> = rows.into_iter().flatten().collect();
    let before = periods - 4;
    let predictor = |periods: std::ops::Range<usize>| Predictor { values: outcomes.clone(), periods };
    let predictors = vec![predictor(0..before), predictor(0..2), predictor(before - 1..before)];
    Study { outcomes, periods, before, predictors, fitted: 0..before }
}

#[test]
fn donors_that_meet_every_predictor_are_chosen_by_the_outcome() {
    let study = made(12, 14);
    let found = fit(&study, 0, &Settings::default()).unwrap();
    assert!(found.is_any_weight_as_good);
    near(found.weights[1], 0.5, 1e-4);
    near(found.weights[2], 0.5, 1e-4);
    near(found.before, 0.0, 1e-6);
}

#[test]
fn all_years_weighed_alike_are_the_nearest_mixture() {
    let mut study = made(12, 14);
    let whole = study.outcomes.clone();
    study.predictors = (0..10).map(|at| Predictor { values: whole.clone(), periods: at..at + 1 }).collect();
    let settings = Settings { weights: PredictorWeights::Given(vec![1.0; 10]), seed: 0 };
    let found = fit(&study, 5, &settings).unwrap();
    near(found.weights.iter().sum(), 1.0, 1e-12);
    assert!(found.weights.iter().all(|weight| *weight >= 0.0));
    // First-order conditions of the convex problem: no donor points nearer.
    let scaled = |unit: usize, at: usize| {
        let column: Vec<f64> = (0..12).map(|unit| whole[unit * 14 + at]).collect();
        let mean = column.iter().sum::<f64>() / 12.0;
        let spread = (column.iter().map(|one| (one - mean).powi(2)).sum::<f64>() / 11.0).sqrt();
        (whole[unit * 14 + at] - whole[5 * 14 + at]) / spread
    };
    let rest: Vec<f64> =
        (0..10).map(|at| (0..12).map(|unit| found.weights[unit] * scaled(unit, at)).sum()).collect();
    let along = |unit: usize| -> f64 { (0..10).map(|at| rest[at] * scaled(unit, at)).sum() };
    let own: f64 = rest.iter().map(|one| one * one).sum();
    for unit in (0..12).filter(|unit| *unit != 5) {
        assert!(along(unit) >= own - 1e-9, "unit {unit} would help");
        assert!(found.weights[unit] < 1e-9 || (along(unit) - own).abs() < 1e-9);
    }
}

#[test]
fn what_can_not_be_fitted_is_refused_with_a_reason() {
    let good = made(6, 12);
    let refused = |change: &dyn Fn(&mut Study)| {
        let mut study = good.clone();
        change(&mut study);
        fit(&study, 0, &Settings::default()).unwrap_err()
    };
    assert_eq!(refused(&|study| study.outcomes[17] = f64::NAN), Unfit::Missing { unit: 1, period: 5 });
    assert_eq!(refused(&|study| study.before = 12), Unfit::Start);
    assert_eq!(refused(&|study| study.predictors[0].periods = 0..9), Unfit::Periods);
    assert_eq!(refused(&|study| study.predictors.clear()), Unfit::NoPredictors);
    assert_eq!(refused(&|study| study.predictors[1].values.fill(3.0)), Unfit::Constant(1));
    assert_eq!(
        refused(&|study| study.predictors[2].values[2 * 12 + 7] = f64::NAN),
        Unfit::Unknown { predictor: 2, unit: 2 }
    );
    assert_eq!(refused(&|study| study.outcomes.truncate(70)), Unfit::Shape);
    assert_eq!(fit(&good, 6, &Settings::default()), Err(Unfit::NoSuchUnit(6)));
    let weights = Settings { weights: PredictorWeights::Given(vec![0.0; 3]), seed: 0 };
    assert_eq!(fit(&good, 0, &weights), Err(Unfit::Weights));
    assert_eq!(placebo_in_time(&good, 0, 8, &Settings::default()), Err(Unfit::Start));
    assert_eq!(fit(&made(3, 12), 0, &Settings::default()).map(|fit| fit.weights.len()), Ok(3));
}

fn drawn() -> impl Strategy<Value = Study> {
    (5_usize..9, 8_usize..12).prop_flat_map(|(units, periods)| {
        prop::collection::vec(0.0_f64..100.0, units * periods).prop_map(move |outcomes| {
            let before = periods - 2;
            let predictor = |periods: std::ops::Range<usize>| Predictor { values: outcomes.clone(), periods };
            let predictors =
                vec![predictor(0..before), predictor(0..1), predictor(1..3), predictor(before - 1..before)];
            Study { outcomes: outcomes.clone(), periods, before, predictors, fitted: 0..before }
        })
    })
}

fn is_same(one: &Fit, two: &Fit, scale: f64) -> bool {
    (one.objective * scale * scale - two.objective).abs() <= 1e-3 * (1e-9 + two.objective)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    /// Listed the other way round, every unit keeps its weight.
    #[test]
    fn the_order_of_units_does_not_matter(study in drawn()) {
        let (units, periods) = (study.units(), study.periods);
        let turn = |values: &[f64]| values.chunks_exact(periods).rev().flatten().copied().collect::<Vec<f64>>();
        let turned = Study {
            outcomes: turn(&study.outcomes),
            predictors: study.predictors.iter().map(|one| Predictor { values: turn(&one.values), ..one.clone() }).collect(),
            ..study.clone()
        };
        let (one, two) = (fit(&study, 0, &Settings::default()).unwrap(), fit(&turned, units - 1, &Settings::default()).unwrap());
        for unit in 0..units {
            prop_assert!((one.weights[unit] - two.weights[units - 1 - unit]).abs() < 1e-12);
        }
    }

    /// In other units of measure it is the same mixture, and gaps are measured in them.
    #[test]
    fn units_of_measure_do_not_matter(study in drawn(), scale in 0.01_f64..100.0) {
        let times = |values: &[f64]| values.iter().map(|value| value * scale).collect::<Vec<f64>>();
        let other = Study { outcomes: times(&study.outcomes), ..study.clone() };
        let (one, two) = (fit(&study, 0, &Settings::default()).unwrap(), fit(&other, 0, &Settings::default()).unwrap());
        prop_assert!(is_same(&one, &two, scale), "{} {}", one.objective, two.objective);
    }

    /// An effect that is put in moves the interval with it, and the test that makes it refuses just outside it.
    #[test]
    fn the_interval_is_what_the_placebos_do_not_refuse(study in drawn(), effect in -50.0_f64..50.0) {
        let settings = Settings { weights: PredictorWeights::Given(vec![1.0; 4]), seed: 0 };
        let (units, before) = (study.units(), study.before);
        let with = |effect: f64| {
            let mut other = study.clone();
            other.outcomes[before..other.periods].iter_mut().for_each(|value| *value += effect);
            other.predictors.iter_mut().for_each(|one| one.values.clone_from(&study.outcomes));
            placebos_in_space(&other, 0, &settings).unwrap()
        };
        let level = 1.5 / units as f64;
        let (own, moved) = (with(0.0).interval(before, level), with(effect).interval(before, level));
        for (one, two) in [(own.0, moved.0), (own.1, moved.1)] {
            prop_assert!(one == two || (two - one - effect).abs() < 1e-6 * (1.0 + one.abs()), "{own:?} {moved:?}");
        }
        prop_assert!(with(0.0).interval(before, 0.9 / units as f64) == (f64::NEG_INFINITY, f64::INFINITY));
        let by = 1e-6 * (1.0 + own.1 - own.0);
        if own.0.is_finite() && own.1.is_finite() && own.1 - own.0 > 1e-3 {
            prop_assert!(with(-own.0 + by).p_floored() <= level && with(-own.1 - by).p_floored() <= level);
            prop_assert!(with(-own.0 - by).p_floored() > level && with(-own.1 + by).p_floored() > level);
        }
    }

    /// Weights are a mixture, and no predictor weights among a few tried do better.
    #[test]
    fn weights_are_a_mixture_and_no_given_weights_do_better(study in drawn(), given in prop::collection::vec(0.0_f64..1.0, 4)) {
        let found = fit(&study, 0, &Settings::default()).unwrap();
        prop_assert!((found.weights.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        prop_assert!(found.weights.iter().all(|weight| *weight >= 0.0) && found.weights[0] == 0.0);
        prop_assume!(given.iter().any(|weight| *weight > 0.0));
        let weights = PredictorWeights::Given(given.iter().map(|weight| weight.max(1e-6)).collect());
        let other = fit(&study, 0, &Settings { weights, seed: 0 }).unwrap();
        prop_assert!(found.objective <= other.objective * (1.0 + 1e-6) + 1e-9);
    }
}

#[test]
fn values_that_can_not_be_squared_are_refused() {
    let mut study = made(12, 14);
    study.outcomes.iter_mut().for_each(|value| *value *= 1e300);
    assert_eq!(fit(&study, 0, &Settings::default()), Err(Unfit::Overflow));
}
