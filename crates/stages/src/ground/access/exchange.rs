//! Exchanges with their agenda, participants, questions and funding.

use super::only_if;
use crate::{Actor, Deed, Result};
use torg_domain::exchange::Visibility;
use torg_domain::id::{NetworkId, OrganisationId};

/// A public exchange is for everyone; the others for the network, and for the host.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_see(
    actor: &Actor,
    network: &NetworkId,
    visibility: Visibility,
    host: Option<&OrganisationId>,
) -> Result<()> {
    let is_host = actor.person.is_some() && host.is_some_and(|host| actor.belongs_to(host));
    only_if(visibility == Visibility::Public || actor.reads_inside(network) || is_host, Deed::See)
}

/// Coordinators and facilitators of the network plan it; the host's people may too.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_edit(actor: &Actor, network: &NetworkId, host: Option<&OrganisationId>) -> Result<()> {
    let is_host = actor.takes_part_in(network) && host.is_some_and(|host| actor.belongs_to(host));
    only_if(actor.is_editor_of(network) || is_host, Deed::Change)
}

/// Funding lines are for those who take part, and for the network's funders.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_see_funding(actor: &Actor, network: &NetworkId, visibility: Visibility) -> Result<()> {
    only_if(
        visibility == Visibility::Public || actor.is_administrator || actor.role_in(network).is_some(),
        Deed::See,
    )
}
