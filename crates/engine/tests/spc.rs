//! Control charts and run charts against published worked examples.

use proptest::prelude::*;
use torg_engine::spc::{
    Assurance, Counts, Direction, Meaning, Side, Signal, TooFewPoints, XmrSettings, c_chart, p_chart,
    run_chart, u_chart, xmr,
};

fn near(found: f64, wanted: f64, digits: i32) {
    assert!((found - wanted).abs() <= 0.5 * 10_f64.powi(-digits) + 1e-12, "{found} is not {wanted}");
}

/// The vignette of NHSRplotthedots: one wild point among ones and twos.
const VIGNETTE: [f64; 18] = [1., 2., 1., 2., 10., 1., 2., 1., 2., 1., 2., 1., 2., 1., 2., 1., 2., 1.];
const SHIFT: [f64; 14] = [15., 16., 14., 15., 17., 16., 15., 12., 11., 12., 11., 12., 11., 11.];

#[test]
fn a_wild_point_is_put_aside_before_limits_are_made() {
    let chart = xmr(&VIGNETTE, XmrSettings::default()).unwrap();
    near(chart.mean, 1.9444, 4);
    near(chart.upper, 4.6044, 4);
    near(chart.lower, -0.7156, 4);
    assert_eq!(chart.signals[4], Some(Signal::Outside(Side::Above)));
}

#[test]
fn without_screening_the_wild_point_widens_the_limits() {
    let chart = xmr(&VIGNETTE, XmrSettings { is_screened: false, baseline: None }).unwrap();
    near(chart.average_moving_range, 1.88235, 5);
    near(chart.upper, 6.9515, 4);
}

#[test]
fn a_shift_flags_both_sides_of_its_own_mean() {
    let chart = xmr(&SHIFT, XmrSettings::default()).unwrap();
    near(chart.mean, 13.4286, 4);
    near(chart.average_moving_range, 1.2308, 4);
    near(chart.lower, 10.1547, 4);
    near(chart.upper, 16.7024, 4);
    assert_eq!(chart.signals[4], Some(Signal::Outside(Side::Above)));
    let sides: Vec<Side> = chart.signals.iter().map(|signal| signal.unwrap().side()).collect();
    assert_eq!(sides[..7], [Side::Above; 7]);
    assert_eq!(sides[7..], [Side::Below; 7]);
}

#[test]
fn a_frozen_baseline_flags_only_what_came_after_it() {
    let settings = XmrSettings { is_screened: true, baseline: Some(7) };
    let chart = xmr(&SHIFT, settings).unwrap();
    assert!(chart.is_trial, "seven points are few");
    assert!(chart.signals[..6].iter().all(Option::is_none));
    assert_eq!(
        chart.signals[6],
        Some(Signal::OneSide(Side::Below)),
        "the run begins with the baseline's last point"
    );
    assert!(
        chart.signals[7..].iter().all(|signal| signal.is_some_and(|signal| signal.side() == Side::Below))
    );
    assert_eq!(Direction::Decrease.meaning(chart.signals[8].unwrap()), Meaning::Improvement);
    assert_eq!(Direction::Increase.meaning(chart.signals[8].unwrap()), Meaning::Concern);
}

#[test]
fn six_steps_one_way_are_a_trend_and_an_equal_neighbour_breaks_it() {
    let wide = [10., 0., 10., 0., 10., 0.];
    let rising: Vec<f64> = wide.iter().copied().chain([2., 3., 4., 5., 6., 7., 8.]).collect();
    let chart = xmr(&rising, XmrSettings::default()).unwrap();
    assert!(chart.signals[6..].iter().all(|signal| *signal == Some(Signal::Trend(Side::Above))));
    let broken: Vec<f64> = wide.iter().copied().chain([2., 3., 4., 4., 6., 7., 8.]).collect();
    let chart = xmr(&broken, XmrSettings::default()).unwrap();
    assert!(!chart.signals.contains(&Some(Signal::Trend(Side::Above))));
}

#[test]
fn a_target_beyond_the_limits_is_reached_always_or_never() {
    let chart = xmr(&SHIFT, XmrSettings::default()).unwrap();
    assert_eq!(chart.assurance(20.0, Direction::Decrease), Some(Assurance::Passes));
    assert_eq!(chart.assurance(20.0, Direction::Increase), Some(Assurance::Fails));
    assert_eq!(chart.assurance(9.0, Direction::Decrease), Some(Assurance::Fails));
    assert_eq!(chart.assurance(9.0, Direction::Increase), Some(Assurance::Passes));
    assert_eq!(chart.assurance(14.0, Direction::Decrease), Some(Assurance::HitAndMiss));
    assert_eq!(chart.assurance(14.0, Direction::Neutral), None);
}

