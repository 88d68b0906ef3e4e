//! What the journeys to an exchange may cost, by how far it is.

use super::exchange::{find_exchange, participants};
use crate::error::OrMissing;
use crate::ground::access;
use crate::ground::places::{self, OrganisationView};
use crate::meet::unit_costs::unit_costs;
use crate::meet::views::{JourneyView, PartyView, SchemeView, TravelView, UnitCostView};
use crate::{Actor, Ctx, Result};
use std::collections::BTreeMap;
use torg_domain::exchange::Form;
use torg_domain::id::ExchangeId;
use torg_domain::pairing::{DistanceClass, kilometres};
use torg_domain::travel::{CostBasis, UnitCost};

/// An estimate for every organisation that takes part. `None` where nobody travels: on line, without a host, or with a
/// host whose place is not known.
///
/// # Errors
/// As [`super::funding`].
pub fn travel(ctx: &Ctx, actor: &Actor, id: &ExchangeId) -> Result<Option<TravelView>> {
    let costs = newest(unit_costs()?);
    ctx.db.read(|tx| {
        let exchange = find_exchange(tx, id)?.or_missing("exchange", id.as_str())?;
        access::exchange::may_see_funding(actor, &exchange.network(), exchange.visibility())?;
        let host = match &exchange.host_id {
            Some(host) if exchange.form != Form::Online.word() => places::find(tx, host)?,
            _ => None,
        };
        let Some(host) = host else { return Ok(None) };
        let Some(to) = places::position(tx, &host.id)? else { return Ok(None) };
        let mut people: BTreeMap<String, Option<i64>> = BTreeMap::new();
        for line in participants(tx, id)?.into_iter().filter(|line| line.organisation_id != host.id) {
            let sum = people.entry(line.organisation_id).or_insert(Some(0));
            *sum = sum.zip(line.people).map(|(sum, more)| sum + more);
        }
        let schemes = schemes(&costs);
        let mut view =
            TravelView { host: party(host), schemes, journeys: Vec::new(), without_place: Vec::new() };
        for (organisation, people) in people {
            let Some(found) = places::find(tx, &organisation)? else { continue };
            match places::position(tx, &organisation)? {
                Some(from) => {
                    let km = kilometres(from, to);
                    let costs = view.schemes.iter().map(|scheme| cost(&costs, scheme, km, people)).collect();
                    let class = DistanceClass::of(km).word().to_owned();
                    view.journeys.push(JourneyView { organisation: party(found), people, km, class, costs });
                }
                None => view.without_place.push(found.name),
            }
        }
        view.journeys.sort_by_key(|journey| (std::cmp::Reverse(journey.km), journey.organisation.id.clone()));
        Ok(Some(view))
    })
}

fn party(of: OrganisationView) -> PartyView {
    PartyView { id: of.id, name: of.name, country: of.country }
}

/// Only the newest year of each scheme.
fn newest(mut costs: Vec<UnitCost>) -> Vec<UnitCost> {
    let mut years: BTreeMap<String, i32> = BTreeMap::new();
    for cost in &costs {
        let year = years.entry(cost.scheme.clone()).or_insert(cost.year);
        *year = (*year).max(cost.year);
    }
    costs.retain(|cost| years.get(&cost.scheme) == Some(&cost.year));
    costs
}

/// One column for each scheme and way to travel, in the order of the table.
fn schemes(costs: &[UnitCost]) -> Vec<SchemeView> {
    let mut all: Vec<SchemeView> = Vec::new();
    for cost in costs {
        let is_computed = cost.basis == CostBasis::Computed;
        match all.iter_mut().find(|known| known.scheme == cost.scheme && known.mode == cost.mode.word()) {
            Some(known) => known.is_computed |= is_computed,
            None => all.push(SchemeView {
                scheme: cost.scheme.clone(),
                year: cost.year,
                source: cost.source.clone(),
                mode: cost.mode.word().to_owned(),
                is_computed,
            }),
        }
    }
    all
}

fn cost(costs: &[UnitCost], column: &SchemeView, km: u32, people: Option<i64>) -> UnitCostView {
    let fits =
        |cost: &&UnitCost| cost.scheme == column.scheme && cost.mode.word() == column.mode && cost.holds(km);
    let each_minor = costs.iter().find(fits).map(|cost| cost.eur_minor);
    UnitCostView {
        scheme: column.scheme.clone(),
        mode: column.mode.clone(),
        each_minor,
        all_minor: each_minor.zip(people).map(|(each, people)| each * people),
    }
}
