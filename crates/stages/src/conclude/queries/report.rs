//! Reports: what would be frozen now, what was frozen, and the list of what is for everyone.

use crate::capture;
use crate::capture::views::NoteView;
use crate::conclude::material::{self, Material};
use crate::conclude::store;
use crate::conclude::views::{
    FactView, FindingView, FrozenReport, HeadingView, QuoteView, ReportLine, ReportView, SessionView,
};
use crate::error::OrMissing;
use crate::ground::{access, networks};
use crate::{Actor, Ctx, Error, Result};
use std::collections::BTreeMap;
use torg_db::Tx;
use torg_domain::exchange::ExchangeKind;
use torg_domain::feedback::{FeedbackState, Heading};
use torg_domain::finding::{FindingState, Scope};
use torg_domain::id::{ExchangeId, NetworkId, ProgrammeId, ReportId};
use torg_domain::report::ReportKind;

/// Shape of [`FrozenReport`] as this program writes it.
const FORMAT: u32 = 1;

/// What the report of a programme or exchange would hold if it were frozen now. Drafts are left out.
///
/// # Errors
/// Missing where there is no such programme or exchange, forbidden for those who do not read inside the network.
pub fn draft_report(ctx: &Ctx, actor: &Actor, scope: &Scope) -> Result<FrozenReport> {
    ctx.db.read(|tx| {
        let report = gather(tx, ctx, scope)?;
        access::report::may_see_draft(actor, &NetworkId::new(&report.scope.network_id))?;
        Ok(report)
    })
}

/// One frozen version: the same for ever, for everyone with the link.
///
/// # Errors
/// Missing where there is no such version.
pub fn frozen_report(ctx: &Ctx, id: &ReportId, number: i64) -> Result<FrozenReport> {
    let content = ctx.db.read(|tx| store::report::find_content(tx, id, number))?;
    let content = content.or_missing("report", id.as_str())?;
    serde_json::from_str(&content).map_err(|e| Error::fault("reading a frozen report", e))
}

/// A report with its versions, for everyone with the link.
///
/// # Errors
/// Missing where there is none.
pub fn report(ctx: &Ctx, actor: &Actor, id: &ReportId) -> Result<ReportView> {
    ctx.db.read(|tx| {
        let row = store::report::find(tx, id)?.or_missing("report", id.as_str())?;
        let scope = row.scope().or_missing("report", id.as_str())?;
        Ok(ReportView {
            scope: store::scope::find(tx, &scope)?.or_missing(scope.kind(), scope.id())?,
            versions: store::report::list_versions(tx, id)?,
            may_freeze: actor.is_editor_of(&NetworkId::new(&row.network_id)),
            id: row.id,
            title: row.title,
            lang: row.lang,
            kind: row.kind,
        })
    })
}

/// The newest reports on what is public, with their newest version.
///
/// # Errors
/// The database's.
pub fn public_reports(ctx: &Ctx) -> Result<Vec<ReportLine>> {
    Ok(ctx.db.read(store::report::list_public)?)
}

/// Frozen reports for everybody on one exchange, or on the programme it belongs to, with their newest version.
///
/// # Errors
/// The database's.
pub fn public_reports_on(
    tx: &mut Tx<'_>,
    exchange: &ExchangeId,
    programme: Option<&ProgrammeId>,
) -> Result<Vec<ReportLine>> {
    Ok(store::report::list_public_on(tx, exchange, programme)?)
}

