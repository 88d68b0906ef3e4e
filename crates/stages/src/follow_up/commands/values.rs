//! Values: imported from services, entered by hand, loaded from recorded files.

use super::super::series::{self, Appended, NewValue, SeriesKey};
use super::super::store;
use super::super::views::ImportView;
use super::expectation;
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::{access, journal, places};
use crate::{Actor, Ctx, Result};
use std::collections::{BTreeMap, BTreeSet};
use torg_db::{Tx, args};
use torg_domain::Refusal;
use torg_domain::date::PartialDate;
use torg_domain::id::{IndicatorId, OrganisationId, SeriesId};
use torg_domain::indicator::IndicatorSource;
use torg_sources::Observation;

/// Brings in what a service published. Doing it twice changes nothing; a changed value is appended as a revision.
///
/// Values of indicators or places that are not known here are left out and named in the answer.
///
/// # Errors
/// Forbidden but for the administrator.
pub fn import_observations(ctx: &Ctx, actor: &Actor, observations: Vec<Observation>) -> Result<ImportView> {
    access::indicator::may_import(actor)?;
    let mut series: BTreeMap<SeriesKey, Vec<NewValue>> = BTreeMap::new();
    for observation in observations {
        let (key, value) = placed(observation);
        series.entry(key).or_default().push(value);
    }
    ctx.db.tx(|tx| import(tx, ctx, actor, &series))
}

/// An observation in Torg's ids: `kolada:N20014`, `SE:1481`.
fn placed(observation: Observation) -> (SeriesKey, NewValue) {
    let country = observation.source.country().map_or("", |country| country.word());
    let key = SeriesKey {
        indicator: IndicatorId::new(format!("{}:{}", observation.source.word(), observation.indicator)),
        organisation: OrganisationId::new(format!("{country}:{}", observation.place)),
        part: observation.gender.part().to_owned(),
    };
    let value = NewValue {
        period: observation.period,
        value: observation.value,
        status: observation.status,
        persons: None,
        recorded_on: observation.fetched_on,
        origin: observation.origin,
    };
    (key, value)
}

fn import(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    series: &BTreeMap<SeriesKey, Vec<NewValue>>,
) -> Result<ImportView> {
    let indicators: BTreeSet<&IndicatorId> = series.keys().map(|key| &key.indicator).collect();
    let organisations: BTreeSet<&OrganisationId> = series.keys().map(|key| &key.organisation).collect();
    let mut done = ImportView::default();
    let mut unknown: BTreeSet<String> = BTreeSet::new();
    for id in indicators {
        if tx.find(store::FIND_INDICATOR, args![id.as_str()], store::read_indicator)?.is_none() {
            unknown.insert(id.as_str().to_owned());
            done.unknown_indicators.push(id.as_str().to_owned());
        }
    }
    for id in organisations {
        if places::find(tx, id.as_str())?.is_none() {
            unknown.insert(id.as_str().to_owned());
            done.unknown_places.push(id.as_str().to_owned());
        }
    }
    let is_known = |key: &SeriesKey| {
        !unknown.contains(key.indicator.as_str()) && !unknown.contains(key.organisation.as_str())
    };
    let mut changed: BTreeSet<&IndicatorId> = BTreeSet::new();
    for (key, values) in series.iter().filter(|(key, _)| is_known(key)) {
        let id = series::get_or_make(tx, ctx, key, false)?;
        let appended = series::append(tx, &id, values)?;
        done.added += appended.added;
        done.revised += appended.revised;
        done.unchanged += appended.unchanged;
        if appended.added + appended.revised > 0 {
            changed.insert(&key.indicator);
        }
    }
    for id in changed {
        let happening = journal::Happening {
            deed: "import_observations",
            network: None,
            kind: "indicator",
            id: id.as_str(),
        };
        journal::record(tx, ctx, actor, &happening)?;
    }
    Ok(done)
}

/// A value somebody counted at home.
#[derive(Debug, Clone)]
pub struct EnterValue {
    /// Which series.
    pub series: SeriesKey,
    /// The year, month or day.
    pub period: PartialDate,
    /// The value.
    pub value: f64,
    /// Persons behind it: needed, because cells under five are not shown.
    pub persons: i64,
    /// The answer to the gentle question, for a team's name.
    pub confirmed: Confirmed,
}

/// Enters a value of a local measure by hand. Entering another value for the same period appends a correction.
///
/// # Errors
/// Forbidden for those who do not belong to the organisation; refused for an official indicator, whose values only
/// its source publishes; missing where there is no such indicator.
pub fn enter_value(ctx: &Ctx, actor: &Actor, enter: &EnterValue) -> Result<SeriesId> {
    access::indicator::may_enter(actor, &enter.series.organisation)?;
    if !enter.value.is_finite() || enter.persons < 0 {
        return Err(Refusal::NumberUnclear { given: enter.value.to_string() }.into());
    }
    let key = SeriesKey { part: enter.series.part.trim().to_owned(), ..enter.series.clone() };
    free_text::check(&[&key.part], enter.confirmed)?;
    let value = NewValue {
        period: enter.period.as_str().to_owned(),
        value: Some(enter.value),
        status: String::new(),
        persons: Some(enter.persons),
        recorded_on: ctx.now().get(..10).unwrap_or_default().to_owned(),
        origin: "by hand".to_owned(),
    };
    ctx.db.tx(|tx| {
        let indicator = indicator_of(tx, &key)?;
        if IndicatorSource::from_word(&indicator.source).is_none_or(IndicatorSource::is_official) {
            return Err(Refusal::FieldMissing { field: "source" }.into());
        }
        let id = series::get_or_make(tx, ctx, &key, indicator.is_example)?;
        series::append(tx, &id, &[value])?;
        expectation::follow_pilots(tx, ctx, actor, &key, &id)?;
        let happening =
            journal::Happening { deed: "enter_value", network: None, kind: "series", id: id.as_str() };
        journal::record(tx, ctx, actor, &happening)?;
        Ok(id)
    })
}

/// Loads values into one series inside a running transaction; `is_example` marks a series of invented ones.
///
/// # Errors
/// Forbidden but for the administrator; missing where there is no such indicator or place; refused for a period that
/// is no date.
pub fn insert_series_values(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    (key, is_example): (&SeriesKey, bool),
    values: &[NewValue],
) -> Result<(SeriesId, Appended)> {
    access::indicator::may_import(actor)?;
    indicator_of(tx, key)?;
    places::find(tx, key.organisation.as_str())?.or_missing("organisation", key.organisation.as_str())?;
    for value in values {
        PartialDate::parse(&value.period)?.ok_or(Refusal::FieldMissing { field: "period" })?;
    }
    let id = series::get_or_make(tx, ctx, key, is_example)?;
    let appended = series::append(tx, &id, values)?;
    expectation::follow_pilots(tx, ctx, actor, key, &id)?;
    let happening =
        journal::Happening { deed: "insert_series_values", network: None, kind: "series", id: id.as_str() };
    journal::record(tx, ctx, actor, &happening)?;
    Ok((id, appended))
}

fn indicator_of(tx: &mut Tx<'_>, key: &SeriesKey) -> Result<super::super::views::IndicatorView> {
    let id = key.indicator.as_str();
    tx.find(store::FIND_INDICATOR, args![id], store::read_indicator)?.or_missing("indicator", id)
}
