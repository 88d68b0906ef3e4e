//! People, passwords and sessions.
//!
//! Passwords are kept as Argon2id (RFC 9106; OWASP: 19 MiB, 2 passes, 1 lane). Sessions live in the database under
//! the hash of their cookie, so that every server process knows them and a stolen database opens none.

use super::{access, journal};
use crate::{Actor, Ctx, Result};
use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};
use schemars::JsonSchema;
use serde::Serialize;
use sha2::{Digest, Sha256};
use torg_db::{Row, Tx, args};
use torg_domain::Refusal;
use torg_domain::id::{NetworkId, OrganisationId, PersonId};
use torg_domain::network::NetworkRole;
use torg_domain::person::check_password;

/// A session ends after this many days without use.
pub const SESSION_DAYS: i64 = 14;
const MEMORY_KIB: u32 = 19_456;
const PASSES: u32 = 2;

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
            return Err(crate::Error::Missing("person", person.to_string()));
        }
        tx.execute(DELETE_SESSIONS_OF, args![person.as_str()])?;
        let happening =
            journal::Happening { deed: "remove_person", network: None, kind: "person", id: person.as_str() };
        journal::record(tx, ctx, actor, &happening)
    })
}

/// Signs somebody in: the secret that goes into the cookie.
///
/// # Errors
/// [`Refusal::SignInWrong`], whichever part was wrong; the time taken is the same for an unknown name.
pub fn sign_in(ctx: &Ctx, sign_in_name: &str, password: &str) -> Result<String> {
    let name = sign_in_name.trim().to_lowercase();
    let found = ctx.db.read(|tx| {
        tx.find(FIND_PASSWORD, args![name], |row| Ok((row.get::<String>(0)?, row.get::<String>(1)?)))
    })?;
    let (id, hash) = found.map_or_else(|| (None, NOBODY.to_owned()), |(id, hash)| (Some(id), hash));
    let is_right = is_password(password, &hash);
    let Some(id) = id.filter(|_| is_right) else { return Err(Refusal::SignInWrong.into()) };
    let secret = ctx.ids.secret();
    let now = ctx.now();
    ctx.db.tx(|tx| -> Result<()> {
        tx.execute(DELETE_EXPIRED, args![&now])?;
        let ends = days_after(&now, SESSION_DAYS);
        tx.execute(INSERT_SESSION, args![hash_of_secret(&secret), id, &now, ends])?;
        Ok(())
    })?;
    Ok(secret)
}

/// Ends one session.
///
/// # Errors
/// The database's.
pub fn sign_out(ctx: &Ctx, secret: &str) -> Result<()> {
    ctx.db.tx(|tx| tx.execute(DELETE_SESSION, args![hash_of_secret(secret)]))?;
    Ok(())
}

/// Who is behind a cookie; a stranger where the session is unknown or has ended.
///
/// # Errors
/// The database's.
pub fn actor_of_session(ctx: &Ctx, secret: &str) -> Result<Actor> {
    let values = args![hash_of_secret(secret), ctx.now()];
    ctx.db.read(|tx| {
        let Some(mut actor) = tx.find(FIND_ACTOR, values, read_actor)? else { return Ok(Actor::stranger()) };
        actor.roles = roles_of(tx, actor.person.as_ref())?;
        Ok(actor)
    })
}

/// Who signs in with a name; for stories and the command line.
///
/// # Errors
/// Missing where there is no such account.
pub fn actor_named(ctx: &Ctx, sign_in_name: &str) -> Result<Actor> {
    ctx.db.read(|tx| {
        let found = tx.find(FIND_ACTOR_NAMED, args![sign_in_name], read_actor)?;
        let mut actor = found.ok_or_else(|| crate::Error::Missing("person", sign_in_name.to_owned()))?;
        actor.roles = roles_of(tx, actor.person.as_ref())?;
        Ok(actor)
    })
}

fn read_actor(row: &Row<'_>) -> std::result::Result<Actor, torg_db::Error> {
    Ok(Actor {
        person: Some(PersonId::new(row.get::<String>(0)?)),
        display_name: row.get(1)?,
        organisation: row.get::<Option<String>>(2)?.map(OrganisationId::new),
        is_administrator: row.get(3)?,
        language: Some(row.get(4)?),
        roles: Vec::new(),
    })
}

fn roles_of(tx: &mut Tx<'_>, person: Option<&PersonId>) -> Result<Vec<(NetworkId, NetworkRole)>> {
    let Some(person) = person else { return Ok(Vec::new()) };
    let pairs = tx
        .list(LIST_ROLES, args![person.as_str()], |row| Ok((row.get::<String>(0)?, row.get::<String>(1)?)))?;
    let role =
        |(network, role): (String, String)| Some((NetworkId::new(network), NetworkRole::from_word(&role)?));
    Ok(pairs.into_iter().filter_map(role).collect())
}

/// SHA-256 as hexadecimal text: what is stored in place of a secret of 192 random bits.
#[must_use]
pub fn hash_of_secret(secret: &str) -> String {
    Sha256::digest(secret.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn argon2() -> Argon2<'static> {
    let params = Params::new(MEMORY_KIB, PASSES, 1, None).unwrap_or_default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

fn hash_password(password: &str) -> Result<String> {
    let hash = argon2()
        .hash_password(password.as_bytes())
        .map_err(|e| crate::Error::fault("hashing a password", e.to_string()))?;
    Ok(hash.to_string())
}

fn is_password(password: &str, hash: &str) -> bool {
    PasswordHash::new(hash).is_ok_and(|hash| argon2().verify_password(password.as_bytes(), &hash).is_ok())
}

/// `now` plus whole days, in the same fixed-width text.
#[must_use]
pub fn days_after(now: &str, days: i64) -> String {
    chrono::DateTime::parse_from_rfc3339(now).map_or_else(
        |_| now.to_owned(),
        |at| (at + chrono::TimeDelta::days(days)).format("%Y-%m-%dT%H:%M:%SZ").to_string(),
    )
}

/// A hash no password fits, so that an unknown name takes as long as a known one.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$dG9yZ3RvcmdzYWx0MDE$0d4tOFzPzhbUpLKyzzfjOXbLvqDCzBVGZ5WyyGfZhSE";

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
const FIND_PASSWORD: &str =
    "SELECT id, password_hash FROM person WHERE sign_in_name = $1 AND removed_at IS NULL";
const INSERT_SESSION: &str = "INSERT INTO session (token_hash, person_id, created_at, seen_at, expires_at) VALUES ($1, $2, $3, $3, $4)";
const DELETE_SESSION: &str = "DELETE FROM session WHERE token_hash = $1";
const DELETE_SESSIONS_OF: &str = "DELETE FROM session WHERE person_id = $1";
const DELETE_EXPIRED: &str = "DELETE FROM session WHERE expires_at < $1";
const FIND_ACTOR: &str = "SELECT p.id, p.display_name, p.organisation_id, p.is_administrator, p.language
     FROM session s JOIN person p ON p.id = s.person_id
     WHERE s.token_hash = $1 AND s.expires_at > $2 AND p.removed_at IS NULL";
const FIND_ACTOR_NAMED: &str = "SELECT id, display_name, organisation_id, is_administrator, language
     FROM person WHERE sign_in_name = $1 AND removed_at IS NULL";
const LIST_ROLES: &str = "SELECT network_id, role FROM network_person WHERE person_id = $1";
