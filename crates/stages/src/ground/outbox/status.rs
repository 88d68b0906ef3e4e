//! What the administrator sees of the outbox, and does about mail that stands still.

use crate::ground::{access, journal};
use crate::{Actor, Ctx, Error, Result};
use schemars::JsonSchema;
use serde::Serialize;
use torg_db::{Row, Tx, args};
use torg_domain::id::MailId;

const LISTED: i64 = 100;

/// A mail as a line. The address is there for whoever looks after the installation, and for nobody else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MailLine {
    /// Its id.
    pub id: String,
    /// Word of `MailKind`.
    pub kind: String,
    /// To whom.
    pub address: String,
    /// Word of `MailState`.
    pub state: String,
    /// How often it was tried.
    pub tries: i64,
    /// When it is tried next, while it waits.
    pub due_at: String,
    /// The relay's last words.
    pub said: String,
    /// When it was put into the outbox.
    pub made_at: String,
    /// When it ended.
    pub done_at: Option<String>,
}

/// The outbox.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MailStatusView {
    /// Does this installation send mail?
    pub is_on: bool,
    /// How many mails are in each state; word of `MailState`.
    pub counts: Vec<(String, i64)>,
    /// What stands still or waits, the newest first.
    pub open: Vec<MailLine>,
    /// What was sent or dropped last.
    pub done: Vec<MailLine>,
    /// Answers that came by mail, by word of `ReplyOutcome`.
    pub replies: Vec<(String, i64)>,
}

/// The outbox as it stands.
///
/// # Errors
/// Forbidden but for the administrator.
pub fn status(ctx: &Ctx, actor: &Actor) -> Result<MailStatusView> {
    access::installation::may_administer(actor)?;
    ctx.db.read(|tx| {
        let pair = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
        Ok(MailStatusView {
            is_on: super::is_on(tx)?,
            counts: tx.list(COUNT_STATES, &[], pair)?,
            open: tx.list(LIST_OPEN, args![LISTED], read)?,
            done: tx.list(LIST_DONE, args![LISTED], read)?,
            replies: tx.list(COUNT_REPLIES, &[], pair)?,
        })
    })
}

/// The newest mail about something.
///
/// # Errors
/// The database's.
pub fn latest(tx: &mut Tx<'_>, anchor: &str) -> Result<Option<MailLine>> {
    Ok(tx.find(FIND_LATEST, args![anchor], read)?)
}

/// Lets a mail that stands still be tried again from now on.
///
/// # Errors
/// Forbidden but for the administrator; missing where it does not stand still.
pub fn send_again(ctx: &Ctx, actor: &Actor, id: &MailId) -> Result<()> {
    decide(ctx, actor, id, (SEND_AGAIN, "send_mail_again"))
}

/// Puts a mail away that stands still or waits: it is not sent.
///
/// # Errors
/// Forbidden but for the administrator; missing where it is under way or done.
pub fn put_away(ctx: &Ctx, actor: &Actor, id: &MailId) -> Result<()> {
    decide(ctx, actor, id, (PUT_AWAY, "put_mail_away"))
}

fn decide(ctx: &Ctx, actor: &Actor, id: &MailId, (sql, deed): (&'static str, &'static str)) -> Result<()> {
    access::installation::may_administer(actor)?;
    ctx.db.tx(|tx| {
        if tx.execute(sql, args![id.as_str(), ctx.now()])? == 0 {
            return Err(Error::Missing("mail", id.to_string()));
        }
        let happening = journal::Happening { deed, network: None, kind: "mail", id: id.as_str() };
        journal::record(tx, ctx, actor, &happening)
    })
}

fn read(row: &Row<'_>) -> std::result::Result<MailLine, torg_db::Error> {
    Ok(MailLine {
        id: row.get(0)?,
        kind: row.get(1)?,
        address: row.get(2)?,
        state: row.get(3)?,
        tries: row.get(4)?,
        due_at: row.get(5)?,
        said: row.get(6)?,
        made_at: row.get(7)?,
        done_at: row.get(8)?,
    })
}

const COUNT_STATES: &str =
    "SELECT state, CAST(COUNT(*) AS BIGINT) FROM mail GROUP BY state ORDER BY state NULLS LAST";
const COUNT_REPLIES: &str =
    "SELECT outcome, CAST(COUNT(*) AS BIGINT) FROM mail_reply GROUP BY outcome ORDER BY outcome NULLS LAST";
const LIST_OPEN: &str = "SELECT id, kind, address, state, tries, due_at, said, made_at, done_at FROM mail
     WHERE state IN ('waiting', 'sending', 'handed', 'refused', 'failed', 'uncertain')
     ORDER BY made_at DESC NULLS LAST, id DESC NULLS LAST LIMIT CAST($1 AS BIGINT)";
const LIST_DONE: &str = "SELECT id, kind, address, state, tries, due_at, said, made_at, done_at FROM mail
     WHERE state IN ('sent', 'dropped') ORDER BY done_at DESC NULLS LAST, id DESC NULLS LAST
     LIMIT CAST($1 AS BIGINT)";
const FIND_LATEST: &str = "SELECT id, kind, address, state, tries, due_at, said, made_at, done_at FROM mail
     WHERE anchor_id = $1 AND state <> 'dropped' ORDER BY made_at DESC NULLS LAST, id DESC NULLS LAST LIMIT 1";
const SEND_AGAIN: &str = "UPDATE mail SET state = 'waiting', tries = 0, due_at = $2, done_at = NULL
     WHERE id = $1 AND state IN ('refused', 'failed', 'uncertain', 'waiting')";
const PUT_AWAY: &str = "UPDATE mail SET state = 'dropped', done_at = $2
     WHERE id = $1 AND state IN ('refused', 'failed', 'uncertain', 'waiting')";
