//! SQL of the pages for users and relatives.

use super::views::{PointView, VoicesLine};
use torg_db::{Error, Tx, args};
use torg_domain::id::{BoardId, ExchangeId};
use torg_domain::voices::Point;

type Read<T> = Result<T, Error>;

/// What the page says.
#[derive(Debug, Clone)]
pub(super) struct VoicesRow {
    pub lang: String,
    pub tried: String,
    pub meaning: String,
    pub phone: String,
    pub told_at: Option<String>,
}

pub(super) fn insert(tx: &mut Tx<'_>, board: &BoardId, row: &VoicesRow, questions: &[String]) -> Read<()> {
    let values = args![board.as_str(), &row.lang, row.tried.trim(), row.meaning.trim(), row.phone.trim()];
    tx.execute(INSERT_VOICES, values)?;
    for (position, words) in (0_i64..).zip(questions) {
        tx.execute(INSERT_VOICES_QUESTION, args![board.as_str(), position, words.trim()])?;
    }
    Ok(())
}

pub(super) fn find(tx: &mut Tx<'_>, board: &BoardId) -> Read<Option<VoicesRow>> {
    tx.find(FIND_VOICES, args![board.as_str()], |row| {
        Ok(VoicesRow {
            lang: row.get(0)?,
            tried: row.get(1)?,
            meaning: row.get(2)?,
            phone: row.get(3)?,
            told_at: row.get(4)?,
        })
    })
}

pub(super) fn list_questions(tx: &mut Tx<'_>, board: &BoardId) -> Read<Vec<String>> {
    tx.list(LIST_VOICES_QUESTIONS, args![board.as_str()], |row| row.get(0))
}

pub(super) fn insert_channel(
    tx: &mut Tx<'_>,
    participant: &str,
    channel: &str,
    entered_by: &str,
) -> Read<()> {
    tx.execute(INSERT_CHANNEL, args![participant, channel, entered_by])?;
    Ok(())
}

/// Participant, channel, role of who wrote it down.
pub(super) fn list_channels(tx: &mut Tx<'_>, board: &BoardId) -> Read<Vec<(String, String, String)>> {
    tx.list(LIST_CHANNELS, args![board.as_str()], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
}

pub(super) fn list_points(tx: &mut Tx<'_>, board: &BoardId) -> Read<Vec<PointView>> {
    tx.list(LIST_POINTS, args![board.as_str()], |row| {
        Ok(PointView { said: row.get(0)?, outcome: row.get(1)?, reply: row.get(2)? })
    })
}

pub(super) fn put_points(tx: &mut Tx<'_>, board: &BoardId, points: &[Point]) -> Read<()> {
    tx.execute(DELETE_POINTS, args![board.as_str()])?;
    for (position, point) in (0_i64..).zip(points) {
        let outcome = point.outcome.map_or("", |outcome| outcome.word());
        let values = args![board.as_str(), position, point.said.trim(), outcome, point.reply.trim()];
        tx.execute(INSERT_POINT, values)?;
    }
    Ok(())
}

pub(super) fn set_told(tx: &mut Tx<'_>, board: &BoardId, at: &str) -> Read<()> {
    tx.execute(SET_TOLD, args![board.as_str(), at])?;
    Ok(())
}

pub(super) fn list_of_exchange(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Read<Vec<VoicesLine>> {
    tx.list(LIST_VOICES_OF_EXCHANGE, args![exchange.as_str()], |row| {
        Ok(VoicesLine {
            id: row.get(0)?,
            title: row.get(1)?,
            lang: row.get(2)?,
            people: row.get(3)?,
            is_told: row.get::<Option<String>>(4)?.is_some(),
        })
    })
}

const INSERT_VOICES: &str =
    "INSERT INTO voices (board_id, lang, tried, meaning, phone) VALUES ($1, $2, $3, $4, $5)";
const INSERT_VOICES_QUESTION: &str =
    "INSERT INTO voices_question (board_id, position, words) VALUES ($1, $2, $3)";
const FIND_VOICES: &str = "SELECT lang, tried, meaning, phone, told_at FROM voices WHERE board_id = $1";
const LIST_VOICES_QUESTIONS: &str = "SELECT words FROM voices_question WHERE board_id = $1 ORDER BY position";
const INSERT_CHANNEL: &str =
    "INSERT INTO voices_channel (participant_id, channel, entered_by) VALUES ($1, $2, $3)";
const LIST_CHANNELS: &str = "SELECT c.participant_id, c.channel, c.entered_by FROM voices_channel c
     JOIN board_participant p ON p.id = c.participant_id WHERE p.board_id = $1 ORDER BY p.joined_at, p.id";
const LIST_POINTS: &str =
    "SELECT said, outcome, reply FROM voices_point WHERE board_id = $1 ORDER BY position";
const DELETE_POINTS: &str = "DELETE FROM voices_point WHERE board_id = $1";
const INSERT_POINT: &str =
    "INSERT INTO voices_point (board_id, position, said, outcome, reply) VALUES ($1, $2, $3, $4, $5)";
const SET_TOLD: &str = "UPDATE voices SET told_at = $2 WHERE board_id = $1";
const LIST_VOICES_OF_EXCHANGE: &str = "SELECT b.id, b.title, v.lang,
         (SELECT CAST(COUNT(*) AS BIGINT) FROM board_participant p WHERE p.board_id = b.id), v.told_at
     FROM voices v JOIN board b ON b.id = v.board_id WHERE b.exchange_id = $1 ORDER BY b.opened_at, b.id";
