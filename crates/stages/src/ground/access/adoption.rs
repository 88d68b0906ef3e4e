//! Adoptions: who took up whose practice. Read by whoever may read the practice.

use super::only_if;
use crate::{Actor, Deed, Result};
use torg_domain::id::OrganisationId;

/// An organisation's own people say what it has taken up.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_tell(actor: &Actor, organisation: &OrganisationId) -> Result<()> {
    let is_own = actor.person.is_some() && actor.belongs_to(organisation);
    only_if(is_own || actor.is_administrator, Deed::Change)
}
