//! Self-assessments: a municipality's own people and nobody above them, until they choose to share a result.

use super::only_if;
use crate::{Actor, Deed, Error, Result};
use torg_domain::assessment::Audience;
use torg_domain::id::{NetworkId, OrganisationId, PersonId};

/// Whom a result was shared with.
#[derive(Debug, Clone, Copy)]
pub struct Shared<'a> {
    /// How widely.
    pub audience: Audience,
    /// The network, where it is shared with one.
    pub network: Option<&'a NetworkId>,
}

/// The municipality's own people start, rate, close, talk and share. Running the installation or a network opens
/// nobody's assessment: the administrator belongs to their own organisation only.
///
/// # Errors
/// [`Error::Forbidden`].
pub fn may_take_part<'a>(actor: &'a Actor, organisation: &OrganisationId) -> Result<&'a PersonId> {
    let own = actor.person.as_ref().filter(|_| actor.organisation.as_ref() == Some(organisation));
    own.ok_or(Error::Forbidden(Deed::See))
}

/// A shared result is for those it was shared with, and for its own people. Until then it is only for those.
///
/// # Errors
/// [`Error::Forbidden`].
pub fn may_see_result(actor: &Actor, organisation: &OrganisationId, shared: Shared<'_>) -> Result<()> {
    let reads_it = match shared.audience {
        Audience::Nobody => false,
        Audience::Everybody => true,
        Audience::Network => shared.network.is_some_and(|network| actor.reads_inside(network)),
    };
    only_if(reads_it || may_take_part(actor, organisation).is_ok(), Deed::See)
}

/// The administrator takes in models for everybody, a network's editors its own.
///
/// # Errors
/// [`Error::Forbidden`].
pub fn may_import(actor: &Actor, network: Option<&NetworkId>) -> Result<()> {
    let is_editor = network.is_some_and(|network| actor.is_editor_of(network));
    only_if(is_editor || actor.is_administrator, Deed::Change)
}

/// A model is for everybody, a network's own for those with a role in it.
///
/// # Errors
/// [`Error::Forbidden`].
pub fn may_see_model(actor: &Actor, network: Option<&NetworkId>) -> Result<()> {
    let is_ours = network.is_none_or(|network| actor.role_in(network).is_some());
    only_if(is_ours || actor.is_administrator, Deed::See)
}
