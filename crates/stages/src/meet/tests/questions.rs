//! Questions raised in advance.

use super::*;
use crate::find::queries::Search;
use crate::ground::open_link;
use crate::meet::commands::{Direction, NewQuestion, Outcome};
use crate::meet::queries;
use crate::meet::views::QuestionView;
use torg_domain::exchange::Visibility;
use torg_domain::id::QuestionId;

fn ask(text: &str) -> NewQuestion {
    NewQuestion {
        text: text.into(),
        lang: "da".into(),
        role: "udviklingskonsulent".into(),
        ..NewQuestion::default()
    }
}

fn questions(scene: &Scene, id: &ExchangeId) -> Vec<QuestionView> {
    queries::questions(&scene.ctx, &scene.facilitator, id).unwrap().questions
}

fn texts(questions: &[QuestionView]) -> Vec<&str> {
    questions.iter().map(|question| question.text.as_str()).collect()
}

#[test]
fn a_stranger_raises_a_question_by_link_until_the_link_is_ended() {
    let scene = Scene::new();
    let (ctx, me) = (&scene.ctx, &scene.facilitator);
    let id = scene.exchange("Workshop");
    forbidden(commands::make_questions_link(ctx, &scene.member, &id));
    assert_eq!(queries::questions_link(ctx, me, &id).unwrap(), None);
    let token = commands::make_questions_link(ctx, me, &id).unwrap();
    assert_eq!(
        commands::make_questions_link(ctx, me, &id).unwrap(),
        token,
        "one link is shared again and again"
    );
    assert_eq!(queries::questions_link(ctx, me, &id).unwrap().as_ref(), Some(&token));
    let seen = queries::questions_by_link(ctx, &token).unwrap();
    assert_eq!((seen.exchange.title.as_str(), seen.organisations.len()), ("Workshop", 4));
    let new = NewQuestion {
        organisation: Some(OrganisationId::new("DK:0320")),
        ..ask("Hvordan arbejder man i mindre teams?")
    };
    commands::raise_question_by_link(ctx, &token, &new).unwrap();
    let foreign = NewQuestion { organisation: Some(OrganisationId::new("SE:2380")), ..new.clone() };
    let refused = refusal(commands::raise_question_by_link(ctx, &token, &foreign));
    assert_eq!(refused, Refusal::FieldMissing { field: "organisation" });
    let raised = queries::questions_by_link(ctx, &token).unwrap().questions;
    assert_eq!(raised[0].raised_by_organisation.as_deref(), Some("Faxe"));
    commands::end_questions_link(ctx, me, &id).unwrap();
    assert_eq!(refusal(commands::raise_question_by_link(ctx, &token, &new)), Refusal::LinkEnded);
    let other =
        ctx.db.read(|tx| open_link::find(tx, ctx, open_link::Purpose::Feedback, ("exchange", id.as_str())));
    assert_eq!(other.unwrap(), None, "a link for questions gives no feedback");
}

#[test]
fn merged_questions_keep_their_own_words_beneath_and_can_be_parted_again() {
    let scene = Scene::new();
    let (ctx, me) = (&scene.ctx, &scene.facilitator);
    let id = scene.exchange("Workshop");
    let raise = |text: &str| commands::raise_question(ctx, &scene.member, &id, &ask(text)).unwrap();
    let [a, b, c] = ["Små teams?", "Mindre teams?", "Hvordan få teams?"].map(raise);
    commands::merge_questions(ctx, me, &b, &a).unwrap();
    commands::merge_questions(ctx, me, &a, &c).unwrap();
    let shown = questions(&scene, &id);
    assert_eq!(texts(&shown), ["Hvordan få teams?"]);
    assert_eq!(texts(&shown[0].originals), ["Små teams?", "Mindre teams?"]);
    for (from, into) in [(&c, &c), (&a, &c), (&c, &a)] {
        assert_eq!(refusal(commands::merge_questions(ctx, me, from, into)), Refusal::MergeUnclear);
    }
    commands::split_question(ctx, me, &b).unwrap();
    assert_eq!(texts(&questions(&scene, &id)), ["Hvordan få teams?", "Mindre teams?"]);
    assert_eq!(refusal(commands::split_question(ctx, me, &b)), Refusal::MergeUnclear);
    forbidden(commands::merge_questions(ctx, &scene.member, &b, &c));
}

