//! Tables as people send them.

use super::{Column, Columns, Fault, Panel, Why, read};

fn usual(text: &str) -> Result<Panel, Vec<Fault>> {
    read(text.as_bytes(), &Columns::default())
}

#[test]
fn columns_are_found_by_their_headings_and_rows_may_come_in_any_order() {
    let panel = usual("Kommun;År;Värde\nSolna;2021;12,5\nÖrebro;2020;1 234,5\nSolna;2020;\n").unwrap();
    assert_eq!(panel.units, ["Solna", "Örebro"]);
    assert_eq!(panel.times.iter().map(|time| time.label.as_str()).collect::<Vec<_>>(), ["2020", "2021"]);
    assert!(panel.outcomes[0].is_nan() && panel.outcomes[3].is_nan());
    assert_eq!((panel.outcomes[1], panel.outcomes[2]), (12.5, 1234.5));
    assert_eq!(panel.gaps(&[]), [(0, vec![0]), (1, vec![1])]);
    assert_eq!(panel.of_units(&[1]).outcomes[0], 1234.5);
}

#[test]
fn starts_clusters_months_and_further_columns_are_read() {
    let columns = Columns {
        first: Some("G".into()),
        cluster: Some("region".into()),
        unit: Some("id".into()),
        others: vec!["x".into()],
        ..Columns::default()
    };
    let text = "id,t,y,g,region,X\na,2026-01,1,2026-02,n,0.5\nb,2026-01-01,2,never,s,\nb,2026-02,2,0,s,1\n";
    let panel = read(text.as_bytes(), &columns).unwrap();
    assert_eq!(panel.times[1].label, "2026-02");
    assert_eq!(panel.firsts, [Some(panel.times[1].clone()), None]);
    assert_eq!(panel.clusters, [0, 1]);
    assert_eq!(panel.other("x").unwrap()[0], 0.5);
    assert!(panel.other("x").unwrap()[2].is_nan());
    assert_eq!(panel.gaps(&[]), [(0, vec![1])]);
    assert_eq!(panel.gaps(&["x".into()]), [(0, vec![1]), (1, vec![0])]);
}

#[test]
fn every_bad_line_is_told_by_its_number_and_nothing_is_taken() {
    let faults = usual("unit,time,outcome\na,1,2\n,1,2\na,first,2\na,2,many\na,1,3\n").unwrap_err();
    let lines: Vec<usize> = faults.iter().map(|fault| fault.line).collect();
    assert_eq!(lines, [3, 4, 5]);
    assert_eq!(faults[0].why, Why::Empty("unit".into()));
    assert_eq!(faults[1].why, Why::NoTime("time".into(), "first".into()));
    assert_eq!(faults[2].why, Why::NoNumber("outcome".into(), "many".into()));
    assert_eq!(usual("unit,time,outcome\na,1,2\na,1,3\n").unwrap_err()[0].why, Why::Twice(2));
    let mixed = usual("unit,time,outcome\na,1,2\na,2026-01,3\n").unwrap_err();
    assert_eq!(mixed, [Fault { line: 3, why: Why::MixedTimes("2026-01".into()) }]);
    let columns = Columns { wants_first: true, ..Columns::default() };
    let text = "unit,time,outcome,group\na,1,2,3\na,2,2,4\n";
    let faults = read(text.as_bytes(), &columns).unwrap_err();
    assert_eq!(faults, [Fault { line: 3, why: Why::SaysOtherwise("group".into(), 2) }]);
}

#[test]
fn a_column_that_is_not_there_is_told_with_those_that_are() {
    let faults = usual("state,year,cigsale\nUtah,1970,1\n").unwrap_err();
    assert_eq!(faults[0].why, Why::NoColumn(Column::Outcome, "state, year, cigsale".into()));
    let faults = usual("id,unit,year,value\n1,2,3,4\n").unwrap_err();
    assert_eq!(faults[0].why, Why::TwoColumns(Column::Unit, "id".into(), "unit".into()));
    let columns = Columns { outcome: Some("sales".into()), ..Columns::default() };
    let faults = read(b"state,year,cigsale\nUtah,1970,1\n", &columns).unwrap_err();
    assert_eq!(faults[0].why, Why::NoHeading("sales".into(), "state, year, cigsale".into()));
}

