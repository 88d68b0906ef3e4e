#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

//! The command against published numbers, and what it says no to.

use super::answered;
use super::flags::Effect;
use crate::args::{Command, Torg};
use crate::stop::Stop;
use clap::Parser;
use serde_json::Value;
use std::fmt::Write as _;
use std::io::Read as _;
use std::path::{Path, PathBuf};

fn wanted(words: &[&str]) -> Effect {
    let all = ["torg", "effect"].into_iter().chain(words.iter().copied());
    match Torg::try_parse_from(all).unwrap().command {
        Command::Effect(wanted) => wanted,
        other => panic!("{other:?}"),
    }
}

fn ask(words: &[&str]) -> Result<String, Stop> {
    answered(&wanted(words))
}

fn json(words: &[&str]) -> Value {
    let mut all = words.to_vec();
    all.push("--json");
    serde_json::from_str(&ask(&all).unwrap()).unwrap()
}

fn causal(name: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/causal").join(name);
    let is_here = path.exists();
    if !is_here {
        eprintln!("skipped: ../shared/data/causal is not here");
    }
    is_here.then_some(path)
}

fn written(text: &str) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("panel.csv");
    std::fs::write(&path, text).unwrap();
    let path = path.to_str().unwrap().to_owned();
    (folder, path)
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

fn near(found: f64, wanted: f64, by: f64) {
    assert!((found - wanted).abs() <= by, "{found} is not within {by} of {wanted}");
}

const PREDICTORS: &str = "lnincome=1980-1988,retprice=1980-1988,age15to24=1980-1988,beer=1984-1988,cigsale=1975,cigsale=1980,cigsale=1988";

/// Abadie, Diamond and Hainmueller (2010), tables 1 and 2 and the rank of figure 8.
#[test]
fn california_comes_out_as_published() {
    let Some(file) = causal("prop99/smoking.csv") else { return };
    let file = file.to_str().unwrap();
    let asked = ["synthetic", file, "--outcome", "cigsale", "--treated", "California", "--start", "1989"];
    let with = [&asked[..], &["--predictors", PREDICTORS]].concat();
    let found = json(&with);
    let weight = |state: &str| {
        let all = found["weights"].as_array().unwrap();
        all.iter().find(|one| one["unit"] == state).map_or(0.0, |one| number(&one["weight"]))
    };
    for (state, published) in
        [("Utah", 0.334), ("Nevada", 0.234), ("Montana", 0.199), ("Colorado", 0.164), ("Connecticut", 0.069)]
    {
        near(weight(state), published, 0.01);
    }
    near(number(&found["mspe_before"]), 3.09, 0.02);
    let last = found["periods"].as_array().unwrap().last().unwrap();
    assert_eq!(last["period"], "2000");
    near(number(&last["gap"]), -25.7, 0.3);
    near(number(&found["mean_gap"]), -18.97, 0.3);
    near(number(&found["p"]), 1.0 / 39.0, 1e-12);
    assert_eq!((&found["rank"], &found["donors"], &found["before"]), (&1.into(), &38.into(), &19.into()));
    assert_eq!(found["placebos"].as_array().unwrap().len(), 39);
    assert_eq!(found["placebos"][1]["unit"], "Georgia", "the published second");
    assert!(number(&found["to"]) < 0.0 && number(&found["from"]) < number(&found["to"]));
    assert_eq!(found["in_time"]["start"], "1980");
    let told = ask(&[&with[..], &["--lang", "sv"]].concat()).unwrap();
    assert!(told.contains("Utah") && told.contains("placebo-p = 0,026"), "{told}");
    assert!(!told.contains('⟦') && !told.contains("{$"), "{told}");
}

#[test]
fn all_years_before_the_start_are_the_plain_choice() {
    let Some(file) = causal("prop99/smoking.csv") else { return };
    let file = file.to_str().unwrap();
    let found =
        json(&["synthetic", file, "--outcome", "cigsale", "--treated", "California", "--start", "1989"]);
    assert_eq!(found["predictors"].as_array().unwrap().len(), 19);
    assert!(number(&found["mspe_before"]) < 3.09);
    assert!(number(&found["mean_gap"]) < -15.0 && number(&found["p"]) < 0.1);
    let without = ["--without", "Utah,Nevada", "--earlier", "1983"];
    let asked = ["synthetic", file, "--outcome", "cigsale", "--treated", "California", "--start", "1989"];
    let found = json(&[&asked[..], &without].concat());
    assert_eq!((&found["donors"], &found["in_time"]["start"]), (&36.into(), &"1983".into()));
}

