//! The library: one entry for everything that has a page. Every stage puts its things here in the same transaction
//! as the change; FIND reads it, feeds read it, the thread takes its titles from it. So the circle closes through
//! the ground and not through an import.

use crate::{Actor, Result};
use schemars::JsonSchema;
use serde::Serialize;
use torg_db::{Row, Tx, args};
use torg_domain::id::NetworkId;
use torg_engine::text::fold::fold;

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

/// Opens an entry to everyone, or closes it: where a thing becomes public because another did.
///
/// # Errors
/// The database's.
pub fn set_public(tx: &mut Tx<'_>, kind: &'static str, id: &str, is_public: bool) -> Result<()> {
    tx.execute(UPDATE_PUBLIC, args![kind, id, is_public])?;
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
    let folded = fold(&format!("{} {} {}", entry.title, entry.summary, entry.words));
    let values = args![
        entry.kind,
        entry.id,
        entry.title,
        entry.summary,
        folded,
        entry.lang,
        entry.country,
        entry.organisation,
        entry.network,
        entry.concept,
        entry.is_public,
        entry.path,
        entry.at,
    ];
    tx.execute(UPSERT_ENTRY, values)?;
    Ok(())
}

/// Takes an entry out.
///
/// # Errors
/// The database's.
pub fn remove(tx: &mut Tx<'_>, kind: &'static str, id: &str) -> Result<()> {
    tx.execute(DELETE_ENTRY, args![kind, id])?;
    Ok(())
}

/// Takes what was said at an exchange out of public view, when the exchange is closed to all but its network.
///
/// # Errors
/// The database's.
pub fn withdraw_said_at(tx: &mut Tx<'_>, exchange: &str) -> Result<()> {
    tx.execute(WITHDRAW_SAID_AT, args![exchange])?;
    Ok(())
}

const UPSERT_ENTRY: &str =
    "INSERT INTO library_entry (kind, anchor_id, title, summary, folded, lang, country, organisation_id, network_id,
                                concept, is_public, path, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     ON CONFLICT (kind, anchor_id) DO UPDATE SET title = excluded.title, summary = excluded.summary,
         folded = excluded.folded, lang = excluded.lang, country = excluded.country,
         organisation_id = excluded.organisation_id, network_id = excluded.network_id, concept = excluded.concept,
         is_public = excluded.is_public, path = excluded.path, at = excluded.at";
const FIND_ENTRY: &str = "SELECT kind, anchor_id, title, summary, lang, network_id, is_public, path
     FROM library_entry WHERE kind = $1 AND anchor_id = $2";
const UPDATE_PUBLIC: &str = "UPDATE library_entry SET is_public = $3 WHERE kind = $1 AND anchor_id = $2";
const DELETE_ENTRY: &str = "DELETE FROM library_entry WHERE kind = $1 AND anchor_id = $2";
const WITHDRAW_SAID_AT: &str =
    "UPDATE library_entry SET is_public = FALSE WHERE kind = 'note' AND anchor_id IN
     (SELECT later_id FROM link WHERE earlier_kind = 'exchange' AND earlier_id = $1 AND later_kind = 'note'
          AND relation = 'said-at')";
