//! The glossary: concepts of care with their words in each language, what does not correspond, and which words only
//! look alike. Also the reading aid, which finds those words in a text.

mod general;
mod history;
mod lexicon;
pub mod proposals;
pub mod skos;
mod store;
mod store_proposals;
#[cfg(test)]
mod tests;
mod views;
mod words;

pub use history::{VersionView, versions};
pub use lexicon::{Lexicon, Spot};
pub use views::{ConceptCard, ConceptNote, ConceptView};
pub use words::{ChangeView, ConceptWords};

use history::write_words;

use crate::error::OrMissing;
use crate::ground::library::{self, Entry};
use crate::ground::setting;
use crate::{Ctx, Result};
use torg_db::{Tx, args};
use torg_engine::text::fold::fold;

/// The setting that counts changes, so that a kept lexicon knows when it is out of date.
const CHANGES: &str = "glossary-changes";

/// Stores a concept, replacing its words.
///
/// # Errors
/// The database's.
pub fn put(tx: &mut Tx<'_>, concept: &ConceptView) -> Result<()> {
    tx.execute(store::UPSERT_CONCEPT, args![&concept.id, &concept.note, concept.is_checked])?;
    tx.execute(store::DELETE_TERMS, args![&concept.id])?;
    for (lang, words) in &concept.terms {
        for (position, word) in (0_i64..).zip(words) {
            tx.execute(store::INSERT_TERM, args![&concept.id, lang, position, word, fold(word)])?;
        }
    }
    shelve(tx, concept)?;
    count_change(tx)
}

/// Puts a concept in the library, under the preferred word of each language: it is found by any of its words.
fn shelve(tx: &mut Tx<'_>, concept: &ConceptView) -> Result<()> {
    let preferred: Vec<&str> =
        concept.terms.iter().filter_map(|(_, words)| words.first()).map(String::as_str).collect();
    let words: Vec<&str> = concept.terms.iter().flat_map(|(_, words)| words).map(String::as_str).collect();
    library::put(
        tx,
        &Entry {
            kind: "concept",
            id: &concept.id,
            title: &preferred.join(" · "),
            summary: &concept.note,
            words: &library::joined(&words),
            is_public: true,
            path: &format!("/glossary/{}", concept.id),
            ..Entry::default()
        },
    )
}

/// Stores what is said of a concept, replacing what was said before.
///
/// # Errors
/// The database's.
pub fn put_notes(tx: &mut Tx<'_>, id: &str, notes: &[ConceptNote]) -> Result<()> {
    tx.execute(store::DELETE_NOTES, args![id])?;
    for note in notes.iter().filter(|note| !note.text.trim().is_empty()) {
        tx.execute(store::INSERT_NOTE, args![id, &note.kind, &note.lang, note.text.trim()])?;
    }
    count_change(tx)
}

/// Stores where the same concept, or nearly the same, stands in other lists, replacing what was stored before.
fn put_matches(tx: &mut Tx<'_>, id: &str, (exact, close): (&[String], &[String])) -> Result<()> {
    tx.execute(store::DELETE_MATCHES, args![id])?;
    for (kind, addresses) in [("exact", exact), ("close", close)] {
        for address in addresses {
            tx.execute(store::INSERT_MATCH, args![id, kind, address])?;
        }
    }
    Ok(())
}

/// Stores the list's own remark of a concept and whether it was checked.
fn put_remark(tx: &mut Tx<'_>, id: &str, (note, is_checked): (&str, bool)) -> Result<()> {
    tx.execute(store::UPSERT_CONCEPT, args![id, note, is_checked])?;
    Ok(())
}

/// Takes in a concept that this version brings along, unless people here have changed theirs.
///
/// # Errors
/// The database's.
pub fn put_bundled(tx: &mut Tx<'_>, concept: &ConceptView, notes: &[ConceptNote]) -> Result<()> {
    let revision: Option<i64> = tx.find(store::FIND_REVISION, args![&concept.id], |row| row.get(0))?;
    if revision.unwrap_or(0) > 0 {
        return Ok(());
    }
    put(tx, concept)?;
    put_notes(tx, &concept.id, notes)
}

/// One concept with its words.
///
/// # Errors
/// Missing where there is none.
pub fn concept(ctx: &Ctx, id: &str) -> Result<ConceptView> {
    ctx.db.read(|tx| Ok(card_in(tx, id)?.concept))
}

/// One concept with its words and everything said of it.
///
/// # Errors
/// Missing where there is none.
pub fn card(ctx: &Ctx, id: &str) -> Result<ConceptCard> {
    ctx.db.read(|tx| card_in(tx, id))
}

