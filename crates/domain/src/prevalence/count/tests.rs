use super::*;
use crate::prevalence::Wording;

const AREA: Option<&str> = Some("competence");

fn note<'a>(exchange: &'a str, organisation: &'a str) -> Statement<'a> {
    Statement {
        exchange,
        focus_area: AREA,
        organisation: Some(organisation),
        participant: None,
        level: Level::CareStaff,
        voice_role: "",
        supports: false,
        opposes: false,
    }
}

fn support<'a>(exchange: &'a str, organisation: &'a str) -> Statement<'a> {
    Statement { supports: true, ..note(exchange, organisation) }
}

fn oppose<'a>(exchange: &'a str, organisation: &'a str) -> Statement<'a> {
    Statement { opposes: true, ..note(exchange, organisation) }
}

fn took_part<'a>(exchange: &'a str, organisation: &'a str) -> Present<'a> {
    Present { exchange, organisation: Some(organisation), level: Level::CareStaff, participant: None }
}

fn thirteen() -> Vec<String> {
    (1..=13).map(|n| format!("SE:{n:02}")).collect()
}

fn counted_of_thirteen(supporting: usize) -> Prevalence {
    let places = thirteen();
    let present: Vec<_> = places.iter().map(|place| took_part("w1", place)).collect();
    let said: Vec<_> = places.iter().take(supporting).map(|place| support("w1", place)).collect();
    count(Unit::Municipality, AREA, &said, &present).prevalence
}

#[test]
fn municipalities_are_counted_among_those_that_took_part() {
    for (supporting, word) in [
        (13, Wording::All),
        (9, Wording::Most),
        (6, Wording::Many),
        (5, Wording::Many),
        (4, Wording::Several),
        (2, Wording::Some),
        (1, Wording::One),
    ] {
        let counted = counted_of_thirteen(supporting);
        assert_eq!((counted.said as usize, counted.of), (supporting, 13));
        assert_eq!(counted.wording(), word, "{supporting} of 13");
    }
}

#[test]
fn a_session_where_the_focus_area_was_not_discussed_is_not_in_n() {
    let elsewhere = Statement { focus_area: Some("self-care"), ..note("w3", "SE:03") };
    let said = [support("w1", "SE:01"), note("w2", "SE:02"), elsewhere];
    let present = [took_part("w1", "SE:01"), took_part("w2", "SE:02"), took_part("w3", "SE:03")];
    let workshops = count(Unit::Workshop, AREA, &said, &present);
    assert_eq!((workshops.prevalence.said, workshops.prevalence.of), (1, 2));
    let places = count(Unit::Municipality, AREA, &said, &present);
    assert_eq!(places.units.iter().map(|unit| unit.key.as_str()).collect::<Vec<_>>(), ["SE:01", "SE:02"]);
}

#[test]
fn a_quoted_note_makes_its_session_one_where_it_was_discussed() {
    let quoted = Statement { focus_area: None, ..support("w4", "SE:04") };
    let counted = count(Unit::Workshop, AREA, &[note("w1", "SE:01"), quoted], &[]).prevalence;
    assert_eq!((counted.said, counted.of), (1, 2));
}

#[test]
fn a_unit_that_says_both_counts_on_both_sides() {
    let said = [support("w1", "SE:01"), oppose("w1", "SE:02"), support("w2", "SE:01"), note("w3", "SE:03")];
    let counted = count(Unit::Workshop, AREA, &said, &[]);
    assert_eq!((counted.prevalence.said, counted.prevalence.opposed, counted.prevalence.of), (2, 1, 3));
    let first = counted.units.iter().find(|unit| unit.key == "w1").unwrap();
    assert!(first.supports && first.opposes);
    assert!(counted.prevalence.is_two_sided());
}

#[test]
fn the_same_notes_give_other_numbers_in_another_unit() {
    let said = [support("w1", "SE:01"), support("w1", "SE:02"), support("w1", "SE:02"), note("w2", "SE:01")];
    let of = |unit| {
        let counted = count(unit, AREA, &said, &[]).prevalence;
        (counted.said, counted.of)
    };
    assert_eq!(of(Unit::Workshop), (1, 2));
    assert_eq!(of(Unit::Municipality), (2, 2));
    assert_eq!(of(Unit::Person), (2, 3)); // SE:01 was heard in two sessions; SE:02's two notes are one voice
    assert_eq!(of(Unit::Role), (1, 1));
}

#[test]
fn people_who_joined_the_board_and_stayed_silent_are_present() {
    let by = |participant| Statement { participant: Some(participant), ..support("w1", "SE:01") };
    let joined = |participant| Present { participant: Some(participant), ..took_part("w1", "SE:01") };
    let there = [joined("green hare"), joined("blue owl"), joined("red fox")];
    let counted = count(Unit::Person, AREA, &[by("green hare"), by("green hare")], &there).prevalence;
    assert_eq!((counted.said, counted.of), (1, 3));
}

#[test]
fn a_voice_without_its_unit_is_quoted_but_not_counted() {
    let homeless = Statement { organisation: None, level: Level::NotStated, ..support("w1", "") };
    for unit in [Unit::Municipality, Unit::Role] {
        let counted = count(unit, AREA, &[homeless], &[]);
        assert_eq!((counted.prevalence.said, counted.prevalence.of, counted.unplaced), (0, 0, 1), "{unit}");
    }
    assert_eq!(count(Unit::Workshop, AREA, &[homeless], &[]).unplaced, 0);
}

#[test]
fn a_finding_without_a_focus_area_is_about_every_session() {
    let said = [support("w1", "SE:01"), Statement { focus_area: Some("self-care"), ..note("w2", "SE:02") }];
    assert_eq!(count(Unit::Workshop, None, &said, &[]).prevalence.of, 2);
}

#[test]
fn levels_are_set_apart_only_from_five_people() {
    let names = ["a", "b", "c", "d", "e"];
    let staff: Vec<_> =
        names.iter().map(|who| Statement { participant: Some(who), ..support("w1", "SE:01") }).collect();
    let boss = Statement { level: Level::Management, participant: Some("f"), ..oppose("w1", "SE:01") };
    let said: Vec<_> = staff.iter().copied().chain([boss]).collect();
    let levels = count_by_level(AREA, &said, &[]);
    assert_eq!(levels.len(), 1);
    assert_eq!((levels[0].0, levels[0].1.said, levels[0].1.of), (Level::CareStaff, 5, 5));
    assert_eq!(count_by_level(AREA, &staff[..4], &[]), []);
}

#[test]
fn silent_people_of_a_level_count_in_every_discussed_session() {
    let joined: Vec<_> = ["a", "b", "c", "d", "e", "f"]
        .iter()
        .map(|who| Present { participant: Some(who), ..took_part("w1", "SE:01") })
        .collect();
    let boss = Statement { level: Level::Management, participant: Some("z"), ..support("w1", "SE:01") };
    let levels = count_by_level(AREA, &[boss], &joined);
    assert_eq!(
        levels.iter().map(|(level, of)| (*level, of.said, of.of)).collect::<Vec<_>>(),
        [(Level::CareStaff, 0, 6)]
    );
}
