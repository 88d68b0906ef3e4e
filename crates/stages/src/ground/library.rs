//! The library: one entry for everything that has a page. Every stage puts its things here in the same transaction
//! as the change; FIND reads it, feeds read it, the thread takes its titles from it. So the circle closes through
//! the ground and not through an import.
//!
//! Every write also marks the entry as changed (`library_change`), whatever made it: a follower of the library (the search
//! index) sees what was put in, hidden, opened or taken out in the order of the commits. The journal gives the marks their
//! number, under the lock it takes anyway.

use crate::{Actor, Result};
use schemars::JsonSchema;
use serde::Serialize;
use torg_db::{Row, Tx, args};
use torg_domain::id::NetworkId;

/// An entry, as the stage that owns the thing writes it.
#[derive(Debug, Clone, Default)]
pub struct Entry<'a> {
    /// What it is: a word of `domain::link::Kind`, or `organisation`, `network`, `programme`, `indicator`, `goal`.
    pub kind: &'static str,
    /// Its id.
    pub id: &'a str,
    /// What a list shows first.
    pub title: &'a str,
    /// A sentence or two, in the thing's own language.
    pub summary: &'a str,
    /// Further words it should be found by.
    pub words: &'a str,
    /// Language of title and summary.
    pub lang: &'a str,
    /// Country, as `SE`.
    pub country: &'a str,
    /// The organisation it belongs to.
    pub organisation: Option<&'a str>,
    /// The network it belongs to.
    pub network: Option<&'a str>,
    /// Shared concept.
    pub concept: &'a str,
    /// The year it is about or began; `None` = not stated.
    pub year: Option<i64>,
    /// Word of `domain::practice::PracticeState`: still running or ended; empty = not stated.
    pub state: &'a str,
    /// Is it for everyone?
    pub is_public: bool,
    /// Its page.
    pub path: &'a str,
    /// When it was made or published, for order and feeds.
    pub at: &'a str,
}

/// An entry as a later station shows what it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct EntryView {
    /// What it is.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// What a list shows first.
    pub title: String,
    /// A sentence or two.
    pub summary: String,
    /// Language of title and summary.
    pub lang: String,
    /// The network it belongs to.
    pub network: Option<String>,
    /// Is it for everyone?
    pub is_public: bool,
    /// Its page.
    pub path: String,
}

impl EntryView {
    /// May this reader see it? What is not public is for those who read inside its network.
    #[must_use]
    pub fn is_for(&self, actor: &Actor) -> bool {
        self.is_public || self.network.as_ref().is_some_and(|id| actor.reads_inside(&NetworkId::new(id)))
    }
}

/// The entry of a thing, whoever may see it.
///
/// # Errors
/// The database's.
pub fn find(tx: &mut Tx<'_>, kind: &str, id: &str) -> Result<Option<EntryView>> {
    Ok(tx.find(FIND_ENTRY, args![kind, id], read)?)
}

/// The year that a date or moment begins with, for [`Entry::year`].
#[must_use]
pub fn year_of(date: &str) -> Option<i64> {
    date.get(..4).and_then(|year| year.parse().ok())
}

/// Texts one after the other, each a line of its own, for [`Entry::words`]; empty ones are left out.
#[must_use]
pub fn joined(texts: &[&str]) -> String {
    let said: Vec<&str> = texts.iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
    said.join("\n")
}

/// Opens an entry to everyone, or closes it: where a thing becomes public because another did.
///
/// # Errors
/// The database's.
pub fn set_public(tx: &mut Tx<'_>, kind: &'static str, id: &str, is_public: bool) -> Result<()> {
    tx.execute(UPDATE_PUBLIC, args![kind, id, is_public])?;
    mark(tx, kind, id)
}

/// Marks an entry as changed, or as gone.
fn mark(tx: &mut Tx<'_>, kind: &str, id: &str) -> Result<()> {
    tx.execute(UPSERT_CHANGE, args![kind, id])?;
    Ok(())
}

