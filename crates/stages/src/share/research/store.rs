//! SQL of codebooks.

use super::views::CodeView;
use torg_db::{Error, Row};

/// A codebook as it is stored.
pub(super) struct BookRow {
    pub(super) id: String,
    pub(super) scope_kind: String,
    pub(super) scope_id: String,
    pub(super) network_id: String,
    pub(super) owner_id: String,
    pub(super) title: String,
}

pub(super) fn read_book(row: &Row<'_>) -> Result<BookRow, Error> {
    Ok(BookRow {
        id: row.get(0)?,
        scope_kind: row.get(1)?,
        scope_id: row.get(2)?,
        network_id: row.get(3)?,
        owner_id: row.get(4)?,
        title: row.get(5)?,
    })
}

pub(super) fn read_code(row: &Row<'_>) -> Result<CodeView, Error> {
    Ok(CodeView { id: row.get(0)?, name: row.get(1)?, definition: row.get(2)?, marked: 0 })
}

pub(super) const INSERT_BOOK: &str =
    "INSERT INTO codebook (id, scope_kind, scope_id, network_id, owner_id, title, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)";
pub(super) const FIND_BOOK: &str =
    "SELECT id, scope_kind, scope_id, network_id, owner_id, title FROM codebook WHERE id = $1";
/// Books of a scope that a person codes with.
pub(super) const LIST_BOOKS: &str = "SELECT b.id, b.scope_kind, b.scope_id, b.network_id, b.owner_id, b.title
     FROM codebook b JOIN codebook_coder c ON c.codebook_id = b.id
     WHERE b.scope_kind = $1 AND b.scope_id = $2 AND c.person_id = $3 ORDER BY b.created_at, b.id";
pub(super) const INSERT_CODER: &str =
    "INSERT INTO codebook_coder (codebook_id, person_id, position) VALUES ($1, $2, $3)
     ON CONFLICT (codebook_id, person_id) DO NOTHING";
pub(super) const LIST_CODERS: &str =
    "SELECT p.id, p.display_name FROM codebook_coder c JOIN person p ON p.id = c.person_id
     WHERE c.codebook_id = $1 ORDER BY c.position, p.id";
pub(super) const INSERT_CODE: &str =
    "INSERT INTO codebook_code (id, codebook_id, position, name, definition) VALUES ($1, $2, $3, $4, $5)";
pub(super) const LIST_CODES: &str =
    "SELECT id, name, definition FROM codebook_code WHERE codebook_id = $1 ORDER BY position, id";
pub(super) const UPSERT_MARK: &str =
    "INSERT INTO codebook_mark (codebook_id, note_id, person_id, code_id, marked_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (codebook_id, note_id, person_id) DO UPDATE SET code_id = excluded.code_id,
         marked_at = excluded.marked_at";
pub(super) const DELETE_MARK: &str =
    "DELETE FROM codebook_mark WHERE codebook_id = $1 AND note_id = $2 AND person_id = $3";
/// Note, person, code.
pub(super) const LIST_MARKS: &str = "SELECT note_id, person_id, code_id FROM codebook_mark WHERE codebook_id = $1 ORDER BY note_id, person_id";
/// Everything of a book, what hangs on others first.
pub(super) const DELETE_BOOK: [&str; 4] = [
    "DELETE FROM codebook_mark WHERE codebook_id = $1",
    "DELETE FROM codebook_code WHERE codebook_id = $1",
    "DELETE FROM codebook_coder WHERE codebook_id = $1",
    "DELETE FROM codebook WHERE id = $1",
];
