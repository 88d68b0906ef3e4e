//! Asking another organisation: room in a month, the answer, what each side may see, what came of it.

use super::scene::Scene;
use crate::capture::commands::{
    NewAnswer, NewFaq, NewNeed, NewRequest, add_faq, add_need, answer_question, answer_request, send_request,
    set_capacity, take_date, tell_outcome, withdraw_need, withdraw_request,
};
use crate::capture::queries;
use crate::ground::free_text::Confirmed;
use crate::meet::queries as met;
use crate::{Actor, Error};
use torg_db::args;
use torg_domain::Refusal;
use torg_domain::capacity::{Capacity, Month};
use torg_domain::date::PartialDate;
use torg_domain::id::{NeedId, OrganisationId, PersonId, RequestId};
use torg_domain::need::{Direction, WantedForm};
use torg_domain::network::Concept;
use torg_domain::request::Answer;

/// An offer of visits by Mölndal, two a month, in any month.
fn offered(scene: &Scene) -> NeedId {
    let new = NewNeed {
        organisation: Some(OrganisationId::new("SE:1481")),
        concept: Some(Concept::Competence),
        wanted_form: WantedForm::Visit,
        ..NewNeed::new(Direction::Offer, "Vi visar vår handledning.", "sv")
    };
    let offer = add_need(&scene.ctx, &scene.host(), &new).unwrap();
    let two = Capacity { visits_per_month: Some(2), group_most: Some(6), ..Capacity::default() };
    set_capacity(&scene.ctx, &scene.host(), &offer, &two, Confirmed::No).unwrap();
    offer
}

fn asked(to: &NeedId, form: WantedForm, month: Option<&str>) -> NewRequest {
    NewRequest {
        to: to.clone(),
        own: None,
        form,
        month: month.map(|month| Month::parse(month).unwrap()),
        people: Some(4),
        words: "Må vi komme og se det?".into(),
        lang: "da".into(),
        role: "Udviklingskonsulent".into(),
        contact: "pleje@kommune.example".into(),
        questions: "Hvem leder det?\nHvad koster det?".into(),
        confirmed: Confirmed::No,
    }
}

fn answer(answer: Answer) -> NewAnswer {
    NewAnswer {
        answer,
        words: "Gärna!".into(),
        lang: "sv".into(),
        role: "Verksamhetsutvecklare".into(),
        contact: "omsorg@kommun.example".into(),
        date: None,
        clock: String::new(),
        confirmed: Confirmed::No,
    }
}

/// Somebody without a network and organisation, with an account.
fn guest(scene: &Scene, name: &str) -> Actor {
    let insert = "INSERT INTO person (id, sign_in_name, display_name, language, password_hash, created_at)
         VALUES ($1, $1, $1, 'da', '', '2026-01-01T00:00:00Z')";
    scene.ctx.db.tx(|tx| tx.execute(insert, args![name])).unwrap();
    Actor { person: Some(PersonId::new(name)), ..Actor::default() }
}

#[test]
fn a_third_visit_in_a_month_for_two_is_told_the_next_possible_month_before_it_is_sent() {
    let scene = Scene::new();
    let offer = offered(&scene);
    let visit =
        |actor: &Actor| send_request(&scene.ctx, actor, &asked(&offer, WantedForm::Visit, Some("2026-03")));
    visit(&scene.member()).unwrap();
    visit(&scene.outsider()).unwrap();
    let third = guest(&scene, "third");
    let seen = queries::need(&scene.ctx, &third, &offer).unwrap().offer;
    let march = seen.months.iter().find(|month| month.month == "2026-03").unwrap();
    assert_eq!((&*march.room, march.left), ("full", Some(0)));
    assert_eq!(seen.next_month.as_deref(), Some("2026-04"), "the month that runs is not offered");
    let refused = visit(&third);
    assert!(
        matches!(&refused, Err(Error::Refused(Refusal::MonthFull { next: Some(next) })) if next == "2026-04"),
        "{refused:?}"
    );
    let crowd = NewRequest { people: Some(7), ..asked(&offer, WantedForm::Visit, Some("2026-04")) };
    let refused = send_request(&scene.ctx, &third, &crowd);
    assert!(matches!(refused, Err(Error::Refused(Refusal::GroupTooLarge { most: 6 }))));
}

