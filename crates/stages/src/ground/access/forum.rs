//! Forums of a network. Who may see the network sees them.

use super::only_if;
use crate::{Actor, Deed, Result};
use torg_domain::id::{NetworkId, OrganisationId};

/// Those who take part in the network know its forums.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_add(actor: &Actor, network: &NetworkId) -> Result<()> {
    only_if(actor.takes_part_in(network), Deed::Change)
}

/// The network's editors, and those who take part in it for the organisation whose forum it is.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_edit(actor: &Actor, network: &NetworkId, owner: Option<&OrganisationId>) -> Result<()> {
    let is_own = actor.takes_part_in(network) && owner.is_some_and(|owner| actor.belongs_to(owner));
    only_if(actor.is_editor_of(network) || is_own, Deed::Change)
}
