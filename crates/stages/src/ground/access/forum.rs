//! Forums of a network. Who may see the network sees them.

use super::only_if;
use crate::{Actor, Deed, Result};
use torg_domain::id::NetworkId;

/// Those who take part in the network know its forums.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_add(actor: &Actor, network: &NetworkId) -> Result<()> {
    only_if(actor.takes_part_in(network), Deed::Change)
}
