#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use super::answered;
use crate::args::Match;
use crate::stop::Stop;
use std::path::PathBuf;

/// Greedy would give a to x and leave b with nothing.
const PAIRS: &str = "need,offer,score\na,x,10\na,y,9\nb,x,8\n";

struct Files(tempfile::TempDir);

impl Files {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    fn wanted(&self, pairs: &str) -> Match {
        Match {
            csv: self.file("pairs.csv", pairs),
            rooms: None,
            fix: Vec::new(),
            forbid: Vec::new(),
            as_many: false,
            decimals: 0,
            json: false,
        }
    }
}

fn sentence(answer: Result<String, Stop>) -> String {
    let stop = answer.unwrap_err();
    assert_eq!(stop.code, 1);
    format!("{} {}", stop.sentence, stop.hint)
}

#[test]
fn the_best_pairs_are_printed_with_total_and_bound() {
    let files = Files::new();
    let answer = answered(&files.wanted(PAIRS)).unwrap();
    assert_eq!(
        answer,
        "need,offer,score\na,y,9\nb,x,8\n# 2 pairs, total 17, bound 17; 0 needs without a partner\n"
    );
}

#[test]
fn fixed_and_forbidden_pairs_are_kept() {
    let files = Files::new();
    let fixed = Match { fix: vec!["a:x".into()], ..files.wanted(PAIRS) };
    assert!(answered(&fixed).unwrap().contains("# 1 pairs, total 10, bound 10; 1 needs"));
    let forbidden = Match { forbid: vec!["a:y".into()], ..files.wanted(PAIRS) };
    assert!(answered(&forbidden).unwrap().contains("a,x,10"));
    let unknown = Match { fix: vec!["a:z".into()], ..files.wanted(PAIRS) };
    assert!(sentence(answered(&unknown)).contains("a:z"));
    let twice = Match { fix: vec!["a:x".into()], forbid: vec!["a:x".into()], ..files.wanted(PAIRS) };
    assert!(sentence(answered(&twice)).contains("a:x is no free pair"));
}

#[test]
fn rooms_come_from_columns_or_from_a_file_of_their_own() {
    let files = Files::new();
    let columns = "need,offer,score,need_room,offer_room\na,x,10,2,2\na,y,9,,\nb,x,8,,\n";
    assert!(answered(&files.wanted(columns)).unwrap().contains("# 3 pairs, total 27"));
    let rooms = files.file("rooms.csv", "side,name,room\noffer,x,2\nneed,a,2\n");
    let apart = Match { rooms: Some(rooms), ..files.wanted(PAIRS) };
    assert!(answered(&apart).unwrap().contains("# 3 pairs, total 27"));
}

#[test]
fn every_bad_line_is_told_by_its_number_and_nothing_is_paired() {
    let files = Files::new();
    let told = sentence(answered(&files.wanted("need,offer,score\na,x,ten\n,x,1\na,y,2\na,y,3\n")));
    for line in ["line 2: score \"ten\"", "line 3: need or offer is empty", "line 5: the same pair as line 4"]
    {
        assert!(told.contains(line), "{told}");
    }
    let rooms = files.file("rooms.csv", "side,name,room\noffer,nobody,2\nguest,x,1\nneed,a,-1\n");
    let told = sentence(answered(&Match { rooms: Some(rooms), ..files.wanted(PAIRS) }));
    for line in ["line 2: no pair names \"nobody\"", "line 3: side is \"guest\"", "line 4: room \"-1\""] {
        assert!(told.contains(line), "{told}");
    }
    assert!(sentence(answered(&files.wanted("need,offer\na,x\n"))).contains("no column score"));
}

#[test]
fn json_has_decimals_as_they_were_written() {
    let files = Files::new();
    let wanted = Match { decimals: 2, json: true, ..files.wanted("need,offer,score\na,x,0.75\nb,x,0.5\n") };
    let answer: serde_json::Value = serde_json::from_str(&answered(&wanted).unwrap()).unwrap();
    assert_eq!((answer["total"].as_str(), answer["bound"].as_str()), (Some("0.75"), Some("0.75")));
    assert_eq!(answer["needs_left"], serde_json::json!(["b"]));
}
