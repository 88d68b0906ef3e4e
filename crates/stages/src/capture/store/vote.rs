//! Votes at boards and cards put together, in the database.

use super::Read;
use crate::capture::views::{LiveBoard, LiveCard};
use std::collections::BTreeMap;
use torg_db::{Row, Tx, args};
use torg_domain::board::{BoardPhase, BoardState, Stance};
use torg_domain::id::{BoardId, ExchangeId, NoteId};

/// Somebody at a board who votes, and what the board is doing.
#[derive(Debug)]
pub(in crate::capture) struct Voter {
    pub id: String,
    pub board: BoardId,
    pub is_open: bool,
    pub phase: BoardPhase,
    pub is_frozen: bool,
}

/// A vote as it stands.
#[derive(Debug)]
pub(in crate::capture) struct Cast {
    pub participant: String,
    pub note: String,
    pub is_support: bool,
    pub stance: Stance,
    pub turn: i64,
}

pub(in crate::capture) fn find_voter(tx: &mut Tx<'_>, token_hash: &str, code: &str) -> Read<Option<Voter>> {
    tx.find(FIND_VOTER, args![token_hash, code], |row| {
        let (state, phase): (String, String) = (row.get(2)?, row.get(3)?);
        Ok(Voter {
            id: row.get(0)?,
            board: BoardId::new(row.get::<String>(1)?),
            is_open: state == BoardState::Open.word(),
            phase: BoardPhase::from_word(&phase).unwrap_or(BoardPhase::Write),
            is_frozen: row.get(4)?,
        })
    })
}

/// Puts a vote, unless a later one of the same person on the same card is there, or the board has no such card.
pub(in crate::capture) fn put(
    tx: &mut Tx<'_>,
    (participant, board): (&str, &BoardId),
    note: &NoteId,
    stance: Stance,
    turn: Option<i64>,
) -> Read<u64> {
    let turn = match turn {
        Some(turn) => turn,
        None => tx.count(LAST_TURN, args![participant, note.as_str(), stance.is_support()])? + 1,
    };
    let values = args![participant, note.as_str(), stance.is_support(), board.as_str(), stance.word(), turn];
    tx.execute(PUT_VOTE, values)
}

/// Cards somebody supports at a board besides this one.
pub(in crate::capture) fn count_support(tx: &mut Tx<'_>, voter: &Voter, besides: &NoteId) -> Read<i64> {
    tx.count(COUNT_SUPPORT, args![&voter.id, voter.board.as_str(), besides.as_str()])
}

pub(in crate::capture) fn list_own(tx: &mut Tx<'_>, participant: &str) -> Read<Vec<Cast>> {
    tx.list(LIST_OWN_VOTES, args![participant], read_cast)
}

/// Votes on cards that are neither put under another nor have any under them: card, stance, people.
pub(in crate::capture) fn list_counts(
    tx: &mut Tx<'_>,
    board: &BoardId,
) -> Read<Vec<(String, Option<Stance>, i64)>> {
    tx.list(LIST_COUNTS, args![board.as_str()], |row| {
        Ok((row.get(0)?, Stance::from_word(&row.get::<String>(1)?), row.get(2)?))
    })
}

/// Votes on the other cards, one by one: somebody may have voted on several of them.
pub(in crate::capture) fn list_merged_votes(tx: &mut Tx<'_>, board: &BoardId) -> Read<Vec<Cast>> {
    tx.list(LIST_MERGED_VOTES, args![board.as_str()], read_cast)
}

/// Every statement vote with level and organisation of whoever gave it.
pub(in crate::capture) fn list_statement_votes(
    tx: &mut Tx<'_>,
    board: &BoardId,
) -> Read<Vec<(Cast, String, Option<String>)>> {
    tx.list(LIST_STATEMENT_VOTES, args![board.as_str()], |row| {
        Ok((read_cast(row)?, row.get(5)?, row.get(6)?))
    })
}

