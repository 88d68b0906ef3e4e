//! The curve: one place beside a named group, with breaks, end, pilot and caveats.

use super::super::change;
use super::super::store::{self, ValueRow};
use super::super::views::{
    CaveatView, Cell, ComparisonView, CurveView, IndicatorView, LineView, PilotMarkView, PlaceView, PointView,
};
use super::catalogue::{directions, find, is_shared, may_enter};
use super::comparison::{self, Group, OTHER_TEAMS, is_within};
use super::values;
use crate::act::queries::pilot_in;
use crate::act::views::PilotPageView;
use crate::error::OrMissing;
use crate::ground::{access, places};
use crate::{Actor, Ctx, Deed, Error, Result};
use std::collections::{HashMap, HashSet};
use torg_db::{Tx, args};
use torg_domain::id::{IndicatorId, OrganisationId, PilotId};
use torg_domain::indicator::{Caveat, Gender, few_answers_flag, may_be_shown, position_of};

/// Which curve.
#[derive(Debug, Clone)]
pub struct CurveRequest {
    /// The indicator.
    pub indicator: IndicatorId,
    /// The place.
    pub organisation: OrganisationId,
    /// The group beside it: an id of a group, `network:<id>` or [`OTHER_TEAMS`]; `None` = none asked for.
    pub group: Option<String>,
    /// The pilot whose start is marked and whose teams are drawn.
    pub pilot: Option<PilotId>,
    /// Official values also for women and men.
    pub by_gender: bool,
}

impl CurveRequest {
    /// A place alone.
    #[must_use]
    pub fn of(indicator: IndicatorId, organisation: OrganisationId) -> Self {
        Self { indicator, organisation, group: None, pilot: None, by_gender: false }
    }
}

/// The curve of one indicator for one place.
///
/// Values of the place stand as they were published; figures of the group are calculated here and say so. Periods
/// that were published as missing have a point without a value, periods never reported have none; nothing is
/// returned after the last year of an ended series. Values are in the indicator's unit, positions in years.
///
/// # Errors
/// Missing where there is no such indicator, place, group or pilot; forbidden where local values, the network behind
/// the group or the pilot are not for this reader.
pub fn curve(ctx: &Ctx, actor: &Actor, request: &CurveRequest) -> Result<CurveView> {
    let now = ctx.now();
    ctx.db.read(|tx| {
        let indicator = find(tx, &request.indicator)?;
        let organisation = places::find(tx, request.organisation.as_str())?
            .or_missing("organisation", request.organisation.as_str())?;
        let place = PlaceView { id: organisation.id, name: organisation.name };
        let page = request.pilot.as_ref().map(|id| pilot_at(tx, actor, id, &place)).transpose()?;
        let (rows, only_in_group) = seen_rows(tx, actor, &indicator, (request, &place))?;
        let is_example = indicator.is_example || rows.iter().any(|row| row.is_example);
        let (own_rows, mut other_rows) = divide(rows, page.as_ref(), request.by_gender);
        other_rows.extend(only_in_group);
        let flagged = flagged_years(tx, &indicator, &place)?;
        let own = lines(own_rows, &flagged, indicator.ended_with);
        let (comparison, coverage) = beside(tx, actor, request, (&indicator, &other_rows))?;
        let last_recorded =
            tx.find(store::LAST_PERIOD, args![&indicator.id], |row| row.get::<Option<String>>(0))?;
        let facts =
            Facts { indicator: &indicator, own: &own, comparison: comparison.as_ref(), place: &place };
        let mut groups = if indicator.is_official {
            comparison::list_groups(tx, actor, &request.organisation)?
        } else {
            Vec::new()
        };
        groups.retain(|group| group.members > 1);
        let breaks = tx.list(store::LIST_BREAKS, args![&indicator.id], store::read_break)?;
        let pilot = page.map(|page| pilot_mark(tx, page, &indicator)).transpose()?;
        // A team's own limits are those from before its pilot on every page, whether or not the reader came from there.
        let others = if pilot.is_some() { Vec::new() } else { pilots_here(tx, actor, &indicator, &place)? };
        let marked = |line: &LineView| {
            let own = others.iter().find(|(teams, _)| teams.contains(&line.part)).map(|(_, mark)| mark);
            change::of_line(line, &breaks, pilot.as_ref().or(own))
        };
        Ok(CurveView {
            caveats: caveats(&facts, last_recorded.flatten().as_deref(), &now),
            changes: own.iter().filter_map(marked).collect(),
            breaks,
            pilot,
            is_example,
            is_drawable: own.iter().any(|line| line.points.iter().filter(|p| p.value.is_some()).count() >= 2),
            may_enter: may_enter(actor, &indicator, &request.organisation),
            groups,
            coverage,
            comparison,
            own,
            place,
            indicator,
        })
    })
}

