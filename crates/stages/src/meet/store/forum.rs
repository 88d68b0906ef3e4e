//! SQL of forums and of who sits there.

use crate::Result;
use crate::meet::views::{ForumSeatView, ForumView};
use torg_db::{Row, Tx, Value, args};
use torg_domain::id::{ForumId, NetworkId, OrganisationId};
use torg_domain::network::Level;

/// `$1..$15`, in the order of [`INSERT_FORUM`].
pub fn insert(tx: &mut Tx<'_>, values: &[Value]) -> Result<()> {
    tx.execute(INSERT_FORUM, values)?;
    Ok(())
}

/// Says whether the revision was the one given.
pub fn update(tx: &mut Tx<'_>, values: &[Value]) -> Result<bool> {
    Ok(tx.execute(UPDATE_FORUM, values)? > 0)
}

pub fn update_checked(tx: &mut Tx<'_>, id: &ForumId, day: &str) -> Result<()> {
    tx.execute(UPDATE_CHECKED, args![id.as_str(), day])?;
    Ok(())
}

pub fn delete(tx: &mut Tx<'_>, network: &NetworkId, id: &ForumId) -> Result<bool> {
    tx.execute(DELETE_SEATS, args![network.as_str(), id.as_str()])?;
    Ok(tx.execute(DELETE_FORUM, args![network.as_str(), id.as_str()])? > 0)
}

pub fn find(tx: &mut Tx<'_>, id: &ForumId) -> Result<Option<ForumView>> {
    Ok(tx.find(FIND_FORUM, args![id.as_str()], read)?)
}

pub fn list(tx: &mut Tx<'_>, network: &NetworkId) -> Result<Vec<ForumView>> {
    Ok(tx.list(LIST_FORUMS, args![network.as_str()], read)?)
}

/// Forums an organisation owns or sits in, of all networks.
pub fn list_of_organisation(tx: &mut Tx<'_>, organisation: &OrganisationId) -> Result<Vec<ForumView>> {
    Ok(tx.list(LIST_FORUMS_OF_ORGANISATION, args![organisation.as_str()], read)?)
}

pub fn seats(tx: &mut Tx<'_>, id: &ForumId) -> Result<Vec<ForumSeatView>> {
    Ok(joined(tx.list(LIST_SEATS, args![id.as_str()], read_seat)?))
}

pub fn seats_of_network(tx: &mut Tx<'_>, network: &NetworkId) -> Result<Vec<ForumSeatView>> {
    Ok(joined(tx.list(LIST_SEATS_OF_NETWORK, args![network.as_str()], read_seat)?))
}

pub fn insert_seat(tx: &mut Tx<'_>, id: &ForumId, organisation: &OrganisationId, level: Level) -> Result<()> {
    tx.execute(INSERT_SEAT, args![id.as_str(), organisation.as_str(), level.word()])?;
    Ok(())
}

pub fn delete_seats(tx: &mut Tx<'_>, id: &ForumId, organisation: &OrganisationId) -> Result<()> {
    tx.execute(DELETE_SEATS_OF, args![id.as_str(), organisation.as_str()])?;
    Ok(())
}

/// One view for each organisation, its levels in the order of the domain.
fn joined(rows: Vec<ForumSeatView>) -> Vec<ForumSeatView> {
    let mut seats: Vec<ForumSeatView> = Vec::new();
    for row in rows {
        match seats.last_mut() {
            Some(last) if last.forum_id == row.forum_id && last.organisation_id == row.organisation_id => {
                last.levels.extend(row.levels);
            }
            _ => seats.push(row),
        }
    }
    for seat in &mut seats {
        seat.levels.sort_by_key(|level| Level::from_word(level));
    }
    seats
}

fn read_seat(row: &Row<'_>) -> std::result::Result<ForumSeatView, torg_db::Error> {
    Ok(ForumSeatView {
        forum_id: row.get(0)?,
        organisation_id: row.get(1)?,
        organisation: row.get(2)?,
        levels: vec![row.get(3)?],
    })
}

