//! The glossary: everybody reads it; networks propose, somebody else decides.

use super::only_if;
use crate::{Actor, Deed, Result};
use torg_domain::id::{NetworkId, PersonId};
use torg_domain::network::NetworkRole;

/// Editors of a network propose changes in its name.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_propose(actor: &Actor, network: &NetworkId) -> Result<()> {
    only_if(actor.person.is_some() && actor.is_editor_of(network), Deed::Change)
}

/// A proposal is its network's own until it is accepted; those who may decide see it too.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_see_proposal(actor: &Actor, network: &NetworkId, is_accepted: bool) -> Result<()> {
    only_if(is_accepted || actor.reads_inside(network) || edits_somewhere(actor), Deed::See)
}

/// The administrator and the editors of any network decide, but nobody on a proposal of their own.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_decide(actor: &Actor, proposer: &PersonId) -> Result<()> {
    let is_somebody_else = actor.person.as_ref().is_some_and(|person| person != proposer);
    only_if(is_somebody_else && edits_somewhere(actor), Deed::Change)
}

/// Only the administrator takes in a whole list.
///
/// # Errors
/// [`crate::Error::Forbidden`].
pub fn may_import(actor: &Actor) -> Result<()> {
    only_if(actor.is_administrator, Deed::Administer)
}

fn edits_somewhere(actor: &Actor) -> bool {
    actor.is_administrator || actor.roles.iter().any(|(_, role)| NetworkRole::is_editor(*role))
}
