//! What the guests of an exchange eat: it may tell of health or faith, so it is for those who plan the meals.

use super::only_if;
use crate::{Actor, Deed, Result};
use torg_domain::id::{NetworkId, OrganisationId};

/// Those who may change the exchange, and the organisation's own people who take part in the network; both to read
/// and to write.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_tell(
    actor: &Actor,
    network: &NetworkId,
    (host, organisation): (Option<&OrganisationId>, &OrganisationId),
) -> Result<()> {
    let is_own = actor.takes_part_in(network) && actor.belongs_to(organisation);
    only_if(is_own || super::exchange::may_edit(actor, network, host).is_ok(), Deed::Change)
}
