//! Reads: the traits, the places similar to one, and the short list that other parts build on.

use super::coverage::{nearly_held, published};
use super::field::Field;
use super::store;
use super::views::{AbroadView, PeerView, PlaceName, PublishedView, SimilarView, TraitView};
use super::wanted::{LEAST_KNOWN, LONGEST, MOST, Wanted};
use crate::error::OrMissing;
use crate::ground::places::{self, Lookup};
use crate::{Actor, Ctx, Result};
use torg_db::{Tx, args};
use torg_domain::id::OrganisationId;
use torg_domain::organisation::OrganisationKind;
use torg_engine::similarity::Near;

/// Places shown of each other country.
const MOST_ABROAD: usize = 5;
/// Countries with a register of municipalities.
const COUNTRIES: [&str; 4] = ["SE", "NO", "DK", "FI"];

/// Everything municipalities can be compared by, in order.
///
/// # Errors
/// The database's.
pub fn traits(ctx: &Ctx) -> Result<Vec<TraitView>> {
    Ok(ctx.db.read(|tx| tx.list(store::LIST_TRAITS, &[], store::read_trait))?)
}

/// The places similar to one: the published peers where there are any, otherwise the nearest by the choice taken where
/// nobody made one; none where too little is known. Never the place itself.
///
/// # Errors
/// Missing where there is no such organisation.
pub fn peers_of(ctx: &Ctx, organisation: &OrganisationId) -> Result<Vec<OrganisationId>> {
    ctx.db.read(|tx| peers_in(tx, organisation))
}

/// The same inside a transaction.
pub(crate) fn peers_in(tx: &mut Tx<'_>, organisation: &OrganisationId) -> Result<Vec<OrganisationId>> {
    let place = places::find(tx, organisation.as_str())?.or_missing("organisation", organisation.as_str())?;
    if let Some(group) = published(tx, &place.id)? {
        return Ok(ids(group.members));
    }
    let all = tx.list(store::LIST_TRAITS, &[], store::read_trait)?;
    let (weights, _) = weights_in(tx, &place.country, (&all, &[]))?;
    let field = Field::read(tx, &[&place.country], (&all, &weights), LEAST_KNOWN)?;
    let near = field.as_ref().and_then(|field| {
        let own = field.find(&place.id)?;
        let near = field.space.nearest(&field.choice, own, MOST);
        Some(near.iter().map(|near| field.places[near.unit].clone()).collect())
    });
    Ok(ids(near.unwrap_or_default()))
}

fn ids(places: Vec<PlaceName>) -> Vec<OrganisationId> {
    places.into_iter().map(|place| OrganisationId::new(place.id)).collect()
}

/// A municipality by name or code, also one that has been replaced, as somebody types it.
///
/// # Errors
/// The database's.
pub fn municipality(ctx: &Ctx, typed: &str) -> Result<Option<Lookup>> {
    let is_one = |place: &places::OrganisationView| place.kind() == Some(OrganisationKind::Municipality);
    Ok(places::look_up(ctx, typed, None)?.into_iter().next().map(|found| match found {
        Lookup::Ambiguous { given, mut candidates } => {
            candidates.retain(is_one);
            match candidates.len() {
                1 => Lookup::Found { given, organisation: candidates.remove(0) },
                _ => Lookup::Ambiguous { given, candidates },
            }
        }
        Lookup::Found { given, organisation } if !is_one(&organisation) => Lookup::Unknown { given },
        other => other,
    }))
}

/// The places similar to one, by publication and by choice, with the reasons.
///
/// # Errors
/// Missing where there is no such municipality.
pub fn similar(ctx: &Ctx, actor: &Actor, id: &OrganisationId, wanted: &Wanted) -> Result<SimilarView> {
    ctx.db.read(|tx| {
        let place = places::find(tx, id.as_str())?
            .filter(|place| place.kind() == Some(OrganisationKind::Municipality))
            .or_missing("municipality", id.as_str())?;
        let all = tx.list(store::LIST_TRAITS, &[], store::read_trait)?;
        let known: Vec<(String, f64)> = known_weights(&all, &wanted.weights);
        let (weights, left_out) = weights_in(tx, &place.country, (&all, &known))?;
        let published = published(tx, &place.id)?;
        let mut view = SimilarView {
            ready_made: nearly_held(tx, actor, &place.id)?,
            strips: Vec::new(),
            left_out,
            is_default: known.is_empty() || weights.iter().all(|(id, _)| !known.iter().any(|k| k.0 == *id)),
            least_known: wanted.least_known,
            own_known: 0,
            compared: (0, 0),
            peers: Vec::new(),
            overlap: 0,
            abroad: abroad(tx, &place, (&all, &weights))?,
            published,
            place,
        };
        let country = view.place.country.clone();
        if let Some(field) = Field::read(tx, &[&country], (&all, &weights), wanted.least_known)? {
            fill(&mut view, &field, wanted);
        }
        Ok(view)
    })
}