#[test]
fn a_column_that_turns_to_one_tells_when_and_may_not_turn_back() {
    let columns = Columns { wants_first: true, ..Columns::default() };
    for (no, yes) in [("0", "1"), ("FALSE", "TRUE"), ("nej", "ja"), ("no", "Yes"), ("", "1")] {
        let text = format!(
            "unit,year,y,first\na,2011,1,{yes}\na,2010,1,{no}\na,2012,2,{yes}\nb,2010,1,{no}\nb,2011,1,{no}\n"
        );
        let panel = read(text.as_bytes(), &columns).unwrap();
        assert_eq!(panel.firsts, [Some(panel.times[1].clone()), None], "{text}");
        assert!(!panel.is_whether);
        let back = text.replace(&format!("a,2012,2,{yes}"), &format!("a,2012,2,{no}"));
        let faults = read(back.as_bytes(), &columns).unwrap_err();
        assert_eq!(faults, [Fault { line: 4, why: Why::TurnsBack("first".into(), 2) }], "{back}");
        let always = text.replace(&format!("a,2010,1,{no}"), &format!("a,2010,1,{yes}"));
        let panel = read(always.as_bytes(), &columns).unwrap();
        assert!(panel.is_whether && panel.firsts[0].is_some() && panel.firsts[1].is_none(), "{always}");
    }
    // Where 1 is a time, it is that time.
    let panel = read(b"unit,t,y,first\na,1,1,1\na,2,1,1\nb,1,1,0\n", &columns).unwrap();
    assert_eq!((panel.is_whether, panel.firsts[0].as_ref().unwrap().label.as_str()), (false, "1"));
    let faults = read(b"unit,year,y,first\na,2010,1,2011\nb,2010,1,ja\n", &columns).unwrap_err();
    assert_eq!(faults, [Fault { line: 3, why: Why::NoTime("first".into(), "ja".into()) }]);
}

#[test]
fn what_is_no_finite_number_and_what_is_no_line_is_told_as_that() {
    for text in ["inf", "1e400", "-Infinity", "1e999"] {
        let faults = usual(&format!("unit,time,outcome\na,1,{text}\n")).unwrap_err();
        assert_eq!(faults, [Fault { line: 2, why: Why::NotFinite("outcome".into(), text.into()) }]);
    }
    assert_eq!(usual("unit,time,outcome\n").unwrap_err(), [Fault { line: 1, why: Why::NoLines }]);
    let faults = usual("unit,time,outcome\na,1,2\n\"a,2,2\nb,1,2\n").unwrap_err();
    assert_eq!(faults, [Fault { line: 3, why: Why::OpenQuote("unit".into()) }]);
    let columns = Columns { others: vec!["kind".into()], ..Columns::default() };
    let faults = read(b"unit,time,outcome,kind\na,1,2,town\n", &columns).unwrap_err();
    assert_eq!(faults[0].why, Why::NoCovariate("kind".into(), "town".into()));
}

#[test]
fn quarters_weeks_and_dates_are_times_and_bars_stand_between_columns() {
    let panel = usual("unit|kvartal|value\na|2020K1|1\na|2020-Q2|2\nb|2020Q1|3\nb|2020Q2|4\n").unwrap();
    assert_eq!(panel.times.iter().map(|time| time.label.as_str()).collect::<Vec<_>>(), ["2020Q1", "2020Q2"]);
    let panel = usual("unit,week,value\na,2020-W53,1\na,2021-W01,2\n").unwrap();
    assert_eq!(panel.times[1].at - panel.times[0].at, 1);
    let panel = usual("unit,date,value\na,2020-01-01,1\na,2020-02-01,2\n").unwrap();
    assert_eq!(panel.times[1].label, "2020-02");
    let mixed = usual("unit,time,outcome\na,2020Q1,2\na,2020-02,3\n").unwrap_err();
    assert_eq!(mixed, [Fault { line: 3, why: Why::MixedTimes("2020-02".into()) }]);
}

#[test]
fn thousands_are_told_from_decimals_by_the_other_lines() {
    let outcomes = |text: &str| usual(text).map(|panel| panel.outcomes);
    assert_eq!(outcomes("unit;year;y\na;2010;12,5\na;2011;1.234\n"), Ok(vec![12.5, 1234.0]));
    assert_eq!(outcomes("unit;year;y\na;2010;12.5\na;2011;1.234\n"), Ok(vec![12.5, 1.234]));
    let both = outcomes("unit;year;y\na;2010;12,5\na;2011;12.5\na;2012;1.234\n").unwrap_err();
    assert_eq!(both, [Fault { line: 4, why: Why::NoNumber("y".into(), "1.234".into()) }]);
}