/// The simulated panel of R's `did`, with its ATT(g,t) and standard errors.
#[test]
fn the_staggered_panel_is_as_in_r_to_four_digits() {
    let (Some(packed), Some(expected)) =
        (causal("did_tp4_const.csv.gz"), causal("did_tp4_const_expected.csv"))
    else {
        return;
    };
    let mut text = String::new();
    let mut packed = flate2::read::GzDecoder::new(std::fs::File::open(packed).unwrap());
    packed.read_to_string(&mut text).unwrap();
    let (_folder, file) = written(&text);
    let mut known: Option<(String, Value)> = None;
    for line in std::fs::read_to_string(expected).unwrap().lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let control = if cells[1] == "nevertreated" { "never" } else { "not-yet" };
        let key = format!("{control} {}", cells[2]);
        if known.as_ref().is_none_or(|(own, _)| *own != key) {
            let columns = ["--first", "G", "--covariates", "X", "--draws", "0"];
            let asked = ["staggered", file.as_str(), "--control", control, "--method", cells[2]];
            known = Some((key, json(&[&asked[..], &columns].concat())));
        }
        let found = &known.as_ref().unwrap().1;
        let mut all = found["cells"].as_array().unwrap().iter();
        let cell = all.find(|cell| cell["group"] == cells[3] && cell["time"] == cells[4]).unwrap();
        near(number(&cell["estimate"]["att"]), cells[5].parse().unwrap(), 5e-5);
        near(number(&cell["estimate"]["error"]), cells[6].parse().unwrap(), 5e-5);
    }
    let told = ask(&["staggered", &file, "--covariates", "X", "--lang", "da"]).unwrap();
    assert!(told.contains("0,8910") && told.contains("dobbelt robust"), "{told}");
}

/// The worked example in Torg's facts (F.2).
const FOUR: &str = "unit;time;outcome;first\nA;1;10;3\nA;2;10;3\nA;3;8;3\nA;4;7;3\nB;1;12;4\nB;2;12;4\nB;3;12;4\nB;4;9;4\n\
    C;1;20;\nC;2;21;\nC;3;21;\nC;4;22;\nD;1;30;0\nD;2;29;0\nD;3;30;0\nD;4;30;0\n";

#[test]
fn the_worked_example_comes_out_as_worked() {
    let (_folder, file) = written(FOUR);
    let found = json(&["staggered", &file]);
    let cell = |found: &Value, group: &str, time: &str| {
        let cells = found["cells"].as_array().unwrap();
        let own = cells.iter().find(|cell| cell["group"] == group && cell["time"] == time).unwrap();
        number(&own["estimate"]["att"])
    };
    let overall = |found: &Value, at: usize| number(&found["aggregates"][at]["overall"]["att"]);
    near(cell(&found, "3", "3"), -2.5, 1e-9);
    near(cell(&found, "3", "4"), -4.0, 1e-9);
    near(cell(&found, "4", "4"), -3.5, 1e-9);
    near(overall(&found, 0), -10.0 / 3.0, 1e-9);
    near(overall(&found, 1), -3.375, 1e-9);
    near(overall(&found, 2), -3.5, 1e-9);
    let found = json(&["staggered", &file, "--control", "not-yet"]);
    near(cell(&found, "3", "3"), -2.0 - 1.0 / 3.0, 1e-9);
    let told = ask(&["staggered", &file]).unwrap();
    assert!(told.contains("Groups of fewer than five units: never, 3, 4"), "{told}");
    let stop = ask(&["did", &file, "--first", "first"]).unwrap_err();
    assert!(stop.hint.contains("3, 4") && stop.hint.contains("torg effect staggered"), "{}", stop.hint);
}

