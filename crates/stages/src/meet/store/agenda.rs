//! SQL of agenda rows.

use crate::Result;
use torg_db::{Row, Tx, Value, args};
use torg_domain::id::{AgendaItemId, ExchangeId};

/// A row of the agenda as it is stored; when it ends is worked out by the query.
#[derive(Debug)]
pub struct AgendaRow {
    pub id: String,
    pub day: i64,
    pub starts: Option<String>,
    pub minutes: i64,
    pub title: String,
    pub responsible_role: String,
}

pub fn insert(tx: &mut Tx<'_>, values: &[Value]) -> Result<()> {
    tx.execute(INSERT_AGENDA_ITEM, values)?;
    Ok(())
}

pub fn update(tx: &mut Tx<'_>, values: &[Value]) -> Result<bool> {
    Ok(tx.execute(UPDATE_AGENDA_ITEM, values)? > 0)
}

pub fn delete(tx: &mut Tx<'_>, exchange: &ExchangeId, id: &AgendaItemId) -> Result<bool> {
    Ok(tx.execute(DELETE_AGENDA_ITEM, args![exchange.as_str(), id.as_str()])? > 0)
}

pub fn place(tx: &mut Tx<'_>, id: &str, position: i64) -> Result<()> {
    tx.execute(PLACE_AGENDA_ITEM, args![id, position])?;
    Ok(())
}

pub fn next_position(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Result<i64> {
    Ok(tx.count(NEXT_POSITION, args![exchange.as_str()])?)
}

/// In their order.
pub fn list(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Result<Vec<AgendaRow>> {
    let read = |row: &Row<'_>| {
        Ok(AgendaRow {
            id: row.get(0)?,
            day: row.get(1)?,
            starts: row.get(2)?,
            minutes: row.get(3)?,
            title: row.get(4)?,
            responsible_role: row.get(5)?,
        })
    };
    Ok(tx.list(LIST_AGENDA, args![exchange.as_str()], read)?)
}

const INSERT_AGENDA_ITEM: &str =
    "INSERT INTO agenda_item (id, exchange_id, position, day, starts, minutes, title, responsible_role)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
const UPDATE_AGENDA_ITEM: &str =
    "UPDATE agenda_item SET day = $3, starts = $4, minutes = $5, title = $6, responsible_role = $7
     WHERE id = $1 AND exchange_id = $2";
const DELETE_AGENDA_ITEM: &str = "DELETE FROM agenda_item WHERE exchange_id = $1 AND id = $2";
const PLACE_AGENDA_ITEM: &str = "UPDATE agenda_item SET position = $2 WHERE id = $1";
const NEXT_POSITION: &str =
    "SELECT CAST(COALESCE(MAX(position), -1) + 1 AS BIGINT) FROM agenda_item WHERE exchange_id = $1";
const LIST_AGENDA: &str = "SELECT id, day, starts, minutes, title, responsible_role
     FROM agenda_item WHERE exchange_id = $1 ORDER BY day, position, id";
