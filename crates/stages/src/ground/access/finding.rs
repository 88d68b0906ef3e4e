//! Findings and the workbench.

use super::only_if;
use crate::{Actor, Deed, Result};
use torg_domain::finding::FindingState;
use torg_domain::id::NetworkId;

/// A final finding of a public exchange or programme is for everyone; drafts are for the network.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_see(actor: &Actor, network: &NetworkId, state: FindingState, is_public: bool) -> Result<()> {
    only_if((state == FindingState::Final && is_public) || actor.reads_inside(network), Deed::See)
}

/// The workbench is for those who read inside the network.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_see_workbench(actor: &Actor, network: &NetworkId) -> Result<()> {
    only_if(actor.reads_inside(network), Deed::See)
}

/// Coordinators and facilitators conclude.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_edit(actor: &Actor, network: &NetworkId) -> Result<()> {
    only_if(actor.is_editor_of(network), Deed::Change)
}
