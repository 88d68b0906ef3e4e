//! Values of a place or of a group's members: those kept one by one and those kept in blocks, the later of the two.

use super::super::blocks::{self, Told};
use super::super::series;
use super::super::store::{self, ValueRow};
use super::super::views::{IndicatorView, PlaceView};
use crate::Result;
use std::collections::{BTreeMap, HashMap};
use torg_db::{Tx, args};
use torg_domain::id::OrganisationId;
use torg_domain::indicator::{Gender, IndicatorSource};

/// The newest values of these places, by place, part and period.
pub(super) fn of_places(
    tx: &mut Tx<'_>,
    indicator: &IndicatorView,
    places: &[PlaceView],
) -> Result<Vec<ValueRow>> {
    let mut rows = Vec::new();
    for place in places {
        let values = args![&indicator.id, &place.id];
        rows.extend(tx.list(store::LIST_VALUES_OF_PLACE, values, store::read_value)?);
    }
    if !indicator.is_official {
        return Ok(rows);
    }
    let named: HashMap<&str, &PlaceView> =
        places.iter().filter_map(|place| Some((code(&place.id)?, place))).collect();
    let codes: Vec<&str> = named.keys().copied().collect();
    let told = blocks::newest(tx, &indicator.id, Some(&codes))?;
    if told.is_empty() {
        return Ok(rows);
    }
    let key = |row: &ValueRow| (row.place.id.clone(), row.part.clone(), row.period.clone());
    let mut newest: BTreeMap<(String, String, String), ValueRow> =
        rows.into_iter().map(|row| (key(&row), row)).collect();
    for one in told {
        let Some(place) = named.get(one.place.as_str()) else { continue };
        let mut row = row(indicator, place, one);
        if let Some(earlier) = newest.get(&key(&row)) {
            row.series_id.clone_from(&earlier.series_id);
            row.revision += earlier.revision + 1;
        }
        newest.insert(key(&row), row);
    }
    Ok(newest.into_values().collect())
}

/// The newest values of one period, of whole places: id of the place and value.
pub(super) fn of_period(
    tx: &mut Tx<'_>,
    indicator: &IndicatorView,
    period: &str,
) -> Result<BTreeMap<String, f64>> {
    let single = tx.list(store::LIST_VALUES_OF_PERIOD, args![&indicator.id, period], |row| {
        Ok((row.get::<String>(0)?, row.get::<Option<f64>>(1)?))
    })?;
    let mut found: BTreeMap<String, Option<f64>> = single.into_iter().collect();
    let country = IndicatorSource::from_word(&indicator.source).and_then(IndicatorSource::country);
    if let Some(country) = country.filter(|_| indicator.is_official) {
        for cell in blocks::known(tx, &indicator.id)?.iter() {
            if cell.period == period && cell.gender == Gender::All {
                found.insert(format!("{}:{}", country.word(), cell.place), cell.value);
            }
        }
    }
    Ok(found.into_iter().filter_map(|(place, value)| Some((place, value?))).collect())
}

/// `0180` of `SE:0180`.
fn code(id: &str) -> Option<&str> {
    id.split_once(':').map(|(_, code)| code)
}

fn row(indicator: &IndicatorView, place: &PlaceView, told: Told) -> ValueRow {
    let part = told.gender.part();
    ValueRow {
        series_id: series::official_id(&indicator.id, &place.id, part),
        place: place.clone(),
        part: part.to_owned(),
        is_example: false,
        period: told.period,
        value: told.value,
        status: told.sign,
        persons: None,
        recorded_on: told.fetched_at,
        revision: told.revision,
    }
}

/// The newest values of an official indicator for the whole of every place, by place and period. Published as missing and
/// never reported are both left out.
pub(super) fn by_place(
    tx: &mut Tx<'_>,
    indicator: &IndicatorView,
) -> Result<BTreeMap<String, BTreeMap<String, f64>>> {
    let one_by_one = tx.list(store::LIST_VALUES_OF_INDICATOR, args![&indicator.id], |row| {
        Ok((row.get::<String>(0)?, row.get::<String>(1)?, row.get::<String>(2)?, row.get::<Option<f64>>(3)?))
    })?;
    let country = IndicatorSource::from_word(&indicator.source).and_then(IndicatorSource::country);
    let country = country.map_or("", |country| country.word());
    let in_blocks = blocks::newest(tx, &indicator.id, None)?.into_iter().map(|told| {
        (format!("{country}:{}", told.place), told.gender.part().to_owned(), told.period, told.value)
    });
    let mut all: BTreeMap<String, BTreeMap<String, f64>> = BTreeMap::new();
    // Blocks come later and win, also where they say that a value is missing.
    for (place, _, period, value) in
        one_by_one.into_iter().chain(in_blocks).filter(|(_, part, ..)| part.is_empty())
    {
        let of_place = all.entry(place).or_default();
        match value {
            Some(value) => of_place.insert(period, value),
            None => of_place.remove(&period),
        };
    }
    Ok(all)
}

/// Places that have a value, by id.
pub(super) fn places_with_values(tx: &mut Tx<'_>, indicator: &IndicatorView) -> Result<Vec<PlaceView>> {
    let mut all = tx.list(store::LIST_PLACES_OF_INDICATOR, args![&indicator.id], store::read_place)?;
    let country = IndicatorSource::from_word(&indicator.source).and_then(IndicatorSource::country);
    let Some(country) = country.filter(|_| indicator.is_official) else { return Ok(all) };
    let cells = blocks::known(tx, &indicator.id)?;
    if cells.is_empty() {
        return Ok(all);
    }
    let listed = tx.list(store::LIST_PLACES_OF_COUNTRY, args![country.word()], store::read_place)?;
    let has = |place: &PlaceView| code(&place.id).is_some_and(|code| cells.of_place(code).next().is_some());
    let more = listed.into_iter().filter(|place| has(place) && !all.contains(place)).collect::<Vec<_>>();
    all.extend(more);
    all.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(all)
}

/// The indicator, place and part that a made-up id of a series names; for those that no pilot follows.
pub(super) fn named(id: &str) -> Option<(String, OrganisationId, String)> {
    let (indicator, rest) = id.split_once('@')?;
    let (place, part) = rest.split_once('@').unwrap_or((rest, ""));
    Some((indicator.to_owned(), OrganisationId::new(place), part.to_owned()))
}
