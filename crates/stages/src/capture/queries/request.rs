//! Requests, for the people of the two organisations only.

use super::need::visible;
use crate::capture::commands::own_request;
use crate::capture::store;
use crate::capture::store::request::RequestRow;
use crate::capture::views::{NeedView, RequestLine, RequestView, WhomView, YearLine, YearView};
use crate::error::OrMissing;
use crate::ground::access::request::Side;
use crate::ground::{access, places};
use crate::meet::queries::plan;
use crate::{Actor, Ctx, Deed, Error, Result};
use torg_domain::id::{ExchangeId, OrganisationId, RequestId};
use torg_domain::need::{Direction, WantedForm};
use torg_domain::request::{CALL_MINUTES, RequestState};

/// Everything this person's side sent or received, newest first.
///
/// # Errors
/// Forbidden for strangers.
pub fn requests(ctx: &Ctx, actor: &Actor) -> Result<Vec<RequestLine>> {
    let person = actor.person.as_ref().ok_or(Error::Forbidden(Deed::See))?;
    let rows = ctx.db.read(|tx| store::request::list(tx, person, actor.organisation.as_ref()))?;
    let line = |row: RequestRow| {
        let side = access::request::side(actor, row.asks(), row.answers()).ok()?;
        let is_incoming = side == Side::Answers;
        let turn = if is_incoming { RequestState::Waiting } else { RequestState::OtherDate };
        Some(RequestLine {
            is_our_turn: row.state == turn,
            other: if is_incoming { row.organisation_name } else { row.host_name },
            id: row.id,
            is_incoming,
            words: row.words,
            lang: row.lang,
            form: row.form,
            month: row.month,
            state: row.state.word().to_owned(),
            created_at: row.created_at,
        })
    };
    Ok(rows.into_iter().filter_map(line).collect())
}

/// One request with its questions.
///
/// # Errors
/// Missing for everybody but the two sides.
pub fn request(ctx: &Ctx, actor: &Actor, id: &RequestId) -> Result<RequestView> {
    ctx.db.read(|tx| {
        let (row, side) = own_request(tx, actor, id)?;
        let about = store::need::find(tx, &row.need)?.or_missing("need", row.need.as_str())?;
        let own = match &row.own_need {
            Some(own) => store::need::find(tx, own)?,
            None => None,
        };
        let questions = store::request::list_questions(tx, &row.id)?;
        let host = row.answers();
        Ok(RequestView {
            has_receiver: store::request::count_receivers(tx, host.organisation, host.person)? > 0,
            whom: whom(&row, side),
            id: row.id,
            is_incoming: side == Side::Answers,
            about,
            own,
            organisation: row.organisation_name,
            country: row.country,
            role: row.role,
            form: row.form,
            month: row.month,
            people: row.people,
            words: row.words,
            lang: row.lang,
            questions,
            state: row.state.word().to_owned(),
            reply: row.reply,
            reply_lang: row.reply_lang,
            proposed: row.proposed,
            exchange_id: row.exchange,
            outcome: row.outcome,
            outcome_lang: row.outcome_lang,
            created_at: row.created_at,
            answered_at: row.answered_at,
        })
    })
}

/// The other side's role and contact, after a yes and not before.
fn whom(row: &RequestRow, side: Side) -> Option<WhomView> {
    let (organisation, role, contact) = match side {
        Side::Answers => (&row.organisation_name, &row.role, &row.contact),
        Side::Asks => (&row.host_name, &row.answer_role, &row.answer_contact),
    };
    row.state.shows_contact().then(|| WhomView {
        organisation: organisation.clone(),
        role: role.clone(),
        contact: contact.clone(),
    })
}

/// This person's side's own needs or offers that point the other way: what a request can be sent on behalf of.
///
/// # Errors
/// The database's.
pub fn own_counterparts(ctx: &Ctx, actor: &Actor, about: &NeedView) -> Result<Vec<NeedView>> {
    let Some(organisation) = &actor.organisation else { return Ok(Vec::new()) };
    let all = ctx.db.read(|tx| visible(tx, actor))?;
    let is_own = |need: &NeedView| {
        need.direction != about.direction && need.organisation_id.as_deref() == Some(organisation.as_str())
    };
    Ok(all.into_iter().filter(is_own).collect())
}

