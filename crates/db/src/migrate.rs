//! Numbered SQL texts, one for both databases, run forward only and each in one transaction.
//!
//! A shipped migration is never edited: its text's hash is stored, and a changed one is refused.

use crate::engine::Engine;
use crate::{Db, Error, args, error};

include!(concat!(env!("OUT_DIR"), "/migrations.rs"));

const CREATE_MIGRATION: &str = "CREATE TABLE IF NOT EXISTS migration (number BIGINT PRIMARY KEY, name TEXT NOT NULL, text_hash TEXT NOT NULL)";
const LIST_MIGRATIONS: &str = "SELECT number, name, text_hash FROM migration ORDER BY number";
const INSERT_MIGRATION: &str = "INSERT INTO migration (number, name, text_hash) VALUES ($1, $2, $3)";
/// Changes nothing, but is counted as a change.
const TOUCH_MIGRATION: &str = "UPDATE migration SET name = name WHERE number = 1";
/// One number that all Torg processes agree on; held while migrating, so that two starts do not migrate at once.
const LOCK: &str = "SELECT CAST(pg_advisory_xact_lock(74672) AS TEXT)";

/// A migration that was run just now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Migrated {
    /// Its number.
    pub number: i64,
    /// Its file name without number and ending.
    pub name: &'static str,
}

impl Db {
    /// Brings the schema up to this program's version and says which migrations were run.
    ///
    /// # Errors
    /// [`Error::Migration`] where a text fails, was changed after it was shipped, or the database is newer.
    pub fn migrate(&self) -> Result<Vec<Migrated>, Error> {
        self.tx(|tx| tx.execute(CREATE_MIGRATION, &[]).map(drop).or_else(ignore_race))?;
        let mut done = Vec::new();
        for &(number, name, text) in MIGRATIONS {
            if self.migrate_one(number, name, text)? {
                done.push(Migrated { number, name });
            }
        }
        if !done.is_empty() {
            // A server that runs beside this may keep answers in memory that a migration made old.
            self.tx(|tx| tx.execute(TOUCH_MIGRATION, &[]))?;
        }
        let newest = MIGRATIONS.last().map_or(0, |m| m.0);
        let known: Vec<i64> = self.read(|tx| tx.list(LIST_MIGRATIONS, &[], |row| row.get(0)))?;
        match known.last() {
            Some(&number) if number > newest => Err(Error::Migration {
                number,
                reason: "this database was made by a newer version of Torg; install that version".to_owned(),
            }),
            _ => Ok(done),
        }
    }

    fn migrate_one(&self, number: i64, name: &'static str, text: &'static str) -> Result<bool, Error> {
        let hash = fnv1a(text);
        self.tx(|tx| {
            tx.1.is_silent = true;
            if matches!(self.engine(), Engine::Postgres(_)) {
                tx.list(LOCK, &[], |row| row.get::<Option<String>>(0))?;
            }
            let known =
                tx.list(LIST_MIGRATIONS, &[], |row| Ok((row.get::<i64>(0)?, row.get::<String>(2)?)))?;
            if let Some((_, shipped)) = known.iter().find(|(known, _)| *known == number) {
                let reason = "its text was changed after it was run; add a new migration instead".to_owned();
                return if *shipped == hash { Ok(false) } else { Err(Error::Migration { number, reason }) };
            }
            tx.batch(text).map_err(|e| Error::Migration { number, reason: error::chain(&e) })?;
            tx.execute(INSERT_MIGRATION, args![number, name, hash])?;
            Ok(true)
        })
    }
}

/// Two processes may create the bookkeeping table at the same moment on PostgreSQL; the loser finds it there.
fn ignore_race(error: Error) -> Result<(), Error> {
    if matches!(error, Error::Duplicate(_)) { Ok(()) } else { Err(error) }
}

/// FNV-1a, 64 bit (draft-eastlake-fnv): enough to notice an edited file, needs no crate.
fn fnv1a(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}
