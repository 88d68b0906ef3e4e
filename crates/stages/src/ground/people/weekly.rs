//! The letter of the week: who has asked for it, and the link in it that ends it without signing in (RFC 8058).

use crate::ground::open_link::{self, Purpose};
use crate::ground::{access, journal};
use crate::{Actor, Ctx, Result};
use torg_db::{Row, Tx, args};
use torg_domain::Refusal;
use torg_domain::id::PersonId;

const ANCHOR: &str = "person";
/// Whoever finds an old letter can end it still.
const FOR_EVER: &str = "9999-12-31T00:00:00Z";

/// Somebody who gets the letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weekly {
    /// Who.
    pub person: PersonId,
    /// Where they want to be written to.
    pub address: String,
    /// The language of their pages.
    pub language: String,
}

/// Does this reader get it?
///
/// # Errors
/// Forbidden for a stranger.
pub fn wants_weekly(ctx: &Ctx, actor: &Actor) -> Result<bool> {
    let person = access::installation::may_keep_account(actor)?;
    Ok(ctx.db.read(|tx| weekly_of(tx, person))?.is_some())
}

/// Says whether one wants it.
///
/// # Errors
/// Forbidden for a stranger; refused where one wants it and has no address.
pub fn set_weekly(ctx: &Ctx, actor: &Actor, is_wanted: bool) -> Result<()> {
    let person = access::installation::may_keep_account(actor)?;
    ctx.db.tx(|tx| {
        if is_wanted && super::address_of(tx, person)?.is_none() {
            return Err(Refusal::FieldMissing { field: "mail-address" }.into());
        }
        set(tx, ctx, actor, (person, is_wanted))
    })
}

/// Everybody who has asked for it, by id.
///
/// # Errors
/// The database's.
pub fn list_weekly(tx: &mut Tx<'_>) -> Result<Vec<Weekly>> {
    Ok(tx.list(LIST_WEEKLY, &[], read)?)
}

/// Somebody as they get it now; `None` where they do not, or no longer.
///
/// # Errors
/// The database's.
pub fn weekly_of(tx: &mut Tx<'_>, person: &PersonId) -> Result<Option<Weekly>> {
    Ok(tx.find(FIND_WEEKLY, args![person.as_str()], read)?)
}

/// The secret of the link that ends it.
///
/// # Errors
/// The database's.
pub fn weekly_link(ctx: &Ctx, person: &PersonId) -> Result<String> {
    let anchor = (ANCHOR, person.as_str());
    if let Some(token) = ctx.db.read(|tx| open_link::find(tx, ctx, Purpose::Weekly, anchor))? {
        return Ok(token);
    }
    ctx.db.tx(|tx| open_link::get_or_make(tx, ctx, Purpose::Weekly, anchor, FOR_EVER))
}

/// Does the letter of this link still come?
///
/// # Errors
/// [`Refusal::LinkEnded`] for a link that is none.
pub fn weekly_by_link(ctx: &Ctx, token: &str) -> Result<bool> {
    ctx.db.read(|tx| {
        let person = PersonId::new(open_link::open(tx, ctx, Purpose::Weekly, token)?);
        Ok(weekly_of(tx, &person)?.is_some())
    })
}

/// Ends the letter of this link. Ending it again is no fault: mail programs may ask twice.
///
/// # Errors
/// As [`weekly_by_link`].
pub fn stop_weekly(ctx: &Ctx, token: &str) -> Result<()> {
    ctx.db.tx(|tx| {
        let person = PersonId::new(open_link::open(tx, ctx, Purpose::Weekly, token)?);
        set(tx, ctx, &Actor::stranger(), (&person, false))
    })
}

fn set(tx: &mut Tx<'_>, ctx: &Ctx, actor: &Actor, (person, is_wanted): (&PersonId, bool)) -> Result<()> {
    if tx.execute(SET_WEEKLY, args![person.as_str(), is_wanted])? == 0 {
        return Ok(());
    }
    let deed = if is_wanted { "want_weekly" } else { "stop_weekly" };
    let happening = journal::Happening { deed, network: None, kind: ANCHOR, id: person.as_str() };
    journal::record(tx, ctx, actor, &happening)
}

fn read(row: &Row<'_>) -> std::result::Result<Weekly, torg_db::Error> {
    Ok(Weekly { person: PersonId::new(row.get::<String>(0)?), address: row.get(1)?, language: row.get(2)? })
}

const LIST_WEEKLY: &str =
    "SELECT p.id, a.address, p.language FROM person_mail a JOIN person p ON p.id = a.person_id
     WHERE a.is_weekly AND p.removed_at IS NULL ORDER BY p.id";
const FIND_WEEKLY: &str =
    "SELECT p.id, a.address, p.language FROM person_mail a JOIN person p ON p.id = a.person_id
     WHERE a.person_id = $1 AND a.is_weekly AND p.removed_at IS NULL";
const SET_WEEKLY: &str = "UPDATE person_mail SET is_weekly = $2 WHERE person_id = $1 AND is_weekly <> $2";
