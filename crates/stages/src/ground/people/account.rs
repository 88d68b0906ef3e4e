//! Accounts: made, listed, given another password and ended.

use super::password::{hash_password, is_password};
use crate::ground::{access, journal};
use crate::{Actor, Ctx, Error, Result};
use schemars::JsonSchema;
use serde::Serialize;
use torg_db::{Tx, args};
use torg_domain::Refusal;
use torg_domain::id::{OrganisationId, PersonId};
use torg_domain::person::check_password;

/// A new account.
#[derive(Debug, Clone, Default)]
pub struct NewPerson {
    /// What they sign in with; stored in lower case.
    pub sign_in_name: String,
    /// A name or a role.
    pub display_name: String,
    /// Their role in words.
    pub role_title: String,
    /// Their organisation.
    pub organisation: Option<OrganisationId>,
    /// Interface language.
    pub language: String,
    /// Languages read with ease, comma separated.
    pub reads: String,
    /// The password, in clear.
    pub password: String,
    /// Runs the installation.
    pub is_administrator: bool,
}

/// An account as the administrator sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PersonView {
    /// Its id.
    pub id: String,
    /// What they sign in with.
    pub sign_in_name: String,
    /// A name or a role.
    pub display_name: String,
    /// Their role in words.
    pub role_title: String,
    /// Their organisation's name; empty where not stated.
    pub organisation: String,
    /// Runs the installation.
    pub is_administrator: bool,
    /// May no longer sign in.
    pub is_removed: bool,
}

/// Makes an account.
///
/// # Errors
/// Forbidden but for the administrator; refused for a weak password, an empty or taken name.
pub fn add_person(ctx: &Ctx, actor: &Actor, new: &NewPerson) -> Result<PersonId> {
    access::installation::may_administer(actor)?;
    let hash = checked_hash(new)?;
    ctx.db.tx(|tx| insert(tx, ctx, actor, new, &hash))
}

/// Makes the first account, while there is none: the administrator of a fresh installation.
///
/// # Errors
/// [`Refusal::NameTaken`] where an account exists already; otherwise as [`add_person`].
pub fn add_first_administrator(ctx: &Ctx, new: &NewPerson) -> Result<PersonId> {
    let first = NewPerson { is_administrator: true, ..new.clone() };
    let hash = checked_hash(&first)?;
    ctx.db.tx(|tx| {
        tx.take_turn()?;
        if tx.count(COUNT_PEOPLE, &[])? > 0 {
            return Err(Refusal::NameTaken.into());
        }
        insert(tx, ctx, &Actor::program(), &first, &hash)
    })
}

/// Is this a fresh installation without any account?
///
/// # Errors
/// The database's.
pub fn is_fresh(ctx: &Ctx) -> Result<bool> {
    Ok(ctx.db.read(|tx| tx.count(COUNT_PEOPLE, &[]))? == 0)
}

fn checked_hash(new: &NewPerson) -> Result<String> {
    if new.sign_in_name.trim().is_empty() {
        return Err(Refusal::FieldMissing { field: "sign-in-name" }.into());
    }
    if new.display_name.trim().is_empty() {
        return Err(Refusal::FieldMissing { field: "display-name" }.into());
    }
    check_password(&new.password, &new.sign_in_name)?;
    hash_password(&new.password)
}

fn insert(tx: &mut Tx<'_>, ctx: &Ctx, actor: &Actor, new: &NewPerson, hash: &str) -> Result<PersonId> {
    let id = ctx.id();
    let values = args![
        &id,
        new.sign_in_name.trim().to_lowercase(),
        new.display_name.trim(),
        new.role_title.trim(),
        new.organisation.as_ref().map(OrganisationId::as_str),
        &new.language,
        &new.reads,
        hash,
        new.is_administrator,
        ctx.now(),
    ];
    match tx.execute(INSERT_PERSON, values) {
        Err(torg_db::Error::Duplicate(_)) => return Err(Refusal::NameTaken.into()),
        other => other?,
    };
    journal::record(
        tx,
        ctx,
        actor,
        &journal::Happening { deed: "add_person", network: None, kind: "person", id: &id },
    )?;
    Ok(PersonId::new(id))
}

/// Every account.
///
/// # Errors
/// Forbidden but for the administrator.
pub fn list(ctx: &Ctx, actor: &Actor) -> Result<Vec<PersonView>> {
    access::installation::may_administer(actor)?;
    Ok(ctx.db.read(|tx| {
        tx.list(LIST_PEOPLE, &[], |row| {
            Ok(PersonView {
                id: row.get(0)?,
                sign_in_name: row.get(1)?,
                display_name: row.get(2)?,
                role_title: row.get(3)?,
                organisation: row.get(4)?,
                is_administrator: row.get(5)?,
                is_removed: row.get(6)?,
            })
        })
    })?)
}

