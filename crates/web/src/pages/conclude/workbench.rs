//! The workbench: cards as a matrix of focus area, session and kind; findings; for everybody else what is final.

use super::path_of;
use super::shown::Shown;
use crate::{Answer, Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::board::GROUP_LEAST;
use torg_domain::finding::{FindingState, Scope};
use torg_domain::id::{ExchangeId, NetworkId, ProgrammeId};
use torg_stages::conclude::queries;
use torg_stages::conclude::report;
use torg_stages::conclude::views::{
    CardFilter, CardView, ConcludedView, FocusRowView, GroupView, QuoteView, WorkbenchView,
};
use torg_stages::{Error, RestsOn};

/// What the filter for the voices of users and relatives is called.
const USER_SIDE: &str = "user-side";
/// More cards than this are folded at first.
const UNFOLDED_MOST: usize = 40;

#[derive(Template)]
#[template(path = "conclude/workbench.html")]
struct WorkbenchPage {
    page: Page,
    form: Filled,
    bench: WorkbenchView,
    path: String,
    areas: Vec<Area>,
    groups: Vec<Group>,
    is_unfolded: bool,
    /// Are only users and relatives shown?
    is_user_side: bool,
    /// Were enough of them heard to be shown apart?
    may_tell_apart: bool,
}

#[derive(Template)]
#[template(path = "conclude/bench-findings.html")]
struct FindingsPage {
    page: Page,
    bench: WorkbenchView,
    path: String,
    findings: Vec<Shown>,
    drafts: usize,
    waiting: usize,
    public_url: String,
}

#[derive(Template)]
#[template(path = "conclude/concluded.html")]
struct ConcludedPage {
    page: Page,
    view: ConcludedView,
    findings: Vec<Shown>,
}

/// A focus area with its kinds of card.
struct Area {
    row: FocusRowView,
    kinds: Vec<KindRow>,
}

/// The cards of one kind, session by session.
struct KindRow {
    kind: String,
    cells: Vec<Vec<Card>>,
}

/// A card with its voice in words.
struct Card {
    card: CardView,
    voice: String,
    /// How the room voted on it; empty = not at all.
    votes: Vec<String>,
}

/// A group with its cards.
struct Group {
    group: GroupView,
    cards: Vec<Card>,
}

/// `GET /conclude/programmes/{id}`.
pub(super) async fn of_programme(visit: Visit, Path(id): Path<String>) -> Response {
    visit.answer(move |guest| show(guest, &Scope::Programme(ProgrammeId::new(id)))).await
}

/// `GET /conclude/exchanges/{id}`; a session of a series is concluded from with its series.
pub(super) async fn of_exchange(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let scope = Scope::Exchange(ExchangeId::new(id));
            let view = queries::concluded(&guest.app.ctx, &guest.actor, &scope)?;
            match view.scope.programme_id {
                Some(programme) if view.findings.is_empty() => {
                    guest.go(&format!("/conclude/programmes/{programme}"), "")
                }
                _ => show(guest, &scope),
            }
        })
        .await
}

fn show(guest: &Guest, scope: &Scope) -> Answer {
    let voices = guest.query("voices").filter(|voices| voices == USER_SIDE).unwrap_or_default();
    let filter = CardFilter { voices, ..CardFilter::default() };
    match queries::workbench(&guest.app.ctx, &guest.actor, scope, &filter) {
        Ok(bench) if guest.query("tab").as_deref() == Some("findings") => findings(guest, scope, bench),
        Ok(bench) => {
            guest.rests_on(RestsOn::Network(NetworkId::new(&bench.scope.network_id)));
            guest.html(&cards(guest, scope, bench, Filled::default()))
        }
        Err(Error::Forbidden(_)) => concluded(guest, scope),
        Err(other) => Err(other),
    }
}

/// The workbench again, with a form that was refused.
pub(super) fn again(guest: &Guest, scope: &Scope, form: Filled) -> Answer {
    let bench = queries::workbench(&guest.app.ctx, &guest.actor, scope, &CardFilter::default())?;
    guest.refused(&cards(guest, scope, bench, form))
}

