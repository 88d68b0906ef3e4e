//! SQL of adoptions. Those of a practice that is a draft are told to nobody.

use super::views::AdoptionView;
use crate::meet::views::PartyView;
use torg_db::{Error, Row};

pub(super) fn read(row: &Row<'_>) -> Result<AdoptionView, Error> {
    let party = |first: usize| -> Result<PartyView, Error> {
        Ok(PartyView { id: row.get(first)?, name: row.get(first + 1)?, country: row.get(first + 2)? })
    };
    Ok(AdoptionView {
        id: row.get(0)?,
        practice_id: row.get(1)?,
        practice: row.get(2)?,
        practice_lang: row.get(3)?,
        network_id: row.get(4)?,
        degree: row.get(5)?,
        changed: row.get(6)?,
        reason: row.get(7)?,
        lang: row.get(8)?,
        since: row.get(9)?,
        is_example: row.get(10)?,
        created_at: row.get(11)?,
        from: party(12)?,
        by: party(15)?,
        may_withdraw: false,
    })
}

/// What an organisation says of the same practice anew stands in place of what it said before.
pub(super) const UPSERT: &str = "INSERT INTO adoption (id, practice_id, organisation_id, degree, changed, reason, lang, since, is_example,
         created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT (practice_id, organisation_id) DO UPDATE SET degree = excluded.degree, changed = excluded.changed,
         reason = excluded.reason, lang = excluded.lang, since = excluded.since";
pub(super) const LIST_IDS: &str = "SELECT id FROM adoption WHERE practice_id = $1 ORDER BY created_at, id";
pub(super) const DELETE: &str = "DELETE FROM adoption WHERE id = $1";
pub(super) const FIND_KNOWN: &str = "SELECT id FROM adoption WHERE practice_id = $1 AND organisation_id = $2";

/// What is read of an adoption; the end says of which.
macro_rules! adoptions {
    ($end:literal) => {
        concat!(
            "SELECT a.id, a.practice_id, p.title, p.lang, p.network_id, a.degree, a.changed, a.reason, a.lang, a.since,
         a.is_example, a.created_at, f.id, f.name, f.country, o.id, o.name, o.country
     FROM adoption a JOIN practice p ON p.id = a.practice_id JOIN organisation f ON f.id = p.organisation_id
     JOIN organisation o ON o.id = a.organisation_id ",
            $end
        )
    };
}

pub(super) const FIND: &str = adoptions!("WHERE a.id = $1");
/// $1 a practice, or '' for all.
pub(super) const LIST: &str = adoptions!(
    "WHERE p.is_published AND (CAST($1 AS TEXT) = '' OR a.practice_id = $1) ORDER BY a.created_at, a.id"
);
