//! Reports: a frozen version has its own address and is for everyone with the link.

use super::only_if;
use crate::{Actor, Deed, Result};
use torg_domain::id::NetworkId;

/// A draft is for the network.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_see_draft(actor: &Actor, network: &NetworkId) -> Result<()> {
    only_if(actor.reads_inside(network), Deed::See)
}

/// Coordinators and facilitators compose and freeze.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_freeze(actor: &Actor, network: &NetworkId) -> Result<()> {
    only_if(actor.is_editor_of(network), Deed::Change)
}
