//! Goals and the map of what follows them.

use super::{network, only_if};
use crate::{Actor, Deed, Result};
use torg_domain::id::NetworkId;

/// Goals of a public network are for everyone; the others for those with a role in it.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_see(actor: &Actor, id: &NetworkId, is_public: bool) -> Result<()> {
    network::may_see(actor, id, is_public)
}

/// Coordinators and facilitators set goals and choose what follows them.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_edit(actor: &Actor, id: &NetworkId) -> Result<()> {
    only_if(actor.is_editor_of(id), Deed::Change)
}
