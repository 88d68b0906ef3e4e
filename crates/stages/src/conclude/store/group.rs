//! Groups of cards in the database.

use super::Read;
use torg_db::{Row, Tx, args};
use torg_domain::id::NoteId;

/// A group as it is stored.
#[derive(Debug, Clone)]
pub(in crate::conclude) struct GroupRow {
    pub id: String,
    pub network_id: String,
    pub focus_area_id: Option<String>,
    pub title: String,
}

pub(in crate::conclude) fn insert(tx: &mut Tx<'_>, group: &GroupRow, at: &str) -> Read<()> {
    let values = args![&group.id, &group.network_id, group.focus_area_id.as_deref(), &group.title, at];
    tx.execute(INSERT_GROUP, values)?;
    Ok(())
}

pub(in crate::conclude) fn find(tx: &mut Tx<'_>, id: &str) -> Read<Option<GroupRow>> {
    tx.find(FIND_GROUP, args![id], read)
}

pub(in crate::conclude) fn list_of_network(tx: &mut Tx<'_>, network: &str) -> Read<Vec<GroupRow>> {
    tx.list(LIST_GROUPS, args![network], read)
}

pub(in crate::conclude) fn rename(tx: &mut Tx<'_>, id: &str, title: &str) -> Read<()> {
    tx.execute(RENAME_GROUP, args![id, title])?;
    Ok(())
}

pub(in crate::conclude) fn put_note(tx: &mut Tx<'_>, note: &NoteId, group: Option<&str>) -> Read<()> {
    tx.execute(PUT_NOTE, args![note.as_str(), group])?;
    Ok(())
}

/// An empty group is gone: it has no cards to lead to.
pub(in crate::conclude) fn delete_empty(tx: &mut Tx<'_>, network: &str) -> Read<()> {
    tx.execute(DELETE_EMPTY_GROUPS, args![network])?;
    Ok(())
}

fn read(row: &Row<'_>) -> Read<GroupRow> {
    Ok(GroupRow { id: row.get(0)?, network_id: row.get(1)?, focus_area_id: row.get(2)?, title: row.get(3)? })
}

const INSERT_GROUP: &str =
    "INSERT INTO note_cluster (id, network_id, focus_area_id, title, created_at) VALUES ($1, $2, $3, $4, $5)";
const FIND_GROUP: &str = "SELECT id, network_id, focus_area_id, title FROM note_cluster WHERE id = $1";
const LIST_GROUPS: &str = "SELECT id, network_id, focus_area_id, title FROM note_cluster
     WHERE network_id = $1 ORDER BY created_at, id";
const RENAME_GROUP: &str = "UPDATE note_cluster SET title = $2 WHERE id = $1";
const PUT_NOTE: &str = "UPDATE note SET cluster_id = $2 WHERE id = $1";
const DELETE_EMPTY_GROUPS: &str = "DELETE FROM note_cluster
     WHERE network_id = $1 AND NOT EXISTS (SELECT 1 FROM note n WHERE n.cluster_id = note_cluster.id)";
