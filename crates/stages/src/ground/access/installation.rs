//! The installation itself: people, settings, the whole journal.

use super::only_if;
use crate::{Actor, Deed, Result};

/// Only the administrator makes accounts, removes people and reads the whole journal.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_administer(actor: &Actor) -> Result<()> {
    only_if(actor.is_administrator, Deed::Administer)
}
