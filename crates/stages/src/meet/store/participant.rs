//! SQL of participants.

use crate::Result;
use crate::meet::views::ParticipantView;
use torg_db::{Row, Tx, Value, args};
use torg_domain::id::ExchangeId;

pub fn upsert(tx: &mut Tx<'_>, values: &[Value]) -> Result<()> {
    tx.execute(UPSERT_PARTICIPANT, values)?;
    Ok(())
}

pub fn delete(tx: &mut Tx<'_>, exchange: &ExchangeId, organisation: &str, level: &str) -> Result<bool> {
    Ok(tx.execute(DELETE_PARTICIPANT, args![exchange.as_str(), organisation, level])? > 0)
}

/// By organisation id and level; the caller sorts by name in the reader's language.
pub fn list(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Result<Vec<ParticipantView>> {
    let read = |row: &Row<'_>| {
        Ok(ParticipantView {
            organisation_id: row.get(0)?,
            organisation_name: row.get(1)?,
            country: row.get(2)?,
            level: row.get(3)?,
            people: row.get(4)?,
            note: row.get(5)?,
        })
    };
    Ok(tx.list(LIST_PARTICIPANTS, args![exchange.as_str()], read)?)
}

const UPSERT_PARTICIPANT: &str =
    "INSERT INTO participant (exchange_id, organisation_id, level, people, note) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (exchange_id, organisation_id, level) DO UPDATE SET people = excluded.people, note = excluded.note";
const DELETE_PARTICIPANT: &str =
    "DELETE FROM participant WHERE exchange_id = $1 AND organisation_id = $2 AND level = $3";
const LIST_PARTICIPANTS: &str = "SELECT p.organisation_id, o.name, o.country, p.level, p.people, p.note
     FROM participant p JOIN organisation o ON o.id = p.organisation_id
     WHERE p.exchange_id = $1 ORDER BY p.organisation_id, p.level";
