//! Boards and the people at them in the database.

use super::{Read, words};
use crate::capture::commands::{Join, NewBoard};
use crate::capture::views::BoardLine;
use torg_db::{Row, Tx, args};
use torg_domain::board::BoardPhase;
use torg_domain::id::{BoardId, ExchangeId, FocusAreaId, OrganisationId};
use torg_domain::network::Level;

/// Somebody who joined a board, as the program knows them: no name, no address.
#[derive(Debug, Clone)]
pub(in crate::capture) struct Participant {
    pub id: String,
    pub board: BoardId,
    pub label: String,
    pub level: Level,
    pub organisation: Option<OrganisationId>,
    pub lang: String,
    pub may_quote: bool,
}

pub(in crate::capture) fn insert(
    tx: &mut Tx<'_>,
    id: &BoardId,
    new: &NewBoard,
    (code, at): (&str, &str),
) -> Read<()> {
    let kinds: Vec<&str> = new.kinds.iter().map(|kind| kind.word()).collect();
    let values = args![
        id.as_str(),
        new.exchange.as_str(),
        new.title.trim(),
        new.prompt.trim(),
        code,
        kinds.join(","),
        new.focus_area.as_ref().map(|area| area.as_str()),
        new.shows_cards,
        at,
    ];
    tx.execute(INSERT_BOARD, values)?;
    Ok(())
}

pub(in crate::capture) fn is_code_taken(tx: &mut Tx<'_>, code: &str) -> Read<bool> {
    Ok(tx.count(COUNT_CODE, args![code])? > 0)
}

pub(in crate::capture) fn close(tx: &mut Tx<'_>, id: &BoardId, at: &str) -> Read<u64> {
    tx.execute(CLOSE_BOARD, args![id.as_str(), at])
}

pub(in crate::capture) fn set_phase(tx: &mut Tx<'_>, id: &BoardId, phase: BoardPhase) -> Read<u64> {
    tx.execute(SET_PHASE, args![id.as_str(), phase.word()])
}

pub(in crate::capture) fn freeze(tx: &mut Tx<'_>, id: &BoardId, is_frozen: bool) -> Read<u64> {
    tx.execute(FREEZE_BOARD, args![id.as_str(), is_frozen])
}

pub(in crate::capture) fn set_timer(tx: &mut Tx<'_>, id: &BoardId, ends_at: Option<&str>) -> Read<u64> {
    tx.execute(SET_TIMER, args![id.as_str(), ends_at])
}

pub(in crate::capture) fn show_agreement(tx: &mut Tx<'_>, id: &BoardId, is_shown: bool) -> Read<u64> {
    tx.execute(SHOW_AGREEMENT, args![id.as_str(), is_shown])
}

pub(in crate::capture) fn find(tx: &mut Tx<'_>, id: &BoardId) -> Read<Option<BoardLine>> {
    tx.find(FIND_BOARD, args![id.as_str()], read)
}

pub(in crate::capture) fn find_by_code(tx: &mut Tx<'_>, code: &str) -> Read<Option<BoardLine>> {
    tx.find(FIND_BOARD_BY_CODE, args![code], read)
}

