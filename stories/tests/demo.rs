//! The demonstration as it is loaded: nothing of the data files is lost, every count is the one that was worked out by
//! hand, nothing in it is about a person, and every page it names opens.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use axum::http::StatusCode;
use std::collections::BTreeMap;
use std::path::Path;
use torg_db::args;
use torg_domain::id::ProgrammeId;
use torg_stages::conclude::queries as concluded;
use torg_stages::ground::free_text::{self, Confirmed};
use torg_stages::{Actor, Ctx};
use torg_stories::{Answer, Server, Session, demonstrated};

/// The files that become networks.
const FILES: [&str; 6] = [
    "exchanges/s0.toml",
    "exchanges/s1.toml",
    "exchanges/s2.toml",
    "exchanges/s3.toml",
    "exchanges/s4.toml",
    "demo/example_series.toml",
];
/// Table of a file and the kind its rows have in the library.
const KINDS: [(&str, &str); 10] = [
    ("network", "network"),
    ("programme", "programme"),
    ("question", "question"),
    ("feedback", "feedback"),
    ("note", "note"),
    ("card", "note"),
    ("finding", "finding"),
    ("commitment", "commitment"),
    ("pilot", "pilot"),
    ("practice", "practice"),
];
/// Kinds of which only some pages are opened here: they are many and alike.
const ALIKE: [&str; 3] = ["organisation", "note", "indicator"];

struct Shelved {
    kind: String,
    id: String,
    title: String,
    summary: String,
    path: String,
    is_public: bool,
}

fn read(file: &str) -> toml::Table {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data").join(file);
    std::fs::read_to_string(path).unwrap().parse().unwrap()
}

/// Rows of a table: an array's, or the one of a single table.
fn rows<'a>(file: &'a toml::Table, table: &str) -> Vec<&'a toml::Table> {
    match file.get(table) {
        Some(toml::Value::Array(rows)) => rows.iter().filter_map(toml::Value::as_table).collect(),
        Some(toml::Value::Table(row)) => vec![row],
        _ => Vec::new(),
    }
}

fn shelved(ctx: &Ctx) -> Vec<Shelved> {
    let sql =
        "SELECT kind, anchor_id, title, summary, path, is_public FROM library_entry ORDER BY kind, anchor_id";
    ctx.db
        .read(|tx| {
            tx.list(sql, args![], |row| {
                Ok(Shelved {
                    kind: row.get(0)?,
                    id: row.get(1)?,
                    title: row.get(2)?,
                    summary: row.get(3)?,
                    path: row.get(4)?,
                    is_public: row.get(5)?,
                })
            })
        })
        .unwrap()
}

#[test]
fn everything_in_the_files_is_in_the_library() {
    let mut expected: BTreeMap<&str, usize> = BTreeMap::new();
    for file in FILES.map(read) {
        for (table, kind) in KINDS {
            *expected.entry(kind).or_default() += rows(&file, table).len();
        }
        let merged = |row: &&&toml::Table| {
            row.get("merged_into").and_then(toml::Value::as_str).is_some_and(|into| !into.is_empty())
        };
        let beneath = rows(&file, "question").iter().filter(merged).count();
        *expected.entry("question").or_default() -= beneath;
        *expected.entry("need").or_default() += rows(&file, "need_offer").len();
        let meetings = ["exchange", "before", "after", "meeting", "workshop"];
        *expected.entry("exchange").or_default() +=
            meetings.iter().map(|table| rows(&file, table).len()).sum::<usize>();
        *expected.entry("report").or_default() += 1;
    }
    for board in rows(&read("demo/boards.toml"), "board") {
        *expected.entry("exchange").or_default() += 1;
        *expected.entry("note").or_default() += rows(board, "statements").len();
    }
    let offers = read("demo/offers.toml");
    *expected.entry("need").or_default() += rows(&offers, "need").len();
    let visits = read("demo/visits.toml");
    *expected.entry("exchange").or_default() += rows(&visits, "visit").len();
    for visit in
        rows(&visits, "visit").into_iter().filter(|visit| visit["handed_over"].as_bool() == Some(true))
    {
        *expected.entry("feedback").or_default() += 1;
        *expected.entry("note").or_default() += rows(visit, "note").len();
        *expected.entry("commitment").or_default() += rows(visit, "take").len();
    }
    for answer in rows(&visits, "voices").into_iter().flat_map(|asked| rows(asked, "answer")) {
        let said = answer["answers"].as_array().unwrap().iter().filter(|text| text.as_str() != Some(""));
        *expected.entry("note").or_default() += said.count();
    }
    *expected.entry("exchange").or_default() += rows(&read("demo/invitations.toml"), "exchange").len();
    *expected.entry("question").or_default() += rows(&read("demo/planning.toml"), "question").len();
    demonstrated(|ctx| {
        let mut counted: BTreeMap<String, usize> = BTreeMap::new();
        for entry in shelved(ctx) {
            *counted.entry(entry.kind).or_default() += 1;
        }
        for (kind, count) in &expected {
            assert_eq!(
                counted.get(*kind).copied().unwrap_or(0),
                *count,
                "{kind}: in the library, in the files"
            );
        }
        assert_eq!(expected["network"], 6);
        assert!(counted["organisation"] > 1_053 + 20, "290 + 357 + 98 + 308 municipalities, and others");
    });
}

