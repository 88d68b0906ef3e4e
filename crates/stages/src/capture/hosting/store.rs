//! SQL of the host's own questions.

use super::views::HostQuestionView;
use torg_db::{Error, Tx, args};
use torg_domain::id::{ExchangeId, NoteId};

type Read<T> = Result<T, Error>;

/// The questions that stand, in their order.
pub(super) fn list(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Read<Vec<HostQuestionView>> {
    tx.list(LIST_HOST_QUESTIONS, args![exchange.as_str()], |row| {
        Ok(HostQuestionView { id: row.get(0)?, words: row.get(1)?, lang: row.get(2)?, draft: String::new() })
    })
}

pub(super) fn put(
    tx: &mut Tx<'_>,
    (id, exchange): (&str, &ExchangeId),
    position: i64,
    (words, lang): (&str, &str),
) -> Read<()> {
    tx.execute(UPSERT_HOST_QUESTION, args![id, exchange.as_str(), position, words, lang])?;
    Ok(())
}

pub(super) fn exists(tx: &mut Tx<'_>, exchange: &ExchangeId, question: &str) -> Read<bool> {
    Ok(tx.count(COUNT_HOST_QUESTION, args![question, exchange.as_str()])? > 0)
}

pub(super) fn insert_answer(tx: &mut Tx<'_>, note: &NoteId, question: &str) -> Read<()> {
    tx.execute(INSERT_HOST_ANSWER, args![note.as_str(), question])?;
    Ok(())
}

/// Notes that answer one of the questions: note, question's words.
pub(super) fn list_answers(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Read<Vec<(String, String)>> {
    tx.list(LIST_HOST_ANSWERS, args![exchange.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))
}

const LIST_HOST_QUESTIONS: &str =
    "SELECT id, words, lang FROM host_question WHERE exchange_id = $1 AND words <> '' ORDER BY position";
const UPSERT_HOST_QUESTION: &str =
    "INSERT INTO host_question (id, exchange_id, position, words, lang) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (exchange_id, position) DO UPDATE SET words = excluded.words, lang = excluded.lang";
const COUNT_HOST_QUESTION: &str =
    "SELECT CAST(COUNT(*) AS BIGINT) FROM host_question WHERE id = $1 AND exchange_id = $2";
const INSERT_HOST_ANSWER: &str = "INSERT INTO host_answer (note_id, question_id) VALUES ($1, $2)";
const LIST_HOST_ANSWERS: &str = "SELECT a.note_id, q.words FROM host_answer a
     JOIN host_question q ON q.id = a.question_id WHERE q.exchange_id = $1 ORDER BY q.position, a.note_id";
