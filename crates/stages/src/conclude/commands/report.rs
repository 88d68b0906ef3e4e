//! Freezing a report. A version is written once; a correction is a new version with a reason.

use crate::conclude::queries::gather;
use crate::conclude::store::{self, report::ReportRow};
use crate::conclude::views::{FrozenReport, VersionView};
use crate::ground::free_text::{self, Confirmed};
use crate::ground::library::{self, Entry};
use crate::ground::{access, journal, thread};
use crate::{Actor, Ctx, Error, Result};
use sha2::{Digest, Sha256};
use torg_db::Tx;
use torg_domain::Refusal;
use torg_domain::finding::{FindingState, Scope};
use torg_domain::id::{FindingId, NetworkId, ReportId};
use torg_domain::link::{Anchor, Link};
use torg_domain::note::note_text;

/// Characters of a title at most.
const TITLE_MOST: usize = 200;
/// Characters of a reason at most.
const REASON_MOST: usize = 500;

/// What is to be frozen.
#[derive(Debug, Clone)]
pub struct FreezeReport {
    /// The series or exchange.
    pub scope: Scope,
    /// Title of the report, in the language of the series.
    pub title: String,
    /// Why a new version is made; needed from the second on.
    pub reason: String,
}

/// Freezes what is final now: a first version, or the next one. Answers with the report and the version's number.
///
/// # Errors
/// Forbidden but for coordinators and facilitators; refused while findings are drafts, without anything to report,
/// without a title, or without a reason for a new version.
pub fn freeze_report(ctx: &Ctx, actor: &Actor, new: &FreezeReport) -> Result<(ReportId, i64)> {
    let id = ReportId::new(ctx.id());
    ctx.db.tx(|tx| insert_report(tx, ctx, actor, &id, new))
}

/// The same inside a running transaction, with an id of the caller's for the first version: for loading known reports.
///
/// # Errors
/// As [`freeze_report`].
pub fn insert_report(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    id: &ReportId,
    new: &FreezeReport,
) -> Result<(ReportId, i64)> {
    let mut frozen = gather(tx, ctx, &new.scope)?;
    let network = NetworkId::new(&frozen.scope.network_id);
    access::report::may_freeze(actor, &network)?;
    check(tx, new, &frozen)?;
    let known = store::report::find_of_scope(tx, &new.scope)?;
    let id = known.as_ref().map_or_else(|| id.clone(), |known| ReportId::new(&known.id));
    let number = store::report::list_versions(tx, &id)?.first().map_or(1, |last| last.number + 1);
    if number > 1 && new.reason.trim().is_empty() {
        return Err(Refusal::FieldMissing { field: "reason" }.into());
    }
    frozen.title = note_text(&new.title, TITLE_MOST)?;
    frozen.report_id = id.to_string();
    frozen.number = number;
    if number > 1 {
        new.reason.trim().clone_into(&mut frozen.reason);
    }
    match known {
        Some(_) => store::report::rename(tx, &id, &frozen.title)?,
        None => store::report::insert(tx, &row(&id, new, &frozen), &frozen.frozen_at)?,
    }
    put_version(tx, &id, &frozen)?;
    for finding in &frozen.findings {
        thread::tie(tx, ctx, &Link::reports(&id, &FindingId::new(&finding.id)))?;
    }
    put_in_library(tx, &id, &frozen)?;
    journal::record_on(tx, ctx, actor, "freeze_report", (Some(&network), &Anchor::from(&id)))?;
    Ok((id, number))
}

fn check(tx: &mut Tx<'_>, new: &FreezeReport, frozen: &FrozenReport) -> Result<()> {
    free_text::check(&[&new.title, &new.reason], Confirmed::No)?;
    let length = new.reason.chars().count();
    if length > REASON_MOST {
        return Err(Refusal::TextTooLong { length, most: REASON_MOST }.into());
    }
    let drafts = store::finding::list_of_scope(tx, &new.scope)?;
    let count = drafts.iter().filter(|row| row.state != FindingState::Final.word()).count();
    if count > 0 {
        return Err(Refusal::FindingsNotFinal { count }.into());
    }
    if frozen.findings.is_empty() && frozen.headings.iter().all(|heading| heading.notes.is_empty()) {
        return Err(Refusal::ReportEmpty.into());
    }
    Ok(())
}

fn row(id: &ReportId, new: &FreezeReport, frozen: &FrozenReport) -> ReportRow {
    ReportRow {
        id: id.to_string(),
        network_id: frozen.scope.network_id.clone(),
        programme_id: new.scope.programme().map(|id| id.as_str().to_owned()),
        exchange_id: new.scope.exchange().map(|id| id.as_str().to_owned()),
        kind: frozen.kind.clone(),
        title: frozen.title.clone(),
        lang: frozen.lang.clone(),
    }
}

fn put_version(tx: &mut Tx<'_>, id: &ReportId, frozen: &FrozenReport) -> Result<()> {
    let content = serde_json::to_string(frozen).map_err(|e| Error::fault("writing a frozen report", e))?;
    let version = VersionView {
        number: frozen.number,
        frozen_at: frozen.frozen_at.clone(),
        reason: frozen.reason.clone(),
        content_hash: Sha256::digest(content.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect(),
    };
    Ok(store::report::insert_version(tx, id, &version, &content)?)
}

fn put_in_library(tx: &mut Tx<'_>, id: &ReportId, frozen: &FrozenReport) -> Result<()> {
    let claims: Vec<&str> = frozen.findings.iter().map(|finding| finding.claim.as_str()).collect();
    let path = format!("/conclude/reports/{id}/v/{}", frozen.number);
    let entry = Entry {
        kind: "report",
        id: id.as_str(),
        title: &frozen.title,
        summary: &frozen.scope.purpose,
        words: &library::joined(&claims),
        lang: &frozen.lang,
        network: Some(&frozen.scope.network_id),
        year: library::year_of(&frozen.frozen_at),
        is_public: frozen.scope.is_public,
        path: &path,
        at: &frozen.frozen_at,
        ..Entry::default()
    };
    library::put(tx, &entry)
}
