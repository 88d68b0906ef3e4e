//! Staggered starts: number by number against csdid 0.4.3 (`bench/effect/golden.py`), the R package `did` (in the shared data) and a
//! worked example.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::io::Read;
use torg_engine::effect::staggered::{
    Base, Control, Estimate, Gone, Kind, Method, NoTest, Panel, Settings, Staggered, Unfit, staggered,
};

/// Torg's facts, section F.2: A begins in period 3, B in 4, C and D never.
fn four() -> Panel {
    Panel {
        times: vec![1, 2, 3, 4],
        outcomes: vec![10., 10., 8., 7., 12., 12., 12., 9., 20., 21., 21., 22., 30., 29., 30., 30.],
        starts: vec![Some(3), Some(4), None, None],
        ..Panel::default()
    }
}

fn value(found: &Staggered, group: i64, time: i64) -> f64 {
    let cell = found.cells.iter().find(|cell| (cell.group, cell.time) == (group, time));
    cell.unwrap().estimate.unwrap().value
}

fn table(found: &Staggered, kind: Kind) -> (f64, Vec<(i64, f64)>) {
    let table = found.aggregates.iter().find(|table| table.kind == kind).unwrap();
    (table.overall.value, table.rows.iter().map(|row| (row.at, row.estimate.value)).collect())
}

#[test]
fn the_worked_example_comes_out_as_worked() {
    let settings = Settings { method: Method::Regression, ..Settings::default() };
    let found = staggered(&four(), &settings).unwrap();
    let near = |one: f64, two: f64| assert!((one - two).abs() < 1e-9, "{one} is not {two}");
    near(value(&found, 3, 3), -2.5);
    near(value(&found, 3, 4), -4.0);
    near(value(&found, 4, 4), -3.5);
    near(table(&found, Kind::Simple).0, -10.0 / 3.0);
    let (overall, groups) = table(&found, Kind::Group);
    near(overall, -3.375);
    near(groups[0].1, -3.25);
    near(groups[1].1, -3.5);
    let (overall, events) = table(&found, Kind::Event);
    near(overall, -3.5);
    near(events.iter().find(|(event, _)| *event == 0).unwrap().1, -3.0);
    near(events.iter().find(|(event, _)| *event == 1).unwrap().1, -4.0);
    let found = staggered(&four(), &Settings { control: Control::NotYet, ..settings }).unwrap();
    near(value(&found, 3, 3), -2.0 - 1.0 / 3.0);
}

/// The panel that `bench/effect/golden.py` works out from the same formula.
fn made() -> Panel {
    let mut panel = Panel { times: (1..8).collect(), covariates: 1, ..Panel::default() };
    for unit in 0..150_u32 {
        let start = if unit.is_multiple_of(7) { 0 } else { [0, 3, 4, 6, 0][unit as usize % 5] };
        panel.starts.push((start > 0).then_some(start));
        let u = f64::from(unit);
        for time in 1..8_i64 {
            let t = time as f64;
            let x = (u * 1.7).sin() + 0.3 * (t * 0.9 + u).cos() + if start > 0 { 0.2 } else { 0.0 };
            let effect = if start > 0 && time >= start { 0.5 + 0.25 * (time - start) as f64 } else { 0.0 };
            let y = (u * 2.3).cos() + 0.4 * t + 0.5 * x * t / 7.0 + 0.6 * (u * t * 0.37 + t).sin() + effect;
            panel.outcomes.push(y);
            panel.covariate_values.push(x);
        }
    }
    panel
}

/// The simulated panel of the shared data: identity, period, group, outcome, covariate, cluster; period by period.
fn simulated() -> Option<Panel> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/causal/did_tp4_const.csv.gz");
    let Ok(packed) = std::fs::File::open(file) else {
        eprintln!("skipped: ../shared/data/causal is not here");
        return None;
    };
    let mut text = String::new();
    flate2::read::GzDecoder::new(packed).read_to_string(&mut text).unwrap();
    let mut rows: Vec<Vec<f64>> = text
        .lines()
        .skip(1)
        .map(|line| line.split(',').map(|cell| cell.parse().unwrap()).collect())
        .collect();
    rows.sort_by(|one, two| one[0].total_cmp(&two[0]).then(one[1].total_cmp(&two[1])));
    let mut panel = Panel { times: vec![1, 2, 3, 4], covariates: 1, ..Panel::default() };
    for unit in rows.chunks_exact(4) {
        panel.starts.push((unit[0][2] > 0.0).then_some(unit[0][2] as i64));
        panel.outcomes.extend(unit.iter().map(|row| row[3]));
        panel.covariate_values.extend(unit.iter().map(|row| row[4]));
    }
    Some(panel)
}