pub(in crate::capture) fn list_of_exchange(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Read<Vec<BoardLine>> {
    tx.list(LIST_BOARDS_OF_EXCHANGE, args![exchange.as_str()], read)
}

pub(in crate::capture) fn insert_participant(
    tx: &mut Tx<'_>,
    board: &BoardId,
    join: &Join,
    (id, token_hash, label, at): (&str, &str, &str, &str),
) -> Read<()> {
    let values = args![
        id,
        board.as_str(),
        token_hash,
        label,
        join.level.word(),
        join.organisation.as_ref().map(|organisation| organisation.as_str()),
        &join.lang,
        join.may_quote,
        at,
    ];
    tx.execute(INSERT_PARTICIPANT, values)?;
    Ok(())
}

pub(in crate::capture) fn find_participant(tx: &mut Tx<'_>, token_hash: &str) -> Read<Option<Participant>> {
    tx.find(FIND_PARTICIPANT, args![token_hash], |row| {
        let level: String = row.get(3)?;
        Ok(Participant {
            id: row.get(0)?,
            board: BoardId::new(row.get::<String>(1)?),
            label: row.get(2)?,
            level: Level::from_word(&level).unwrap_or(Level::NotStated),
            organisation: row.get::<Option<String>>(4)?.map(OrganisationId::new),
            lang: row.get(5)?,
            may_quote: row.get(6)?,
        })
    })
}

/// People at a board by level: board, level, people.
pub(in crate::capture) fn list_levels(
    tx: &mut Tx<'_>,
    exchange: &ExchangeId,
) -> Read<Vec<(String, String, i64)>> {
    tx.list(LIST_LEVELS, args![exchange.as_str()], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
}

/// People at a board by organisation: board, organisation, people.
pub(in crate::capture) fn list_homes(
    tx: &mut Tx<'_>,
    exchange: &ExchangeId,
) -> Read<Vec<(String, String, i64)>> {
    tx.list(LIST_HOMES, args![exchange.as_str()], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
}

pub(in crate::capture) fn belongs_to_exchange(
    tx: &mut Tx<'_>,
    area: &FocusAreaId,
    exchange: &ExchangeId,
) -> Read<bool> {
    Ok(tx.count(COUNT_FOCUS_AREA, args![area.as_str(), exchange.as_str()])? > 0)
}

fn read(row: &Row<'_>) -> Read<BoardLine> {
    let kinds: String = row.get(6)?;
    Ok(BoardLine {
        id: row.get(0)?,
        exchange_id: row.get(1)?,
        title: row.get(2)?,
        prompt: row.get(3)?,
        code: row.get(4)?,
        state: row.get(5)?,
        kinds: words(&kinds),
        focus_area_id: row.get(7)?,
        shows_cards: row.get(8)?,
        opened_at: row.get(9)?,
        closed_at: row.get(10)?,
        phase: row.get(11)?,
        is_frozen: row.get(12)?,
        timer_ends_at: row.get(13)?,
        shows_agreement: row.get(14)?,
        cards: row.get(15)?,
        participants: row.get(16)?,
    })
}

const INSERT_BOARD: &str = "INSERT INTO board (id, exchange_id, title, prompt, code, state, kinds, focus_area_id, shows_cards, opened_at)
     VALUES ($1, $2, $3, $4, $5, 'open', $6, $7, $8, $9)";
const COUNT_CODE: &str = "SELECT CAST(COUNT(*) AS BIGINT) FROM board WHERE code = $1";
const CLOSE_BOARD: &str =
    "UPDATE board SET state = 'closed', closed_at = $2 WHERE id = $1 AND state = 'open'";
const SET_PHASE: &str =
    "UPDATE board SET phase = $2, is_frozen = FALSE, timer_ends_at = NULL WHERE id = $1 AND state = 'open'";
const FREEZE_BOARD: &str = "UPDATE board SET is_frozen = $2 WHERE id = $1 AND state = 'open'";
const SET_TIMER: &str = "UPDATE board SET timer_ends_at = $2 WHERE id = $1 AND state = 'open'";
const SHOW_AGREEMENT: &str = "UPDATE board SET shows_agreement = $2 WHERE id = $1 AND shows_agreement <> $2";

/// What is read of a board; the end says of which.
macro_rules! boards {
    ($end:literal) => {
        concat!(
            "SELECT b.id, b.exchange_id, b.title, b.prompt, b.code, b.state, b.kinds, b.focus_area_id,
         b.shows_cards, b.opened_at, b.closed_at, b.phase, b.is_frozen, b.timer_ends_at, b.shows_agreement,
         (SELECT CAST(COUNT(*) AS BIGINT) FROM note n WHERE n.board_id = b.id AND NOT n.is_hidden),
         (SELECT CAST(COUNT(*) AS BIGINT) FROM board_participant p WHERE p.board_id = b.id)
     FROM board b ",
            $end
        )
    };
}

const FIND_BOARD: &str = boards!("WHERE b.id = $1");
const FIND_BOARD_BY_CODE: &str = boards!("WHERE b.code = $1");
const LIST_BOARDS_OF_EXCHANGE: &str = boards!("WHERE b.exchange_id = $1 ORDER BY b.opened_at, b.id");
const INSERT_PARTICIPANT: &str =
    "INSERT INTO board_participant (id, board_id, token_hash, label, level, organisation_id, lang,
         may_quote, joined_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
const FIND_PARTICIPANT: &str = "SELECT id, board_id, label, level, organisation_id, lang, may_quote
     FROM board_participant WHERE token_hash = $1";
const LIST_LEVELS: &str = "SELECT p.board_id, p.level, CAST(COUNT(*) AS BIGINT)
     FROM board_participant p JOIN board b ON b.id = p.board_id
     WHERE b.exchange_id = $1 GROUP BY p.board_id, p.level ORDER BY p.board_id, p.level";
const LIST_HOMES: &str = "SELECT p.board_id, p.organisation_id, CAST(COUNT(*) AS BIGINT)
     FROM board_participant p JOIN board b ON b.id = p.board_id
     WHERE b.exchange_id = $1 AND p.organisation_id IS NOT NULL
     GROUP BY p.board_id, p.organisation_id ORDER BY p.board_id, p.organisation_id NULLS LAST";
const COUNT_FOCUS_AREA: &str = "SELECT CAST(COUNT(*) AS BIGINT)
     FROM focus_area a JOIN exchange e ON e.network_id = a.network_id WHERE a.id = $1 AND e.id = $2";
