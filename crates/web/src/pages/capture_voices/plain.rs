//! The page for users and relatives: what is tried, three questions, and later what came of it.

use super::{LEVELS, answers};
use crate::{Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::network::Level;
use torg_domain::note::NOTE_MOST;
use torg_lang::Lang;
use torg_stages::capture::voices::{self, AskingView};
use torg_stages::{Error, Result};

#[derive(Template)]
#[template(path = "voices/plain.html")]
struct PlainPage {
    page: Page,
    form: Filled,
    view: AskingView,
    levels: &'static [Level],
    most: usize,
    is_sent: bool,
}

/// `GET /u/{token}`.
pub(super) async fn show(visit: Visit, Path(token): Path<String>) -> Response {
    visit.answer(move |guest| guest.html(&drawn(guest, &token, Filled::default())?)).await
}

/// `POST /u/{token}`.
pub(super) async fn answer(visit: Visit, Path(token): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| match taken(guest, &token, &form) {
            Ok(()) => guest.go(&format!("/u/{token}?sent=1"), ""),
            Err(Error::Refused(refusal)) => guest.refused(&drawn(guest, &token, form.refused(refusal))?),
            Err(other) => Err(other),
        })
        .await
}

fn taken(guest: &Guest, token: &str, form: &Filled) -> Result<()> {
    guest.count_public_post()?;
    let view = voices::page(&guest.app.ctx, token)?;
    let lang = Lang::parse(&view.lang).unwrap_or(guest.lang);
    voices::answer(&guest.app.ctx, token, &answers(form, lang)?)
}

fn drawn(guest: &Guest, token: &str, form: Filled) -> Result<PlainPage> {
    let view = voices::page(&guest.app.ctx, token)?;
    let is_sent = guest.query("sent").is_some();
    Ok(PlainPage {
        page: guest.page_titled("", view.title.clone()),
        form,
        view,
        levels: &LEVELS,
        most: NOTE_MOST,
        is_sent,
    })
}
