//! The facts Torg brings along: registers of municipalities with what they are compared by, other organisations, the
//! glossary.
//!
//! They are embedded in the binary and loaded once per version; `data/README.md` describes each file and its source.

mod organisations;
mod registers;
mod traits;

use crate::progress::Progress;
use crate::stop::Stop;
use torg_stages::ground::glossary::{self, ConceptView};
use torg_stages::ground::setting;
use torg_stages::{Ctx, Error};

/// Raise it when a file under `data/` changes: known installations then take the new facts in at their next start.
const VERSION: &str = "2";
const LANGUAGES: &[&str] = &["en", "sv", "da", "nb", "nn", "fi", "nl"];
const GLOSSARY: &str = include_str!("../../../../data/glossary.tsv");

/// Loads the facts where this version's are not loaded yet.
///
/// # Errors
/// A file that can not be read is a fault of this program; the database's errors.
pub fn load(ctx: &Ctx) -> Result<(), Stop> {
    if ctx.db.read(|tx| setting::find(tx, "facts-version"))?.as_deref() == Some(VERSION) {
        return Ok(());
    }
    let concepts = concepts()?;
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
        for concept in &concepts {
            glossary::put(tx, concept)?;
            progress.step();
        }
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

fn concepts() -> Result<Vec<ConceptView>, Stop> {
    let rows: Vec<std::collections::HashMap<String, String>> = rows("glossary.tsv", GLOSSARY)?;
    let words = |cell: Option<&String>| -> Vec<String> {
        cell.map(|cell| {
            cell.split('|').map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect()
        })
        .unwrap_or_default()
    };
    let concept = |row: &std::collections::HashMap<String, String>| ConceptView {
        id: row.get("concept_id").cloned().unwrap_or_default(),
        note: row.get("note").cloned().unwrap_or_default(),
        is_checked: row.get("checked").is_some_and(|checked| checked == "yes"),
        terms: LANGUAGES
            .iter()
            .map(|lang| ((*lang).to_owned(), words(row.get(*lang))))
            .filter(|(_, words)| !words.is_empty())
            .collect(),
    };
    Ok(rows.iter().map(concept).collect())
}
