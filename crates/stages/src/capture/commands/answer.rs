//! Answering a request; where the answer is a meeting, the exchange with its questions is made at once.

use super::need::{NewPairing, found, insert_pairing, shortened};
use super::request::{WORDS_MOST, line, note_change, own_request, pair_of, role};
use crate::capture::store;
use crate::capture::store::request::RequestRow;
use crate::capture::views::NeedView;
use crate::error::OrMissing;
use crate::ground::access::request::Side;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::networks::{self, NewNetwork};
use crate::ground::{access, thread};
use crate::meet::clock::ZONES;
use crate::meet::commands::{
    NewAgendaItem, NewExchange, NewParticipant, NewQuestion, insert_agenda_item, insert_exchange,
    insert_participant, insert_question,
};
use crate::{Actor, Ctx, Result};
use torg_db::{Tx, args};
use torg_domain::Refusal;
use torg_domain::agenda::{clock_minute, clock_text};
use torg_domain::date::PartialDate;
use torg_domain::exchange::{ExchangeKind, Form, Visibility};
use torg_domain::id::{AgendaItemId, ExchangeId, NetworkId, OrganisationId, PersonId, QuestionId, RequestId};
use torg_domain::link::Link;
use torg_domain::need::WantedForm;
use torg_domain::network::{Level, NetworkRole};
use torg_domain::note::note_text;
use torg_domain::request::{Answer, CALL_MINUTES, RequestState};

/// An answer to a request.
#[derive(Debug, Clone)]
pub struct NewAnswer {
    /// Yes, another date, a call instead, no.
    pub answer: Answer,
    /// A word to go with it; a no needs one.
    pub words: String,
    /// Language of the words.
    pub lang: String,
    /// Whom to ask here, as a role; empty = the one of the account.
    pub role: String,
    /// How to reach them, shown to the other side after a yes; empty = not stated.
    pub contact: String,
    /// The date said or proposed; another date needs one.
    pub date: Option<PartialDate>,
    /// Clock time of the place, `13:00`, for a call; empty = not stated.
    pub clock: String,
    /// Did the writer say that what looks like contact details in the words may stand?
    pub confirmed: Confirmed,
}

/// The receiver answers. A yes to a visit or a call makes an exchange that both sides edit; a call instead of a visit
/// takes 45 minutes and keeps the questions.
///
/// # Errors
/// Forbidden for all but the receiver; refused once settled, for a no without a kind word, another date without a date.
pub fn answer_request(
    ctx: &Ctx,
    actor: &Actor,
    id: &RequestId,
    new: &NewAnswer,
) -> Result<Option<ExchangeId>> {
    ctx.db.tx(|tx| {
        let (row, side) = own_request(tx, actor, id)?;
        access::request::only(side, Side::Answers)?;
        row.state.check_open()?;
        let reply = checked(new)?;
        let person = actor.person.as_ref().or_missing("person", "")?;
        let values = args![
            id.as_str(),
            new.answer.leads_to().word(),
            reply,
            &new.lang,
            new.date.as_ref().map(PartialDate::as_str),
            person.as_str(),
            role(tx, person.as_str(), &new.role)?,
            line(&new.contact)?,
            ctx.now(),
        ];
        store::request::set_answer(tx, values)?;
        let exchange = match new.answer {
            Answer::Decline => {
                store::request::end(tx, id, RequestState::Declined)?;
                None
            }
            Answer::OtherDate => None,
            Answer::Accept | Answer::Call => settle(tx, ctx, actor, id, &new.clock)?,
        };
        note_change(tx, ctx, actor, "answer_request", id)?;
        Ok(exchange)
    })
}

fn checked(new: &NewAnswer) -> Result<String> {
    free_text::check(&[&new.words, &new.role], new.confirmed)?;
    free_text::check(&[&new.contact], Confirmed::Yes)?; // an address is what this field is for
    if new.answer == Answer::OtherDate && new.date.is_none() {
        return Err(Refusal::FieldMissing { field: "date" }.into());
    }
    if new.words.trim().is_empty() {
        let is_kind = new.answer != Answer::Decline;
        return if is_kind {
            Ok(String::new())
        } else {
            Err(Refusal::FieldMissing { field: "reply" }.into())
        };
    }
    Ok(note_text(&new.words, WORDS_MOST)?)
}

/// The sender says yes to the date the host proposed.
///
/// # Errors
/// Forbidden for all but the sender; refused where no other date was proposed.
pub fn take_date(ctx: &Ctx, actor: &Actor, id: &RequestId) -> Result<Option<ExchangeId>> {
    ctx.db.tx(|tx| {
        let (row, side) = own_request(tx, actor, id)?;
        access::request::only(side, Side::Asks)?;
        if row.state != RequestState::OtherDate {
            return Err(Refusal::StateUnclear.into());
        }
        store::request::set_met(tx, id, RequestState::Accepted, None)?;
        let exchange = settle(tx, ctx, actor, id, "")?;
        note_change(tx, ctx, actor, "take_date", id)?;
        Ok(exchange)
    })
}

