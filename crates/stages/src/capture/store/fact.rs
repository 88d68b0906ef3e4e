//! Facts side by side in the database.

use super::Read;
use crate::capture::commands::NewFact;
use crate::capture::views::FactView;
use torg_db::{Row, Tx, args};
use torg_domain::id::{ExchangeId, FeedbackId};

/// Puts a fact after the ones the exchange has already.
pub(in crate::capture) fn insert(tx: &mut Tx<'_>, id: &str, new: &NewFact) -> Read<()> {
    let position = tx.count(COUNT_FACTS, args![new.exchange.as_str()])?;
    let values = args![
        id,
        new.exchange.as_str(),
        new.note.as_ref().map(|note| note.as_str()),
        position,
        new.fact.trim(),
        new.host_value.trim(),
        new.visitor_value.trim(),
        new.unit.trim(),
        new.why.trim(),
        new.source.trim(),
    ];
    tx.execute(INSERT_FACT, values)?;
    Ok(())
}

pub(in crate::capture) fn list_of_exchange(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Read<Vec<FactView>> {
    tx.list(LIST_FACTS_OF_EXCHANGE, args![exchange.as_str()], read)
}

fn read(row: &Row<'_>) -> Read<FactView> {
    Ok(FactView {
        id: row.get(0)?,
        exchange_id: row.get(1)?,
        note_id: row.get(2)?,
        fact: row.get(3)?,
        host_value: row.get(4)?,
        visitor_value: row.get(5)?,
        unit: row.get(6)?,
        why: row.get(7)?,
        source: row.get(8)?,
        feedback_id: row.get(9)?,
        feedback_state: row.get(10)?,
    })
}

/// Facts that were taken out of a feedback's draft: id, fact, reason.
pub(in crate::capture) fn list_taken_out(
    tx: &mut Tx<'_>,
    feedback: &FeedbackId,
) -> Read<Vec<(String, String, String)>> {
    tx.list(LIST_FACTS_TAKEN_OUT, args![feedback.as_str()], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
}

const LIST_FACTS_TAKEN_OUT: &str = "SELECT id, fact, taken_out FROM comparison_fact
     WHERE feedback_id = $1 AND taken_out <> '' ORDER BY position, id";
const COUNT_FACTS: &str = "SELECT CAST(COUNT(*) AS BIGINT) FROM comparison_fact WHERE exchange_id = $1";
const INSERT_FACT: &str =
    "INSERT INTO comparison_fact (id, exchange_id, note_id, position, fact, host_value, visitor_value, unit,
         why, source)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
const LIST_FACTS_OF_EXCHANGE: &str =
    "SELECT c.id, c.exchange_id, c.note_id, c.fact, c.host_value, c.visitor_value, c.unit, c.why, c.source,
         c.feedback_id, f.state
     FROM comparison_fact c LEFT JOIN feedback f ON f.id = c.feedback_id
     WHERE c.exchange_id = $1 AND c.taken_out = '' ORDER BY c.position, c.id";
