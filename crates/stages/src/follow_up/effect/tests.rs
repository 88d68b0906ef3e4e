//! What is refused, what comes out, and that every sentence is there in every language.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use super::sentences::{self, Question};
use super::{Begun, Case, Refused, Together, before, complete, difference, staggered, synthetic};
use torg_engine::effect::difference::Settings;
use torg_lang::{Lang, Words};
use torg_sources::panel::{Columns, Panel, read};

/// Units that swing around levels of their own; the first falls by 4 after `before` periods.
fn case(units: usize, periods: usize, before: usize) -> Case {
    let value = |unit: usize, period: usize| {
        let (u, t) = (unit as f64, period as f64);
        let level = if unit == 0 { 14.0 } else { 10.0 + (u * 7.3) % 8.0 };
        let fall = if unit == 0 && period >= before { 4.0 } else { 0.0 };
        level + 0.3 * t + 0.3 * (t * (0.4 + 0.13 * u) + u).sin() - fall
    };
    Case {
        units: (0..units).map(|unit| format!("U{unit}")).collect(),
        periods: (0..periods).map(|period| (2010 + period).to_string()).collect(),
        outcomes: (0..units * periods).map(|at| value(at / periods, at % periods)).collect(),
        treated: 0,
        before,
        predictors: Vec::new(),
        is_alike: false,
        earlier: None,
        seed: 0,
        level: 0.1,
        left_out: vec!["U99".to_owned()],
    }
}

#[test]
fn a_fall_is_found_and_told_with_its_interval() {
    let found = synthetic(&case(24, 14, 10)).unwrap();
    assert!((found.mean_gap + 4.0).abs() < 1.0, "{}", found.mean_gap);
    assert_eq!((found.rank, found.placebos[0].unit.as_str()), (1, "U0"));
    assert!((found.p - 1.0 / 24.0).abs() < 1e-12 && (found.least_p - found.p).abs() < 1e-12);
    assert!(found.from.unwrap() < found.mean_gap && found.mean_gap < found.to.unwrap());
    assert!(found.to.unwrap() < 0.0, "{:?}", found.to);
    assert!((found.weights.iter().map(|one| one.weight).sum::<f64>() - 1.0).abs() < 0.02);
    assert_eq!(found.predictors.len(), 10);
    assert_eq!(found.in_time.as_ref().unwrap().start, "2015");
    assert_eq!((found.periods.len(), found.after), (14, 4));
    assert!(!found.leave_one_out.is_empty());
}

#[test]
fn too_few_periods_or_donors_and_no_likeness_are_refused() {
    assert_eq!(synthetic(&case(24, 14, 7)), Err(Refused::FewBefore(7, 8)));
    assert_eq!(synthetic(&case(10, 14, 10)), Err(Refused::FewDonors(9, 10)));
    assert_eq!(synthetic(&case(24, 10, 10)), Err(Refused::NothingAfter));
    let mut above = case(24, 14, 10);
    above.outcomes[..14].iter_mut().for_each(|value| *value += 100.0);
    assert_eq!(synthetic(&above), Err(Refused::Outside("U0".into(), true)));
    above.outcomes[..14].iter_mut().for_each(|value| *value -= 200.0);
    assert_eq!(synthetic(&above), Err(Refused::Outside("U0".into(), false)));
    assert_eq!(synthetic(&Case { level: 1.0, ..case(24, 14, 10) }), Err(Refused::Level));
    assert!(synthetic(&case(11, 9, 8)).is_ok(), "eight periods and ten donors are enough");
}

fn together(own: usize, others: usize) -> Together {
    let case = case(own + others, 6, 3);
    Together {
        treated: (0..own + others).map(|unit| unit < own).collect(),
        units: case.units,
        periods: case.periods,
        outcomes: case.outcomes,
        before: 3,
        settings: Settings::default(),
        left_out: Vec::new(),
    }
}

