//! Codebooks of researchers.

use super::only_if;
use crate::{Actor, Deed, Result};
use torg_domain::id::NetworkId;

/// A codebook is its coders', as long as they read inside the network; nobody else's, not even the facilitator's.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_code(actor: &Actor, network: &NetworkId, coders: &[String]) -> Result<()> {
    let is_coder = actor.person.as_ref().is_some_and(|person| coders.iter().any(|id| id == person.as_str()));
    only_if(is_coder && actor.reads_inside(network), Deed::See)
}
