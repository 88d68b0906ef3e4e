//! Findings and their quotes in the database.

use super::Read;
use crate::conclude::commands::NewFinding;
use torg_db::{Row, Tx, args};
use torg_domain::finding::{FindingState, Scope, Side};
use torg_domain::id::{FindingId, NoteId};

/// A finding as it is stored.
#[derive(Debug, Clone)]
pub(in crate::conclude) struct FindingRow {
    pub id: String,
    pub network_id: String,
    pub programme_id: Option<String>,
    pub exchange_id: Option<String>,
    pub focus_area_id: Option<String>,
    pub focus_area: String,
    pub concept: String,
    pub number: String,
    pub kind: String,
    pub claim: String,
    pub lang: String,
    pub unit: String,
    pub is_counted: bool,
    pub stated_strength: String,
    pub strength_source: String,
    pub keep_owner: String,
    pub keep_warning: String,
    pub costs: String,
    pub requires: String,
    pub if_nothing: String,
    pub state: String,
    pub created_at: String,
    pub revision: i64,
}

impl FindingRow {
    pub(in crate::conclude) fn scope(&self) -> Option<Scope> {
        let programme = self.programme_id.as_deref().and_then(|id| Scope::from_words("programme", id));
        programme.or_else(|| self.exchange_id.as_deref().and_then(|id| Scope::from_words("exchange", id)))
    }
}

/// A quote as it is stored.
#[derive(Debug, Clone)]
pub(in crate::conclude) struct QuoteRow {
    pub finding: String,
    pub note: String,
    pub side: String,
}

/// What the insert adds to a [`NewFinding`].
#[derive(Debug)]
pub(in crate::conclude) struct Stamp<'a> {
    pub network: &'a str,
    pub number: &'a str,
    pub position: i64,
    pub at: &'a str,
}

pub(in crate::conclude) fn next_position(tx: &mut Tx<'_>, scope: &Scope) -> Read<i64> {
    let (programme, exchange) = columns(scope);
    tx.count(NEXT_POSITION, args![programme, exchange])
}

pub(in crate::conclude) fn insert(
    tx: &mut Tx<'_>,
    id: &FindingId,
    new: &NewFinding,
    stamp: &Stamp<'_>,
) -> Read<()> {
    let (programme, exchange) = columns(&new.scope);
    let values = args![
        id.as_str(),
        stamp.network,
        programme,
        exchange,
        new.focus_area.as_ref().map(|area| area.as_str()),
        stamp.number,
        stamp.position,
        new.kind.word(),
        new.claim.trim(),
        &new.lang,
        new.unit.word(),
        new.strength.is_counted(),
        new.strength.word(),
        new.strength.source(),
        new.keep_owner.trim(),
        new.keep_warning.trim(),
        new.costs.trim(),
        new.requires.trim(),
        new.if_nothing.trim(),
        new.state.word(),
        stamp.at,
    ];
    tx.execute(INSERT_FINDING, values)?;
    Ok(())
}

/// How many rows were changed: none where somebody changed it meanwhile.
pub(in crate::conclude) fn update(
    tx: &mut Tx<'_>,
    id: &FindingId,
    new: &NewFinding,
    revision: i64,
) -> Read<u64> {
    let values = args![
        id.as_str(),
        revision,
        new.focus_area.as_ref().map(|area| area.as_str()),
        new.kind.word(),
        new.claim.trim(),
        &new.lang,
        new.unit.word(),
        new.strength.is_counted(),
        new.strength.word(),
        new.strength.source(),
        new.keep_owner.trim(),
        new.keep_warning.trim(),
        new.costs.trim(),
        new.requires.trim(),
        new.if_nothing.trim(),
        new.state.word(),
    ];
    tx.execute(UPDATE_FINDING, values)
}

pub(in crate::conclude) fn update_state(tx: &mut Tx<'_>, id: &FindingId, state: FindingState) -> Read<()> {
    tx.execute(UPDATE_FINDING_STATE, args![id.as_str(), state.word()])?;
    Ok(())
}

pub(in crate::conclude) fn delete(tx: &mut Tx<'_>, id: &FindingId) -> Read<()> {
    tx.execute(DELETE_QUOTES, args![id.as_str()])?;
    tx.execute(DELETE_CHECKS, args![id.as_str()])?;
    tx.execute(DELETE_FINDING, args![id.as_str()])?;
    Ok(())
}

pub(in crate::conclude) fn insert_quote(
    tx: &mut Tx<'_>,
    id: &FindingId,
    note: &NoteId,
    side: Side,
) -> Read<()> {
    tx.execute(INSERT_QUOTE, args![id.as_str(), note.as_str(), side.word()])?;
    Ok(())
}

pub(in crate::conclude) fn delete_quotes(tx: &mut Tx<'_>, id: &FindingId) -> Read<()> {
    tx.execute(DELETE_QUOTES, args![id.as_str()])?;
    Ok(())
}

pub(in crate::conclude) fn find(tx: &mut Tx<'_>, id: &FindingId) -> Read<Option<FindingRow>> {
    tx.find(FIND_FINDING, args![id.as_str()], read)
}