/// The pilot, which has to be one of this place's.
fn pilot_at(tx: &mut Tx<'_>, actor: &Actor, id: &PilotId, place: &PlaceView) -> Result<PilotPageView> {
    let page = pilot_in(tx, actor, id)?;
    if page.pilot.organisation_id == place.id {
        Ok(page)
    } else {
        Err(Error::Missing("pilot", id.to_string()))
    }
}

/// The place's values that may be drawn as lines of their own, and those that may only stand in a group's figures.
///
/// Somebody from outside sees the series that follow a published commitment. Teams without any pilot are what those
/// are compared with: together, never one by one. Teams whose pilot is still a draft are not there at all.
pub(super) fn seen_rows(
    tx: &mut Tx<'_>,
    actor: &Actor,
    indicator: &IndicatorView,
    (request, place): (&CurveRequest, &PlaceView),
) -> Result<(Vec<ValueRow>, Vec<ValueRow>)> {
    let rows = values::of_places(tx, indicator, std::slice::from_ref(place))?;
    if access::indicator::may_see_values(actor, indicator.is_official, false, &request.organisation).is_ok() {
        return Ok((rows, Vec::new()));
    }
    let mut standing: HashMap<String, Option<bool>> = HashMap::new();
    for row in &rows {
        if !standing.contains_key(&row.series_id) {
            standing.insert(row.series_id.clone(), is_shared(tx, &row.series_id)?);
        }
    }
    if !standing.values().any(|is_shared| *is_shared == Some(true)) {
        return Err(Error::Forbidden(Deed::See));
    }
    let kept = rows.into_iter().filter(|row| standing[&row.series_id] != Some(false));
    Ok(kept.partition(|row| standing[&row.series_id] == Some(true)))
}

/// Of what may be drawn: the lines of the pilot's teams where it has some, and the other teams of the place.
fn divide(
    rows: Vec<ValueRow>,
    pilot: Option<&PilotPageView>,
    by_gender: bool,
) -> (Vec<ValueRow>, Vec<ValueRow>) {
    let is_gender = |part: &str| part == Gender::Women.part() || part == Gender::Men.part();
    let is_team = |row: &ValueRow, page: &PilotPageView| page.teams.contains(&row.part);
    let pilot = pilot.filter(|page| rows.iter().any(|row| is_team(row, page)));
    rows.iter()
        .filter(|row| by_gender || !is_gender(&row.part))
        .cloned()
        .partition(|row| pilot.is_none_or(|page| is_team(row, page)))
}

pub(super) fn lines(rows: Vec<ValueRow>, flagged: &HashSet<String>, last_year: Option<i64>) -> Vec<LineView> {
    let mut lines: Vec<LineView> = Vec::new();
    for row in rows.into_iter().filter(|row| is_within(&row.period, last_year)) {
        let Some(at) = position_of(&row.period) else { continue };
        if lines.last().is_none_or(|line| line.series_id != row.series_id) {
            let (series_id, place, part) = (row.series_id.clone(), row.place.clone(), row.part.clone());
            lines.push(LineView { series_id, place, part, points: Vec::new() });
        }
        if let Some(line) = lines.last_mut() {
            line.points.push(point(row, at, flagged));
        }
    }
    lines
}

