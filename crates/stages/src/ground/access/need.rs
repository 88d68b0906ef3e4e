//! Needs and offers.

use super::only_if;
use crate::{Actor, Deed, Result};
use torg_domain::id::{NetworkId, OrganisationId};

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

/// What an offer has room for, and the answers beside it, are kept by its organisation's people and its author.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_keep(actor: &Actor, organisation: Option<&OrganisationId>, is_author: bool) -> Result<()> {
    let is_own = actor.person.is_some() && organisation.is_some_and(|own| actor.belongs_to(own));
    only_if(is_own || (is_author && actor.person.is_some()) || actor.is_administrator, Deed::Change)
}

/// What came of a pair is written down by those who lead its network, and by the two organisations themselves.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_tell_outcome(
    actor: &Actor,
    network: Option<&NetworkId>,
    sides: [Option<&OrganisationId>; 2],
) -> Result<()> {
    let is_side = sides.into_iter().flatten().any(|own| actor.belongs_to(own));
    if actor.person.is_some() && is_side { Ok(()) } else { may_pair(actor, network) }
}
