//! SQL texts of FOLLOW UP and how a row becomes a noun. Private to the stage.

use super::views::{BreakView, GroupView, IndicatorView, PlaceView};
use torg_db::{Error, Row};
use torg_domain::indicator::IndicatorSource;

/// The newest revision of a value, with the series it belongs to.
#[derive(Debug, Clone)]
pub(super) struct ValueRow {
    pub(super) series_id: String,
    pub(super) place: PlaceView,
    pub(super) part: String,
    pub(super) is_example: bool,
    pub(super) period: String,
    pub(super) value: Option<f64>,
    pub(super) status: String,
    pub(super) persons: Option<i64>,
    pub(super) recorded_on: String,
    pub(super) revision: i64,
}

/// Reads the columns of [`FIND_INDICATOR`] and [`LIST_INDICATORS`].
pub(super) fn read_indicator(row: &Row<'_>) -> Result<IndicatorView, Error> {
    let source: String = row.get(1)?;
    let is_official = IndicatorSource::from_word(&source).is_some_and(IndicatorSource::is_official);
    Ok(IndicatorView {
        id: row.get(0)?,
        source,
        code: row.get(2)?,
        title: row.get(3)?,
        lang: row.get(4)?,
        unit: row.get(5)?,
        definition: row.get(6)?,
        producer: row.get(7)?,
        source_line: row.get(8)?,
        concept: row.get(9)?,
        ended_with: row.get(10)?,
        is_ordinal: row.get(11)?,
        age_note: row.get(12)?,
        owner: row.get(13)?,
        is_example: row.get(14)?,
        has_values: row.get(15)?,
        is_official,
    })
}

/// Reads the columns of [`LIST_VALUES_OF_PLACE`] and its siblings.
pub(super) fn read_value(row: &Row<'_>) -> Result<ValueRow, Error> {
    Ok(ValueRow {
        series_id: row.get(0)?,
        place: PlaceView { id: row.get(1)?, name: row.get(2)? },
        part: row.get(3)?,
        is_example: row.get(4)?,
        period: row.get(5)?,
        value: row.get(6)?,
        status: row.get(7)?,
        persons: row.get(8)?,
        recorded_on: row.get(9)?,
        revision: row.get(10)?,
    })
}

/// Reads a break.
pub(super) fn read_break(row: &Row<'_>) -> Result<BreakView, Error> {
    Ok(BreakView { year: row.get(0)?, lang: row.get(1)?, text: row.get(2)? })
}

/// Reads an id and a name.
pub(super) fn read_place(row: &Row<'_>) -> Result<PlaceView, Error> {
    Ok(PlaceView { id: row.get(0)?, name: row.get(1)? })
}

/// Reads the columns of [`LIST_GROUPS_OF_PLACE`].
pub(super) fn read_group(row: &Row<'_>) -> Result<GroupView, Error> {
    let is_peers: bool = row.get::<Option<String>>(3)?.is_some();
    Ok(GroupView {
        id: row.get(0)?,
        name: row.get(1)?,
        year: row.get(2)?,
        members: usize::try_from(row.get::<i64>(4)?).unwrap_or_default(),
        kind: if is_peers { "peers" } else { "ready-made" }.to_owned(),
    })
}

pub(super) const UPSERT_INDICATOR: &str =
    "INSERT INTO indicator (id, source, code, title, lang, unit, definition,
         producer, source_line, concept, ended_with, is_ordinal, age_note, owner_id, is_example)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
     ON CONFLICT (id) DO UPDATE SET title = excluded.title, lang = excluded.lang, unit = excluded.unit,
         definition = excluded.definition, producer = excluded.producer, source_line = excluded.source_line,
         concept = excluded.concept, ended_with = excluded.ended_with, is_ordinal = excluded.is_ordinal,
         age_note = excluded.age_note";

/// What is read of an indicator; the end says of which.
macro_rules! indicators {
    ($end:literal) => {
        concat!(
            "SELECT i.id, i.source, i.code, i.title, i.lang, i.unit, i.definition, i.producer,
         i.source_line, i.concept, i.ended_with, i.is_ordinal, i.age_note, i.owner_id, i.is_example,
         (EXISTS (SELECT 1 FROM series s JOIN observation v ON v.series_id = s.id WHERE s.indicator_id = i.id)
          OR EXISTS (SELECT 1 FROM indicator_block b WHERE b.indicator_id = i.id))
     FROM indicator i ",
            $end
        )
    };
}

