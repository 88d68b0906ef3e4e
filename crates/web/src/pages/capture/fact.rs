//! Facts that set host and visitor side by side.

use crate::{Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::ExchangeId;
use torg_stages::capture::commands::{self, NewFact};
use torg_stages::capture::queries;
use torg_stages::capture::views::ExchangeCaptureView;
use torg_stages::{Error, Result};

#[derive(Template)]
#[template(path = "capture/facts.html")]
struct FactsPage {
    page: Page,
    form: Filled,
    room: ExchangeCaptureView,
}

/// `GET /capture/exchanges/{id}/facts`.
pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit.answer(move |guest| guest.html(&draw(guest, Filled::default(), &ExchangeId::new(id))?)).await
}

/// `POST /capture/exchanges/{id}/facts`.
pub(super) async fn add(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let exchange = ExchangeId::new(id);
            let text = |name| form.text(name).to_owned();
            let new = NewFact {
                exchange: exchange.clone(),
                note: None,
                fact: text("fact"),
                host_value: text("host-value"),
                visitor_value: text("visitor-value"),
                unit: text("unit"),
                why: text("why"),
                source: text("source"),
            };
            match commands::add_fact(&guest.app.ctx, &guest.actor, &new) {
                Ok(_) => guest.go(&format!("/capture/exchanges/{exchange}/facts"), "fact-added"),
                Err(Error::Refused(refusal)) => {
                    guest.refused(&draw(guest, form.refused(refusal), &exchange)?)
                }
                Err(other) => Err(other),
            }
        })
        .await
}

fn draw(guest: &Guest, form: Filled, exchange: &ExchangeId) -> Result<FactsPage> {
    let room = queries::capture_of_exchange(&guest.app.ctx, &guest.actor, exchange)?;
    Ok(FactsPage { page: guest.page("capture", "capture-facts"), form, room })
}
