//! One answered row, read by position. The function that reads a noun stands beside its column list.

use crate::{Error, error};

/// A row of either engine.
#[derive(Debug)]
pub struct Row<'a>(pub(crate) Inner<'a>);

#[derive(Debug)]
pub(crate) enum Inner<'a> {
    Sqlite(&'a rusqlite::Row<'a>),
    Postgres(&'a postgres::Row),
}

impl Row<'_> {
    /// The column at `index`, counted from 0.
    ///
    /// # Errors
    /// [`Error::Broken`] where the column is missing or holds another type: a mistake in the SQL text.
    pub fn get<T: Column>(&self, index: usize) -> Result<T, Error> {
        T::read(self, index)
    }
}

mod sealed {
    pub trait Sealed {}
}

/// A type a column can be read as.
pub trait Column: Sized + sealed::Sealed {
    #[doc(hidden)]
    fn read(row: &Row<'_>, index: usize) -> Result<Self, Error>;
}

macro_rules! column {
    ($($kind:ty),+ $(,)?) => {$(
        impl sealed::Sealed for $kind {}
        impl Column for $kind {
            fn read(row: &Row<'_>, index: usize) -> Result<Self, Error> {
                match row.0 {
                    Inner::Sqlite(row) => row.get(index).map_err(|e| error::of_sqlite("reading a column", e)),
                    Inner::Postgres(row) => row.try_get(index).map_err(|e| error::of_postgres("reading a column", e)),
                }
            }
        }
    )+};
}

column!(
    String,
    Option<String>,
    i64,
    Option<i64>,
    f64,
    Option<f64>,
    bool,
    Option<bool>,
    Vec<u8>,
    Option<Vec<u8>>
);
