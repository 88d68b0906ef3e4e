//! Where somebody with an account wants to be written to: their own choice, and theirs to take back.

use crate::ground::{access, journal};
use crate::{Actor, Ctx, Result};
use torg_db::{Tx, args};
use torg_domain::id::PersonId;
use torg_domain::invitation::MailAddress;
use torg_engine::text::fold::fold;

/// One's own address; empty where there is none.
///
/// # Errors
/// Forbidden for a stranger.
pub fn own_address(ctx: &Ctx, actor: &Actor) -> Result<String> {
    let person = access::installation::may_keep_account(actor)?;
    Ok(ctx.db.read(|tx| address_of(tx, person))?.unwrap_or_default().0)
}

/// Those whose title is the name of a role, as people write it: capitals do not count. An empty name is nobody's.
pub fn with_title<'a, T>(
    all: &'a [T],
    role: &str,
    title: impl Fn(&T) -> &str + 'a,
) -> impl Iterator<Item = &'a T> {
    let role = fold(role);
    all.iter().filter(move |one| !role.is_empty() && fold(title(one)) == role)
}

/// Address and language of somebody, without a rule: to write to them.
///
/// # Errors
/// The database's.
pub fn address_of(tx: &mut Tx<'_>, person: &PersonId) -> Result<Option<(String, String)>> {
    Ok(tx.find(FIND_ADDRESS, args![person.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// Says where one wants to be written to; an empty text ends it.
///
/// # Errors
/// Forbidden for a stranger; refused for a text that is no address.
pub fn set_address(ctx: &Ctx, actor: &Actor, text: &str) -> Result<()> {
    let person = access::installation::may_keep_account(actor)?;
    let address = if text.trim().is_empty() { None } else { Some(MailAddress::parse(text)?) };
    ctx.db.tx(|tx| {
        match &address {
            Some(address) => tx.execute(UPSERT_ADDRESS, args![person.as_str(), address.as_str()])?,
            None => tx.execute(DELETE_ADDRESS, args![person.as_str()])?,
        };
        let happening = journal::Happening {
            deed: "change_mail_address",
            network: None,
            kind: "person",
            id: person.as_str(),
        };
        journal::record(tx, ctx, actor, &happening)
    })
}

const FIND_ADDRESS: &str =
    "SELECT a.address, p.language FROM person_mail a JOIN person p ON p.id = a.person_id
     WHERE a.person_id = $1 AND p.removed_at IS NULL";
const UPSERT_ADDRESS: &str = "INSERT INTO person_mail (person_id, address) VALUES ($1, $2)
     ON CONFLICT (person_id) DO UPDATE SET address = excluded.address";
pub(super) const DELETE_ADDRESS: &str = "DELETE FROM person_mail WHERE person_id = $1";