/// Puts the nearest places of the own country into the view.
fn fill(view: &mut SimilarView, field: &Field, wanted: &Wanted) {
    let Some(own) = field.find(&view.place.id) else { return };
    let near = field.space.nearest(&field.choice, own, wanted.most.clamp(1, LONGEST));
    let farthest = field.space.farthest(&field.choice);
    let compared = field.space.nearest(&field.choice, own, field.places.len()).len();
    view.own_known = field.known_of(own);
    view.compared = (compared, field.places.len().saturating_sub(1));
    view.strips = field.strips(own, &near);
    view.peers =
        near.iter().map(|near| field.peer(own, near, (&view.place.country, Some(farthest)))).collect();
    for peer in &mut view.peers {
        peer.is_published = is_in(view.published.as_ref(), peer);
    }
    view.overlap = view.peers.iter().filter(|peer| peer.is_published).count();
}

fn is_in(published: Option<&PublishedView>, peer: &PeerView) -> bool {
    published.is_some_and(|group| group.members.iter().any(|member| member.id == peer.place.id))
}

/// Weights of traits that exist, the order being the list's.
fn known_weights(all: &[TraitView], weights: &[(String, f64)]) -> Vec<(String, f64)> {
    let weight_of = |one: &TraitView| {
        let chosen = weights.iter().find(|(id, _)| *id == one.id)?;
        (chosen.1.is_finite() && chosen.1 > 0.0).then(|| chosen.clone())
    };
    all.iter().filter_map(weight_of).collect()
}

/// Traits by id, each with its weight.
type Weights = Vec<(String, f64)>;

/// The chosen weights of traits the country has, and those it has no value of. Where nothing is left of a choice, or
/// there is none, the weights of the list are taken.
fn weights_in(
    tx: &mut Tx<'_>,
    country: &str,
    (all, chosen): (&[TraitView], &[(String, f64)]),
) -> Result<(Weights, Vec<String>)> {
    let there = tx.list(store::LIST_TRAITS_OF_COUNTRY, args![country], |row| row.get::<String>(0))?;
    let (kept, left): (Vec<_>, Vec<_>) =
        chosen.iter().cloned().partition(|(id, _)| there.iter().any(|known| known == id));
    let left_out = left.into_iter().map(|(id, _)| id).collect();
    if !kept.is_empty() {
        return Ok((kept, left_out));
    }
    let is_there = |one: &&TraitView| one.weight > 0.0 && there.contains(&one.id);
    let weights = all.iter().filter(is_there).map(|one| (one.id.clone(), one.weight)).collect();
    Ok((weights, left_out))
}

/// The nearest places of the other countries, by the traits that both have, of those that were chosen; where the
/// choice holds none of them, by all that both have.
fn abroad(
    tx: &mut Tx<'_>,
    place: &places::OrganisationView,
    (all, weights): (&[TraitView], &[(String, f64)]),
) -> Result<Vec<AbroadView>> {
    let own = tx.list(store::LIST_TRAITS_OF_COUNTRY, args![&place.country], |row| row.get::<String>(0))?;
    let mut countries = Vec::new();
    for country in COUNTRIES.into_iter().filter(|country| *country != place.country) {
        let theirs = tx.list(store::LIST_TRAITS_OF_COUNTRY, args![country], |row| row.get::<String>(0))?;
        let is_shared = |id: &String| own.contains(id) && theirs.contains(id);
        let mut shared: Vec<(String, f64)> =
            weights.iter().filter(|(id, _)| is_shared(id)).cloned().collect();
        if shared.is_empty() {
            let both = all.iter().filter(|one| is_shared(&one.id));
            shared = both.map(|one| (one.id.clone(), 1.0)).collect();
        }
        let field = Field::read(tx, &[&place.country, country], (all, &shared), LEAST_KNOWN)?;
        let peers = field.map(|field| nearest_abroad(&field, &place.id, country)).unwrap_or_default();
        let traits = shared.into_iter().map(|(id, _)| id).collect();
        countries.push(AbroadView { country: country.to_owned(), traits, peers });
    }
    Ok(countries)
}

fn nearest_abroad(field: &Field, own: &str, country: &str) -> Vec<PeerView> {
    let Some(own) = field.find(own) else { return Vec::new() };
    let there: Vec<usize> = (0..field.places.len()).filter(|row| field.countries[*row] == 1).collect();
    let near: Vec<Near> = field.space.nearest_among(&field.choice, own, &there, MOST_ABROAD);
    near.iter().map(|near| field.peer(own, near, (country, None))).collect()
}
