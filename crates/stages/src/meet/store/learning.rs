//! SQL of who has met whom to learn.

use super::exchange::reader;
use crate::meet::views::{PartyView, TogetherView, VisitView};
use crate::{Actor, Result};
use torg_db::{Error, Row, Tx};

pub fn visits(tx: &mut Tx<'_>, actor: &Actor) -> Result<Vec<VisitView>> {
    Ok(tx.list(LIST_VISITS, &reader(actor), read_visit)?)
}

/// A row for each programme and organisation, the programmes' rows next to each other.
pub fn together(tx: &mut Tx<'_>, actor: &Actor) -> Result<Vec<(TogetherView, PartyView)>> {
    Ok(tx.list(LIST_TOGETHER, &reader(actor), read_together)?)
}

fn read_party(row: &Row<'_>, first: usize) -> std::result::Result<PartyView, Error> {
    Ok(PartyView { id: row.get(first)?, name: row.get(first + 1)?, country: row.get(first + 2)? })
}

fn read_visit(row: &Row<'_>) -> std::result::Result<VisitView, Error> {
    Ok(VisitView {
        exchange_id: row.get(0)?,
        title: row.get(1)?,
        lang: row.get(2)?,
        on: row.get(3)?,
        network_id: row.get(4)?,
        is_example: row.get(5)?,
        host: read_party(row, 6)?,
        visitor: read_party(row, 9)?,
    })
}

fn read_together(row: &Row<'_>) -> std::result::Result<(TogetherView, PartyView), Error> {
    let view = TogetherView {
        programme_id: row.get(0)?,
        title: row.get(1)?,
        lang: row.get(2)?,
        since: row.get(3)?,
        network_id: row.get(4)?,
        is_example: row.get(5)?,
        organisations: Vec::new(),
    };
    Ok((view, read_party(row, 6)?))
}

const LIST_VISITS: &str =
    "SELECT DISTINCT e.id, e.title, e.language, e.starts_on, e.network_id, e.is_example, h.id, h.name,
         h.country, v.id, v.name, v.country
     FROM exchange e JOIN organisation h ON h.id = e.host_id JOIN participant p ON p.exchange_id = e.id
     JOIN organisation v ON v.id = p.organisation_id
     WHERE e.state = 'held' AND e.kind IN ('peer-learning-visit', 'study-trip', 'sparring-meeting')
         AND p.organisation_id <> e.host_id AND p.level <> 'researcher'
         AND (e.visibility = 'public' OR CAST($1 AS BOOLEAN) OR e.host_id = CAST($3 AS TEXT)
         OR EXISTS (SELECT 1 FROM network_person r WHERE r.network_id = e.network_id
                    AND r.person_id = CAST($2 AS TEXT) AND r.role <> 'funder'))
     ORDER BY e.id, v.id";
/// Guests, funders and researchers of a network are there for other reasons than its members.
const LIST_TOGETHER: &str =
    "SELECT DISTINCT g.id, g.title, g.language, g.starts_on, g.network_id, g.is_example, o.id, o.name,
         o.country
     FROM programme g JOIN exchange e ON e.programme_id = g.id JOIN participant p ON p.exchange_id = e.id
     JOIN network_member m ON m.network_id = g.network_id AND m.organisation_id = p.organisation_id
     JOIN organisation o ON o.id = p.organisation_id
     WHERE e.state = 'held' AND m.role = 'member'
         AND (e.visibility = 'public' OR CAST($1 AS BOOLEAN) OR e.host_id = CAST($3 AS TEXT)
         OR EXISTS (SELECT 1 FROM network_person r WHERE r.network_id = e.network_id
                    AND r.person_id = CAST($2 AS TEXT) AND r.role <> 'funder'))
     ORDER BY g.id, o.id";
