//! Loading the invented needs and offers of the demonstration: what they have room for, standing answers, a request.

use crate::demo::read::{id_of, word};
use crate::stop::Stop;
use serde::Deserialize;
use torg_domain::capacity::{Capacity, Month};
use torg_domain::id::{FaqId, NeedId, OrganisationId};
use torg_domain::need::{Direction, WantedForm};
use torg_domain::network::Concept;
use torg_stages::capture::commands::{
    NewFaq, NewNeed, NewRequest, insert_capacity, insert_faq, insert_need, send_request,
};
use torg_stages::capture::queries;
use torg_stages::ground::free_text::Confirmed;
use torg_stages::ground::people;
use torg_stages::{Actor, Ctx, Result, Tx};

const OFFERS: &str = include_str!("../../../../../data/demo/offers.toml");

#[derive(Deserialize)]
struct File {
    need: Vec<Need>,
    request: Vec<Request>,
}

#[derive(Deserialize)]
struct Need {
    id: String,
    direction: String,
    org: String,
    topic: String,
    concept: String,
    wanted_form: String,
    lang: String,
    capacity: Option<Room>,
    #[serde(default)]
    faq: Vec<Faq>,
}

#[derive(Deserialize)]
struct Room {
    visits_per_month: Option<u32>,
    group_most: Option<u32>,
    months: Vec<u32>,
    languages: Vec<String>,
    topics: String,
    not_offered: String,
    read_first: String,
    is_free: Option<bool>,
}

#[derive(Deserialize)]
struct Faq {
    id: String,
    question: String,
    answer: String,
    lang: String,
}

#[derive(Deserialize)]
struct Request {
    from: String,
    to: String,
    own: String,
    form: String,
    people: u32,
    words: String,
    questions: Vec<String>,
    lang: String,
}

/// Everything of the file. The accounts have to be there already: they send the requests.
pub(in crate::demo) fn load(ctx: &Ctx) -> std::result::Result<(), Stop> {
    let file: File =
        toml::from_str(OFFERS).map_err(|e| Stop::broken(format!("data/demo/offers.toml: {e}")))?;
    ctx.db.tx(|tx| file.need.iter().try_for_each(|need| load_need(tx, ctx, need)))?;
    file.request.iter().try_for_each(|request| send(ctx, request))?;
    Ok(())
}

fn load_need(tx: &mut Tx<'_>, ctx: &Ctx, from: &Need) -> Result<()> {
    let id = NeedId::new(&from.id);
    let direction = word(&from.direction, "direction", Direction::from_word)?;
    let new = NewNeed {
        organisation: id_of(&from.org).map(OrganisationId::new),
        concept: Some(word(&from.concept, "concept", Concept::from_word)?),
        wanted_form: word(&from.wanted_form, "form", WantedForm::from_word)?,
        is_example: true,
        ..NewNeed::new(direction, from.topic.as_str(), from.lang.as_str())
    };
    let program = Actor::program();
    insert_need(tx, ctx, &program, &id, &new)?;
    if let Some(room) = &from.capacity {
        insert_capacity(tx, ctx, &program, &id, (&capacity(room), Confirmed::No))?;
    }
    for faq in &from.faq {
        let new = NewFaq {
            question: faq.question.clone(),
            answer: faq.answer.clone(),
            lang: faq.lang.clone(),
            confirmed: Confirmed::No,
        };
        insert_faq(tx, ctx, &program, (&FaqId::new(&faq.id), &id), &new)?;
    }
    Ok(())
}

fn capacity(room: &Room) -> Capacity {
    Capacity {
        visits_per_month: room.visits_per_month,
        group_most: room.group_most,
        months: room.months.clone(),
        languages: room.languages.clone(),
        topics: room.topics.clone(),
        not_offered: room.not_offered.clone(),
        read_first: room.read_first.clone(),
        is_free: room.is_free,
        fee: String::new(),
    }
}

fn send(ctx: &Ctx, from: &Request) -> Result<()> {
    let actor = people::actor_named(ctx, &from.from)?;
    let to = NeedId::new(&from.to);
    let next = queries::need(ctx, &actor, &to)?.offer.next_month;
    let new = NewRequest {
        to,
        own: Some(NeedId::new(&from.own)),
        form: word(&from.form, "form", WantedForm::from_word)?,
        month: next.as_deref().map(Month::parse).transpose()?,
        people: Some(from.people),
        words: from.words.clone(),
        lang: from.lang.clone(),
        role: String::new(),
        contact: String::new(),
        questions: from.questions.join("\n"),
        confirmed: Confirmed::No,
    };
    send_request(ctx, &actor, &new)?;
    Ok(())
}
