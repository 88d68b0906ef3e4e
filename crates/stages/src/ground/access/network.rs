//! Networks.

use super::only_if;
use crate::{Actor, Deed, Result};
use torg_domain::id::NetworkId;

/// Everybody with an account may start a network; they become its coordinator.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_create(actor: &Actor) -> Result<()> {
    only_if(actor.person.is_some() || actor.is_administrator, Deed::Change)
}

/// A public network's name, members, focus areas and forums are for everyone.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_see(actor: &Actor, network: &NetworkId, is_public: bool) -> Result<()> {
    only_if(is_public || actor.is_administrator || actor.role_in(network).is_some(), Deed::See)
}

/// Drafts, boards, people and the network's journal are for those who take part in it or follow it.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_see_inside(actor: &Actor, network: &NetworkId) -> Result<()> {
    only_if(actor.reads_inside(network), Deed::See)
}

/// Coordinators and facilitators change members, people, focus areas, programmes.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_edit(actor: &Actor, network: &NetworkId) -> Result<()> {
    only_if(actor.is_editor_of(network), Deed::Change)
}
