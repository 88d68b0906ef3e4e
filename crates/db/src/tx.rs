//! Running statements inside one transaction.

use crate::{Error, Row, Value, change::Written, error, row::Inner};
use postgres::types::ToSql as PgToSql;
use std::borrow::Cow;

/// A transaction of either engine. It is committed by [`crate::Db::tx`] when the closure returns `Ok`.
pub struct Tx<'a>(pub(crate) Engine<'a>, pub(crate) Written);

pub(crate) enum Engine<'a> {
    Sqlite(&'a rusqlite::Connection),
    Postgres(postgres::Transaction<'a>, &'a mut crate::postgres_server::Statements),
}

impl std::fmt::Debug for Tx<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self.0 {
            Engine::Sqlite(_) => "Tx(sqlite)",
            Engine::Postgres(..) => "Tx(postgres)",
        })
    }
}

impl Tx<'_> {
    /// Runs a statement and says how many rows it touched.
    ///
    /// # Errors
    /// [`Error::Duplicate`], [`Error::MissingParent`], [`Error::Busy`] or [`Error::Broken`].
    pub fn execute(&mut self, sql: &'static str, args: &[Value]) -> Result<u64, Error> {
        self.1.note(sql);
        match &mut self.0 {
            Engine::Sqlite(connection) => {
                let mut statement = prepare(connection, sql)?;
                let touched = statement
                    .execute(rusqlite::params_from_iter(args))
                    .map_err(|e| error::of_sqlite(sql, e))?;
                Ok(touched as u64)
            }
            Engine::Postgres(tx, statements) => {
                let statement = statements.prepare(tx, sql)?;
                tx.execute(&statement, &pg(args)).map_err(|e| error::of_postgres(sql, e))
            }
        }
    }

    /// All rows, each turned into a value by `read`.
    ///
    /// # Errors
    /// As [`Tx::execute`], or what `read` returns.
    pub fn list<T>(
        &mut self,
        sql: &'static str,
        args: &[Value],
        read: impl Fn(&Row<'_>) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        self.1.note(sql); // an INSERT or UPDATE may answer with rows
        match &mut self.0 {
            Engine::Sqlite(connection) => {
                let mut statement = prepare(connection, sql)?;
                let mut rows = statement
                    .query(rusqlite::params_from_iter(args))
                    .map_err(|e| error::of_sqlite(sql, e))?;
                let mut all = Vec::new();
                while let Some(row) = rows.next().map_err(|e| error::of_sqlite(sql, e))? {
                    all.push(read(&Row(Inner::Sqlite(row)))?);
                }
                Ok(all)
            }
            Engine::Postgres(tx, statements) => {
                let statement = statements.prepare(tx, sql)?;
                let rows = tx.query(&statement, &pg(args)).map_err(|e| error::of_postgres(sql, e))?;
                rows.iter().map(|row| read(&Row(Inner::Postgres(row)))).collect()
            }
        }
    }

    /// The first row, if there is one.
    ///
    /// # Errors
    /// As [`Tx::list`].
    pub fn find<T>(
        &mut self,
        sql: &'static str,
        args: &[Value],
        read: impl Fn(&Row<'_>) -> Result<T, Error>,
    ) -> Result<Option<T>, Error> {
        Ok(self.list(sql, args, read)?.into_iter().next())
    }

    /// A number from a statement that always answers with one row, such as a count.
    ///
    /// # Errors
    /// As [`Tx::list`].
    pub fn count(&mut self, sql: &'static str, args: &[Value]) -> Result<i64, Error> {
        Ok(self.find(sql, args, |row| row.get(0))?.unwrap_or(0))
    }

    /// Waits for this transaction's turn among all writers, in this and other processes, until it ends.
    ///
    /// SQLite has one writer anyway. On PostgreSQL it is a transaction-level advisory lock: a number taken after
    /// it is larger than every committed one, so a follower that reads "greater than the last" misses nothing.
    ///
    /// # Errors
    /// As [`Tx::execute`].
    pub fn take_turn(&mut self) -> Result<(), Error> {
        const TURN: &str = "SELECT CAST(pg_advisory_xact_lock(74671) AS TEXT)";
        if self.1.has_turn || matches!(self.0, Engine::Sqlite(_)) {
            return Ok(());
        }
        self.list(TURN, &[], |_| Ok(()))?;
        self.1.has_turn = true;
        Ok(())
    }

    /// Many statements at once; for migrations.
    pub(crate) fn batch(&mut self, sql: &'static str) -> Result<(), Error> {
        match &mut self.0 {
            Engine::Sqlite(connection) => connection.execute_batch(sql).map_err(|e| error::of_sqlite(sql, e)),
            Engine::Postgres(tx, _) => tx.batch_execute(sql).map_err(|e| error::of_postgres(sql, e)),
        }
    }

    /// Asks the engine to parse and type-check a statement without running it.
    ///
    /// # Errors
    /// [`Error::Broken`] where the engine refuses the text.
    pub fn check(&mut self, sql: &'static str) -> Result<(), Error> {
        match &mut self.0 {
            Engine::Sqlite(connection) => prepare(connection, sql).map(drop),
            Engine::Postgres(tx, _) => tx.prepare(sql).map(drop).map_err(|e| error::of_postgres(sql, e)),
        }
    }
}

fn prepare<'c>(
    connection: &'c rusqlite::Connection,
    sql: &'static str,
) -> Result<rusqlite::CachedStatement<'c>, Error> {
    connection.prepare_cached(&numbered(sql)).map_err(|e| error::of_sqlite(sql, e))
}

/// SQLite reads `$2` as a *name* and numbers names by first appearance; `?2` is the position we mean.
/// SQL texts hold no literal `$` (a test refuses them), so every `$` starts a parameter.
pub(crate) fn numbered(sql: &str) -> Cow<'_, str> {
    if sql.contains('$') { Cow::Owned(sql.replace('$', "?")) } else { Cow::Borrowed(sql) }
}

pub(crate) fn pg(args: &[Value]) -> Vec<&(dyn PgToSql + Sync)> {
    args.iter()
        .map(|value| match value {
            Value::Text(v) => v as &(dyn PgToSql + Sync),
            Value::Int(v) => v,
            Value::Real(v) => v,
            Value::Bool(v) => v,
            Value::Bytes(v) => v,
        })
        .collect()
}

impl rusqlite::ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        use rusqlite::types::{Null, ToSqlOutput, ValueRef};
        match self {
            Self::Text(Some(v)) => Ok(ToSqlOutput::Borrowed(ValueRef::Text(v.as_bytes()))),
            Self::Int(Some(v)) => Ok(ToSqlOutput::Borrowed(ValueRef::Integer(*v))),
            Self::Real(Some(v)) => Ok(ToSqlOutput::Borrowed(ValueRef::Real(*v))),
            Self::Bool(Some(v)) => Ok(ToSqlOutput::Borrowed(ValueRef::Integer(i64::from(*v)))),
            Self::Bytes(Some(v)) => Ok(ToSqlOutput::Borrowed(ValueRef::Blob(v))),
            Self::Text(None) | Self::Int(None) | Self::Real(None) | Self::Bool(None) | Self::Bytes(None) => {
                Null.to_sql()
            }
        }
    }
}
