//! Opening either engine and running closures in transactions.
//!
//! SQLite: WAL, `synchronous=FULL` (an acknowledged write survives a crash), one writer connection behind a lock,
//! readers in a pool of their own. The whole file is read at start only after an unclean stop. PostgreSQL: one pool, TLS where the server offers or `sslmode` asks for it.

use crate::commits::Commits;
use crate::pool::{Pool, locked};
use crate::{Error, Tx, change::Written, error, postgres_server, tx};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

const BUSY_WAIT: Duration = Duration::from_secs(10);
/// Readers are many and short; more than this only wait for the same two or four cores.
const SQLITE_READERS: usize = 8;
const POSTGRES_CONNECTIONS: usize = 12;
/// Reads the whole schema.
const COUNT_SCHEMA: &str = "SELECT CAST(COUNT(*) AS BIGINT) FROM sqlite_master";
const STATEMENTS_KEPT: usize = 512;

/// Which engine is underneath; for the health page and `torg doctor`, never for a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The embedded file.
    Sqlite,
    /// A server.
    Postgres,
}

/// A database. Cloning is cheap: clones share the connections.
#[derive(Clone)]
pub struct Db {
    engine: Arc<Engine>,
    commits: Arc<Commits>,
    on_write: Option<Arc<dyn Fn() + Send + Sync>>,
}

pub(crate) enum Engine {
    Sqlite { writer: Mutex<rusqlite::Connection>, readers: Pool<rusqlite::Connection> },
    Postgres(Pool<postgres_server::Connection>),
}

impl std::fmt::Debug for Db {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Db").field(&self.kind()).finish()
    }
}

impl Db {
    /// Opens `postgres://...` as a server and anything else as the path of an SQLite file, which is created.
    ///
    /// # Errors
    /// [`Error::NotAvailable`] or [`Error::Damaged`], each with a sentence for the administrator.
    pub fn open(address: &str) -> Result<Self, Error> {
        if address.starts_with("postgres://") || address.starts_with("postgresql://") {
            let connect = postgres_server::connector(address)?;
            let pool = Pool::new(POSTGRES_CONNECTIONS, connect, postgres_server::Connection::is_alive);
            pool.take()?; // fail now, with a sentence, rather than at the first page
            return Ok(Self::over(Engine::Postgres(pool)));
        }
        let path = PathBuf::from(address);
        let was_stopped_well = is_log_empty(&path);
        let writer = connect_sqlite(&path)?;
        check_briefly(&writer, &path)?;
        if !was_stopped_well {
            check_whole(&writer)?;
        }
        let readers = Pool::new(SQLITE_READERS, move || connect_sqlite_reader(&path), |_| true);
        Ok(Self::over(Engine::Sqlite { writer: Mutex::new(writer), readers }))
    }

    fn over(engine: Engine) -> Self {
        Self { engine: Arc::new(engine), commits: Arc::default(), on_write: None }
    }

    /// Reads the whole embedded file and says whether it is sound; takes a second or so for each 500 MB. A start after a
    /// clean stop leaves this for later. A server looks after its own files.
    ///
    /// # Errors
    /// [`Error::Damaged`] with what is amiss.
    pub fn check_whole(&self) -> Result<(), Error> {
        match &*self.engine {
            Engine::Sqlite { readers, .. } => check_whole(&*readers.take()?),
            Engine::Postgres(_) => Ok(()),
        }
    }

    pub(crate) fn engine(&self) -> &Engine {
        &self.engine
    }

    /// The same database; `told` is called whenever a writing transaction begins through this handle.
    #[must_use]
    pub fn telling(&self, told: Arc<dyn Fn() + Send + Sync>) -> Self {
        Self { on_write: Some(told), ..self.clone() }
    }

    /// Which engine this is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match &*self.engine {
            Engine::Sqlite { .. } => Kind::Sqlite,
            Engine::Postgres(_) => Kind::Postgres,
        }
    }

    /// Runs `work` in a writing transaction: committed when it returns `Ok`, undone when it returns `Err`.
    ///
    /// # Errors
    /// What `work` returns, or the database's own error from begin or commit.
    pub fn tx<T, E: From<Error>>(&self, work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>) -> Result<T, E> {
        if let Some(told) = &self.on_write {
            told();
        }
        let done = match &*self.engine {
            Engine::Sqlite { writer, .. } => {
                let connection = locked(writer);
                run_sqlite(&connection, "BEGIN IMMEDIATE", work)
            }
            Engine::Postgres(pool) => pool.take()?.run(false, work),
        }?;
        self.commits.tell();
        Ok(done)
    }

    /// Waits until this process has committed more than `seen` transactions, or `longest` has passed; gives their number.
    /// Other processes are not heard of: a follower looks again now and then as well.
    #[must_use]
    pub fn wait_for_commit(&self, seen: u64, longest: Duration) -> u64 {
        self.commits.wait(seen, longest)
    }

    /// Runs `work` on one consistent picture of the data, without blocking writers. Writing in it is an error.
    ///
    /// # Errors
    /// What `work` returns, or the database's own error.
    pub fn read<T, E: From<Error>>(&self, work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>) -> Result<T, E> {
        match &*self.engine {
            Engine::Sqlite { readers, .. } => {
                let connection = readers.take()?;
                run_sqlite(&connection, "BEGIN", work)
            }
            Engine::Postgres(pool) => pool.take()?.run(true, work),
        }
    }
}