/// What a host gave in a year and what came back, for its own people.
///
/// # Errors
/// Missing for an unknown organisation; forbidden for everybody else's.
pub fn host_year(ctx: &Ctx, actor: &Actor, host: &OrganisationId, year: Option<i32>) -> Result<YearView> {
    access::request::may_see_year(actor, host.as_str())?;
    let this_year = ctx.now().get(..4).and_then(|year| year.parse().ok()).unwrap_or_default();
    let (organisation, rows) = ctx.db.read(|tx| -> Result<_> {
        let organisation = places::find(tx, host.as_str())?.or_missing("organisation", host.as_str())?;
        let mut rows = Vec::new();
        for row in store::request::list_met(tx, host)? {
            let about = store::need::find(tx, &row.need)?.or_missing("need", row.need.as_str())?;
            let is_own_offer = about.direction == Direction::Offer.word();
            if is_own_offer {
                let questions = store::request::list_questions(tx, &row.id)?.len();
                rows.push((row, about, questions));
            }
        }
        Ok((organisation, rows))
    })?;
    let mut lines = Vec::new();
    for (row, about, questions) in rows {
        let minutes = minutes_of(ctx, actor, &row)?;
        let questions = i64::try_from(questions).unwrap_or(i64::MAX);
        lines.push(year_line(row, about, (minutes, questions)));
    }
    let year_of = |line: &YearLine| line.on.as_deref().and_then(|on| on.get(..4)?.parse::<i32>().ok());
    let mut years: Vec<i32> = lines.iter().filter_map(year_of).chain([this_year]).collect();
    years.sort_unstable();
    years.dedup();
    let year = year.unwrap_or_else(|| lines.iter().rev().find_map(year_of).unwrap_or(this_year));
    lines.retain(|line| year_of(line).unwrap_or(this_year) == year);
    lines.sort_by(|one, other| one.on.cmp(&other.on));
    Ok(summed(YearView {
        organisation_id: organisation.id,
        organisation: organisation.name,
        year,
        years,
        visits: 0,
        calls: 0,
        minutes: 0,
        without_length: 0,
        with_outcome: 0,
        lines,
    }))
}

fn summed(mut view: YearView) -> YearView {
    let count = |fits: &dyn Fn(&YearLine) -> bool| view.lines.iter().filter(|line| fits(line)).count();
    let is_meeting = |line: &YearLine| line.form == "visit" || line.form == "call";
    view.visits = count(&|line| line.form == WantedForm::Visit.word());
    view.calls = count(&|line| line.form == WantedForm::Call.word());
    view.without_length = count(&|line| is_meeting(line) && line.minutes.is_none());
    view.with_outcome = count(&|line| !line.outcome.is_empty());
    view.minutes = view.lines.iter().filter_map(|line| line.minutes).sum();
    view
}

fn year_line(row: RequestRow, about: NeedView, (minutes, questions): (Option<i64>, i64)) -> YearLine {
    let is_call = row.state == RequestState::Call;
    YearLine {
        on: row.proposed.or(row.month).or_else(|| row.answered_at.map(|at| at[..10].to_owned())),
        form: if is_call { WantedForm::Call.word().to_owned() } else { row.form },
        id: row.id,
        organisation: row.organisation_name,
        country: row.country,
        people: row.people,
        topic: about.topic,
        topic_lang: about.lang,
        concept: about.concept,
        minutes,
        questions,
        outcome: row.outcome,
        outcome_lang: row.outcome_lang,
    }
}

/// How long the meeting takes by its plan; a call without one takes what was promised.
fn minutes_of(ctx: &Ctx, actor: &Actor, row: &RequestRow) -> Result<Option<i64>> {
    let Some(exchange) = &row.exchange else { return Ok(None) };
    let planned: i64 = match plan(ctx, actor, &ExchangeId::new(exchange)) {
        Ok(plan) => plan.agenda.iter().map(|item| item.minutes).sum(),
        Err(Error::Forbidden(_)) => 0, // closed to this reader meanwhile: its length is not stated
        Err(other) => return Err(other),
    };
    let is_call = row.state == RequestState::Call || row.is(WantedForm::Call);
    Ok(match (planned, is_call) {
        (0, true) => Some(i64::from(CALL_MINUTES)),
        (0, false) => None,
        (minutes, _) => Some(minutes),
    })
}
