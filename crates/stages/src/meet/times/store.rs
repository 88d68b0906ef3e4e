//! SQL of proposed times and who can when.

use crate::Result;
use torg_db::{Row, Tx, Value, args};
use torg_domain::id::ExchangeId;

/// A proposed time as it is stored.
#[derive(Debug, Clone)]
pub(super) struct TimeRow {
    pub id: String,
    pub starts_at: String,
    pub ends_at: String,
    pub time_zone: String,
}

/// Somebody who has answered.
#[derive(Debug, Clone)]
pub(super) struct VoterRow {
    pub id: String,
    pub organisation: String,
    pub organisation_name: String,
    pub level: String,
}

/// Voter, time and word of the mark.
pub(super) struct MarkRow {
    pub voter: String,
    pub time: String,
    pub mark: String,
}

fn read_time(row: &Row<'_>) -> std::result::Result<TimeRow, torg_db::Error> {
    Ok(TimeRow { id: row.get(0)?, starts_at: row.get(1)?, ends_at: row.get(2)?, time_zone: row.get(3)? })
}

fn read_voter(row: &Row<'_>) -> std::result::Result<VoterRow, torg_db::Error> {
    Ok(VoterRow {
        id: row.get(0)?,
        organisation: row.get(1)?,
        organisation_name: row.get(2)?,
        level: row.get(3)?,
    })
}

pub(super) fn insert_time(tx: &mut Tx<'_>, values: &[Value]) -> Result<()> {
    tx.execute(INSERT_TIME, values)?;
    Ok(())
}

pub(super) fn delete_time(tx: &mut Tx<'_>, exchange: &ExchangeId, id: &str) -> Result<bool> {
    tx.execute(DELETE_MARKS_OF_TIME, args![id])?;
    Ok(tx.execute(DELETE_TIME, args![id, exchange.as_str()])? > 0)
}

/// The earliest first.
pub(super) fn list_times(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Result<Vec<TimeRow>> {
    Ok(tx.list(LIST_TIMES, args![exchange.as_str()], read_time)?)
}

pub(super) fn insert_voter(tx: &mut Tx<'_>, values: &[Value]) -> Result<()> {
    tx.execute(INSERT_VOTER, values)?;
    Ok(())
}

pub(super) fn update_voter(tx: &mut Tx<'_>, values: &[Value]) -> Result<()> {
    tx.execute(UPDATE_VOTER, values)?;
    Ok(())
}

pub(super) fn list_voters(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Result<Vec<VoterRow>> {
    Ok(tx.list(LIST_VOTERS, args![exchange.as_str()], read_voter)?)
}

pub(super) fn find_by_secret(tx: &mut Tx<'_>, exchange: &ExchangeId, hash: &str) -> Result<Option<VoterRow>> {
    Ok(tx.find(FIND_BY_SECRET, args![exchange.as_str(), hash], read_voter)?)
}

pub(super) fn find_by_person(
    tx: &mut Tx<'_>,
    exchange: &ExchangeId,
    person: &str,
) -> Result<Option<VoterRow>> {
    Ok(tx.find(FIND_BY_PERSON, args![exchange.as_str(), person], read_voter)?)
}

/// People, with their exchange, whose proposed times and answer all lie before a moment.
pub(super) fn list_voters_over(tx: &mut Tx<'_>, before: &str) -> Result<Vec<(String, String)>> {
    Ok(tx.list(LIST_VOTERS_OVER, args![before], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

pub(super) fn delete_voter(tx: &mut Tx<'_>, voter: &str) -> Result<()> {
    tx.execute(DELETE_MARKS_OF_VOTER, args![voter])?;
    tx.execute(DELETE_VOTER, args![voter])?;
    Ok(())
}

pub(super) fn put_mark(tx: &mut Tx<'_>, time: &str, voter: &str, mark: &str) -> Result<()> {
    tx.execute(UPSERT_MARK, args![time, voter, mark])?;
    Ok(())
}

pub(super) fn list_marks(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Result<Vec<MarkRow>> {
    Ok(tx.list(LIST_MARKS, args![exchange.as_str()], |row| {
        Ok(MarkRow { voter: row.get(0)?, time: row.get(1)?, mark: row.get(2)? })
    })?)
}

const INSERT_TIME: &str =
    "INSERT INTO time_option (id, exchange_id, starts_at, ends_at, time_zone) VALUES ($1, $2, $3, $4, $5)";
const DELETE_MARKS_OF_TIME: &str = "DELETE FROM time_mark WHERE option_id = $1";
const DELETE_TIME: &str = "DELETE FROM time_option WHERE id = $1 AND exchange_id = $2";
const LIST_TIMES: &str = "SELECT id, starts_at, ends_at, time_zone FROM time_option
     WHERE exchange_id = $1 ORDER BY starts_at, id";
const INSERT_VOTER: &str =
    "INSERT INTO time_voter (id, exchange_id, token_hash, person_id, organisation_id, level, answered_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)";
const UPDATE_VOTER: &str =
    "UPDATE time_voter SET organisation_id = $2, level = $3, answered_at = $4 WHERE id = $1";
const LIST_VOTERS: &str =
    "SELECT v.id, v.organisation_id, o.name, v.level FROM time_voter v JOIN organisation o ON o.id = v.organisation_id
     WHERE v.exchange_id = $1 ORDER BY v.answered_at, v.id";
const FIND_BY_SECRET: &str =
    "SELECT v.id, v.organisation_id, o.name, v.level FROM time_voter v JOIN organisation o ON o.id = v.organisation_id
     WHERE v.exchange_id = $1 AND v.token_hash = $2";
const FIND_BY_PERSON: &str =
    "SELECT v.id, v.organisation_id, o.name, v.level FROM time_voter v JOIN organisation o ON o.id = v.organisation_id
     WHERE v.exchange_id = $1 AND v.person_id = $2";
const LIST_VOTERS_OVER: &str = "SELECT v.id, v.exchange_id FROM time_voter v
     WHERE v.answered_at < $1
         AND NOT EXISTS (SELECT 1 FROM time_option t WHERE t.exchange_id = v.exchange_id AND t.ends_at >= $1)
     ORDER BY v.id";
const DELETE_MARKS_OF_VOTER: &str = "DELETE FROM time_mark WHERE voter_id = $1";
const DELETE_VOTER: &str = "DELETE FROM time_voter WHERE id = $1";
const UPSERT_MARK: &str = "INSERT INTO time_mark (option_id, voter_id, mark) VALUES ($1, $2, $3)
     ON CONFLICT (option_id, voter_id) DO UPDATE SET mark = excluded.mark";
const LIST_MARKS: &str =
    "SELECT m.voter_id, m.option_id, m.mark FROM time_mark m JOIN time_option t ON t.id = m.option_id
     WHERE t.exchange_id = $1 ORDER BY m.option_id, m.voter_id";
