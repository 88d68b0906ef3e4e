//! What could meet a need or an offer: the three that fit best, with the reasons in fixed words.
//!
//! Only what the reader may see is weighed, so that neither order nor number tells of the rest. The sum itself is
//! `torg_domain::pairing`.

use crate::capture::store;
use crate::capture::views::{NeedView, ProposalView, ReasonView};
use crate::ground::glossary::{self, TermInText};
use crate::{Ctx, Result};
use std::collections::HashMap;
use torg_db::Tx;
use torg_domain::capacity::Month;
use torg_domain::id::{NeedId, NetworkId, OrganisationId};
use torg_domain::need::{Direction, NeedState, WantedForm};
use torg_domain::network::Concept;
use torg_domain::pairing::{Fit, Likeness, Place, Side, fit};

/// Proposals shown at most.
const MOST: usize = 3;

/// The three that fit best among `others`, which this reader may see; the best first, of equal ones the newest.
pub(super) fn proposals(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    need: &NeedView,
    others: &[NeedView],
    is_met: impl Fn(&NeedView) -> bool,
) -> Result<Vec<ProposalView>> {
    let terms = glossary::terms_for_texts(tx)?;
    let places = store::need::list_places(tx)?;
    let own = side(tx, ctx, need, (&terms, &places))?;
    let mut found = Vec::new();
    for other in others {
        let is_open = other.direction != need.direction && other.state == NeedState::Open.word();
        if !is_open || is_met(other) {
            continue;
        }
        let theirs = side(tx, ctx, other, (&terms, &places))?;
        let is_need = need.direction == Direction::Need.word();
        let (asks, gives) = if is_need { (&own, &theirs) } else { (&theirs, &own) };
        if let Ok(fit) = fit(asks, gives, likeness(asks, gives)) {
            found.push((fit, other));
        }
    }
    found.sort_by_key(|(fit, _)| std::cmp::Reverse(fit.score)); // stable: `others` stands newest first
    Ok(found.into_iter().take(MOST).map(|(fit, other)| view(fit, other.clone())).collect())
}

/// The seam for similar municipalities: nothing is known of them here yet, and nothing is guessed.
const fn likeness(_asks: &Side, _gives: &Side) -> Likeness {
    Likeness { is_similar: false, rank: None }
}

fn side(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    need: &NeedView,
    (terms, places): (&[TermInText], &HashMap<String, Place>),
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
        terms: glossary::concepts_in(terms, &words),
        languages: if spoken.is_empty() { vec![need.lang.clone()] } else { spoken },
        forms: WantedForm::from_word(&need.wanted_form).into_iter().collect(),
        place: need.organisation_id.as_ref().and_then(|id| places.get(id)).copied(),
        capacity_left,
        ..Side::default()
    })
}

fn view(fit: Fit, counterpart: NeedView) -> ProposalView {
    let reasons = fit.reasons.into_iter().map(|reason| ReasonView {
        kind: reason.kind.word().to_owned(),
        value: reason.value,
        amount: reason.amount,
        points: reason.points,
    });
    ProposalView {
        counterpart,
        score: fit.score,
        reasons: reasons.collect(),
        cautions: fit.cautions.into_iter().map(|caution| caution.word().to_owned()).collect(),
    }
}
