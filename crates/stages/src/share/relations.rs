//! Who has learned from whom. Nothing is stored for it: it is read from visits that were held, needs that met an
//! offer, practices that were taken up and programmes people took part in together. What a reader may not see is
//! left out before anything is counted.

use super::adoption::{self, AdoptionView};
use crate::capture::queries::paired;
use crate::capture::views::PairedView;
use crate::ground::networks;
use crate::meet::queries::{programmes_together, visits};
use crate::meet::views::{PartyView, TogetherView, VisitView};
use crate::{Actor, Ctx, Result};
use schemars::JsonSchema;
use serde::Serialize;
use torg_domain::adoption::Way;
use torg_domain::id::{NetworkId, OrganisationId};

/// Which relations; `None` = all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RelationFilter {
    /// Only those of this network.
    pub network: Option<NetworkId>,
    /// Only those this organisation is part of.
    pub organisation: Option<OrganisationId>,
}

/// Somebody learned from somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RelationView {
    /// Word of `torg_domain::adoption::Way`.
    pub kind: String,
    /// Who learned.
    pub learner: PartyView,
    /// Whom they learned from.
    pub teacher: PartyView,
    /// What it was: the exchange, the need, the practice; in its own language.
    pub title: String,
    /// Language of the title.
    pub lang: String,
    /// Its page.
    pub path: String,
    /// Partial date; `None` = not stated.
    pub on: Option<String>,
    /// Word of `Degree` for an adoption; else empty.
    pub degree: String,
    /// Invented data, to be marked.
    pub is_example: bool,
}

/// Who has learned from whom, and who learns together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RelationsView {
    /// Name of the network or organisation it was asked for; empty = all.
    pub of: String,
    /// One learned from another: visits, then matches, then adoptions; the oldest first.
    pub relations: Vec<RelationView>,
    /// Programmes with the members that took part.
    pub together: Vec<TogetherView>,
}

impl RelationsView {
    /// Is anything invented?
    #[must_use]
    pub fn has_examples(&self) -> bool {
        self.relations.iter().any(|known| known.is_example)
            || self.together.iter().any(|known| known.is_example)
    }
}

/// Who has learned from whom, as far as this reader may see.
///
/// # Errors
/// Missing where the network or organisation that was asked for is not there; forbidden where the network is not for
/// this reader.
pub fn relations(ctx: &Ctx, actor: &Actor, filter: &RelationFilter) -> Result<RelationsView> {
    let of = match (&filter.network, &filter.organisation) {
        (Some(id), _) => networks::network(ctx, actor, id)?.name,
        (None, Some(id)) => crate::ground::places::organisation(ctx, id)?.name,
        (None, None) => String::new(),
    };
    let is_in =
        |network: Option<&str>| filter.network.as_ref().is_none_or(|wanted| network == Some(wanted.as_str()));
    let is_of =
        |party: &PartyView| filter.organisation.as_ref().is_none_or(|wanted| party.id == wanted.as_str());
    ctx.db.read(|tx| {
        let mut all: Vec<(Option<String>, RelationView)> = Vec::new();
        all.extend(visits(tx, actor)?.into_iter().map(of_visit));
        all.extend(paired(tx, actor)?.into_iter().map(of_match));
        all.extend(adoption::all(tx)?.into_iter().map(of_adoption));
        all.retain(|(network, known)| {
            is_in(network.as_deref()) && (is_of(&known.learner) || is_of(&known.teacher))
        });
        let mut together = programmes_together(tx, actor)?;
        together.retain(|known| is_in(Some(&known.network_id)) && known.organisations.iter().any(is_of));
        Ok(RelationsView { of, relations: all.into_iter().map(|(_, known)| known).collect(), together })
    })
}

fn of_visit(from: VisitView) -> (Option<String>, RelationView) {
    let view = RelationView {
        kind: Way::Visit.word().to_owned(),
        learner: from.visitor,
        teacher: from.host,
        title: from.title,
        lang: from.lang,
        path: format!("/meet/exchanges/{}", from.exchange_id),
        on: from.on,
        degree: String::new(),
        is_example: from.is_example,
    };
    (Some(from.network_id), view)
}

/// When a pairing was written down says nothing of when they met.
fn of_match(from: PairedView) -> (Option<String>, RelationView) {
    let view = RelationView {
        kind: Way::Match.word().to_owned(),
        learner: from.needs,
        teacher: from.offers,
        title: from.topic,
        lang: from.lang,
        path: format!("/find/needs/{}", from.need_id),
        on: None,
        degree: String::new(),
        is_example: from.is_example,
    };
    (from.network_id, view)
}

fn of_adoption(from: AdoptionView) -> (Option<String>, RelationView) {
    let view = RelationView {
        kind: Way::Adoption.word().to_owned(),
        learner: from.by,
        teacher: from.from,
        title: from.practice,
        lang: from.practice_lang,
        path: format!("/share/practices/{}#adoption-{}", from.practice_id, from.id),
        on: from.since,
        degree: from.degree,
        is_example: from.is_example,
    };
    (from.network_id, view)
}
