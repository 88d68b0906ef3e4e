//! Findings as readers may see them.

use crate::conclude::material::{self, Material};
use crate::conclude::store;
use crate::conclude::views::{AnswerView, CheckView, ConcludedView, FindingView};
use crate::error::OrMissing;
use crate::ground::access;
use crate::{Actor, Ctx, Result};
use torg_db::Tx;
use torg_domain::finding::{CheckAnswer, FindingState, Scope};
use torg_domain::id::{ExchangeId, FindingId, NetworkId, ProgrammeId, ReportId};

/// One finding. Outside the network, words whose writer did not agree to be quoted are left out.
///
/// # Errors
/// Missing where there is none, forbidden where it is not for this reader.
pub fn finding(ctx: &Ctx, actor: &Actor, id: &FindingId) -> Result<FindingView> {
    let view = ctx.db.read(|tx| find_finding(tx, id)?.or_missing("finding", id.as_str()))?;
    let network = NetworkId::new(&view.network_id);
    access::finding::may_see(actor, &network, state(&view), view.is_public)?;
    Ok(for_reader(actor, view))
}

/// One finding inside a running transaction, without a rule and with all words.
///
/// # Errors
/// The database's.
pub fn find_finding(tx: &mut Tx<'_>, id: &FindingId) -> Result<Option<FindingView>> {
    let Some(row) = store::finding::find(tx, id)? else { return Ok(None) };
    let Some(scope) = row.scope() else { return Ok(None) };
    let Some(material) = material::load(tx, &scope)? else { return Ok(None) };
    let quotes = store::finding::list_quotes(tx, &scope)?;
    Ok(Some(material.finding(&row, &quotes)))
}

/// Findings of a series that this reader may see, in order.
///
/// # Errors
/// Missing where there is no such programme.
pub fn findings_of_programme(ctx: &Ctx, actor: &Actor, id: &ProgrammeId) -> Result<Vec<FindingView>> {
    of_scope(ctx, actor, &Scope::Programme(id.clone()))
}

/// Findings of a single exchange that this reader may see, in order.
///
/// # Errors
/// Missing where there is no such exchange.
pub fn findings_of_exchange(ctx: &Ctx, actor: &Actor, id: &ExchangeId) -> Result<Vec<FindingView>> {
    of_scope(ctx, actor, &Scope::Exchange(id.clone()))
}

/// What the people in the room answered about one finding.
///
/// # Errors
/// Missing where there is none, forbidden for those who do not read inside the network.
pub fn check_of(ctx: &Ctx, actor: &Actor, id: &FindingId) -> Result<CheckView> {
    ctx.db.read(|tx| {
        let row = store::finding::find(tx, id)?.or_missing("finding", id.as_str())?;
        access::finding::may_see_workbench(actor, &NetworkId::new(&row.network_id))?;
        let scope = row.scope().or_missing("finding", id.as_str())?;
        let mut answers = store::check::list_of_scope(tx, &scope)?;
        answers.retain(|answer| answer.finding_id == id.as_str());
        Ok(check_view(None, answers))
    })
}

/// What was concluded from a series or exchange, for everyone who may see it.
///
/// # Errors
/// Missing where there is no such programme or exchange; forbidden where it is not public and the reader is outside.
pub fn concluded(ctx: &Ctx, actor: &Actor, scope: &Scope) -> Result<ConcludedView> {
    let findings = of_scope(ctx, actor, scope)?;
    ctx.db.read(|tx| {
        let view = store::scope::find(tx, scope)?.or_missing(scope.kind(), scope.id())?;
        if !view.is_public {
            access::finding::may_see_workbench(actor, &NetworkId::new(&view.network_id))?;
        }
        let report = match store::report::find_of_scope(tx, scope)? {
            Some(row) => Some((row.id.clone(), store::report::list_versions(tx, &ReportId::new(row.id))?)),
            None => None,
        };
        Ok(ConcludedView { scope: view, findings, report })
    })
}

/// All findings of what was loaded.
pub(in crate::conclude) fn findings(tx: &mut Tx<'_>, material: &Material) -> Result<Vec<FindingView>> {
    let rows = store::finding::list_of_scope(tx, &material.scope)?;
    let quotes = store::finding::list_quotes(tx, &material.scope)?;
    Ok(rows.iter().map(|row| material.finding(row, &quotes)).collect())
}

pub(super) fn check_view(token: Option<String>, answers: Vec<AnswerView>) -> CheckView {
    let count = |answer: CheckAnswer| answers.iter().filter(|one| one.answer == answer.word()).count();
    let (agrees, differs) = (count(CheckAnswer::Agrees), count(CheckAnswer::Differs));
    let says_something =
        |one: &AnswerView| !one.words.is_empty() || one.answer == CheckAnswer::Differs.word();
    CheckView { token, agrees, differs, answers: answers.into_iter().filter(says_something).collect() }
}

pub(super) fn for_reader(actor: &Actor, view: FindingView) -> FindingView {
    if actor.reads_inside(&NetworkId::new(&view.network_id)) { view } else { view.with_words_withheld() }
}

fn of_scope(ctx: &Ctx, actor: &Actor, scope: &Scope) -> Result<Vec<FindingView>> {
    let all = ctx.db.read(|tx| {
        let material = material::load(tx, scope)?.or_missing(scope.kind(), scope.id())?;
        findings(tx, &material)
    })?;
    let may_see = |view: &FindingView| {
        access::finding::may_see(actor, &NetworkId::new(&view.network_id), state(view), view.is_public)
            .is_ok()
    };
    Ok(all.into_iter().filter(may_see).map(|view| for_reader(actor, view)).collect())
}

fn state(view: &FindingView) -> FindingState {
    FindingState::from_word(&view.state).unwrap_or(FindingState::Draft)
}
