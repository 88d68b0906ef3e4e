//! The effect of a pilot on what it is expected to change, or why none is told.
//!
//! An official indicator: the pilot's place beside a mixture of all places of its kind and country. A measure counted at
//! home: the pilot's teams beside the other teams of the place. Nothing on two sides of a break in the definition is compared.

use super::super::effect::views::PilotEffectView;
use super::super::effect::{Case, LEAST_BEFORE, LEAST_DONORS, Refused, Together, difference, synthetic};
use super::super::store::{self, ValueRow};
use super::super::views::{BandPointView, IndicatorView, PlaceView};
use super::catalogue::expected;
use super::comparison::{self, Group, is_within};
use super::curve::{CurveRequest, seen_rows};
use super::values;
use crate::act::queries::pilot_in;
use crate::act::views::PilotPageView;
use crate::error::OrMissing;
use crate::find::similar::peers_in;
use crate::ground::places;
use crate::{Actor, Ctx, Error, Result};
use std::collections::{BTreeMap, BTreeSet};
use torg_db::{Tx, args};
use torg_domain::id::{IndicatorId, OrganisationId, PilotId};
use torg_domain::indicator::{Gender, may_be_shown};
use torg_engine::effect::difference::Settings;

/// What the interval of a synthetic control leaves out: with the fewest donors that are accepted it still has ends.
const LEVEL: f64 = 0.1;

/// Values by place or team, then by period.
type Table = BTreeMap<String, BTreeMap<String, f64>>;

/// What is to be calculated.
enum Question {
    Mixture(Case),
    Apart(Together),
}

/// What a pilot has changed, as far as it can be told: of the indicator asked for, else of an official one, else of the
/// first one it is expected to change.
///
/// The database is read first and let go; what takes time comes afterwards.
///
/// # Errors
/// Missing where there is no such pilot or the indicator is none it is expected to change; forbidden where the pilot is not
/// for this reader.
pub fn effect(
    ctx: &Ctx,
    actor: &Actor,
    pilot: &PilotId,
    wanted: Option<&IndicatorId>,
) -> Result<PilotEffectView> {
    let (mut view, question) = ctx.db.read(|tx| gathered(tx, actor, pilot, wanted))?;
    match question {
        Ok(Question::Mixture(case)) => match synthetic(&case) {
            Ok(found) => view.synthetic = Some(found),
            Err(why) => view.refused = Some(why),
        },
        Ok(Question::Apart(teams)) => match difference(&teams) {
            Ok(found) => view.difference = Some(found),
            Err(why) => view.refused = Some(why),
        },
        Err(why) => view.refused = Some(why),
    }
    Ok(view)
}

type Gathered = (PilotEffectView, std::result::Result<Question, Refused>);

fn gathered(tx: &mut Tx<'_>, actor: &Actor, id: &PilotId, wanted: Option<&IndicatorId>) -> Result<Gathered> {
    let page = pilot_in(tx, actor, id)?;
    let expectations = expected(tx, id)?;
    let chosen = match wanted {
        Some(wanted) => {
            let found = expectations.iter().find(|one| one.indicator.id == wanted.as_str());
            Some(found.or_missing("indicator", wanted.as_str())?)
        }
        None => expectations.iter().find(|one| one.indicator.is_official).or_else(|| expectations.first()),
    };
    let chosen = chosen.cloned();
    let mut view = PilotEffectView::of(page.pilot.clone(), expectations);
    let Some(chosen) = chosen else { return Ok((view, Err(Refused::NothingExpected))) };
    let indicator = chosen.indicator.clone();
    view.breaks = tx.list(store::LIST_BREAKS, args![&indicator.id], store::read_break)?;
    view.is_example = page.pilot.is_example || indicator.is_example;
    view.chosen = Some(chosen);
    let Some(start) = page.pilot.starts_on.clone() else { return Ok((view, Err(Refused::StartNotStated))) };
    if indicator.is_ordinal {
        return Ok((view, Err(Refused::Ordinal)));
    }
    let question = if indicator.is_official {
        mixture(tx, &mut view, &indicator, &start)?.map(Question::Mixture)
    } else {
        apart(tx, actor, &mut view, (&page, &indicator, &start))?.map(Question::Apart)
    };
    Ok((view, question))
}

/// Is a period over before a start, as far as both are stated? The period in which it began counts as after.
fn is_before(period: &str, start: &str) -> bool {
    let shared = period.len().min(start.len());
    period.get(..shared) < start.get(..shared)
}

