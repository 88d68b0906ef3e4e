//! What a delegation's leader puts in order: the link, and what should not be in the draft.

use super::lead::draft_page;
use crate::{Filled, Visit};
use axum::extract::Path;
use axum::response::Response;
use torg_domain::Refusal;
use torg_domain::id::FeedbackId;
use torg_stages::capture::delegation::{self, Part};
use torg_stages::{Error, Result};

/// `POST /capture/delegations/{id}/link`: `do` = `withdraw` or `renew`.
pub(super) async fn link(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = FeedbackId::new(id);
            let (ctx, actor) = (&guest.app.ctx, &guest.actor);
            let told = if form.has("do", "renew") {
                delegation::renew_link(ctx, actor, &id)?;
                "link-renewed"
            } else {
                delegation::withdraw_link(ctx, actor, &id)?;
                "link-withdrawn"
            };
            guest.go(&format!("/capture/delegations/{id}"), told)
        })
        .await
}

/// `POST /capture/delegations/{id}/take-out`.
pub(super) async fn take_out(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = FeedbackId::new(id);
            let done = part(&form).and_then(|part| {
                delegation::take_out(&guest.app.ctx, &guest.actor, (&id, part), form.text("reason"))
            });
            match done {
                Ok(()) => guest.go(&format!("/capture/delegations/{id}/draft"), "draft-taken-out"),
                Err(Error::Refused(refusal)) => {
                    guest.refused(&draft_page(guest, &id, form.refused(refusal))?)
                }
                Err(other) => Err(other),
            }
        })
        .await
}

/// `POST /capture/delegations/{id}/put-back`.
pub(super) async fn put_back(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = FeedbackId::new(id);
            delegation::put_back(&guest.app.ctx, &guest.actor, (&id, part(&form)?))?;
            guest.go(&format!("/capture/delegations/{id}/draft"), "draft-put-back")
        })
        .await
}

fn part(form: &Filled) -> Result<Part<'_>> {
    match form.text("part") {
        "note" => Ok(Part::Note(form.text("item"))),
        "fact" => Ok(Part::Fact(form.text("item"))),
        _ => Err(Refusal::FieldMissing { field: "reason" }.into()),
    }
}
