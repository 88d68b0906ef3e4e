//! SQL of invitations and the answers that came by mail.

use crate::Result;
use crate::meet::views::{InvitationView, StrangerView};
use torg_db::{Error, Row, Tx, Value, args};
use torg_domain::id::{ExchangeId, InvitationId, NetworkId};
use torg_domain::invitation::{AnswerWay, InvitationAnswer};

/// An answer as it is stored.
#[derive(Debug)]
pub struct AnswerRow<'a> {
    pub answer: InvitationAnswer,
    pub way: AnswerWay,
    /// By the clock of whoever answered.
    pub at: &'a str,
    /// The revision of the exchange that was answered.
    pub sequence: i64,
}

/// Invites an address, or invites it again.
pub fn upsert(tx: &mut Tx<'_>, values: &[Value]) -> Result<()> {
    tx.execute(UPSERT_INVITATION, values)?;
    Ok(())
}

pub fn withdraw(tx: &mut Tx<'_>, id: &InvitationId, now: &str) -> Result<()> {
    tx.execute(WITHDRAW, args![id.as_str(), now])?;
    Ok(())
}

/// Letters about invitations to the exchanges of a network that were made since then.
pub fn count_letters(tx: &mut Tx<'_>, network: &NetworkId, since: &str) -> Result<usize> {
    let count: i64 = tx.find(COUNT_LETTERS, args![network.as_str(), since], |row| row.get(0))?.unwrap_or(0);
    Ok(usize::try_from(count).unwrap_or(usize::MAX))
}

pub fn put_answer(tx: &mut Tx<'_>, id: &InvitationId, row: &AnswerRow<'_>) -> Result<()> {
    let values = args![id.as_str(), row.answer.word(), row.way.word(), row.at, row.sequence];
    tx.execute(PUT_ANSWER, values)?;
    Ok(())
}

pub fn find(tx: &mut Tx<'_>, id: &InvitationId) -> Result<Option<InvitationView>> {
    Ok(tx.find(FIND_INVITATION, args![id.as_str()], read)?)
}

/// By the address in small letters.
pub fn find_of(tx: &mut Tx<'_>, exchange: &ExchangeId, key: &str) -> Result<Option<InvitationView>> {
    Ok(tx.find(FIND_OF_ADDRESS, args![exchange.as_str(), key], read)?)
}

/// The revision that was answered last.
pub fn answered_sequence(tx: &mut Tx<'_>, id: &InvitationId) -> Result<i64> {
    Ok(tx.count(FIND_ANSWERED, args![id.as_str()])?)
}

