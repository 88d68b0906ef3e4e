//! SQL of what waits for somebody in MEET.

use crate::Result;
use torg_db::{Row, Tx, args};
use torg_domain::id::{OrganisationId, PersonId};

/// Something that waits at an exchange.
#[derive(Debug)]
pub struct OpenRow {
    pub title: String,
    pub lang: String,
    pub exchange: String,
    pub network: String,
    pub host: Option<String>,
    /// '' = no day.
    pub due_on: String,
    pub count: i64,
}

/// What is owed and not met in the networks somebody edits.
pub fn list_owed(tx: &mut Tx<'_>, person: &PersonId) -> Result<Vec<OpenRow>> {
    Ok(tx.list(LIST_OWED_TO, args![person.as_str()], read)?)
}

/// Planned exchanges of the networks somebody has a role in, and those their organisation receives, with questions that
/// have no answer.
pub fn list_unanswered(
    tx: &mut Tx<'_>,
    person: &PersonId,
    organisation: Option<&OrganisationId>,
) -> Result<Vec<OpenRow>> {
    let own = organisation.map_or("", OrganisationId::as_str);
    Ok(tx.list(LIST_UNANSWERED, args![person.as_str(), own], read)?)
}

/// Exchanges of somebody's networks with proposed times to come that were not taken, where they have not answered.
pub fn list_unmarked(tx: &mut Tx<'_>, person: &PersonId, now: &str) -> Result<Vec<OpenRow>> {
    Ok(tx.list(LIST_UNMARKED, args![person.as_str(), now], read)?)
}

fn read(row: &Row<'_>) -> std::result::Result<OpenRow, torg_db::Error> {
    Ok(OpenRow {
        title: row.get(0)?,
        lang: row.get(1)?,
        exchange: row.get(2)?,
        network: row.get(3)?,
        host: row.get(4)?,
        due_on: row.get(5)?,
        count: row.get(6)?,
    })
}

const LIST_OWED_TO: &str =
    "SELECT b.text, e.language, e.id, e.network_id, e.host_id, b.due_on, CAST(1 AS BIGINT)
     FROM obligation b JOIN funding f ON f.id = b.funding_id JOIN exchange e ON e.id = f.exchange_id
     JOIN network_person r ON r.network_id = e.network_id AND r.person_id = $1
     WHERE b.met_on IS NULL AND b.due_on IS NOT NULL ORDER BY b.due_on NULLS LAST, b.id";
const LIST_UNANSWERED: &str = "SELECT e.title, e.language, e.id, e.network_id, e.host_id, COALESCE(e.starts_on, ''),
         CAST(COUNT(*) AS BIGINT)
     FROM question q JOIN exchange e ON e.id = q.exchange_id
     WHERE q.state = 'raised' AND q.answer = '' AND e.state = 'planned'
         AND (e.host_id = $2 OR EXISTS (SELECT 1 FROM network_person r WHERE r.network_id = e.network_id AND r.person_id = $1))
     GROUP BY e.id, e.title, e.language, e.network_id, e.host_id, e.starts_on ORDER BY e.id";
const LIST_UNMARKED: &str =
    "SELECT e.title, e.language, e.id, e.network_id, e.host_id, '', CAST(COUNT(*) AS BIGINT)
     FROM time_option t JOIN exchange e ON e.id = t.exchange_id
     WHERE e.state = 'planned' AND t.starts_at > $2
         AND EXISTS (SELECT 1 FROM network_person r WHERE r.network_id = e.network_id AND r.person_id = $1)
         AND NOT EXISTS (SELECT 1 FROM time_voter v WHERE v.exchange_id = e.id AND v.person_id = $1)
         AND NOT EXISTS (SELECT 1 FROM time_option o WHERE o.exchange_id = e.id AND o.starts_at = e.starts_at)
     GROUP BY e.id, e.title, e.language, e.network_id, e.host_id ORDER BY e.id";
