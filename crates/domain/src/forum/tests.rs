//! What is missing in a network is told by what is stated, and by nothing else.

use super::*;

fn municipalities(ids: &[&str]) -> Vec<Member> {
    ids.iter().map(|id| Member { organisation: (*id).to_owned(), is_municipality: true }).collect()
}

fn meeting(forum: &str, task: Task, owner: Option<&str>, seats: &[(&str, Level)]) -> Meeting {
    Meeting {
        forum: forum.to_owned(),
        task: Some(task),
        owner: owner.map(str::to_owned),
        seats: seats.iter().map(|(id, level)| ((*id).to_owned(), *level)).collect(),
    }
}

#[test]
fn a_forum_about_discharge_without_health_care_says_so() {
    let team = meeting("team", Task::Discharge, Some("solna"), &[("solna", Level::CareStaff)]);
    let gaps = gaps(&[], &[team]);
    assert_eq!(gaps, [Gap::NoLevel { forum: "team".into(), levels: &[Level::HealthCare] }]);
    let with = meeting("team", Task::Discharge, None, &[("slso", Level::HealthCare)]);
    assert_eq!(super::gaps(&[], &[with]), []);
}

#[test]
fn either_users_or_relatives_give_a_voice() {
    let council =
        |level| meeting("råd", Task::UserVoice, None, &[("solna", Level::Development), ("solna", level)]);
    assert_eq!(gaps(&[], &[council(Level::Relative)]), []);
    let levels: &[Level] = &[Level::User, Level::Relative];
    assert_eq!(gaps(&[], &[council(Level::CareStaff)]), [Gap::NoLevel { forum: "råd".into(), levels }]);
}

#[test]
fn levels_that_nobody_stated_are_not_stated_and_not_missing() {
    let silent = meeting("grupp", Task::LocalCooperation, None, &[("solna", Level::NotStated)]);
    let empty = meeting("rum", Task::Steering, None, &[]);
    let gaps = gaps(&municipalities(&["solna"]), &[silent, empty]);
    let not_stated = |forum: &str| Gap::SeatsNotStated { forum: forum.into() };
    assert_eq!(gaps, [not_stated("grupp"), not_stated("rum")]);
}

#[test]
fn what_two_municipalities_have_a_third_one_lacks() {
    let team = |id: &str| meeting(id, Task::Discharge, Some(id), &[(id, Level::HealthCare)]);
    let group = meeting("lokal", Task::Other, Some("ekero"), &[("ekero", Level::Management)]);
    let members = municipalities(&["solna", "jarfalla", "ekero"]);
    let missing = Gap::NoForumFor { organisation: "ekero".into(), task: Task::Discharge };
    assert_eq!(gaps(&members, &[team("solna"), team("jarfalla"), group.clone()]), [missing]);
    assert_eq!(gaps(&members[..1], &[team("solna"), group]), [], "one alone is no pattern");
}

#[test]
fn who_sits_nowhere_is_told_once_and_only_where_seats_are_known() {
    let team = |id: &str| meeting(id, Task::Discharge, Some(id), &[(id, Level::HealthCare)]);
    let members = municipalities(&["solna", "jarfalla", "sigtuna"]);
    let nowhere = Gap::InNoForum { organisation: "sigtuna".into() };
    assert_eq!(gaps(&members, &[team("solna"), team("jarfalla")]), [nowhere]);
    let unknown = meeting("rum", Task::Learning, None, &[]);
    assert_eq!(gaps(&members, &[unknown]), [Gap::SeatsNotStated { forum: "rum".into() }]);
}

#[test]
fn an_association_is_not_missed_in_a_forum() {
    let members = [Member { organisation: "gr".into(), is_municipality: false }];
    let team = meeting("team", Task::Discharge, None, &[("solna", Level::HealthCare)]);
    assert_eq!(gaps(&members, &[team]), []);
}

#[test]
fn two_forums_of_one_place_with_one_task_are_told_as_doubled() {
    let group = |id: &str, owner: Option<&str>| {
        let seats = [("solna", Level::CareStaff), ("slso", Level::HealthCare)];
        meeting(id, Task::LocalCooperation, owner, &seats)
    };
    let doubled = Gap::SameTask { forum: "a".into(), other: "b".into(), task: Task::LocalCooperation };
    assert_eq!(gaps(&[], &[group("a", Some("solna")), group("b", Some("solna"))]), [doubled]);
    assert_eq!(
        gaps(&[], &[group("a", Some("solna")), group("b", None)]),
        [],
        "a shared one is another thing"
    );
}

#[test]
fn a_forum_whose_task_nobody_stated_is_doubled_by_none() {
    let silent =
        |id: &str| Meeting { task: None, ..meeting(id, Task::Other, None, &[("solna", Level::User)]) };
    assert_eq!(gaps(&[], &[silent("a"), silent("b")]), []);
}
