//! SQL of forums.

use crate::Result;
use crate::meet::views::ForumView;
use torg_db::{Row, Tx, Value, args};
use torg_domain::id::{ForumId, NetworkId};

pub fn insert(tx: &mut Tx<'_>, values: &[Value]) -> Result<()> {
    tx.execute(INSERT_FORUM, values)?;
    Ok(())
}

pub fn delete(tx: &mut Tx<'_>, network: &NetworkId, id: &ForumId) -> Result<bool> {
    Ok(tx.execute(DELETE_FORUM, args![network.as_str(), id.as_str()])? > 0)
}

pub fn list(tx: &mut Tx<'_>, network: &NetworkId) -> Result<Vec<ForumView>> {
    let read = |row: &Row<'_>| {
        Ok(ForumView {
            id: row.get(0)?,
            name: row.get(1)?,
            task: row.get(2)?,
            organisation_name: row.get(3)?,
            contact_role: row.get(4)?,
            meets: row.get(5)?,
            is_example: row.get(6)?,
        })
    };
    Ok(tx.list(LIST_FORUMS, args![network.as_str()], read)?)
}

const INSERT_FORUM: &str =
    "INSERT INTO forum (id, network_id, organisation_id, name, task, contact_role, meets, is_example)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
const DELETE_FORUM: &str = "DELETE FROM forum WHERE network_id = $1 AND id = $2";
const LIST_FORUMS: &str = "SELECT f.id, f.name, f.task, o.name, f.contact_role, f.meets, f.is_example
     FROM forum f LEFT JOIN organisation o ON o.id = f.organisation_id WHERE f.network_id = $1 ORDER BY f.id";
