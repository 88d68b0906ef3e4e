//! `torg import glossary`: a SKOS word list, all of it or every fault of it.

use crate::args::ImportGlossary;
use crate::config::Config;
use crate::stop::Stop;
use crate::{facts, storage};
use torg_stages::Actor;
use torg_stages::ground::glossary::skos;

/// Takes the list in.
///
/// # Errors
/// Where the file can not be read, and the faults of the list, each with its line; then nothing is taken in.
pub fn run(wanted: &ImportGlossary) -> Result<(), Stop> {
    let text = std::fs::read_to_string(&wanted.file).map_err(|error| {
        Stop::not_available(
            format!("{} can not be read: {error}.", wanted.file.display()),
            "Name a text file in UTF-8.",
        )
    })?;
    let taken = skos::read(&text).map_err(|faults| {
        let count = faults.len();
        for fault in faults {
            eprintln!("{}: {fault}", wanted.file.display());
        }
        Stop::refused(
            format!("{count} faults in the list; nothing was taken in."),
            "Mend them and run again.",
        )
    })?;
    let config = Config::of(&wanted.storage)?;
    let ctx = storage::open(&config.data, config.database.as_deref())?;
    facts::load(&ctx)?;
    let done = skos::import(&ctx, &Actor::program(), &taken)?;
    eprintln!("{} added, {} changed, {} there just so.", done.added, done.changed, done.unchanged);
    if done.left_out > 0 {
        eprintln!("{} words and notes in languages the glossary does not have were left out.", done.left_out);
    }
    Ok(())
}
