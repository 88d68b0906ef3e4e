//! A need or an offer as the sum of `torg_domain::pairing` sees it; for suggestions and for pairing a whole network.

use super::assessment::SharedLevels;
use super::store;
use super::views::NeedView;
use crate::find::similar;
use crate::ground::glossary::Lexicon;
use crate::{Ctx, Result};
use std::collections::HashMap;
use torg_db::Tx;
use torg_domain::capacity::Month;
use torg_domain::id::{NeedId, NetworkId, OrganisationId};
use torg_domain::need::WantedForm;
use torg_domain::network::Concept;
use torg_domain::pairing::{Likeness, Place, Side};

/// What it is about, where, in which languages and forms, and whether there is room left.
pub(super) fn side(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    need: &NeedView,
    (lexicon, places, levels): (&Lexicon, &HashMap<String, Place>, &SharedLevels),
) -> Result<Side> {
    let id = NeedId::new(&need.id);
    let capacity = store::offer::find(tx, &id)?;
    let spoken = capacity.as_ref().map(|capacity| capacity.languages.clone()).unwrap_or_default();
    let words = match &capacity {
        Some(capacity) => format!("{} {}", need.topic, capacity.topics),
        None => need.topic.clone(),
    };
    let capacity_left = match &capacity {
        Some(capacity) => {
            let taken = store::request::list_months_taken(tx, &id)?;
            let from = Month::parse(&ctx.now())?.next();
            let next = capacity.next_month(from, |month| crate::capture::commands::taken_in(&taken, month));
            next.is_none().then_some(0)
        }
        None => None,
    };
    // "Other" is not a theme that two places could share.
    let concept = Concept::from_word(&need.concept).filter(|concept| *concept != Concept::Other);
    Ok(Side {
        levels: levels.of(need.organisation_id.as_ref().map(OrganisationId::new).as_ref()),
        organisation: need.organisation_id.as_ref().map(OrganisationId::new),
        country: need.country.clone(),
        network: need.network_id.as_ref().map(NetworkId::new),
        concepts: concept.into_iter().collect(),
        terms: lexicon.concepts_in(&words, &need.lang),
        languages: if spoken.is_empty() { vec![need.lang.clone()] } else { spoken },
        forms: WantedForm::from_word(&need.wanted_form).into_iter().collect(),
        place: need.organisation_id.as_ref().and_then(|id| places.get(id)).copied(),
        capacity_left,
        ..Side::default()
    })
}

/// Which municipalities are like which, asked once for each.
#[derive(Debug, Default)]
pub(super) struct Alike(HashMap<OrganisationId, Vec<OrganisationId>>);

impl Alike {
    /// Is the place of an offer among those similar to the place of a need? Published peers have no order, so no rank.
    pub(super) fn likeness(&mut self, tx: &mut Tx<'_>, asks: &Side, gives: &Side) -> Result<Likeness> {
        let (Some(own), Some(other)) = (&asks.organisation, &gives.organisation) else {
            return Ok(Likeness::default());
        };
        if !self.0.contains_key(own) {
            self.0.insert(own.clone(), similar::peers_in(tx, own)?);
        }
        let is_similar = self.0.get(own).is_some_and(|peers| peers.contains(other));
        Ok(Likeness { is_similar, rank: None })
    }
}
