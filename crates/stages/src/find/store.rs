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
        matched: row.get(9)?,
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

/// Up to eight patterns; an unused one is the empty text, which matches nothing. $1 is the reader, $2 whether they
/// are the administrator, $3 a kind or '' for all, $4 a country or '' for all. What the reader may not see is left
/// out here and not after the page is cut.
pub(super) const SEARCH: &str = "SELECT kind, anchor_id, title, summary, lang, country, organisation, path, at, matched FROM (
         SELECT e.kind, e.anchor_id, e.title, e.summary, e.lang, e.country, COALESCE(o.name, '') AS organisation, e.path, e.at,
             CAST((CASE WHEN e.folded LIKE $5 THEN 1 ELSE 0 END) + (CASE WHEN e.folded LIKE $6 THEN 1 ELSE 0 END)
                + (CASE WHEN e.folded LIKE $7 THEN 1 ELSE 0 END) + (CASE WHEN e.folded LIKE $8 THEN 1 ELSE 0 END)
                + (CASE WHEN e.folded LIKE $9 THEN 1 ELSE 0 END) + (CASE WHEN e.folded LIKE $10 THEN 1 ELSE 0 END)
                + (CASE WHEN e.folded LIKE $11 THEN 1 ELSE 0 END) + (CASE WHEN e.folded LIKE $12 THEN 1 ELSE 0 END)
             AS BIGINT) AS matched
         FROM library_entry e LEFT JOIN organisation o ON o.id = e.organisation_id
         WHERE (CAST($3 AS TEXT) = '' OR e.kind = $3) AND (CAST($4 AS TEXT) = '' OR e.country = $4)
           AND (e.is_public OR $2 OR EXISTS (SELECT 1 FROM network_person n
                WHERE n.network_id = e.network_id AND n.person_id = $1 AND n.role <> 'funder'))
     ) found WHERE matched > 0 ORDER BY matched DESC, at DESC, anchor_id LIMIT 200";
pub(super) const LIST_NEWEST: &str =
    "SELECT e.kind, e.anchor_id, e.title, e.summary, e.lang, e.country, COALESCE(o.name, ''), e.path, e.at,
         CAST(0 AS BIGINT)
     FROM library_entry e LEFT JOIN organisation o ON o.id = e.organisation_id
     WHERE e.is_public AND e.kind IN ('practice', 'report', 'commitment', 'pilot', 'exchange')
     ORDER BY e.at DESC, e.anchor_id DESC LIMIT $1";
pub(super) const LIST_OF_ORGANISATION: &str =
    "SELECT e.kind, e.anchor_id, e.title, e.summary, e.lang, e.country, COALESCE(o.name, ''), e.path, e.at,
         CAST(0 AS BIGINT)
     FROM library_entry e LEFT JOIN organisation o ON o.id = e.organisation_id
     WHERE e.organisation_id = $1 AND e.kind NOT IN ('organisation', 'note', 'responsibility', 'forum') AND e.is_public
     ORDER BY e.at DESC, e.anchor_id LIMIT 100";
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
