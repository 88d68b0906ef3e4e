//! One error type for all stages, sorted by who can act.

use torg_domain::Refusal;

/// What a stage answers.
pub type Result<T> = std::result::Result<T, Error>;

/// A deed somebody may not do; its words stand under `deed-<word>` in the locales.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// Reading something that is not shown to this person.
    See,
    /// Changing something.
    Change,
    /// Something only the administrator may.
    Administer,
}

/// Why a stage did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A rule said no; the reader can act.
    #[error("refused: {0}")]
    Refused(#[from] Refusal),
    /// It is not there. First what, then its id.
    #[error("no {0} {1}")]
    Missing(&'static str, String),
    /// This person may not.
    #[error("forbidden: {0:?}")]
    Forbidden(Deed),
    /// A service or file outside is not available.
    #[error("not available: {0}")]
    Unavailable(String),
    /// The database failed; the log has the cause.
    #[error(transparent)]
    Broken(#[from] torg_db::Error),
    /// Something else that only a programmer or administrator can mend.
    #[error("{doing}")]
    Fault {
        /// What we were doing.
        doing: String,
        /// Why it failed.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}

impl Error {
    /// Wraps a failure that nobody but a programmer or administrator can mend.
    pub fn fault(doing: &str, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Fault { doing: doing.to_owned(), source: source.into() }
    }
}

/// `find_` answers with an option; a page of something that is not there is an error.
pub(crate) trait OrMissing<T> {
    fn or_missing(self, what: &'static str, id: &str) -> Result<T>;
}

impl<T> OrMissing<T> for Option<T> {
    fn or_missing(self, what: &'static str, id: &str) -> Result<T> {
        self.ok_or_else(|| Error::Missing(what, id.to_owned()))
    }
}
