//! Indicators and their values.
//!
//! Official values and the definitions of all measures are for everyone: a shared definition is what lets places
//! measure alike. Values a municipality counts itself are its own until they follow a published commitment.

use super::only_if;
use crate::{Actor, Deed, Result};
use torg_domain::id::OrganisationId;

/// Values: official ones are for everyone, local ones for their organisation until they are shared.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_see_values(
    actor: &Actor,
    is_official: bool,
    is_shared: bool,
    organisation: &OrganisationId,
) -> Result<()> {
    let is_own = actor.person.is_some() && actor.belongs_to(organisation);
    only_if(is_official || is_shared || is_own || actor.is_administrator, Deed::See)
}

/// The organisation's own people define local measures and enter values.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_enter(actor: &Actor, organisation: &OrganisationId) -> Result<()> {
    only_if(
        (actor.person.is_some() && actor.belongs_to(organisation)) || actor.is_administrator,
        Deed::Change,
    )
}

/// Only the administrator brings in official values.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_import(actor: &Actor) -> Result<()> {
    only_if(actor.is_administrator, Deed::Administer)
}
