//! Links that let somebody without an account do one thing: raise questions, give feedback, check a draft, take notes.

use crate::{Ctx, Result};
use torg_db::{Tx, args};
use torg_domain::Refusal;

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Raise questions before an exchange.
    Questions,
    /// Give feedback after a visit.
    Feedback,
    /// Check draft findings.
    Check,
    /// Take notes as a member of a visiting delegation.
    Delegation,
    /// Answer the three questions to users and relatives.
    Voices,
    /// Answer an invitation.
    Invitation,
    /// Subscribe to the exchanges of a network in a calendar.
    Calendar,
    /// Read what a source's money became.
    Funder,
    /// Say when one can come to an exchange.
    Times,
    /// End the letter of the week.
    Weekly,
    /// Say how a promise goes.
    Asked,
}

impl Purpose {
    const fn word(self) -> &'static str {
        match self {
            Self::Questions => "questions",
            Self::Feedback => "feedback",
            Self::Check => "check",
            Self::Delegation => "delegation",
            Self::Voices => "voices",
            Self::Invitation => "invitation",
            Self::Calendar => "calendar",
            Self::Funder => "funder",
            Self::Times => "times",
            Self::Weekly => "weekly",
            Self::Asked => "asked",
        }
    }
}

/// The link for this purpose, made if there is none that still works.
///
/// # Errors
/// The database's.
pub fn get_or_make(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    purpose: Purpose,
    (kind, id): (&'static str, &str),
    expires_at: &str,
) -> Result<String> {
    if let Some(token) = find(tx, ctx, purpose, (kind, id))? {
        return Ok(token);
    }
    let token = ctx.ids.secret();
    let hash = super::people::hash_of_secret(&token);
    tx.execute(INSERT_OPEN_LINK, args![hash, &token, purpose.word(), kind, id, expires_at])?;
    Ok(token)
}

/// The link for this purpose that works now.
///
/// # Errors
/// The database's.
pub fn find(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    purpose: Purpose,
    (kind, id): (&'static str, &str),
) -> Result<Option<String>> {
    Ok(tx.find(FIND_LIVE, args![kind, id, purpose.word(), ctx.now()], |row| row.get(0))?)
}

/// The id a link leads to.
///
/// # Errors
/// [`Refusal::LinkEnded`] where it is unknown, has expired, was withdrawn or is for something else.
pub fn open(tx: &mut Tx<'_>, ctx: &Ctx, purpose: Purpose, token: &str) -> Result<String> {
    let values = args![super::people::hash_of_secret(token), purpose.word(), ctx.now()];
    Ok(tx.find(FIND_ANCHOR, values, |row| row.get(0))?.ok_or(Refusal::LinkEnded)?)
}

/// Says anew until when a link works.
///
/// # Errors
/// The database's.
pub fn set_expiry(
    tx: &mut Tx<'_>,
    purpose: Purpose,
    (kind, id): (&'static str, &str),
    expires_at: &str,
) -> Result<()> {
    tx.execute(SET_EXPIRY, args![kind, id, purpose.word(), expires_at])?;
    Ok(())
}

/// Ends a link at once.
///
/// # Errors
/// The database's.
pub fn withdraw(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    purpose: Purpose,
    (kind, id): (&'static str, &str),
) -> Result<()> {
    tx.execute(WITHDRAW, args![kind, id, purpose.word(), ctx.now()])?;
    Ok(())
}

const FIND_LIVE: &str = "SELECT token FROM open_link
     WHERE anchor_kind = $1 AND anchor_id = $2 AND purpose = $3 AND withdrawn_at IS NULL AND expires_at > $4";
const INSERT_OPEN_LINK: &str = "INSERT INTO open_link (token_hash, token, purpose, anchor_kind, anchor_id, expires_at) VALUES ($1, $2, $3, $4, $5, $6)";
const FIND_ANCHOR: &str = "SELECT anchor_id FROM open_link
     WHERE token_hash = $1 AND purpose = $2 AND withdrawn_at IS NULL AND expires_at > $3";
const SET_EXPIRY: &str = "UPDATE open_link SET expires_at = $4
     WHERE anchor_kind = $1 AND anchor_id = $2 AND purpose = $3 AND withdrawn_at IS NULL";
const WITHDRAW: &str = "UPDATE open_link SET withdrawn_at = $4
     WHERE anchor_kind = $1 AND anchor_id = $2 AND purpose = $3 AND withdrawn_at IS NULL";