/// Gives everything marked since the last time the next number of the library's order. The turn among all writers has
/// to be taken before, and nothing may be marked after: then a follower that reads "greater than the last" misses nothing.
///
/// # Errors
/// The database's.
pub(crate) fn number_changes(tx: &mut Tx<'_>) -> Result<()> {
    tx.execute(NUMBER_CHANGES, &[])?;
    Ok(())
}

fn read(row: &Row<'_>) -> std::result::Result<EntryView, torg_db::Error> {
    Ok(EntryView {
        kind: row.get(0)?,
        id: row.get(1)?,
        title: row.get(2)?,
        summary: row.get(3)?,
        lang: row.get(4)?,
        network: row.get(5)?,
        is_public: row.get(6)?,
        path: row.get(7)?,
    })
}

/// Puts an entry in, or in place of the one that was there.
///
/// # Errors
/// The database's.
pub fn put(tx: &mut Tx<'_>, entry: &Entry<'_>) -> Result<()> {
    let values = args![
        entry.kind,
        entry.id,
        entry.title,
        entry.summary,
        entry.words,
        entry.lang,
        entry.country,
        entry.organisation,
        entry.network,
        entry.concept,
        entry.year,
        entry.state,
        entry.is_public,
        entry.path,
        entry.at,
    ];
    tx.execute(UPSERT_ENTRY, values)?;
    mark(tx, entry.kind, entry.id)
}

/// Takes an entry out.
///
/// # Errors
/// The database's.
pub fn remove(tx: &mut Tx<'_>, kind: &'static str, id: &str) -> Result<()> {
    tx.execute(DELETE_ENTRY, args![kind, id])?;
    mark(tx, kind, id)
}

/// Takes what was said at an exchange out of public view, when the exchange is closed to all but its network.
///
/// # Errors
/// The database's.
pub fn withdraw_said_at(tx: &mut Tx<'_>, exchange: &str) -> Result<()> {
    tx.execute(WITHDRAW_SAID_AT, args![exchange])?;
    tx.execute(MARK_SAID_AT, args![exchange])?;
    Ok(())
}

const UPSERT_ENTRY: &str =
    "INSERT INTO library_entry (kind, anchor_id, title, summary, words, lang, country, organisation_id, network_id,
                                concept, year, state, is_public, path, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
     ON CONFLICT (kind, anchor_id) DO UPDATE SET title = excluded.title, summary = excluded.summary,
         words = excluded.words, lang = excluded.lang, country = excluded.country,
         organisation_id = excluded.organisation_id, network_id = excluded.network_id, concept = excluded.concept,
         year = excluded.year, state = excluded.state, is_public = excluded.is_public, path = excluded.path, at = excluded.at";
const FIND_ENTRY: &str = "SELECT kind, anchor_id, title, summary, lang, network_id, is_public, path
     FROM library_entry WHERE kind = $1 AND anchor_id = $2";
const UPDATE_PUBLIC: &str = "UPDATE library_entry SET is_public = $3 WHERE kind = $1 AND anchor_id = $2";
const DELETE_ENTRY: &str = "DELETE FROM library_entry WHERE kind = $1 AND anchor_id = $2";
const WITHDRAW_SAID_AT: &str =
    "UPDATE library_entry SET is_public = FALSE WHERE kind = 'note' AND anchor_id IN
     (SELECT later_id FROM link WHERE earlier_kind = 'exchange' AND earlier_id = $1 AND later_kind = 'note'
          AND relation = 'said-at')";
const UPSERT_CHANGE: &str =
    "INSERT INTO library_change (kind, anchor_id, change, is_new) VALUES ($1, $2, 0, TRUE)
     ON CONFLICT (kind, anchor_id) DO UPDATE SET is_new = TRUE";
const MARK_SAID_AT: &str = "UPDATE library_change SET is_new = TRUE WHERE kind = 'note' AND anchor_id IN
     (SELECT later_id FROM link WHERE earlier_kind = 'exchange' AND earlier_id = $1 AND later_kind = 'note'
          AND relation = 'said-at')";
const NUMBER_CHANGES: &str = "UPDATE library_change
     SET change = (SELECT COALESCE(MAX(change), 0) + 1 FROM library_change), is_new = FALSE WHERE is_new";
