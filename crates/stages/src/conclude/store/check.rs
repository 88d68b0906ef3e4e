//! Answers of the people in the room, in the database.

use super::Read;
use crate::conclude::views::AnswerView;
use torg_db::{Tx, args};
use torg_domain::finding::Scope;

pub(in crate::conclude) fn insert(tx: &mut Tx<'_>, id: &str, answer: &AnswerView) -> Read<()> {
    let values = args![id, &answer.finding_id, &answer.answer, &answer.words, &answer.role, &answer.at];
    tx.execute(INSERT_CHECK, values)?;
    Ok(())
}

/// Answers to the findings of a scope, oldest first.
pub(in crate::conclude) fn list_of_scope(tx: &mut Tx<'_>, scope: &Scope) -> Read<Vec<AnswerView>> {
    let programme = scope.programme().map(|id| id.as_str());
    let exchange = scope.exchange().map(|id| id.as_str());
    tx.list(LIST_CHECKS, args![programme, exchange], |row| {
        Ok(AnswerView {
            finding_id: row.get(0)?,
            finding_number: row.get(1)?,
            answer: row.get(2)?,
            words: row.get(3)?,
            role: row.get(4)?,
            at: row.get(5)?,
        })
    })
}

/// The token of the link that was sent and not withdrawn, and when it ends.
pub(in crate::conclude) fn find_token(tx: &mut Tx<'_>, anchor: &str) -> Read<Option<(String, String)>> {
    tx.find(FIND_CHECK_TOKEN, args![anchor], |row| Ok((row.get(0)?, row.get(1)?)))
}

const FIND_CHECK_TOKEN: &str = "SELECT token, expires_at FROM open_link
     WHERE anchor_kind = 'scope' AND anchor_id = $1 AND purpose = 'check' AND withdrawn_at IS NULL
     ORDER BY expires_at DESC LIMIT 1";
const INSERT_CHECK: &str =
    "INSERT INTO finding_check (id, finding_id, answer, words, role, at) VALUES ($1, $2, $3, $4, $5, $6)";
const LIST_CHECKS: &str = "SELECT c.finding_id, f.number, c.answer, c.words, c.role, c.at
     FROM finding_check c JOIN finding f ON f.id = c.finding_id
     WHERE f.programme_id = $1 OR f.exchange_id = $2 ORDER BY c.at, c.id";
