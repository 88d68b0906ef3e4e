//! Boards: participants come by code and need no rule here; this is about accounts.

use super::only_if;
use crate::{Actor, Deed, Result};
use torg_domain::id::NetworkId;

/// Those who take part in the network see its boards.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_see(actor: &Actor, network: &NetworkId) -> Result<()> {
    only_if(actor.reads_inside(network), Deed::See)
}

/// Those who take part in the network see where a room agrees once it is shown; those who lead the board always.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_see_agreement(actor: &Actor, network: &NetworkId, is_shown: bool) -> Result<()> {
    let may = actor.is_editor_of(network) || (is_shown && actor.reads_inside(network));
    only_if(may, Deed::See)
}

/// Coordinators and facilitators open, lead and close boards.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_lead(actor: &Actor, network: &NetworkId) -> Result<()> {
    only_if(actor.is_editor_of(network), Deed::Change)
}
