//! Calendars to subscribe to: one's own addresses, and what a calendar program gets.

use super::calendar::CALENDAR;
use crate::{Filled, Guest, Page, Routes, Visit};
use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use torg_domain::id::NetworkId;
use torg_post::ical;
use torg_stages::meet::views::FeedLine;
use torg_stages::meet::{commands, queries};

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/account/calendars", show)
        .post("/account/calendars", make)
        .post("/account/calendars/end", end)
        .get("/calendar/{token}", file)
}

#[derive(Template)]
#[template(path = "meet/feeds.html")]
struct FeedsPage {
    page: Page,
    lines: Vec<FeedLine>,
    public_url: String,
}

fn draw(guest: &Guest) -> torg_stages::Result<FeedsPage> {
    let mut lines = queries::feeds(&guest.app.ctx, &guest.actor)?;
    torg_lang::sort_names(guest.lang, &mut lines, |line| line.network_name.as_str());
    let public_url = guest.app.settings.public_url.clone();
    Ok(FeedsPage { page: guest.page("", "feed-title"), lines, public_url })
}

async fn show(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            if guest.actor.person.is_none() {
                return guest.sign_in_first("/account/calendars");
            }
            guest.html(&draw(guest)?)
        })
        .await
}

async fn make(visit: Visit, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            commands::make_feed(&guest.app.ctx, &guest.actor, &NetworkId::new(form.text("network")))?;
            guest.go("/account/calendars", "feed-made")
        })
        .await
}

async fn end(visit: Visit, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            commands::end_feed(&guest.app.ctx, &guest.actor, &NetworkId::new(form.text("network")))?;
            guest.go("/account/calendars", "feed-ended")
        })
        .await
}

async fn file(visit: Visit, Path(token): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let token = token.strip_suffix(".ics").unwrap_or(&token);
            let view = queries::feed_by_link(&guest.app.ctx, token)?;
            let now = guest.app.ctx.now();
            let url = &guest.app.settings.public_url;
            // An exchange without a day is no event yet.
            let events: Vec<ical::Event> = view
                .exchanges
                .iter()
                .filter_map(|exchange| ical::event_of(exchange, &now, url).ok())
                .collect();
            let form = ical::Form { method: Some(ical::Method::Publish), name: &view.network_name };
            let mut answer = guest.file(CALENDAR, "torg.ics", ical::file(&events, &form))?;
            answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
            Ok(answer)
        })
        .await
}
