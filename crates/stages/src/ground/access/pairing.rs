//! Pairing a whole network.

use super::only_if;
use crate::{Actor, Deed, Result};
use torg_domain::id::NetworkId;

/// The network's coordinators and facilitators see its pairing and the rounds that were accepted.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_see(actor: &Actor, network: &NetworkId) -> Result<()> {
    only_if(actor.is_editor_of(network), Deed::See)
}

/// They decide about pairs and accept them.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_decide(actor: &Actor, network: &NetworkId) -> Result<()> {
    only_if(actor.is_editor_of(network), Deed::Change)
}
