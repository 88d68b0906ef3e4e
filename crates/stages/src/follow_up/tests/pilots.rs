//! From a pilot to its curve and back along the thread.

use super::{kolada, new_indicator, northwest, observed};
use crate::act::commands::{publish, start_pilot};
use crate::act::tests::{Scene, owner_and_date, pilot_of};
use crate::follow_up::commands::{
    ExpectChange, NewValue, SeriesKey, expect_change, insert_indicator, insert_series_values,
};
use crate::follow_up::queries::{self, CurveRequest};
use crate::ground::free_text::Confirmed;
use crate::ground::thread;
use crate::{Actor, Error};
use torg_domain::id::{CommitmentId, IndicatorId, OrganisationId, PilotId, SeriesId};
use torg_domain::indicator::IndicatorSource;
use torg_domain::link::Anchor;
use torg_domain::pilot::ExpectedChange;

const MEASURE: &str = "local:L01";

struct Tried {
    commitment: CommitmentId,
    pilot: PilotId,
    series: SeriesId,
}

/// Two teams of Mölndal try something; their example values fall, those of the other groups do not.
fn tried(scene: &Scene, actor: &Actor) -> Tried {
    let (ctx, program) = (&scene.ctx, Actor::program());
    let measure = IndicatorId::new(MEASURE);
    let new = new_indicator(IndicatorSource::Local, "L01", "Olika personal per brukare på 14 dagar");
    ctx.db.tx(|tx| insert_indicator(tx, ctx, &program, &measure, &new)).unwrap();
    let commitment = scene.draft(actor);
    let pilot = start_pilot(ctx, actor, &pilot_of(&commitment), Confirmed::No).unwrap();
    let mut series = None;
    for (part, values) in [("Åby", [15.0, 12.0]), ("Kållered", [16.0, 13.0]), ("Övriga", [15.0, 15.0])] {
        let key = SeriesKey {
            indicator: measure.clone(),
            organisation: OrganisationId::new("SE:1481"),
            part: part.into(),
        };
        let values: Vec<NewValue> =
            ["2026-01", "2026-06"].iter().zip(values).map(|(at, v)| counted(at, v)).collect();
        let (id, _) = ctx.db.tx(|tx| insert_series_values(tx, ctx, &program, (&key, true), &values)).unwrap();
        series.get_or_insert(id);
    }
    let expect = ExpectChange { pilot: pilot.clone(), indicator: measure, change: ExpectedChange::Down };
    expect_change(ctx, actor, &expect).unwrap();
    Tried { commitment, pilot, series: series.unwrap() }
}

fn counted(period: &str, value: f64) -> NewValue {
    NewValue {
        period: period.into(),
        value: Some(value),
        status: String::new(),
        persons: Some(14),
        recorded_on: "2026-07-01".into(),
        origin: "example".into(),
    }
}

fn request(tried: &Tried) -> CurveRequest {
    let base = CurveRequest::of(IndicatorId::new(MEASURE), OrganisationId::new("SE:1481"));
    CurveRequest { pilot: Some(tried.pilot.clone()), ..base }
}

#[test]
fn the_pilots_curve_marks_its_start_and_stands_beside_the_other_teams() {
    let scene = Scene::new();
    let actor = scene.molndal();
    let tried = tried(&scene, &actor);
    let curve = queries::curve(&scene.ctx, &actor, &request(&tried)).unwrap();
    assert_eq!(curve.own.iter().map(|line| line.part.as_str()).collect::<Vec<_>>(), ["Åby", "Kållered"]);
    let comparison = curve.comparison.as_ref().unwrap();
    assert_eq!(comparison.members.iter().map(|m| m.name.as_str()).collect::<Vec<_>>(), ["Övriga"]);
    assert_eq!(comparison.calculated_from, "");
    let mark = curve.pilot.as_ref().unwrap();
    assert_eq!((mark.starts_on.as_deref(), mark.expects.as_deref()), (Some("2026-02"), Some("down")));
    assert!(curve.is_example && curve.is_drawable);
    assert_eq!(curve.indicator.source_line, "", "an own measure is never dressed as official");
}

#[test]
fn a_curve_becomes_public_with_the_commitment_and_leads_back_to_the_words() {
    let scene = Scene::new();
    let actor = scene.molndal();
    let tried = tried(&scene, &actor);
    let stranger = Actor::stranger();
    assert!(matches!(queries::curve(&scene.ctx, &stranger, &request(&tried)), Err(Error::Forbidden(_))));
    assert!(matches!(queries::series(&scene.ctx, &stranger, &tried.series), Err(Error::Forbidden(_))));
    publish(&scene.ctx, &actor, &tried.commitment, &owner_and_date("enhetschef", "2026-12", 0)).unwrap();
    let curve = queries::curve(&scene.ctx, &stranger, &request(&tried)).unwrap();
    assert_eq!(curve.own.len(), 2);
    let without_pilot = CurveRequest { pilot: None, ..request(&tried) };
    let curve = queries::curve(&scene.ctx, &stranger, &without_pilot).unwrap();
    assert!(curve.own.iter().all(|line| line.part != "Övriga"), "other teams only together, as a group");
    assert_eq!(
        queries::series(&scene.ctx, &stranger, &tried.series).unwrap().pilot_id,
        Some(tried.pilot.to_string())
    );
    let thread = thread::through(&scene.ctx, &stranger, &Anchor::from(&tried.series)).unwrap();
    let kinds: Vec<&str> = thread.stations.iter().map(|station| station.kind.as_str()).collect();
    assert_eq!(kinds, ["note", "finding", "commitment", "pilot", "series"]);
}

#[test]
fn an_official_indicator_follows_the_whole_place() {
    let scene = northwest();
    let actor = scene.molndal();
    let tried = tried(&scene, &actor);
    scene.put_kolada("U21468", "Brukarbedömning hemtjänst äldreomsorg - helhetssyn, andel (%)");
    let expect =
        ExpectChange { pilot: tried.pilot.clone(), indicator: kolada("U21468"), change: ExpectedChange::Up };
    expect_change(&scene.ctx, &actor, &expect).unwrap();
    scene.import(vec![
        observed("U21468", "1481", "2024", Some(88.0)),
        observed("U21468", "1481", "2025", Some(89.0)),
    ]);
    let base = CurveRequest::of(kolada("U21468"), OrganisationId::new("SE:1481"));
    let curve =
        queries::curve(&scene.ctx, &actor, &CurveRequest { pilot: Some(tried.pilot.clone()), ..base })
            .unwrap();
    assert_eq!((curve.own.len(), curve.own[0].part.as_str()), (1, ""));
    assert!(!curve.is_example);
    let told = queries::expectations(&scene.ctx, &actor, &tried.pilot).unwrap();
    assert_eq!(told.iter().map(|e| e.change.as_str()).collect::<Vec<_>>(), ["up", "down"]);
}

#[test]
fn a_pilot_is_not_drawn_on_another_places_curve() {
    let scene = northwest();
    let actor = scene.molndal();
    let tried = tried(&scene, &actor);
    scene.put_recorded_costs();
    let elsewhere = CurveRequest {
        pilot: Some(tried.pilot),
        ..CurveRequest::of(kolada("N20014"), OrganisationId::new("SE:0184"))
    };
    assert!(matches!(queries::curve(&scene.ctx, &actor, &elsewhere), Err(Error::Missing("pilot", _))));
}
