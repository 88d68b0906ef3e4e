//! Loading the invented visits of the demonstration: one group on its way home, one whose letter waits for the host's yes.

use super::voices;
use crate::demo::read::word;
use crate::stop::Stop;
use serde::Deserialize;
use torg_domain::date::PartialDate;
use torg_domain::exchange::{ExchangeKind, Form};
use torg_domain::feedback::Heading;
use torg_domain::id::{AgendaItemId, ExchangeId, FeedbackId, NetworkId, OrganisationId};
use torg_domain::network::Level;
use torg_stages::act::commands::{NewTakeHome, hand_over, take_home};
use torg_stages::capture::delegation::{self, NewDelegation, NewMember, NewNoteFact, WriteNote};
use torg_stages::capture::hosting;
use torg_stages::ground::free_text::Confirmed;
use torg_stages::ground::people;
use torg_stages::meet::commands::{NewAgendaItem, NewExchange, insert_agenda_item, insert_exchange};
use torg_stages::{Actor, Ctx, Error, Result};

const VISITS: &str = include_str!("../../../../../../data/demo/visits.toml");

#[derive(Deserialize)]
struct File {
    visit: Vec<Visit>,
    voices: Vec<voices::Voices>,
}

#[derive(Deserialize)]
struct Visit {
    id: String,
    network: String,
    title: String,
    lang: String,
    host: String,
    visitors: String,
    place: String,
    starts_in: i64,
    leader: String,
    delegation: String,
    delegation_lang: String,
    link_days: i64,
    handed_over: bool,
    host_lang: String,
    host_questions: Vec<String>,
    row: Vec<Row>,
    watch: Vec<Watch>,
    member: Vec<Member>,
    note: Vec<Note>,
    fact: Vec<Fact>,
    take: Vec<Take>,
}

#[derive(Deserialize)]
struct Row {
    day: u32,
    starts: String,
    minutes: u32,
    title: String,
    role: String,
}

#[derive(Deserialize)]
struct Watch {
    level: String,
    questions: Vec<String>,
}

#[derive(Deserialize)]
struct Member {
    level: String,
    role: String,
    lang: String,
}

#[derive(Deserialize)]
struct Note {
    by: usize,
    heading: String,
    text: String,
    #[serde(default)]
    said_by: String,
    under: Option<usize>,
    #[serde(default)]
    votes: Vec<usize>,
}

#[derive(Deserialize)]
struct Fact {
    note: usize,
    fact: String,
    host: String,
    visitors: String,
    unit: String,
}

#[derive(Deserialize)]
struct Take {
    promise: String,
    owner_role: String,
    due_in: i64,
}

/// Everything of the file. The accounts have to be there already: they lead.
pub(in crate::demo) fn load(ctx: &Ctx) -> std::result::Result<(), Stop> {
    let file: File =
        toml::from_str(VISITS).map_err(|e| Stop::broken(format!("data/demo/visits.toml: {e}")))?;
    file.visit.iter().try_for_each(|visit| load_visit(ctx, visit))?;
    file.voices.iter().try_for_each(|asked| voices::load(ctx, asked))?;
    Ok(())
}

fn load_visit(ctx: &Ctx, from: &Visit) -> Result<()> {
    let exchange = ExchangeId::new(&from.id);
    ctx.db.tx(|tx| {
        let days = from.row.iter().map(|row| i64::from(row.day)).max().unwrap_or(1);
        let new = NewExchange {
            form: Form::Physical,
            place: from.place.clone(),
            host: Some(OrganisationId::new(&from.host)),
            starts_on: PartialDate::parse(&day(ctx, from.starts_in))?,
            ends_on: PartialDate::parse(&day(ctx, from.starts_in + days - 1))?,
            is_example: true,
            ..NewExchange::new(
                NetworkId::new(&from.network),
                ExchangeKind::PeerLearningVisit,
                &from.title,
                &from.lang,
            )
        };
        insert_exchange(tx, ctx, &Actor::program(), &exchange, &new)?;
        for row in &from.row {
            let new = NewAgendaItem {
                day: row.day,
                starts: row.starts.clone(),
                minutes: row.minutes,
                title: row.title.clone(),
                responsible_role: row.role.clone(),
                confirmed: Confirmed::No,
            };
            insert_agenda_item(tx, ctx, &AgendaItemId::new(ctx.id()), &exchange, &new)?;
        }
        Ok::<_, Error>(())
    })?;
    let questions = (&*from.host_questions, &*from.host_lang);
    hosting::set_questions(ctx, &people::actor_named(ctx, "administrator")?, &exchange, questions)?;
    load_delegation(ctx, &exchange, from)
}

fn load_delegation(ctx: &Ctx, exchange: &ExchangeId, from: &Visit) -> Result<()> {
    let leader = people::actor_named(ctx, &from.leader)?;
    let id = FeedbackId::new(&from.delegation);
    let watch =
        |one: &Watch| Ok::<_, Error>((word(&one.level, "level", Level::from_word)?, one.questions.clone()));
    let new = NewDelegation {
        exchange: exchange.clone(),
        organisation: OrganisationId::new(&from.visitors),
        lang: from.delegation_lang.clone(),
        ends_on: day(ctx, from.link_days),
        watch: from.watch.iter().map(watch).collect::<Result<_>>()?,
    };
    ctx.db.tx(|tx| delegation::insert(tx, ctx, &leader, &id, &new))?;
    let link = delegation::delegation(ctx, &leader, &id)?.link.unwrap_or_default();
    let mut seats = Vec::new();
    for member in &from.member {
        let new = NewMember {
            level: Some(word(&member.level, "level", Level::from_word)?),
            role: member.role.clone(),
            name: String::new(),
            lang: member.lang.clone(),
        };
        seats.push(delegation::join(ctx, &link, &new)?);
    }
    write(ctx, (&link, &seats), from)?;
    if from.handed_over { hand_over(ctx, &leader, &id) } else { Ok(()) }
}

fn write(ctx: &Ctx, (link, seats): (&str, &[String]), from: &Visit) -> Result<()> {
    let by = |number: usize| (link, seats.get(number).map_or("", String::as_str));
    let mut written: Vec<String> = Vec::new();
    for note in &from.note {
        let new = WriteNote {
            id: None,
            heading: word(&note.heading, "heading", Heading::from_word)?,
            text: note.text.clone(),
            said_by: note.said_by.clone(),
            confirmed: Confirmed::No,
        };
        let id = delegation::write(ctx, by(note.by), &new)?;
        if let Some(into) = note.under.and_then(|number| written.get(number)) {
            delegation::merge(ctx, by(note.by), &id, into)?;
        }
        for voter in &note.votes {
            delegation::vote(ctx, by(*voter), &id, true)?;
        }
        written.push(id);
    }
    for fact in &from.fact {
        let new = NewNoteFact {
            note: written.get(fact.note).cloned(),
            fact: fact.fact.clone(),
            host_value: fact.host.clone(),
            visitor_value: fact.visitors.clone(),
            unit: fact.unit.clone(),
        };
        delegation::add_fact(ctx, by(0), &new)?;
    }
    for take in &from.take {
        let new = NewTakeHome {
            promise: take.promise.clone(),
            owner_role: take.owner_role.clone(),
            due_on: PartialDate::parse(&day(ctx, take.due_in))?,
            confirmed: Confirmed::No,
        };
        take_home(ctx, by(0), &new)?;
    }
    Ok(())
}

/// The day so many days from now.
fn day(ctx: &Ctx, days: i64) -> String {
    people::days_after(&ctx.now(), days).chars().take(10).collect()
}
