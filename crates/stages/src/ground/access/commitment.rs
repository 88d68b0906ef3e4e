//! Commitments belong to the organisation that makes them, not to the meeting.

use super::only_if;
use crate::{Actor, Deed, Result};
use torg_domain::commitment::CommitmentState;
use torg_domain::id::{NetworkId, OrganisationId};

/// A published commitment is for everyone; a draft for its organisation and the network's editors.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_see(
    actor: &Actor,
    state: CommitmentState,
    organisation: &OrganisationId,
    network: Option<&NetworkId>,
) -> Result<()> {
    let is_editor = network.is_some_and(|network| actor.is_editor_of(network));
    let is_own = actor.person.is_some() && actor.belongs_to(organisation);
    only_if(state != CommitmentState::Draft || is_own || is_editor || actor.is_administrator, Deed::See)
}

/// The organisation's own people write, publish and report on it; the network's editors may help.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_edit(actor: &Actor, organisation: &OrganisationId, network: Option<&NetworkId>) -> Result<()> {
    let is_editor = network.is_some_and(|network| actor.is_editor_of(network));
    let is_own =
        actor.person.is_some() && actor.belongs_to(organisation) && !is_only_watching(actor, network);
    only_if(is_own || is_editor || actor.is_administrator, Deed::Change)
}

/// A researcher or funder of the network does not write promises in it.
fn is_only_watching(actor: &Actor, network: Option<&NetworkId>) -> bool {
    network
        .and_then(|network| actor.role_in(network))
        .is_some_and(|_| network.is_some_and(|network| !actor.takes_part_in(network)))
}
