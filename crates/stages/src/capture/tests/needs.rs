//! Needs and offers: from "we would like to hear more" to what came of it.

use super::scene::Scene;
use crate::capture::commands::{
    HearMore, NewNeed, NewNote, NewPairing, add_need, add_note, hear_more, pair, set_pair_outcome,
    withdraw_need,
};
use crate::capture::queries::{self, NeedFilter};
use crate::{Actor, Error};
use torg_domain::Refusal;
use torg_domain::id::{NoteId, OrganisationId};
use torg_domain::link::{Anchor, Kind};
use torg_domain::need::{Direction, WantedForm};
use torg_domain::network::Concept;
use torg_domain::note::NoteKind;

fn noted(scene: &Scene) -> NoteId {
    let note = NewNote {
        focus_area: Some(scene.competence.clone()),
        ..NewNote::new(scene.workshop.clone(), NoteKind::WorksWell, "Handledning varje vecka.", "sv")
    };
    add_note(&scene.ctx, &scene.host(), &note).unwrap()
}

fn wish(note: &NoteId) -> HearMore {
    HearMore {
        about: Anchor::from(note),
        words: String::new(),
        lang: "sv".into(),
        organisation: None,
        wanted_form: WantedForm::Call,
        by_when: None,
    }
}

#[test]
fn one_press_makes_a_need_that_hangs_on_the_note() {
    let scene = Scene::new();
    let note = noted(&scene);
    let id = hear_more(&scene.ctx, &scene.member(), &wish(&note)).unwrap();
    let view = queries::need(&scene.ctx, &Actor::stranger(), &id).unwrap();
    assert_eq!((&*view.need.topic, &*view.need.organisation), ("Handledning varje vecka.", "Härryda"));
    assert_eq!(
        (&*view.need.concept, &*view.need.wanted_form, view.need.is_public),
        ("competence", "call", true)
    );
    assert_eq!((view.about.len(), &*view.about[0].id), (1, note.as_str()));
    assert_eq!(queries::needs_about(&scene.ctx, &Actor::stranger(), &Anchor::from(&note)).unwrap().len(), 1);
}

#[test]
fn a_stranger_and_a_station_without_a_page_are_refused() {
    let scene = Scene::new();
    let note = noted(&scene);
    assert!(matches!(hear_more(&scene.ctx, &Actor::stranger(), &wish(&note)), Err(Error::Forbidden(_))));
    let nowhere = HearMore { about: Anchor { kind: Kind::Practice, id: "none".into() }, ..wish(&note) };
    assert!(matches!(hear_more(&scene.ctx, &scene.member(), &nowhere), Err(Error::Missing("practice", _))));
    let foreign =
        NewNeed { network: Some(scene.network.clone()), ..NewNeed::new(Direction::Need, "Teknik", "sv") };
    assert!(matches!(add_need(&scene.ctx, &scene.outsider(), &foreign), Err(Error::Forbidden(_))));
}

#[test]
fn a_need_about_something_inner_stays_in_the_network() {
    let scene = Scene::new();
    let inner = NewNote::new(scene.inner.clone(), NoteKind::WorksWell, "Bara hos oss.", "sv");
    let note = add_note(&scene.ctx, &scene.host(), &inner).unwrap();
    let id = hear_more(&scene.ctx, &scene.member(), &wish(&note)).unwrap();
    assert!(matches!(queries::need(&scene.ctx, &scene.outsider(), &id), Err(Error::Forbidden(_))));
    assert!(queries::needs(&scene.ctx, &Actor::stranger(), &NeedFilter::default()).unwrap().is_empty());
    assert!(matches!(hear_more(&scene.ctx, &scene.outsider(), &wish(&note)), Err(Error::Forbidden(_))));
}

#[test]
fn a_need_meets_an_offer_and_what_came_of_it_is_written_down() {
    let scene = Scene::new();
    let need = hear_more(&scene.ctx, &scene.member(), &wish(&noted(&scene))).unwrap();
    let offered = NewNeed {
        organisation: Some(OrganisationId::new("SE:1481")),
        network: Some(scene.network.clone()),
        concept: Some(Concept::Competence),
        ..NewNeed::new(Direction::Offer, "Vi visar gärna vår handledning.", "sv")
    };
    let offer = add_need(&scene.ctx, &scene.host(), &offered).unwrap();
    let leader = scene.facilitator();
    let before = queries::need(&scene.ctx, &leader, &need).unwrap();
    assert_eq!((before.proposals.len(), before.may_pair), (1, true));
    let pairing = NewPairing {
        need: need.clone(),
        offer: offer.clone(),
        exchange: None,
        learnt_how: "på nätverksmötet".into(),
        outcome: String::new(),
    };
    assert!(matches!(pair(&scene.ctx, &scene.member(), &pairing), Err(Error::Forbidden(_))));
    let swapped = NewPairing { need: offer.clone(), offer: need.clone(), ..pairing.clone() };
    assert!(matches!(pair(&scene.ctx, &leader, &swapped), Err(Error::Refused(Refusal::StateUnclear))));
    pair(&scene.ctx, &leader, &pairing).unwrap();
    assert_eq!(queries::need(&scene.ctx, &leader, &need).unwrap().need.state, "paired");
    set_pair_outcome(
        &scene.ctx,
        &leader,
        (&need, &offer),
        "Mallen används i två grupper.",
        Some(&scene.inner),
    )
    .unwrap();
    let after = queries::need(&scene.ctx, &scene.member(), &need).unwrap();
    assert_eq!((&*after.need.state, after.proposals.len()), ("met", 0));
    let met = &after.pairings[0];
    assert_eq!((&*met.counterpart.id, &*met.outcome), (offer.as_str(), "Mallen används i två grupper."));
    assert_eq!(met.exchange_id.as_deref(), Some(scene.inner.as_str()));
}

#[test]
fn a_withdrawn_need_is_no_longer_listed() {
    let scene = Scene::new();
    let id = add_need(&scene.ctx, &scene.member(), &NewNeed::new(Direction::Need, "Vi vill veta mer.", "sv"))
        .unwrap();
    assert!(matches!(withdraw_need(&scene.ctx, &scene.host(), &id), Err(Error::Forbidden(_))));
    withdraw_need(&scene.ctx, &scene.member(), &id).unwrap();
    assert!(queries::needs(&scene.ctx, &scene.member(), &NeedFilter::default()).unwrap().is_empty());
}