fn settings(cells: &[&str]) -> Settings {
    Settings {
        control: if cells[2] == "nevertreated" { Control::Never } else { Control::NotYet },
        method: match cells[3] {
            "dr" => Method::DoublyRobust,
            "reg" => Method::Regression,
            _ => Method::Weighting,
        },
        base: if cells[4] == "varying" { Base::Varying } else { Base::Universal },
        anticipation: cells[5].parse().unwrap(),
        draws: 0,
        ..Settings::default()
    }
}

fn panel(name: &str, label: &str, tp4: Option<&Panel>) -> Option<Panel> {
    let mut panel = if name == "tp4" { tp4?.clone() } else { made() };
    if name == "late" {
        let all = panel;
        panel = Panel { times: all.times.clone(), covariates: 1, ..Panel::default() };
        for unit in (0..150).filter(|unit| all.starts[*unit].is_some()) {
            panel.starts.push(all.starts[unit]);
            panel.outcomes.extend_from_slice(&all.outcomes[unit * 7..unit * 7 + 7]);
            panel.covariate_values.extend_from_slice(&all.covariate_values[unit * 7..unit * 7 + 7]);
        }
    }
    if !label.contains('X') {
        panel.covariates = 0;
        panel.covariate_values.clear();
    }
    if label.contains("cluster") {
        panel.clusters = (0..panel.starts.len()).map(|unit| unit % 50).collect();
    }
    Some(panel)
}

/// The estimate a line of the golden file speaks of.
fn told(found: &Staggered, kind: &str, one: &str, two: &str) -> Estimate {
    let at = || -> i64 { one.parse().unwrap() };
    let table = |kind: Kind| {
        let table = found.aggregates.iter().find(|table| table.kind == kind).unwrap();
        if one == "all" {
            table.overall
        } else {
            table.rows.iter().find(|row| row.at == at()).unwrap().estimate
        }
    };
    match kind {
        "att" => {
            let time: i64 = two.parse().unwrap();
            let cell = found.cells.iter().find(|cell| (cell.group, cell.time) == (at(), time));
            cell.unwrap().estimate.unwrap()
        }
        "simple" => table(Kind::Simple),
        "group" => table(Kind::Group),
        "calendar" => table(Kind::Calendar),
        _ => table(Kind::Event),
    }
}

#[test]
fn every_number_is_csdids() {
    let tp4 = simulated();
    let golden = include_str!("../../../bench/effect/golden/csdid.tsv");
    let mut fitted: Option<(String, Staggered, Staggered)> = None;
    let mut compared = 0;
    for line in golden.lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        let key = cells[..6].join(" ");
        if fitted.as_ref().is_none_or(|(known, ..)| *known != key) {
            let Some(panel) = panel(cells[0], cells[1], tp4.as_ref()) else { continue };
            let settings = settings(&cells);
            let balanced = staggered(&panel, &Settings { balance: Some(1), ..settings }).unwrap();
            fitted = Some((key, staggered(&panel, &settings).unwrap(), balanced));
        }
        let (key, found, balanced) = fitted.as_ref().unwrap();
        let (wanted, error): (f64, f64) = (cells[9].parse().unwrap(), cells[10].parse().unwrap());
        compared += 1;
        if cells[6] == "wald" {
            let test = found.pre_trend.unwrap();
            assert!((test.statistic - wanted).abs() < 1e-6 * (1.0 + wanted), "{line}: {test:?}");
            assert!((test.p - error).abs() < 6e-6, "{line}: {test:?}");
            continue;
        }
        let estimate =
            told(if cells[6] == "balanced" { balanced } else { found }, cells[6], cells[7], cells[8]);
        assert!((estimate.value - wanted).abs() < 1e-6, "{key} {line}: {estimate:?}");
        if error.is_finite() {
            assert!((estimate.error - error).abs() < 1e-6, "{key} {line}: {estimate:?}");
        } else {
            assert!(estimate.error.is_nan(), "{key} {line}: {estimate:?}");
        }
    }
    assert!(compared > 300, "only {compared} lines were compared");
}

/// Effects by group and time with their errors as the R package gives them, to four digits and more.
#[test]
fn the_simulated_panel_is_as_in_r() {
    let Some(panel) = simulated() else { return };
    let expected =
        concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/causal/did_tp4_const_expected.csv");
    let text = std::fs::read_to_string(expected).unwrap();
    for line in text.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let wanted = settings(&["", "", cells[1], cells[2], "varying", "0"]);
        let found = staggered(&panel, &wanted).unwrap();
        let estimate = told(&found, "att", cells[3], cells[4]);
        assert!((estimate.value - cells[5].parse::<f64>().unwrap()).abs() < 1e-6, "{line}: {estimate:?}");
        assert!((estimate.error - cells[6].parse::<f64>().unwrap()).abs() < 1e-6, "{line}: {estimate:?}");
    }
}

