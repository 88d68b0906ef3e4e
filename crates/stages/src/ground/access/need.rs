//! Needs and offers.

use super::only_if;
use crate::{Actor, Deed, Result};
use torg_domain::id::NetworkId;

/// A public need is for everyone; the others for the network.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_see(actor: &Actor, is_public: bool, network: Option<&NetworkId>) -> Result<()> {
    only_if(
        is_public || network.is_some_and(|network| actor.reads_inside(network)) || actor.is_administrator,
        Deed::See,
    )
}

/// Everybody with an account may say what they need or offer.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_add(actor: &Actor) -> Result<()> {
    only_if(actor.person.is_some() || actor.is_administrator, Deed::Change)
}

/// Facilitators pair needs with offers inside their network.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_pair(actor: &Actor, network: Option<&NetworkId>) -> Result<()> {
    only_if(
        network.is_some_and(|network| actor.is_editor_of(network)) || actor.is_administrator,
        Deed::Change,
    )
}
