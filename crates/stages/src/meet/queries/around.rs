//! Networks, programmes and lists of exchanges.

use crate::error::OrMissing;
use crate::ground::{access, networks};
use crate::meet::store;
use crate::meet::views::{ExchangeLine, NetworkPageView, ProgrammeLine, ProgrammeView, StartView};
use crate::{Actor, Ctx, Result};
use std::collections::HashSet;
use torg_db::Tx;
use torg_domain::id::{NetworkId, ProgrammeId};

/// Lines of a list on the first page.
const SHOWN: i64 = 30;
const PROGRAMMES_SHOWN: i64 = 200;

/// The first page: the reader's networks, what is coming, what has been held.
///
/// # Errors
/// The database's.
pub fn start(ctx: &Ctx, actor: &Actor) -> Result<StartView> {
    let (mine, others) = networks::list(ctx, actor)?
        .into_iter()
        .partition(|view| actor.role_in(&NetworkId::new(&view.id)).is_some());
    let today = ctx.today();
    let (coming, held) = ctx.db.read(|tx| -> Result<_> {
        Ok((
            store::exchange::list_coming(tx, actor, &today, SHOWN)?,
            store::exchange::list_held(tx, actor, &today, SHOWN)?,
        ))
    })?;
    Ok(StartView { mine, others, coming, held, programmes: programmes(ctx, actor)? })
}

/// Programmes of the networks this reader may see, the newest first.
///
/// # Errors
/// The database's.
pub fn programmes(ctx: &Ctx, actor: &Actor) -> Result<Vec<ProgrammeLine>> {
    let seen: HashSet<String> = networks::list(ctx, actor)?.into_iter().map(|view| view.id).collect();
    let all = ctx.db.read(|tx| store::programme::list(tx, PROGRAMMES_SHOWN))?;
    Ok(all.into_iter().filter(|line| seen.contains(&line.network_id)).collect())
}

/// A network with members, focus areas, forums, programmes, exchanges and, for those inside, people.
///
/// # Errors
/// Missing where there is none, forbidden where it is not for this reader.
pub fn network_page(ctx: &Ctx, actor: &Actor, id: &NetworkId) -> Result<NetworkPageView> {
    let network = networks::network(ctx, actor, id)?;
    let reads_inside = access::network::may_see_inside(actor, id).is_ok();
    let people = if reads_inside { networks::people(ctx, actor, id)? } else { Vec::new() };
    ctx.db.read(|tx| {
        Ok(NetworkPageView {
            network,
            members: networks::members(tx, id)?,
            focus_areas: networks::focus_areas(tx, id)?,
            forums: store::forum::list(tx, id)?,
            programmes: store::programme::list_of_network(tx, id)?,
            exchanges: store::exchange::list_of_network(tx, actor, id)?,
            people,
            may_edit: access::network::may_edit(actor, id).is_ok(),
        })
    })
}

/// A programme with the exchanges this reader may see, in their order.
///
/// # Errors
/// Missing where there is none, forbidden where its network is not for this reader.
pub fn programme(ctx: &Ctx, actor: &Actor, id: &ProgrammeId) -> Result<ProgrammeView> {
    ctx.db.read(|tx| {
        let row = store::programme::find(tx, id)?.or_missing("programme", id.as_str())?;
        let network = NetworkId::new(&row.network_id);
        access::network::may_see(actor, &network, row.network_is_public)?;
        let exchanges: Vec<ExchangeLine> =
            sessions_of_programme(tx, id)?.into_iter().filter(|line| may_see(actor, line)).collect();
        Ok(ProgrammeView {
            id: row.id,
            network_id: row.network_id,
            network_name: row.network_name,
            title: row.title,
            template: row.template,
            purpose: row.purpose,
            language: row.language,
            starts_on: row.starts_on,
            ends_on: row.ends_on,
            lenses: row.lenses,
            focus_areas: networks::focus_areas(tx, &network)?,
            year: super::year::year(tx, actor, &exchanges)?,
            exchanges,
            is_example: row.is_example,
        })
    })
}

/// Every exchange of a programme in their order, without a rule.
///
/// # Errors
/// The database's.
pub fn sessions_of_programme(tx: &mut Tx<'_>, id: &ProgrammeId) -> Result<Vec<ExchangeLine>> {
    store::exchange::list_of_programme(tx, id)
}

/// The rule of `access::exchange::may_see` for a line.
pub(super) fn may_see(actor: &Actor, line: &ExchangeLine) -> bool {
    let host = line.host_id.as_ref().map(torg_domain::id::OrganisationId::new);
    let visibility = line.visibility();
    access::exchange::may_see(actor, &NetworkId::new(&line.network_id), visibility, host.as_ref()).is_ok()
}
