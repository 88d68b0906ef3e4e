//! SQL of responsibilities.

use super::views::{AnswerView, ResponsibilityView};
use torg_db::{Error, Row};
use torg_domain::responsibility::freshness;

/// Reads the first twelve columns of each text below; `today` decides how fresh it is.
pub(super) fn read(row: &Row<'_>, today: &str) -> Result<ResponsibilityView, Error> {
    let checked_on: Option<String> = row.get(8)?;
    Ok(ResponsibilityView {
        id: row.get(0)?,
        organisation_id: row.get(1)?,
        concept: row.get(2)?,
        role: row.get(3)?,
        level: row.get(4)?,
        covers: row.get(5)?,
        lang: row.get(6)?,
        since: row.get(7)?,
        freshness: freshness(checked_on.as_deref(), today).word().to_owned(),
        checked_on,
        source: row.get(9)?,
        is_example: row.get(10)?,
        revision: row.get(11)?,
    })
}

pub(super) fn read_answer(row: &Row<'_>, today: &str) -> Result<AnswerView, Error> {
    Ok(AnswerView {
        responsibility: read(row, today)?,
        organisation: row.get(12)?,
        country: row.get(13)?,
        matched: row.get(14)?,
    })
}

pub(super) const INSERT: &str =
    "INSERT INTO responsibility (id, organisation_id, concept, role, level, covers, lang, folded, since,
         checked_on, source, is_example, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
/// Only where nobody changed it since the writer read it.
pub(super) const UPDATE: &str =
    "UPDATE responsibility SET concept = $3, role = $4, level = $5, covers = $6, lang = $7, folded = $8,
         since = $9, checked_on = $10, source = $11, revision = revision + 1
     WHERE id = $1 AND revision = $2";
pub(super) const UPDATE_CHECKED: &str = "UPDATE responsibility SET checked_on = $2 WHERE id = $1";
pub(super) const DELETE: &str = "DELETE FROM responsibility WHERE id = $1";

/// What is read of a responsibility; the end says of which.
macro_rules! responsibilities {
    ($end:literal) => {
        concat!(
            "SELECT id, organisation_id, concept, role, level, covers, lang, since, checked_on, source, is_example,
         revision
     FROM responsibility ",
            $end
        )
    };
}

pub(super) const FIND: &str = responsibilities!("WHERE id = $1");
pub(super) const LIST_OF_ORGANISATION: &str =
    responsibilities!("WHERE organisation_id = $1 ORDER BY created_at, id");
/// With the organisation's name and country, and how many asked words it holds: none, where it was found otherwise.
pub(super) const FIND_ANSWER: &str =
    "SELECT r.id, r.organisation_id, r.concept, r.role, r.level, r.covers, r.lang, r.since,
         r.checked_on, r.source, r.is_example, r.revision, o.name, o.country, CAST(0 AS BIGINT)
     FROM responsibility r JOIN organisation o ON o.id = r.organisation_id WHERE r.id = $1";
/// $1 a concept or '' for all, $2 a country or '' for all, $3 to $6 patterns or '' where none is asked for; where at
/// least one is, only what holds one of them.
pub(super) const LIST_WHO: &str = "SELECT id, organisation_id, concept, role, level, covers, lang, since, checked_on, source,
         is_example, revision, name, country, matched FROM (
         SELECT r.id, r.organisation_id, r.concept, r.role, r.level, r.covers, r.lang, r.since, r.checked_on, r.source,
             r.is_example, r.revision, o.name, o.country,
             CAST((CASE WHEN r.folded LIKE $3 THEN 1 ELSE 0 END) + (CASE WHEN r.folded LIKE $4 THEN 1 ELSE 0 END)
                + (CASE WHEN r.folded LIKE $5 THEN 1 ELSE 0 END) + (CASE WHEN r.folded LIKE $6 THEN 1 ELSE 0 END)
             AS BIGINT) AS matched
         FROM responsibility r JOIN organisation o ON o.id = r.organisation_id
         WHERE (CAST($1 AS TEXT) = '' OR r.concept = $1) AND (CAST($2 AS TEXT) = '' OR o.country = $2)
     ) found WHERE matched > 0 OR CAST($3 AS TEXT) = '' ORDER BY matched DESC, organisation_id, id LIMIT 200";
