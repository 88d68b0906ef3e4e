//! Reports and their frozen versions in the database. A version is written once and never changed.

use super::Read;
use crate::conclude::views::{ReportLine, VersionView};
use torg_db::{Row, Tx, args};
use torg_domain::finding::Scope;
use torg_domain::id::{ExchangeId, ProgrammeId, ReportId};

/// A report as it is stored.
#[derive(Debug, Clone)]
pub(in crate::conclude) struct ReportRow {
    pub id: String,
    pub network_id: String,
    pub programme_id: Option<String>,
    pub exchange_id: Option<String>,
    pub kind: String,
    pub title: String,
    pub lang: String,
}

impl ReportRow {
    pub(in crate::conclude) fn scope(&self) -> Option<Scope> {
        let programme = self.programme_id.as_deref().and_then(|id| Scope::from_words("programme", id));
        programme.or_else(|| self.exchange_id.as_deref().and_then(|id| Scope::from_words("exchange", id)))
    }
}

pub(in crate::conclude) fn insert(tx: &mut Tx<'_>, report: &ReportRow, at: &str) -> Read<()> {
    let values = args![
        &report.id,
        &report.network_id,
        report.programme_id.as_deref(),
        report.exchange_id.as_deref(),
        &report.kind,
        &report.title,
        &report.lang,
        at,
    ];
    tx.execute(INSERT_REPORT, values)?;
    Ok(())
}

pub(in crate::conclude) fn rename(tx: &mut Tx<'_>, id: &ReportId, title: &str) -> Read<()> {
    tx.execute(RENAME_REPORT, args![id.as_str(), title])?;
    Ok(())
}

pub(in crate::conclude) fn insert_version(
    tx: &mut Tx<'_>,
    report: &ReportId,
    version: &VersionView,
    content: &str,
) -> Read<()> {
    let values = args![
        report.as_str(),
        version.number,
        content,
        &version.content_hash,
        &version.reason,
        &version.frozen_at,
    ];
    tx.execute(INSERT_VERSION, values)?;
    Ok(())
}

pub(in crate::conclude) fn find(tx: &mut Tx<'_>, id: &ReportId) -> Read<Option<ReportRow>> {
    tx.find(FIND_REPORT, args![id.as_str()], read)
}

/// The report of a programme or exchange: there is one, with as many versions as it takes.
pub(in crate::conclude) fn find_of_scope(tx: &mut Tx<'_>, scope: &Scope) -> Read<Option<ReportRow>> {
    let programme = scope.programme().map(|id| id.as_str());
    let exchange = scope.exchange().map(|id| id.as_str());
    tx.find(FIND_REPORT_OF_SCOPE, args![programme, exchange], read)
}

pub(in crate::conclude) fn list_versions(tx: &mut Tx<'_>, id: &ReportId) -> Read<Vec<VersionView>> {
    tx.list(LIST_VERSIONS, args![id.as_str()], |row| {
        Ok(VersionView {
            number: row.get(0)?,
            frozen_at: row.get(1)?,
            reason: row.get(2)?,
            content_hash: row.get(3)?,
        })
    })
}

/// What was frozen, as it was written.
pub(in crate::conclude) fn find_content(tx: &mut Tx<'_>, id: &ReportId, number: i64) -> Read<Option<String>> {
    tx.find(FIND_CONTENT, args![id.as_str(), number], |row| row.get(0))
}

/// The newest version of the newest reports that are for everyone.
pub(in crate::conclude) fn list_public(tx: &mut Tx<'_>) -> Read<Vec<ReportLine>> {
    tx.list(LIST_PUBLIC_REPORTS, &[], read_line)
}

/// The same of the reports on one exchange, or on the programme it belongs to.
pub(in crate::conclude) fn list_public_on(
    tx: &mut Tx<'_>,
    exchange: &ExchangeId,
    programme: Option<&ProgrammeId>,
) -> Read<Vec<ReportLine>> {
    let values = args![exchange.as_str(), programme.map_or("", ProgrammeId::as_str)];
    tx.list(LIST_PUBLIC_ON, values, read_line)
}

fn read_line(row: &Row<'_>) -> Read<ReportLine> {
    Ok(ReportLine {
        id: row.get(0)?,
        title: row.get(1)?,
        lang: row.get(2)?,
        kind: row.get(3)?,
        network: row.get(4)?,
        number: row.get(5)?,
        frozen_at: row.get(6)?,
    })
}

fn read(row: &Row<'_>) -> Read<ReportRow> {
    Ok(ReportRow {
        id: row.get(0)?,
        network_id: row.get(1)?,
        programme_id: row.get(2)?,
        exchange_id: row.get(3)?,
        kind: row.get(4)?,
        title: row.get(5)?,
        lang: row.get(6)?,
    })
}

const INSERT_REPORT: &str =
    "INSERT INTO report (id, network_id, programme_id, exchange_id, kind, title, lang, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
const RENAME_REPORT: &str = "UPDATE report SET title = $2 WHERE id = $1";
const INSERT_VERSION: &str = "INSERT INTO report_version (report_id, number, content, content_hash, reason, frozen_at) VALUES ($1, $2, $3, $4, $5, $6)";
const FIND_REPORT: &str =
    "SELECT id, network_id, programme_id, exchange_id, kind, title, lang FROM report WHERE id = $1";
const FIND_REPORT_OF_SCOPE: &str =
    "SELECT id, network_id, programme_id, exchange_id, kind, title, lang FROM report
     WHERE programme_id = $1 OR exchange_id = $2 ORDER BY created_at, id LIMIT 1";
const LIST_VERSIONS: &str = "SELECT number, frozen_at, reason, content_hash FROM report_version WHERE report_id = $1 ORDER BY number DESC";
const FIND_CONTENT: &str = "SELECT content FROM report_version WHERE report_id = $1 AND number = $2";
const LIST_PUBLIC_REPORTS: &str = "SELECT r.id, r.title, r.lang, r.kind, n.name, v.number, v.frozen_at
     FROM report r JOIN network n ON n.id = r.network_id
     JOIN report_version v ON v.report_id = r.id
     JOIN library_entry l ON l.kind = 'report' AND l.anchor_id = r.id
     WHERE l.is_public AND v.number = (SELECT MAX(x.number) FROM report_version x WHERE x.report_id = r.id)
     ORDER BY v.frozen_at DESC, r.id DESC LIMIT 50";
const LIST_PUBLIC_ON: &str = "SELECT r.id, r.title, r.lang, r.kind, n.name, v.number, v.frozen_at
     FROM report r JOIN network n ON n.id = r.network_id
     JOIN report_version v ON v.report_id = r.id
     JOIN library_entry l ON l.kind = 'report' AND l.anchor_id = r.id
     WHERE l.is_public AND v.number = (SELECT MAX(x.number) FROM report_version x WHERE x.report_id = r.id)
         AND (r.exchange_id = $1 OR r.programme_id = $2)
     ORDER BY v.frozen_at DESC, r.id DESC";
