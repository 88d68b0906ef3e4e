//! Change or noise.

use crate::follow_up::change::of_line;
use crate::follow_up::views::{BreakView, Cell, ChangeView, LineView, PilotMarkView, PlaceView, PointView};
use torg_domain::indicator::position_of;

/// A team that changed in August: `features` of the field's own lesson on shifted series.
const SHIFTED: [f64; 14] = [15., 16., 14., 15., 17., 16., 15., 12., 11., 12., 11., 12., 11., 11.];

fn line(periods: impl Iterator<Item = String>, values: &[f64]) -> LineView {
    let point = |(period, value): (String, &f64)| PointView {
        at: position_of(&period).unwrap(),
        period,
        cell: Cell::Value,
        value: Some(*value),
        status: String::new(),
        persons: None,
        has_few_answers: false,
        recorded_on: String::new(),
        revision: 0,
    };
    LineView {
        series_id: "s".into(),
        place: PlaceView { id: "SE:1481".into(), name: "Mölndal".into() },
        part: "Ek".into(),
        points: periods.zip(values).map(point).collect(),
    }
}

/// From January 2025 on.
fn monthly(values: &[f64]) -> LineView {
    line((0..values.len()).map(|at| format!("{}-{:02}", 2025 + at / 12, at % 12 + 1)), values)
}

fn pilot(start: &str, expects: &str) -> PilotMarkView {
    PilotMarkView {
        id: "p".into(),
        title: "Fasta team".into(),
        lang: "sv".into(),
        starts_on: Some(start.into()),
        starts_at: position_of(start),
        ends_at: None,
        expects: Some(expects.into()),
    }
}

fn told(change: &ChangeView) -> Vec<(&str, &str, &str, &str, &str)> {
    let parts = change.signals.iter().map(|signal| {
        (
            signal.rule.as_str(),
            signal.side.as_str(),
            signal.meaning.as_str(),
            signal.from.as_str(),
            signal.to.as_str(),
        )
    });
    parts.collect()
}

#[test]
fn the_mean_of_a_whole_series_that_moved_flags_the_time_before_as_well() {
    let change = of_line(&monthly(&SHIFTED), &[], None).unwrap();
    for (got, published) in [(change.mean, 13.4286), (change.lower, 10.1547), (change.upper, 16.7024)] {
        assert!((got - published).abs() < 5e-5, "{got} {published}");
    }
    assert!(change.is_charted && !change.is_trial && change.baseline.is_none());
    let signals = told(&change);
    assert!(signals.contains(&("outside", "above", "change", "2025-05", "2025-05")), "{signals:?}");
    assert_eq!(signals.last().map(|signal| signal.1), Some("below"), "{signals:?}");
    assert_eq!(change.signals.iter().map(|signal| signal.at.len()).sum::<usize>(), 14);
}

#[test]
fn the_time_before_a_pilot_makes_the_limits_and_what_it_hopes_for_makes_the_meaning() {
    let start = pilot("2025-08", "down");
    let change = of_line(&monthly(&SHIFTED), &[], Some(&start)).unwrap();
    assert_eq!((change.baseline, change.is_trial), (Some(7), true));
    assert_eq!((change.from.as_str(), change.to.as_str()), ("2025-01", "2025-07"));
    assert!((change.mean - 108.0 / 7.0).abs() < 1e-12);
    assert!(change.signals.iter().all(|signal| signal.from.as_str() >= "2025-07"), "{:?}", told(&change));
    let meanings = |change: &ChangeView| {
        let parts =
            change.signals.iter().map(|signal| (signal.to.as_str() < "2025-08", signal.meaning.clone()));
        parts.collect::<Vec<_>>()
    };
    let (before, after): (Vec<_>, Vec<_>) =
        meanings(&change).into_iter().partition(|(is_before, _)| *is_before);
    assert!(before.iter().all(|(_, meaning)| meaning == "change"), "not the pilot's: {before:?}");
    assert!(!after.is_empty() && after.iter().all(|(_, meaning)| meaning == "improvement"), "{after:?}");
    let wished_up = of_line(&monthly(&SHIFTED), &[], Some(&pilot("2025-08", "up"))).unwrap();
    assert!(meanings(&wished_up).iter().all(|(is_before, meaning)| *is_before || meaning == "concern"));
    let run = change.run.unwrap();
    assert!(run.has_few_crossings || run.has_long_run);
}

#[test]
fn too_few_yearly_and_broken_series_are_told_and_not_charted() {
    let few = of_line(&monthly(&SHIFTED[..9]), &[], None).unwrap();
    assert_eq!((few.is_charted, few.points, few.needed), (false, 9, 10));
    let years = line((0..14).map(|at| (2010 + at).to_string()), &SHIFTED);
    let yearly = of_line(&years, &[], None).unwrap();
    assert!(yearly.is_yearly && !yearly.is_charted && yearly.signals.is_empty());
    let broken = [BreakView { year: 2026, lang: "sv".into(), text: "Ny definition".into() }];
    let after = of_line(&monthly(&SHIFTED), &broken, None).unwrap();
    assert_eq!((after.after_break, after.points, after.is_charted), (Some(2026), 2, false));
    let long: Vec<f64> = SHIFTED.iter().chain(&SHIFTED).copied().collect();
    let enough = of_line(&monthly(&long), &broken, None).unwrap();
    assert_eq!((enough.points, enough.from.as_str(), enough.is_charted), (16, "2026-01", true));
    assert!(of_line(&monthly(&[]), &[], None).is_none());
}
