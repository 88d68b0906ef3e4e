//! What somebody sees of an offer before they ask: what it has room for, month by month, and its standing answers.

use crate::capture::commands::taken_in;
use crate::capture::store;
use crate::capture::views::{CapacityView, MonthView, NeedView, OfferView};
use crate::ground::access;
use crate::ground::access::request::Party;
use crate::{Actor, Ctx, Result};
use torg_db::Tx;
use torg_domain::capacity::{Capacity, Month, Room};
use torg_domain::id::{NeedId, OrganisationId};
use torg_domain::need::{Direction, NeedState};

/// Months shown at once.
const MONTHS: usize = 12;

/// The offer, or what is known of asking about a need: who may ask, and whether anybody can answer.
pub(super) fn offer(tx: &mut Tx<'_>, ctx: &Ctx, actor: &Actor, need: &NeedView) -> Result<OfferView> {
    let id = NeedId::new(&need.id);
    let author = store::need::author(tx, &id)?;
    let host = Party { organisation: need.organisation_id.as_deref(), person: author.as_deref() };
    let is_author = author.is_some() && actor.person.as_ref().map(|own| own.as_str()) == author.as_deref();
    let organisation = need.organisation_id.as_ref().map(OrganisationId::new);
    let is_offer = need.direction == Direction::Offer.word();
    let is_live = need.state != NeedState::Withdrawn.word();
    let capacity = store::offer::find(tx, &id)?;
    let first = Month::parse(&ctx.now())?.next(); // nobody prepares a visit within the month that runs
    let taken = store::request::list_months_taken(tx, &id)?;
    let taken = |month| taken_in(&taken, month);
    let limits = capacity.clone().unwrap_or_default();
    let may_keep = access::need::may_keep(actor, organisation.as_ref(), is_author).is_ok();
    Ok(OfferView {
        months: first.onwards().take(MONTHS).map(|month| month_view(&limits, month, taken(month))).collect(),
        next_month: limits.next_month(first, taken).map(|month| month.to_string()),
        capacity: capacity.map(capacity_view),
        faq: store::offer::list_faq(tx, &id)?,
        may_keep: is_offer && is_live && may_keep,
        may_ask: is_live && (actor.person.is_none() || access::request::may_send(actor, host).is_ok()),
        has_receiver: store::request::count_receivers(tx, host.organisation, host.person)? > 0,
    })
}

fn month_view(capacity: &Capacity, month: Month, taken: u32) -> MonthView {
    let (room, left) = match capacity.room(month, taken) {
        Room::Closed => ("closed", None),
        Room::Full => ("full", Some(0)),
        Room::Left(left) => ("left", Some(left)),
        Room::Open => ("open", None),
    };
    MonthView { month: month.to_string(), room: room.to_owned(), left }
}

fn capacity_view(capacity: Capacity) -> CapacityView {
    CapacityView {
        visits_per_month: capacity.visits_per_month,
        group_most: capacity.group_most,
        months: capacity.months,
        languages: capacity.languages,
        topics: capacity.topics,
        not_offered: capacity.not_offered,
        read_first: capacity.read_first,
        is_free: capacity.is_free,
        fee: capacity.fee,
    }
}