pub(super) const FIND_INDICATOR: &str = indicators!("WHERE i.id = $1");
/// An empty parameter asks for all.
pub(super) const LIST_INDICATORS: &str = indicators!(
    "WHERE (CAST($1 AS TEXT) = '' OR i.concept = $1) AND (CAST($2 AS TEXT) = '' OR i.source = $2)
     ORDER BY i.code, i.id"
);
pub(super) const UPSERT_BREAK: &str =
    "INSERT INTO indicator_break (indicator_id, year, lang, text) VALUES ($1, $2, $3, $4)
     ON CONFLICT (indicator_id, year, lang) DO UPDATE SET text = excluded.text";
pub(super) const LIST_BREAKS: &str =
    "SELECT year, lang, text FROM indicator_break WHERE indicator_id = $1 ORDER BY year, lang";

pub(super) const INSERT_SERIES: &str =
    "INSERT INTO series (id, indicator_id, organisation_id, part, is_example)
     VALUES ($1, $2, $3, $4, $5)";
pub(super) const FIND_SERIES: &str =
    "SELECT id FROM series WHERE indicator_id = $1 AND organisation_id = $2 AND part = $3";
pub(super) const FIND_SERIES_BY_ID: &str =
    "SELECT id, indicator_id, organisation_id, part FROM series WHERE id = $1";
pub(super) const LIST_SERIES_OF_PLACE: &str =
    "SELECT id, part FROM series WHERE indicator_id = $1 AND organisation_id = $2 ORDER BY id";
pub(super) const LIST_PLACES_OF_INDICATOR: &str = "SELECT DISTINCT o.id, o.name
     FROM series s JOIN organisation o ON o.id = s.organisation_id
     WHERE s.indicator_id = $1 AND EXISTS (SELECT 1 FROM observation v WHERE v.series_id = s.id) ORDER BY o.id";
pub(super) const INSERT_OBSERVATION: &str =
    "INSERT INTO observation (series_id, period, value, status, persons,
         fetched_on, origin, revision)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
pub(super) const LIST_NEWEST: &str = "SELECT v.period, v.value, v.status, v.persons, v.revision FROM observation v
     WHERE v.series_id = $1
       AND v.revision = (SELECT MAX(r.revision) FROM observation r WHERE r.series_id = v.series_id AND r.period = v.period)
     ORDER BY v.period";
pub(super) const LIST_VALUES_OF_PLACE: &str = "SELECT s.id, o.id, o.name, s.part, s.is_example, v.period, v.value, v.status,
         v.persons, v.fetched_on, v.revision
     FROM series s JOIN organisation o ON o.id = s.organisation_id JOIN observation v ON v.series_id = s.id
     WHERE s.indicator_id = $1 AND s.organisation_id = $2
       AND v.revision = (SELECT MAX(r.revision) FROM observation r WHERE r.series_id = v.series_id AND r.period = v.period)
     ORDER BY s.id, v.period";
pub(super) const LAST_PERIOD: &str =
    "SELECT MAX(period) FROM (
         SELECT v.period FROM series s JOIN observation v ON v.series_id = s.id WHERE s.indicator_id = $1
         UNION ALL SELECT b.last_period AS period FROM indicator_block b WHERE b.indicator_id = $1) AS recorded";
/// Newest values that were recorded one by one.
pub(super) const LIST_VALUES_OF_INDICATOR: &str = "SELECT s.organisation_id, s.part, v.period, v.value, v.status
     FROM series s JOIN observation v ON v.series_id = s.id
     WHERE s.indicator_id = $1
       AND v.revision = (SELECT MAX(r.revision) FROM observation r WHERE r.series_id = v.series_id AND r.period = v.period)
     ORDER BY s.id, v.period";
/// Newest values of whole places in one period, recorded one by one.
pub(super) const LIST_VALUES_OF_PERIOD: &str = "SELECT s.organisation_id, v.value
     FROM series s JOIN observation v ON v.series_id = s.id
     WHERE s.indicator_id = $1 AND s.part = '' AND v.period = $2
       AND v.revision = (SELECT MAX(r.revision) FROM observation r WHERE r.series_id = v.series_id AND r.period = v.period)
     ORDER BY s.organisation_id";
pub(super) const LIST_PLACES_OF_COUNTRY: &str =
    "SELECT id, name FROM organisation WHERE country = $1 ORDER BY id";