/// Of these periods those on the pilot's side of every break. A break in a year is between the year before and that year.
fn between_breaks(view: &mut PilotEffectView, periods: Vec<String>, start: &str) -> Vec<String> {
    let year = |text: &str| text.get(..4).and_then(|year| year.parse::<i64>().ok());
    let Some(begun) = year(start) else { return periods };
    let earlier = view.breaks.iter().map(|one| one.year).filter(|at| *at <= begun).max();
    let later = view.breaks.iter().map(|one| one.year).filter(|at| *at > begun).min();
    let is_told = |is_cut: &dyn Fn(i64) -> bool| periods.iter().filter_map(|one| year(one)).any(is_cut);
    view.cut_before = earlier.filter(|at| is_told(&|year| year < *at));
    view.cut_after = later.filter(|at| is_told(&|year| year >= *at));
    let is_kept = |period: &String| {
        year(period)
            .is_some_and(|year| earlier.is_none_or(|at| year >= at) && later.is_none_or(|at| year < at))
    };
    periods.into_iter().filter(is_kept).collect()
}

/// The place and all others of its kind in its country.
fn mixture(
    tx: &mut Tx<'_>,
    view: &mut PilotEffectView,
    indicator: &IndicatorView,
    start: &str,
) -> Result<std::result::Result<Case, Refused>> {
    let own = view.pilot.organisation_id.clone();
    let place = places::find(tx, &own)?.or_missing("organisation", &own)?;
    let named = tx.list(store::LIST_PLACES_OF_KIND, args![&place.country, &place.kind], store::read_place)?;
    let mut table = values::by_place(tx, indicator)?;
    table.retain(|place, _| named.iter().any(|one| one.id == *place));
    let same = trying_the_same(tx, indicator, &own)?;
    table.retain(|place, _| same.iter().all(|one| one.id != *place));
    view.same = same;
    let periods = usual_periods(&table, &own);
    let periods = between_breaks(view, periods, start);
    let periods: Vec<String> =
        periods.into_iter().filter(|period| is_within(period, indicator.ended_with)).collect();
    if periods.is_empty() {
        return Ok(Err(Refused::NoValues));
    }
    let periods = with_donors(&table, &own, periods, start);
    similar(tx, view, indicator, &periods)?;
    let (units, left_out) = complete(&table, &periods);
    view.incomplete = left_out.len();
    let name = |id: &String| {
        named.iter().find(|one| one.id == *id).map_or_else(|| id.clone(), |one| one.name.clone())
    };
    let Some(treated) = units.iter().position(|unit| **unit == own) else {
        return Ok(Err(Refused::NoValues));
    };
    Ok(Ok(Case {
        outcomes: units.iter().flat_map(|unit| periods.iter().map(|period| table[*unit][period])).collect(),
        units: units.into_iter().map(name).collect(),
        before: periods.iter().filter(|period| is_before(period, start)).count(),
        periods,
        treated,
        predictors: Vec::new(),
        is_alike: true,
        earlier: None,
        seed: 0,
        level: LEVEL,
        left_out: Vec::new(),
    }))
}

/// Periods with a value of the own place, in which about as many others have one as in any: a year that has only begun to
/// be reported is none to compare.
fn usual_periods(table: &Table, own: &str) -> Vec<String> {
    let mut counts: BTreeMap<&String, usize> = BTreeMap::new();
    table.values().flat_map(BTreeMap::keys).for_each(|period| *counts.entry(period).or_default() += 1);
    let most = counts.values().copied().max().unwrap_or_default();
    let is_usual = |period: &&String| 2 * counts[*period] >= most;
    table.get(own).map_or_else(Vec::new, |values| values.keys().filter(is_usual).cloned().collect())
}

/// Leaves out the oldest periods as long as too few others have values in all of them and enough are left.
fn with_donors(table: &Table, own: &str, periods: Vec<String>, start: &str) -> Vec<String> {
    let before = periods.iter().filter(|period| is_before(period, start)).count();
    let is_enough = |first: &usize| {
        let (units, _) = complete(table, &periods[*first..]);
        units.len() > LEAST_DONORS && units.iter().any(|unit| *unit == own)
    };
    let first = (0..=before.saturating_sub(LEAST_BEFORE)).find(is_enough).unwrap_or_default();
    periods[first..].to_vec()
}

/// Places with a value in all of these periods, and those that lack one.
fn complete<'t>(table: &'t Table, periods: &[String]) -> (Vec<&'t String>, Vec<&'t String>) {
    table.keys().partition(|place| periods.iter().all(|period| table[*place].contains_key(period)))
}

