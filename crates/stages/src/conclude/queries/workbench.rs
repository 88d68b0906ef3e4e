//! The workbench and the overview of everything that can be concluded from.

use super::check::anchor_of;
use super::finding::check_view;
use crate::capture::agreement::{self, VotesView};
use crate::capture::views::NoteView;
use crate::conclude::commands::NewFinding;
use crate::conclude::material::{self, Material};
use crate::conclude::store;
use crate::conclude::views::{
    CardFilter, CardView, CellView, FindingView, FocusRowView, GroupView, ScopeLine, WorkbenchView,
};
use crate::error::OrMissing;
use crate::ground::access;
use crate::ground::networks::{self, FocusAreaView};
use crate::{Actor, Ctx, Result};
use std::collections::HashMap;
use torg_db::Tx;
use torg_domain::board::GROUP_LEAST;
use torg_domain::finding::{Scope, Side};
use torg_domain::id::{ExchangeId, NetworkId, ReportId};
use torg_domain::network::Level;
use torg_domain::note::NoteKind;

/// Everything a facilitator concludes with, and the cards a filter lets through.
///
/// # Errors
/// Missing where there is no such programme or exchange, forbidden for those who do not read inside the network.
pub fn workbench(ctx: &Ctx, actor: &Actor, scope: &Scope, filter: &CardFilter) -> Result<WorkbenchView> {
    ctx.db.read(|tx| {
        let material = material::load(tx, scope)?.or_missing(scope.kind(), scope.id())?;
        let network = NetworkId::new(&material.view.network_id);
        access::finding::may_see_workbench(actor, &network)?;
        let may_edit = actor.is_editor_of(&network);
        let findings = super::findings(tx, &material)?;
        let mut votes = HashMap::new();
        for session in &material.sessions {
            votes.extend(agreement::by_note(tx, (ctx, actor), &ExchangeId::new(&session.id))?);
        }
        let areas = networks::focus_areas(tx, &network)?;
        let kinds = kinds(&material);
        let sent = if may_edit { store::check::find_token(tx, &anchor_of(scope))? } else { None };
        let token = sent.filter(|(_, ends_at)| !ctx.is_past(ends_at)).map(|(token, _)| token);
        let report = store::report::find_of_scope(tx, scope)?;
        let versions = match &report {
            Some(report) => store::report::list_versions(tx, &ReportId::new(&report.id))?,
            None => Vec::new(),
        };
        Ok(WorkbenchView {
            rows: rows(&material, &areas, &kinds, &findings),
            cards_total: material.notes.len(),
            user_side: material.user_side(),
            cards: cards(&material, filter, (&findings, &votes)),
            groups: groups(tx, &material)?,
            without_user_voice: findings.iter().filter(|finding| !finding.has_user_voice).count(),
            check: check_view(token, store::check::list_of_scope(tx, scope)?),
            report_id: report.map(|report| report.id),
            versions,
            may_edit,
            kinds,
            findings,
            sessions: material.sessions,
            scope: material.view,
        })
    })
}

/// What a finding would look like, counted, before it is written down.
///
/// # Errors
/// Missing, or forbidden but for those who edit the network.
pub fn preview(ctx: &Ctx, actor: &Actor, new: &NewFinding) -> Result<FindingView> {
    ctx.db.read(|tx| {
        let material = material::load(tx, &new.scope)?.or_missing(new.scope.kind(), new.scope.id())?;
        access::finding::may_edit(actor, &NetworkId::new(&material.view.network_id))?;
        let (row, quotes) = new.as_rows(&material.view.network_id);
        Ok(material.finding(&row, &quotes))
    })
}

/// Programmes and exchanges of the reader's networks with what has been concluded from them.
///
/// # Errors
/// The database's.
pub fn overview(ctx: &Ctx, actor: &Actor) -> Result<Vec<ScopeLine>> {
    let mine = networks::list(ctx, actor)?.into_iter().map(|network| NetworkId::new(network.id));
    let mine: Vec<NetworkId> = mine.filter(|network| actor.reads_inside(network)).collect();
    ctx.db.read(|tx| {
        let mut lines = Vec::new();
        for network in &mine {
            for view in store::scope::list_of_network(tx, network)? {
                let scope = Scope::from_words(&view.kind, &view.id).or_missing("programme", &view.id)?;
                lines.push(line(tx, &scope, view)?);
            }
        }
        Ok(lines)
    })
}

fn line(tx: &mut Tx<'_>, scope: &Scope, view: crate::conclude::views::ScopeView) -> Result<ScopeLine> {
    let (findings, finals) = store::finding::count_of_scope(tx, scope)?;
    let notes = store::scope::count_notes(tx, scope)?;
    let report = match store::report::find_of_scope(tx, scope)? {
        Some(report) => {
            let newest = store::report::list_versions(tx, &ReportId::new(&report.id))?
                .first()
                .map_or(0, |one| one.number);
            Some((report.id, newest))
        }
        None => None,
    };
    Ok(ScopeLine { scope: view, notes, findings, finals, report })
}