/// What a yes brings: the meeting, where it is one, and the pair, where both have a need or an offer.
fn settle(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    id: &RequestId,
    clock: &str,
) -> Result<Option<ExchangeId>> {
    let row = store::request::find(tx, id)?.or_missing("request", id.as_str())?;
    let is_call = row.state == RequestState::Call || row.is(WantedForm::Call);
    let exchange = if is_call || row.is(WantedForm::Visit) {
        Some(meet(tx, ctx, actor, &row, (is_call, clock))?)
    } else {
        None
    };
    store::request::set_met(tx, id, row.state, exchange.as_ref().map(ExchangeId::as_str))?;
    if let Some((need, offer)) = pair_of(tx, &row)? {
        let pair = NewPairing {
            need,
            offer,
            exchange: exchange.clone(),
            learnt_how: String::new(),
            outcome: String::new(),
        };
        insert_pairing(tx, ctx, actor, &pair)?;
    }
    Ok(exchange)
}

/// The exchange of two, with the request's questions. Only the two see it until they open it.
fn meet(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    row: &RequestRow,
    (is_call, clock): (bool, &str),
) -> Result<ExchangeId> {
    let about = found(tx, &row.need)?;
    let network = network_of_two(tx, ctx, actor, row, &about)?;
    let id = ExchangeId::new(ctx.id());
    let when = row.proposed.as_deref().or(row.month.as_deref()).unwrap_or_default();
    let kind = if is_call { ExchangeKind::SparringMeeting } else { ExchangeKind::PeerLearningVisit };
    let zone = ZONES.iter().find(|(country, _)| *country == about.country).map_or("", |(_, zone)| *zone);
    let clock = if is_call && when.len() == 10 { clock.trim() } else { "" };
    let new = NewExchange {
        form: if is_call { Form::Online } else { Form::Physical },
        visibility: Visibility::Network,
        host: about.organisation_id.as_ref().map(OrganisationId::new),
        starts_on: PartialDate::parse(when)?,
        starts_clock: clock.to_owned(),
        ends_clock: if clock.is_empty() { String::new() } else { call_ends(clock)? },
        time_zone: if zone.is_empty() { "Europe/Stockholm" } else { zone }.to_owned(),
        purpose: row.words.clone(),
        is_example: about.is_example,
        confirmed: Confirmed::Yes, // every text was asked about when it was written
        ..NewExchange::new(network, kind, &shortened(&about.topic), &about.lang)
    };
    insert_exchange(tx, ctx, actor, &id, &new)?;
    thread::tie(tx, ctx, &Link::came_of(&id, &row.need))?;
    if is_call {
        let call = NewAgendaItem {
            day: 1,
            minutes: CALL_MINUTES,
            title: new.title.clone(),
            confirmed: Confirmed::Yes,
            ..NewAgendaItem::default()
        };
        insert_agenda_item(tx, ctx, &AgendaItemId::new(ctx.id()), &id, &call)?;
    }
    sign_up(tx, &id, row)?;
    carry_questions(tx, ctx, actor, &id, row)?;
    Ok(id)
}

fn call_ends(clock: &str) -> Result<String> {
    let minute = clock_minute(clock)?;
    let last = 24 * 60 - 1;
    Ok(clock_text((minute + CALL_MINUTES).min(last)))
}

fn sign_up(tx: &mut Tx<'_>, exchange: &ExchangeId, row: &RequestRow) -> Result<()> {
    let people = row.people.and_then(|people| u32::try_from(people).ok());
    for (organisation, people) in [(&row.organisation, people), (&row.host, None)] {
        let Some(organisation) = organisation.as_ref().map(OrganisationId::new) else { continue };
        let new = NewParticipant {
            organisation,
            level: Level::NotStated,
            people,
            note: String::new(),
            confirmed: Confirmed::No,
        };
        insert_participant(tx, exchange, &new)?;
    }
    Ok(())
}

fn carry_questions(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    exchange: &ExchangeId,
    row: &RequestRow,
) -> Result<()> {
    for asked in store::request::list_questions(tx, &row.id)? {
        let new = NewQuestion {
            text: asked.words,
            lang: asked.lang,
            role: row.role.clone(),
            organisation: row.organisation.as_ref().map(OrganisationId::new),
            confirmed: Confirmed::Yes, // asked about when the request was sent
            ..NewQuestion::default()
        };
        insert_question(tx, ctx, actor, (&QuestionId::new(asked.id), exchange), &new)?;
    }
    Ok(())
}

/// The network in which two organisations meet: one of their own, made the first time, in which both people edit.
/// Why not one that exists: decision 0034.
fn network_of_two(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    row: &RequestRow,
    about: &NeedView,
) -> Result<NetworkId> {
    let mut sides = [row.organisation.as_deref(), row.host.as_deref()].map(|side| side.unwrap_or_default());
    sides.sort_unstable();
    let own = if sides.contains(&"") { row.id.clone() } else { sides.join("-") };
    let id = NetworkId::new(format!("pair-{own}"));
    if networks::find(tx, &id)?.is_none() {
        let names = [row.organisation_name.as_str(), row.host_name.as_str()];
        let names: Vec<&str> = names.into_iter().filter(|name| !name.is_empty()).collect();
        let members = sides.into_iter().filter(|side| !side.is_empty()).map(OrganisationId::new).collect();
        let new = NewNetwork {
            name: names.join(" – "),
            language: about.lang.clone(),
            is_example: about.is_example,
            members,
            ..NewNetwork::default()
        };
        networks::insert(tx, ctx, actor, &id, &new)?;
    }
    let people = [Some(&row.person), row.answered_by.as_ref()];
    for person in people.into_iter().flatten() {
        networks::put_person(tx, ctx, &id, &PersonId::new(person), NetworkRole::Facilitator)?;
    }
    Ok(id)
}
