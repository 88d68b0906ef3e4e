//! From the library to the index: what changed, in the order of the commits.

use crate::find::{audience, store};
use crate::{Ctx, Error, Result};
use torg_db::{Row, Tx, args};
use torg_engine::text::language::Language;
use torg_search::{Entry, Index};

/// Changes read at once.
const PAGE: i64 = 1_000;
/// Changes between two commits of a long feed; a crash costs reading these again.
const BETWEEN_COMMITS: usize = 20_000;

/// A place in the library's order: number, kind, id. Numbers up to it are fed.
type Place = (i64, String, String);

struct Change {
    place: Place,
    /// `None` = gone.
    entry: Option<Entry>,
}

/// What a feed did.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Fed {
    /// The index holds everything up to this number.
    pub(super) position: i64,
    /// Words of the glossary may have changed.
    pub(super) concepts: bool,
}

/// How far a feed may go, and who hears of it.
pub(super) struct Run<'a> {
    /// The number up to which the index is fed; `None` = it is empty.
    pub(super) from: Option<i64>,
    /// Stop after one page.
    pub(super) is_short: bool,
    /// Told after each page how many changes were fed.
    pub(super) told: &'a dyn Fn(usize),
}

/// Feeds everything that changed since, and commits with the number it has come to.
///
/// # Errors
/// The database's and the index's.
pub(super) fn feed(ctx: &Ctx, index: &Index, run: &Run<'_>) -> Result<Fed> {
    let newest = newest(ctx)?.0;
    let start = run.from.unwrap_or(-1);
    let mut fed = Fed { position: start.max(0), concepts: false };
    let mut place: Place = (start + 1, String::new(), String::new());
    let (mut count, mut open) = (0, 0);
    loop {
        let changes = ctx.db.read(|tx| list(tx, &place))?;
        for change in &changes {
            // What was there when an empty index began to be filled is met once, unless it changes meanwhile.
            let is_first = run.from.is_none() && change.place.0 <= newest;
            put(index, change, is_first).map_err(broken)?;
            fed.concepts |= change.place.1 == audience::CONCEPT;
        }
        let is_last = (changes.len() as i64) < PAGE;
        count += changes.len();
        open += changes.len();
        (run.told)(count);
        if let Some(last) = changes.into_iter().next_back() {
            place = last.place;
            // Others of the same number may follow on the next page.
            fed.position = if is_last { place.0 } else { place.0 - 1 };
        }
        let stops = is_last || run.is_short;
        if (stops && (open > 0 || run.from.is_none())) || open >= BETWEEN_COMMITS {
            index.commit(fed.position.max(0) as u64).map_err(broken)?;
            open = 0;
        }
        if stops {
            return Ok(fed);
        }
    }
}

pub(in crate::find) fn broken(error: torg_search::Error) -> Error {
    Error::fault("using the search index", error)
}

/// The newest number of the library's order, and how many changes have no number yet.
///
/// # Errors
/// The database's.
pub(super) fn newest(ctx: &Ctx) -> Result<(i64, i64)> {
    let read = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
    Ok(ctx.db.read(|tx| tx.find(store::FIND_NEWEST_CHANGE, &[], read))?.unwrap_or_default())
}

/// How many changes lie behind a number.
///
/// # Errors
/// The database's.
pub(super) fn count(ctx: &Ctx, after: i64) -> Result<i64> {
    Ok(ctx.db.read(|tx| tx.count(store::COUNT_CHANGES_AFTER, args![after]))?)
}

fn put(index: &Index, change: &Change, is_first: bool) -> std::result::Result<(), torg_search::Error> {
    match &change.entry {
        Some(entry) if is_first => index.put_new(entry),
        Some(entry) => index.put(entry),
        None => {
            index.remove(&name(&change.place.1, &change.place.2));
            Ok(())
        }
    }
}

fn list(tx: &mut Tx<'_>, (number, kind, id): &Place) -> Result<Vec<Change>> {
    Ok(tx.list(store::LIST_CHANGES, args![*number, kind, id, PAGE], read)?)
}

fn read(row: &Row<'_>) -> std::result::Result<Change, torg_db::Error> {
    let (kind, id): (String, String) = (row.get(1)?, row.get(2)?);
    let place = (row.get(0)?, kind.clone(), id.clone());
    let Some(title) = row.get::<Option<String>>(3)? else { return Ok(Change { place, entry: None }) };
    let text = |index| row.get::<Option<String>>(index).map(Option::unwrap_or_default);
    let country = text(7)?;
    let concept = text(10)?;
    let (organisation, network): (Option<String>, Option<String>) = (row.get(8)?, row.get(9)?);
    let is_public = row.get::<Option<bool>>(11)?.unwrap_or(false);
    let entry = Entry {
        id: name(&kind, &id),
        audience: audience::of_entry(&kind, is_public, network.as_deref(), organisation.as_deref()),
        kind,
        country: Some(country).filter(|country| !country.is_empty()),
        language: Language::from_code(&text(6)?),
        year: row.get::<Option<i64>>(12)?.and_then(|year| u16::try_from(year).ok()),
        focus_areas: Some(concept).filter(|concept| !concept.is_empty()).into_iter().collect(),
        state: Some(state(&text(13)?).to_owned()),
        title,
        body: format!("{}\n{}", text(4)?, text(5)?),
    };
    Ok(Change { place, entry: Some(entry) })
}

/// The name of an entry in the index; [`parts`] takes it apart again.
fn name(kind: &str, id: &str) -> String {
    format!("{kind}:{id}")
}

/// Kind and id of an entry of the index.
pub(in crate::find) fn parts(name: &str) -> (&str, &str) {
    name.split_once(':').unwrap_or((name, ""))
}

/// Still running, ended or not stated: what is stopped has ended, what is planned does not run yet.
pub(in crate::find) fn state(word: &str) -> &'static str {
    match word {
        "running" => "running",
        "ended" | "stopped" => "ended",
        _ => "not-stated",
    }
}
