//! The page of one finding: claim, word of quantity, both sides, who was there, what the room answered.

use super::path_of;
use super::shown::Shown;
use crate::{Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::finding::{FindingState, Scope};
use torg_domain::id::{FindingId, NetworkId};
use torg_domain::prevalence::Unit;
use torg_stages::conclude::commands;
use torg_stages::conclude::queries;
use torg_stages::conclude::views::{CheckView, CountView, LevelView, UnitView};
use torg_stages::{Error, Result};

#[derive(Template)]
#[template(path = "conclude/finding.html")]
struct FindingPage {
    page: Page,
    shown: Shown,
    scope_path: String,
    units: Vec<(String, &'static str)>,
    count: Option<CountView>,
    check: Option<CheckView>,
    may_edit: bool,
    is_draft: bool,
    is_in_check: bool,
}

/// `GET /conclude/findings/{id}`.
pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit.answer(move |guest| guest.html(&draw(guest, &FindingId::new(id))?)).await
}

/// `POST /conclude/findings/{id}/final`.
pub(super) async fn make_final(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            commands::make_final(&guest.app.ctx, &guest.actor, &FindingId::new(&id))?;
            guest.go(&format!("/conclude/findings/{id}"), "finding-final")
        })
        .await
}

/// `POST /conclude/findings/{id}/discard`.
pub(super) async fn discard(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let id = FindingId::new(id);
            let view = queries::finding(&guest.app.ctx, &guest.actor, &id)?;
            commands::discard_finding(&guest.app.ctx, &guest.actor, &id)?;
            let scope = Scope::from_words(&view.scope_kind, &view.scope_id);
            let back = scope.map_or_else(|| "/conclude".to_owned(), |scope| path_of(&scope));
            guest.go(&format!("{back}?tab=findings"), "finding-discarded")
        })
        .await
}

fn draw(guest: &Guest, id: &FindingId) -> Result<FindingPage> {
    let ctx = &guest.app.ctx;
    let finding = queries::finding(ctx, &guest.actor, id)?;
    let check = match queries::check_of(ctx, &guest.actor, id) {
        Ok(check) => Some(check),
        Err(Error::Forbidden(_)) => None,
        Err(other) => return Err(other),
    };
    let page = guest.page_titled("conclude", finding.claim.clone());
    let scope_path = format!("/conclude/{}s/{}", finding.scope_kind, finding.scope_id);
    let count = finding.prevalence.count.clone();
    Ok(FindingPage {
        units: count.iter().flat_map(|count| units(&page, &finding.prevalence.unit, count)).collect(),
        may_edit: guest.actor.is_editor_of(&NetworkId::new(&finding.network_id)),
        is_draft: finding.state == FindingState::Draft.word(),
        is_in_check: finding.state == FindingState::InCheck.word(),
        shown: Shown::new(&page, finding),
        page,
        scope_path,
        count,
        check,
    })
}

/// Name of each unit that was present, and the locale key of what was heard from it; empty where that is not told.
fn units(page: &Page, unit: &str, count: &CountView) -> Vec<(String, &'static str)> {
    let name = |one: &UnitView| {
        if unit == Unit::Role.word() { page.w("level", &one.id).to_owned() } else { one.name.clone() }
    };
    let heard = |one: &UnitView| match (count.are_sides_told, one.supports, one.opposes) {
        (false, ..) => "",
        (true, true, true) => "conclude-units-both",
        (true, true, false) => "conclude-units-said",
        (true, false, true) => "conclude-units-against",
        (true, false, false) => "conclude-units-silent",
    };
    let mut units: Vec<_> = count.units.iter().map(|one| (name(one), heard(one))).collect();
    if unit == Unit::Municipality.word() {
        torg_lang::sort_names(page.lang, &mut units, |(name, _)| name.as_str());
    }
    units
}

impl FindingPage {
    /// "4 av 6 deltagare".
    fn agreement(&self, level: &LevelView) -> String {
        self.page.k_of_n("prevalence-count-person", level.said, level.of)
    }
}
