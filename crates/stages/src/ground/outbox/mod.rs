//! The outbox: mail that waits in the database until the relay has taken it, so that none is lost and none goes out twice
//! (decision 0049).
//!
//! A command puts mail here in its own transaction: what is undone sends nothing, what is committed is sent however
//! often the program is killed. A mail says only what it is about; its words are put together when it leaves. One
//! process takes a mail for itself by a lease. Before the relay is given the text the mail is marked as handed: from then
//! on nobody can know whether it arrived, and only mail that may come twice is tried again by itself.
//! Not for: words, calendar files and the conversation with the relay (`torg-post`).

mod queue;
mod status;

pub use queue::{Claimed, Settled, claim, hand_over, recover, settle};
pub use status::{MailLine, MailStatusView, latest, put_away, send_again, status};

use crate::ground::setting;
use crate::{Ctx, Result};
use torg_db::{Tx, args};
use torg_domain::post::{MailKind, MailState};

const MAIL_IS_ON: &str = "mail-is-on";
/// What falls due is written about so many days later at most: an installation that gets a relay after years does not begin
/// with years of questions.
pub const LATEST_DAYS: i64 = 31;
/// Days an address stands beside a mail that has ended.
const ADDRESS_DAYS: i64 = 90;

/// A mail to be sent.
#[derive(Debug)]
pub struct NewMail<'a> {
    /// What it is.
    pub kind: MailKind,
    /// What it is about.
    pub anchor: &'a str,
    /// The revision of the exchange; 0 where the kind has none.
    pub sequence: i64,
    /// What makes it the same mail, whoever thinks of it again.
    pub once: &'a str,
    /// To whom.
    pub address: &'a str,
    /// In which language.
    pub language: &'a str,
}

impl<'a> NewMail<'a> {
    /// A mail about something that has no revisions: what it is and about what, what makes it the same, address and
    /// language.
    #[must_use]
    pub const fn once(
        (kind, anchor): (MailKind, &'a str),
        once: &'a str,
        (address, language): (&'a str, &'a str),
    ) -> Self {
        Self { kind, anchor, sequence: 0, once, address, language }
    }
}

/// Does this installation send mail? Without a relay nothing is put into the outbox: mail that waited for months would
/// go out on the day somebody names one.
///
/// # Errors
/// The database's.
pub fn is_on(tx: &mut Tx<'_>) -> Result<bool> {
    Ok(setting::find(tx, MAIL_IS_ON)?.as_deref() == Some("yes"))
}

/// Says whether mail is sent, when the program starts.
///
/// # Errors
/// The database's.
pub fn turn(ctx: &Ctx, is_on: bool) -> Result<()> {
    let word = if is_on { "yes" } else { "no" };
    if ctx.db.read(|tx| setting::find(tx, MAIL_IS_ON))?.as_deref() == Some(word) {
        return Ok(());
    }
    ctx.db.tx(|tx| setting::put(tx, MAIL_IS_ON, word))
}

/// Puts a mail into the outbox; says whether it was not there yet.
///
/// # Errors
/// The database's.
pub fn put(tx: &mut Tx<'_>, ctx: &Ctx, new: &NewMail<'_>) -> Result<bool> {
    if !is_on(tx)? {
        return Ok(false);
    }
    let values = args![
        ctx.id(),
        new.kind.word(),
        new.anchor,
        new.sequence,
        new.once,
        new.address,
        new.language,
        MailState::Waiting.word(),
        ctx.now(),
    ];
    Ok(tx.execute(INSERT_MAIL, values)? > 0)
}

/// Takes back what still waits about something, because newer mail says it better.
///
/// # Errors
/// The database's.
pub fn take_back(tx: &mut Tx<'_>, ctx: &Ctx, anchor: &str) -> Result<()> {
    tx.execute(DROP_WAITING, args![anchor, ctx.now()])?;
    Ok(())
}

/// Has any mail about this left, or may have?
///
/// # Errors
/// The database's.
pub fn has_left(tx: &mut Tx<'_>, anchor: &str) -> Result<bool> {
    Ok(tx.count(COUNT_LEFT, args![anchor])? > 0)
}

/// Was this mail thought of before, whatever became of it?
///
/// # Errors
/// The database's.
pub fn is_known(tx: &mut Tx<'_>, once: &str) -> Result<bool> {
    Ok(tx.count(COUNT_ONCE, args![once])? > 0)
}

/// Did the relay take an invitation about this before?
///
/// # Errors
/// The database's.
pub fn was_sent(tx: &mut Tx<'_>, anchor: &str) -> Result<bool> {
    Ok(tx.count(COUNT_SENT, args![anchor])? > 0)
}

/// Forgets the addresses of mails that ended so many days ago and belong to no invitation, which forgets its own. Says of how
/// many. Done by the program, without anybody asking.
///
/// # Errors
/// The database's.
pub fn forget_addresses(ctx: &Ctx) -> Result<usize> {
    let before = super::people::days_after(&ctx.now(), -ADDRESS_DAYS);
    // Asked first: a statement that writes makes every kept answer old, also where it finds nothing.
    if ctx.db.read(|tx| tx.count(COUNT_ENDED, args![&before]))? == 0 {
        return Ok(0);
    }
    let count = ctx.db.tx(|tx| tx.execute(FORGET_ENDED, args![&before]))?;
    Ok(usize::try_from(count).unwrap_or(usize::MAX))
}

// Those belong to an invitation, which forgets its own; every other kind, also a new one, is forgotten here.
const COUNT_ENDED: &str = "SELECT CAST(COUNT(*) AS BIGINT) FROM mail
     WHERE address <> '' AND kind NOT IN ('invitation', 'reminder', 'cancellation') AND done_at < $1";
const FORGET_ENDED: &str = "UPDATE mail SET address = '', said = ''
     WHERE address <> '' AND kind NOT IN ('invitation', 'reminder', 'cancellation') AND done_at < $1";
const INSERT_MAIL: &str =
    "INSERT INTO mail (id, kind, anchor_id, sequence, sent_once, address, language, state, due_at, made_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9) ON CONFLICT (sent_once) DO NOTHING";
const DROP_WAITING: &str =
    "UPDATE mail SET state = 'dropped', done_at = $2 WHERE anchor_id = $1 AND state = 'waiting'";
const COUNT_SENT: &str = "SELECT CAST(COUNT(*) AS BIGINT) FROM mail
     WHERE anchor_id = $1 AND kind = 'invitation' AND state IN ('sent', 'uncertain')";
const COUNT_ONCE: &str = "SELECT CAST(COUNT(*) AS BIGINT) FROM mail WHERE sent_once = $1";
const COUNT_LEFT: &str = "SELECT CAST(COUNT(*) AS BIGINT) FROM mail
     WHERE anchor_id = $1 AND state IN ('sending', 'handed', 'sent', 'uncertain')";
