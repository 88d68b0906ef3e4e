//! Pilots.

use super::{Scene, owner_and_date, pilot_of, refusal};
use crate::act::commands::{NewPilot, PilotProgress, publish, report_on_pilot, start_pilot};
use crate::act::queries;
use crate::ground::free_text::Confirmed;
use crate::ground::thread;
use crate::{Actor, Error};
use torg_domain::Refusal;
use torg_domain::date::PartialDate;
use torg_domain::id::{OrganisationId, PilotId};
use torg_domain::link::Anchor;
use torg_domain::pilot::PilotState;

#[test]
fn a_pilot_belongs_to_its_commitment_and_becomes_public_with_it() {
    let scene = Scene::new();
    let actor = scene.molndal();
    let commitment = scene.draft(&actor);
    let id = start_pilot(&scene.ctx, &actor, &pilot_of(&commitment), Confirmed::No).unwrap();
    assert!(matches!(queries::pilot(&scene.ctx, &Actor::stranger(), &id), Err(Error::Forbidden(_))));
    publish(&scene.ctx, &actor, &commitment, &owner_and_date("enhetschef", "2026-12", 0)).unwrap();
    let page = queries::pilot(&scene.ctx, &Actor::stranger(), &id).unwrap();
    assert_eq!(page.teams, ["Åby", "Kållered"]);
    assert!(!page.may_edit);
    let thread = thread::through(&scene.ctx, &Actor::stranger(), &Anchor::from(&id)).unwrap();
    let kinds: Vec<&str> = thread.stations.iter().map(|station| station.kind.as_str()).collect();
    assert_eq!(kinds, ["note", "finding", "commitment", "pilot"]);
    assert_eq!(queries::pilots_of(&scene.ctx, &actor, &OrganisationId::new("SE:1481")).unwrap().len(), 1);
}

#[test]
fn a_pilot_can_not_end_before_it_starts() {
    let scene = Scene::new();
    let actor = scene.molndal();
    let commitment = scene.draft(&actor);
    let ending = |end: &str| NewPilot { ends_on: PartialDate::parse(end).unwrap(), ..pilot_of(&commitment) };
    assert_eq!(
        refusal(start_pilot(&scene.ctx, &actor, &ending("2025-12"), Confirmed::No)),
        Refusal::EndBeforeStart
    );
    assert!(
        start_pilot(&scene.ctx, &actor, &ending("2026"), Confirmed::No).is_ok(),
        "2026 includes the autumn"
    );
}

#[test]
fn a_pilots_state_is_reported_with_the_next_decision() {
    let scene = Scene::new();
    let actor = scene.molndal();
    let commitment = scene.published(&actor);
    let id: PilotId = start_pilot(&scene.ctx, &actor, &pilot_of(&commitment), Confirmed::No).unwrap();
    let report = |state, words: &str| PilotProgress {
        state,
        words: words.into(),
        next_decision: "Nämnden i oktober".into(),
        confirmed: Confirmed::No,
    };
    report_on_pilot(&scene.ctx, &actor, &id, &report(PilotState::Running, "Igång i båda lagen")).unwrap();
    assert_eq!(
        refusal(report_on_pilot(&scene.ctx, &actor, &id, &report(PilotState::Planned, ""))),
        Refusal::StateUnclear
    );
    let page = queries::pilot(&scene.ctx, &actor, &id).unwrap();
    assert_eq!(
        (page.pilot.state.as_str(), page.pilot.next_decision.as_str()),
        ("running", "Nämnden i oktober")
    );
    assert_eq!(page.progress.len(), 1);
}
