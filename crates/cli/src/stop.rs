//! Why the program stops: one sentence, what to do about it, and an exit code.
//!
//! 1 refused, 2 usage (clap's own), 3 configuration, 4 not available, 70 broken.

use std::process::ExitCode;
use torg_stages::{DbError, Error};

/// A reason to stop.
#[derive(Debug)]
pub struct Stop {
    /// Exit code.
    pub code: u8,
    /// What is the matter.
    pub sentence: String,
    /// What to do.
    pub hint: String,
}

impl Stop {
    /// The request was refused by a rule or by whoever was asked.
    pub fn refused(sentence: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { code: 1, sentence: sentence.into(), hint: hint.into() }
    }

    /// `torg.toml` or a flag is wrong.
    pub fn configuration(sentence: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { code: 3, sentence: sentence.into(), hint: hint.into() }
    }

    /// A folder, port or server is not to be had.
    pub fn not_available(sentence: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { code: 4, sentence: sentence.into(), hint: hint.into() }
    }

    /// Our fault.
    pub fn broken(sentence: impl Into<String>) -> Self {
        let hint = "This is a fault in Torg. Run again with TORG_LOG=debug and tell us what it says.";
        Self { code: 70, sentence: sentence.into(), hint: hint.to_owned() }
    }
}

impl From<DbError> for Stop {
    fn from(error: DbError) -> Self {
        match error {
            DbError::NotAvailable(reason) => Self::not_available(
                format!("The database can not be opened: {reason}."),
                "Check the folder's rights and free space, or the address after --database.",
            ),
            DbError::Damaged(reason) => Self::not_available(
                format!("The database file is damaged or is no Torg database: {reason}."),
                "Put the newest backup in its place, or move the file away to begin with an empty one.",
            ),
            DbError::Busy => Self::not_available(
                "The database is in use by another program.",
                "Stop the other one, or use another folder with --data.",
            ),
            DbError::Migration { number, reason } => Self::not_available(
                format!("Migration {number} could not be run: {reason}."),
                "Nothing was changed.",
            ),
            other => Self::broken(chain(&other)),
        }
    }
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        match error {
            Error::Broken(inner) => inner.into(),
            Error::Refused(refusal) => {
                let values: Vec<String> =
                    refusal.values().into_iter().map(|(name, value)| format!("{name} {value}")).collect();
                Self::refused(format!("Refused by a rule ({}).", refusal.key()), values.join(", "))
            }
            Error::Missing(what, id) => {
                Self::refused(format!("There is no {what} {id}."), "Check the name or id.")
            }
            Error::Unavailable(what) => Self::not_available(what, "Try again later."),
            other => Self::broken(chain(&other)),
        }
    }
}

fn chain(error: &dyn std::error::Error) -> String {
    let mut line = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        line = format!("{line}: {inner}");
        cause = inner.source();
    }
    line
}

/// Prints the reason and gives its exit code.
#[must_use]
pub fn tell(stop: &Stop) -> ExitCode {
    eprintln!("torg: {}\n      {}", stop.sentence, stop.hint);
    ExitCode::from(stop.code)
}
