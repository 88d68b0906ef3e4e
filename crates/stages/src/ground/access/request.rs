//! Requests between two organisations: only their own people read and answer them.

use crate::{Actor, Deed, Error, Result};
use torg_domain::id::PersonId;

/// Which side of a request somebody stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Who sent it.
    Asks,
    /// Who answers it.
    Answers,
}

/// One side of a request: its organisation and the account it began with, where known.
#[derive(Debug, Clone, Copy)]
pub struct Party<'a> {
    /// The organisation; `None` = not stated.
    pub organisation: Option<&'a str>,
    /// Who sent the request, or wrote the need or offer it is about.
    pub person: Option<&'a str>,
}

impl Party<'_> {
    /// Running the installation opens nobody's letters: the administrator belongs to their own organisation only.
    fn has(self, actor: &Actor) -> bool {
        let Some(person) = &actor.person else { return false };
        let is_own = |own: &str| actor.organisation.as_ref().is_some_and(|mine| mine.as_str() == own);
        self.person == Some(person.as_str()) || self.organisation.is_some_and(is_own)
    }
}

/// The side this person stands on.
///
/// # Errors
/// [`Error::Forbidden`] for everyone else.
pub fn side(actor: &Actor, asks: Party<'_>, answers: Party<'_>) -> Result<Side> {
    match (answers.has(actor), asks.has(actor)) {
        (true, _) => Ok(Side::Answers),
        (false, true) => Ok(Side::Asks),
        (false, false) => Err(Error::Forbidden(Deed::See)),
    }
}

/// Everybody with an account may ask another organisation, and nobody their own.
///
/// # Errors
/// [`Error::Forbidden`].
pub fn may_send<'a>(actor: &'a Actor, receiver: Party<'_>) -> Result<&'a PersonId> {
    let person = actor.person.as_ref().filter(|_| !receiver.has(actor));
    person.ok_or(Error::Forbidden(Deed::Change))
}

/// Only one side may do this.
///
/// # Errors
/// [`Error::Forbidden`] for the other.
pub fn only(side: Side, wanted: Side) -> Result<()> {
    super::only_if(side == wanted, Deed::Change)
}

/// What an organisation gave others in a year is for its own people.
///
/// # Errors
/// [`Error::Forbidden`].
pub fn may_see_year(actor: &Actor, organisation: &str) -> Result<()> {
    super::only_if(Party { organisation: Some(organisation), person: None }.has(actor), Deed::See)
}
