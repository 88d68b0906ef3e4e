//! SQL of the glossary.

use super::{ConceptCard, ConceptNote, ConceptView};
use torg_db::{Error, Row};

pub(super) const UPSERT_CONCEPT: &str = "INSERT INTO concept (id, note, is_checked) VALUES ($1, $2, $3)
     ON CONFLICT (id) DO UPDATE SET note = excluded.note, is_checked = excluded.is_checked";
pub(super) const FIND_REVISION: &str = "SELECT revision FROM concept WHERE id = $1";
pub(super) const FIND_CONCEPT: &str =
    "SELECT id, note, is_checked, source, revision, changed_at FROM concept WHERE id = $1";
pub(super) const LIST_CONCEPTS: &str =
    "SELECT id, note, is_checked, source, revision, changed_at FROM concept ORDER BY id";

pub(super) const DELETE_TERMS: &str = "DELETE FROM term WHERE concept_id = $1";
pub(super) const INSERT_TERM: &str =
    "INSERT INTO term (concept_id, lang, position, word, folded) VALUES ($1, $2, $3, $4, $5)";
pub(super) const LIST_TERMS: &str =
    "SELECT concept_id, lang, word FROM term WHERE concept_id = $1 ORDER BY lang, position";
pub(super) const LIST_ALL_TERMS: &str =
    "SELECT concept_id, lang, word FROM term ORDER BY concept_id, lang, position";
pub(super) const LIST_WITH_WORD: &str =
    "SELECT DISTINCT concept_id FROM term WHERE folded = $1 ORDER BY concept_id";

pub(super) const DELETE_NOTES: &str = "DELETE FROM concept_note WHERE concept_id = $1";
pub(super) const INSERT_NOTE: &str =
    "INSERT INTO concept_note (concept_id, kind, lang, text) VALUES ($1, $2, $3, $4)";
pub(super) const LIST_NOTES: &str =
    "SELECT concept_id, kind, lang, text FROM concept_note WHERE concept_id = $1 ORDER BY kind, lang";
pub(super) const LIST_ALL_NOTES: &str =
    "SELECT concept_id, kind, lang, text FROM concept_note ORDER BY concept_id, kind, lang";

pub(super) const DELETE_MATCHES: &str = "DELETE FROM concept_match WHERE concept_id = $1";
pub(super) const INSERT_MATCH: &str =
    "INSERT INTO concept_match (concept_id, kind, address) VALUES ($1, $2, $3)";
pub(super) const LIST_MATCHES: &str =
    "SELECT concept_id, kind, address FROM concept_match WHERE concept_id = $1 ORDER BY kind, address";
pub(super) const LIST_ALL_MATCHES: &str =
    "SELECT concept_id, kind, address FROM concept_match ORDER BY concept_id, kind, address";

pub(super) fn read_card(row: &Row<'_>) -> Result<ConceptCard, Error> {
    let concept =
        ConceptView { id: row.get(0)?, note: row.get(1)?, is_checked: row.get(2)?, terms: Vec::new() };
    Ok(ConceptCard {
        concept,
        notes: Vec::new(),
        exact: Vec::new(),
        close: Vec::new(),
        source: row.get(3)?,
        revision: row.get(4)?,
        changed_at: row.get(5)?,
    })
}

/// Concept, language and word; concept, kind and address.
pub(super) fn read_term(row: &Row<'_>) -> Result<(String, String, String), Error> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?))
}

/// Concept and what is said of it.
pub(super) fn read_note(row: &Row<'_>) -> Result<(String, ConceptNote), Error> {
    Ok((row.get(0)?, ConceptNote { kind: row.get(1)?, lang: row.get(2)?, text: row.get(3)? }))
}
