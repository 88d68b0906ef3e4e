//! A need or an offer as the sum of `torg_domain::pairing` sees it; for suggestions and for pairing a whole network.

use super::store;
use super::views::NeedView;
use crate::ground::glossary::Lexicon;
use crate::{Ctx, Result};
use std::collections::HashMap;
use torg_db::Tx;
use torg_domain::capacity::Month;
use torg_domain::id::{NeedId, NetworkId, OrganisationId};
use torg_domain::need::WantedForm;
use torg_domain::network::Concept;
use torg_domain::pairing::{Place, Side};

/// What it is about, where, in which languages and forms, and whether there is room left.
pub(super) fn side(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    need: &NeedView,
    (lexicon, places): (&Lexicon, &HashMap<String, Place>),
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