pub(super) const LIST_PLACES_OF_KIND: &str =
    "SELECT id, name FROM organisation WHERE country = $1 AND kind = $2 ORDER BY id";
pub(super) const FIND_TITLES: &str = "SELECT title, asked_title FROM indicator WHERE id = $1";
pub(super) const SET_ASKED_TITLE: &str =
    "UPDATE indicator SET asked_title = $2 WHERE id = $1 AND asked_title <> $2";

pub(super) const UPSERT_GROUP: &str = "INSERT INTO comparison_group (id, name, source_line, year, organisation_id)
     VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, source_line = excluded.source_line, year = excluded.year,
         organisation_id = excluded.organisation_id";
pub(super) const DELETE_MEMBERS: &str = "DELETE FROM comparison_member WHERE group_id = $1";
pub(super) const INSERT_MEMBER: &str =
    "INSERT INTO comparison_member (group_id, organisation_id) VALUES ($1, $2)";
pub(super) const FIND_GROUP: &str = "SELECT name, source_line, year FROM comparison_group WHERE id = $1";
pub(super) const LIST_MEMBERS: &str = "SELECT o.id, o.name FROM comparison_member m
     JOIN organisation o ON o.id = m.organisation_id WHERE m.group_id = $1 ORDER BY o.id";
/// Its own peers, and ready-made groups it or any of its networks' places stand in.
pub(super) const LIST_GROUPS_OF_PLACE: &str = "SELECT g.id, g.name, g.year, g.organisation_id,
         (SELECT CAST(COUNT(*) AS BIGINT) FROM comparison_member c WHERE c.group_id = g.id)
     FROM comparison_group g
     WHERE g.organisation_id = $1
        OR (g.organisation_id IS NULL AND EXISTS (
             SELECT 1 FROM comparison_member m
             WHERE m.group_id = g.id AND (m.organisation_id = $1 OR m.organisation_id IN (
                 SELECT b.organisation_id FROM network_member a
                 JOIN network_member b ON b.network_id = a.network_id WHERE a.organisation_id = $1))))
     ORDER BY g.organisation_id NULLS LAST, g.id";
pub(super) const LIST_NETWORKS_OF_PLACE: &str = "SELECT network_id FROM network_member
     WHERE organisation_id = $1 AND role = 'member' ORDER BY network_id";

pub(super) const UPSERT_EXPECTATION: &str =
    "INSERT INTO expectation (pilot_id, indicator_id, change) VALUES ($1, $2, $3)
     ON CONFLICT (pilot_id, indicator_id) DO UPDATE SET change = excluded.change";
pub(super) const LIST_EXPECTATIONS: &str =
    "SELECT indicator_id, change FROM expectation WHERE pilot_id = $1 ORDER BY indicator_id";
pub(super) const LIST_PILOTS_EXPECTING: &str =
    "SELECT pilot_id FROM expectation WHERE indicator_id = $1 ORDER BY pilot_id";

pub(super) const INSERT_GOAL: &str = "INSERT INTO goal (id, network_id, focus_area_id, position, text, lang, is_example) VALUES ($1, $2, $3, $4, $5, $6, $7)";
pub(super) const COUNT_GOALS: &str = "SELECT CAST(COUNT(*) AS BIGINT) FROM goal WHERE network_id = $1";
pub(super) const FIND_NETWORK_OF_GOAL: &str = "SELECT network_id FROM goal WHERE id = $1";
pub(super) const LIST_GOALS: &str = "SELECT g.id, g.text, g.lang, f.name, g.is_example
     FROM goal g LEFT JOIN focus_area f ON f.id = g.focus_area_id WHERE g.network_id = $1 ORDER BY g.position, g.id";
pub(super) const INSERT_MEASURE: &str =
    "INSERT INTO goal_measure (goal_id, position, level, indicator_id, text) VALUES ($1, $2, $3, $4, $5)";
pub(super) const NEXT_MEASURE: &str =
    "SELECT CAST(COALESCE(MAX(position), -1) + 1 AS BIGINT) FROM goal_measure WHERE goal_id = $1";
pub(super) const LIST_MEASURES: &str =
    "SELECT level, indicator_id, text, position FROM goal_measure WHERE goal_id = $1 ORDER BY position";
pub(super) const DELETE_MEASURE: &str = "DELETE FROM goal_measure WHERE goal_id = $1 AND position = $2";
