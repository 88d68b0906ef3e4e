//! Responsibilities of an organisation, as roles. Everybody reads them.

use super::only_if;
use crate::{Actor, Deed, Result};
use torg_domain::id::OrganisationId;

/// The organisation's own people say who does what there, and nobody else.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_edit(actor: &Actor, organisation: &OrganisationId) -> Result<()> {
    let is_own = actor.person.is_some() && actor.belongs_to(organisation);
    only_if(is_own || actor.is_administrator, Deed::Change)
}