/// Everybody who is or was invited, by address.
pub fn list(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Result<Vec<InvitationView>> {
    let mut all = tx.list(LIST_INVITATIONS, args![exchange.as_str()], read)?;
    all.sort_by_key(|invitation| invitation.address.to_ascii_lowercase());
    Ok(all)
}

/// The revision at which the time of an exchange last changed.
pub fn when_sequence(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Result<i64> {
    Ok(tx.count(FIND_WHEN_SEQUENCE, args![exchange.as_str()])?)
}

/// Notes that the time has just changed.
pub fn note_move(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Result<()> {
    tx.execute(NOTE_MOVE, args![exchange.as_str()])?;
    Ok(())
}

/// Writes down that a file was read; `false` = it had been.
pub fn insert_reply(tx: &mut Tx<'_>, values: &[Value]) -> Result<bool> {
    Ok(tx.execute(INSERT_REPLY, values)? > 0)
}

pub fn list_strangers(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Result<Vec<StrangerView>> {
    let read =
        |row: &Row<'_>| Ok(StrangerView { address: row.get(0)?, answer: row.get(1)?, outcome: row.get(2)? });
    let mut all = tx.list(LIST_STRANGERS, args![exchange.as_str()], read)?;
    all.sort_by(|a, b| a.address.cmp(&b.address));
    Ok(all)
}

/// Forgets that a stranger answered, because they are invited now.
pub fn forget_stranger(tx: &mut Tx<'_>, exchange: &ExchangeId, key: &str) -> Result<()> {
    tx.execute(FORGET_STRANGER, args![exchange.as_str(), key])?;
    Ok(())
}

/// Invitations whose address is still there though their exchange was over before `day`.
pub fn list_over(tx: &mut Tx<'_>, day: &str) -> Result<Vec<(String, String)>> {
    Ok(tx.list(LIST_OVER, args![day], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// Exchanges with addresses of strangers whose answer was read before `day`.
pub fn list_strangers_over(tx: &mut Tx<'_>, day: &str) -> Result<Vec<String>> {
    Ok(tx.list(LIST_STRANGERS_OVER, args![day], |row| row.get(0))?)
}

/// Forgets the strangers of an exchange whose answer was read before `day`.
pub fn forget_strangers(tx: &mut Tx<'_>, exchange: &str, day: &str) -> Result<()> {
    tx.execute(FORGET_STRANGERS_OVER, args![exchange, day])?;
    Ok(())
}

/// Forgets an address wherever it stands.
pub fn forget(tx: &mut Tx<'_>, (invitation, exchange): (&str, &str)) -> Result<()> {
    tx.execute(FORGET_ADDRESS, args![invitation])?;
    tx.execute(FORGET_MAIL, args![invitation])?;
    tx.execute(FORGET_STRANGERS, args![exchange])?;
    Ok(())
}

fn read(row: &Row<'_>) -> std::result::Result<InvitationView, Error> {
    Ok(InvitationView {
        id: row.get(0)?,
        exchange_id: row.get(1)?,
        address: row.get(2)?,
        organisation_name: row.get(3)?,
        language: row.get(4)?,
        answer: row.get(5)?,
        answered_by: row.get(6)?,
        answered_at: row.get(7)?,
        is_before_move: row.get(8)?,
        is_withdrawn: row.get(9)?,
        token: row.get(10)?,
        mail: None,
    })
}

const COUNT_LETTERS: &str = "SELECT CAST(COUNT(*) AS BIGINT) FROM mail m
     JOIN invitation i ON i.id = m.anchor_id JOIN exchange e ON e.id = i.exchange_id
     WHERE e.network_id = $1 AND m.made_at > $2";
const UPSERT_INVITATION: &str =
    "INSERT INTO invitation (id, exchange_id, address, address_key, organisation_id, language, answer,
         invited_at)
     VALUES ($1, $2, $3, $4, $5, $6, 'waiting', $7)
     ON CONFLICT (exchange_id, address_key) DO UPDATE SET address = excluded.address,
         organisation_id = excluded.organisation_id, language = excluded.language, answer = 'waiting',
         answered_by = NULL, answered_at = NULL, answer_sequence = 0, invited_at = excluded.invited_at,
         withdrawn_at = NULL";
const WITHDRAW: &str = "UPDATE invitation SET withdrawn_at = $2 WHERE id = $1 AND withdrawn_at IS NULL";
const PUT_ANSWER: &str =
    "UPDATE invitation SET answer = $2, answered_by = $3, answered_at = $4, answer_sequence = $5
     WHERE id = $1";

/// What is read of an invitation; the end says of which.
macro_rules! invitations {
    ($end:literal) => {
        concat!(
            "SELECT i.id, i.exchange_id, i.address, o.name, i.language, i.answer, i.answered_by, i.answered_at,
         i.answer <> 'waiting' AND i.answer_sequence < e.when_sequence, i.withdrawn_at IS NOT NULL,
         COALESCE(l.token, '')
     FROM invitation i JOIN exchange e ON e.id = i.exchange_id
     LEFT JOIN organisation o ON o.id = i.organisation_id
     LEFT JOIN open_link l ON l.anchor_kind = 'invitation' AND l.anchor_id = i.id AND l.purpose = 'invitation'
         AND l.withdrawn_at IS NULL ",
            $end
        )
    };
}

const FIND_INVITATION: &str = invitations!("WHERE i.id = $1");
const FIND_OF_ADDRESS: &str = invitations!("WHERE i.exchange_id = $1 AND i.address_key = $2");
const LIST_INVITATIONS: &str = invitations!("WHERE i.exchange_id = $1 ORDER BY i.id");
const FIND_ANSWERED: &str = "SELECT answer_sequence FROM invitation WHERE id = $1";
const FIND_WHEN_SEQUENCE: &str = "SELECT when_sequence FROM exchange WHERE id = $1";
const NOTE_MOVE: &str = "UPDATE exchange SET when_sequence = revision WHERE id = $1";
const INSERT_REPLY: &str =
    "INSERT INTO mail_reply (file_hash, read_at, outcome, exchange_id, address, answer)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (file_hash) DO NOTHING";
const LIST_STRANGERS: &str = "SELECT DISTINCT address, answer, outcome FROM mail_reply
     WHERE exchange_id = $1 AND outcome IN ('stranger', 'forwarded') AND address <> '' ORDER BY address, answer, outcome";
const LIST_OVER: &str = "SELECT i.id, i.exchange_id FROM invitation i JOIN exchange e ON e.id = i.exchange_id
     WHERE i.address <> '' AND COALESCE(e.ends_on, e.starts_on) || '-99-99' < CAST($1 AS TEXT) ORDER BY i.id";
const FORGET_ADDRESS: &str = "UPDATE invitation SET address = '', address_key = id WHERE id = $1";
const FORGET_MAIL: &str = "UPDATE mail SET address = '', said = '' WHERE anchor_id = $1";
const FORGET_STRANGERS: &str = "UPDATE mail_reply SET address = '' WHERE exchange_id = $1 AND address <> ''";
const LIST_STRANGERS_OVER: &str = "SELECT DISTINCT exchange_id FROM mail_reply
     WHERE address <> '' AND exchange_id IS NOT NULL AND read_at < $1 ORDER BY exchange_id NULLS LAST";
const FORGET_STRANGERS_OVER: &str =
    "UPDATE mail_reply SET address = '' WHERE exchange_id = $1 AND address <> '' AND read_at < $2";
const FORGET_STRANGER: &str =
    "UPDATE mail_reply SET address = '' WHERE exchange_id = $1 AND address = $2 AND outcome = 'stranger'";
