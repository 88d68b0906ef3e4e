//! Funding lines and what is owed for them.

use super::exchange::Head;
use super::{confirmed, go_or_redraw, names};
use crate::{Filled, Guest, Page, Routes, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::Refusal;
use torg_domain::exchange::Currency;
use torg_domain::id::{ExchangeId, FundingId, ObligationId};
use torg_domain::money::amount_minor;
use torg_stages::meet::commands::{self, NewFunding, NewObligation};
use torg_stages::meet::queries;
use torg_stages::meet::views::{FundingPageView, TravelView};

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/meet/exchanges/{id}/funding", show)
        .post("/meet/exchanges/{id}/funding", add)
        .post("/meet/exchanges/{id}/funding/{line}/remove", remove)
        .post("/meet/exchanges/{id}/funding/{line}/obligations", add_obligation)
        .post("/meet/exchanges/{id}/obligations/{obligation}/met", meet)
}

#[derive(Template)]
#[template(path = "meet/funding.html")]
struct FundingPage {
    page: Page,
    head: Head,
    view: FundingPageView,
    form: Filled,
    /// The line whose obligation was refused; empty where the line itself was, or nothing.
    open_line: String,
    /// What the journeys may cost; `None` where nobody travels.
    travel: Option<TravelView>,
}

fn draw(guest: &Guest, id: &ExchangeId, form: Filled, open_line: &str) -> torg_stages::Result<FundingPage> {
    let view = queries::funding(&guest.app.ctx, &guest.actor, id)?;
    let head = Head::new(guest, view.exchange.clone(), "funding");
    let page = guest.page_titled("meet", view.exchange.title.clone());
    let mut travel = queries::travel(&guest.app.ctx, &guest.actor, id)?;
    if let Some(travel) = &mut travel {
        torg_lang::sort_names(guest.lang, &mut travel.without_place, String::as_str);
    }
    Ok(FundingPage { page, head, view, form, open_line: open_line.to_owned(), travel })
}

fn path(id: &ExchangeId) -> String {
    format!("/meet/exchanges/{id}/funding")
}

async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit.answer(move |guest| guest.html(&draw(guest, &ExchangeId::new(id), Filled::default(), "")?)).await
}

fn read(guest: &Guest, form: &Filled) -> torg_stages::Result<NewFunding> {
    let minor = amount_minor(form.text("amount"))?;
    let amount = minor.map(|minor| Ok::<_, Refusal>((minor, form.word("currency", Currency::from_word)?)));
    Ok(NewFunding {
        source: names::one(guest, form.text("source"), &[])?,
        scheme: form.text("scheme").to_owned(),
        pays: form.text("pays").to_owned(),
        amount: amount.transpose()?,
        note: form.text("note").to_owned(),
        confirmed: confirmed(form),
    })
}

async fn add(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = ExchangeId::new(id);
            let done = read(guest, &form)
                .and_then(|new| commands::add_funding(&guest.app.ctx, &guest.actor, &id, &new));
            go_or_redraw(
                guest,
                done,
                |_| (path(&id), "meet-saved"),
                |refusal| guest.refused(&draw(guest, &id, form.refused(refusal), "")?),
            )
        })
        .await
}

async fn remove(visit: Visit, Path((id, line)): Path<(String, String)>) -> Response {
    visit
        .answer(move |guest| {
            commands::remove_funding(&guest.app.ctx, &guest.actor, &FundingId::new(line))?;
            guest.go(&path(&ExchangeId::new(id)), "meet-funding-removed")
        })
        .await
}

async fn add_obligation(visit: Visit, Path((id, line)): Path<(String, String)>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = ExchangeId::new(id);
            let done = form.date("due").map_err(Into::into).and_then(|due_on| {
                let new = NewObligation {
                    text: form.text("text").to_owned(),
                    due_on,
                    responsible_role: form.text("responsible-role").to_owned(),
                    met_on: None,
                    confirmed: confirmed(&form),
                };
                commands::add_obligation(&guest.app.ctx, &guest.actor, &FundingId::new(&line), &new)
            });
            go_or_redraw(
                guest,
                done,
                |_| (path(&id), "meet-saved"),
                |refusal| guest.refused(&draw(guest, &id, form.refused(refusal), &line)?),
            )
        })
        .await
}

async fn meet(visit: Visit, Path((id, obligation)): Path<(String, String)>) -> Response {
    visit
        .answer(move |guest| {
            commands::meet_obligation(&guest.app.ctx, &guest.actor, &ObligationId::new(obligation))?;
            guest.go(&path(&ExchangeId::new(id)), "meet-saved")
        })
        .await
}
