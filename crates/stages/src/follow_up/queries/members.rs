//! The members of a group one by one, and where a place stands among all of its country. Official values only: teams of
//! a place are shown together and never one by one.

use super::super::store;
use super::super::views::{IndicatorView, MemberView, MembersView, PlaceView};
use super::catalogue::find;
use super::comparison::{self, OTHER_TEAMS, is_within};
use super::{curve, values};
use crate::error::OrMissing;
use crate::ground::places;
use crate::{Actor, Ctx, Result};
use std::collections::HashSet;
use torg_db::{Tx, args};
use torg_domain::organisation::OrganisationKind;

/// The group beside a place, member by member, and the place among all of its kind in its country in the last period
/// it has a value for. `None` for local measures and for scales of words, which nobody is set side by side by.
///
/// # Errors
/// Missing where there is no such indicator, place or group; forbidden where the network behind the group is not for
/// this reader.
pub fn members(ctx: &Ctx, actor: &Actor, request: &curve::CurveRequest) -> Result<Option<MembersView>> {
    ctx.db.read(|tx| {
        let indicator = find(tx, &request.indicator)?;
        if !indicator.is_official || indicator.is_ordinal {
            return Ok(None);
        }
        let own = places::find(tx, request.organisation.as_str())?
            .or_missing("organisation", request.organisation.as_str())?;
        let group = request.group.as_deref().filter(|group| *group != OTHER_TEAMS);
        let members = match group {
            Some(id) => comparison::find_group(tx, actor, id)?.members,
            None => Vec::new(),
        };
        let beside: Vec<PlaceView> = members.into_iter().filter(|member| member.id != own.id).collect();
        let place = PlaceView { id: own.id.clone(), name: own.name.clone() };
        let everybody: Vec<PlaceView> =
            std::iter::once(place.clone()).chain(beside.iter().cloned()).collect();
        let mut rows = values::of_places(tx, &indicator, &everybody)?;
        rows.retain(|row| row.part.is_empty());
        let lines = curve::lines(rows, &HashSet::new(), indicator.ended_with);
        let newest = lines
            .iter()
            .find(|line| line.place.id == place.id)
            .and_then(|line| line.points.iter().rev().find(|point| point.value.is_some()))
            .map(|point| point.period.clone());
        let period = newest.unwrap_or_default();
        let at = |id: &str| {
            let line = lines.iter().find(|line| line.place.id == id)?;
            line.points.iter().find(|point| point.period == period)?.value
        };
        let told: Vec<MemberView> = beside
            .iter()
            .map(|member| MemberView {
                place: member.clone(),
                value: at(&member.id),
                points: lines
                    .iter()
                    .find(|line| line.place.id == member.id)
                    .map(|line| line.points.clone())
                    .unwrap_or_default(),
            })
            .collect();
        let named: HashSet<&str> = everybody.iter().map(|place| place.id.as_str()).collect();
        let (others, all) = if own.kind() == Some(OrganisationKind::Municipality) {
            others(tx, &indicator, &period, (&own.country, &named))?
        } else {
            (Vec::new(), everybody.len())
        };
        Ok(Some(MembersView { own: at(&place.id), place, period, members: told, others, all }))
    })
}

/// Values of all other municipalities of the country in a period, without names, and how many municipalities it has.
fn others(
    tx: &mut Tx<'_>,
    indicator: &IndicatorView,
    period: &str,
    (country, named): (&str, &HashSet<&str>),
) -> Result<(Vec<f64>, usize)> {
    let kind = OrganisationKind::Municipality.word();
    let alike = tx.list(store::LIST_PLACES_OF_KIND, args![country, kind], |row| row.get::<String>(0))?;
    let all = alike.len();
    if !is_within(period, indicator.ended_with) {
        return Ok((Vec::new(), all));
    }
    let alike: HashSet<String> = alike.into_iter().filter(|id| !named.contains(id.as_str())).collect();
    let mut told = values::of_period(tx, indicator, period)?;
    told.retain(|place, _| alike.contains(place));
    Ok((told.into_values().collect(), all))
}
