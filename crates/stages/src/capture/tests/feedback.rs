//! Visit feedback: a draft that is not lost, notes under headings, the host's yes before the public sees it.

use super::scene::Scene;
use crate::capture::commands::{
    Draft, Entry, NewFact, NewFeedback, Writer, add_fact, confirm_feedback, feedback_link, insert_feedback,
    save_draft, start_feedback, submit_feedback,
};
use crate::capture::queries::{self, NoteFilter};
use crate::ground::thread;
use crate::{Actor, Error};
use torg_domain::Refusal;
use torg_domain::feedback::{FeedbackSide, FeedbackState, Heading};
use torg_domain::id::{FeedbackId, OrganisationId};
use torg_domain::link::Anchor;

fn new(scene: &Scene, side: FeedbackSide) -> NewFeedback {
    let home = if side == FeedbackSide::Host { "SE:1481" } else { "SE:1401" };
    NewFeedback {
        exchange: scene.workshop.clone(),
        organisation: Some(OrganisationId::new(home)),
        author_role: "enhetschef".into(),
        lang: "sv".into(),
        side,
        state: FeedbackState::Draft,
    }
}

fn written() -> Draft {
    let entry = |heading, text: &str| Entry::new(heading, text);
    Draft {
        organisation: Some(OrganisationId::new("SE:1401")),
        author_role: "enhetschef".into(),
        entries: vec![
            entry(Heading::Impressed, "Hur lugnt det var."),
            entry(Heading::Impressed, "Att alla kunde förklara varför."),
            entry(Heading::Requires, "Tid för handledning."),
            entry(Heading::Need, "  "),
        ],
        ..Draft::default()
    }
}

#[test]
fn a_draft_by_link_is_there_when_the_browser_comes_back() {
    let scene = Scene::new();
    assert!(matches!(feedback_link(&scene.ctx, &scene.member(), &scene.workshop), Err(Error::Forbidden(_))));
    let token = feedback_link(&scene.ctx, &scene.host(), &scene.workshop).unwrap();
    assert_eq!(queries::exchange_of_link(&scene.ctx, &token).unwrap().id, scene.workshop.as_str());
    let by_link = Writer::Link(&token);
    let id = start_feedback(&scene.ctx, by_link, &new(&scene, FeedbackSide::Visitor), None).unwrap();
    save_draft(&scene.ctx, by_link, &id, &written()).unwrap();
    let view = queries::feedback_by_link(&scene.ctx, &token, &id).unwrap();
    let headings: Vec<(&str, usize)> = view.headings.iter().map(|h| (&*h.heading, h.entries.len())).collect();
    assert_eq!(headings, [("impressed", 2), ("requires", 1), ("where-we-stand", 0), ("need", 0)]);
    assert!(matches!(queries::feedback(&scene.ctx, &Actor::stranger(), &id), Err(Error::Forbidden(_))));
    assert!(matches!(
        queries::feedback_by_link(&scene.ctx, "another", &id),
        Err(Error::Refused(Refusal::LinkEnded))
    ));
}

#[test]
fn a_draft_that_looks_personal_begins_nothing() {
    let scene = Scene::new();
    let member = scene.member();
    let entries = vec![Entry::new(Heading::Need, "Ring 19121212-1212 om mer.")];
    let draft = Draft { entries, ..Draft::default() };
    let new = new(&scene, FeedbackSide::Visitor);
    let refused = start_feedback(&scene.ctx, Writer::Account(&member), &new, Some(&draft));
    assert!(matches!(refused, Err(Error::Refused(Refusal::LooksPersonal { .. }))), "{refused:?}");
    let begun = scene.ctx.db.read(|tx| queries::feedback_of_exchange(tx, &scene.workshop)).unwrap();
    assert!(begun.is_empty());
}

#[test]
fn handing_over_turns_entries_into_notes_under_their_headings() {
    let scene = Scene::new();
    let member = scene.member();
    let writer = Writer::Account(&member);
    let id = start_feedback(&scene.ctx, writer, &new(&scene, FeedbackSide::Visitor), None).unwrap();
    assert!(matches!(
        submit_feedback(&scene.ctx, writer, &id, &Draft::default()),
        Err(Error::Refused(Refusal::TextEmpty))
    ));
    submit_feedback(&scene.ctx, writer, &id, &written()).unwrap();
    let notes = scene.ctx.db.read(|tx| queries::notes_of_exchange(tx, &scene.workshop)).unwrap();
    let kinds: Vec<(&str, &str)> = notes.iter().map(|note| (&*note.heading, &*note.kind)).collect();
    assert_eq!(
        kinds,
        [("impressed", "works-well"), ("impressed", "works-well"), ("requires", "requirement")]
    );
    assert_eq!((&*notes[0].organisation, &*notes[0].voice_role), ("Härryda", "enhetschef"));
    let thread = thread::through(&scene.ctx, &member, &Anchor::from(&id)).unwrap();
    assert_eq!(thread.stations.len(), 4, "three notes lead to the feedback: {thread:?}");
    assert!(matches!(
        save_draft(&scene.ctx, writer, &id, &written()),
        Err(Error::Refused(Refusal::StateUnclear))
    ));
}

