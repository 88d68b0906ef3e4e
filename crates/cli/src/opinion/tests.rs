#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use super::answered;
use crate::args::Opinion;
use std::fmt::Write as _;
use std::path::PathBuf;

/// A meeting of twenty: five leaders, six developers, six of the staff, three of the region; the last says nothing.
const ROOM: [(&str, [usize; 3]); 4] =
    [("development", [5, 0, 1]), ("leadership", [4, 1, 0]), ("region", [3, 0, 0]), ("staff", [2, 4, 0])];

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

    fn wanted(&self, votes: &str) -> Opinion {
        let votes = self.file("votes.csv", votes);
        Opinion { votes, comments: None, groups: None, lang: "en".to_owned(), json: false }
    }

    /// The room of twenty: statement 1 as above, statement 2 agreed to by all, statement 3 passed by all.
    fn meeting(&self) -> Opinion {
        let (mut votes, mut groups) = ("participant,1,2,3\n".to_owned(), "participant,group\n".to_owned());
        let signs = |counts: [usize; 3]| {
            ["1", "-1", "0"].into_iter().zip(counts).flat_map(|(s, n)| std::iter::repeat_n(s, n))
        };
        let all = ROOM.iter().flat_map(|(group, counts)| signs(*counts).map(move |sign| (group, sign)));
        for (person, (group, sign)) in all.enumerate() {
            writeln!(votes, "p{person},{sign},1,0").unwrap();
            writeln!(groups, "p{person},{group}").unwrap();
        }
        Opinion { groups: Some(self.file("groups.csv", &groups)), ..self.wanted(&votes) }
    }
}

/// Sixty people in two camps on twelve statements.
fn camps() -> String {
    let mut text = "timestamp,datetime,comment-id,voter-id,vote\n".to_owned();
    for person in 0..60 {
        for statement in 0..12 {
            // Everybody differs from the camp on one statement, and has passed before voting.
            let follows = (person / 2 + statement) % 12 != 0;
            let vote = if ((person + statement) % 2 == 0) == follows { 1 } else { -1 };
            writeln!(text, "2,x,{statement},{person},{vote}\n1,x,{statement},{person},0").unwrap();
        }
    }
    text
}

#[test]
fn the_share_of_the_room_does_not_hide_who_said_no() {
    let files = Files::new();
    let told = answered(&files.meeting()).unwrap();
    // Three of the region could be known, so the smallest group joins them.
    assert!(told.contains("development (6), staff (6), Others (8)"), "{told}");
    let places = ["Shared by all groups\n  2", "Groups against each other\n  1", "Uncertain\n  3"]
        .map(|text| told.find(text));
    assert!(places.is_sorted() && places.iter().all(Option::is_some), "{told}");
    assert!(told.contains("staff: 2 of 6 agree"), "{told}");
    assert!(told.contains("70% of the whole room agree, but the majority in staff"), "{told}");
    let swedish = answered(&Opinion { lang: "sv".to_owned(), ..files.meeting() }).unwrap();
    assert!(swedish.contains("men majoriteten i staff säger tvärtemot rummet"), "{swedish}");
}

#[test]
fn opinion_groups_are_found_and_told_as_json() {
    let files = Files::new();
    let comments = "comment-id,moderated,comment-body\n0,1,First\n11,-1,Out\n";
    let comments = Some(files.file("comments.csv", comments));
    let wanted = Opinion { comments, json: true, ..files.wanted(&camps()) };
    let answer: serde_json::Value = serde_json::from_str(&answered(&wanted).unwrap()).unwrap();
    assert_eq!(answer["opinion"]["verdict"], "groups", "{answer:#}");
    assert_eq!((&answer["votes"], &answer["compared_by"]), (&720.into(), &"opinion".into()));
    assert_eq!(answer["opinion"]["groups"][0]["people"], 30);
    assert_eq!(answer["opinion"]["people"].as_array().unwrap().len(), 60);
    let statements = answer["statements"].as_array().unwrap();
    assert_eq!(statements.len(), 11, "what moderators took out is not told");
    assert!(statements.iter().any(|one| one["text"] == "First" && one["stand"] == "tension"));
    let told = answered(&Opinion { json: false, ..wanted }).unwrap();
    assert!(told.contains("2 opinion groups among the 60 people"), "{told}");
}

#[test]
fn bad_lines_are_told_by_number_in_the_language_asked_for_and_nothing_is_calculated() {
    let files = Files::new();
    let wanted = files.wanted("participant,1,2\na,1,2\na,0\n,1,1\n");
    let stop = answered(&Opinion { lang: "da".to_owned(), ..wanted }).unwrap_err();
    assert_eq!(stop.code, 1);
    assert!(stop.sentence.ends_with("intet er beregnet."), "{}", stop.sentence);
    assert!(stop.hint.contains("Linje 3: den har 2 celler, mens første linje har 3."), "{}", stop.hint);
    let stop = answered(&files.wanted("participant,1,2\na,1,2\n,1,1\n")).unwrap_err();
    assert!(
        stop.hint.contains("Line 2: \"2\" is no vote") && stop.hint.contains("Line 3: participant is empty")
    );
    let missing = Opinion { votes: PathBuf::from("/nowhere.csv"), ..files.wanted("") };
    assert_eq!(answered(&missing).unwrap_err().code, 4);
    assert_eq!(
        answered(&Opinion { lang: "fi".to_owned(), ..files.wanted("participant\n") }).unwrap_err().code,
        3
    );
}

#[test]
fn a_room_without_votes_is_told_as_such() {
    let files = Files::new();
    let told = answered(&files.wanted("participant,1\n")).unwrap();
    assert!(told.contains("0 people have voted enough"), "{told}");
}
