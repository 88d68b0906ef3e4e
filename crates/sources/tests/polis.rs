//! Both shapes of an export, and what is said about lines that are not as they should be.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use torg_sources::polis::{Fault, Why, read_comments, read_groups, read_votes};

const BY_PERSON: &str =
    "participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,10,2\n7,0,0,2,1,1,1,-1,\n8,,0,1,0,0,,,0\n";

#[test]
fn a_row_for_each_person_is_read_with_statements_in_rising_order() {
    let found = read_votes(BY_PERSON.as_bytes()).unwrap();
    assert_eq!(
        (found.people, found.statements),
        (vec!["7".into(), "8".into()], vec!["0".into(), "2".into(), "10".into()])
    );
    assert_eq!(found.cast, [(0, 0, 1), (0, 2, -1), (1, 1, 0)]);
}

#[test]
fn of_several_votes_on_the_same_statement_the_last_counts_wherever_it_stands() {
    let text = "timestamp,datetime,comment-id,voter-id,vote\n5,x,1,a,1\n9,x,1,a,-1\n7,x,1,a,0\n7,x,0,b,1\n7,x,0,b,0\n";
    let found = read_votes(text.as_bytes()).unwrap();
    assert_eq!(found.statements, ["0", "1"]);
    assert_eq!(found.cast, [(0, 1, -1), (1, 0, 0)]);
}

fn faults(text: &str) -> Vec<(u64, Why)> {
    read_votes(text.as_bytes()).unwrap_err().into_iter().map(|Fault { line, why }| (line, why)).collect()
}

#[test]
fn every_fault_is_told_with_its_line() {
    assert_eq!(faults("a,b\n1,2\n"), [(1, Why::NoColumn("participant"))]);
    assert_eq!(faults(""), [(1, Why::NoColumn("participant"))]);
    assert_eq!(
        faults("participant,0,1\n7,1,2\n,1,\n7,yes,0\n"),
        [
            (2, Why::NoVote("2".into())),
            (3, Why::Empty("participant")),
            (4, Why::Twice("7".into())),
            (4, Why::NoVote("yes".into()))
        ]
    );
    assert_eq!(faults("participant,0,1\n7,1\n8,1,1,1\n"), [(2, Why::Cells(2, 3)), (3, Why::Cells(4, 3))]);
    assert_eq!(faults("participant,0,0\n7,1,1\n"), [(1, Why::Twice("0".into()))]);
    assert_eq!(
        faults("timestamp,comment-id,voter-id,vote\nnoon,1,a,1\n5,,a,\n"),
        [(2, Why::NoTime("noon".into())), (3, Why::Empty("comment-id")), (3, Why::NoVote(String::new()))]
    );
    let broken = read_votes(b"participant,0\n7,\xff\n").unwrap_err();
    assert!(matches!(&broken[..], [Fault { line: 2, why: Why::Unreadable(_) }]), "{broken:?}");
}

#[test]
fn texts_and_declared_groups_are_read_by_name() {
    let comments =
        read_comments(b"comment-id,moderated,comment-body\n0,-1,\"Not, this\"\n1,1,That\n").unwrap();
    assert!(comments["0"].is_out && comments["0"].text == "Not, this" && !comments["1"].is_out);
    let groups = read_groups("\u{feff}participant,group\n7,staff\n8,\n".as_bytes()).unwrap();
    assert_eq!((groups["7"].as_str(), groups["8"].as_str()), ("staff", ""));
    assert_eq!(read_groups(b"participant,group\n7,a\n7,b\n").unwrap_err()[0].why, Why::Twice("7".into()));
}
