//! Difference in differences with its permutation test, against numbers worked out by hand and by brute force.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use proptest::prelude::*;
use torg_engine::effect::difference::{Panel, Settings, Unfit, difference};

/// Card and Krueger's means of full-time employment per restaurant (American Economic Review 84, 1994, table 3): New Jersey
/// 20.44 and 21.03, Pennsylvania 23.33 and 21.17; the difference in differences printed there is 2.76, from unrounded means.
#[test]
fn new_jersey_and_pennsylvania_differ_by_what_was_printed() {
    // Two restaurants in each half that average to the printed means.
    let outcomes = vec![20.04, 20.63, 20.84, 21.43, 22.33, 20.17, 24.33, 22.17];
    let panel = Panel { outcomes, periods: 2, before: 1, treated: vec![true, true, false, false] };
    let found = difference(&panel, &Settings::default()).unwrap();
    assert!((found.att - 2.76).abs() < 0.011, "{}", found.att);
    assert!(
        (found.means.treated_before - 20.44).abs() < 1e-9 && (found.means.others_after - 21.17).abs() < 1e-9
    );
    assert!(found.is_exact && found.choices == 6);
    // Two of four: the choice and its mirror image are as large, so that nothing below a third can come out.
    assert!((found.p - 2.0 / 6.0).abs() < 1e-12 && (found.least_p - 2.0 / 6.0).abs() < 1e-12);
    assert_eq!(found.interval, (f64::NEG_INFINITY, f64::INFINITY));
}

/// The four units of the worked example in Torg's facts: A begins in period 3, C and D never.
#[test]
fn one_unit_beside_two_is_the_group_time_effect() {
    let outcomes = vec![10., 8., 21., 21., 29., 30.];
    let panel = Panel { outcomes, periods: 2, before: 1, treated: vec![true, false, false] };
    assert_eq!(difference(&panel, &Settings::default()).unwrap().att, -2.5);
}

fn drawn() -> impl Strategy<Value = Panel> {
    (1_usize..4, 3_usize..6, 2_usize..5).prop_flat_map(|(treated, others, periods)| {
        let units = treated + others;
        (prop::collection::vec(-50.0_f64..50.0, units * periods), 1..periods).prop_map(
            move |(outcomes, before)| Panel {
                outcomes,
                periods,
                before,
                treated: (0..units).map(|unit| unit < treated).collect(),
            },
        )
    })
}

fn with_effect(panel: &Panel, effect: f64) -> Panel {
    let mut other = panel.clone();
    for (at, value) in other.outcomes.iter_mut().enumerate() {
        if panel.treated[at / panel.periods] && at % panel.periods >= panel.before {
            *value += effect;
        }
    }
    other
}

proptest! {
    /// An effect that is put in comes out, and the interval moves with it.
    #[test]
    fn what_is_put_in_comes_out(panel in drawn(), effect in -20.0_f64..20.0) {
        let settings = Settings { level: 0.3, ..Settings::default() };
        let (one, two) = (difference(&panel, &settings).unwrap(), difference(&with_effect(&panel, effect), &settings).unwrap());
        prop_assert!((two.att - one.att - effect).abs() < 1e-9);
        for (one, two) in [(one.interval.0, two.interval.0), (one.interval.1, two.interval.1)] {
            prop_assert!(one == two || (two - one - effect).abs() < 1e-7);
        }
        prop_assert_eq!(one.pre_trend_p, two.pre_trend_p);
    }

    /// Just inside the interval an effect is not refused by the test itself, just outside it is.
    #[test]
    fn the_interval_is_what_the_test_does_not_refuse(panel in drawn()) {
        let settings = Settings { level: 0.3, ..Settings::default() };
        let found = difference(&panel, &settings).unwrap();
        let p_without = |effect: f64| difference(&with_effect(&panel, -effect), &settings).unwrap().p;
        for (end, inwards) in [(found.interval.0, 1e-6), (found.interval.1, -1e-6)] {
            if end.is_finite() && found.interval.1 - found.interval.0 > 1e-3 {
                prop_assert!(p_without(end + inwards) > settings.level);
                prop_assert!(p_without(end - inwards) <= settings.level);
            }
        }
        prop_assert!(found.interval.0 <= found.att && found.att <= found.interval.1);
    }

    /// In another order of units and another unit of measure it is the same.
    #[test]
    fn order_and_unit_of_measure_do_not_matter(panel in drawn(), scale in 0.1_f64..10.0) {
        let turned: Vec<f64> = panel.outcomes.chunks_exact(panel.periods).rev().flatten().map(|v| v * scale).collect();
        let treated = panel.treated.iter().rev().copied().collect();
        let other = Panel { outcomes: turned, treated, ..panel.clone() };
        let (one, two) = (difference(&panel, &Settings::default()).unwrap(), difference(&other, &Settings::default()).unwrap());
        prop_assert!((one.att * scale - two.att).abs() < 1e-9);
        prop_assert_eq!(one.p, two.p);
    }
}

#[test]
fn a_draw_of_many_choices_comes_near_to_all_of_them() {
    let outcomes: Vec<f64> = (0..14).flat_map(|unit| [0.0, f64::from(unit * unit % 11)]).collect();
    let treated = (0..14).map(|unit| unit % 3 == 0).collect();
    let panel = Panel { outcomes, periods: 2, before: 1, treated };
    let all = difference(&panel, &Settings::default()).unwrap();
    let some = difference(&panel, &Settings { most: 10, ..Settings::default() }).unwrap();
    assert!(all.is_exact && !some.is_exact && all.choices == 2_002 && some.choices == 10_000);
    assert!((all.p - some.p).abs() < 0.02, "{} {}", all.p, some.p);
}

#[test]
fn what_can_not_be_compared_is_refused_with_a_reason() {
    let good =
        Panel { outcomes: vec![1.; 8], periods: 2, before: 1, treated: vec![true, false, false, false] };
    let refused = |panel: Panel| difference(&panel, &Settings::default()).unwrap_err();
    assert_eq!(refused(Panel { before: 2, ..good.clone() }), Unfit::Start);
    assert_eq!(refused(Panel { treated: vec![true, true, true, false], ..good.clone() }), Unfit::Few(3, 1));
    assert_eq!(refused(Panel { treated: vec![false; 4], ..good.clone() }), Unfit::Few(0, 4));
    assert_eq!(refused(Panel { outcomes: vec![1.; 7], ..good.clone() }), Unfit::Shape);
    let mut outcomes = vec![1.; 8];
    outcomes[5] = f64::NAN;
    assert_eq!(refused(Panel { outcomes, ..good.clone() }), Unfit::Missing { unit: 2, period: 1 });
    assert_eq!(difference(&good, &Settings { level: 1.0, ..Settings::default() }), Err(Unfit::Settings));
}

#[test]
fn values_that_can_not_be_squared_are_refused() {
    for by in [1e300, 1e-300] {
        let outcomes = vec![10. * by, 8. * by, 21. * by, 21. * by, 29. * by, 30. * by];
        let panel = Panel { outcomes, periods: 2, before: 1, treated: vec![true, false, false] };
        assert_eq!(difference(&panel, &Settings::default()), Err(Unfit::Overflow));
    }
}
