//! Series and their observations: found or made, and only ever added to.

use super::store;
use crate::{Ctx, Result};
use std::collections::HashMap;
use torg_db::{Tx, args};
use torg_domain::id::{IndicatorId, OrganisationId, SeriesId};
use torg_domain::indicator::IndicatorSource;

/// Which series: one indicator for one place or part of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SeriesKey {
    /// The indicator.
    pub indicator: IndicatorId,
    /// The place.
    pub organisation: OrganisationId,
    /// Team or part; empty = the whole place.
    pub part: String,
}

/// A value on its way into a series.
#[derive(Debug, Clone, PartialEq)]
pub struct NewValue {
    /// `2011` or `2026-03`.
    pub period: String,
    /// The value; `None` = published as missing.
    pub value: Option<f64>,
    /// The source's sign for why it is missing.
    pub status: String,
    /// Persons behind it; `None` = not stated.
    pub persons: Option<i64>,
    /// When it was recorded; empty = not stated.
    pub recorded_on: String,
    /// The file or service it came from.
    pub origin: String,
}

/// How many values were added, how many corrected, how many known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Appended {
    /// New periods.
    pub added: usize,
    /// Changed values, appended as revisions.
    pub revised: usize,
    /// Values that were there already.
    pub unchanged: usize,
}

/// The id of an official series that no pilot follows: what it is of. It has a row of its own only once one does.
pub(super) fn official_id(indicator: &str, organisation: &str, part: &str) -> String {
    if part.is_empty() {
        format!("{indicator}@{organisation}")
    } else {
        format!("{indicator}@{organisation}@{part}")
    }
}

/// The series, made if it is not there.
pub(super) fn get_or_make(tx: &mut Tx<'_>, ctx: &Ctx, key: &SeriesKey, is_example: bool) -> Result<SeriesId> {
    let values = args![key.indicator.as_str(), key.organisation.as_str(), &key.part];
    if let Some(id) = tx.find(store::FIND_SERIES, values, |row| row.get::<String>(0))? {
        return Ok(SeriesId::new(id));
    }
    let is_official =
        key.indicator.as_str().split_once(':').and_then(|(word, _)| IndicatorSource::from_word(word));
    let is_official = is_official.is_some_and(IndicatorSource::is_official);
    let id = if is_official {
        official_id(key.indicator.as_str(), key.organisation.as_str(), &key.part)
    } else {
        ctx.id()
    };
    let values = args![&id, key.indicator.as_str(), key.organisation.as_str(), &key.part, is_example];
    tx.execute(store::INSERT_SERIES, values)?;
    Ok(SeriesId::new(id))
}

/// Adds values: a known one adds nothing, a changed one is appended as a revision and the earlier one stays.
pub(super) fn append(tx: &mut Tx<'_>, series: &SeriesId, values: &[NewValue]) -> Result<Appended> {
    let newest = tx.list(store::LIST_NEWEST, args![series.as_str()], |row| {
        Ok((row.get::<String>(0)?, (row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)))
    })?;
    let mut newest: HashMap<String, (Option<f64>, String, Option<i64>, i64)> = newest.into_iter().collect();
    let mut done = Appended::default();
    for new in values {
        let known = newest.get(&new.period);
        let revision = match known {
            Some((value, status, persons, _))
                if is_same(*value, new.value) && *status == new.status && *persons == new.persons =>
            {
                done.unchanged += 1;
                continue;
            }
            Some((.., revision)) => revision + 1,
            None => 0,
        };
        if revision == 0 {
            done.added += 1
        } else {
            done.revised += 1
        }
        insert(tx, series, new, revision)?;
        newest.insert(new.period.clone(), (new.value, new.status.clone(), new.persons, revision));
    }
    Ok(done)
}

/// The same number to the last bit: a correction in the sixth decimal is a correction.
fn is_same(a: Option<f64>, b: Option<f64>) -> bool {
    a.map(f64::to_bits) == b.map(f64::to_bits)
}

fn insert(tx: &mut Tx<'_>, series: &SeriesId, new: &NewValue, revision: i64) -> Result<()> {
    let values = args![
        series.as_str(),
        &new.period,
        new.value,
        &new.status,
        new.persons,
        &new.recorded_on,
        &new.origin,
        revision,
    ];
    tx.execute(store::INSERT_OBSERVATION, values)?;
    Ok(())
}
