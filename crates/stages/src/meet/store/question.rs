//! SQL of questions raised in advance.

use crate::Result;
use crate::meet::views::QuestionView;
use torg_db::{Row, Tx, Value, args};
use torg_domain::id::{ExchangeId, QuestionId};

/// A question with where it stands among the others.
#[derive(Debug)]
pub struct QuestionRow {
    pub view: QuestionView,
    pub parent_id: Option<String>,
    pub merged_into: Option<String>,
    pub position: i64,
}

pub fn insert(tx: &mut Tx<'_>, values: &[Value]) -> Result<()> {
    tx.execute(INSERT_QUESTION, values)?;
    Ok(())
}

pub fn update_text(tx: &mut Tx<'_>, id: &QuestionId, text: &str) -> Result<()> {
    tx.execute(UPDATE_TEXT, args![id.as_str(), text])?;
    Ok(())
}

pub fn update_outcome(tx: &mut Tx<'_>, values: &[Value]) -> Result<()> {
    tx.execute(UPDATE_OUTCOME, values)?;
    Ok(())
}

pub fn update_state(tx: &mut Tx<'_>, id: &str, state: &str) -> Result<()> {
    tx.execute(UPDATE_STATE, args![id, state])?;
    Ok(())
}

/// Puts a question beneath another, and what was beneath it too, so that nothing is merged twice over.
pub fn merge(tx: &mut Tx<'_>, id: &QuestionId, into: &QuestionId) -> Result<()> {
    tx.execute(MERGE_QUESTION, args![id.as_str(), into.as_str()])?;
    tx.execute(MERGE_ORIGINALS, args![id.as_str(), into.as_str()])?;
    tx.execute(MOVE_PARTS, args![id.as_str(), into.as_str()])?;
    Ok(())
}

pub fn split(tx: &mut Tx<'_>, id: &QuestionId, position: i64) -> Result<()> {
    tx.execute(SPLIT_QUESTION, args![id.as_str(), position])?;
    Ok(())
}

pub fn place(tx: &mut Tx<'_>, id: &str, position: i64) -> Result<()> {
    tx.execute(PLACE_QUESTION, args![id, position])?;
    Ok(())
}

pub fn next_position(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Result<i64> {
    Ok(tx.count(NEXT_POSITION, args![exchange.as_str()])?)
}

pub fn count(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Result<i64> {
    Ok(tx.count(COUNT_QUESTIONS, args![exchange.as_str()])?)
}

pub fn find(tx: &mut Tx<'_>, id: &QuestionId) -> Result<Option<QuestionRow>> {
    Ok(tx.find(FIND_QUESTION, args![id.as_str()], read)?)
}

pub fn list(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Result<Vec<QuestionRow>> {
    Ok(tx.list(LIST_QUESTIONS, args![exchange.as_str()], read)?)
}

fn read(row: &Row<'_>) -> std::result::Result<QuestionRow, torg_db::Error> {
    let view = QuestionView {
        id: row.get(0)?,
        exchange_id: row.get(1)?,
        text: row.get(5)?,
        lang: row.get(6)?,
        raised_by_role: row.get(7)?,
        raised_by_organisation: row.get(8)?,
        state: row.get(9)?,
        dialogue: row.get(10)?,
        answer: row.get(11)?,
        next_step: row.get(12)?,
        carried_from: None,
        parts: Vec::new(),
        originals: Vec::new(),
    };
    Ok(QuestionRow { view, parent_id: row.get(2)?, merged_into: row.get(3)?, position: row.get(4)? })
}

const COUNT_QUESTIONS: &str = "SELECT CAST(COUNT(*) AS BIGINT) FROM question WHERE exchange_id = $1";
const INSERT_QUESTION: &str =
    "INSERT INTO question (id, exchange_id, parent_id, merged_into, position, text, lang, raised_by_role,
         raised_by_organisation, state, dialogue, answer, next_step, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";
const UPDATE_TEXT: &str = "UPDATE question SET text = $2 WHERE id = $1";
const UPDATE_OUTCOME: &str =
    "UPDATE question SET dialogue = $2, answer = $3, next_step = $4, state = $5 WHERE id = $1";
const UPDATE_STATE: &str = "UPDATE question SET state = $2 WHERE id = $1";
const MERGE_QUESTION: &str =
    "UPDATE question SET merged_into = $2, parent_id = NULL, state = 'merged' WHERE id = $1";
const MERGE_ORIGINALS: &str = "UPDATE question SET merged_into = $2 WHERE merged_into = $1";
const MOVE_PARTS: &str = "UPDATE question SET parent_id = $2 WHERE parent_id = $1";
const SPLIT_QUESTION: &str =
    "UPDATE question SET merged_into = NULL, state = 'raised', position = $2 WHERE id = $1";
const PLACE_QUESTION: &str = "UPDATE question SET position = $2 WHERE id = $1";
const NEXT_POSITION: &str =
    "SELECT CAST(COALESCE(MAX(position), -1) + 1 AS BIGINT) FROM question WHERE exchange_id = $1";

/// What is read of a question; the end says of which.
macro_rules! questions {
    ($end:literal) => {
        concat!(
            "SELECT q.id, q.exchange_id, q.parent_id, q.merged_into, q.position, q.text, q.lang,
         q.raised_by_role, o.name, q.state, q.dialogue, q.answer, q.next_step
     FROM question q LEFT JOIN organisation o ON o.id = q.raised_by_organisation ",
            $end
        )
    };
}

const FIND_QUESTION: &str = questions!("WHERE q.id = $1");
const LIST_QUESTIONS: &str = questions!("WHERE q.exchange_id = $1 ORDER BY q.position, q.id");
