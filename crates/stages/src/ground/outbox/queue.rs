//! The way of a mail through the outbox: waiting, sending, handed, and how it ends. Each step is one statement that says
//! in which state the mail has to be, so that of several processes one takes it.

use crate::{Ctx, Result};
use torg_db::{Row, args};
use torg_domain::id::MailId;
use torg_domain::post::{MailKind, MailState, minutes_to_next_try};

/// Minutes one process has a mail to itself: longer than any conversation with a relay is let go on.
const LEASE_MINUTES: i64 = 15;
/// Mails looked at when one is wanted.
const LOOKED_AT: i64 = 20;

/// A mail that this process has to itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claimed {
    /// Its id, which is also the middle of its `Message-ID`.
    pub id: MailId,
    /// What it is.
    pub kind: MailKind,
    /// What it is about.
    pub anchor: String,
    /// The revision of the exchange it was made for.
    pub sequence: i64,
    /// To whom.
    pub address: String,
    /// In which language.
    pub language: String,
    /// When it was put into the outbox: the `Date` of the mail, the same at every try.
    pub made_at: String,
    /// Which try this is.
    pub tries: i64,
    lease: String,
}

/// How a try ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Settled {
    /// The relay took it.
    Sent,
    /// The relay said no for good to this mail, with its words.
    Refused(String),
    /// Not now, with the relay's or the system's words; the relay does not have it.
    NotNow(String),
    /// The connection broke after the text was given.
    Unknown(String),
    /// Nobody needs it any more.
    NotNeeded,
}

/// Takes the mail that has waited longest beyond its time.
///
/// # Errors
/// The database's.
pub fn claim(ctx: &Ctx) -> Result<Option<Claimed>> {
    let now = ctx.now();
    let waiting = ctx.db.read(|tx| tx.list(LIST_DUE, args![&now, LOOKED_AT], read))?;
    for mut mail in waiting {
        mail.lease = format!("{} {}", minutes_after(&now, LEASE_MINUTES), ctx.id());
        mail.tries += 1;
        if ctx.db.tx(|tx| tx.execute(CLAIM, args![mail.id.as_str(), &mail.lease, &now]))? > 0 {
            return Ok(Some(mail));
        }
    }
    Ok(None)
}

fn read(row: &Row<'_>) -> std::result::Result<Claimed, torg_db::Error> {
    let kind: String = row.get(1)?;
    Ok(Claimed {
        id: MailId::new(row.get::<String>(0)?),
        kind: MailKind::from_word(&kind).unwrap_or(MailKind::Cancellation),
        anchor: row.get(2)?,
        sequence: row.get(3)?,
        address: row.get(4)?,
        language: row.get(5)?,
        made_at: row.get(6)?,
        tries: row.get(7)?,
        lease: String::new(),
    })
}

/// Marks that the relay is about to be given the text. `false` = another process has the mail by now: leave it.
///
/// # Errors
/// The database's.
pub fn hand_over(ctx: &Ctx, mail: &Claimed) -> Result<bool> {
    Ok(ctx.db.tx(|tx| tx.execute(HAND_OVER, args![mail.id.as_str(), &mail.lease]))? > 0)
}

/// Writes down how a try ended.
///
/// # Errors
/// The database's.
pub fn settle(ctx: &Ctx, mail: &Claimed, settled: &Settled) -> Result<()> {
    let now = ctx.now();
    let (state, said, due) = match settled {
        Settled::Sent => (MailState::Sent, "", None),
        Settled::NotNeeded => (MailState::Dropped, "", None),
        Settled::Refused(said) => (MailState::Refused, said.as_str(), None),
        Settled::Unknown(said) if !mail.kind.may_come_twice() => (MailState::Uncertain, said.as_str(), None),
        Settled::NotNow(said) | Settled::Unknown(said) => match minutes_to_next_try(mail.tries) {
            Some(minutes) => (MailState::Waiting, said.as_str(), Some(minutes_after(&now, minutes))),
            None => (MailState::Failed, said.as_str(), None),
        },
    };
    let done_at = due.is_none().then(|| now.clone());
    let said: String = said.chars().filter(|c| !c.is_control()).take(500).collect();
    let values =
        args![mail.id.as_str(), &mail.lease, state.word(), said, due.unwrap_or_else(|| now.clone()), done_at];
    ctx.db.tx(|tx| tx.execute(SETTLE, values))?;
    Ok(())
}

/// Frees mails whose process has died: what the relay did not have waits again, and so does what may come twice; of the
/// rest nobody knows, and the administrator decides.
///
/// # Errors
/// The database's.
pub fn recover(ctx: &Ctx) -> Result<()> {
    let now = ctx.now();
    // Asked first: a statement that writes makes every kept answer old, also where it finds nothing.
    if ctx.db.read(|tx| tx.count(COUNT_LEFT_LYING, args![&now]))? == 0 {
        return Ok(());
    }
    ctx.db.tx(|tx| {
        tx.execute(FREE_UNGIVEN, args![&now])?;
        tx.execute(GIVE_UP_HANDED, args![&now])?;
        Ok(())
    })
}

fn minutes_after(now: &str, minutes: i64) -> String {
    chrono::DateTime::parse_from_rfc3339(now).map_or_else(
        |_| now.to_owned(),
        |at| (at + chrono::TimeDelta::minutes(minutes)).format("%Y-%m-%dT%H:%M:%SZ").to_string(),
    )
}

const LIST_DUE: &str = "SELECT id, kind, anchor_id, sequence, address, language, made_at, tries FROM mail
     WHERE state = 'waiting' AND due_at <= $1 ORDER BY due_at, id LIMIT CAST($2 AS BIGINT)";
const CLAIM: &str = "UPDATE mail SET state = 'sending', lease = $2, tries = tries + 1
     WHERE id = $1 AND state = 'waiting' AND due_at <= $3";
const HAND_OVER: &str = "UPDATE mail SET state = 'handed' WHERE id = $1 AND state = 'sending' AND lease = $2";
const SETTLE: &str = "UPDATE mail SET state = $3, said = $4, due_at = $5, done_at = $6, lease = NULL
     WHERE id = $1 AND lease = $2 AND state IN ('sending', 'handed')";
const COUNT_LEFT_LYING: &str = "SELECT CAST(COUNT(*) AS BIGINT) FROM mail
     WHERE state IN ('sending', 'handed') AND lease < $1";
const FREE_UNGIVEN: &str = "UPDATE mail SET state = 'waiting', lease = NULL
     WHERE lease < $1 AND (state = 'sending' OR (state = 'handed' AND kind IN ('invitation', 'reminder', 'cancellation')))";
const GIVE_UP_HANDED: &str = "UPDATE mail SET state = 'uncertain', lease = NULL, done_at = $1
     WHERE lease < $1 AND state = 'handed'";