/// The lenses first; then other kinds that occur, in the order of the domain.
fn kinds(material: &Material) -> Vec<String> {
    let mut kinds = material.view.lenses.clone();
    for kind in NoteKind::ALL {
        let is_used = material.notes.iter().any(|note| note.kind == kind.word());
        if is_used && !kinds.iter().any(|known| known == kind.word()) {
            kinds.push(kind.word().to_owned());
        }
    }
    kinds
}

fn rows(
    material: &Material,
    areas: &[FocusAreaView],
    kinds: &[String],
    findings: &[FindingView],
) -> Vec<FocusRowView> {
    let row = |id: Option<&str>, name: &str| {
        let notes: Vec<&NoteView> =
            material.notes.iter().filter(|note| note.focus_area_id.as_deref() == id).collect();
        let by_kind = |notes: &[&NoteView]| -> Vec<usize> {
            kinds.iter().map(|kind| notes.iter().filter(|note| note.kind == *kind).count()).collect()
        };
        let cell = |session: &crate::conclude::views::SessionView| {
            let here: Vec<&NoteView> =
                notes.iter().filter(|note| note.exchange_id == session.id).copied().collect();
            CellView { session_id: session.id.clone(), total: here.len(), by_kind: by_kind(&here) }
        };
        FocusRowView {
            id: id.map(str::to_owned),
            name: name.to_owned(),
            total: notes.len(),
            by_kind: by_kind(&notes),
            cells: material.sessions.iter().map(cell).collect(),
            findings: findings.iter().filter(|finding| finding.focus_area_id.as_deref() == id).count(),
        }
    };
    let mut rows: Vec<FocusRowView> = areas.iter().map(|area| row(Some(&area.id), &area.name)).collect();
    let rest = row(None, "");
    if rest.total > 0 || rest.findings > 0 || rows.is_empty() {
        rows.push(rest);
    }
    rows
}

fn cards(
    material: &Material,
    filter: &CardFilter,
    (findings, votes): (&[FindingView], &HashMap<String, VotesView>),
) -> Vec<CardView> {
    let is_in = |wanted: &str, have: Option<&str>| match wanted {
        "" => true,
        "none" => have.is_none(),
        id => have == Some(id),
    };
    let passes = |note: &&NoteView| {
        is_in(&filter.focus, note.focus_area_id.as_deref())
            && is_in(&filter.session, Some(&note.exchange_id))
            && is_in(&filter.kind, Some(&note.kind))
            && is_in(&filter.group, note.cluster_id.as_deref())
    };
    // Of fewer than five nobody is told apart.
    let is_told = i64::try_from(material.user_side()).is_ok_and(|people| people >= GROUP_LEAST);
    let is_user_side =
        |note: &NoteView| is_told && Level::from_word(&note.level).is_some_and(Level::is_user_side);
    let is_heard = |note: &&NoteView| filter.voices.is_empty() || is_user_side(note);
    let card = |note: &NoteView| CardView {
        is_user_side: is_user_side(note),
        quote: material.quote(note),
        focus_area_id: note.focus_area_id.clone(),
        group_id: note.cluster_id.clone(),
        votes: votes.get(&note.id).cloned(),
        used_in: used_in(&note.id, findings),
    };
    material.notes.iter().filter(passes).filter(is_heard).map(card).collect()
}

fn used_in(note: &str, findings: &[FindingView]) -> Vec<(String, String, String)> {
    let mut used = Vec::new();
    for finding in findings {
        for (quotes, side) in [(&finding.supports, Side::Supports), (&finding.opposes, Side::Opposes)] {
            if quotes.iter().any(|quote| quote.note_id == note) {
                used.push((finding.id.clone(), finding.number.clone(), side.word().to_owned()));
            }
        }
    }
    used
}

fn groups(tx: &mut Tx<'_>, material: &Material) -> Result<Vec<GroupView>> {
    let all = store::group::list_of_network(tx, &material.view.network_id)?;
    let view = |row: store::group::GroupRow| {
        let is_in = |note: &&NoteView| note.cluster_id.as_deref() == Some(row.id.as_str());
        let note_ids: Vec<String> = material.notes.iter().filter(is_in).map(|note| note.id.clone()).collect();
        GroupView { id: row.id, title: row.title, focus_area_id: row.focus_area_id, note_ids }
    };
    Ok(all.into_iter().map(view).filter(|group| !group.note_ids.is_empty()).collect())
}
