//! Questions raised in advance. Who may see the exchange sees them; who may edit it orders and answers them.

use super::only_if;
use crate::{Actor, Deed, Result};
use torg_domain::id::{NetworkId, OrganisationId};

/// Those who take part in the network raise questions, and people of the host; others by a link.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_raise(actor: &Actor, network: &NetworkId, host: Option<&OrganisationId>) -> Result<()> {
    let is_host = actor.person.is_some() && host.is_some_and(|host| actor.belongs_to(host));
    only_if(actor.takes_part_in(network) || is_host, Deed::Change)
}
