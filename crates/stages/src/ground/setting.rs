//! Small named values of the installation: which facts are loaded, whether it is a demo.

use crate::Result;
use torg_db::{Tx, args};

/// The value of a setting.
///
/// # Errors
/// The database's.
pub fn find(tx: &mut Tx<'_>, name: &str) -> Result<Option<String>> {
    Ok(tx.find(FIND_SETTING, args![name], |row| row.get(0))?)
}

/// Writes a setting.
///
/// # Errors
/// The database's.
pub fn put(tx: &mut Tx<'_>, name: &str, value: &str) -> Result<()> {
    tx.execute(UPSERT_SETTING, args![name, value])?;
    Ok(())
}

const FIND_SETTING: &str = "SELECT value FROM setting WHERE name = $1";
const UPSERT_SETTING: &str = "INSERT INTO setting (name, value) VALUES ($1, $2)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value";
