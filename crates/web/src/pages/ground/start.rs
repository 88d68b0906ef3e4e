//! The start page: what Torg is for, and what is new in the library.

use crate::{Page, Visit};
use askama::Template;
use axum::response::Response;
use torg_stages::RestsOn;
use torg_stages::find::{self, views::Hit};
use torg_stages::ground::{networks, people};

#[derive(Template)]
#[template(path = "ground/start.html")]
struct StartPage {
    page: Page,
    newest: Vec<Hit>,
    networks: Vec<networks::NetworkView>,
    is_demo: bool,
}

pub(super) async fn show(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            let app = &guest.app;
            if guest.actor.person.is_none() && app.settings.demo.is_none() && people::is_fresh(&app.ctx)? {
                return guest.go("/first-run", "");
            }
            guest.rests_on(RestsOn::NoWords);
            guest.html(&StartPage {
                page: guest.page("", "ground-start-title"),
                newest: find::queries::newest(&app.ctx, &guest.actor, 6)?,
                networks: networks::list(&app.ctx, &guest.actor)?,
                is_demo: app.settings.demo.is_some(),
            })
        })
        .await
}