#[test]
fn a_difference_needs_as_many_units_as_its_level_asks_for() {
    for (own, others) in [(1, 19), (2, 5), (3, 4)] {
        let found = difference(&together(own, others)).unwrap();
        assert!(found.from.is_some() && found.to.is_some() && found.least_p <= 0.05, "{own} {others}");
        let few = difference(&together(own, others - 1)).unwrap_err();
        assert!(matches!(few, Refused::FewChoices(..)), "{own} {others}: {few:?}");
    }
    assert_eq!(difference(&together(2, 1)), Err(Refused::FewChoices(2, 1, 1.0 / 3.0, 0.05)));
    assert_eq!(difference(&together(3, 0)), Err(Refused::NobodyApart));
}

fn begun(text: &str) -> Begun {
    let columns = Columns { wants_first: true, ..Columns::default() };
    Begun {
        panel: read(text.as_bytes(), &columns).unwrap(),
        covariates: Vec::new(),
        settings: torg_engine::effect::staggered::Settings::default(),
        left_out: Vec::new(),
    }
}

#[test]
fn small_groups_are_named_and_months_stay_months() {
    let mut text = "unit,time,outcome,first\n".to_owned();
    for unit in 0..9 {
        for month in 1..=4 {
            let first = ["2026-03", "2026-04", ""]
                [(unit + 1) % 3 * usize::from(unit < 4) + 2 * usize::from(unit >= 4)];
            text += &format!("u{unit},2026-{month:02},{},{first}\n", unit * 3 + month * (unit % 4 + 1));
        }
    }
    let found = staggered(&begun(&text)).unwrap();
    assert!(found.small_groups.iter().all(|group| group.start.is_some()));
    assert!(found.cells.iter().all(|cell| cell.group.starts_with("2026-0")), "{:?}", found.cells);
    assert_eq!(found.aggregates.len(), 4);
    let nobody = begun("unit,time,outcome,first\na,1,2,0\na,2,3,0\nb,1,2,\nb,2,3,\n");
    assert_eq!(staggered(&nobody), Err(Refused::NoGroups));
}

/// Staggered answers with each thing that can be said of the time before and of bands.
fn every_test_of_the_time_before() -> Vec<super::views::StaggeredView> {
    let mut text = "unit,time,outcome,first\n".to_owned();
    for unit in 0..40 {
        for time in 1..=5 {
            let first = if unit < 20 { "4" } else { "" };
            text += &format!("u{unit},{time},{},{first}\n", (unit * 7 + time * (unit % 5 + 1) * 3) % 11);
        }
    }
    let mut one = begun(&text);
    let few = staggered(&one).unwrap();
    assert!(few.pre_trend.unwrap().p.is_none() && few.pre_chance.is_some());
    assert_eq!((few.pre_trend.unwrap().smallest, few.pre_trend.unwrap().needed), (20, 30));
    one.settings.draws = 0;
    one.settings.balance = Some(99);
    let alone = staggered(&one).unwrap();
    assert!(!alone.is_uniform && alone.pre_chance.is_none());
    assert!(alone.aggregates.iter().all(|own| own.kind != "event"));
    let p = |p| few.pre_trend.map(|test| super::views::PreTrendView { p, ..test });
    let enough = super::views::StaggeredView { pre_trend: p(Some(0.4)), ..few.clone() };
    let gone =
        |why| super::views::StaggeredView { pre_trend: None, pre_trend_gone: Some(why), ..few.clone() };
    vec![gone("singular"), gone("nothing-before"), enough, alone, few.clone()]
}

#[test]
fn as_many_others_are_needed_as_the_level_asks_for() {
    // 1 / (m + 1), 1 / C(m + 2, 2) and 1 / C(m + 3, 3) at 0.05 and at 0.01.
    assert_eq!([1, 2, 3].map(|own| super::others_needed(own, 0.05)), [19, 5, 4]);
    assert_eq!([1, 2, 3].map(|own| super::others_needed(own, 0.01)), [99, 13, 7]);
}

#[test]
fn too_few_draws_are_not_called_too_few_units() {
    let settings = Settings { most: 10, draws: 5, ..Settings::default() };
    let refused = difference(&Together { settings, ..together(2, 30) });
    assert_eq!(refused, Err(Refused::FewDraws(5, 19, 0.05)));
    let settings = Settings { most: 10, draws: 19, ..Settings::default() };
    assert!(difference(&Together { settings, ..together(2, 30) }).is_ok());
}