#[test]
fn questions_are_ordered_among_their_neighbours_and_hold_parts() {
    let scene = Scene::new();
    let (ctx, me) = (&scene.ctx, &scene.facilitator);
    let id = scene.exchange("Workshop");
    let raise = |text: &str, parent: Option<&QuestionId>| {
        let new = NewQuestion { parent: parent.cloned(), ..ask(text) };
        commands::raise_question(ctx, me, &id, &new).unwrap()
    };
    let first = raise("første", None);
    raise("del a", Some(&first));
    let part = raise("del b", Some(&first));
    let second = raise("anden", None);
    commands::move_question(ctx, me, &second, Direction::Up).unwrap();
    commands::move_question(ctx, me, &second, Direction::Up).unwrap();
    commands::move_question(ctx, me, &part, Direction::Up).unwrap();
    let shown = questions(&scene, &id);
    assert_eq!(texts(&shown), ["anden", "første"]);
    assert_eq!(texts(&shown[1].parts), ["del b", "del a"]);
    commands::edit_question(ctx, me, &part, "del b, klarere", Default::default()).unwrap();
    assert_eq!(questions(&scene, &id)[1].parts[0].text, "del b, klarere");
}

#[test]
fn the_next_meeting_opens_with_what_we_said_last_time() {
    let scene = Scene::new();
    let (ctx, me) = (&scene.ctx, &scene.facilitator);
    let first = scene.exchange("Første");
    let second = commands::create_exchange(
        ctx,
        me,
        &NewExchange { follows: vec![first.clone()], ..scene.workshop("Anden") },
    )
    .unwrap();
    let talked = commands::raise_question(ctx, me, &first, &ask("Hvordan får vi indflydelse?")).unwrap();
    commands::raise_question(ctx, me, &first, &ask("Ikke nået")).unwrap();
    let outcome = Outcome {
        dialogue: "Alle vil prøve".into(),
        next_step: "To kommuner prøver".into(),
        ..Outcome::default()
    };
    commands::record_outcome(ctx, me, &talked, &outcome, Default::default()).unwrap();
    let plan = queries::plan(ctx, &scene.member, &second).unwrap();
    assert_eq!(plan.last_time.len(), 1);
    assert_eq!(texts(&plan.last_time[0].questions), ["Hvordan får vi indflydelse?"]);
    assert_eq!(plan.last_time[0].questions[0].state, "discussed");
    assert!(plan.last_time[0].became.is_empty());
    let carried = commands::carry_question(ctx, me, &talked, &second).unwrap();
    assert_eq!(refusal(commands::carry_question(ctx, me, &talked, &first)), Refusal::MergeUnclear);
    let there = questions(&scene, &second);
    assert_eq!(there[0].id, carried.as_str());
    assert_eq!(there[0].carried_from.as_deref(), Some(talked.as_str()));
    let answered = Outcome { answer: "Ja".into(), ..outcome };
    commands::record_outcome(ctx, me, &talked, &answered, Default::default()).unwrap();
    let before = questions(&scene, &first);
    assert_eq!((before[0].state.as_str(), before[0].answer.as_str()), ("carried", "Ja"));
}

#[test]
fn questions_of_a_hidden_exchange_are_hidden_and_a_closed_exchange_takes_its_questions_along() {
    let scene = Scene::new();
    let (ctx, me) = (&scene.ctx, &scene.facilitator);
    let id = scene.exchange("Workshop");
    commands::raise_question(ctx, me, &id, &ask("Hvem gør hvad?")).unwrap();
    forbidden(commands::raise_question(ctx, &scene.outsider, &id, &ask("Må jeg?")));
    let (finder, _folder) = crate::find::tests::finder(ctx);
    let search = || {
        let search = Search { kinds: vec!["question".into()], ..Search::new("hvem gør hvad") };
        crate::find::queries::search(ctx, &finder, &Actor::stranger(), &search).unwrap()
    };
    assert_eq!(search().hits.len(), 1);
    let inner = NewExchange { visibility: Visibility::Network, ..scene.workshop("Workshop") };
    commands::edit_exchange(ctx, me, &id, 0, &inner).unwrap();
    assert!(search().hits.is_empty(), "closing the exchange closes its questions");
    forbidden(queries::questions(ctx, &scene.outsider, &id));
}

#[test]
fn a_question_is_checked_before_it_is_stored() {
    let scene = Scene::new();
    let ctx = &scene.ctx;
    let id = scene.exchange("Workshop");
    let raise = |text: &str| refusal(commands::raise_question(ctx, &scene.member, &id, &ask(text)));
    assert_eq!(raise("  "), Refusal::TextEmpty);
    assert_eq!(raise(&"å".repeat(601)), Refusal::TextTooLong { length: 601, most: 600 });
    assert!(matches!(raise("Skriv til a@kommune.example"), Refusal::LooksPersonal { what: "contact", .. }));
    let confirmed = NewQuestion { confirmed: true.into(), ..ask("Skriv til a@kommune.example") };
    commands::raise_question(ctx, &scene.member, &id, &confirmed).unwrap();
}
