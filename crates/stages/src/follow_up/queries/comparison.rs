//! Comparison groups: which there are for a place, who is in them, what a mean of them is, how much of a network one
//! holds. Members always stand beside a mean, and nobody is ranked.

use super::super::store::{self, ValueRow};
use super::super::views::{BandPointView, ComparisonView, CoverageView, GroupView, IndicatorView, PlaceView};
use super::values;
use crate::error::OrMissing;
use crate::ground::{access, networks};
use crate::{Actor, Ctx, Result};
use std::collections::{BTreeMap, BTreeSet};
use torg_db::{Tx, args};
use torg_domain::id::{NetworkId, OrganisationId};
use torg_domain::indicator::{IndicatorSource, may_be_shown, position_of};
use torg_domain::organisation::OrganisationKind;

/// The group of all other teams of the same place.
pub const OTHER_TEAMS: &str = "other-teams";
/// A network as a group: `network:` and its id.
const NETWORK: &str = "network:";

/// Who is in a group.
pub(super) struct Group {
    pub(super) name: String,
    pub(super) source_line: String,
    pub(super) year: Option<i64>,
    pub(super) members: Vec<PlaceView>,
}

/// Groups a place can stand beside: its peers, ready-made groups it or its networks' members stand in, its networks.
///
/// # Errors
/// The database's.
pub fn groups_of(ctx: &Ctx, actor: &Actor, place: &OrganisationId) -> Result<Vec<GroupView>> {
    ctx.db.read(|tx| list_groups(tx, actor, place))
}

pub(super) fn list_groups(tx: &mut Tx<'_>, actor: &Actor, place: &OrganisationId) -> Result<Vec<GroupView>> {
    let mut groups = tx.list(store::LIST_GROUPS_OF_PLACE, args![place.as_str()], store::read_group)?;
    for (id, name, members) in networks_of(tx, actor, place)? {
        let members = members.len();
        groups.push(GroupView {
            id: format!("{NETWORK}{id}"),
            name,
            year: None,
            members,
            kind: "network".into(),
        });
    }
    Ok(groups)
}

/// Networks of a place that this reader may see, with their municipalities and regions.
fn networks_of(
    tx: &mut Tx<'_>,
    actor: &Actor,
    place: &OrganisationId,
) -> Result<Vec<(NetworkId, String, Vec<PlaceView>)>> {
    let ids = tx.list(store::LIST_NETWORKS_OF_PLACE, args![place.as_str()], |row| row.get::<String>(0))?;
    let mut all = Vec::new();
    for id in ids.into_iter().map(NetworkId::new) {
        let Some(network) = networks::find(tx, &id)? else { continue };
        if access::network::may_see(actor, &id, network.is_public).is_ok() {
            let members = places_in(tx, &id)?;
            all.push((id, network.name, members));
        }
    }
    Ok(all)
}

/// The places of a network as a group: its municipalities; its regions only where it has no municipality, because a
/// region's figures stand for other tasks and other people.
fn places_in(tx: &mut Tx<'_>, network: &NetworkId) -> Result<Vec<PlaceView>> {
    let members: Vec<_> =
        networks::members(tx, network)?.into_iter().filter(|m| m.role == "member").collect();
    let of_kind = |kind: OrganisationKind| -> Vec<PlaceView> {
        let of_kind = members.iter().filter(|member| member.organisation.kind() == Some(kind));
        of_kind
            .map(|m| PlaceView { id: m.organisation.id.clone(), name: m.organisation.name.clone() })
            .collect()
    };
    let municipalities = of_kind(OrganisationKind::Municipality);
    Ok(if municipalities.is_empty() { of_kind(OrganisationKind::Region) } else { municipalities })
}

pub(super) fn find_group(tx: &mut Tx<'_>, actor: &Actor, id: &str) -> Result<Group> {
    if let Some(network) = id.strip_prefix(NETWORK).map(NetworkId::new) {
        let view = networks::find(tx, &network)?.or_missing("network", network.as_str())?;
        access::network::may_see(actor, &network, view.is_public)?;
        let members = places_in(tx, &network)?;
        return Ok(Group { name: view.name, source_line: String::new(), year: None, members });
    }
    let row = tx.find(store::FIND_GROUP, args![id], |row| {
        Ok((row.get::<String>(0)?, row.get::<String>(1)?, row.get::<Option<i64>>(2)?))
    })?;
    let (name, source_line, year) = row.or_missing("comparison-group", id)?;
    let members = tx.list(store::LIST_MEMBERS, args![id], store::read_place)?;
    Ok(Group { name, source_line, year, members })
}

