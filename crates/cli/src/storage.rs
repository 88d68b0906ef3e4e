//! Opening and migrating the database that the flags name.

use crate::args::Storage;
use crate::config::Config;
use crate::stop::Stop;
use std::fs::{DirBuilder, OpenOptions};
use std::path::Path;
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
    make_private_folder(data).map_err(unusable)?;
    // SQLite reports a folder without the right to write only at the first write, so it is tried here.
    let probe = data.join(".torg-write-test");
    std::fs::write(&probe, b"").and_then(|()| std::fs::remove_file(&probe)).map_err(unusable)?;
    let file = data.join(FILE);
    let name = file.to_str().ok_or_else(|| {
        Stop::configuration(format!("{} is not a name in UTF-8.", file.display()), "Choose another folder.")
    })?;
    make_private_file(&file).map_err(unusable)?;
    Ok(Db::open(name)?)
}

/// A folder that only its owner may enter, where it is made by us; one that exists keeps its rights.
pub(crate) fn make_private_folder(data: &Path) -> std::io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(data)
}

/// An empty database that only its owner may read, where there is none; SQLite gives its log files the same rights.
fn make_private_file(file: &Path) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file).map(drop)
}

/// `torg migrate`.
///
/// # Errors
/// One sentence with what to do.
pub fn migrate(wanted: &Storage) -> Result<(), Stop> {
    let config = Config::of(wanted)?;
    open(&config.data, config.database.as_deref())?;
    eprintln!("The database is up to date.");
    Ok(())
}
