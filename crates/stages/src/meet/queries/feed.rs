//! Calendars that somebody subscribes to.

use crate::error::OrMissing;
use crate::ground::open_link::{self, Purpose};
use crate::ground::{access, networks, people};
use crate::meet::commands::anchor_of_feed;
use crate::meet::store;
use crate::meet::views::{FeedLine, FeedView};
use crate::{Actor, Ctx, Result};
use torg_domain::Refusal;
use torg_domain::id::{ExchangeId, NetworkId, PersonId};

/// One's own networks, with the calendars one has subscribed to.
///
/// # Errors
/// Forbidden for a stranger.
pub fn feeds(ctx: &Ctx, actor: &Actor) -> Result<Vec<FeedLine>> {
    let person = access::installation::may_keep_account(actor)?;
    ctx.db.read(|tx| {
        let mut lines = Vec::new();
        for (network, _) in actor.roles.iter().filter(|(network, _)| actor.reads_inside(network)) {
            let Some(view) = networks::find(tx, network)? else { continue };
            let anchor = anchor_of_feed(person, network);
            let token = open_link::find(tx, ctx, Purpose::Calendar, ("calendar", &anchor))?;
            lines.push(FeedLine { network_id: view.id, network_name: view.name, token });
        }
        Ok(lines)
    })
}

/// What a calendar program gets that asks with a secret: the network's exchanges as far as the subscriber may see them now.
///
/// # Errors
/// [`Refusal::LinkEnded`] where the address was ended, or the account is gone.
pub fn feed_by_link(ctx: &Ctx, token: &str) -> Result<FeedView> {
    ctx.db.read(|tx| {
        let anchor = open_link::open(tx, ctx, Purpose::Calendar, token)?;
        let (person, network) = anchor.split_once('/').ok_or(Refusal::LinkEnded)?;
        let network = NetworkId::new(network);
        let actor = people::actor_of(tx, &PersonId::new(person))?.ok_or(Refusal::LinkEnded)?;
        let view = networks::find(tx, &network)?.or_missing("network", network.as_str())?;
        access::network::may_see(&actor, &network, view.is_public).map_err(|_| Refusal::LinkEnded)?;
        let mut exchanges = Vec::new();
        for line in store::exchange::list_of_network(tx, &actor, &network)? {
            exchanges.extend(store::exchange::find(tx, &ExchangeId::new(&line.id))?);
        }
        Ok(FeedView { network_name: view.name, exchanges })
    })
}
