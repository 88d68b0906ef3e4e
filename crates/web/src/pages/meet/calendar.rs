//! The calendar file of an exchange.

use crate::{Guest, Visit, error::Answer};
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::ExchangeId;
use torg_post::ical;
use torg_stages::meet::queries;
use torg_stages::meet::views::ExchangeView;

pub(super) const CALENDAR: &str = "text/calendar; charset=utf-8";

pub(super) async fn file(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let exchange = queries::exchange(&guest.app.ctx, &guest.actor, &ExchangeId::new(id))?;
            answer(guest, &exchange)
        })
        .await
}

fn answer(guest: &Guest, exchange: &ExchangeView) -> Answer {
    let event = ical::event_of(exchange, &guest.app.ctx.now(), &guest.app.settings.public_url)?;
    let file = ical::file(&[event], &ical::Form::default());
    guest.file(CALENDAR, &format!("torg-{}.ics", exchange.id), file)
}
