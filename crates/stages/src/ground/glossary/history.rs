//! How a concept stood, and writing down how it stands.

use super::proposals::{from_json, json};
use super::store_proposals as store;
use super::{ConceptCard, ConceptWords, put, put_matches, put_notes};
use crate::{Ctx, Result};
use schemars::JsonSchema;
use serde::Serialize;
use torg_db::{Tx, args};
use torg_domain::id::{PersonId, ProposalId};

/// How a concept stood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct VersionView {
    /// 0 = as it was brought along.
    pub revision: i64,
    /// Since when, UTC; `None` = as it was brought along.
    pub at: Option<String>,
    /// Who accepted it; empty = nobody, or the program.
    pub who: String,
    /// The proposal it came from; empty = none.
    pub proposal_id: String,
    /// Its words and notes.
    pub words: ConceptWords,
}

/// Every version of a concept that people changed, the newest first; none where it stands as it was brought along.
///
/// # Errors
/// The database's.
pub fn versions(ctx: &Ctx, id: &str) -> Result<Vec<VersionView>> {
    let rows = ctx.db.read(|tx| tx.list(store::LIST_VERSIONS, args![id], store::read_version))?;
    rows.into_iter().map(|row| Ok(VersionView { words: from_json(&row.words.source)?, ..row })).collect()
}

/// Writes a concept's words, keeping those before. A new concept begins with revision 1.
pub(super) fn write_words(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    (id, before): (&str, Option<&ConceptCard>),
    (words, person, proposal): (&ConceptWords, Option<&PersonId>, Option<&ProposalId>),
) -> Result<()> {
    let revision = before.map_or(0, |card| card.revision);
    put(tx, &words.in_place_of(id, before))?;
    put_notes(tx, id, &words.notes)?;
    put_matches(tx, id, (&words.exact, &words.close))?;
    if let Some(card) = before.filter(|card| card.revision == 0) {
        let nobody: Option<String> = None;
        let values = args![id, 0_i64, nobody.clone(), nobody.clone(), nobody, json(&ConceptWords::of(card))?];
        tx.execute(store::INSERT_VERSION, values)?;
    }
    let now = ctx.now();
    tx.execute(store::MARK_CHANGED, args![id, revision + 1, &now, &words.source])?;
    let values = args![
        id,
        revision + 1,
        Some(now),
        person.map(|person| person.as_str().to_owned()),
        proposal.map(|proposal| proposal.as_str().to_owned()),
        json(words)?,
    ];
    tx.execute(store::INSERT_VERSION, values)?;
    Ok(())
}
