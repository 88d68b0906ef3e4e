//! The project's own files of recorded facts: what is refused, and that the files in `data/` are read whole.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where something is amiss")]

use std::path::PathBuf;
use torg_domain::indicator::{Gender, IndicatorSource, IndicatorSource::Kolada};
use torg_sources::{ReadError, recorded};

const HEADER: &str = "kpi\tmunicipality\tyear\tgender\tvalue\tstatus\tsource\trecorded\n";

#[test]
fn a_file_with_bad_lines_names_each_and_gives_nothing() {
    let text = format!(
        "{HEADER}N20014\t1481\t2010\tT\t7141.4\t\tKolada\t2013\nN20014\t1481\tsoon\tT\t1\t\tKolada\t2013\n\
         N20014\t1481\t2011\tX\t1\t\tKolada\t2013\nN20014\t\t2011\tT\t7284,2\t\tKolada\t2013\n"
    );
    let Err(ReadError::BadLines(bad)) = recorded::read_values(&text, Kolada, "x.tsv") else {
        panic!("bad lines must be refused");
    };
    assert_eq!(bad.iter().map(|line| line.number).collect::<Vec<_>>(), [3, 4, 5]);
    assert!(bad[0].why.contains("soon"), "{}", bad[0].why);
}

#[test]
fn an_empty_value_is_published_as_missing() {
    let text = format!("{HEADER}N20014\t1481\t2010\t\t\tPrivacy\tKolada\t2013\n");
    let all = recorded::read_values(&text, Kolada, "x.tsv").unwrap();
    assert_eq!((all[0].value, all[0].status.as_str(), all[0].gender), (None, "Privacy", Gender::All));
    assert_eq!((all[0].origin.as_str(), all[0].fetched_on.as_str()), ("x.tsv", "2013"));
}

#[test]
fn a_missing_column_is_named() {
    let refused = recorded::read_values("kpi\tyear\tvalue\n", Kolada, "x").unwrap_err();
    assert_eq!(refused, ReadError::ColumnMissing("municipality"));
}

#[test]
fn two_reasons_for_the_same_year_are_one_break_and_an_end_is_none() {
    let text = "kpi\tyear\tkind\tnote_sv\tnote_en\tsource\n\
        N21704\t2021\tdefinition\tMedian.\tMedian.\tcatalogue\nN21704\t2021\tdefinition\tLarm räknas inte.\tNo alarms.\tfacts\n\
        U21401\t2024\tend\tSlut.\tEnd.\ttitle\n";
    let breaks = recorded::read_breaks(text).unwrap();
    assert_eq!(breaks.len(), 1);
    assert_eq!(breaks[0].texts[0], ("sv", "Median. Larm räknas inte.".to_owned()));
}

#[test]
fn a_group_that_lost_a_member_on_the_way_is_refused() {
    let text = "group\ttitle\tkind\tof_municipality\tyear\tmember_count\tmembers\nG1\tNordväst\tready\t\t\t8\t0114,0123\n";
    assert!(matches!(recorded::read_groups(text), Err(ReadError::BadLines(bad)) if bad[0].number == 2));
}

#[test]
fn the_recorded_files_of_the_project_are_read_whole() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../data/indicators");
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    let values = recorded::read_values(&read("kolada_values.tsv"), Kolada, "kolada_values.tsv").unwrap();
    assert!(values.len() > 6_000, "{}", values.len());
    let molndal =
        values.iter().find(|o| o.indicator == "N20014" && o.place == "1481" && o.period == "2011").unwrap();
    assert_eq!(molndal.value, Some(7284.184098));
    let catalogue = recorded::read_indicators(&read("kolada_catalogue.tsv")).unwrap();
    let continuity = catalogue.iter().find(|row| row.code == "U21401").unwrap();
    assert_eq!(continuity.ended_with, Some(2024));
    assert!(catalogue.iter().any(|row| row.is_ordinal));
    let breaks = recorded::read_breaks(&read("breaks.tsv")).unwrap();
    assert!(breaks.iter().any(|row| row.code == "N21704" && row.year == 2021));
    let groups = recorded::read_groups(&read("groups.tsv")).unwrap();
    let northwest = groups.iter().find(|group| group.id == "G196055").unwrap();
    assert_eq!(northwest.members.len(), 7);
    assert!(
        !northwest.members.contains(&"0163".to_owned()),
        "Sollentuna is missing from the ready-made group"
    );
}

#[test]
fn breaks_of_whole_sources_are_told_in_four_languages() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../data/indicators/source_breaks.tsv");
    let breaks = recorded::read_source_breaks(&std::fs::read_to_string(path).unwrap()).unwrap();
    let years = |source| -> Vec<i64> {
        breaks.iter().filter(|row| row.source == source).map(|row| row.year).collect()
    };
    assert_eq!(years(IndicatorSource::Kostra), [2020]);
    assert_eq!(years(IndicatorSource::StatbankDk), [2025, 2025]);
    assert_eq!(years(IndicatorSource::Sotkanet), [2023]);
    assert!(breaks.iter().all(|row| row.texts.iter().map(|(lang, _)| *lang).eq(["sv", "da", "nb", "en"])));
    let unknown = recorded::read_source_breaks(
        "source\tcode_has\tyear\tnote_sv\tnote_da\tnote_nb\tnote_en\nx\t\t2020\ta\tb\tc\td\n",
    );
    assert!(unknown.is_err(), "{unknown:?}");
}

#[test]
fn example_values_of_local_measures_are_marked_as_such() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../data/demo/example_measure.tsv");
    let values = recorded::read_local_values(&std::fs::read_to_string(path).unwrap()).unwrap();
    assert!(values.len() >= 60 && values.iter().all(|value| value.is_example));
}
