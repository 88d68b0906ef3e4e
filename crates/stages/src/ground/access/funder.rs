//! What a funder reads with a link, without an account.

use super::only_if;
use crate::{Actor, Deed, Result};
use torg_domain::id::NetworkId;

/// Coordinators and facilitators of the network hand the link out and end it.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_hand_out(actor: &Actor, network: &NetworkId) -> Result<()> {
    only_if(actor.is_editor_of(network), Deed::Change)
}
