//! Groups of cards: made on the workbench, renamed, emptied.

use super::{path_of, scope_named, workbench};
use crate::{Answer, Filled, Guest, Visit};
use axum::extract::Path;
use axum::response::Response;
use torg_domain::finding::Scope;
use torg_domain::id::{NetworkId, NoteId};
use torg_stages::conclude::commands::{self, GroupCards};
use torg_stages::conclude::queries;
use torg_stages::{Error, Result};

/// `POST /conclude/groups`.
pub(super) async fn make(visit: Visit, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let scope = scope_named(|name| form.text(name))?;
            let made = group(guest, &scope, &form);
            after(guest, &scope, form, (made, "cards-grouped"))
        })
        .await
}

/// `POST /conclude/groups/{id}/name`.
pub(super) async fn rename(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let scope = scope_named(|name| form.text(name))?;
            let done = commands::rename_group(&guest.app.ctx, &guest.actor, &id, form.text("title"));
            after(guest, &scope, form, (done, "group-changed"))
        })
        .await
}

/// `POST /conclude/groups/{id}/take-out`.
pub(super) async fn take_out(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let scope = scope_named(|name| form.text(name))?;
            let notes = [NoteId::new(form.text("note"))];
            let done = commands::take_out_of_group(&guest.app.ctx, &guest.actor, &id, &notes);
            after(guest, &scope, form, (done, "group-changed"))
        })
        .await
}

fn group(guest: &Guest, scope: &Scope, form: &Filled) -> Result<()> {
    let view = queries::concluded(&guest.app.ctx, &guest.actor, scope)?.scope;
    let new = GroupCards {
        network: NetworkId::new(view.network_id),
        focus_area: None,
        title: form.text("title").to_owned(),
        notes: form.all("note").into_iter().map(NoteId::new).collect(),
    };
    commands::group_cards(&guest.app.ctx, &guest.actor, &new).map(drop)
}

fn after(guest: &Guest, scope: &Scope, form: Filled, (done, word): (Result<()>, &str)) -> Answer {
    match done {
        Ok(()) => guest.go(&path_of(scope), word),
        Err(Error::Refused(refusal)) => workbench::again(guest, scope, form.refused(refusal)),
        Err(other) => Err(other),
    }
}
