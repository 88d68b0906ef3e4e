//! Opening and migrating the database that the flags name.

use crate::args::Storage;
use crate::stop::Stop;
use std::path::{Path, PathBuf};
use torg_stages::{Ctx, Db};

/// The name of the embedded database in its folder.
pub const FILE: &str = "torg.db";

/// Opens the database and brings it up to this version.
///
/// # Errors
/// One sentence with what to do.
pub fn open(data: &Path, database: Option<&str>) -> Result<Ctx, Stop> {
    let db = match database {
        Some(address) => Db::open(address)?,
        None => open_file(data)?,
    };
    db.migrate()?;
    Ok(Ctx::new(db))
}

fn open_file(data: &Path) -> Result<Db, Stop> {
    let unusable = |error: std::io::Error| {
        Stop::not_available(
            format!("The folder {} can not be written: {error}.", data.display()),
            "Choose another folder with --data, or give yourself the right to write there.",
        )
    };
    std::fs::create_dir_all(data).map_err(unusable)?;
    // SQLite reports a folder without the right to write only at the first write, so it is tried here.
    let probe = data.join(".torg-write-test");
    std::fs::write(&probe, b"").and_then(|()| std::fs::remove_file(&probe)).map_err(unusable)?;
    let file = data.join(FILE);
    let name = file.to_str().ok_or_else(|| {
        Stop::configuration(format!("{} is not a name in UTF-8.", file.display()), "Choose another folder.")
    })?;
    Ok(Db::open(name)?)
}

/// `torg migrate`.
///
/// # Errors
/// One sentence with what to do.
pub fn migrate(wanted: &Storage) -> Result<(), Stop> {
    let data = wanted.data.clone().unwrap_or_else(|| PathBuf::from("torg-data"));
    open(&data, wanted.database.as_deref())?;
    eprintln!("The database is up to date.");
    Ok(())
}
