//! How far places have come with a concept, for pairing and for what a practice requires. Only what is agreed counts.

use super::result::{agreed, level};
use super::store::{self, RatingRow};
use crate::ground::access::assessment::Shared;
use crate::{Actor, Result};
use std::collections::HashMap;
use torg_db::Tx;
use torg_domain::assessment::Audience;
use torg_domain::id::{NetworkId, OrganisationId};
use torg_domain::network::Concept;

/// Steps of concepts by organisation, from shared results only.
#[derive(Debug, Default)]
pub struct SharedLevels(HashMap<String, Vec<(Concept, u8)>>);

impl SharedLevels {
    /// Reads what is shared with everybody, and with one network where one is named. The newest result about a concept
    /// counts; where two dimensions of it are about the same concept, the lower one.
    ///
    /// # Errors
    /// The database's.
    pub fn read(tx: &mut Tx<'_>, network: Option<&NetworkId>) -> Result<Self> {
        let mut all = Self::default();
        for row in store::list_shared(tx)? {
            let is_for_us = match row.audience {
                Audience::Everybody => true,
                Audience::Network => network.is_some() && row.network.as_ref() == network,
                Audience::Nobody => false,
            };
            let Some(round) = row.shared_round.filter(|_| is_for_us) else { continue };
            let ratings = store::list_ratings(tx, &row.id, round)?;
            let dimensions = store::list_dimensions(tx, &row.model)?;
            let known = all.0.entry(row.organisation).or_default();
            for (concept, step) in lowest(&dimensions, &ratings) {
                if known.iter().all(|(other, _)| *other != concept) {
                    known.push((concept, step));
                }
            }
        }
        Ok(all)
    }

    /// The steps of one organisation; empty where it shares none.
    #[must_use]
    pub fn of(&self, organisation: Option<&OrganisationId>) -> Vec<(Concept, u8)> {
        organisation.and_then(|id| self.0.get(id.as_str())).cloned().unwrap_or_default()
    }
}

/// The lowest agreed step of each concept.
fn lowest(dimensions: &[(String, String)], ratings: &[RatingRow]) -> Vec<(Concept, u8)> {
    let mut found: Vec<(Concept, u8)> = Vec::new();
    for (key, concept) in dimensions {
        let ours = ratings.iter().filter(|row| row.dimension == *key);
        let step = agreed(ours).as_ref().and_then(level);
        let (Some(concept), Some(step)) = (Concept::from_word(concept), step) else { continue };
        match found.iter_mut().find(|(known, _)| *known == concept) {
            Some((_, known)) => *known = step.min(*known),
            None => found.push((concept, step)),
        }
    }
    found
}

/// An organisation's own steps by one model, for its own people: dimension, raters, the step they agree on. From its
/// last closed round.
///
/// # Errors
/// Forbidden for everybody else.
pub fn own_levels(
    tx: &mut Tx<'_>,
    actor: &Actor,
    (organisation, model): (&OrganisationId, &str),
) -> Result<Vec<(String, usize, Option<u8>)>> {
    crate::ground::access::assessment::may_take_part(actor, organisation)?;
    let Some((id, round)) = last_closed(tx, organisation.as_str(), model)? else { return Ok(Vec::new()) };
    let ratings = store::list_ratings(tx, &id, round)?;
    let dimensions = store::list_dimensions(tx, model)?;
    let levels = dimensions.into_iter().map(|(key, _)| {
        let found = agreed(ratings.iter().filter(|row| row.dimension == key));
        (key, found.as_ref().map_or(0, |found| found.raters), found.as_ref().and_then(level))
    });
    Ok(levels.collect())
}

/// The newest assessment of an organisation by a model that has a closed round, and that round.
pub(super) fn last_closed(tx: &mut Tx<'_>, organisation: &str, model: &str) -> Result<Option<(String, i64)>> {
    for row in store::list_of(tx, organisation)?.into_iter().filter(|row| row.model == model) {
        let rounds = store::list_rounds(tx, &row.id)?;
        if let Some(round) = rounds.iter().rev().find(|round| round.closed_at.is_some()) {
            return Ok(Some((row.id, round.number)));
        }
    }
    Ok(None)
}

/// Whom a result is shared with, as the rule of access takes it.
pub(super) fn shared(row: &store::AssessmentRow) -> Shared<'_> {
    Shared { audience: row.audience, network: row.network.as_ref() }
}
