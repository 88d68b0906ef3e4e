//! Visiting delegations: led by the visitors' own people. The host reads the letter once it is handed over, not before.

use super::only_if;
use crate::{Actor, Deed, Result};
use torg_domain::id::{NetworkId, OrganisationId};

/// The visitors' own people who take part in the network lead a delegation, read its draft and hand it over; the
/// network's editors may help. The host's people may not, unless they edit the network.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_lead(actor: &Actor, network: &NetworkId, organisation: Option<&OrganisationId>) -> Result<()> {
    let is_own = actor.takes_part_in(network) && organisation.is_some_and(|own| actor.belongs_to(own));
    only_if(actor.person.is_some() && (is_own || actor.is_editor_of(network)), Deed::Change)
}

/// The host's people say what they want to learn themselves, and which answers may be used again; the network's editors
/// may help.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_host(actor: &Actor, network: &NetworkId, host: Option<&OrganisationId>) -> Result<()> {
    let is_host = host.is_some_and(|host| actor.belongs_to(host));
    only_if(actor.person.is_some() && (is_host || actor.is_editor_of(network)), Deed::Change)
}