fn point(row: ValueRow, at: f64, flagged: &HashSet<String>) -> PointView {
    let cell = match row.value {
        _ if !may_be_shown(row.persons) => Cell::Hidden,
        Some(_) => Cell::Value,
        None => Cell::Missing,
    };
    PointView {
        at,
        value: row.value.filter(|_| cell == Cell::Value),
        persons: row.persons.filter(|_| cell != Cell::Hidden),
        cell,
        status: row.status,
        has_few_answers: flagged.contains(&row.period),
        recorded_on: row.recorded_on,
        revision: row.revision,
        period: row.period,
    }
}

/// Years in which the place's user survey had fewer than 30 answers, by Kolada's own flag.
fn flagged_years(tx: &mut Tx<'_>, indicator: &IndicatorView, place: &PlaceView) -> Result<HashSet<String>> {
    let Some(flag) = few_answers_flag(&indicator.title) else { return Ok(HashSet::new()) };
    let id = format!("{}:{flag}", indicator.source);
    let Some(flag) = tx.find(store::FIND_INDICATOR, args![id], store::read_indicator)? else {
        return Ok(HashSet::new());
    };
    let rows = values::of_places(tx, &flag, std::slice::from_ref(place))?;
    let is_flagged = |row: &ValueRow| row.value.is_some_and(|value| value > 0.5);
    Ok(rows.into_iter().filter(is_flagged).map(|row| row.period).collect())
}

type Beside = (Option<ComparisonView>, Vec<super::super::views::CoverageView>);

/// The group beside the place: the one asked for, or the other teams where a local measure has some.
fn beside(
    tx: &mut Tx<'_>,
    actor: &Actor,
    request: &CurveRequest,
    (indicator, other_rows): (&IndicatorView, &[ValueRow]),
) -> Result<Beside> {
    if !indicator.is_official {
        let wants_teams = request.group.as_deref().is_none_or(|group| group == OTHER_TEAMS);
        if other_rows.is_empty() || !wants_teams {
            return Ok((None, Vec::new()));
        }
        return Ok((Some(other_teams(indicator, other_rows)), Vec::new()));
    }
    let Some(id) = request.group.as_deref().filter(|id| *id != OTHER_TEAMS) else {
        return Ok((None, Vec::new()));
    };
    let group = comparison::find_group(tx, actor, id)?;
    let coverage = comparison::nearly_held(tx, actor, &request.organisation, &group)?;
    let rows = comparison::values_of(tx, &group, indicator)?;
    Ok((Some(comparison::compare((id, group), indicator, &rows, indicator.ended_with)), coverage))
}

/// The other teams as a group: each team is a member under its own name.
fn other_teams(indicator: &IndicatorView, rows: &[ValueRow]) -> ComparisonView {
    let as_member = |row: &ValueRow| PlaceView { id: row.series_id.clone(), name: row.part.clone() };
    let rows: Vec<ValueRow> =
        rows.iter().map(|row| ValueRow { place: as_member(row), ..row.clone() }).collect();
    let mut members: Vec<PlaceView> = Vec::new();
    for row in &rows {
        if !members.contains(&row.place) {
            members.push(row.place.clone());
        }
    }
    let group = Group { name: String::new(), source_line: String::new(), year: None, members };
    comparison::compare((OTHER_TEAMS, group), indicator, &rows, indicator.ended_with)
}

