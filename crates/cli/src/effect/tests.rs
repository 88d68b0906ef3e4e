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

/// Twelve units over ten years; `first` tells what stands in the last column of a unit in a year.
fn rows(first: impl Fn(usize, usize) -> String) -> String {
    let mut text = "unit,year,value,first\n".to_owned();
    for unit in 101..125 {
        for year in 2012..2022 {
            let fall = if unit < 104 && year >= 2017 { 8.0 } else { 0.0 };
            let value = 20.0 + ((unit * 7 + year * 3) % 11) as f64 / 5.0 - fall;
            writeln!(text, "{unit},{year},{value},{}", first(unit, year)).unwrap();
        }
    }
    text
}

fn stopped(text: &str, words: &[&str]) -> String {
    let (_folder, file) = written(text);
    let stop = ask(&[&[words[0], file.as_str()], &words[1..]].concat()).unwrap_err();
    assert!(!stop.hint.contains('⟦') && !stop.sentence.contains('⟦'), "{stop:?}");
    stop.hint
}

#[test]
fn years_that_differ_from_the_start_are_refused_and_later_ones_have_not_begun() {
    let start = |unit: usize, _: usize| match unit {
        101..=103 => "2017".to_owned(),
        104 | 105 => "2019".to_owned(),
        106 => "2030".to_owned(),
        _ => String::new(),
    };
    let text = rows(start);
    let hint = stopped(&text, &["did", "--first", "first", "--start", "2017"]);
    assert!(
        hint.contains("2019") && hint.contains("torg effect staggered") && !hint.contains("2030"),
        "{hint}"
    );
    let (_folder, file) = written(&text);
    let asked = ["did", file.as_str(), "--first", "first", "--start", "2017", "--without", "104,105"];
    let found = json(&asked);
    assert_eq!((found["treated"].as_array().unwrap().len(), &found["others"]), (3, &19.into()));
    assert_eq!(json(&asked[..4].iter().chain(&asked[6..]).copied().collect::<Vec<_>>())["start"], "2017");
}

#[test]
fn a_column_of_signs_tells_when_or_whether() {
    let (_folder, file) = written(&rows(|unit, year| u8::from(unit < 104 && year >= 2017).to_string()));
    let found = json(&["did", &file, "--first", "first"]);
    assert_eq!((&found["start"], found["treated"].as_array().unwrap().len()), (&"2017".into(), 3));
    assert_eq!(json(&["staggered", &file])["groups"][1]["start"], "2017");
    for (no, yes) in [("0", "1"), ("FALSE", "TRUE"), ("nej", "ja")] {
        let text = rows(|unit, _| if unit < 104 { yes } else { no }.to_owned());
        let hint = stopped(&text, &["staggered"]);
        assert!(hint.contains("whether units began, and not when"), "{hint}");
        let (_folder, file) = written(&text);
        let found = json(&["did", &file, "--first", "first", "--start", "2018"]);
        assert_eq!(found["treated"].as_array().unwrap().len(), 3);
    }
}

#[test]
fn what_does_not_go_together_is_refused_with_its_own_reason() {
    let text = rows(|_, _| "2013".to_owned());
    let one = |words: &[&str]| stopped(&text, words);
    assert!(one(&["staggered"]).contains("Nobody is left to compare with"));
    let some = rows(|unit, _| if unit < 110 { "2016" } else { "" }.to_owned());
    assert!(stopped(&some, &["staggered", "--anticipation", "9"]).contains("anticipation"));
    assert!(
        one(&["did", "--treated", "101,102", "--start", "2017", "--without", "102"]).contains("102 is said")
    );
    let hint = one(&["synthetic", "--treated", "101,102", "--start", "2020"]);
    assert!(hint.contains("one unit, and 2") && hint.contains("torg effect did"), "{hint}");
    let hint = one(&["did", "--treated", "101", "--start", "2017", "--level", "0.01"]);
    assert!(hint.contains("At 0.01 one that began needs 99"), "{hint}");
    let hint = one(&["did", "--treated", "101", "--start", "2017", "--most", "5", "--draws", "5"]);
    assert!(hint.contains("5 draws are too few") && hint.contains("at least 19"), "{hint}");
    for earlier in ["2021", "2013", "2020", "1990"] {
        let hint = one(&["synthetic", "--treated", "101", "--start", "2020", "--earlier", earlier]);
        assert!(hint.contains("earlier start"), "{hint}");
    }
    let huge = text.replace(",2013\n", "e300,2013\n");
    assert!(
        stopped(&huge, &["did", "--treated", "101", "--start", "2017"]).contains("too large or too small")
    );
}

#[test]
fn the_answer_counts_choices_and_says_pointwise_where_a_band_is_none() {
    let (_folder, file) = written(&rows(|unit, _| if unit < 107 { "2017" } else { "" }.to_owned()));
    let told = ask(&["did", &file, "--treated", "101,102,103", "--start", "2017"]).unwrap();
    assert!(told.contains("In 1 of all 2,024 ways") && told.contains("p = 0.0005"), "{told}");
    assert!(told.contains("fewer than 1 of 2,024") && !told.contains("0.0%"), "{told}");
    for draws in ["0", "1"] {
        let told = ask(&["staggered", &file, "--draws", draws, "--balance", "99"]).unwrap();
        assert!(told.contains("holds for its own line only") && !told.contains("A band holds"), "{told}");
        assert!(told.contains("No group is seen for 99 steps"), "{told}");
    }
    let told = ask(&["staggered", &file]).unwrap();
    assert!(told.contains("needs 60 units") && told.contains("handed out anew"), "{told}");
    for (lang, word) in
        [("sv", "Det finns ingen fil"), ("da", "Der er ingen fil"), ("nb", "Det finnes ingen fil")]
    {
        let stop = ask(&["did", "/nowhere.csv", "--lang", lang]).unwrap_err();
        assert!(stop.sentence.contains(word) && stop.code == 4, "{stop:?}");
    }
}