fn card_in(tx: &mut Tx<'_>, id: &str) -> Result<ConceptCard> {
    find_card(tx, id)?.or_missing("concept", id)
}

fn find_card(tx: &mut Tx<'_>, id: &str) -> Result<Option<ConceptCard>> {
    let Some(mut card) = tx.find(store::FIND_CONCEPT, args![id], store::read_card)? else { return Ok(None) };
    for (_, lang, word) in tx.list(store::LIST_TERMS, args![id], store::read_term)? {
        card.concept.push_word(lang, word);
    }
    let notes = tx.list(store::LIST_NOTES, args![id], store::read_note)?;
    card.notes = notes.into_iter().map(|(_, note)| note).collect();
    for (_, kind, address) in tx.list(store::LIST_MATCHES, args![id], store::read_term)? {
        card.push_match(&kind, address);
    }
    Ok(Some(card))
}

/// All concepts, with every word.
///
/// # Errors
/// The database's.
pub fn list(ctx: &Ctx) -> Result<Vec<ConceptView>> {
    Ok(cards(ctx)?.into_iter().map(|card| card.concept).collect())
}

/// All concepts, with every word and everything said of them, in the order of their ids.
///
/// # Errors
/// The database's.
pub fn cards(ctx: &Ctx) -> Result<Vec<ConceptCard>> {
    ctx.db.read(cards_in)
}

fn cards_in(tx: &mut Tx<'_>) -> Result<Vec<ConceptCard>> {
    let mut cards = tx.list(store::LIST_CONCEPTS, &[], store::read_card)?;
    // Both databases may order ids in their own way; here it is one.
    cards.sort_by(|one, other| one.concept.id.cmp(&other.concept.id));
    let place = |cards: &[ConceptCard], id: &str| {
        cards.binary_search_by(|card| card.concept.id.as_str().cmp(id)).ok()
    };
    for (id, lang, word) in tx.list(store::LIST_ALL_TERMS, &[], store::read_term)? {
        if let Some(at) = place(&cards, &id) {
            cards[at].concept.push_word(lang, word);
        }
    }
    for (id, note) in tx.list(store::LIST_ALL_NOTES, &[], store::read_note)? {
        if let Some(at) = place(&cards, &id) {
            cards[at].notes.push(note);
        }
    }
    for (id, kind, address) in tx.list(store::LIST_ALL_MATCHES, &[], store::read_term)? {
        if let Some(at) = place(&cards, &id) {
            cards[at].push_match(&kind, address);
        }
    }
    Ok(cards)
}

/// Concepts that have a word just as somebody typed it, in any language.
///
/// # Errors
/// The database's.
pub fn with_word(ctx: &Ctx, word: &str) -> Result<Vec<ConceptView>> {
    ctx.db.read(|tx| {
        let ids: Vec<String> = tx.list(store::LIST_WITH_WORD, args![fold(word)], |row| row.get(0))?;
        ids.iter().map(|id| Ok(card_in(tx, id)?.concept)).collect()
    })
}

/// The concepts that have a word beginning like what somebody typed, or holding it where it has four letters or more;
/// all of them where nothing was typed. Those with just that word come first.
#[must_use]
pub fn matching(cards: Vec<ConceptCard>, typed: &str) -> Vec<ConceptCard> {
    let typed = fold(typed);
    if typed.is_empty() {
        return cards;
    }
    let is_long = typed.chars().count() >= 4;
    let rank = |card: &ConceptCard| {
        let words = card.concept.terms.iter().flat_map(|(_, words)| words).map(|word| fold(word));
        let ranks = words.filter_map(|word| match &word {
            word if *word == typed => Some(0),
            word if word.starts_with(&typed) => Some(1),
            word if is_long && word.contains(&typed) => Some(2),
            _ => None,
        });
        ranks.min()
    };
    let mut found: Vec<(u8, ConceptCard)> =
        cards.into_iter().filter_map(|card| Some((rank(&card)?, card))).collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, card)| card).collect()
}

/// How often the glossary was changed; differs from before as soon as anything did.
///
/// # Errors
/// The database's.
pub fn changes(ctx: &Ctx) -> Result<String> {
    ctx.db.read(changes_in)
}

fn changes_in(tx: &mut Tx<'_>) -> Result<String> {
    Ok(setting::find(tx, CHANGES)?.unwrap_or_default())
}

fn count_change(tx: &mut Tx<'_>) -> Result<()> {
    let before = setting::find(tx, CHANGES)?.and_then(|count| count.parse::<i64>().ok()).unwrap_or(0);
    setting::put(tx, CHANGES, &(before + 1).to_string())
}