/// Ends somebody's access. What they wrote stays, under their role.
///
/// # Errors
/// Forbidden but for the administrator; missing where there is no such account.
pub fn remove_person(ctx: &Ctx, actor: &Actor, person: &PersonId) -> Result<()> {
    access::installation::may_administer(actor)?;
    ctx.db.tx(|tx| {
        if tx.execute(REMOVE_PERSON, args![person.as_str(), ctx.now()])? == 0 {
            return Err(Error::Missing("person", person.to_string()));
        }
        tx.execute(DELETE_SESSIONS_OF, args![person.as_str()])?;
        tx.execute(super::mail::DELETE_ADDRESS, args![person.as_str()])?;
        let happening =
            journal::Happening { deed: "remove_person", network: None, kind: "person", id: person.as_str() };
        journal::record(tx, ctx, actor, &happening)
    })
}

/// Moves somebody to another organisation, or to none. What they wrote stays where it was said.
///
/// # Errors
/// Forbidden but for the administrator; missing where there is no such account.
pub fn change_organisation(
    ctx: &Ctx,
    actor: &Actor,
    person: &PersonId,
    organisation: Option<&OrganisationId>,
) -> Result<()> {
    access::installation::may_administer(actor)?;
    ctx.db.tx(|tx| {
        let organisation = organisation.map(OrganisationId::as_str);
        if tx.execute(UPDATE_ORGANISATION, args![person.as_str(), organisation])? == 0 {
            return Err(Error::Missing("person", person.to_string()));
        }
        let happening = journal::Happening {
            deed: "change_organisation",
            network: None,
            kind: "person",
            id: person.as_str(),
        };
        journal::record(tx, ctx, actor, &happening)
    })
}

/// Gives oneself another password. Every other session of the account ends; `secret` names the one that stays.
///
/// # Errors
/// Forbidden for a stranger; [`Refusal::PasswordWrong`] where the old one is not right; refused for a weak new one.
pub fn change_password(
    ctx: &Ctx,
    actor: &Actor,
    (old, new): (&str, &str),
    secret: Option<&str>,
) -> Result<()> {
    let person = access::installation::may_keep_account(actor)?;
    let (name, hash) = ctx
        .db
        .read(|tx| {
            tx.find(FIND_OWN, args![person.as_str()], |row| {
                Ok((row.get::<String>(0)?, row.get::<String>(1)?))
            })
        })?
        .ok_or_else(|| Error::Missing("person", person.to_string()))?;
    if !is_password(old, &hash) {
        return Err(Refusal::PasswordWrong.into());
    }
    check_password(new, &name)?;
    let kept = secret.map(super::session::hash_of_secret).unwrap_or_default();
    replace_password(ctx, actor, person, (&hash_password(new)?, &kept))
}

/// Gives somebody another password, because they forgot theirs. All their sessions end.
///
/// # Errors
/// Forbidden but for the administrator; missing where there is no such account; refused for a weak password.
pub fn reset_password(ctx: &Ctx, actor: &Actor, person: &PersonId, new: &str) -> Result<()> {
    access::installation::may_administer(actor)?;
    let name = ctx
        .db
        .read(|tx| tx.find(FIND_OWN, args![person.as_str()], |row| row.get::<String>(0)))?
        .ok_or_else(|| Error::Missing("person", person.to_string()))?;
    check_password(new, &name)?;
    replace_password(ctx, actor, person, (&hash_password(new)?, ""))
}

fn replace_password(ctx: &Ctx, actor: &Actor, person: &PersonId, (hash, kept): (&str, &str)) -> Result<()> {
    ctx.db.tx(|tx| {
        tx.execute(UPDATE_PASSWORD, args![person.as_str(), hash])?;
        tx.execute(DELETE_OTHER_SESSIONS, args![person.as_str(), kept])?;
        let happening = journal::Happening {
            deed: "change_password",
            network: None,
            kind: "person",
            id: person.as_str(),
        };
        journal::record(tx, ctx, actor, &happening)
    })
}

const INSERT_PERSON: &str =
    "INSERT INTO person (id, sign_in_name, display_name, role_title, organisation_id, language,
         reads, password_hash, is_administrator, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
const COUNT_PEOPLE: &str = "SELECT CAST(COUNT(*) AS BIGINT) FROM person";
const LIST_PEOPLE: &str = "SELECT p.id, p.sign_in_name, p.display_name, p.role_title, COALESCE(o.name, ''),
         p.is_administrator, p.removed_at IS NOT NULL
     FROM person p LEFT JOIN organisation o ON o.id = p.organisation_id ORDER BY p.created_at, p.id";
const REMOVE_PERSON: &str =
    "UPDATE person SET removed_at = $2, display_name = role_title, sign_in_name = id, password_hash = ''
     WHERE id = $1 AND removed_at IS NULL";
const UPDATE_ORGANISATION: &str =
    "UPDATE person SET organisation_id = $2 WHERE id = $1 AND removed_at IS NULL";
const DELETE_SESSIONS_OF: &str = "DELETE FROM session WHERE person_id = $1";
const FIND_OWN: &str = "SELECT sign_in_name, password_hash FROM person WHERE id = $1 AND removed_at IS NULL";
const UPDATE_PASSWORD: &str = "UPDATE person SET password_hash = $2 WHERE id = $1";
const DELETE_OTHER_SESSIONS: &str = "DELETE FROM session WHERE person_id = $1 AND token_hash <> $2";