fn cards(guest: &Guest, scope: &Scope, bench: WorkbenchView, form: Filled) -> WorkbenchPage {
    let page = guest.page_titled("conclude", bench.scope.title.clone());
    let wish = guest.query("cards");
    let is_unfolded = match wish.as_deref() {
        Some("open") => true,
        Some(_) => false,
        None => bench.cards_total <= UNFOLDED_MOST || form.refusal().is_some(),
    };
    let areas = bench.rows.iter().map(|row| area(&page, &bench, row)).collect();
    let groups = bench.groups.iter().map(|one| group(&page, &bench, one)).collect();
    let is_user_side = guest.query("voices").as_deref() == Some(USER_SIDE);
    let may_tell_apart = i64::try_from(bench.user_side).is_ok_and(|people| people >= GROUP_LEAST);
    WorkbenchPage {
        page,
        form,
        path: path_of(scope),
        areas,
        groups,
        is_unfolded,
        is_user_side,
        may_tell_apart,
        bench,
    }
}

/// Every lens of a focus area with cards has its row, so that what nobody said is seen too.
fn area(page: &Page, bench: &WorkbenchView, row: &FocusRowView) -> Area {
    let is_shown = |kind: &&String| {
        let is_lens = bench.scope.lenses.contains(kind);
        let is_used = bench.kinds.iter().zip(&row.by_kind).any(|(one, count)| one == *kind && *count > 0);
        row.total > 0 && (is_lens || is_used)
    };
    let cell = |kind: &str, session: &str| -> Vec<Card> {
        let is_here = |card: &&CardView| {
            card.quote.kind == kind && card.quote.exchange_id == session && card.focus_area_id == row.id
        };
        bench.cards.iter().filter(is_here).map(|card| shown(page, card)).collect()
    };
    let kind_row = |kind: &String| KindRow {
        cells: bench.sessions.iter().map(|session| cell(kind, &session.id)).collect(),
        kind: kind.clone(),
    };
    Area { kinds: bench.kinds.iter().filter(is_shown).map(kind_row).collect(), row: row.clone() }
}

fn group(page: &Page, bench: &WorkbenchView, group: &GroupView) -> Group {
    let is_in = |card: &&CardView| group.note_ids.contains(&card.quote.note_id);
    Group {
        cards: bench.cards.iter().filter(is_in).map(|card| shown(page, card)).collect(),
        group: group.clone(),
    }
}

/// On the workbench a card says level and organisation, not once more its session.
fn shown(page: &Page, card: &CardView) -> Card {
    let quote = QuoteView { exchange_title: String::new(), ..card.quote.clone() };
    Card {
        voice: report::voice(page.phrases(), &quote),
        votes: card.votes.as_ref().map(|votes| crate::pages::capture::voted(page, votes)).unwrap_or_default(),
        card: card.clone(),
    }
}

fn findings(guest: &Guest, scope: &Scope, mut bench: WorkbenchView) -> Answer {
    let page = guest.page_titled("conclude", bench.scope.title.clone());
    let in_state =
        |state: FindingState| bench.findings.iter().filter(|one| one.state == state.word()).count();
    let (drafts, waiting) = (in_state(FindingState::Draft), in_state(FindingState::InCheck));
    let findings = Shown::all(&page, std::mem::take(&mut bench.findings));
    let public_url = guest.app.settings.public_url.clone();
    guest.html(&FindingsPage { page, path: path_of(scope), findings, drafts, waiting, public_url, bench })
}

fn concluded(guest: &Guest, scope: &Scope) -> Answer {
    let mut view = queries::concluded(&guest.app.ctx, &guest.actor, scope)?;
    let page = guest.page_titled("conclude", view.scope.title.clone());
    let findings = Shown::all(&page, std::mem::take(&mut view.findings));
    guest.html(&ConcludedPage { page, view, findings })
}