/// Pilots of the place that expect something of the indicator and that the reader may see, each with its teams.
fn pilots_here(
    tx: &mut Tx<'_>,
    actor: &Actor,
    indicator: &IndicatorView,
    place: &PlaceView,
) -> Result<Vec<(Vec<String>, PilotMarkView)>> {
    let mut all = Vec::new();
    let ids = tx.list(store::LIST_PILOTS_EXPECTING, args![&indicator.id], |row| row.get::<String>(0))?;
    for id in ids {
        match pilot_at(tx, actor, &PilotId::new(id), place) {
            Ok(page) => all.push((page.teams.clone(), pilot_mark(tx, page, indicator)?)),
            Err(Error::Missing(..) | Error::Forbidden(_)) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(all)
}

fn pilot_mark(tx: &mut Tx<'_>, page: PilotPageView, indicator: &IndicatorView) -> Result<PilotMarkView> {
    let pilot = page.pilot;
    let expected = directions(tx, &PilotId::new(&pilot.id))?;
    Ok(PilotMarkView {
        starts_at: pilot.starts_on.as_deref().and_then(position_of),
        ends_at: pilot.ends_on.as_deref().and_then(position_of),
        expects: expected.into_iter().find(|(id, _)| *id == indicator.id).map(|(_, change)| change),
        id: pilot.id,
        title: pilot.title,
        lang: pilot.lang,
        starts_on: pilot.starts_on,
    })
}

struct Facts<'a> {
    indicator: &'a IndicatorView,
    own: &'a [LineView],
    comparison: Option<&'a ComparisonView>,
    place: &'a PlaceView,
}

fn caveats(facts: &Facts<'_>, last_recorded: Option<&str>, now: &str) -> Vec<CaveatView> {
    let mut all = Vec::new();
    let mut say =
        |caveat: Caveat, detail: String| all.push(CaveatView { caveat: caveat.word().to_owned(), detail });
    let points = || facts.own.iter().flat_map(|line| &line.points);
    if let Some(comparison) = facts.comparison {
        about_group(facts, comparison, &mut say);
    }
    if points().any(|point| point.cell == Cell::Hidden) {
        say(Caveat::SmallCellsHidden, String::new());
    }
    if points().any(|point| point.has_few_answers) {
        let years: Vec<&str> = points().filter(|p| p.has_few_answers).map(|p| p.period.as_str()).collect();
        say(Caveat::FewAnswers, years.join(", "));
    }
    if let Some(last) = last_recorded.and_then(|period| stopped_recording(facts.indicator, period, now)) {
        say(Caveat::RecordingEnds, last.to_string());
    }
    all
}

fn about_group(facts: &Facts<'_>, group: &ComparisonView, say: &mut impl FnMut(Caveat, String)) {
    if facts.indicator.is_ordinal {
        say(Caveat::OrdinalNoMean, String::new());
    }
    if facts.indicator.producer.to_lowercase().contains("egen undersökning") {
        say(Caveat::OwnSurvey, String::new());
    }
    if group.members.iter().any(|member| member.id == facts.place.id) {
        say(Caveat::OwnInGroup, facts.place.name.clone());
    }
    let country = |id: &str| id.split_once(':').map(|(country, _)| country.to_owned());
    if facts.indicator.is_official && group.members.iter().any(|m| country(&m.id) != country(&facts.place.id))
    {
        say(Caveat::OtherCountries, String::new());
    }
    let members = group.members.len();
    if group.points.iter().any(|point| point.members < members) {
        let names: Vec<&str> = group.without_values.iter().map(|member| member.name.as_str()).collect();
        say(Caveat::MembersMissing, names.join(", "));
    }
    say(Caveat::NoCause, String::new());
}

/// The last year recorded of an official series that goes on at its source: two years behind the present means that
/// it is our recording which ends.
fn stopped_recording(indicator: &IndicatorView, last: &str, now: &str) -> Option<i64> {
    let year = |text: &str| text.get(..4).and_then(|year| year.parse::<i64>().ok());
    let (last, present) = (year(last)?, year(now)?);
    (indicator.is_official && indicator.ended_with.is_none() && last + 2 < present).then_some(last)
}
