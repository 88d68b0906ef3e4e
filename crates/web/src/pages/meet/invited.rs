//! The page of somebody who was invited: yes, perhaps or no, without an account.

use super::invitation::file_of;
use crate::{Filled, Guest, Page, Routes, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::invitation::InvitationAnswer;
use torg_stages::meet::views::InvitedView;
use torg_stages::meet::{commands, queries};

pub(super) fn routes() -> Routes {
    Routes::new().get("/i/{token}", show).post("/i/{token}", answer).get("/i/{token}/calendar.ics", file)
}

#[derive(Template)]
#[template(path = "meet/invited.html")]
struct InvitedPage {
    page: Page,
    view: InvitedView,
    token: String,
    is_received: bool,
    answers: [InvitationAnswer; 3],
}

fn draw(guest: &Guest, token: &str) -> torg_stages::Result<InvitedPage> {
    let view = queries::invited_by_link(&guest.app.ctx, token)?;
    let page = guest.page_titled("meet", view.exchange.title.clone());
    let is_received = guest.query("received").is_some();
    let answers = [InvitationAnswer::Yes, InvitationAnswer::Maybe, InvitationAnswer::No];
    Ok(InvitedPage { page, view, token: token.to_owned(), is_received, answers })
}

/// The page only shows: mail filters open every address in a mail, and may not answer for anybody.
async fn show(visit: Visit, Path(token): Path<String>) -> Response {
    visit.answer(move |guest| guest.html(&draw(guest, &token)?)).await
}

async fn answer(visit: Visit, Path(token): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            guest.count_public_post()?;
            let answer = form.word("answer", InvitationAnswer::from_word)?;
            commands::answer_by_link(&guest.app.ctx, &token, answer)?;
            guest.go(&format!("/i/{token}?lang={}&received=yes", guest.lang.code()), "")
        })
        .await
}

async fn file(visit: Visit, Path(token): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let view = queries::invited_by_link(&guest.app.ctx, &token)?;
            file_of(guest, &view)
        })
        .await
}