/// Who has voted on statements, each with the number of their last vote.
pub(in crate::capture) fn list_last_turns(tx: &mut Tx<'_>, board: &BoardId) -> Read<BTreeMap<String, i64>> {
    let pairs = tx.list(LIST_LAST_TURNS, args![board.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(pairs.into_iter().collect())
}

/// Short names of the cards of a board: id and number.
pub(in crate::capture) fn list_numbers(tx: &mut Tx<'_>, board: &BoardId) -> Read<Vec<(String, String)>> {
    tx.list(LIST_NUMBERS, args![board.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Boards of an exchange where people have voted on statements, by id.
pub(in crate::capture) fn list_boards_with_votes(
    tx: &mut Tx<'_>,
    exchange: &ExchangeId,
) -> Read<Vec<String>> {
    tx.list(LIST_BOARDS_WITH_VOTES, args![exchange.as_str()], |row| row.get(0))
}

pub(in crate::capture) fn count(tx: &mut Tx<'_>, board: &BoardId) -> Read<i64> {
    tx.count(COUNT_VOTES, args![board.as_str()])
}

pub(in crate::capture) fn find_live(tx: &mut Tx<'_>, board: &BoardId) -> Read<Option<LiveBoard>> {
    tx.find(FIND_LIVE_BOARD, args![board.as_str()], |row| {
        let (state, phase): (String, String) = (row.get(1)?, row.get(2)?);
        Ok(LiveBoard {
            network_id: row.get(0)?,
            is_open: state == BoardState::Open.word(),
            phase: BoardPhase::from_word(&phase).unwrap_or(BoardPhase::Write),
            is_frozen: row.get(3)?,
            timer_ends_at: row.get(4)?,
            shows_cards: row.get(5)?,
            shows_agreement: row.get(6)?,
        })
    })
}

/// Cards on a board that are not hidden, oldest first.
pub(in crate::capture) fn list_cards(tx: &mut Tx<'_>, board: &BoardId) -> Read<Vec<LiveCard>> {
    tx.list(LIST_LIVE_CARDS, args![board.as_str()], |row| {
        Ok(LiveCard {
            id: row.get(0)?,
            text: row.get(1)?,
            lang: row.get(2)?,
            kind: row.get(3)?,
            focus_area_id: row.get(4)?,
            focus_area: row.get(5)?,
            under: row.get(6)?,
            at: row.get(7)?,
        })
    })
}

/// Cards of a board that are put under another one, hidden or not: card and the other.
pub(in crate::capture) fn list_merges(tx: &mut Tx<'_>, board: &BoardId) -> Read<Vec<(String, String)>> {
    tx.list(LIST_MERGES, args![board.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Puts a card, with those under it, under another.
pub(in crate::capture) fn merge(tx: &mut Tx<'_>, note: &NoteId, into: &NoteId, at: &str) -> Read<()> {
    tx.execute(MOVE_MERGED, args![note.as_str(), into.as_str(), at])?;
    tx.execute(PUT_MERGE, args![note.as_str(), into.as_str(), at])?;
    Ok(())
}

pub(in crate::capture) fn part(tx: &mut Tx<'_>, note: &NoteId) -> Read<u64> {
    tx.execute(DELETE_MERGE, args![note.as_str()])
}

pub(in crate::capture) fn find_merge(tx: &mut Tx<'_>, note: &NoteId) -> Read<Option<NoteId>> {
    tx.find(FIND_MERGE, args![note.as_str()], |row| Ok(NoteId::new(row.get::<String>(0)?)))
}

fn read_cast(row: &Row<'_>) -> Read<Cast> {
    Ok(Cast {
        participant: row.get(0)?,
        note: row.get(1)?,
        is_support: row.get(2)?,
        stance: Stance::from_word(&row.get::<String>(3)?).unwrap_or(Stance::Withdrawn),
        turn: row.get(4)?,
    })
}

const FIND_VOTER: &str = "SELECT p.id, p.board_id, b.state, b.phase, b.is_frozen
     FROM board_participant p JOIN board b ON b.id = p.board_id WHERE p.token_hash = $1 AND b.code = $2";
const LIST_LAST_TURNS: &str = "SELECT participant_id, CAST(MAX(turn) AS BIGINT) FROM board_vote
     WHERE board_id = $1 AND NOT is_support GROUP BY participant_id ORDER BY participant_id";
const LAST_TURN: &str = "SELECT CAST(COALESCE(MAX(turn), 0) AS BIGINT) FROM board_vote
     WHERE participant_id = $1 AND note_id = $2 AND is_support = $3";
const PUT_VOTE: &str = "INSERT INTO board_vote (participant_id, note_id, is_support, board_id, stance, turn)
     SELECT CAST($1 AS TEXT), n.id, CAST($3 AS BOOLEAN), n.board_id, CAST($5 AS TEXT), CAST($6 AS BIGINT)
     FROM note n WHERE n.id = $2 AND n.board_id = $4 AND NOT n.is_hidden
     ON CONFLICT (participant_id, note_id, is_support)
     DO UPDATE SET stance = excluded.stance, turn = excluded.turn WHERE board_vote.turn < excluded.turn";
const COUNT_SUPPORT: &str = "SELECT CAST(COUNT(*) AS BIGINT) FROM board_vote v JOIN note n ON n.id = v.note_id
     WHERE v.participant_id = $1 AND v.board_id = $2 AND v.note_id <> $3 AND v.stance = 'support' AND NOT n.is_hidden";
const LIST_OWN_VOTES: &str =
    "SELECT participant_id, note_id, is_support, stance, turn FROM board_vote WHERE participant_id = $1";
const LIST_COUNTS: &str = "SELECT v.note_id, v.stance, CAST(COUNT(*) AS BIGINT) FROM board_vote v
     WHERE v.board_id = $1
     AND NOT EXISTS (SELECT 1 FROM card_merge m WHERE m.note_id = v.note_id)
     AND NOT EXISTS (SELECT 1 FROM card_merge m WHERE m.into_id = v.note_id)
     GROUP BY v.note_id, v.stance";
const LIST_MERGED_VOTES: &str =
    "SELECT v.participant_id, v.note_id, v.is_support, v.stance, v.turn FROM board_vote v
     WHERE v.board_id = $1
     AND (EXISTS (SELECT 1 FROM card_merge m WHERE m.note_id = v.note_id)
          OR EXISTS (SELECT 1 FROM card_merge m WHERE m.into_id = v.note_id))";
const LIST_STATEMENT_VOTES: &str =
    "SELECT v.participant_id, v.note_id, v.is_support, v.stance, v.turn, p.level, p.organisation_id
     FROM board_vote v JOIN board_participant p ON p.id = v.participant_id
     WHERE v.board_id = $1 AND NOT v.is_support";
const LIST_NUMBERS: &str = "SELECT id, number FROM note WHERE board_id = $1 ORDER BY id";
const LIST_BOARDS_WITH_VOTES: &str = "SELECT b.id FROM board b WHERE b.exchange_id = $1
     AND EXISTS (SELECT 1 FROM board_vote v WHERE v.board_id = b.id AND NOT v.is_support) ORDER BY b.id";
const COUNT_VOTES: &str =
    "SELECT CAST(COUNT(*) AS BIGINT) FROM board_vote WHERE board_id = $1 AND stance <> 'withdrawn'";
const FIND_LIVE_BOARD: &str =
    "SELECT e.network_id, b.state, b.phase, b.is_frozen, b.timer_ends_at, b.shows_cards, b.shows_agreement
     FROM board b JOIN exchange e ON e.id = b.exchange_id WHERE b.id = $1";
const LIST_LIVE_CARDS: &str =
    "SELECT n.id, n.text, n.lang, n.kind, COALESCE(n.focus_area_id, ''), COALESCE(a.name, ''),
         m.into_id, n.created_at
     FROM note n
     LEFT JOIN focus_area a ON a.id = n.focus_area_id
     LEFT JOIN card_merge m ON m.note_id = n.id
     WHERE n.board_id = $1 AND NOT n.is_hidden ORDER BY n.created_at, n.id";
const LIST_MERGES: &str = "SELECT m.note_id, m.into_id FROM card_merge m JOIN note n ON n.id = m.note_id
     WHERE n.board_id = $1 ORDER BY m.merged_at, m.note_id";
const MOVE_MERGED: &str = "UPDATE card_merge SET into_id = $2, merged_at = $3 WHERE into_id = $1";
const PUT_MERGE: &str = "INSERT INTO card_merge (note_id, into_id, merged_at) VALUES ($1, $2, $3)
     ON CONFLICT (note_id) DO UPDATE SET into_id = excluded.into_id, merged_at = excluded.merged_at";
const DELETE_MERGE: &str = "DELETE FROM card_merge WHERE note_id = $1";
const FIND_MERGE: &str = "SELECT into_id FROM card_merge WHERE note_id = $1";
