//! Bringing values in.

use super::{kolada, northwest, observed};
use crate::follow_up::commands::import_observations;
use crate::follow_up::queries;
use crate::follow_up::views::Cell;
use crate::{Actor, Error};
use torg_domain::indicator::Gender;
use torg_sources::Observation;

#[test]
fn importing_twice_changes_nothing_and_a_changed_value_is_appended() {
    let scene = northwest();
    scene.put_kolada("N21704", "Invånare 80+ med hemtjänst, andel (%)");
    let first =
        vec![observed("N21704", "0184", "2022", Some(17.0)), observed("N21704", "0184", "2023", Some(18.0))];
    let done = scene.import(first.clone());
    assert_eq!((done.added, done.revised, done.unchanged), (2, 0, 0));
    let done = scene.import(first);
    assert_eq!((done.added, done.revised, done.unchanged), (0, 0, 2));
    let done = scene.import(vec![observed("N21704", "0184", "2023", Some(18.2))]);
    assert_eq!((done.added, done.revised, done.unchanged), (0, 1, 0));
    let point = scene.curve("N21704", "0184", None).own[0].points[1].clone();
    assert_eq!((point.value, point.revision), (Some(18.2), 1));
}

#[test]
fn published_as_missing_and_never_reported_are_told_apart() {
    let scene = northwest();
    scene.put_kolada("U21468", "Brukarbedömning hemtjänst äldreomsorg - helhetssyn, andel (%)");
    scene.import(vec![
        observed("U21468", "0184", "2021", Some(88.0)),
        observed("U21468", "0184", "2022", None),
        observed("U21468", "0184", "2024", Some(86.0)),
    ]);
    let line = &scene.curve("U21468", "0184", None).own[0];
    let told: Vec<_> = line.points.iter().map(|point| (point.period.as_str(), point.cell)).collect();
    assert_eq!(told, [("2021", Cell::Value), ("2022", Cell::Missing), ("2024", Cell::Value)]);
    assert_eq!(line.points[1].status, "Missing");
}

#[test]
fn unknown_indicators_and_places_are_named_and_left_out() {
    let scene = northwest();
    scene.put_kolada("N21704", "Invånare 80+ med hemtjänst, andel (%)");
    let done = scene.import(vec![
        observed("N99999", "0184", "2023", Some(1.0)),
        observed("N21704", "G2328", "2023", Some(18.6)),
        observed("N21704", "0184", "2023", Some(18.0)),
    ]);
    assert_eq!(done.unknown_indicators, ["kolada:N99999"]);
    assert_eq!(done.unknown_places, ["SE:G2328"]);
    assert_eq!(done.added, 1);
}

#[test]
fn women_and_men_are_drawn_only_when_asked_for() {
    let scene = northwest();
    scene.put_kolada("N21704", "Invånare 80+ med hemtjänst, andel (%)");
    let women = Observation { gender: Gender::Women, ..observed("N21704", "0184", "2023", Some(20.4)) };
    scene.import(vec![observed("N21704", "0184", "2023", Some(18.0)), women]);
    assert_eq!(scene.curve("N21704", "0184", None).own.len(), 1);
    let by_gender = queries::CurveRequest {
        by_gender: true,
        ..queries::CurveRequest::of(kolada("N21704"), super::place("0184"))
    };
    let curve = queries::curve(&scene.ctx, &Actor::stranger(), &by_gender).unwrap();
    assert_eq!(curve.own.iter().map(|line| line.part.as_str()).collect::<Vec<_>>(), ["", "women"]);
}

#[test]
fn only_the_administrator_brings_official_values_in() {
    let scene = northwest();
    let actor = scene.molndal();
    let refused =
        import_observations(&scene.ctx, &actor, vec![observed("N21704", "1481", "2023", Some(1.0))]);
    assert!(matches!(refused, Err(Error::Forbidden(_))), "{refused:?}");
}
