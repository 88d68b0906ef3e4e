//! The administrator's page about mail: what waits, what stands still and why, and what came back.

use crate::{Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::MailId;
use torg_stages::ground::outbox::{self, MailLine, MailStatusView};

#[derive(Template)]
#[template(path = "ground/mail.html")]
struct MailPage {
    page: Page,
    view: MailStatusView,
}

impl MailPage {
    /// Does it stand still until somebody decides?
    fn stands_still(&self, mail: &MailLine) -> bool {
        matches!(mail.state.as_str(), "refused" | "failed" | "uncertain")
    }
}

fn draw(guest: &Guest) -> torg_stages::Result<MailPage> {
    let view = outbox::status(&guest.app.ctx, &guest.actor)?;
    Ok(MailPage { page: guest.page("", "mail-title"), view })
}

pub(super) async fn show(visit: Visit) -> Response {
    visit.answer(|guest| guest.html(&draw(guest)?)).await
}

pub(super) async fn send_again(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            outbox::send_again(&guest.app.ctx, &guest.actor, &MailId::new(id))?;
            guest.go("/administration/mail", "mail-again")
        })
        .await
}

pub(super) async fn put_away(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            outbox::put_away(&guest.app.ctx, &guest.actor, &MailId::new(id))?;
            guest.go("/administration/mail", "mail-away")
        })
        .await
}
