//! One empty, migrated database per test and engine, gone when the test ends.
//!
//! SQLite always. PostgreSQL where `TORG_TEST_POSTGRES` names a server (`./test` starts one and sets it); a server
//! that is named and does not answer fails the test. On a build server (`CI`) it has to be named.

use crate::server::{self, ServerDatabase};
use tempfile::TempDir;
use torg_db::Db;

/// A database that belongs to one test.
#[derive(Debug)]
pub struct TestDb {
    /// `sqlite` or `postgres`, for messages.
    pub engine: &'static str,
    /// What `torg serve --database` would be given.
    pub address: String,
    _kept: Kept,
}

/// What has to live as long as the database, and takes it along when dropped.
#[derive(Debug)]
enum Kept {
    Folder { _folder: TempDir },
    Server { _database: ServerDatabase },
}

impl TestDb {
    /// Opens it. Each call is a handle with connections of its own, as another process would have.
    ///
    /// # Panics
    /// Where it can not be opened.
    #[must_use]
    pub fn open(&self) -> Db {
        Db::open(&self.address).unwrap_or_else(|e| panic!("{}: {e}", self.address))
    }
}

/// A folder that goes when it is dropped.
///
/// # Panics
/// Where it can not be made.
#[must_use]
pub fn temporary_folder() -> TempDir {
    tempfile::Builder::new().prefix("torg-test-").tempdir().unwrap()
}

/// A fresh SQLite file with all migrations run.
///
/// # Panics
/// Where the file can not be made.
#[must_use]
pub fn sqlite() -> TestDb {
    let folder = temporary_folder();
    let address = folder.path().join("torg.db").to_str().unwrap().to_owned();
    Db::open(&address).unwrap().migrate().unwrap();
    TestDb { engine: "sqlite", address, _kept: Kept::Folder { _folder: folder } }
}

/// A fresh database on the server that `TORG_TEST_POSTGRES` names, if it does.
///
/// # Panics
/// Where the named server does not answer, or a build server names none.
#[must_use]
pub fn postgres() -> Option<TestDb> {
    let Ok(address) = std::env::var("TORG_TEST_POSTGRES") else {
        assert!(std::env::var_os("CI").is_none(), "CI is set, but TORG_TEST_POSTGRES is not: run ./test");
        return None;
    };
    let database = server::make(&address);
    let address = database.address.clone();
    Some(TestDb { engine: "postgres", address, _kept: Kept::Server { _database: database } })
}

/// A fresh database on each engine.
#[must_use]
pub fn databases() -> Vec<TestDb> {
    std::iter::once(sqlite()).chain(postgres()).collect()
}

/// Runs the same test on a fresh database of each engine. The captured output of a failure names the engine.
pub fn on_both(test: impl Fn(&TestDb)) {
    for db in databases() {
        eprintln!("on {}", db.engine);
        test(&db);
    }
}