#[test]
fn the_bootstrap_is_near_the_errors_and_its_band_is_wider_than_one_interval() {
    let found = staggered(&made(), &Settings { draws: 4_000, ..Settings::default() }).unwrap();
    assert!(found.critical > 1.96 && found.critical < 4.0, "{}", found.critical);
    for cell in &found.cells {
        let one = cell.estimate.unwrap();
        assert!((one.bootstrap_error / one.error - 1.0).abs() < 0.12, "{one:?}");
        assert!((one.band.1 - one.value - found.critical * one.error).abs() < 1e-12);
    }
    let again = staggered(&made(), &Settings { draws: 4_000, ..Settings::default() }).unwrap();
    assert_eq!(found, again, "the same seed gives the same band");
}

#[test]
fn order_of_units_and_unit_of_measure_do_not_matter() {
    let plain = made();
    let turn = |values: &[f64]| values.chunks_exact(7).rev().flatten().copied().collect::<Vec<f64>>();
    let turned = Panel {
        outcomes: turn(&plain.outcomes).iter().map(|value| value * 1_000.0 + 5.0).collect(),
        covariate_values: turn(&plain.covariate_values),
        starts: plain.starts.iter().rev().copied().collect(),
        ..plain.clone()
    };
    let settings = Settings { draws: 0, ..Settings::default() };
    let (one, two) = (staggered(&plain, &settings).unwrap(), staggered(&turned, &settings).unwrap());
    for (one, two) in one.cells.iter().zip(&two.cells) {
        let (one, two) = (one.estimate.unwrap(), two.estimate.unwrap());
        assert!(
            (one.value * 1_000.0 - two.value).abs() < 1e-7 && (one.error * 1_000.0 - two.error).abs() < 1e-7
        );
    }
    let (one, two) = (one.pre_trend.unwrap(), two.pre_trend.unwrap());
    assert!((one.statistic - two.statistic).abs() < 1e-7);
}

#[test]
fn what_can_not_be_estimated_is_told_with_its_reason() {
    let plain = four();
    let refused = |panel: Panel| staggered(&panel, &Settings::default()).unwrap_err();
    assert_eq!(refused(Panel { starts: vec![None; 4], ..plain.clone() }), Unfit::NoGroups);
    assert_eq!(
        refused(Panel { starts: vec![Some(1), Some(1), None, None], ..plain.clone() }),
        Unfit::NoGroups
    );
    assert_eq!(refused(Panel { times: vec![1, 2, 2, 4], ..plain.clone() }), Unfit::Shape);
    let mut outcomes = plain.outcomes.clone();
    outcomes[6] = f64::NAN;
    assert_eq!(refused(Panel { outcomes, ..plain.clone() }), Unfit::Missing(1, 2));
    assert_eq!(refused(Panel { weights: vec![1.0, 1.0, -1.0, 1.0], ..plain.clone() }), Unfit::Settings);
    // A covariate that tells who is treated: no cell can be estimated, and none is made up.
    let sure = (0..16).map(|at| if at < 8 { 1.0 } else { 0.0 }).collect();
    let found = staggered(&Panel { covariates: 1, covariate_values: sure, ..plain }, &Settings::default());
    assert!(matches!(found, Err(Unfit::NothingEstimated)), "{found:?}");
    assert_eq!(Gone::Empty.to_string(), "nobody to compare with");
}

/// Numbers that look like chance, about normal: twelve shares less six.
fn swings(seed: u64) -> impl FnMut() -> f64 {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    move || {
        let mut sum = -6.0;
        for _ in 0..12 {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            sum += (state >> 11) as f64 / (1_u64 << 53) as f64;
        }
        sum
    }
}

/// Groups with these starts (0 = never) and sizes over so many periods; nothing ever happens.
fn quiet(groups: &[(i64, usize)], periods: usize, seed: u64) -> Panel {
    let mut swing = swings(seed);
    let starts: Vec<Option<i64>> = groups
        .iter()
        .flat_map(|(start, size)| std::iter::repeat_n((*start > 0).then_some(*start), *size))
        .collect();
    let outcomes = (0..starts.len() * periods).map(|_| 20.0 + swing()).collect();
    Panel { times: (1..=periods as i64).collect(), outcomes, starts, ..Panel::default() }
}

