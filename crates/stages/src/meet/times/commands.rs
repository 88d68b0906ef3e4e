//! Writes: a time is proposed, people say when they can, one is taken over.

use super::store;
use crate::error::OrMissing;
use crate::ground::open_link::{self, Purpose};
use crate::ground::{access, journal, networks, people};
use crate::meet::commands::{self, NewExchange};
use crate::meet::views::ExchangeView;
use crate::meet::{clock, queries};
use crate::{Actor, Ctx, Result};
use torg_db::{Tx, Value, args};
use torg_domain::Refusal;
use torg_domain::date::PartialDate;
use torg_domain::id::{ExchangeId, OrganisationId, PersonId};
use torg_domain::network::Level;
use torg_domain::times::{TIMES_MOST, TimeMark, VOTER_DAYS, VOTERS_MOST};

/// Days the link works: a time is found sooner, or asked for anew.
const LINK_DAYS: i64 = 60;
/// The noun of the link's anchor.
pub(super) const ANCHOR: &str = "exchange";

/// A time as an editor writes it, by the clock of a place.
#[derive(Debug, Clone)]
pub struct NewTime {
    /// The day.
    pub day: Option<PartialDate>,
    /// When it starts, `13:00`.
    pub starts_clock: String,
    /// When it ends; on the next day where that is before the start.
    pub ends_clock: String,
}

/// What somebody says of the proposed times.
#[derive(Debug, Clone)]
pub struct NewAnswer {
    /// Whom they come from; not asked of those who are signed in.
    pub organisation: Option<OrganisationId>,
    /// At which level they work.
    pub level: Level,
    /// Time and mark.
    pub marks: Vec<(String, TimeMark)>,
}

/// Proposes times, and makes the link to answer by.
///
/// # Errors
/// Forbidden for those who may not change the exchange; refused for a time that can not be read, one that ends before it
/// starts, none at all, and more than somebody can look through.
pub fn propose(
    ctx: &Ctx,
    actor: &Actor,
    exchange: &ExchangeId,
    (zone, times): (&str, &[NewTime]),
) -> Result<()> {
    let checked = times.iter().map(|time| utc(time, zone)).collect::<Result<Vec<_>>>()?;
    if checked.is_empty() {
        return Err(Refusal::FieldMissing { field: "day" }.into());
    }
    ctx.db.tx(|tx| {
        let view = proposable(tx, actor, exchange)?;
        let known = store::list_times(tx, exchange)?;
        let is_new = |(starts, _): &&(String, String)| known.iter().all(|time| time.starts_at != *starts);
        let fresh: Vec<&(String, String)> = checked.iter().filter(is_new).collect();
        if known.len() + fresh.len() > TIMES_MOST {
            return Err(Refusal::TimesFull { most: TIMES_MOST }.into());
        }
        for (starts, ends) in fresh {
            store::insert_time(tx, args![ctx.id(), exchange.as_str(), starts, ends, zone])?;
        }
        let until = people::days_after(&ctx.now(), LINK_DAYS);
        open_link::get_or_make(tx, ctx, Purpose::Times, (ANCHOR, exchange.as_str()), &until)?;
        record(tx, ctx, actor, "propose_times", &view)
    })
}

/// Start and end in UTC.
fn utc(time: &NewTime, zone: &str) -> Result<(String, String)> {
    let starts = clock::to_utc(time.day.as_ref(), &time.starts_clock, zone)?;
    let ends = clock::to_utc(time.day.as_ref(), &time.ends_clock, zone)?;
    if ends <= starts { Err(Refusal::EndBeforeStart.into()) } else { Ok((starts, ends)) }
}

fn proposable(tx: &mut Tx<'_>, actor: &Actor, exchange: &ExchangeId) -> Result<ExchangeView> {
    let view = queries::find_exchange(tx, exchange)?.or_missing("exchange", exchange.as_str())?;
    access::times::may_propose(actor, &view.network(), view.host().as_ref())?;
    Ok(view)
}

fn record(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    deed: &'static str,
    exchange: &ExchangeView,
) -> Result<()> {
    let network = exchange.network();
    let happening = journal::Happening { deed, network: Some(&network), kind: "exchange", id: &exchange.id };
    journal::record(tx, ctx, actor, &happening)
}

/// Takes a proposed time away, with what was said of it.
///
/// # Errors
/// Forbidden for those who may not change the exchange; missing where there is no such time.
pub fn remove(ctx: &Ctx, actor: &Actor, exchange: &ExchangeId, time: &str) -> Result<()> {
    ctx.db.tx(|tx| {
        let view = proposable(tx, actor, exchange)?;
        let is_gone = store::delete_time(tx, exchange, time)?;
        is_gone.then_some(()).or_missing("time", time)?;
        record(tx, ctx, actor, "remove_time", &view)
    })
}

/// Makes a proposed time the exchange's own and ends the link. Whoever is invited is told, as of every other change.
///
/// # Errors
/// As [`remove`].
pub fn take(ctx: &Ctx, actor: &Actor, exchange: &ExchangeId, time: &str) -> Result<()> {
    ctx.db.tx(|tx| {
        let view = proposable(tx, actor, exchange)?;
        let all = store::list_times(tx, exchange)?;
        let time = all.into_iter().find(|known| known.id == time).or_missing("time", time)?;
        let local = |at: &str| clock::to_local(at, &time.time_zone).or_missing("time", &time.id);
        let ((day, starts_clock), (last, ends_clock)) = (local(&time.starts_at)?, local(&time.ends_at)?);
        let new = NewExchange {
            starts_on: PartialDate::parse(&day)?,
            ends_on: if last == day { None } else { PartialDate::parse(&last)? },
            starts_clock,
            ends_clock,
            time_zone: time.time_zone,
            ..NewExchange::from(&view)
        };
        commands::edit_in(tx, ctx, (actor, exchange), view.revision, &new)?;
        open_link::withdraw(tx, ctx, Purpose::Times, (ANCHOR, exchange.as_str()))?;
        record(tx, ctx, actor, "take_time", &view)
    })
}