#[test]
fn a_call_instead_keeps_the_questions_and_takes_forty_five_minutes() {
    let scene = Scene::new();
    let offer = offered(&scene);
    let id = send_request(&scene.ctx, &scene.outsider(), &asked(&offer, WantedForm::Visit, None)).unwrap();
    let call = NewAnswer {
        date: PartialDate::parse("2026-03-10").unwrap(),
        clock: "13:00".into(),
        ..answer(Answer::Call)
    };
    let exchange = answer_request(&scene.ctx, &scene.host(), &id, &call).unwrap().unwrap();
    let program = Actor::program();
    let plan = met::plan(&scene.ctx, &program, &exchange).unwrap();
    assert_eq!(plan.agenda.iter().map(|row| row.minutes).sum::<i64>(), 45);
    let view = met::exchange(&scene.ctx, &program, &exchange).unwrap();
    assert_eq!((&*view.kind, &*view.form, &*view.visibility), ("sparring-meeting", "online", "network"));
    assert_eq!(view.when.starts_at.as_deref(), Some("2026-03-10T12:00:00Z"));
    assert_eq!(view.when.ends_at.as_deref(), Some("2026-03-10T12:45:00Z"));
    let questions = met::questions(&scene.ctx, &program, &exchange).unwrap();
    let words: Vec<_> = questions.questions.iter().map(|question| question.text.as_str()).collect();
    assert_eq!(words, ["Hvem leder det?", "Hvad koster det?"]);
    // The month has its place back.
    assert_eq!(queries::need(&scene.ctx, &program, &offer).unwrap().offer.months[0].left, Some(2));
}

#[test]
fn nobody_sees_a_contact_before_a_yes_and_only_the_two_sides_read_the_request() {
    let scene = Scene::new();
    let offer = offered(&scene);
    let sender = scene.outsider();
    let id = send_request(&scene.ctx, &sender, &asked(&offer, WantedForm::Documents, None)).unwrap();
    let seen = queries::request(&scene.ctx, &scene.host(), &id).unwrap();
    assert!(seen.is_incoming && seen.whom.is_none());
    assert!(!serde_json::to_string(&seen).unwrap().contains("kommune.example"));
    for other in [scene.member(), scene.facilitator(), Actor::program(), Actor::stranger()] {
        assert!(matches!(queries::request(&scene.ctx, &other, &id), Err(Error::Missing("request", _))));
    }
    assert!(queries::requests(&scene.ctx, &scene.member()).unwrap().is_empty());
    let refused = answer_request(&scene.ctx, &sender, &id, &answer(Answer::Accept));
    assert!(matches!(refused, Err(Error::Forbidden(_))));
    answer_request(&scene.ctx, &scene.host(), &id, &answer(Answer::Accept)).unwrap();
    let host_sees = queries::request(&scene.ctx, &scene.host(), &id).unwrap().whom.unwrap();
    assert_eq!((&*host_sees.role, &*host_sees.contact), ("Udviklingskonsulent", "pleje@kommune.example"));
    let sender_sees = queries::request(&scene.ctx, &sender, &id).unwrap().whom.unwrap();
    assert_eq!(
        (&*sender_sees.role, &*sender_sees.contact),
        ("Verksamhetsutvecklare", "omsorg@kommun.example")
    );
}