/// Card and Krueger's means (1994, table 3) in restaurants that average to them: 2.76 is what was printed.
#[test]
fn new_jersey_and_pennsylvania_differ_by_what_was_printed() {
    let mut text = "restaurant,wave,employment,nj\n".to_owned();
    for (state, before, after) in [(1, 20.44, 21.03), (0, 23.33, 21.17)] {
        for place in 0..4 {
            let off = f64::from(place) - 1.5;
            writeln!(
                text,
                "{state}{place},1,{},{state}\n{state}{place},2,{},{state}",
                before + off,
                after - off
            )
            .unwrap();
        }
    }
    let (_folder, file) = written(&text);
    let columns = ["--unit", "restaurant", "--time", "wave", "--outcome", "employment", "--first", "nj"];
    let asked = [&["did", file.as_str(), "--start", "2"], &columns[..]].concat();
    let found = json(&asked);
    near(number(&found["att"]), 2.75, 1e-9);
    near(number(&found["means"]["treated_before"]), 20.44, 1e-9);
    near(number(&found["means"]["others_after"]), 21.17, 1e-9);
    assert_eq!((&found["choices"], &found["is_exact"]), (&70.into(), &true.into()));
    assert!(found["from"].is_number() && found["pre_trend_p"].is_null());
    let told = ask(&[&asked[..], &["--lang", "nb"]].concat()).unwrap();
    assert!(told.contains("De som begynte") && told.contains("2,750"), "{told}");
}

#[test]
fn too_little_is_refused_with_a_reason_in_the_readers_language() {
    let mut text = "kommun;år;utfall\n".to_owned();
    for unit in 0..12 {
        for year in 2010..2022 {
            writeln!(text, "K{unit};{year};{},5", (unit * 7 + year * 3) % 11).unwrap();
        }
    }
    let (_folder, file) = written(&text);
    let refused = |words: &[&str]| {
        let all = [&["synthetic", file.as_str(), "--treated", "K3", "--lang", "sv"], words].concat();
        let stop = ask(&all).unwrap_err();
        assert!(!stop.hint.contains('⟦') && !stop.sentence.contains('⟦'), "{stop:?}");
        (stop.code, stop.hint)
    };
    let (code, hint) = refused(&["--start", "2017"]);
    assert_eq!(code, 1);
    assert!(hint.contains("Bara 7 perioder") && hint.contains("8 behövs"), "{hint}");
    assert!(refused(&["--start", "2019", "--without", "K0,K1"]).1.contains("Bara 9 andra"));
    assert!(refused(&["--start", "2022"]).1.contains("från starten"));
    assert!(refused(&["--start", "2010"]).1.contains("2010 kan inte vara starten"));
    assert!(refused(&["--start", "2019", "--without", "K99"]).1.contains("K99"));
    assert!(refused(&["--start", "2019", "--predictors", "utfall=2015-2020"]).1.contains("före starten"));
    assert_eq!(refused(&["--start", "2019", "--predictors", "utfall"]).0, 3);
    assert_eq!(refused(&[]).0, 3);
    let stop = ask(&["did", &file, "--treated", "K3", "--start", "2019"]).unwrap_err();
    assert!(stop.hint.contains("at least 19 others"), "{}", stop.hint);
    assert!(ask(&["synthetic", &file, "--treated", "K3", "--start", "2019"]).is_ok());
}

#[test]
fn bad_lines_are_told_by_number_and_nothing_is_calculated() {
    let text =
        FOUR.replacen("A;2;10", "A;2;many", 1).replacen("C;3;21", "C;3;", 1).replacen("D;1;", "D;x;", 1);
    let (_folder, file) = written(&text);
    let stop = ask(&["staggered", &file, "--lang", "da"]).unwrap_err();
    assert_eq!(stop.code, 1);
    assert!(stop.hint.contains("Linje 3:") && stop.hint.contains("many"), "{}", stop.hint);
    assert!(stop.hint.contains("Linje 14:"), "{}", stop.hint);
    let (_folder, file) = written(&FOUR.replacen("C;3;21", "C;3;", 1));
    let stop = ask(&["staggered", &file]).unwrap_err();
    assert!(stop.hint.contains("C: 3") && stop.hint.contains("--drop-incomplete"), "{}", stop.hint);
    let found = json(&["staggered", &file, "--drop-incomplete"]);
    assert_eq!(found["left_out"][0], "C");
    assert_eq!(ask(&["staggered", "/nowhere.csv"]).unwrap_err().code, 4);
    assert_eq!(ask(&["staggered", &file, "--lang", "fi"]).unwrap_err().code, 3);
}