#[test]
fn the_public_reads_feedback_only_after_the_host_has_confirmed_it() {
    let scene = Scene::new();
    let member = scene.member();
    let id = start_feedback(&scene.ctx, Writer::Account(&member), &new(&scene, FeedbackSide::Visitor), None)
        .unwrap();
    assert!(matches!(
        confirm_feedback(&scene.ctx, &scene.host(), &id),
        Err(Error::Refused(Refusal::StateUnclear))
    ));
    submit_feedback(&scene.ctx, Writer::Account(&member), &id, &written()).unwrap();
    let stranger = Actor::stranger();
    assert!(matches!(queries::feedback(&scene.ctx, &stranger, &id), Err(Error::Forbidden(_))));
    let everything = NoteFilter::default();
    assert!(queries::notes(&scene.ctx, &stranger, &scene.workshop, &everything).unwrap().is_empty());
    assert!(matches!(confirm_feedback(&scene.ctx, &member, &id), Err(Error::Forbidden(_))));
    assert!(queries::feedback(&scene.ctx, &scene.host(), &id).unwrap().may_confirm);
    confirm_feedback(&scene.ctx, &scene.host(), &id).unwrap();
    let view = queries::feedback(&scene.ctx, &stranger, &id).unwrap();
    assert!(view.is_public && view.headings[0].notes.len() == 2);
    assert_eq!(queries::notes(&scene.ctx, &stranger, &scene.workshop, &everything).unwrap().len(), 3);
}

#[test]
fn known_material_says_that_its_times_are_not_stated() {
    let scene = Scene::new();
    let known = NewFeedback { state: FeedbackState::Confirmed, ..new(&scene, FeedbackSide::Visitor) };
    let id = FeedbackId::new("S2-fb1");
    let program = Actor::program();
    scene.ctx.db.tx(|tx| insert_feedback(tx, &scene.ctx, &program, &id, &known)).unwrap();
    let view = queries::feedback(&scene.ctx, &Actor::stranger(), &id).unwrap();
    assert_eq!(
        (&*view.feedback.state, view.feedback.submitted_at, view.feedback.confirmed_at),
        ("confirmed", None, None)
    );
}

#[test]
fn the_host_writes_under_its_own_three_headings() {
    let scene = Scene::new();
    let host = scene.host();
    let id =
        start_feedback(&scene.ctx, Writer::Account(&host), &new(&scene, FeedbackSide::Host), None).unwrap();
    let draft = Draft {
        entries: vec![Entry::new(Heading::Unanswered, "Vad det kostar per timme.")],
        ..Draft::default()
    };
    submit_feedback(&scene.ctx, Writer::Account(&host), &id, &draft).unwrap();
    let view = queries::feedback(&scene.ctx, &host, &id).unwrap();
    let headings: Vec<(&str, usize)> = view.headings.iter().map(|h| (&*h.heading, h.notes.len())).collect();
    assert_eq!(headings, [("explained", 0), ("unanswered", 1), ("see-differently", 0)]);
}

#[test]
fn a_missing_feedback_and_another_organisations_draft_are_refused() {
    let scene = Scene::new();
    let facilitator = scene.facilitator();
    let id =
        start_feedback(&scene.ctx, Writer::Account(&facilitator), &new(&scene, FeedbackSide::Visitor), None)
            .unwrap();
    let host = scene.host();
    let refused = save_draft(&scene.ctx, Writer::Account(&host), &id, &written());
    assert!(matches!(refused, Err(Error::Forbidden(_))), "{refused:?}");
    let missing = queries::feedback(&scene.ctx, &host, &FeedbackId::new("none"));
    assert!(matches!(missing, Err(Error::Missing("feedback", _))));
}

#[test]
fn a_fact_may_leave_one_side_not_stated_but_not_both() {
    let scene = Scene::new();
    let fact = NewFact {
        exchange: scene.workshop.clone(),
        note: None,
        fact: "Boende per hus".into(),
        host_value: "150–300".into(),
        visitor_value: String::new(),
        unit: "personer".into(),
        why: String::new(),
        source: String::new(),
    };
    add_fact(&scene.ctx, &scene.member(), &fact).unwrap();
    let empty = NewFact { host_value: " ".into(), ..fact.clone() };
    assert!(matches!(add_fact(&scene.ctx, &scene.member(), &empty), Err(Error::Refused(_))));
    let view = queries::capture_of_exchange(&scene.ctx, &Actor::stranger(), &scene.workshop).unwrap();
    assert_eq!((view.facts.len(), &*view.facts[0].visitor_value, &*view.facts[0].unit), (1, "", "personer"));
    assert!(!view.may_add && !view.may_lead);
}