#[test]
fn a_no_needs_a_kind_word_and_another_date_a_date_that_the_sender_takes() {
    let scene = Scene::new();
    let offer = offered(&scene);
    let send =
        |actor: &Actor| send_request(&scene.ctx, actor, &asked(&offer, WantedForm::Visit, Some("2026-03")));
    let (first, second) = (send(&scene.member()).unwrap(), send(&scene.outsider()).unwrap());
    let silent = NewAnswer { words: " ".into(), ..answer(Answer::Decline) };
    let refused = answer_request(&scene.ctx, &scene.host(), &first, &silent);
    assert!(matches!(refused, Err(Error::Refused(Refusal::FieldMissing { field: "reply" }))));
    answer_request(&scene.ctx, &scene.host(), &first, &answer(Answer::Decline)).unwrap();
    assert!(queries::request(&scene.ctx, &scene.member(), &first).unwrap().whom.is_none());
    let vague = answer_request(&scene.ctx, &scene.host(), &second, &answer(Answer::OtherDate));
    assert!(matches!(vague, Err(Error::Refused(Refusal::FieldMissing { field: "date" }))));
    let dated = NewAnswer { date: PartialDate::parse("2026-05").unwrap(), ..answer(Answer::OtherDate) };
    answer_request(&scene.ctx, &scene.host(), &second, &dated).unwrap();
    assert!(matches!(withdraw_request(&scene.ctx, &scene.host(), &second), Err(Error::Forbidden(_))));
    let exchange = take_date(&scene.ctx, &scene.outsider(), &second).unwrap().unwrap();
    let view = met::exchange(&scene.ctx, &Actor::program(), &exchange).unwrap();
    assert_eq!((&*view.kind, view.when.starts_on.as_deref()), ("peer-learning-visit", Some("2026-05")));
    let again = answer_request(&scene.ctx, &scene.host(), &second, &answer(Answer::Accept));
    assert!(matches!(again, Err(Error::Refused(Refusal::StateUnclear))));
}

#[test]
fn both_sides_edit_the_meeting_that_came_of_a_yes() {
    let scene = Scene::new();
    let offer = offered(&scene);
    let id = send_request(&scene.ctx, &scene.outsider(), &asked(&offer, WantedForm::Visit, Some("2026-03")))
        .unwrap();
    let exchange = answer_request(&scene.ctx, &scene.host(), &id, &answer(Answer::Accept)).unwrap().unwrap();
    let network = met::exchange(&scene.ctx, &Actor::program(), &exchange).unwrap().network_id;
    let editors = crate::ground::networks::people(
        &scene.ctx,
        &Actor::program(),
        &torg_domain::id::NetworkId::new(network),
    )
    .unwrap();
    let mut names: Vec<_> = editors.iter().map(|person| (&*person.person_id, &*person.role)).collect();
    names.sort_unstable();
    assert_eq!(names, [("host", "facilitator"), ("outsider", "facilitator")]);
    assert!(matches!(met::exchange(&scene.ctx, &scene.member(), &exchange), Err(Error::Forbidden(_))));
}

#[test]
fn one_request_waits_at_a_time_and_a_day_has_an_end() {
    let scene = Scene::new();
    let offer = offered(&scene);
    let send = |to: &NeedId| send_request(&scene.ctx, &scene.member(), &asked(to, WantedForm::Call, None));
    let first = send(&offer).unwrap();
    assert!(matches!(send(&offer), Err(Error::Refused(Refusal::AskedAlready))));
    withdraw_request(&scene.ctx, &scene.member(), &first).unwrap();
    for _ in 0..4 {
        send(&offered(&scene)).unwrap();
    }
    assert!(matches!(send(&offer), Err(Error::Refused(Refusal::RequestsOfToday { most: 5 }))));
    let own = send_request(&scene.ctx, &scene.host(), &asked(&offer, WantedForm::Call, None));
    assert!(matches!(own, Err(Error::Forbidden(_))));
    let stranger = send_request(&scene.ctx, &Actor::stranger(), &asked(&offer, WantedForm::Call, None));
    assert!(matches!(stranger, Err(Error::Forbidden(_))));
}

