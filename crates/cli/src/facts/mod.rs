//! The facts Torg brings along: registers of municipalities with what they are compared by, other organisations, the
//! glossary,
//! models of self-assessment.
//!
//! They are embedded in the binary and loaded once per version; `data/README.md` describes each file and its source.

mod assessment_models;
mod concepts;
mod organisations;
mod registers;
mod traits;

use crate::progress::Progress;
use crate::stop::Stop;
use torg_stages::ground::glossary;
use torg_stages::ground::setting;
use torg_stages::{Ctx, Error};

/// Raise it when a file under `data/` changes: known installations then take the new facts in at their next start.
const VERSION: &str = "3";

/// Loads the facts where this version's are not loaded yet.
///
/// # Errors
/// A file that can not be read is a fault of this program; the database's errors.
pub fn load(ctx: &Ctx) -> Result<(), Stop> {
    if ctx.db.read(|tx| setting::find(tx, "facts-version"))?.as_deref() == Some(VERSION) {
        return Ok(());
    }
    let models = assessment_models::read()?;
    let concepts = concepts::read()?;
    let places = registers::read()?;
    let others = organisations::read()?;
    let former = registers::read_former()?;
    let traits = traits::read()?;
    let peers = traits::read_peers()?;
    let name_of = |id: &str| {
        places.iter().find(|place| place.id == id).map_or_else(String::new, |place| place.name.clone())
    };
    let progress = Progress::of("Registers and glossary", places.len() + others.len() + concepts.len());
    ctx.db.tx(|tx| -> Result<(), Error> {
        let now = ctx.now();
        for place in places.iter().chain(&others) {
            torg_stages::ground::places::put(tx, &now, place)?;
            progress.step();
        }
        for old in &former {
            let key = (old.country.as_str(), old.old_code.as_str(), old.old_name.as_str());
            torg_stages::ground::places::put_former(tx, key, &old.id(), old.last_year())?;
        }
        traits::put(tx, &traits, &peers, &name_of)?;
        for (concept, notes) in &concepts {
            glossary::put_bundled(tx, concept, notes)?;
            progress.step();
        }
        assessment_models::put(tx, ctx, &models)?;
        setting::put(tx, "facts-version", VERSION)
    })?;
    progress.done();
    Ok(())
}

/// Rows of an embedded tab-separated file.
pub(crate) fn rows<T: serde::de::DeserializeOwned>(name: &str, text: &str) -> Result<Vec<T>, Stop> {
    let mut reader = csv::ReaderBuilder::new().delimiter(b'\t').quoting(false).from_reader(text.as_bytes());
    let read = reader.deserialize().collect::<Result<Vec<T>, _>>();
    read.map_err(|error| Stop::broken(format!("data/{name}: {error}")))
}