#[test]
fn run_chart_limits_are_those_of_the_published_table() {
    let table = [
        (10, 6, 2),
        (11, 6, 2),
        (12, 7, 3),
        (13, 7, 3),
        (14, 7, 4),
        (15, 7, 4),
        (16, 7, 4),
        (17, 7, 5),
        (18, 7, 5),
        (19, 7, 6),
        (20, 7, 6),
        (21, 7, 6),
        (22, 7, 7),
        (23, 8, 7),
        (24, 8, 8),
        (25, 8, 8),
        (28, 8, 9),
        (30, 8, 10),
        (32, 8, 11),
        (36, 8, 13),
        (40, 8, 14),
        (46, 9, 17),
        (50, 9, 19),
        (60, 9, 23),
    ];
    for (useful, longest, crossings) in table {
        let mut values: Vec<f64> = (0..useful).map(|place| if place % 2 == 0 { 1.0 } else { 3.0 }).collect();
        values.push(2.0); // an odd number of points, so that one may lie on the median
        if useful % 2 == 1 {
            values.push(2.0);
        }
        let chart = run_chart(&values, None).unwrap();
        assert_eq!(
            (chart.useful, chart.longest_run_limit, chart.crossings_limit),
            (useful, longest, crossings)
        );
    }
}

#[test]
fn points_on_the_median_neither_break_a_run_nor_count() {
    let values = [5., 5., 6., 5., 7., 6., 8., 6., 6., 4., 4., 3., 2., 4., 4., 3.];
    let chart = run_chart(&values, None).unwrap();
    assert_eq!(chart.median, 5.0);
    assert_eq!((chart.useful, chart.longest_run, chart.crossings), (13, 7, 1));
    assert!(chart.has_few_crossings() && !chart.has_long_run() && chart.has_signal());
}

#[test]
fn a_run_chart_of_a_few_years_is_refused() {
    assert_eq!(run_chart(&[1., 2., 3., 4., 5.], None), Err(TooFewPoints { needed: 10, got: 4 }));
    assert_eq!(run_chart(&[], None), Err(TooFewPoints { needed: 10, got: 0 }));
}

#[test]
fn shares_rates_and_counts_have_limits_of_their_own() {
    let shares = [
        Counts { events: 10., of: 100. },
        Counts { events: 30., of: 100. },
        Counts { events: 20., of: 400. },
    ];
    let chart = p_chart(&shares, false).unwrap();
    near(chart.centre, 0.1, 9);
    near(chart.points[0].upper, 0.19, 9);
    near(chart.points[2].upper, 0.145, 9);
    assert_eq!(chart.points.iter().map(|point| point.is_outside()).collect::<Vec<_>>(), [false, true, true]);
    assert!(p_chart(&[Counts { events: 3., of: 2. }], false).is_none(), "more events than clients");
    let chart = c_chart(&[9., 9., 9., 20.]).unwrap();
    near(chart.centre, 11.75, 9);
    near(chart.points[0].upper, 11.75 + 3.0 * 11.75_f64.sqrt(), 9);
    assert!(u_chart(&[Counts { events: 3., of: 0. }], false).is_none());
}

#[test]
fn laney_widens_limits_where_points_spread_more_than_chance() {
    let counts: Vec<Counts> = (0..12)
        .map(|month| Counts { events: if month % 2 == 0 { 900. } else { 1_100. }, of: 10_000. })
        .collect();
    let (plain, laney) = (p_chart(&counts, false).unwrap(), p_chart(&counts, true).unwrap());
    assert!(plain.points.iter().all(|point| point.is_outside()));
    assert!(laney.points.iter().all(|point| !point.is_outside()));
    near(laney.sigma_z, (0.02 / (0.1_f64 * 0.9 / 10_000.0).sqrt()) / 1.128, 6);
}

proptest! {
    /// A chart in other units is the same chart.
    #[test]
    fn units_and_origin_do_not_change_a_signal(
        values in prop::collection::vec(-100_i32..100, 2..40), scale in 1_i32..9, shift in -50_i32..50,
    ) {
        let values: Vec<f64> = values.into_iter().map(f64::from).collect();
        let other: Vec<f64> = values.iter().map(|value| value * f64::from(scale) * 2.0 + f64::from(shift)).collect();
        let unscreened = XmrSettings { is_screened: false, baseline: None };
        let (one, two) = (xmr(&values, unscreened).unwrap(), xmr(&other, unscreened).unwrap());
        prop_assert!((two.upper - (one.upper * f64::from(scale) * 2.0 + f64::from(shift))).abs() < 1e-6);
    }

    /// Upside down, every signal points the other way.
    #[test]
    fn a_chart_upside_down_has_the_same_points(values in prop::collection::vec(-100_i32..100, 2..40)) {
        let up: Vec<f64> = values.iter().copied().map(f64::from).collect();
        let down: Vec<f64> = up.iter().map(|value| -value).collect();
        let (one, two) = (xmr(&up, XmrSettings::default()).unwrap(), xmr(&down, XmrSettings::default()).unwrap());
        prop_assert!((one.upper + two.lower).abs() < 1e-9);
        if let (Ok(one), Ok(two)) = (run_chart(&up, None), run_chart(&down, None)) {
            prop_assert_eq!((one.longest_run, one.crossings), (two.longest_run, two.crossings));
        }
    }
}
