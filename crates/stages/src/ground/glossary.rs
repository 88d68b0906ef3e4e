//! The glossary: concepts of care with their words in each language and what does not correspond.

use crate::error::OrMissing;
use crate::ground::library::{self, Entry};
use crate::{Ctx, Result};
use schemars::JsonSchema;
use serde::Serialize;
use torg_db::{Tx, args};
use torg_engine::text::fold::fold;

/// A concept with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ConceptView {
    /// Its id, such as `svc.home-care`.
    pub id: String,
    /// What does not correspond; false friends.
    pub note: String,
    /// Seen in stored sources in at least two languages.
    pub is_checked: bool,
    /// Language and words, the preferred one first.
    pub terms: Vec<(String, Vec<String>)>,
}

/// Stores a concept, replacing its words.
///
/// # Errors
/// The database's.
pub fn put(tx: &mut Tx<'_>, concept: &ConceptView) -> Result<()> {
    tx.execute(UPSERT_CONCEPT, args![&concept.id, &concept.note, concept.is_checked])?;
    tx.execute(DELETE_TERMS, args![&concept.id])?;
    for (lang, words) in &concept.terms {
        for (position, word) in (0_i64..).zip(words) {
            tx.execute(INSERT_TERM, args![&concept.id, lang, position, word, fold(word)])?;
        }
    }
    shelve(tx, concept)
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

/// One concept.
///
/// # Errors
/// Missing where there is none.
pub fn concept(ctx: &Ctx, id: &str) -> Result<ConceptView> {
    ctx.db.read(|tx| {
        let read = |row: &torg_db::Row<'_>| Ok((row.get::<String>(0)?, row.get::<bool>(1)?));
        let (note, is_checked) = tx.find(FIND_CONCEPT, args![id], read)?.or_missing("concept", id)?;
        Ok(ConceptView { id: id.to_owned(), note, is_checked, terms: terms(tx, id)? })
    })
}

/// All concepts, with every word.
///
/// # Errors
/// The database's.
pub fn list(ctx: &Ctx) -> Result<Vec<ConceptView>> {
    ctx.db.read(|tx| {
        let ids = tx.list(LIST_CONCEPTS, &[], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        ids.into_iter()
            .map(|(id, note, is_checked): (String, String, bool)| {
                let terms = terms(tx, &id)?;
                Ok(ConceptView { id, note, is_checked, terms })
            })
            .collect()
    })
}

/// Concepts that have a word just as somebody typed it, in any language.
///
/// # Errors
/// The database's.
pub fn with_word(ctx: &Ctx, word: &str) -> Result<Vec<ConceptView>> {
    let ids: Vec<String> = ctx.db.read(|tx| tx.list(LIST_WITH_WORD, args![fold(word)], |row| row.get(0)))?;
    ids.iter().map(|id| concept(ctx, id)).collect()
}

/// A word of the glossary, ready to be looked for in running text.
#[derive(Debug, Clone)]
pub struct TermInText {
    concept: String,
    start: String,
}

/// Words so general that two texts which share one have nothing in common (journeys: shown, never expanded).
const GENERAL: &[&str] = &[
    "vierailu",
    "program",
    "forlöb",
    "status",
    "resultat",
    "strategi",
    "politik",
    "kvalitet",
    "indikator",
    "region",
    "kommune",
    "borger",
    "bruker",
    "medarbejdere",
    "ansatte",
    "assistent",
    "dialog",
    "workshop",
    "budget",
];
/// Shorter words are found inside too many others.
const LEAST_LETTERS: usize = 6;

/// Every word of the glossary that is telling enough to be looked for in running text.
///
/// # Errors
/// The database's.
pub fn terms_for_texts(tx: &mut Tx<'_>) -> Result<Vec<TermInText>> {
    let all = tx.list(LIST_FOLDED, &[], |row| Ok((row.get::<String>(0)?, row.get::<String>(1)?)))?;
    let telling = all
        .into_iter()
        .filter(|(_, word)| word.chars().count() >= LEAST_LETTERS && !GENERAL.contains(&&**word));
    Ok(telling.map(|(concept, word)| TermInText { concept, start: format!(" {word}") }).collect())
}

/// Ids of the concepts a text has a word of, each once. A longer word that begins with the term counts: hemtjänsten,
/// hemtjänstgruppen.
#[must_use]
pub fn concepts_in(terms: &[TermInText], text: &str) -> Vec<String> {
    let folded = format!(" {}", fold(text));
    let mut found: Vec<String> = Vec::new();
    for term in terms.iter().filter(|term| folded.contains(&term.start)) {
        if !found.contains(&term.concept) {
            found.push(term.concept.clone());
        }
    }
    found
}

fn terms(tx: &mut Tx<'_>, id: &str) -> Result<Vec<(String, Vec<String>)>> {
    let pairs: Vec<(String, String)> =
        tx.list(LIST_TERMS, args![id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut by_language: Vec<(String, Vec<String>)> = Vec::new();
    for (lang, word) in pairs {
        match by_language.last_mut() {
            Some((last, words)) if *last == lang => words.push(word),
            _ => by_language.push((lang, vec![word])),
        }
    }
    Ok(by_language)
}

const UPSERT_CONCEPT: &str = "INSERT INTO concept (id, note, is_checked) VALUES ($1, $2, $3)
     ON CONFLICT (id) DO UPDATE SET note = excluded.note, is_checked = excluded.is_checked";
const DELETE_TERMS: &str = "DELETE FROM term WHERE concept_id = $1";
const INSERT_TERM: &str =
    "INSERT INTO term (concept_id, lang, position, word, folded) VALUES ($1, $2, $3, $4, $5)";
const FIND_CONCEPT: &str = "SELECT note, is_checked FROM concept WHERE id = $1";
const LIST_CONCEPTS: &str = "SELECT id, note, is_checked FROM concept ORDER BY id";
const LIST_TERMS: &str = "SELECT lang, word FROM term WHERE concept_id = $1 ORDER BY lang, position";
const LIST_FOLDED: &str = "SELECT concept_id, folded FROM term ORDER BY concept_id, lang, position";
const LIST_WITH_WORD: &str = "SELECT DISTINCT concept_id FROM term WHERE folded = $1 ORDER BY concept_id";
