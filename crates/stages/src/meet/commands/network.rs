//! What MEET adds around a network: creating it from pasted names, members, focus areas.

use super::{TEXT_MOST, needed, within};
use crate::ground::free_text::{self, Confirmed};
use crate::ground::networks::{self, NewNetwork};
use crate::ground::{access, journal};
use crate::{Actor, Ctx, Result};
use torg_db::Tx;
use torg_domain::Refusal;
use torg_domain::id::{FocusAreaId, NetworkId, OrganisationId};
use torg_domain::network::Concept;

/// What an organisation can be in a network.
pub const MEMBER_ROLES: [&str; 7] =
    ["member", "owner", "coordinator", "project-lead", "facilitator", "follower", "funder"];

/// Starts a network after a look at its words. Who starts it becomes its coordinator.
///
/// # Errors
/// Forbidden for strangers; refused without a name or members, or for personal details.
pub fn create_network(ctx: &Ctx, actor: &Actor, new: &NewNetwork, confirmed: Confirmed) -> Result<NetworkId> {
    access::network::may_create(actor)?;
    free_text::check(&[&new.name, &new.about], confirmed)?;
    needed(&new.name, "name")?;
    within(&new.about, TEXT_MOST)?;
    networks::create(ctx, actor, new)
}

/// Adds organisations, or changes what they are in the network.
///
/// # Errors
/// Forbidden for those who do not edit the network; refused without organisations or for an unknown role.
pub fn add_members(
    ctx: &Ctx,
    actor: &Actor,
    network: &NetworkId,
    organisations: &[OrganisationId],
    role: &str,
) -> Result<()> {
    access::network::may_edit(actor, network)?;
    if organisations.is_empty() {
        return Err(Refusal::FieldMissing { field: "members" }.into());
    }
    if !MEMBER_ROLES.contains(&role) {
        return Err(Refusal::FieldMissing { field: "role" }.into());
    }
    ctx.db.tx(|tx| {
        for organisation in organisations {
            networks::put_member(tx, network, organisation, role)?;
        }
        record(tx, ctx, actor, "add_members", network)
    })
}

/// Adds a focus area, mapped to a concept shared by all networks.
///
/// # Errors
/// Forbidden for those who do not edit the network; refused without a name.
pub fn add_focus_area(
    ctx: &Ctx,
    actor: &Actor,
    network: &NetworkId,
    name: &str,
    concept: Concept,
) -> Result<FocusAreaId> {
    access::network::may_edit(actor, network)?;
    free_text::check(&[name], Confirmed::No)?;
    let name = needed(name, "name")?;
    let id = FocusAreaId::new(ctx.id());
    ctx.db.tx(|tx| {
        networks::add_focus_area(tx, network, &id, &name, concept)?;
        record(tx, ctx, actor, "add_focus_area", network)?;
        Ok(id)
    })
}

fn record(tx: &mut Tx<'_>, ctx: &Ctx, actor: &Actor, deed: &'static str, network: &NetworkId) -> Result<()> {
    let happening =
        journal::Happening { deed, network: Some(network), kind: "network", id: network.as_str() };
    journal::record(tx, ctx, actor, &happening)
}
