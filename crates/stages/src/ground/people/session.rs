//! Sessions live in the database under the hash of their cookie, so that every server process knows them and a stolen
//! database opens none.

use super::password::{NOBODY, is_password};
use crate::ground::change;
use crate::{Actor, Ctx, Result};
use sha2::{Digest, Sha256};
use torg_db::{Row, Tx, args};
use torg_domain::Refusal;
use torg_domain::id::{NetworkId, OrganisationId, PersonId};
use torg_domain::network::NetworkRole;

/// A session ends after this many days without use (ASVS 5.0, 7.3.1).
pub const SESSION_DAYS: i64 = 14;
/// And after this many days in any case (ASVS 5.0, 7.3.2); the cookie lives as long.
pub const SESSION_MOST_DAYS: i64 = 90;

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
        change::place_of_sessions(tx);
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
    ctx.db.tx(|tx| -> Result<()> {
        change::place_of_sessions(tx);
        tx.execute(DELETE_SESSION, args![hash_of_secret(secret)])?;
        Ok(())
    })
}

/// Who is behind a cookie; a stranger where the session is unknown or has ended. Use moves the session's end.
///
/// # Errors
/// The database's.
pub fn actor_of_session(ctx: &Ctx, secret: &str) -> Result<Actor> {
    Ok(live_session(ctx, secret)?.map_or_else(Actor::stranger, |session| session.actor))
}

/// A session that goes on.
#[derive(Debug, Clone)]
pub struct LiveSession {
    /// Who is behind it.
    pub actor: Actor,
    /// When it ends unless it is used on another day, UTC.
    pub ends_at: String,
}

/// The session behind a cookie; `None` where it is unknown or has ended. Use moves its end, once a day.
///
/// # Errors
/// The database's.
pub fn live_session(ctx: &Ctx, secret: &str) -> Result<Option<LiveSession>> {
    let (hash, now) = (hash_of_secret(secret), ctx.now());
    let found = ctx.db.read(|tx| -> Result<_> {
        let seen = |row: &Row<'_>| {
            Ok((read_actor(row)?, [row.get::<String>(5)?, row.get::<String>(6)?, row.get::<String>(7)?]))
        };
        let Some((mut actor, times)) = tx.find(FIND_ACTOR, args![&hash, &now], seen)? else {
            return Ok(None);
        };
        actor.roles = roles_of(tx, actor.person.as_ref())?;
        Ok(Some((actor, times)))
    })?;
    let Some((actor, [began, seen_at, mut ends_at])) = found else { return Ok(None) };
    // Once a day is enough, so that reading a page does not write.
    if seen_at.get(..10) != now.get(..10) {
        ends_at = days_after(&now, SESSION_DAYS).min(days_after(&began, SESSION_MOST_DAYS));
        ctx.db.tx(|tx| {
            change::place_of_sessions(tx);
            tx.execute(TOUCH_SESSION, args![hash, now, &ends_at])
        })?;
    }
    Ok(Some(LiveSession { actor, ends_at }))
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

/// Somebody with an account, by id; `None` where they are removed. For what acts in their name without a session, such as
/// a calendar they subscribed to.
///
/// # Errors
/// The database's.
pub fn actor_of(tx: &mut Tx<'_>, person: &PersonId) -> Result<Option<Actor>> {
    let Some(mut actor) = tx.find(FIND_ACTOR_OF, args![person.as_str()], read_actor)? else {
        return Ok(None);
    };
    actor.roles = roles_of(tx, actor.person.as_ref())?;
    Ok(Some(actor))
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

/// `now` plus whole days, in the same fixed-width text.
#[must_use]
pub fn days_after(now: &str, days: i64) -> String {
    chrono::DateTime::parse_from_rfc3339(now).map_or_else(
        |_| now.to_owned(),
        |at| (at + chrono::TimeDelta::days(days)).format("%Y-%m-%dT%H:%M:%SZ").to_string(),
    )
}

/// Whole days from one day to another, both `YYYY-MM-DD`; 0 where either is something else.
#[must_use]
pub fn days_between(from: &str, to: &str) -> i64 {
    let day = |text: &str| chrono::NaiveDate::parse_from_str(text.get(..10).unwrap_or(text), "%Y-%m-%d").ok();
    match (day(from), day(to)) {
        (Some(from), Some(to)) => (to - from).num_days(),
        _ => 0,
    }
}

const FIND_PASSWORD: &str =
    "SELECT id, password_hash FROM person WHERE sign_in_name = $1 AND removed_at IS NULL";
const INSERT_SESSION: &str = "INSERT INTO session (token_hash, person_id, created_at, seen_at, expires_at) VALUES ($1, $2, $3, $3, $4)";
const DELETE_SESSION: &str = "DELETE FROM session WHERE token_hash = $1";
const DELETE_EXPIRED: &str = "DELETE FROM session WHERE expires_at < $1";
const FIND_ACTOR: &str =
    "SELECT p.id, p.display_name, p.organisation_id, p.is_administrator, p.language, s.created_at, s.seen_at,
         s.expires_at
     FROM session s JOIN person p ON p.id = s.person_id
     WHERE s.token_hash = $1 AND s.expires_at > $2 AND p.removed_at IS NULL";
const FIND_ACTOR_NAMED: &str = "SELECT id, display_name, organisation_id, is_administrator, language
     FROM person WHERE sign_in_name = $1 AND removed_at IS NULL";
const FIND_ACTOR_OF: &str = "SELECT id, display_name, organisation_id, is_administrator, language
     FROM person WHERE id = $1 AND removed_at IS NULL";
const LIST_ROLES: &str =
    "SELECT network_id, role FROM network_person WHERE person_id = $1 ORDER BY network_id";
const TOUCH_SESSION: &str = "UPDATE session SET seen_at = $2, expires_at = $3 WHERE token_hash = $1";
