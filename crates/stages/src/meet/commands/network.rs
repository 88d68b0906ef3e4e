//! What MEET adds around a network: creating it from pasted names, members, focus areas, forums.

use super::{TEXT_MOST, needed, within};
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::networks::{self, NewNetwork};
use crate::ground::{access, journal};
use crate::meet::store;
use crate::{Actor, Ctx, Result};
use torg_db::{Tx, args};
use torg_domain::Refusal;
use torg_domain::id::{FocusAreaId, ForumId, NetworkId, OrganisationId};
use torg_domain::network::Concept;

/// What an organisation can be in a network.
pub const MEMBER_ROLES: [&str; 7] =
    ["member", "owner", "coordinator", "project-lead", "facilitator", "follower", "funder"];

/// A standing meeting, as somebody describes it.
#[derive(Debug, Clone, Default)]
pub struct NewForum {
    /// Its name.
    pub name: String,
    /// Who does what there.
    pub task: String,
    /// Whose it is; `None` = shared by all.
    pub organisation: Option<OrganisationId>,
    /// Whom to ask, as a role.
    pub contact_role: String,
    /// How often it meets, in words.
    pub meets: String,
    /// Invented data.
    pub is_example: bool,
    /// Did the writer say that what looks like contact details may stand?
    pub confirmed: Confirmed,
}

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

/// Writes down which forum exists and who does what there.
///
/// # Errors
/// Forbidden for those who do not take part in the network; refused without a name or task.
pub fn add_forum(ctx: &Ctx, actor: &Actor, network: &NetworkId, new: &NewForum) -> Result<ForumId> {
    access::forum::may_add(actor, network)?;
    let id = ForumId::new(ctx.id());
    ctx.db.tx(|tx| {
        insert_forum(tx, &id, network, new)?;
        record(tx, ctx, actor, "add_forum", network)?;
        Ok(id)
    })
}

/// The same inside a running transaction, without access rule and journal.
///
/// # Errors
/// As [`add_forum`] but for the rule.
pub fn insert_forum(tx: &mut Tx<'_>, id: &ForumId, network: &NetworkId, new: &NewForum) -> Result<()> {
    free_text::check(&[&new.name, &new.task, &new.contact_role, &new.meets], new.confirmed)?;
    let task = within(&new.task, TEXT_MOST)?;
    if task.is_empty() {
        return Err(Refusal::FieldMissing { field: "task" }.into());
    }
    let values = args![
        id.as_str(),
        network.as_str(),
        new.organisation.as_ref().map(OrganisationId::as_str),
        needed(&new.name, "name")?,
        task,
        within(&new.contact_role, super::TITLE_MOST)?,
        within(&new.meets, super::TITLE_MOST)?,
        new.is_example,
    ];
    store::forum::insert(tx, values)
}

/// Takes a forum out.
///
/// # Errors
/// Forbidden for those who do not edit the network; missing where it has no such forum.
pub fn remove_forum(ctx: &Ctx, actor: &Actor, network: &NetworkId, id: &ForumId) -> Result<()> {
    access::network::may_edit(actor, network)?;
    ctx.db.tx(|tx| {
        store::forum::delete(tx, network, id)?.then_some(()).or_missing("forum", id.as_str())?;
        record(tx, ctx, actor, "remove_forum", network)
    })
}

fn record(tx: &mut Tx<'_>, ctx: &Ctx, actor: &Actor, deed: &'static str, network: &NetworkId) -> Result<()> {
    let happening =
        journal::Happening { deed, network: Some(network), kind: "network", id: network.as_str() };
    journal::record(tx, ctx, actor, &happening)
}
