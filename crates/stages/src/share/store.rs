//! SQL texts of SHARE and how a row becomes a noun. Private to the stage.

use super::views::PracticeView;
use torg_db::{Error, Row};

/// Reads the columns of [`FIND_PRACTICE`] and [`LIST_PRACTICES`].
pub(super) fn read_practice(row: &Row<'_>) -> Result<PracticeView, Error> {
    Ok(PracticeView {
        id: row.get(0)?,
        organisation_id: row.get(1)?,
        organisation: row.get(2)?,
        country: row.get(3)?,
        network_id: row.get(4)?,
        exchange_id: row.get(5)?,
        title: row.get(6)?,
        summary: row.get(7)?,
        lang: row.get(8)?,
        concept: row.get(9)?,
        core: row.get(10)?,
        context: row.get(11)?,
        conditions: row.get(12)?,
        requires: row.get(13)?,
        costs: row.get(14)?,
        went_wrong: row.get(15)?,
        contact_role: row.get(16)?,
        year: row.get(17)?,
        state: row.get(18)?,
        evidence: row.get(19)?,
        is_published: row.get(20)?,
        is_example: row.get(21)?,
        created_at: row.get(22)?,
        published_at: row.get(23)?,
        revision: row.get(24)?,
        source: row.get(25)?,
    })
}

pub(super) const INSERT_PRACTICE: &str = "INSERT INTO practice (id, organisation_id, network_id, exchange_id, title, summary,
         lang, concept, core, context, conditions, requires, costs, went_wrong, contact_role, year, state, evidence,
         is_published, is_example, created_at, published_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)";
/// Only where nobody changed it since the writer read it.
pub(super) const UPDATE_PRACTICE: &str = "UPDATE practice SET title = $3, summary = $4, lang = $5, concept = $6, core = $7,
         context = $8, conditions = $9, requires = $10, costs = $11, went_wrong = $12, contact_role = $13, year = $14,
         state = $15, evidence = $16, is_published = $17, published_at = $18, revision = revision + 1
     WHERE id = $1 AND revision = $2";
pub(super) const UPDATE_SOURCE: &str = "UPDATE practice SET source = $2 WHERE id = $1";

/// What is read of a practice; the end says of which.
macro_rules! practices {
    ($end:literal) => {
        concat!(
            "SELECT p.id, p.organisation_id, o.name, o.country, p.network_id, p.exchange_id,
         p.title, p.summary, p.lang, p.concept, p.core, p.context, p.conditions, p.requires, p.costs, p.went_wrong,
         p.contact_role, p.year, p.state, p.evidence, p.is_published, p.is_example, p.created_at, p.published_at,
         p.revision, p.source
     FROM practice p JOIN organisation o ON o.id = p.organisation_id ",
            $end
        )
    };
}

pub(super) const FIND_PRACTICE: &str = practices!("WHERE p.id = $1");
/// An empty parameter asks for all.
pub(super) const LIST_PRACTICES: &str = practices!(
    "WHERE (CAST($1 AS TEXT) = '' OR p.concept = $1) AND (CAST($2 AS TEXT) = '' OR o.country = $2)
       AND (CAST($3 AS TEXT) = '' OR p.state = $3) AND (CAST($4 AS TEXT) = '' OR p.organisation_id = $4)
       AND (CAST($5 AS TEXT) = '' OR p.exchange_id = $5)
     ORDER BY COALESCE(p.published_at, p.created_at) DESC, p.id DESC"
);
/// Countries and concepts that published practices have, for the filter.
pub(super) const LIST_PUBLISHED_COUNTRIES: &str = "SELECT DISTINCT o.country
     FROM practice p JOIN organisation o ON o.id = p.organisation_id WHERE p.is_published ORDER BY o.country";
pub(super) const LIST_PUBLISHED_CONCEPTS: &str =
    "SELECT DISTINCT concept FROM practice WHERE is_published AND concept <> '' ORDER BY concept";
