#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use super::answered;
use crate::args::{Command, Continuity, Torg};
use clap::Parser;
use std::fmt::Write as _;
use std::path::Path;

fn log(days: u32) -> String {
    let mut text = "client_key,carer_key,start,end,kind,performed,age65,team\n".to_owned();
    for client in 0..12 {
        for day in 1..=days {
            for (visit, hour) in ["08", "18"].into_iter().enumerate() {
                let (carer, team) =
                    ((day as usize + visit) % (3 + client % 2 * 4), ["Norr", "Söder"][client % 2]);
                writeln!(
                    text,
                    "19121212-12{client:02},Anna{carer},2026-03-{day:02}T{hour}:00,2026-03-{day:02}T{hour}:30,care,1,1,{team}"
                )
                .unwrap();
            }
        }
    }
    text
}

fn wanted(file: &Path, flags: &[&str]) -> Continuity {
    let all = ["torg", "continuity", file.to_str().unwrap()].into_iter().chain(flags.iter().copied());
    match Torg::try_parse_from(all).unwrap().command {
        Command::Continuity(wanted) => wanted,
        other => panic!("{other:?}"),
    }
}

fn file(text: &str) -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("log.csv");
    std::fs::write(&path, text).unwrap();
    (folder, path)
}

#[test]
fn the_measure_is_told_in_the_language_asked_for() {
    let (_folder, path) = file(&log(28));
    let told = answered(&wanted(&path, &[])).unwrap();
    assert!(told.contains("Norr") && told.contains("Everybody"), "{told}");
    for (lang, word) in [("sv", "Alla"), ("da", "Alle"), ("nb", "Alle"), ("en", "Everybody")] {
        let told = answered(&wanted(&path, &["--lang", lang])).unwrap();
        assert!(told.contains(word) && !told.contains('⟦') && !told.contains("{$"), "{told}");
        assert!(!told.contains("19121212") && !told.contains("Anna"), "{told}");
    }
}

#[test]
fn json_and_csv_hold_the_same_numbers() {
    let (_folder, path) = file(&log(28));
    let json: serde_json::Value =
        serde_json::from_str(&answered(&wanted(&path, &["--json"])).unwrap()).unwrap();
    assert_eq!(json["numbers"][0]["clients"], 12);
    assert_eq!(json["numbers"][0]["numbers"]["staff"]["mean"], 5.0);
    let csv = answered(&wanted(&path, &["--csv"])).unwrap();
    let lines: Vec<Vec<&str>> = csv.lines().map(|line| line.split(',').collect()).collect();
    assert!(lines.iter().all(|cells| cells.len() == lines[0].len()), "{csv}");
    assert_eq!(lines[1][..7], ["2026-03-01", "2026-03-14", "everybody", "", "12", "0", "5"]);
    assert!(lines.iter().any(|cells| cells[2..7] == ["team", "Norr", "6", "0", "3"]), "{csv}");
}

#[test]
fn bad_lines_are_told_by_number_without_what_stands_there() {
    let text = log(14).replacen("2026-03-01T08:00", "19121212-1212", 1);
    let (_folder, path) = file(&text);
    let stop = answered(&wanted(&path, &["--lang", "sv"])).unwrap_err();
    assert_eq!(stop.code, 1);
    assert!(stop.hint.contains("Rad 2") && stop.hint.contains("start"), "{}", stop.hint);
    assert!(!stop.hint.contains("1212") && !stop.sentence.contains("1212"), "{}", stop.hint);
    assert_eq!(answered(&wanted(Path::new("/nowhere.csv"), &[])).unwrap_err().code, 4);
    assert_eq!(answered(&wanted(&path, &["--lang", "fi"])).unwrap_err().code, 3);
    assert_eq!(answered(&wanted(&path, &["--clock", "always"])).unwrap_err().code, 3);
    let (_folder, short) = file(&log(13));
    assert!(answered(&wanted(&short, &[])).unwrap_err().hint.contains("13"));
}