/// Groups of three, eight and six begin after eight and more years: 24 cells, of which at most 23 are free. csdid 0.4.3 and R's `did`
/// give no statistic for such a panel (`rcond(preV) <= eps`).
#[test]
fn a_singular_covariance_gives_no_statistic_and_the_starts_are_permuted() {
    for seed in 0..8 {
        let panel = quiet(&[(9, 3), (10, 8), (11, 6), (0, 25)], 14, seed);
        let found = staggered(&panel, &Settings { draws: 99, ..Settings::default() }).unwrap();
        assert_eq!(found.pre_trend, Err(NoTest::Singular(24)), "{seed}");
        let chance = found.pre_chance.unwrap();
        assert_eq!((chance.ways, chance.cells), (100, 21), "{seed}");
        assert!(chance.as_large >= 1 && chance.p() <= 1.0 && chance.statistic > 0.0);
        let found = staggered(&panel, &Settings { draws: 0, ..Settings::default() }).unwrap();
        assert_eq!(found.pre_chance, None, "nothing is drawn");
    }
    let nothing = quiet(&[(2, 5), (0, 5)], 4, 1);
    let found = staggered(&nothing, &Settings::default()).unwrap();
    assert_eq!((found.pre_trend, found.pre_chance), (Err(NoTest::NothingBefore), None));
}

/// With five units in a group and twelve cells Wald's test refuses what is true most of the time, permuted starts as often as they should:
/// of 200 panels 10 are awaited at 5 %, and more than 20 come once in a thousand.
#[test]
fn where_nothing_differs_permuted_starts_seldom_say_so_and_wald_often_does() {
    let settings = Settings { draws: 99, method: Method::Regression, ..Settings::default() };
    let (mut by_wald, mut by_chance) = (0, 0);
    for seed in 0..200 {
        let found = staggered(&quiet(&[(6, 5), (8, 5), (0, 10)], 9, seed), &settings).unwrap();
        let wald = found.pre_trend.unwrap();
        assert!(!wald.is_enough() && wald.smallest == 5);
        by_wald += u32::from(wald.p <= 0.05);
        by_chance += u32::from(found.pre_chance.unwrap().p() <= 0.05);
    }
    assert!(by_wald > 100, "{by_wald}");
    assert!((1..=20).contains(&by_chance), "{by_chance}");
    // A group that was on its way before is seen.
    let mut leaning = quiet(&[(6, 5), (8, 5), (0, 10)], 9, 7);
    for unit in 0..5 {
        for period in 3..9 {
            leaning.outcomes[unit * 9 + period] += 20.0;
        }
    }
    let found = staggered(&leaning, &settings).unwrap();
    assert!(found.pre_chance.unwrap().p() <= 0.02, "{found:?}");
}

#[test]
fn many_units_for_each_cell_are_enough_for_wald() {
    let found = staggered(&quiet(&[(4, 60), (0, 60)], 6, 3), &Settings::default()).unwrap();
    let wald = found.pre_trend.unwrap();
    assert_eq!((wald.degrees, wald.smallest, wald.is_enough()), (2, 60, true));
    assert_eq!(found.pre_chance, None);
}

#[test]
fn clusters_take_their_starts_with_them_and_split_ones_are_not_permuted() {
    let mut panel = quiet(&[(6, 8), (0, 16)], 8, 5);
    panel.clusters = (0..24).map(|unit| unit / 2).collect();
    let found = staggered(&panel, &Settings::default()).unwrap();
    assert_eq!(found.pre_trend.unwrap().smallest, 4);
    assert!(found.pre_chance.is_some());
    panel.clusters = (0..24).map(|unit| unit % 8).collect();
    assert_eq!(staggered(&panel, &Settings::default()).unwrap().pre_chance, None);
}

#[test]
fn what_is_too_large_or_has_no_comparison_is_told_as_that() {
    let refused = |panel: &Panel, ahead: u32| {
        staggered(panel, &Settings { anticipation: ahead, ..Settings::default() }).unwrap_err()
    };
    let mut huge = quiet(&[(4, 5), (0, 5)], 6, 3);
    huge.outcomes.iter_mut().for_each(|value| *value *= 1e300);
    assert_eq!(refused(&huge, 0), Unfit::Overflow);
    huge.outcomes.iter_mut().for_each(|value| *value = *value * 1e-300 * 1e-200);
    assert_eq!(refused(&huge, 0), Unfit::Overflow);
    assert_eq!(refused(&quiet(&[(4, 9)], 6, 3), 0), Unfit::NoControls);
    assert_eq!(refused(&quiet(&[(4, 5), (0, 5)], 6, 3), 9), Unfit::Anticipation);
}

#[test]
fn too_few_draws_for_a_band_give_intervals_of_each_estimate_by_itself() {
    for draws in [0, 1, 19] {
        let settings = Settings { draws, ..Settings::default() };
        assert!(!settings.is_uniform());
        let found = staggered(&made(), &settings).unwrap();
        assert!((found.critical - 1.959_963_984_540_054).abs() < 1e-12, "{draws}");
    }
    assert!(Settings { draws: 20, ..Settings::default() }.is_uniform());
}
