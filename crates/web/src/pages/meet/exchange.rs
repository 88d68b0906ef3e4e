//! One exchange: its frame with tabs, and the plan: what we said last time, the agenda, before and after.

use crate::{Answer, Filled, Guest, Page, Routes, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::Refusal;
use torg_domain::agenda::AgendaShape;
use torg_domain::exchange::ExchangeState;
use torg_domain::id::ExchangeId;
use torg_stages::RestsOn;
use torg_stages::meet::commands;
use torg_stages::meet::queries;
use torg_stages::meet::views::{ExchangeLine, ExchangeView, PlanView};

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/meet/exchanges/{id}", show)
        .post("/meet/exchanges/{id}/state", set_state)
        .post("/meet/exchanges/{id}/follows", follow)
}

/// What every tab of an exchange shows above its own content.
#[derive(Debug)]
pub(super) struct Head {
    /// The exchange.
    pub exchange: ExchangeView,
    /// The tab shown: `plan`, `people`, `questions` or `funding`.
    pub tab: &'static str,
    /// May this reader change it?
    pub may_edit: bool,
    /// May this reader open boards? A host who is no editor of the network may change the exchange, but not that.
    pub may_lead: bool,
    /// Does this reader take part in the network?
    pub takes_part: bool,
}

impl Head {
    /// The head of a tab.
    pub(super) fn new(guest: &Guest, exchange: ExchangeView, tab: &'static str) -> Self {
        let may_edit = queries::may_edit(&guest.actor, &exchange);
        let may_lead = guest.actor.is_editor_of(&exchange.network());
        let takes_part = guest.actor.takes_part_in(&exchange.network());
        Self { exchange, tab, may_edit, may_lead, takes_part }
    }

    /// Does it lie ahead?
    pub(super) fn is_planned(&self) -> bool {
        self.exchange.state == "planned"
    }

    /// Has it a whole day, so that a calendar can hold it?
    pub(super) fn has_calendar(&self) -> bool {
        self.exchange.when.starts_on.as_ref().is_some_and(|day| day.len() == 10)
    }
}

#[derive(Template)]
#[template(path = "meet/exchange.html")]
struct PlanPage {
    page: Page,
    head: Head,
    view: PlanView,
    form: Filled,
    /// Exchanges of the network this one could follow.
    earlier: Vec<ExchangeLine>,
    /// Days of the agenda, in order.
    days: Vec<i64>,
}

async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            guest.rests_on(RestsOn::NoWords);
            let form = Filled::with(&[("day", "1"), ("minutes", "30")]);
            guest.html(&draw(guest, &ExchangeId::new(id), form)?)
        })
        .await
}

/// The plan with a form that was refused.
pub(super) fn redraw(guest: &Guest, id: &ExchangeId, form: Filled) -> Answer {
    guest.refused(&draw(guest, id, form)?)
}

fn draw(guest: &Guest, id: &ExchangeId, form: Filled) -> torg_stages::Result<PlanPage> {
    let view = queries::plan(&guest.app.ctx, &guest.actor, id)?;
    let head = Head::new(guest, view.exchange.clone(), "plan");
    let mut earlier = Vec::new();
    if head.may_edit {
        earlier = queries::network_page(&guest.app.ctx, &guest.actor, &view.exchange.network())?.exchanges;
        let is_tied =
            |line: &ExchangeLine| view.before.iter().chain(&view.after).any(|tied| tied.id == line.id);
        earlier.retain(|line| line.id != view.exchange.id && !is_tied(line));
    }
    let mut days: Vec<i64> = view.agenda.iter().map(|row| row.day).collect();
    days.dedup();
    let page = guest.page_titled("meet", view.exchange.title.clone());
    Ok(PlanPage { page, head, view, form, earlier, days })
}

async fn set_state(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = ExchangeId::new(id);
            let state = form.word("state", ExchangeState::from_word)?;
            commands::set_exchange_state(&guest.app.ctx, &guest.actor, &id, state)?;
            guest.go(&format!("/meet/exchanges/{id}"), "meet-saved")
        })
        .await
}

async fn follow(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = ExchangeId::new(id);
            let earlier = form.text("earlier");
            let done = match earlier {
                "" => Err(Refusal::FieldMissing { field: "earlier" }.into()),
                earlier => commands::follow(&guest.app.ctx, &guest.actor, &id, &ExchangeId::new(earlier)),
            };
            super::go_or_redraw(
                guest,
                done,
                |()| (format!("/meet/exchanges/{id}"), "meet-saved"),
                |refusal| redraw(guest, &id, form.refused(refusal)),
            )
        })
        .await
}

impl PlanPage {
    fn shapes(&self) -> &'static [AgendaShape] {
        AgendaShape::ALL
    }
}
