//! The installation itself: people, settings, the whole journal.

use super::only_if;
use crate::{Actor, Deed, Result};
use torg_domain::id::PersonId;

/// Only the administrator makes accounts, removes people and reads the whole journal.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_administer(actor: &Actor) -> Result<()> {
    only_if(actor.is_administrator, Deed::Administer)
}

/// Everybody with an account keeps their own: here, who that is.
///
/// # Errors
/// [`crate::Error::Forbidden`] for a stranger.
pub fn may_keep_account(actor: &Actor) -> Result<&PersonId> {
    actor.person.as_ref().ok_or(crate::Error::Forbidden(Deed::Change))
}
