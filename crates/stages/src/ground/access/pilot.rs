//! Pilots and their curves follow the commitment they try.

use super::commitment;
use crate::{Actor, Result};
use torg_domain::commitment::CommitmentState;
use torg_domain::id::{NetworkId, OrganisationId};

/// As the commitment.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_see(
    actor: &Actor,
    commitment: CommitmentState,
    organisation: &OrganisationId,
    network: Option<&NetworkId>,
) -> Result<()> {
    commitment::may_see(actor, commitment, organisation, network)
}

/// As the commitment.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_edit(actor: &Actor, organisation: &OrganisationId, network: Option<&NetworkId>) -> Result<()> {
    commitment::may_edit(actor, organisation, network)
}
