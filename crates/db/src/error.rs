//! What can go wrong between a statement and its answer, sorted by what the caller can do about it.

use std::fmt;

/// An error of the database, in words both engines share.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A unique key already holds this value; the name is the constraint's or column's.
    #[error("this already exists ({0})")]
    Duplicate(String),
    /// A foreign key points at a row that is not there, or a row is still pointed at.
    #[error("a row this one depends on is missing, or still needed")]
    MissingParent,
    /// Another process held the lock longer than we wait; trying again may help.
    #[error("the database is busy")]
    Busy,
    /// The file or server can not be reached, or is not a database.
    #[error("the database can not be opened: {0}")]
    NotAvailable(String),
    /// The file is damaged or is no database at all.
    #[error("the database file is damaged: {0}")]
    Damaged(String),
    /// A migration failed or the database is newer than this program.
    #[error("migration {number}: {reason}")]
    Migration {
        /// The migration's number.
        number: i64,
        /// What went wrong, for the administrator.
        reason: String,
    },
    /// Anything else: a programming error or a failing disk.
    #[error("the database failed while {doing}")]
    Broken {
        /// The first line of the statement or the step.
        doing: String,
        /// The driver's error.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}

impl Error {
    pub(crate) fn broken(
        doing: impl fmt::Display,
        source: impl std::error::Error + Send + Sync + 'static,
    ) -> Self {
        Self::Broken { doing: doing.to_string(), source: Box::new(source) }
    }
}

/// SQLite's extended result codes, told apart as far as a caller can act on them.
pub(crate) fn of_sqlite(sql: &str, error: rusqlite::Error) -> Error {
    use rusqlite::ffi;
    if let rusqlite::Error::SqliteFailure(code, message) = &error {
        let text = message.clone().unwrap_or_default();
        match code.extended_code {
            ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY => {
                return Error::Duplicate(text.rsplit(": ").next().unwrap_or_default().to_owned());
            }
            ffi::SQLITE_CONSTRAINT_FOREIGNKEY => return Error::MissingParent,
            _ => {}
        }
        match code.code {
            ffi::ErrorCode::DatabaseBusy | ffi::ErrorCode::DatabaseLocked => return Error::Busy,
            ffi::ErrorCode::NotADatabase | ffi::ErrorCode::DatabaseCorrupt => return Error::Damaged(text),
            ffi::ErrorCode::CannotOpen | ffi::ErrorCode::ReadOnly => return Error::NotAvailable(text),
            _ => {}
        }
    }
    Error::broken(first_line(sql), error)
}

/// PostgreSQL's SQLSTATE codes (appendix A of its manual), told apart the same way.
pub(crate) fn of_postgres(sql: &str, error: postgres::Error) -> Error {
    use postgres::error::SqlState;
    if let Some(told) = error.as_db_error() {
        let name = told.constraint().unwrap_or_default().to_owned();
        match *told.code() {
            SqlState::UNIQUE_VIOLATION => return Error::Duplicate(name),
            SqlState::FOREIGN_KEY_VIOLATION => return Error::MissingParent,
            SqlState::LOCK_NOT_AVAILABLE
            | SqlState::T_R_DEADLOCK_DETECTED
            | SqlState::T_R_SERIALIZATION_FAILURE => {
                return Error::Busy;
            }
            _ => {}
        }
    }
    Error::broken(first_line(sql), error)
}

fn first_line(sql: &str) -> &str {
    sql.trim_start().lines().next().unwrap_or_default()
}

/// An error with all its causes in one line.
pub(crate) fn chain(error: &dyn std::error::Error) -> String {
    let mut line = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        line = format!("{line}: {inner}");
        cause = inner.source();
    }
    line
}
