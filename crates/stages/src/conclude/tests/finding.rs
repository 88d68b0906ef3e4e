use super::scene::{PLACES, Scene, finding, series};
use crate::conclude::commands::{
    NewFinding, Strength, accept_finding, discard_finding, edit_finding, insert_finding,
};
use crate::conclude::queries;
use crate::ground::thread;
use crate::{Actor, Error};
use torg_domain::Refusal;
use torg_domain::finding::{FindingKind, FindingState};
use torg_domain::id::{FindingId, OrganisationId, ProgrammeId};
use torg_domain::link::Anchor;
use torg_domain::network::Level;
use torg_domain::note::StatedStrength;
use torg_domain::prevalence::Unit;

#[test]
fn a_finding_is_counted_in_its_declared_unit() {
    let scene = Scene::new();
    let a = scene.note("n1", "w1", PLACES[0]);
    let b = scene.note("n2", "w2", PLACES[0]);
    scene.note("n3", "w3", PLACES[1]);
    let id = accept_finding(&scene.ctx, &scene.facilitator, &finding(&[&a, &b], &[])).unwrap();
    let view = queries::finding(&scene.ctx, &scene.facilitator, &id).unwrap();
    let count = view.prevalence.count.unwrap();
    assert_eq!((count.said, count.of, count.word.as_str()), (2, 3, "count-only"));
    assert_eq!(
        count.units.iter().map(|unit| unit.name.as_str()).collect::<Vec<_>>(),
        ["Workshop 1", "Workshop 2", "Workshop 3"]
    );
    assert_eq!(view.number, "F-1");
    assert_eq!(view.state, "draft");

    let by_place = NewFinding { unit: Unit::Municipality, ..finding(&[&a, &b], &[]) };
    let preview = queries::preview(&scene.ctx, &scene.facilitator, &by_place).unwrap();
    let count = preview.prevalence.count.unwrap();
    assert_eq!((count.said, count.of), (1, 3));
    assert!(count.are_sides_told);
}

#[test]
fn a_stated_strength_never_shows_a_number() {
    let scene = Scene::new();
    let a = scene.note("n1", "w1", PLACES[0]);
    let stated =
        Strength::Stated { strength: StatedStrength::AllWorkshops, words: "i alla workshoppar".into() };
    let new = NewFinding { strength: stated, ..finding(&[&a], &[]) };
    let id = accept_finding(&scene.ctx, &scene.facilitator, &new).unwrap();
    let view = queries::finding(&scene.ctx, &scene.facilitator, &id).unwrap().prevalence;
    assert_eq!(view.count, None);
    assert_eq!(
        (view.stated_strength.as_str(), view.strength_source.as_str()),
        ("all-workshops", "i alla workshoppar")
    );
}

#[test]
fn both_sides_are_kept_and_tied_to_their_notes() {
    let scene = Scene::new();
    let a = scene.note("n1", "w1", PLACES[0]);
    let b = scene.note("n2", "w1", PLACES[1]);
    let new = NewFinding { kind: FindingKind::Tension, ..finding(&[&a], &[&b]) };
    let id = accept_finding(&scene.ctx, &scene.facilitator, &new).unwrap();
    let view = queries::finding(&scene.ctx, &scene.facilitator, &id).unwrap();
    assert_eq!((view.supports.len(), view.opposes.len()), (1, 1));
    assert!(view.prevalence.is_two_sided);
    let back = thread::through(&scene.ctx, &scene.facilitator, &Anchor::from(&id)).unwrap();
    let relations: Vec<_> =
        back.ties.iter().map(|tie| (tie.earlier.1.as_str(), tie.relation.as_str())).collect();
    assert!(
        relations.contains(&("n1", "supports")) && relations.contains(&("n2", "opposes")),
        "{relations:?}"
    );
}

#[test]
fn words_without_consent_are_counted_but_not_quoted_outside() {
    let scene = Scene::new();
    let a = scene.note_with("n1", "w1", |note| note.may_quote = false);
    let new = NewFinding { state: FindingState::Final, ..finding(&[&a], &[]) };
    let id = FindingId::new("f");
    scene.ctx.db.tx(|tx| insert_finding(tx, &scene.ctx, &Actor::program(), &id, &new)).unwrap();
    let outside = queries::finding(&scene.ctx, &Actor::stranger(), &id).unwrap();
    assert_eq!((outside.supports[0].text.as_str(), outside.supports[0].is_quotable), ("", false));
    assert_eq!(outside.prevalence.count.unwrap().said, 1);
    let inside = queries::finding(&scene.ctx, &scene.facilitator, &id).unwrap();
    assert_eq!(inside.supports[0].text, "Vi behöver mer kompetens (n1)");
}

