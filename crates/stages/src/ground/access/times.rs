//! Times proposed for an exchange, and who can when.

use super::only_if;
use crate::{Actor, Deed, Result};
use torg_domain::id::{NetworkId, OrganisationId};

/// Those who take part in the network see who can when, and mark when they can.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_answer(actor: &Actor, network: &NetworkId) -> Result<()> {
    only_if(actor.takes_part_in(network), Deed::See)
}

/// Those who may change the exchange propose times, hand out the link and take a time over.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_propose(actor: &Actor, network: &NetworkId, host: Option<&OrganisationId>) -> Result<()> {
    super::exchange::may_edit(actor, network, host)
}