#[test]
fn an_answer_that_stands_beside_the_offer_is_found_by_search_until_the_offer_is_withdrawn() {
    let scene = Scene::new();
    let offer = offered(&scene);
    let id = send_request(&scene.ctx, &scene.outsider(), &asked(&offer, WantedForm::Call, None)).unwrap();
    let question = queries::request(&scene.ctx, &scene.host(), &id).unwrap().questions[0].id.clone();
    let given = ("Enhetschefen leder varje grupp.", "sv");
    answer_question(&scene.ctx, &scene.host(), (&id, &question), given, true).unwrap();
    let faq = queries::need(&scene.ctx, &Actor::stranger(), &offer).unwrap().offer.faq;
    assert_eq!((faq.len(), &*faq[0].answer), (1, given.0));
    let entry =
        |scene: &Scene| scene.ctx.db.read(|tx| crate::ground::library::find(tx, "faq", &question)).unwrap();
    let found = entry(&scene).unwrap();
    assert_eq!((&*found.lang, found.is_public), ("sv", true));
    assert_eq!(found.path, format!("/find/needs/{offer}#faq-{question}"));
    let new =
        NewFaq { question: "Var?".into(), answer: "Här.".into(), lang: "sv".into(), ..NewFaq::default() };
    assert!(matches!(add_faq(&scene.ctx, &scene.outsider(), &offer, &new), Err(Error::Forbidden(_))));
    withdraw_need(&scene.ctx, &scene.host(), &offer).unwrap();
    assert!(entry(&scene).is_none());
}

#[test]
fn what_it_gave_is_told_on_both_needs_and_in_the_hosts_year() {
    let scene = Scene::new();
    let offer = offered(&scene);
    let need = NewNeed {
        organisation: Some(OrganisationId::new("SE:1401")),
        concept: Some(Concept::Competence),
        ..NewNeed::new(Direction::Need, "Vi behöver handledning.", "sv")
    };
    let need = add_need(&scene.ctx, &scene.member(), &need).unwrap();
    let proposals = queries::need(&scene.ctx, &scene.member(), &need).unwrap().proposals;
    assert_eq!((proposals.len(), &*proposals[0].reasons[0].kind), (1, "shared-concept"));
    let new = NewRequest { own: Some(need.clone()), ..asked(&offer, WantedForm::Visit, Some("2026-03")) };
    let id = send_request(&scene.ctx, &scene.member(), &new).unwrap();
    let early = tell_outcome(&scene.ctx, &scene.member(), &id, "Mycket", "sv");
    assert!(matches!(early, Err(Error::Refused(Refusal::StateUnclear))));
    answer_request(&scene.ctx, &scene.host(), &id, &answer(Answer::Accept)).unwrap();
    tell_outcome(&scene.ctx, &scene.member(), &id, "Vi prövar i två grupper.", "sv").unwrap();
    for side in [&need, &offer] {
        let view = queries::need(&scene.ctx, &Actor::stranger(), side).unwrap();
        assert_eq!(view.pairings[0].outcome, "Vi prövar i två grupper.");
    }
    let year =
        queries::host_year(&scene.ctx, &scene.host(), &OrganisationId::new("SE:1481"), Some(2026)).unwrap();
    assert_eq!((year.visits, year.with_outcome, year.without_length), (1, 1, 1));
    assert_eq!((&*year.lines[0].organisation, year.lines[0].questions), ("Härryda", 2));
    let foreign = queries::host_year(&scene.ctx, &scene.member(), &OrganisationId::new("SE:1481"), None);
    assert!(matches!(foreign, Err(Error::Forbidden(_))));
}

#[test]
fn a_need_that_the_reader_may_not_see_is_no_proposal() {
    let scene = Scene::new();
    let offer = offered(&scene);
    let inner = NewNeed {
        organisation: Some(OrganisationId::new("SE:1401")),
        network: Some(scene.network.clone()),
        concept: Some(Concept::Competence),
        is_public: false,
        ..NewNeed::new(Direction::Need, "Bara för oss.", "sv")
    };
    add_need(&scene.ctx, &scene.member(), &inner).unwrap();
    let proposals = |actor: &Actor| queries::need(&scene.ctx, actor, &offer).unwrap().proposals.len();
    assert_eq!((proposals(&scene.member()), proposals(&scene.outsider())), (1, 0));
    let missing = queries::request(&scene.ctx, &scene.host(), &RequestId::new("none"));
    assert!(matches!(missing, Err(Error::Missing("request", _))));
}