pub(in crate::conclude) fn list_of_scope(tx: &mut Tx<'_>, scope: &Scope) -> Read<Vec<FindingRow>> {
    let (programme, exchange) = columns(scope);
    tx.list(LIST_FINDINGS_OF_SCOPE, args![programme, exchange], read)
}

pub(in crate::conclude) fn list_quotes(tx: &mut Tx<'_>, scope: &Scope) -> Read<Vec<QuoteRow>> {
    let (programme, exchange) = columns(scope);
    tx.list(LIST_QUOTES_OF_SCOPE, args![programme, exchange], |row| {
        Ok(QuoteRow { finding: row.get(0)?, note: row.get(1)?, side: row.get(2)? })
    })
}

/// Findings of a scope: all of them, and those that are final.
pub(in crate::conclude) fn count_of_scope(tx: &mut Tx<'_>, scope: &Scope) -> Read<(i64, i64)> {
    let (programme, exchange) = columns(scope);
    let read = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
    Ok(tx.find(COUNT_FINDINGS_OF_SCOPE, args![programme, exchange], read)?.unwrap_or((0, 0)))
}

fn columns(scope: &Scope) -> (Option<&str>, Option<&str>) {
    (scope.programme().map(|id| id.as_str()), scope.exchange().map(|id| id.as_str()))
}

fn read(row: &Row<'_>) -> Read<FindingRow> {
    Ok(FindingRow {
        id: row.get(0)?,
        network_id: row.get(1)?,
        programme_id: row.get(2)?,
        exchange_id: row.get(3)?,
        focus_area_id: row.get(4)?,
        focus_area: row.get(5)?,
        concept: row.get(6)?,
        number: row.get(7)?,
        kind: row.get(8)?,
        claim: row.get(9)?,
        lang: row.get(10)?,
        unit: row.get(11)?,
        is_counted: row.get(12)?,
        stated_strength: row.get(13)?,
        strength_source: row.get(14)?,
        keep_owner: row.get(15)?,
        keep_warning: row.get(16)?,
        costs: row.get(17)?,
        requires: row.get(18)?,
        if_nothing: row.get(19)?,
        state: row.get(20)?,
        created_at: row.get(21)?,
        revision: row.get(22)?,
    })
}

const NEXT_POSITION: &str = "SELECT CAST(COALESCE(MAX(position), 0) + 1 AS BIGINT) FROM finding
     WHERE programme_id = $1 OR exchange_id = $2";
const INSERT_FINDING: &str =
    "INSERT INTO finding (id, network_id, programme_id, exchange_id, focus_area_id, number, position,
         kind, claim, lang, unit, is_counted, stated_strength, strength_source, keep_owner, keep_warning,
         costs, requires, if_nothing, state, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)";
const UPDATE_FINDING: &str =
    "UPDATE finding SET focus_area_id = $3, kind = $4, claim = $5, lang = $6, unit = $7,
         is_counted = $8, stated_strength = $9, strength_source = $10, keep_owner = $11, keep_warning = $12,
         costs = $13, requires = $14, if_nothing = $15, state = $16, revision = revision + 1
     WHERE id = $1 AND revision = $2";
const UPDATE_FINDING_STATE: &str = "UPDATE finding SET state = $2, revision = revision + 1 WHERE id = $1";
const DELETE_FINDING: &str = "DELETE FROM finding WHERE id = $1";
const DELETE_CHECKS: &str = "DELETE FROM finding_check WHERE finding_id = $1";
const INSERT_QUOTE: &str = "INSERT INTO quote (finding_id, note_id, side) VALUES ($1, $2, $3)
     ON CONFLICT (finding_id, note_id, side) DO NOTHING";
const DELETE_QUOTES: &str = "DELETE FROM quote WHERE finding_id = $1";

/// What is read of a finding; the end says of which.
macro_rules! findings {
    ($end:literal) => {
        concat!(
            "SELECT f.id, f.network_id, f.programme_id, f.exchange_id, f.focus_area_id,
         COALESCE(a.name, ''), COALESCE(a.concept, ''), f.number, f.kind, f.claim, f.lang, f.unit, f.is_counted,
         f.stated_strength, f.strength_source, f.keep_owner, f.keep_warning, f.costs, f.requires, f.if_nothing,
         f.state, f.created_at, f.revision
     FROM finding f LEFT JOIN focus_area a ON a.id = f.focus_area_id ",
            $end
        )
    };
}

const FIND_FINDING: &str = findings!("WHERE f.id = $1");
const LIST_FINDINGS_OF_SCOPE: &str =
    findings!("WHERE f.programme_id = $1 OR f.exchange_id = $2 ORDER BY f.position, f.id");
const LIST_QUOTES_OF_SCOPE: &str =
    "SELECT q.finding_id, q.note_id, q.side FROM quote q JOIN finding f ON f.id = q.finding_id
     WHERE f.programme_id = $1 OR f.exchange_id = $2 ORDER BY q.finding_id, q.note_id, q.side";
const COUNT_FINDINGS_OF_SCOPE: &str = "SELECT CAST(COUNT(*) AS BIGINT),
         CAST(COALESCE(SUM(CASE WHEN state = 'final' THEN 1 ELSE 0 END), 0) AS BIGINT)
     FROM finding WHERE programme_id = $1 OR exchange_id = $2";