/// Puts a report together from what is final now; number 0, not frozen.
pub(in crate::conclude) fn gather(tx: &mut Tx<'_>, ctx: &Ctx, scope: &Scope) -> Result<FrozenReport> {
    let material = material::load(tx, scope)?.or_missing(scope.kind(), scope.id())?;
    let kind = kind_of(&material);
    let all = super::findings(tx, &material)?;
    let is_final = |finding: &FindingView| finding.state == FindingState::Final.word();
    let findings: Vec<_> = all.into_iter().filter(is_final).map(FindingView::with_words_withheld).collect();
    let headings = if kind == ReportKind::Visit { headings(&material) } else { Vec::new() };
    let mut facts = Vec::new();
    for session in &material.sessions {
        let here = capture::queries::facts_of_exchange(tx, &ExchangeId::new(&session.id))?;
        // Nothing that the host has not confirmed goes into a report.
        facts.extend(here.into_iter().filter(capture::views::FactView::is_settled).map(fact));
    }
    Ok(FrozenReport {
        format: FORMAT,
        report_id: String::new(),
        number: 0,
        frozen_at: ctx.now(),
        reason: String::new(),
        kind: kind.word().to_owned(),
        title: material.view.title.clone(),
        lang: material.view.lang.clone(),
        participants: store::scope::list_participants(tx, scope)?,
        focus_areas: focus_areas(tx, &material, kind, &findings)?,
        notes: notes(&findings, &headings),
        notes_read: u32::try_from(material.notes.len()).unwrap_or(u32::MAX),
        without_user_voice: u32::try_from(findings.iter().filter(|one| !one.has_user_voice).count())
            .unwrap_or(u32::MAX),
        findings,
        headings,
        facts,
        sessions: material.sessions,
        scope: material.view,
    })
}

/// A visit where every session is one; also where a series was made around a single visit.
fn kind_of(material: &Material) -> ReportKind {
    let is_visit = |session: &SessionView| {
        matches!(
            ExchangeKind::from_word(&session.kind),
            Some(ExchangeKind::PeerLearningVisit | ExchangeKind::StudyTrip)
        )
    };
    let is_all = !material.sessions.is_empty() && material.sessions.iter().all(is_visit);
    if is_all { ReportKind::Visit } else { ReportKind::Synthesis }
}

/// A series reports on every focus area of its network, a visit on those that came up.
fn focus_areas(
    tx: &mut Tx<'_>,
    material: &Material,
    kind: ReportKind,
    findings: &[FindingView],
) -> Result<Vec<(String, String)>> {
    let areas = networks::focus_areas(tx, &NetworkId::new(&material.view.network_id))?;
    let has_finding = |id: &str| findings.iter().any(|finding| finding.focus_area_id.as_deref() == Some(id));
    let is_reported = |id: &str| kind == ReportKind::Synthesis || has_finding(id);
    Ok(areas.into_iter().filter(|area| is_reported(&area.id)).map(|area| (area.id, area.name)).collect())
}

/// Under each heading what was written there, once the host has confirmed the facts.
fn headings(material: &Material) -> Vec<HeadingView> {
    let is_confirmed = |note: &NoteView| {
        note.feedback_state.as_deref().is_none_or(|state| state == FeedbackState::Confirmed.word())
    };
    let under = |heading: &Heading| {
        let here = material.notes.iter().filter(|note| note.heading == heading.word() && is_confirmed(note));
        let notes = here.map(|note| material.quote(note).with_words_withheld()).collect();
        HeadingView { heading: heading.word().to_owned(), notes }
    };
    let own = [Heading::OwnQuestion];
    Heading::VISITOR.iter().chain(Heading::HOST).chain(&own).map(under).collect()
}

fn notes(findings: &[FindingView], headings: &[HeadingView]) -> Vec<QuoteView> {
    let quoted = findings.iter().flat_map(|finding| finding.supports.iter().chain(&finding.opposes));
    let written = headings.iter().flat_map(|heading| &heading.notes);
    let by_number: BTreeMap<(String, u64, String), &QuoteView> =
        quoted.chain(written).map(|quote| (number_key(&quote.number), quote)).collect();
    by_number.into_values().cloned().collect()
}

/// `S3-2` comes before `S3-12`.
fn number_key(number: &str) -> (String, u64, String) {
    let (series, last) = number.rsplit_once('-').unwrap_or(("", number));
    (series.to_owned(), last.parse().unwrap_or(u64::MAX), number.to_owned())
}

fn fact(fact: capture::views::FactView) -> FactView {
    FactView {
        fact: fact.fact,
        host: fact.host_value,
        visitor: fact.visitor_value,
        unit: fact.unit,
        why: fact.why,
        source: fact.source,
    }
}
