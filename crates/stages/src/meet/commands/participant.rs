//! Who takes part: an organisation, a level, a number or "not stated". Never names.

use super::{TITLE_MOST, editable, record, within};
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::places;
use crate::meet::store;
use crate::{Actor, Ctx, Result};
use torg_db::{Tx, args};
use torg_domain::id::{ExchangeId, OrganisationId};
use torg_domain::network::Level;

/// People of one organisation from one level.
#[derive(Debug, Clone)]
pub struct NewParticipant {
    /// The organisation.
    pub organisation: OrganisationId,
    /// The level they take part from.
    pub level: Level,
    /// How many; `None` = not stated.
    pub people: Option<u32>,
    /// What else is known, such as a unit.
    pub note: String,
    /// Did the writer say that what looks like contact details may stand?
    pub confirmed: Confirmed,
}

/// Signs an organisation up from one level, or changes the number.
///
/// # Errors
/// Forbidden for those who may not change the exchange and do not belong to the organisation; missing for an unknown
/// organisation; refused for personal details.
pub fn put_participant(ctx: &Ctx, actor: &Actor, exchange: &ExchangeId, new: &NewParticipant) -> Result<()> {
    ctx.db.tx(|tx| {
        let view = store::exchange::find(tx, exchange)?.or_missing("exchange", exchange.as_str())?;
        let network = view.network();
        let is_own = actor.takes_part_in(&network) && actor.belongs_to(&new.organisation);
        if !is_own {
            editable(tx, actor, exchange)?;
        }
        insert_participant(tx, exchange, new)?;
        record(tx, ctx, actor, "put_participant", (&network, exchange))
    })
}

/// The same inside a running transaction, without access rule and journal.
///
/// # Errors
/// Missing for an unknown organisation; refused for personal details.
pub fn insert_participant(tx: &mut Tx<'_>, exchange: &ExchangeId, new: &NewParticipant) -> Result<()> {
    free_text::check(&[&new.note], new.confirmed)?;
    let organisation = new.organisation.as_str();
    places::find(tx, organisation)?.or_missing("organisation", organisation)?;
    let note = within(&new.note, TITLE_MOST)?;
    store::participant::upsert(tx, args![exchange.as_str(), organisation, new.level.word(), new.people, note])
}

/// Takes a line out.
///
/// # Errors
/// Forbidden for those who may not change the exchange; missing where there is no such line.
pub fn remove_participant(
    ctx: &Ctx,
    actor: &Actor,
    exchange: &ExchangeId,
    (organisation, level): (&OrganisationId, Level),
) -> Result<()> {
    ctx.db.tx(|tx| {
        let network = editable(tx, actor, exchange)?.network();
        let is_gone = store::participant::delete(tx, exchange, organisation.as_str(), level.word())?;
        is_gone.then_some(()).or_missing("participant", organisation.as_str())?;
        record(tx, ctx, actor, "remove_participant", (&network, exchange))
    })
}
