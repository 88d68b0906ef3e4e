//! The catalogue of indicators, one indicator, one series, what a pilot is expected to change.

use super::super::store;
use super::super::views::{ExpectationView, IndicatorPageView, IndicatorView, PlaceView, SeriesView};
use super::values;
use crate::act::queries as act;
use crate::error::OrMissing;
use crate::ground::{access, library};
use crate::{Actor, Ctx, Result};
use torg_db::{Tx, args};
use torg_domain::id::{IndicatorId, OrganisationId, PilotId, SeriesId};
use torg_domain::indicator::IndicatorSource;
use torg_domain::link::Kind;
use torg_domain::network::Concept;

/// Which indicators somebody asks for; `None` = all.
#[derive(Debug, Clone, Copy, Default)]
pub struct CatalogueFilter {
    /// Of this concept.
    pub concept: Option<Concept>,
    /// Of this source.
    pub source: Option<IndicatorSource>,
    /// Only those with a recorded value.
    pub with_values: bool,
}

/// The catalogue, by code. Definitions are for everyone.
///
/// # Errors
/// The database's.
pub fn catalogue(ctx: &Ctx, filter: CatalogueFilter) -> Result<Vec<IndicatorView>> {
    let concept = filter.concept.map_or("", Concept::word);
    let source = filter.source.map_or("", IndicatorSource::word);
    let all =
        ctx.db.read(|tx| tx.list(store::LIST_INDICATORS, args![concept, source], store::read_indicator))?;
    Ok(all.into_iter().filter(|view| view.has_values || !filter.with_values).collect())
}

/// Measures a municipality counts itself: those anybody may take up (no owner) and its own.
///
/// # Errors
/// The database's.
pub fn local_measures(ctx: &Ctx, organisation: Option<&OrganisationId>) -> Result<Vec<IndicatorView>> {
    let filter = CatalogueFilter { source: Some(IndicatorSource::Local), ..CatalogueFilter::default() };
    let is_for = |view: &IndicatorView| {
        view.owner.as_deref().is_none_or(|owner| Some(owner) == organisation.map(OrganisationId::as_str))
    };
    Ok(catalogue(ctx, filter)?.into_iter().filter(is_for).collect())
}

/// One indicator with its breaks and the places that have values this reader may see.
///
/// # Errors
/// Missing where there is none.
pub fn indicator(ctx: &Ctx, actor: &Actor, id: &IndicatorId) -> Result<IndicatorPageView> {
    ctx.db.read(|tx| {
        let indicator = find(tx, id)?;
        let mut places = Vec::new();
        for place in values::places_with_values(tx, &indicator)? {
            if may_see_place(tx, actor, &indicator, &place)? {
                places.push(place);
            }
        }
        let own = actor.organisation.as_ref();
        Ok(IndicatorPageView {
            breaks: tx.list(store::LIST_BREAKS, args![id.as_str()], store::read_break)?,
            places,
            may_enter: own.is_some_and(|own| may_enter(actor, &indicator, own)),
            indicator,
        })
    })
}

pub(super) fn find(tx: &mut Tx<'_>, id: &IndicatorId) -> Result<IndicatorView> {
    tx.find(store::FIND_INDICATOR, args![id.as_str()], store::read_indicator)?
        .or_missing("indicator", id.as_str())
}

/// Local measures only, by the organisation's own people.
pub(super) fn may_enter(actor: &Actor, indicator: &IndicatorView, organisation: &OrganisationId) -> bool {
    !indicator.is_official && access::indicator::may_enter(actor, organisation).is_ok()
}

/// May this reader see any of the place's values? Local ones are shared once a series of them follows a published
/// commitment, which is when its library entry is public.
pub(super) fn may_see_place(
    tx: &mut Tx<'_>,
    actor: &Actor,
    indicator: &IndicatorView,
    place: &PlaceView,
) -> Result<bool> {
    let organisation = OrganisationId::new(&place.id);
    if access::indicator::may_see_values(actor, indicator.is_official, false, &organisation).is_ok() {
        return Ok(true);
    }
    let series =
        tx.list(store::LIST_SERIES_OF_PLACE, args![&indicator.id, &place.id], |row| row.get::<String>(0))?;
    for id in series {
        if is_shared(tx, &id)? == Some(true) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Does this series follow a published commitment? `None` where it follows none at all.
pub(super) fn is_shared(tx: &mut Tx<'_>, series: &str) -> Result<Option<bool>> {
    Ok(library::find(tx, Kind::Series.word(), series)?.map(|entry| entry.is_public))
}

/// A series by its address, with the pilot it measures.
///
/// # Errors
/// Missing where there is none; forbidden where its values are not for this reader.
pub fn series(ctx: &Ctx, actor: &Actor, id: &SeriesId) -> Result<SeriesView> {
    let (indicator, organisation, part) = ctx.db.read(|tx| {
        let row = tx.find(store::FIND_SERIES_BY_ID, args![id.as_str()], |row| {
            Ok((row.get::<String>(1)?, row.get::<String>(2)?, row.get::<String>(3)?))
        })?;
        let named = || values::named(id.as_str()).map(|(one, place, part)| (one, place.to_string(), part));
        let (indicator, organisation, part) = row.or_else(named).or_missing("series", id.as_str())?;
        let view = find(tx, &IndicatorId::new(&indicator))?;
        let is_shared = is_shared(tx, id.as_str())? == Some(true);
        let place = OrganisationId::new(&organisation);
        access::indicator::may_see_values(actor, view.is_official, is_shared, &place)?;
        Ok::<_, crate::Error>((indicator, organisation, part))
    })?;
    let mut pilot_id = None;
    for pilot in act::pilots_of(ctx, actor, &OrganisationId::new(&organisation))? {
        let expected = ctx.db.read(|tx| directions(tx, &PilotId::new(&pilot.id)))?;
        if expected.iter().any(|(id, _)| *id == indicator) {
            pilot_id = Some(pilot.id);
        }
    }
    Ok(SeriesView {
        id: id.to_string(),
        indicator_id: indicator,
        organisation_id: organisation,
        part,
        pilot_id,
    })
}

/// What a pilot is expected to change.
///
/// # Errors
/// As [`act::pilot`].
pub fn expectations(ctx: &Ctx, actor: &Actor, pilot: &PilotId) -> Result<Vec<ExpectationView>> {
    ctx.db.read(|tx| {
        act::pilot_in(tx, actor, pilot)?;
        expected(tx, pilot)
    })
}

/// The same without a rule.
pub(super) fn expected(tx: &mut Tx<'_>, pilot: &PilotId) -> Result<Vec<ExpectationView>> {
    directions(tx, pilot)?
        .into_iter()
        .map(|(id, change)| Ok(ExpectationView { indicator: find(tx, &IndicatorId::new(id))?, change }))
        .collect()
}

/// Indicators and directions a pilot is expected to change.
pub(super) fn directions(tx: &mut Tx<'_>, pilot: &PilotId) -> Result<Vec<(String, String)>> {
    Ok(tx.list(store::LIST_EXPECTATIONS, args![pilot.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))?)
}
