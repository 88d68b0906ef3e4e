//! The directory: organisations, networks and forums, and what is new.

use crate::error::OrMissing;
use crate::find::store;
use crate::find::views::{ForumView, Hit, NetworkCard, OrganisationCard};
use crate::ground::{networks, places};
use crate::{Actor, Ctx, Result};
use torg_db::{Tx, args};
use torg_domain::id::{NetworkId, OrganisationId};
use torg_engine::text::fold::fold;

/// The newest public practices, reports, commitments, pilots and exchanges.
///
/// # Errors
/// The database's.
pub fn newest(ctx: &Ctx, _actor: &Actor, most: u32) -> Result<Vec<Hit>> {
    Ok(ctx.db.read(|tx| tx.list(store::LIST_NEWEST, args![most], store::read_hit))?)
}

/// Municipalities and regions of a country whose name begins so; by id, the caller sorts by name.
///
/// # Errors
/// The database's.
pub fn organisations(ctx: &Ctx, country: &str, begins: &str) -> Result<Vec<places::OrganisationView>> {
    let pattern = format!("{}%", fold(begins));
    Ok(ctx.db.read(|tx| tx.list(store::LIST_ORGANISATIONS, args![country, pattern], places::read))?)
}

/// All other organisations whose name begins so: associations, institutes, authorities, unions.
///
/// # Errors
/// The database's.
pub fn other_organisations(ctx: &Ctx, begins: &str) -> Result<Vec<places::OrganisationView>> {
    let pattern = format!("{}%", fold(begins));
    Ok(ctx.db.read(|tx| tx.list(store::LIST_OTHER_ORGANISATIONS, args![pattern], places::read))?)
}

/// One organisation with its networks, forums and everything public it did.
///
/// # Errors
/// Missing where there is none.
pub fn organisation(ctx: &Ctx, actor: &Actor, id: &OrganisationId) -> Result<OrganisationCard> {
    ctx.db.read(|tx| {
        let organisation = places::find(tx, id.as_str())?.or_missing("organisation", id.as_str())?;
        let key = args![id.as_str()];
        let names = tx.list(store::LIST_NAMES, key, |row| Ok((row.get(0)?, row.get(1)?)))?;
        let former = tx.list(store::LIST_FORMER, key, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let things = tx.list(store::LIST_OF_ORGANISATION, key, store::read_hit)?;
        let ids: Vec<String> = tx.list(store::LIST_NETWORKS_OF, key, |row| row.get(0))?;
        let mut networks = Vec::new();
        let mut forums = Vec::new();
        for network in ids.into_iter().map(NetworkId::new) {
            if let Some(view) = visible_network(tx, actor, &network)? {
                let is_its = |forum: &ForumView| {
                    forum.organisation.is_empty() || forum.organisation == organisation.name
                };
                forums.extend(forums_of(tx, &network)?.into_iter().filter(is_its));
                networks.push(view);
            }
        }
        Ok(OrganisationCard { organisation, names, former, networks, forums, things })
    })
}

fn visible_network(tx: &mut Tx<'_>, actor: &Actor, id: &NetworkId) -> Result<Option<networks::NetworkView>> {
    let may_see = |view: &networks::NetworkView| {
        crate::ground::access::network::may_see(actor, id, view.is_public).is_ok()
    };
    Ok(networks::find(tx, id)?.filter(may_see))
}

fn forums_of(tx: &mut Tx<'_>, network: &NetworkId) -> Result<Vec<ForumView>> {
    Ok(tx.list(store::LIST_FORUMS_OF_NETWORK, args![network.as_str()], store::read_forum)?)
}

/// Every network this reader may see, with members and forums: "who does what, which forums exist".
///
/// # Errors
/// The database's.
pub fn directory(ctx: &Ctx, actor: &Actor) -> Result<Vec<NetworkCard>> {
    let all = networks::list(ctx, actor)?;
    ctx.db.read(|tx| {
        all.into_iter()
            .map(|network| {
                let id = NetworkId::new(&network.id);
                Ok(NetworkCard { members: networks::members(tx, &id)?, forums: forums_of(tx, &id)?, network })
            })
            .collect()
    })
}