#[test]
fn missing_values_are_told_or_left_out_and_a_start_lies_among_the_periods() {
    let panel =
        || -> Panel { read(b"unit,time,outcome\na,1,2\na,2,3\nb,1,2\n", &Columns::default()).unwrap() };
    assert_eq!(complete(&panel(), &[], false), Err(Refused::Missing(vec![("b".into(), vec!["2".into()])])));
    let (kept, left_out) = complete(&panel(), &[], true).unwrap();
    assert_eq!((kept.units, left_out), (vec!["a".to_owned()], vec!["b".to_owned()]));
    assert_eq!(before(&panel(), "2"), Ok(1));
    assert_eq!(before(&panel(), "1"), Err(Refused::NoStart("1".into())));
    assert_eq!(before(&panel(), "3"), Err(Refused::NothingAfter));
    assert_eq!(before(&panel(), "2026-01"), Err(Refused::NoStart("2026-01".into())));
}

fn every_refusal() -> Vec<Refused> {
    vec![
        Refused::NothingExpected,
        Refused::StartNotStated,
        Refused::Ordinal,
        Refused::NoValues,
        Refused::NoSuchUnit("U".into()),
        Refused::NoStart("1".into()),
        Refused::NothingAfter,
        Refused::FewBefore(1, 8),
        Refused::FewDonors(3, 10),
        Refused::Outside("U".into(), true),
        Refused::Outside("U".into(), false),
        Refused::Missing(vec![("U".into(), vec!["2010".into()])]),
        Refused::PredictorUnknown("x".into(), "U".into()),
        Refused::PredictorConstant("x".into()),
        Refused::PredictorConstant(String::new()),
        Refused::PredictorPeriods("x".into()),
        Refused::NobodyApart,
        Refused::DifferentStarts(vec!["2010".into()]),
        Refused::FewChoices(1, 2, 1.0 / 3.0, 0.05),
        Refused::Level,
        Refused::NoGroups,
        Refused::NoControls,
        Refused::NothingEstimated,
        Refused::FewChoices(1, 2, 1.0 / 3.0, 0.01),
        Refused::FewDraws(5, 19, 0.05),
        Refused::OtherStarts("2017".into(), vec!["2019".into()]),
        Refused::BothWays("U".into()),
        Refused::OneUnit(2),
        Refused::NoEarlier("2021".into()),
        Refused::WhetherOnly,
        Refused::Anticipation,
        Refused::Overflow,
    ]
}

#[test]
fn every_sentence_is_whole_in_every_language() {
    let one = synthetic(&case(24, 14, 10)).unwrap();
    let open = super::views::SyntheticView {
        from: None,
        to: None,
        follows_better_than: 0,
        floor: Some(9.0),
        floored: 3,
        exact: 3,
        ..one.clone()
    };
    let beside_exact = super::views::SyntheticView { exact: 1, floored: 0, floor: None, ..one.clone() };
    let two = difference(&together(2, 5)).unwrap();
    let why = every_refusal();
    let tests = every_test_of_the_time_before();
    let all = Words::embedded();
    for lang in Lang::ALL {
        let words = all.get(*lang);
        let mut lines: Vec<String> = why.iter().flat_map(|why| sentences::refused(why, words)).collect();
        for found in [&one, &open, &beside_exact] {
            lines.extend(sentences::synthetic_lead(found, words));
            lines.extend(sentences::synthetic_fit(found, 2, words));
            lines.extend(sentences::synthetic_found(found, 2, words));
            lines.extend(sentences::synthetic_checks(found, 2, words));
        }
        lines.extend(tests.iter().flat_map(|found| sentences::staggered_found(found, words)));
        lines.extend(sentences::difference_lead(&two, words));
        lines.extend(sentences::difference_found(&two, 2, words));
        for question in [Question::Synthetic, Question::Difference, Question::Staggered] {
            lines.push(sentences::can_say(question, words));
            lines.extend(sentences::assumed(question, words));
        }
        for line in &lines {
            assert!(!line.contains('⟦') && !line.contains("{$") && !line.is_empty(), "{lang:?}: {line}");
            assert!(!line.to_lowercase().contains("signifi"), "{line}");
        }
    }
}
