//! Reads: the times with how well they suit, and the page behind the link.

use super::commands::ANCHOR;
use super::store::{self, MarkRow, TimeRow, VoterRow};
use super::views::{LinkedTimesView, OwnTimesView, TimeView, TimesView};
use crate::error::OrMissing;
use crate::ground::networks::{self, MemberView};
use crate::ground::open_link::{self, Purpose};
use crate::ground::{access, people};
use crate::meet::clock;
use crate::meet::queries::find_exchange;
use crate::meet::views::{ExchangeView, PartyView};
use crate::{Actor, Ctx, Result};
use std::cmp::Reverse;
use torg_db::Tx;
use torg_domain::Refusal;
use torg_domain::id::ExchangeId;
use torg_domain::times::{Said, Suits, TimeMark};

/// The proposed times, the one that suits best first, with whom each lacks.
///
/// # Errors
/// Missing exchange; forbidden for those who do not take part in its network.
pub fn times(ctx: &Ctx, actor: &Actor, id: &ExchangeId) -> Result<TimesView> {
    ctx.db.read(|tx| {
        let exchange = find_exchange(tx, id)?.or_missing("exchange", id.as_str())?;
        access::times::may_answer(actor, &exchange.network())?;
        let may_edit =
            access::times::may_propose(actor, &exchange.network(), exchange.host().as_ref()).is_ok();
        let members = networks::members(tx, &exchange.network())?;
        let voters = store::list_voters(tx, id)?;
        let marks = store::list_marks(tx, id)?;
        let rows = store::list_times(tx, id)?;
        let mut times: Vec<(Suits, TimeView)> =
            rows.iter().map(|row| judged(row, &exchange, &members, (&voters, &marks))).collect();
        times.sort_by_key(|(suits, time)| (Reverse(*suits), time.starts_at.clone()));
        let best = times.first().map(|(suits, _)| *suits).filter(|suits| suits.people > 0);
        for (suits, time) in &mut times {
            time.is_best = best == Some(*suits);
        }
        let is_silent =
            |member: &&MemberView| voters.iter().all(|voter| voter.organisation != member.organisation.id);
        let silent = members.iter().filter(|member| member.role == "member").filter(is_silent);
        let own = match &actor.person {
            Some(person) => store::find_by_person(tx, id, person.as_str())?,
            None => None,
        };
        let link = (ANCHOR, id.as_str());
        Ok(TimesView {
            silent: silent.map(|member| member.organisation.name.clone()).collect(),
            answers: voters.len(),
            own: own.map(|voter| own_view(&voter, &marks)),
            may_answer: actor.person.is_some() && actor.organisation.is_some(),
            token: if may_edit { open_link::find(tx, ctx, Purpose::Times, link)? } else { None },
            may_edit,
            times: times.into_iter().map(|(_, time)| time).collect(),
            exchange,
        })
    })
}

/// The page behind the link: the times, and what this browser has said.
///
/// # Errors
/// [`Refusal::LinkEnded`] where the link does not work any more.
pub fn by_link(ctx: &Ctx, token: &str, secret: &str) -> Result<LinkedTimesView> {
    ctx.db.read(|tx| {
        let id = ExchangeId::new(open_link::open(tx, ctx, Purpose::Times, token)?);
        let exchange = find_exchange(tx, &id)?.ok_or(Refusal::LinkEnded)?;
        let members = networks::members(tx, &exchange.network())?;
        let rows = store::list_times(tx, &id)?;
        let times = rows.iter().map(|row| judged(row, &exchange, &members, (&[], &[])).1).collect();
        let own = own_by_secret(tx, &id, secret)?;
        let organisations = members.into_iter().map(|member| {
            let of = member.organisation;
            PartyView { id: of.id, name: of.name, country: of.country }
        });
        Ok(LinkedTimesView { times, organisations: organisations.collect(), own, exchange })
    })
}

fn own_by_secret(tx: &mut Tx<'_>, id: &ExchangeId, secret: &str) -> Result<Option<OwnTimesView>> {
    if secret.is_empty() {
        return Ok(None);
    }
    let voter = store::find_by_secret(tx, id, &people::hash_of_secret(secret))?;
    let marks = store::list_marks(tx, id)?;
    Ok(voter.map(|voter| own_view(&voter, &marks)))
}

fn own_view(voter: &VoterRow, marks: &[MarkRow]) -> OwnTimesView {
    let own = marks.iter().filter(|mark| mark.voter == voter.id);
    OwnTimesView {
        organisation_id: voter.organisation.clone(),
        level: voter.level.clone(),
        marks: own.map(|mark| (mark.time.clone(), mark.mark.clone())).collect(),
    }
}

/// One time with what was said of it. Whoever said nothing of it, because it was proposed later, is not counted as lacking.
fn judged(
    row: &TimeRow,
    exchange: &ExchangeView,
    members: &[MemberView],
    (voters, marks): (&[VoterRow], &[MarkRow]),
) -> (Suits, TimeView) {
    let of_voter = |mark: &MarkRow| voters.iter().find(|voter| voter.id == mark.voter);
    let heard: Vec<(&VoterRow, TimeMark)> = marks
        .iter()
        .filter(|mark| mark.time == row.id)
        .filter_map(|mark| Some((of_voter(mark)?, TimeMark::from_word(&mark.mark)?)))
        .collect();
    let said: Vec<Said<'_>> = heard
        .iter()
        .map(|(voter, mark)| Said { organisation: &voter.organisation, level: &voter.level, mark: *mark })
        .collect();
    let suits = Suits::of(&said);
    let lacks = |of: fn(&VoterRow) -> &String, shown: fn(&VoterRow) -> &String| {
        let mut lacking: Vec<String> = Vec::new();
        for (voter, _) in &heard {
            let can = heard.iter().any(|(other, mark)| of(other) == of(voter) && *mark != TimeMark::No);
            if !can && !lacking.contains(shown(voter)) {
                lacking.push(shown(voter).clone());
            }
        }
        lacking
    };
    let local = |at: &str| clock::to_local(at, &row.time_zone).unwrap_or_default();
    let ((day, starts_clock), (_, ends_clock)) = (local(&row.starts_at), local(&row.ends_at));
    let time = TimeView {
        id: row.id.clone(),
        day,
        starts_clock,
        ends_clock,
        elsewhere: elsewhere(row, members),
        organisations: suits.organisations,
        levels: suits.levels,
        people: suits.people,
        if_need_be: suits.if_need_be.0,
        lacks: lacks(|voter| &voter.organisation, |voter| &voter.organisation_name),
        lacks_levels: lacks(|voter| &voter.level, |voter| &voter.level),
        is_best: false,
        is_taken: exchange.when.starts_at.as_deref() == Some(row.starts_at.as_str()),
        starts_at: row.starts_at.clone(),
        ends_at: row.ends_at.clone(),
        time_zone: row.time_zone.clone(),
    };
    (suits, time)
}

/// The start on clocks that show another time, of countries that members come from.
fn elsewhere(row: &TimeRow, members: &[MemberView]) -> Vec<(String, String)> {
    let own = clock::to_local(&row.starts_at, &row.time_zone).map(|(_, clock)| clock);
    let mut others: Vec<(String, String)> = Vec::new();
    for (country, zone) in clock::ZONES {
        let takes_part = members.iter().any(|member| member.organisation.country == country);
        let Some((_, clock)) = clock::to_local(&row.starts_at, zone).filter(|_| takes_part) else { continue };
        if Some(&clock) != own.as_ref() && others.iter().all(|(_, known)| *known != clock) {
            others.push((country.to_owned(), clock));
        }
    }
    others
}
