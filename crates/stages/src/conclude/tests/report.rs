use super::scene::{PLACES, Scene, finding, series};
use crate::conclude::commands::{
    FreezeReport, NewFinding, accept_finding, edit_finding, freeze_report, insert_finding,
};
use crate::conclude::queries;
use crate::{Actor, Error};
use torg_domain::Refusal;
use torg_domain::finding::FindingState;
use torg_domain::id::FindingId;

fn freeze(reason: &str) -> FreezeReport {
    FreezeReport { scope: series(), title: "Omställningen till nära vård".into(), reason: reason.into() }
}

fn put_final(scene: &Scene, id: &str, new: NewFinding) -> FindingId {
    let id = FindingId::new(id);
    let new = NewFinding { state: FindingState::Final, ..new };
    scene.ctx.db.tx(|tx| insert_finding(tx, &scene.ctx, &Actor::program(), &id, &new)).unwrap();
    id
}

#[test]
fn a_correction_is_a_new_version_and_the_old_address_shows_the_old_text() {
    let scene = Scene::new();
    let a = scene.note("n1", "w1", PLACES[0]);
    let id = put_final(&scene, "f", finding(&[&a], &[]));
    let (report, first) = freeze_report(&scene.ctx, &scene.facilitator, &freeze("")).unwrap();
    assert_eq!(first, 1);
    let changed = NewFinding { claim: "Det behövs annan kompetens.".into(), ..finding(&[&a], &[]) };
    edit_finding(&scene.ctx, &scene.facilitator, &id, &changed, 0).unwrap();
    let drafts = freeze_report(&scene.ctx, &scene.facilitator, &freeze("Fel ord"));
    assert!(matches!(drafts, Err(Error::Refused(Refusal::FindingsNotFinal { count: 1 }))));

    crate::conclude::commands::send_to_check(&scene.ctx, &scene.facilitator, &series()).unwrap();
    crate::conclude::commands::make_all_final(&scene.ctx, &scene.facilitator, &series()).unwrap();
    let silent = freeze_report(&scene.ctx, &scene.facilitator, &freeze(""));
    assert!(matches!(silent, Err(Error::Refused(Refusal::FieldMissing { field: "reason" }))));
    let (same, second) = freeze_report(&scene.ctx, &scene.facilitator, &freeze("Fel ord")).unwrap();
    assert_eq!((same, second), (report.clone(), 2));

    let claim =
        |number| queries::frozen_report(&scene.ctx, &report, number).unwrap().findings[0].claim.clone();
    assert_eq!(claim(1), "Det behövs mer kompetens.");
    assert_eq!(claim(2), "Det behövs annan kompetens.");
    let view = queries::report(&scene.ctx, &Actor::stranger(), &report).unwrap();
    assert_eq!(
        view.versions.iter().map(|one| (one.number, one.reason.as_str())).collect::<Vec<_>>(),
        [(2, "Fel ord"), (1, "")]
    );
    assert_eq!(queries::public_reports(&scene.ctx).unwrap()[0].number, 2);
}

#[test]
fn nothing_is_frozen_without_findings_and_only_editors_freeze() {
    let scene = Scene::new();
    let empty = freeze_report(&scene.ctx, &scene.facilitator, &freeze(""));
    assert!(matches!(empty, Err(Error::Refused(Refusal::ReportEmpty))));
    let a = scene.note("n1", "w1", PLACES[0]);
    put_final(&scene, "f", finding(&[&a], &[]));
    assert!(matches!(freeze_report(&scene.ctx, &Actor::stranger(), &freeze("")), Err(Error::Forbidden(_))));
    assert!(matches!(
        queries::draft_report(&scene.ctx, &Actor::stranger(), &series()),
        Err(Error::Forbidden(_))
    ));
}

#[test]
fn a_frozen_report_holds_the_units_and_withholds_words_without_consent() {
    let scene = Scene::new();
    let a = scene.note("n1", "w1", PLACES[0]);
    let b = scene.note_with("n2", "w2", |note| note.may_quote = false);
    put_final(&scene, "f", finding(&[&a, &b], &[]));
    accept_finding(&scene.ctx, &scene.facilitator, &finding(&[&a], &[])).unwrap();
    let draft = queries::draft_report(&scene.ctx, &scene.facilitator, &series()).unwrap();
    assert_eq!(draft.findings.len(), 1);
    assert_eq!(draft.findings[0].prevalence.count.as_ref().unwrap().units.len(), 2);
    assert_eq!(
        draft.focus_areas.iter().map(|(_, name)| name.as_str()).collect::<Vec<_>>(),
        ["Kompetensutveckling", "Egenvård"]
    );
    let words: Vec<_> = draft.notes.iter().map(|note| (note.number.as_str(), note.text.is_empty())).collect();
    assert_eq!(words, [("N-1", false), ("N-2", true)]);
    assert_eq!((draft.notes_read, draft.without_user_voice), (2, 1));
    assert!(!serde_json::to_string(&draft).unwrap().contains("(n2)"));
}
