//! The check by the people in the room: their page without an account, and the facilitator's three buttons.

use super::shown::Shown;
use super::{path_of, scope_named};
use crate::{Answer, Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::finding::CheckAnswer;
use torg_domain::id::FindingId;
use torg_stages::conclude::commands::{self, NewAnswer};
use torg_stages::conclude::queries;
use torg_stages::conclude::views::ScopeView;
use torg_stages::{Error, Result};

#[derive(Template)]
#[template(path = "conclude/room.html")]
struct RoomPage {
    page: Page,
    form: Filled,
    scope: ScopeView,
    drafts: Vec<(Shown, usize)>,
    token: String,
    answered: String,
}

/// `GET /c/{token}`.
pub(super) async fn room(visit: Visit, Path(token): Path<String>) -> Response {
    visit.answer(move |guest| guest.html(&draw(guest, Filled::default(), token)?)).await
}

/// `POST /c/{token}`: an answer to one finding.
pub(super) async fn answer(visit: Visit, Path(token): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| match take(guest, &token, &form) {
            Ok(()) => guest.go(&format!("/c/{token}?answered={}", form.text("finding")), ""),
            Err(Error::Refused(refusal)) => guest.refused(&draw(guest, form.refused(refusal), token)?),
            Err(other) => Err(other),
        })
        .await
}

/// `POST /conclude/check`: shows the drafts to the room.
pub(super) async fn send(visit: Visit, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let scope = scope_named(|name| form.text(name))?;
            commands::send_to_check(&guest.app.ctx, &guest.actor, &scope)?;
            to_findings(guest, &form, "check-sent")
        })
        .await
}

/// `POST /conclude/check/withdraw`.
pub(super) async fn withdraw(visit: Visit, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let scope = scope_named(|name| form.text(name))?;
            commands::withdraw_check(&guest.app.ctx, &guest.actor, &scope)?;
            to_findings(guest, &form, "check-withdrawn")
        })
        .await
}

/// `POST /conclude/final`: everything nobody objected to.
pub(super) async fn make_all_final(visit: Visit, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let scope = scope_named(|name| form.text(name))?;
            commands::make_all_final(&guest.app.ctx, &guest.actor, &scope)?;
            to_findings(guest, &form, "findings-final")
        })
        .await
}

fn to_findings(guest: &Guest, form: &Filled, done: &str) -> Answer {
    let scope = scope_named(|name| form.text(name))?;
    guest.go(&format!("{}?tab=findings", path_of(&scope)), done)
}

fn take(guest: &Guest, token: &str, form: &Filled) -> Result<()> {
    guest.count_public_post()?;
    let new = NewAnswer {
        finding: FindingId::new(form.text("finding")),
        answer: form.word("answer", CheckAnswer::from_word)?,
        words: form.text("words").to_owned(),
        role: form.text("role").to_owned(),
        confirmed: form.is_ticked("confirmed"),
    };
    commands::answer_check(&guest.app.ctx, token, &new)
}

fn draw(guest: &Guest, form: Filled, token: String) -> Result<RoomPage> {
    let room = queries::room(&guest.app.ctx, &token)?;
    let page = guest.page("conclude", "conclude-room-title");
    let drafts = room.findings.into_iter().map(|one| (Shown::new(&page, one.finding), one.answers)).collect();
    let answered = guest.query("answered").unwrap_or_default();
    Ok(RoomPage { page, form, scope: room.scope, drafts, token, answered })
}
