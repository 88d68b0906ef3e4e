//! Notes and visit feedback.

use super::only_if;
use crate::{Actor, Deed, Result};
use torg_domain::exchange::Visibility;
use torg_domain::id::NetworkId;

/// Notes of a public exchange are for everyone; the others for the network.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_see(actor: &Actor, network: &NetworkId, exchange: Visibility) -> Result<()> {
    only_if(exchange == Visibility::Public || actor.reads_inside(network), Deed::See)
}

/// Those who take part write notes.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_add(actor: &Actor, network: &NetworkId) -> Result<()> {
    only_if(actor.takes_part_in(network), Deed::Change)
}

/// Coordinators and facilitators sort, hide and correct notes.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_edit(actor: &Actor, network: &NetworkId) -> Result<()> {
    only_if(actor.is_editor_of(network), Deed::Change)
}
