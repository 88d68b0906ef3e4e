#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use super::*;
use std::fmt::Write as _;
use std::io::Cursor;

/// Days from 1 March 2026 on; client `c` is visited twice a day by `staff` carers in turn.
fn log(clients: Range<usize>, days: u32, staff: usize, team: &str) -> String {
    let mut text = String::new();
    for client in clients {
        for day in 0..days {
            for (visit, hour) in ["08", "18"].into_iter().enumerate() {
                let carer = (day as usize * 2 + visit) % staff;
                let date = format!("2026-03-{:02}", day + 1);
                writeln!(text, "19121212-{client:04},s{carer},{date}T{hour}:00,{date}T{hour}:30,{team}")
                    .unwrap();
            }
        }
    }
    text
}

const HEAD: &str = "client_key,carer_key,start,end,team\n";

fn measured(text: &str, wanted: &Wanted) -> Result<ContinuityView, Problem> {
    measure(Cursor::new(text.as_bytes()), None::<Cursor<&[u8]>>, wanted)
}

#[test]
fn two_teams_are_told_and_a_third_of_three_is_not() {
    let text = [
        HEAD.to_owned(),
        log(0..6, 28, 4, "Norr"),
        log(6..16, 28, 21, "Söder"),
        log(16..19, 28, 9, "19121212-1212 hemma"),
    ];
    assert_eq!(measured(&text.concat(), &Wanted::default()), Err(Problem::TeamIsAPerson));
    let text = text.concat().replace("19121212-1212 hemma", "Väst");
    let view = measured(&text, &Wanted::default()).unwrap();
    assert_eq!((view.first_day.as_str(), view.last_day.as_str()), ("2026-03-01", "2026-03-28"));
    assert_eq!((view.window.from.as_str(), view.window.to.as_str()), ("2026-03-15", "2026-03-28"));
    assert!(view.definition.is_swedish);
    assert_eq!(view.assumed.len(), 4);
    let everybody = view.numbers.iter().find(|row| row.by == "everybody").unwrap();
    let staff = everybody.numbers.unwrap().staff;
    assert_eq!((everybody.clients, staff.median), (Some(19), Some(21.0)));
    assert!((staff.mean - (6.0 * 4.0 + 10.0 * 21.0 + 3.0 * 9.0) / 19.0).abs() < 1e-12);
    assert!((everybody.numbers.unwrap().share_over - 10.0 / 19.0).abs() < 1e-12);
    // Väst is hidden, and Norr because it would give Väst away; neither is named.
    let teams: Vec<(&str, Option<usize>)> = view
        .numbers
        .iter()
        .filter(|row| row.by == "team")
        .map(|row| (row.group.as_str(), row.clients))
        .collect();
    assert_eq!(teams, [("", None), ("Söder", Some(10)), ("", None)]);
    assert_eq!(view.series.iter().filter(|row| row.by == "everybody").count(), 2);
    let told = serde_json::to_string(&view).unwrap();
    assert!(!told.contains("19121212") && !told.contains("Väst") && !told.contains("Norr"), "{told}");
}

#[test]
fn another_window_other_rules_and_overlapping_windows_are_asked_for() {
    let text = [HEAD.to_owned(), log(0..6, 20, 4, "Norr"), log(6..12, 20, 2, "Söder")].concat();
    let from = |day: &str| Wanted { from: Some(day.to_owned()), ..Wanted::default() };
    assert_eq!(measured(&text, &from("2026-03-07")).unwrap().window.to, "2026-03-20");
    for day in ["2026-03-08", "2026-02-28", "soon"] {
        assert_eq!(measured(&text, &from(day)), Err(Problem::NoSuchDay(day.to_owned())));
    }
    let definition = Definition { clock: clock("07:00-12:00").unwrap(), ..Definition::SWEDISH };
    let view = measured(&text, &Wanted { definition, ..Wanted::default() }).unwrap();
    assert!(!view.definition.is_swedish);
    assert_eq!(view.numbers[0].clients, Some(0), "one visit a day is left");
    assert_eq!(view.left_out[2].clients, Some(12));
    let daily = measured(&text, &Wanted { step: Some(1), ..Wanted::default() }).unwrap();
    assert_eq!(daily.series.len(), 7);
    assert!(
        daily.series.iter().all(|row| row.by == "everybody"),
        "teams only in windows that do not overlap"
    );
}

#[test]
fn what_can_not_be_worked_out_is_told() {
    assert_eq!(measured(HEAD, &Wanted::default()), Err(Problem::NoVisits));
    let short = [HEAD.to_owned(), log(0..1, 13, 1, "Norr")].concat();
    assert_eq!(measured(&short, &Wanted::default()), Err(Problem::TooShort(13, 14)));
    assert!(matches!(measured("a,b\n", &Wanted::default()), Err(Problem::Lines(_))));
    let columns = Wanted { columns: "x".to_owned(), ..Wanted::default() };
    assert!(matches!(measured(HEAD, &columns), Err(Problem::Mapping(_))));
}

#[test]
fn a_stretch_of_hours_is_read() {
    assert_eq!(clock("07:00-22:00"), Some(420..1320));
    assert_eq!(clock("0:00 – 24:00"), Some(0..1440));
    for text in ["", "7-22", "22:00-07:00", "07:00-24:01", "07:60-08:00"] {
        assert_eq!(clock(text), None, "{text}");
    }
}
