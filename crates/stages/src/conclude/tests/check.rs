use super::scene::{PLACES, Scene, finding, series};
use crate::conclude::commands::{
    NewAnswer, NewFinding, accept_finding, answer_check, make_all_final, make_final, send_to_check,
    withdraw_check,
};
use crate::conclude::queries;
use crate::{Actor, Error};
use torg_domain::Refusal;
use torg_domain::finding::{CheckAnswer, FindingKind};
use torg_domain::id::FindingId;

fn answer(finding: &FindingId, answer: CheckAnswer, words: &str) -> NewAnswer {
    NewAnswer { finding: finding.clone(), answer, words: words.into(), role: String::new(), confirmed: false }
}

#[test]
fn the_room_sees_the_draft_answers_and_then_it_becomes_final() {
    let scene = Scene::new();
    let a = scene.note("n1", "w1", PLACES[0]);
    let id = accept_finding(&scene.ctx, &scene.facilitator, &finding(&[&a], &[])).unwrap();
    let early = make_final(&scene.ctx, &scene.facilitator, &id);
    assert!(matches!(early, Err(Error::Refused(Refusal::StateUnclear))));

    let sent = send_to_check(&scene.ctx, &scene.facilitator, &series()).unwrap();
    assert_eq!((sent.shown, sent.left.len()), (1, 0));
    let room = queries::room(&scene.ctx, &sent.token).unwrap();
    assert_eq!(room.findings[0].finding.claim, "Det behövs mer kompetens.");

    answer_check(&scene.ctx, &sent.token, &answer(&id, CheckAnswer::Agrees, "")).unwrap();
    let check = queries::check_of(&scene.ctx, &scene.facilitator, &id).unwrap();
    assert_eq!((check.agrees, check.differs), (1, 0));
    make_final(&scene.ctx, &scene.facilitator, &id).unwrap();
    let seen = queries::finding(&scene.ctx, &Actor::stranger(), &id).unwrap();
    assert_eq!(seen.state, "final");
    assert!(queries::room(&scene.ctx, &sent.token).unwrap().findings.is_empty());
}

#[test]
fn not_quite_needs_words_and_holds_the_finding_back() {
    let scene = Scene::new();
    let a = scene.note("n1", "w1", PLACES[0]);
    let id = accept_finding(&scene.ctx, &scene.facilitator, &finding(&[&a], &[])).unwrap();
    let token = send_to_check(&scene.ctx, &scene.facilitator, &series()).unwrap().token;
    let silent = answer_check(&scene.ctx, &token, &answer(&id, CheckAnswer::Differs, "  "));
    assert!(matches!(silent, Err(Error::Refused(Refusal::TextEmpty))));
    answer_check(&scene.ctx, &token, &answer(&id, CheckAnswer::Differs, "Vi sa att den ska användas bättre"))
        .unwrap();
    assert_eq!(make_all_final(&scene.ctx, &scene.facilitator, &series()).unwrap(), 0);
    let check = queries::check_of(&scene.ctx, &scene.facilitator, &id).unwrap();
    assert_eq!(check.answers[0].words, "Vi sa att den ska användas bättre");
    make_final(&scene.ctx, &scene.facilitator, &id).unwrap();
}

#[test]
fn a_tension_with_one_side_and_an_unguarded_keep_are_not_shown_to_the_room() {
    let scene = Scene::new();
    let a = scene.note("n1", "w1", PLACES[0]);
    for kind in [FindingKind::Tension, FindingKind::Keep] {
        accept_finding(&scene.ctx, &scene.facilitator, &NewFinding { kind, ..finding(&[&a], &[]) }).unwrap();
    }
    let sent = send_to_check(&scene.ctx, &scene.facilitator, &series()).unwrap();
    assert_eq!(sent.shown, 0);
    assert_eq!(
        sent.left,
        [("F-1".to_owned(), Refusal::OpposingQuoteMissing), ("F-2".to_owned(), Refusal::KeepNeedsOwner)]
    );
}

#[test]
fn a_withdrawn_link_opens_nothing() {
    let scene = Scene::new();
    let token = send_to_check(&scene.ctx, &scene.facilitator, &series()).unwrap().token;
    withdraw_check(&scene.ctx, &scene.facilitator, &series()).unwrap();
    assert!(matches!(queries::room(&scene.ctx, &token), Err(Error::Refused(Refusal::LinkEnded))));
    let late = answer_check(&scene.ctx, &token, &answer(&FindingId::new("f"), CheckAnswer::Agrees, ""));
    assert!(matches!(late, Err(Error::Refused(Refusal::LinkEnded))));
}