#[test]
fn the_example_counts_what_was_counted_by_hand() {
    let file = read("demo/example_series.toml");
    let by_hand: Vec<_> = rows(&file, "finding");
    assert_eq!(by_hand.len(), 10);
    demonstrated(|ctx| {
        let programme = ProgrammeId::new("EX-programme");
        let findings = concluded::findings_of_programme(ctx, &Actor::stranger(), &programme).unwrap();
        for row in &by_hand {
            let id = row["id"].as_str().unwrap();
            let finding = findings.iter().find(|finding| finding.id == id).unwrap();
            let count = finding.prevalence.count.as_ref().unwrap();
            let expected = |name: &str| u32::try_from(row["expected"][name].as_integer().unwrap()).unwrap();
            let numbers = (expected("said"), expected("opposed"), expected("of"));
            assert_eq!((count.said, count.opposed, count.of), numbers, "{id}: k, o, N");
            assert_eq!(count.word, row["expected"]["word"].as_str().unwrap(), "{id}");
        }
    });
}

#[test]
fn nothing_in_the_demonstration_looks_personal() {
    demonstrated(|ctx| {
        for entry in shelved(ctx) {
            let texts = [entry.title.as_str(), &entry.summary];
            assert!(
                free_text::check(&texts, Confirmed::No).is_ok(),
                "{} {}: {texts:?}",
                entry.kind,
                entry.id
            );
        }
    });
}

/// A page; a series leads on to its curve.
fn followed(server: &Server, session: &Session, path: &str) -> Answer {
    let answer = server.get(session, path);
    if answer.status == StatusCode::SEE_OTHER && path.starts_with("/follow-up/series/") {
        return server.get(session, &answer.to);
    }
    answer
}

#[test]
fn every_page_in_the_library_opens_for_those_it_is_for() {
    demonstrated(|ctx| {
        let server = Server::over(ctx);
        let administrator = server.sign_in("administrator");
        let mut opened: BTreeMap<String, usize> = BTreeMap::new();
        for entry in shelved(ctx) {
            let before = opened.entry(entry.kind.clone()).or_default();
            *before += 1;
            if ALIKE.contains(&entry.kind.as_str()) && *before > 25 {
                continue;
            }
            let path = entry.path.split('#').next().unwrap();
            let to_stranger = followed(&server, &None, path);
            if entry.is_public {
                assert_eq!(to_stranger.status, StatusCode::OK, "{path} is for everyone");
            } else if entry.kind == "note" {
                // Its writer did not agree to be quoted: that it was said is told, its words are not. While its board
                // is open or its letter waits for the host, not even that.
                let is_told = [StatusCode::OK, StatusCode::FORBIDDEN, StatusCode::NOT_FOUND];
                assert!(is_told.contains(&to_stranger.status), "{path}");
                assert!(!to_stranger.text.contains(&entry.title), "{path} says {:?}", entry.title);
            } else {
                assert_eq!(to_stranger.status, StatusCode::FORBIDDEN, "{path} is not for strangers");
                assert_eq!(followed(&server, &administrator, path).status, StatusCode::OK, "{path}");
            }
        }
        assert!(opened.len() >= 14, "kinds: {opened:?}");
    });
}
