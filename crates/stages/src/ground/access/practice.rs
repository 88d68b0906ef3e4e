//! Practices belong to the organisation that does them.

use super::only_if;
use crate::{Actor, Deed, Result};
use torg_domain::id::{NetworkId, OrganisationId};

/// A published practice is for everyone; a draft for its organisation and the network's editors.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_see(
    actor: &Actor,
    is_published: bool,
    organisation: &OrganisationId,
    network: Option<&NetworkId>,
) -> Result<()> {
    only_if(is_published || may_edit(actor, organisation, network).is_ok(), Deed::See)
}

/// The organisation's own people, and the editors of the network it was told in.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_edit(actor: &Actor, organisation: &OrganisationId, network: Option<&NetworkId>) -> Result<()> {
    let is_editor = network.is_some_and(|network| actor.is_editor_of(network));
    only_if(
        (actor.person.is_some() && actor.belongs_to(organisation)) || is_editor || actor.is_administrator,
        Deed::Change,
    )
}
