//! Measures a municipality counts itself, and goals.

use super::{kolada, new_indicator, northwest, observed};
use crate::act::tests::{Scene, refusal};
use crate::follow_up::commands::{
    EnterValue, NewGoal, NewIndicator, NewMeasure, SeriesKey, add_goal, add_measure, define_local_measure,
    enter_value, remove_measure,
};
use crate::follow_up::queries::{self, CurveRequest};
use crate::follow_up::views::Cell;
use crate::ground::free_text::Confirmed;
use crate::{Actor, Error};
use torg_domain::Refusal;
use torg_domain::date::PartialDate;
use torg_domain::id::{GoalId, IndicatorId, OrganisationId};
use torg_domain::indicator::{FollowLevel, IndicatorSource};
use torg_domain::network::NetworkRole;

fn defined(scene: &Scene, actor: &Actor) -> IndicatorId {
    let new = NewIndicator {
        owner: Some(OrganisationId::new("SE:1481")),
        ..new_indicator(IndicatorSource::Local, "", "Olika personal per brukare på 14 dagar")
    };
    define_local_measure(&scene.ctx, actor, &new, Confirmed::No).unwrap()
}

fn entered(indicator: &IndicatorId, part: &str, period: &str, value: f64, persons: i64) -> EnterValue {
    EnterValue {
        series: SeriesKey {
            indicator: indicator.clone(),
            organisation: OrganisationId::new("SE:1481"),
            part: part.into(),
        },
        period: PartialDate::parse(period).unwrap().unwrap(),
        value,
        persons,
        confirmed: Confirmed::No,
    }
}

#[test]
fn fewer_than_five_persons_are_never_shown_not_even_at_home() {
    let scene = Scene::new();
    let actor = scene.molndal();
    let measure = defined(&scene, &actor);
    for (period, value, persons) in [("2026-01", 15.0, 14), ("2026-02", 9.0, 4), ("2026-03", 13.0, 5)] {
        enter_value(&scene.ctx, &actor, &entered(&measure, "Ek", period, value, persons)).unwrap();
    }
    let request = CurveRequest::of(measure, OrganisationId::new("SE:1481"));
    let curve = queries::curve(&scene.ctx, &actor, &request).unwrap();
    let hidden = &curve.own[0].points[1];
    assert_eq!((hidden.cell, hidden.value, hidden.persons), (Cell::Hidden, None, None));
    assert_eq!(curve.own[0].points[2].value, Some(13.0));
    assert!(super::has_caveat(&curve, "small-cells-hidden"));
    assert!(!serde_json::to_string(&curve).unwrap().contains("9.0"), "not in the JSON either");
}

#[test]
fn local_values_are_their_organisations_own() {
    let scene = Scene::new();
    let actor = scene.molndal();
    let measure = defined(&scene, &actor);
    let solna = scene.actor("SE:0184", Some(NetworkRole::Facilitator));
    let by_solna = enter_value(&scene.ctx, &solna, &entered(&measure, "", "2026-01", 15.0, 14));
    assert!(matches!(by_solna, Err(Error::Forbidden(_))));
    enter_value(&scene.ctx, &actor, &entered(&measure, "", "2026-01", 15.0, 14)).unwrap();
    let request = CurveRequest::of(measure.clone(), OrganisationId::new("SE:1481"));
    assert!(matches!(queries::curve(&scene.ctx, &solna, &request), Err(Error::Forbidden(_))));
    assert!(queries::curve(&scene.ctx, &actor, &request).unwrap().may_enter);
    assert!(queries::indicator(&scene.ctx, &solna, &measure).unwrap().places.is_empty());
    assert_eq!(queries::indicator(&scene.ctx, &actor, &measure).unwrap().places.len(), 1);
}

#[test]
fn official_values_are_not_entered_by_hand() {
    let scene = northwest();
    scene.put_kolada("N21704", "Invånare 80+ med hemtjänst, andel (%)");
    let refused =
        enter_value(&scene.ctx, &scene.molndal(), &entered(&kolada("N21704"), "", "2024", 17.0, 400));
    assert_eq!(refusal(refused), Refusal::FieldMissing { field: "source" });
}

#[test]
fn a_local_measure_has_a_definition() {
    let scene = Scene::new();
    let new = NewIndicator {
        owner: Some(OrganisationId::new("SE:1481")),
        definition: " ".into(),
        ..new_indicator(IndicatorSource::Local, "", "Trivsel")
    };
    let refused = define_local_measure(&scene.ctx, &scene.molndal(), &new, Confirmed::No);
    assert_eq!(refusal(refused), Refusal::FieldMissing { field: "definition" });
}

#[test]
fn the_goals_map_shows_what_nothing_follows() {
    let scene = northwest();
    scene.put_kolada("N20506", "Oplanerade återinskrivningar bland äldre, andel (%)");
    scene.import(vec![observed("N20506", "0184", "2023", Some(7.0))]);
    let facilitator = scene.actor("SE:0184", Some(NetworkRole::Facilitator));
    let goal = |text: &str| NewGoal {
        network: scene.network.clone(),
        focus_area: None,
        text: text.into(),
        lang: "sv".into(),
        is_example: false,
    };
    let home = add_goal(&scene.ctx, &facilitator, &goal("Trygg hemgång"), Confirmed::No).unwrap();
    add_goal(&scene.ctx, &facilitator, &goal("Egenvård med stöd"), Confirmed::No).unwrap();
    let measure = |level, indicator: Option<IndicatorId>, text: &str| NewMeasure {
        goal: home.clone(),
        level,
        indicator,
        text: text.into(),
    };
    let add = |new: &NewMeasure| add_measure(&scene.ctx, &facilitator, new, Confirmed::No);
    add(&measure(FollowLevel::National, Some(kolada("N20506")), "")).unwrap();
    add(&measure(FollowLevel::Local, None, "Samtal efter en vecka")).unwrap();
    assert!(matches!(refusal(add(&measure(FollowLevel::Local, None, " "))), Refusal::FieldMissing { .. }));
    let map = queries::goals_map(&scene.ctx, &Actor::stranger(), &scene.network).unwrap();
    assert_eq!((map.goals.len(), map.gaps, map.may_edit), (2, 4, false));
    let levels: Vec<_> = map.goals[0].levels.iter().map(|l| (l.level.as_str(), l.measures.len())).collect();
    assert_eq!(levels, [("national", 1), ("regional", 0), ("local", 1)]);
    assert!(map.goals[0].levels[0].measures[0].indicator.as_ref().unwrap().has_values);
    remove_measure(&scene.ctx, &facilitator, &GoalId::new(&map.goals[0].id), 1).unwrap();
    assert_eq!(queries::goals_map(&scene.ctx, &facilitator, &scene.network).unwrap().gaps, 5);
    let member = scene.molndal();
    assert!(matches!(add_goal(&scene.ctx, &member, &goal("x"), Confirmed::No), Err(Error::Forbidden(_))));
}