fn connect_sqlite(path: &Path) -> Result<rusqlite::Connection, Error> {
    let connection = rusqlite::Connection::open(path).map_err(|e| error::of_sqlite("opening the file", e))?;
    let set_up = |sql| connection.execute_batch(sql).map_err(|e| error::of_sqlite(sql, e));
    connection.busy_timeout(BUSY_WAIT).map_err(|e| error::of_sqlite("setting the wait", e))?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS_KEPT);
    set_up("PRAGMA journal_mode = WAL")?;
    set_up("PRAGMA synchronous = FULL")?;
    set_up("PRAGMA foreign_keys = ON")?;
    // 1 MB for each of the connections; behind it stands the system's own cache of the file.
    set_up("PRAGMA cache_size = -1000")?;
    Ok(connection)
}

/// A connection that refuses to write, as a read-only transaction of the server does.
fn connect_sqlite_reader(path: &Path) -> Result<rusqlite::Connection, Error> {
    let connection = connect_sqlite(path)?;
    connection.execute_batch("PRAGMA query_only = ON").map_err(|e| error::of_sqlite("making a reader", e))?;
    Ok(connection)
}

/// The last process that closes the file empties and removes its write-ahead log; one that was killed leaves it.
fn is_log_empty(path: &Path) -> bool {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    std::fs::metadata(log).map_or(true, |log| log.len() == 0)
}

/// At every start: can the schema be read, and is the file as long as it says? A damaged file gets one clear sentence
/// now instead of odd answers later.
fn check_briefly(connection: &rusqlite::Connection, path: &Path) -> Result<(), Error> {
    let number = |sql| {
        let told = connection.query_row(sql, [], |row| row.get::<_, i64>(0));
        told.map_err(|e| error::of_sqlite("checking the file", e))
    };
    number(COUNT_SCHEMA)?;
    let stated = number("PRAGMA page_count")? * number("PRAGMA page_size")?;
    let log_may_hold_the_rest = !is_log_empty(path);
    let length = std::fs::metadata(path).map_or(0, |file| file.len());
    if log_may_hold_the_rest || i64::try_from(length).is_ok_and(|length| length >= stated) {
        return Ok(());
    }
    Err(Error::Damaged(format!("the file has {length} bytes and says it has {stated}")))
}

/// After a stop that was none, and in a quiet moment: every page of the file is read.
fn check_whole(connection: &rusqlite::Connection) -> Result<(), Error> {
    let told: String = connection
        .query_row("PRAGMA quick_check(1)", [], |row| row.get(0))
        .map_err(|e| error::of_sqlite("checking the file", e))?;
    if told == "ok" { Ok(()) } else { Err(Error::Damaged(told)) }
}

/// Undoes the transaction also when `work` panics, so that a pooled connection is never left inside one.
struct Undo<'c>(&'c rusqlite::Connection, bool);

impl Drop for Undo<'_> {
    fn drop(&mut self) {
        if self.1 {
            let _ = self.0.execute_batch("ROLLBACK");
        }
    }
}

fn run_sqlite<T, E: From<Error>>(
    connection: &rusqlite::Connection,
    begin: &'static str,
    work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
) -> Result<T, E> {
    let run = |sql: &'static str| -> Result<(), Error> {
        let mut statement = connection.prepare_cached(sql).map_err(|e| error::of_sqlite(sql, e))?;
        statement.execute([]).map(drop).map_err(|e| error::of_sqlite(sql, e))
    };
    run(begin)?;
    let mut undo = Undo(connection, true);
    let mut tx = Tx(tx::Engine::Sqlite(connection), Written::default());
    let value = work(&mut tx)?;
    tx.settle()?;
    run("COMMIT")?;
    undo.1 = false;
    Ok(value)
}