#[test]
fn a_draft_is_for_the_network_and_only_its_editors_write() {
    let scene = Scene::new();
    let a = scene.note("n1", "w1", PLACES[0]);
    let refused = accept_finding(&scene.ctx, &Actor::stranger(), &finding(&[&a], &[]));
    assert!(matches!(refused, Err(Error::Forbidden(_))));
    let id = accept_finding(&scene.ctx, &scene.facilitator, &finding(&[&a], &[])).unwrap();
    assert!(matches!(queries::finding(&scene.ctx, &Actor::stranger(), &id), Err(Error::Forbidden(_))));
    let programme = ProgrammeId::new(series().id());
    assert_eq!(queries::findings_of_programme(&scene.ctx, &Actor::stranger(), &programme).unwrap(), []);
}

#[test]
fn changing_the_words_takes_a_finding_back_to_a_draft() {
    let scene = Scene::new();
    let (a, b) = (scene.note("n1", "w1", PLACES[0]), scene.note("n2", "w2", PLACES[1]));
    let id = FindingId::new("f");
    let new = NewFinding { state: FindingState::Final, ..finding(&[&a], &[]) };
    scene.ctx.db.tx(|tx| insert_finding(tx, &scene.ctx, &Actor::program(), &id, &new)).unwrap();
    let changed = NewFinding { claim: "Det behövs annan kompetens.".into(), ..finding(&[&b], &[]) };
    edit_finding(&scene.ctx, &scene.facilitator, &id, &changed, 0).unwrap();
    let view = queries::finding(&scene.ctx, &scene.facilitator, &id).unwrap();
    assert_eq!((view.state.as_str(), view.supports[0].note_id.as_str(), view.revision), ("draft", "n2", 1));
    let late = edit_finding(&scene.ctx, &scene.facilitator, &id, &changed, 0);
    assert!(matches!(late, Err(Error::Refused(Refusal::ChangedMeanwhile))));
}

#[test]
fn a_finding_quotes_only_what_was_said_in_its_series() {
    let scene = Scene::new();
    let strange = torg_domain::id::NoteId::new("elsewhere");
    let refused = accept_finding(&scene.ctx, &scene.facilitator, &finding(&[&strange], &[]));
    assert!(matches!(refused, Err(Error::Missing("note", _))));
}

#[test]
fn an_identity_number_is_not_stored_in_a_claim() {
    let scene = Scene::new();
    let a = scene.note("n1", "w1", PLACES[0]);
    let new =
        NewFinding { claim: "Brukaren 19121212-1212 vill ha samma personal".into(), ..finding(&[&a], &[]) };
    let refused = accept_finding(&scene.ctx, &scene.facilitator, &new);
    assert!(matches!(refused, Err(Error::Refused(Refusal::LooksPersonal { .. }))));
}

#[test]
fn only_a_draft_that_nothing_rests_on_can_be_taken_away() {
    let scene = Scene::new();
    let a = scene.note("n1", "w1", PLACES[0]);
    let id = accept_finding(&scene.ctx, &scene.facilitator, &finding(&[&a], &[])).unwrap();
    discard_finding(&scene.ctx, &scene.facilitator, &id).unwrap();
    assert!(matches!(queries::finding(&scene.ctx, &scene.facilitator, &id), Err(Error::Missing(..))));
    let new = NewFinding { state: FindingState::Final, ..finding(&[&a], &[]) };
    scene.ctx.db.tx(|tx| insert_finding(tx, &scene.ctx, &Actor::program(), &id, &new)).unwrap();
    let kept = discard_finding(&scene.ctx, &scene.facilitator, &id);
    assert!(matches!(kept, Err(Error::Refused(Refusal::StateUnclear))));
}

#[test]
fn a_voice_of_a_relative_is_noticed() {
    let scene = Scene::new();
    let a = scene.note("n1", "w1", PLACES[0]);
    let b = scene.note_with("n2", "w1", |note| {
        note.level = Level::Relative;
        note.organisation = Some(OrganisationId::new(PLACES[1]));
    });
    let without = queries::preview(&scene.ctx, &scene.facilitator, &finding(&[&a], &[])).unwrap();
    let with = queries::preview(&scene.ctx, &scene.facilitator, &finding(&[&a], &[&b])).unwrap();
    assert!(!without.has_user_voice && with.has_user_voice);
}