/// Values of a group's members, of the whole place only.
pub(super) fn values_of(tx: &mut Tx<'_>, group: &Group, indicator: &IndicatorView) -> Result<Vec<ValueRow>> {
    let all = values::of_places(tx, indicator, &group.members)?;
    Ok(all.into_iter().filter(|row| row.part.is_empty()).collect())
}

/// A group beside a place: the unweighted mean, lowest and highest value by period, with how many members have one.
/// Scales of words get no figures, only members.
pub(super) fn compare(
    (id, group): (&str, Group),
    indicator: &IndicatorView,
    rows: &[ValueRow],
    last_year: Option<i64>,
) -> ComparisonView {
    let is_drawn = |row: &&ValueRow| is_within(&row.period, last_year) && may_be_shown(row.persons);
    let mut periods: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    let mut with_values: BTreeSet<&str> = BTreeSet::new();
    for row in rows.iter().filter(is_drawn) {
        if let Some(value) = row.value {
            periods.entry(&row.period).or_default().push(value);
            with_values.insert(&row.place.id);
        }
    }
    let points = if indicator.is_ordinal {
        Vec::new()
    } else {
        periods.into_iter().filter_map(|(period, values)| band(period, &values)).collect()
    };
    let without_values =
        group.members.iter().filter(|m| !with_values.contains(m.id.as_str())).cloned().collect();
    ComparisonView {
        group: id.to_owned(),
        name: group.name,
        year: group.year,
        without_values,
        members: group.members,
        points,
        calculated_from: IndicatorSource::from_word(&indicator.source)
            .map_or("", IndicatorSource::name)
            .to_owned(),
        group_source: group.source_line,
    }
}

#[expect(clippy::cast_precision_loss, reason = "a group has a few hundred members at most")]
fn band(period: &str, values: &[f64]) -> Option<BandPointView> {
    let fold = |f: fn(f64, f64) -> f64| values.iter().copied().reduce(f);
    Some(BandPointView {
        at: position_of(period)?,
        period: period.to_owned(),
        mean: values.iter().sum::<f64>() / values.len() as f64,
        low: fold(f64::min)?,
        high: fold(f64::max)?,
        members: values.len(),
    })
}

/// Is a period not after the last year of an ended series?
pub(super) fn is_within(period: &str, last_year: Option<i64>) -> bool {
    let year: Option<i64> = period.get(..4).and_then(|year| year.parse().ok());
    last_year.is_none_or(|last| year.is_some_and(|year| year <= last))
}

/// How much of a network a group holds: a ready-made group that lost a member would drop it without a word.
///
/// # Errors
/// Missing where there is no such group or network; forbidden where the network is not for this reader.
pub fn group_coverage(ctx: &Ctx, actor: &Actor, network: &NetworkId, group: &str) -> Result<CoverageView> {
    ctx.db.read(|tx| {
        let network = find_group(tx, actor, &format!("{NETWORK}{network}"))?;
        let group = find_group(tx, actor, group)?;
        Ok(coverage(&network.name, &network.members, &group))
    })
}

fn coverage(network: &str, places: &[PlaceView], group: &Group) -> CoverageView {
    let is_in = |place: &&PlaceView| group.members.iter().any(|member| member.id == place.id);
    let missing: Vec<PlaceView> = places.iter().filter(|place| !is_in(place)).cloned().collect();
    CoverageView {
        network: network.to_owned(),
        group: group.name.clone(),
        held: places.len() - missing.len(),
        of: places.len(),
        missing,
    }
}

/// Networks of the place that a group nearly holds: more than half of the members, but not all of them. Such a group
/// is easily taken for the network.
pub(super) fn nearly_held(
    tx: &mut Tx<'_>,
    actor: &Actor,
    place: &OrganisationId,
    group: &Group,
) -> Result<Vec<CoverageView>> {
    let all = networks_of(tx, actor, place)?;
    let covered = all.iter().map(|(_, name, places)| coverage(name, places, group));
    Ok(covered.filter(|view| view.held * 2 > view.of && view.held < view.of).collect())
}
