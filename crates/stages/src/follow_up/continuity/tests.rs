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

#[test]
fn five_clients_are_told_by_mean_and_ten_by_median_too() {
    let of = |clients: usize| {
        let text = [HEAD.to_owned(), log(0..clients, 28, 4, "Norr")].concat();
        let view = measured(&text, &Wanted::default()).unwrap();
        let own = view.numbers[0].numbers.unwrap();
        let words = torg_lang::Words::embedded();
        let about = sentences::about(&view, words.get(torg_lang::Lang::parse("sv").unwrap())).concat();
        let in_series: Vec<Option<f64>> =
            view.series.iter().map(|row| row.numbers.unwrap().staff.median).collect();
        assert!(
            in_series.iter().all(|median| *median == own.staff.median),
            "the series goes by the same rule"
        );
        let spreads = [own.staff, own.daily, own.upc, own.hhi, own.mmci, own.five];
        let medians = spreads.iter().filter(|spread| spread.median.is_some()).count();
        let quartiles =
            spreads.iter().filter(|own| own.lower_quarter.or(own.upper_quarter).is_some()).count();
        (medians, quartiles, about.contains("Median visas från 10"))
    };
    assert_eq!(of(5), (0, 0, true));
    assert_eq!(of(9), (0, 0, true));
    assert_eq!(of(10), (6, 0, false));
    assert_eq!(of(20), (6, 6, false));
}

#[test]
fn every_row_that_was_read_is_accounted_for_and_there_is_no_table_of_what_is_not_told() {
    let again = "19121212-0000,s0,2026-03-01T08:05,2026-03-01T08:20,Norr\n";
    let text = [HEAD.to_owned(), log(0..6, 28, 4, "Norr"), again.to_owned()].concat();
    let view = measured(&text, &Wanted::default()).unwrap();
    assert_eq!((view.rows, view.contacts, view.repeated), (6 * 56 + 1, 6 * 56, 1));
    assert_eq!(view.rows, view.contacts as u64 + view.repeated as u64 + view.not_counted.total());
    let words = torg_lang::Words::embedded();
    for (lang, word) in [("sv", "redan finns"), ("da", "allerede"), ("nb", "allerede"), ("en", "already")] {
        let told = sentences::about(&view, words.get(torg_lang::Lang::parse(lang).unwrap())).join(" ");
        assert!(told.contains(word), "{told}");
    }
    assert!(view.numbers.iter().all(|row| row.by != "sex"), "the log has no column sex");
}

#[test]
fn the_same_fault_of_many_lines_is_one_sentence() {
    let bad = "c,a,soon,,Norr\n".repeat(20) + "c,,2026-03-01T08:00,,Norr\nc,,2026-03-01T08:00,,Norr\n";
    let problem = measured(&[HEAD, &bad].concat(), &Wanted::default()).unwrap_err();
    let words = torg_lang::Words::embedded();
    let words = words.get(torg_lang::Lang::parse("sv").unwrap());
    let (told, more) = sentences::of(&problem, words, 10);
    assert_eq!((told.len(), more), (2, 0), "{told:?}");
    assert!(told[0].starts_with("Rad 2, 3, 4, 5, 6, 7 och 14 till: start"), "{}", told[0]);
    assert!(told[1].starts_with("Rad 22 och 23: carer_key"), "{}", told[1]);
    assert_eq!(sentences::of(&problem, words, 1).1, 2, "the two lines that are not told");
}

#[test]
fn what_to_do_about_other_names_is_told_where_the_reader_is() {
    use sentences::{Outlet, advice};
    let words = torg_lang::Words::embedded();
    let text = "Brukare;Utförare;Datum;Tid\n1;2;2026-03-01;07:00\n";
    let problem = measured(text, &Wanted::default()).unwrap_err();
    for lang in ["sv", "da", "nb", "en"] {
        let words = words.get(torg_lang::Lang::parse(lang).unwrap());
        let command = advice(&problem, words, Outlet::Command).join(" ");
        assert!(command.contains("--columns \"client_key=Brukare\""), "{command}");
        assert!(command.contains("Brukare, Utförare, Datum, Tid"), "{command}");
        assert_eq!(advice(&problem, words, Outlet::Page), [words.t("continuity-pick-columns")]);
        let data = measured("19121212-1212;Anna Ek;2026-03-01\n", &Wanted::default()).unwrap_err();
        let page = advice(&data, words, Outlet::Page).join(" ");
        assert!(page.contains(words.t("continuity-columns")) && !page.contains("Anna"), "{page}");
        let kinds = "client_key,carer_key,start,kind,performed\nc,a,2026-03-01 07:00,care,kanske\n\
            c,a,2026-03-01 07:00,prat,1\n";
        let problem = measured(kinds, &Wanted::default()).unwrap_err();
        let page = advice(&problem, words, Outlet::Page);
        assert!(page.len() == 2 && page.iter().all(|one| one.contains(words.t("continuity-kinds"))));
        for choice in choices(&Wanted::default(), &[]) {
            let key = format!("continuity-is-{}", choice.column.replace('_', "-"));
            assert!(words.has(&key), "{key}");
        }
    }
    let Problem::Lines(faults) = problem else { panic!("{problem:?}") };
    let picked = [("client_key", "Brukare"), ("carer_key", "Utförare"), ("start", "Datum+Tid")];
    let picked = picked.map(|(ours, theirs)| (ours.to_owned(), theirs.to_owned())).to_vec();
    let wanted = Wanted { picked, ..Wanted::default() };
    let start =
        choices(&wanted, &faults.headings).into_iter().find(|choice| choice.column == "start").unwrap();
    assert_eq!((start.may_be_two, start.chosen.join("+").as_str()), (true, "Datum+Tid"));
    assert!(matches!(measured(text, &wanted), Err(Problem::TooShort(1, 14))), "the picked columns are read");
}