/// Places with a published pilot that is to change the same: what they did would be taken for what happens anyway.
fn trying_the_same(tx: &mut Tx<'_>, indicator: &IndicatorView, own: &str) -> Result<Vec<PlaceView>> {
    let pilots = tx.list(store::LIST_PILOTS_EXPECTING, args![&indicator.id], |row| row.get::<String>(0))?;
    let mut all: Vec<PlaceView> = Vec::new();
    for id in pilots.into_iter().map(PilotId::new) {
        // Only what everybody may see: a list of who is left out must not tell of drafts.
        let pilot = match pilot_in(tx, &Actor::stranger(), &id) {
            Ok(page) => page.pilot,
            Err(Error::Forbidden(_)) => continue,
            Err(other) => return Err(other),
        };
        let place = PlaceView { id: pilot.organisation_id, name: pilot.organisation };
        if place.id != own && !all.contains(&place) {
            all.push(place);
        }
    }
    Ok(all)
}

/// The places similar to the own one and their mean in these periods, to look at beside it.
fn similar(
    tx: &mut Tx<'_>,
    view: &mut PilotEffectView,
    indicator: &IndicatorView,
    periods: &[String],
) -> Result<()> {
    let mut members = Vec::new();
    for id in peers_in(tx, &OrganisationId::new(&view.pilot.organisation_id))? {
        if let Some(place) = places::find(tx, id.as_str())? {
            members.push(PlaceView { id: place.id, name: place.name });
        }
    }
    let group = Group { name: String::new(), source_line: String::new(), year: None, members };
    let rows = comparison::values_of(tx, &group, indicator)?;
    let found = comparison::compare(("", group), indicator, &rows, indicator.ended_with);
    let is_used = |point: &BandPointView| periods.contains(&point.period);
    view.similar_points = found.points.into_iter().filter(is_used).collect();
    view.similar = found.members;
    view.similar.retain(|member| !found.without_values.contains(member));
    Ok(())
}

/// The pilot's teams and the other teams of the place, as far as the reader may know of them.
fn apart(
    tx: &mut Tx<'_>,
    actor: &Actor,
    view: &mut PilotEffectView,
    (page, indicator, start): (&PilotPageView, &IndicatorView, &str),
) -> Result<std::result::Result<Together, Refused>> {
    let organisation = OrganisationId::new(&page.pilot.organisation_id);
    let place = PlaceView { id: page.pilot.organisation_id.clone(), name: page.pilot.organisation.clone() };
    let request = CurveRequest::of(IndicatorId::new(&indicator.id), organisation);
    let (rows, only_in_group) = seen_rows(tx, actor, indicator, (&request, &place))?;
    view.is_example |= rows.iter().any(|row| row.is_example);
    let mut table = Table::new();
    for row in rows.into_iter().chain(only_in_group).filter(is_of_team) {
        if let Some(value) = row.value {
            table.entry(row.part).or_default().insert(row.period, value);
        }
    }
    let own: BTreeSet<&String> = page.teams.iter().filter(|team| table.contains_key(*team)).collect();
    let shared = |period: &String| own.iter().all(|team| table[*team].contains_key(period));
    let periods: BTreeSet<&String> = own.iter().flat_map(|team| table[*team].keys()).collect();
    let periods: Vec<String> = periods.into_iter().filter(|period| shared(period)).cloned().collect();
    let periods = between_breaks(view, periods, start);
    let before = periods.iter().filter(|period| is_before(period, start)).count();
    match (before, periods.len()) {
        (_, 0) => return Ok(Err(Refused::NoValues)),
        (0, _) => return Ok(Err(Refused::FewBefore(0, 1))),
        (before, all) if before == all => return Ok(Err(Refused::NothingAfter)),
        _ => {}
    }
    let (teams, left_out) = complete(&table, &periods);
    view.incomplete = left_out.len();
    Ok(Ok(Together {
        outcomes: teams.iter().flat_map(|team| periods.iter().map(|period| table[*team][period])).collect(),
        treated: teams.iter().map(|team| own.contains(team)).collect(),
        units: teams.into_iter().cloned().collect(),
        periods,
        before,
        settings: Settings::default(),
        left_out: Vec::new(),
    }))
}

/// A value of a team with enough persons behind it.
fn is_of_team(row: &ValueRow) -> bool {
    let is_gender = row.part == Gender::Women.part() || row.part == Gender::Men.part();
    !row.part.is_empty() && !is_gender && may_be_shown(row.persons)
}
