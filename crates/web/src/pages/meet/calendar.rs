//! The calendar file of an exchange.

use crate::ics::{Event, Times};
use crate::{Visit, error::Answer, visit::Guest};
use axum::extract::Path;
use axum::response::Response;
use torg_domain::Refusal;
use torg_domain::date::PartialDate;
use torg_domain::id::ExchangeId;
use torg_stages::meet::queries;
use torg_stages::meet::views::{ExchangeView, WhenView};

pub(super) async fn file(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let exchange = queries::exchange(&guest.app.ctx, &guest.actor, &ExchangeId::new(id))?;
            answer(guest, &exchange)
        })
        .await
}

fn answer(guest: &Guest, exchange: &ExchangeView) -> Answer {
    let stamp = guest.app.ctx.now();
    let url = &guest.app.settings.public_url;
    let host = url.rsplit("//").next().unwrap_or("torg");
    let text = [exchange.theme.as_str(), exchange.purpose.as_str()].join("\n");
    let event = Event {
        uid: format!("{}@{host}", exchange.id),
        stamp: &stamp,
        sequence: exchange.revision,
        times: times(&exchange.when)?,
        title: &exchange.title,
        text: text.trim(),
        place: &exchange.place,
        url: format!("{url}{}", exchange.path()),
        is_cancelled: exchange.state == "cancelled",
        lang: &exchange.language,
    };
    guest.file("text/calendar; charset=utf-8", &format!("torg-{}.ics", exchange.id), event.file())
}

/// Clock times where they are known, else whole days; a month or a year is no day a calendar can hold.
fn times(when: &WhenView) -> Result<Times, Refusal> {
    if let Some(starts_at) = &when.starts_at {
        return Ok(Times::Clock { starts_at: starts_at.clone(), ends_at: when.ends_at.clone() });
    }
    let day = |text: &Option<String>| {
        let date = PartialDate::parse(text.as_deref().unwrap_or_default()).ok().flatten()?;
        date.is_whole().then(|| date.as_str().to_owned())
    };
    let unclear = || Refusal::DateUnclear { given: when.starts_on.clone().unwrap_or_default() };
    let first = day(&when.starts_on).ok_or_else(unclear)?;
    let last = day(&when.ends_on).unwrap_or_else(|| first.clone());
    Ok(Times::Days { first, last })
}
