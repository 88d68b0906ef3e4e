//! Writes: the link is made and ended.

use crate::error::OrMissing;
use crate::ground::open_link::{self, Purpose};
use crate::ground::{access, journal, people};
use crate::meet::queries as met;
use crate::{Actor, Ctx, Result};
use torg_db::Tx;
use torg_domain::id::{NetworkId, OrganisationId};

/// Days a link works: what became of a promise is asked for the last time after two years.
const LINK_DAYS: i64 = 1_096;
/// The noun of the link's anchor.
pub(super) const ANCHOR: &str = "funder";

/// What the link of a source in a network leads to.
pub(super) fn anchor(network: &NetworkId, source: &OrganisationId) -> String {
    format!("{network}/{source}")
}

/// The secret of the link for one source, made if there is none.
///
/// # Errors
/// Forbidden for everybody but the network's coordinators and facilitators; missing where the source pays for nothing
/// in this network.
pub fn make_link(ctx: &Ctx, actor: &Actor, network: &NetworkId, source: &OrganisationId) -> Result<String> {
    access::funder::may_hand_out(actor, network)?;
    let ends = people::days_after(&ctx.now(), LINK_DAYS);
    ctx.db.tx(|tx| {
        let pays = !met::funded_by(tx, network, source)?.is_empty();
        pays.then_some(()).or_missing("funding", source.as_str())?;
        let to = (ANCHOR, anchor(network, source));
        let token = open_link::get_or_make(tx, ctx, Purpose::Funder, (to.0, &to.1), &ends)?;
        record(tx, ctx, actor, "make_funder_link", network)?;
        Ok(token)
    })
}

/// Ends the link at once; a new one has another secret.
///
/// # Errors
/// Forbidden for everybody but the network's coordinators and facilitators.
pub fn end_link(ctx: &Ctx, actor: &Actor, network: &NetworkId, source: &OrganisationId) -> Result<()> {
    access::funder::may_hand_out(actor, network)?;
    ctx.db.tx(|tx| {
        open_link::withdraw(tx, ctx, Purpose::Funder, (ANCHOR, &anchor(network, source)))?;
        record(tx, ctx, actor, "end_funder_link", network)
    })
}

fn record(tx: &mut Tx<'_>, ctx: &Ctx, actor: &Actor, deed: &'static str, network: &NetworkId) -> Result<()> {
    let happening =
        journal::Happening { deed, network: Some(network), kind: "network", id: network.as_str() };
    journal::record(tx, ctx, actor, &happening)
}
