//! Subscribing to the exchanges of a network in one's own calendar: an address nobody can guess, for one person and one
//! network, ended at once when they say so.

use crate::ground::open_link::{self, Purpose};
use crate::ground::{access, journal, people};
use crate::{Actor, Ctx, Result};
use torg_domain::id::{NetworkId, PersonId};

/// Days an address works: a calendar is set up once.
const FEED_DAYS: i64 = 3_650;

/// What the link of a person's calendar of a network leads to.
pub(in crate::meet) fn anchor(person: &PersonId, network: &NetworkId) -> String {
    format!("{person}/{network}")
}

/// The secret of one's own calendar of a network, made if there is none.
///
/// # Errors
/// Forbidden for a stranger and for those who do not read inside the network.
pub fn make_feed(ctx: &Ctx, actor: &Actor, network: &NetworkId) -> Result<String> {
    let person = access::installation::may_keep_account(actor)?;
    access::network::may_see_inside(actor, network)?;
    let (anchor, ends) = (anchor(person, network), people::days_after(&ctx.now(), FEED_DAYS));
    ctx.db.tx(|tx| {
        let token = open_link::get_or_make(tx, ctx, Purpose::Calendar, ("calendar", &anchor), &ends)?;
        let happening = journal::Happening {
            deed: "make_feed",
            network: Some(network),
            kind: "network",
            id: network.as_str(),
        };
        journal::record(tx, ctx, actor, &happening)?;
        Ok(token)
    })
}

/// Ends the address at once; a new one has another secret.
///
/// # Errors
/// Forbidden for a stranger.
pub fn end_feed(ctx: &Ctx, actor: &Actor, network: &NetworkId) -> Result<()> {
    let person = access::installation::may_keep_account(actor)?;
    ctx.db.tx(|tx| {
        open_link::withdraw(tx, ctx, Purpose::Calendar, ("calendar", &anchor(person, network)))?;
        let happening = journal::Happening {
            deed: "end_feed",
            network: Some(network),
            kind: "network",
            id: network.as_str(),
        };
        journal::record(tx, ctx, actor, &happening)
    })
}