fn read(row: &Row<'_>) -> std::result::Result<ForumView, torg_db::Error> {
    Ok(ForumView {
        id: row.get(0)?,
        name: row.get(1)?,
        task: row.get(2)?,
        kind: row.get(3)?,
        organisation_id: row.get(4)?,
        organisation_name: row.get(5)?,
        contact_role: row.get(6)?,
        meets: row.get(7)?,
        mandate: row.get(8)?,
        reports_to: row.get(9)?,
        since: row.get(10)?,
        ended_on: row.get(11)?,
        checked_on: row.get(12)?,
        source: row.get(13)?,
        network_id: row.get(14)?,
        network_name: row.get(15)?,
        lang: row.get(16)?,
        is_example: row.get(17)?,
        revision: row.get(18)?,
    })
}

const INSERT_FORUM: &str =
    "INSERT INTO forum (id, network_id, organisation_id, name, task, contact_role, meets, is_example, kind,
         mandate, reports_to, since, ended_on, checked_on, source)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)";
/// Only where nobody changed it since the writer read it.
const UPDATE_FORUM: &str =
    "UPDATE forum SET organisation_id = $3, name = $4, task = $5, contact_role = $6, meets = $7, kind = $8,
         mandate = $9, reports_to = $10, since = $11, ended_on = $12, checked_on = $13, source = $14,
         revision = revision + 1
     WHERE id = $1 AND revision = $2";
const UPDATE_CHECKED: &str = "UPDATE forum SET checked_on = $2 WHERE id = $1";
const DELETE_FORUM: &str = "DELETE FROM forum WHERE network_id = $1 AND id = $2";
const DELETE_SEATS: &str = "DELETE FROM forum_seat WHERE forum_id IN
         (SELECT id FROM forum WHERE network_id = $1 AND id = $2)";
const DELETE_SEATS_OF: &str = "DELETE FROM forum_seat WHERE forum_id = $1 AND organisation_id = $2";
const INSERT_SEAT: &str = "INSERT INTO forum_seat (forum_id, organisation_id, level) VALUES ($1, $2, $3)
     ON CONFLICT (forum_id, organisation_id, level) DO NOTHING";

/// What is read of a forum; the end says of which.
macro_rules! forums {
    ($end:literal) => {
        concat!(
            "SELECT f.id, f.name, f.task, f.kind, f.organisation_id, o.name, f.contact_role, f.meets, f.mandate,
         f.reports_to, f.since, f.ended_on, f.checked_on, f.source, n.id, n.name, n.language, f.is_example, f.revision
     FROM forum f JOIN network n ON n.id = f.network_id LEFT JOIN organisation o ON o.id = f.organisation_id ",
            $end
        )
    };
}

const FIND_FORUM: &str = forums!("WHERE f.id = $1");
const LIST_FORUMS: &str = forums!("WHERE f.network_id = $1 ORDER BY f.id");
const LIST_FORUMS_OF_ORGANISATION: &str = forums!(
    "WHERE f.organisation_id = $1
         OR EXISTS (SELECT 1 FROM forum_seat s WHERE s.forum_id = f.id AND s.organisation_id = $1)
     ORDER BY f.network_id, f.id"
);
const LIST_SEATS: &str = "SELECT s.forum_id, s.organisation_id, o.name, s.level
     FROM forum_seat s JOIN organisation o ON o.id = s.organisation_id
     WHERE s.forum_id = $1 ORDER BY s.forum_id, s.organisation_id";
const LIST_SEATS_OF_NETWORK: &str = "SELECT s.forum_id, s.organisation_id, o.name, s.level
     FROM forum_seat s JOIN organisation o ON o.id = s.organisation_id JOIN forum f ON f.id = s.forum_id
     WHERE f.network_id = $1 ORDER BY s.forum_id, s.organisation_id";
