//! SQL of FIND. It reads the library and the ground's tables.

use super::views::{ForumView, Hit};
use torg_db::{Error, Row};

pub(super) fn read_hit(row: &Row<'_>) -> Result<Hit, Error> {
    Ok(Hit {
        kind: row.get(0)?,
        id: row.get(1)?,
        title: row.get(2)?,
        summary: row.get(3)?,
        lang: row.get(4)?,
        country: row.get(5)?,
        organisation: row.get(6)?,
        path: row.get(7)?,
        at: row.get(8)?,
    })
}

pub(super) fn read_forum(row: &Row<'_>) -> Result<ForumView, Error> {
    Ok(ForumView {
        id: row.get(0)?,
        name: row.get(1)?,
        task: row.get(2)?,
        contact_role: row.get(3)?,
        meets: row.get(4)?,
        organisation: row.get(5)?,
        network: row.get(6)?,
        network_id: row.get(7)?,
        is_example: row.get(8)?,
    })
}

/// What is read of a practice in a list; the end says of which.
macro_rules! hits {
    ($end:literal) => {
        concat!(
            "SELECT e.kind, e.anchor_id, e.title, e.summary, e.lang, e.country, COALESCE(o.name, ''), e.path, e.at
     FROM library_entry e LEFT JOIN organisation o ON o.id = e.organisation_id ",
            $end
        )
    };
}

/// In the words of the index `library_entry_shown` (migration 0151), so that both databases read only its first rows.
pub(super) const LIST_NEWEST: &str = hits!(
    "WHERE e.is_public
       AND CASE WHEN e.kind IN ('practice', 'report', 'commitment', 'pilot', 'exchange') THEN 1 ELSE 0 END = 1
     ORDER BY e.at DESC, e.anchor_id DESC LIMIT $1"
);
pub(super) const LIST_OF_ORGANISATION: &str = hits!("WHERE e.organisation_id = $1 AND e.kind NOT IN ('organisation', 'note', 'responsibility', 'forum') AND e.is_public
     ORDER BY e.at DESC, e.anchor_id LIMIT 100");
pub(super) const LIST_ORGANISATIONS: &str =
    "SELECT id, kind, country, code, name, part_of, population, population_year, about, note
     FROM organisation
     WHERE country = $1 AND valid_to IS NULL AND (name_folded LIKE $2) ORDER BY id LIMIT 1000";
pub(super) const LIST_OTHER_ORGANISATIONS: &str = "SELECT id, kind, country, code, name, part_of, population, population_year, about, note
     FROM organisation WHERE kind NOT IN ('municipality', 'region', 'country') AND name_folded LIKE $1 ORDER BY id";
pub(super) const LIST_NAMES: &str = "SELECT lang, name FROM organisation_name WHERE organisation_id = $1 AND lang <> '' ORDER BY lang, folded";
pub(super) const LIST_FORMER: &str =
    "SELECT code, name, valid_to FROM former_code WHERE organisation_id = $1 ORDER BY valid_to DESC, code";
pub(super) const LIST_NETWORKS_OF: &str =
    "SELECT network_id FROM network_member WHERE organisation_id = $1 ORDER BY network_id";
pub(super) const LIST_FORUMS_OF_NETWORK: &str =
    "SELECT f.id, f.name, f.task, f.contact_role, f.meets, COALESCE(o.name, ''), n.name, n.id, f.is_example
     FROM forum f JOIN network n ON n.id = f.network_id LEFT JOIN organisation o ON o.id = f.organisation_id
     WHERE f.network_id = $1 ORDER BY f.id";
/// The newest number of the library's order, and how many changes have none yet.
pub(super) const FIND_NEWEST_CHANGE: &str = "SELECT CAST(COALESCE(MAX(change), 0) AS BIGINT),
         (SELECT CAST(COUNT(*) AS BIGINT) FROM library_change WHERE is_new) FROM library_change";
pub(super) const COUNT_CHANGES_AFTER: &str =
    "SELECT CAST(COUNT(*) AS BIGINT) FROM library_change WHERE change > $1";
/// Entries that were put in around `library::put`, in bulk or by another program.
pub(super) const MARK_UNMARKED: &str = "INSERT INTO library_change (kind, anchor_id, change, is_new)
     SELECT e.kind, e.anchor_id, 0, TRUE FROM library_entry e WHERE NOT EXISTS
         (SELECT 1 FROM library_change c WHERE c.kind = e.kind AND c.anchor_id = e.anchor_id)";
/// In the library's order behind ($1, $2, $3), at most $4. A change without an entry says that it is gone.
pub(super) const LIST_CHANGES: &str =
    "SELECT c.change, c.kind, c.anchor_id, e.title, e.summary, e.words, e.lang, e.country,
         e.organisation_id, e.network_id, e.concept, e.is_public, e.year, e.state
     FROM library_change c LEFT JOIN library_entry e ON e.kind = c.kind AND e.anchor_id = c.anchor_id
     WHERE (c.change, c.kind, c.anchor_id) > ($1, $2, $3) ORDER BY c.change, c.kind, c.anchor_id LIMIT $4";
/// The last word on whether reader $3 may see what the index found; $4 says whether they are the administrator.
pub(super) const FIND_FOUND: &str =
    "SELECT e.title, e.summary, e.words, e.lang, e.country, COALESCE(o.name, ''), o.population, o.kind,
         e.year, e.state, e.concept, e.path, e.at
     FROM library_entry e LEFT JOIN organisation o ON o.id = e.organisation_id
     WHERE e.kind = $1 AND e.anchor_id = $2
       AND (e.is_public OR (e.network_id IS NOT NULL AND ($4 OR EXISTS (SELECT 1 FROM network_person n
            WHERE n.network_id = e.network_id AND n.person_id = $3 AND n.role <> 'funder'))))";