/// Says when one can, signed in; said anew it stands in place of what was said before.
///
/// # Errors
/// Forbidden for those who do not take part in the network; refused for an account without an organisation.
pub fn answer(ctx: &Ctx, actor: &Actor, exchange: &ExchangeId, new: &NewAnswer) -> Result<()> {
    let person = access::installation::may_keep_account(actor)?;
    ctx.db.tx(|tx| {
        let view = queries::find_exchange(tx, exchange)?.or_missing("exchange", exchange.as_str())?;
        access::times::may_answer(actor, &view.network())?;
        let own = actor.organisation.clone().ok_or(Refusal::FieldMissing { field: "organisation" })?;
        let known = store::find_by_person(tx, exchange, person.as_str())?.map(|voter| voter.id);
        let voter = put_voter(tx, ctx, exchange, (known, Who::Person(person)), (&own, new.level))?;
        put_marks(tx, exchange, &voter, &new.marks)?;
        record(tx, ctx, actor, "answer_times", &view)
    })
}

/// The same by the link, without an account: `secret` is what the browser kept of the first time, empty where it has
/// nothing. Gives the secret it is to keep.
///
/// # Errors
/// [`Refusal::LinkEnded`] where the link does not work; [`Refusal::LinkFull`]; refused for an organisation that is not the
/// network's.
pub fn answer_by_link(ctx: &Ctx, token: &str, secret: &str, new: &NewAnswer) -> Result<String> {
    ctx.db.tx(|tx| {
        let exchange = ExchangeId::new(open_link::open(tx, ctx, Purpose::Times, token)?);
        let view = queries::find_exchange(tx, &exchange)?.ok_or(Refusal::LinkEnded)?;
        let members = networks::members(tx, &view.network())?;
        let is_member =
            |id: &&OrganisationId| members.iter().any(|member| member.organisation.id == id.as_str());
        let organisation = new
            .organisation
            .as_ref()
            .filter(is_member)
            .ok_or(Refusal::FieldMissing { field: "organisation" })?;
        let hash = people::hash_of_secret(secret);
        let known = store::find_by_secret(tx, &exchange, &hash)?.map(|voter| voter.id);
        let (secret, hash) = if known.is_some() {
            (secret.to_owned(), hash)
        } else {
            if store::list_voters(tx, &exchange)?.len() >= VOTERS_MOST {
                return Err(Refusal::LinkFull { most: VOTERS_MOST }.into());
            }
            let fresh = ctx.ids.secret();
            let hash = people::hash_of_secret(&fresh);
            (fresh, hash)
        };
        let voter = put_voter(tx, ctx, &exchange, (known, Who::Browser(&hash)), (organisation, new.level))?;
        put_marks(tx, &exchange, &voter, &new.marks)?;
        record(tx, ctx, &Actor::stranger(), "answer_times", &view)?;
        Ok(secret)
    })
}

/// Forgets who could when, so many days after the last of the proposed times; the times stay. Says of how many people. Done
/// by the program, without anybody asking.
///
/// # Errors
/// The database's.
pub fn forget_voters(ctx: &Ctx) -> Result<usize> {
    let before = people::days_after(&ctx.now(), -VOTER_DAYS);
    // Asked first: a statement that writes makes every kept answer old, also where it finds nothing.
    let over = ctx.db.read(|tx| store::list_voters_over(tx, &before))?;
    let Some((_, first)) = over.first() else { return Ok(0) };
    ctx.db.tx(|tx| {
        for (voter, _) in &over {
            store::delete_voter(tx, voter)?;
        }
        let happening =
            journal::Happening { deed: "forget_voters", network: None, kind: "exchange", id: first };
        journal::record(tx, ctx, &Actor::program(), &happening)?;
        Ok(over.len())
    })
}

/// Who answers.
enum Who<'a> {
    Person(&'a PersonId),
    Browser(&'a str),
}

/// The voter's id; their organisation and level are written anew.
fn put_voter(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    exchange: &ExchangeId,
    (known, who): (Option<String>, Who<'_>),
    (organisation, level): (&OrganisationId, Level),
) -> Result<String> {
    if let Some(id) = known {
        store::update_voter(tx, args![&id, organisation.as_str(), level.word(), ctx.now()])?;
        return Ok(id);
    }
    let id = ctx.id();
    let (hash, person) = match who {
        Who::Person(person) => (Value::Text(None), Value::from(person.as_str())),
        Who::Browser(hash) => (Value::from(hash), Value::Text(None)),
    };
    let values = [
        Value::from(id.as_str()),
        Value::from(exchange.as_str()),
        hash,
        person,
        Value::from(organisation.as_str()),
        Value::from(level.word()),
        Value::from(ctx.now()),
    ];
    store::insert_voter(tx, &values)?;
    Ok(id)
}

/// Marks of times that are not, or no longer, proposed are left out: somebody may have taken one away meanwhile.
fn put_marks(
    tx: &mut Tx<'_>,
    exchange: &ExchangeId,
    voter: &str,
    marks: &[(String, TimeMark)],
) -> Result<()> {
    for time in store::list_times(tx, exchange)? {
        if let Some((_, mark)) = marks.iter().find(|(id, _)| *id == time.id) {
            store::put_mark(tx, &time.id, voter, mark.word())?;
        }
    }
    Ok(())
}
