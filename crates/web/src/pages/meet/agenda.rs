//! Rows of the agenda: adding one, adding a whole shape, changing and removing.

use super::exchange::{Head, redraw};
use super::{confirmed, go_or_redraw};
use crate::{Answer, Filled, Guest, Page, Routes, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::Refusal;
use torg_domain::agenda::AgendaShape;
use torg_domain::id::{AgendaItemId, ExchangeId};
use torg_lang::Lang;
use torg_stages::meet::commands::{self, NewAgendaItem};
use torg_stages::meet::queries;

pub(super) fn routes() -> Routes {
    Routes::new()
        .post("/meet/exchanges/{id}/agenda", add)
        .post("/meet/exchanges/{id}/agenda/shape", add_shape)
        .get("/meet/exchanges/{id}/agenda/{row}", edit)
        .post("/meet/exchanges/{id}/agenda/{row}", save)
        .post("/meet/exchanges/{id}/agenda/{row}/remove", remove)
}

#[derive(Template)]
#[template(path = "meet/agenda-row.html")]
struct RowPage {
    page: Page,
    head: Head,
    form: Filled,
    row: String,
}

fn read(form: &Filled) -> Result<NewAgendaItem, Refusal> {
    Ok(NewAgendaItem {
        day: form.number("day")?.unwrap_or(1),
        starts: form.text("starts").to_owned(),
        minutes: form.number("minutes")?.unwrap_or_default(),
        title: form.text("title").to_owned(),
        responsible_role: form.text("responsible-role").to_owned(),
        confirmed: confirmed(form),
    })
}

fn plan(id: &ExchangeId) -> String {
    format!("/meet/exchanges/{id}#agenda")
}

async fn add(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = ExchangeId::new(id);
            let done = read(&form)
                .map_err(Into::into)
                .and_then(|row| commands::add_agenda_item(&guest.app.ctx, &guest.actor, &id, &row));
            go_or_redraw(
                guest,
                done,
                |_| (plan(&id), ""),
                |refusal| redraw(guest, &id, form.refused(refusal)),
            )
        })
        .await
}

async fn add_shape(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = ExchangeId::new(id);
            let exchange = queries::exchange(&guest.app.ctx, &guest.actor, &id)?;
            let words = guest.app.words.get(Lang::parse(&exchange.language).unwrap_or(guest.lang));
            let shape = form.word("shape", AgendaShape::from_word)?;
            let rows = super::programme::agenda(words, shape);
            commands::add_agenda_items(&guest.app.ctx, &guest.actor, &id, &rows)?;
            guest.go(&plan(&id), "")
        })
        .await
}

fn draw(guest: &Guest, id: &ExchangeId, row: &str, form: Option<Filled>) -> torg_stages::Result<RowPage> {
    let view = queries::plan(&guest.app.ctx, &guest.actor, id)?;
    let head = Head::new(guest, view.exchange, "plan");
    let item = view.agenda.into_iter().find(|item| item.id == row);
    let item = item.ok_or_else(|| torg_stages::Error::Missing("agenda-item", row.to_owned()))?;
    let form = form.unwrap_or_else(|| {
        Filled::with(&[
            ("day", &item.day.to_string()),
            ("starts", item.starts.as_deref().unwrap_or_default()),
            ("minutes", &item.minutes.to_string()),
            ("title", &item.title),
            ("responsible-role", &item.responsible_role),
        ])
    });
    Ok(RowPage { page: guest.page("meet", "meet-agenda-edit"), head, form, row: row.to_owned() })
}

async fn edit(visit: Visit, Path((id, row)): Path<(String, String)>) -> Response {
    visit
        .answer(move |guest| {
            let page = draw(guest, &ExchangeId::new(id), &row, None)?;
            if !page.head.may_edit {
                return Err(torg_stages::Error::Forbidden(torg_stages::Deed::Change));
            }
            guest.html(&page)
        })
        .await
}

async fn save(visit: Visit, Path((id, row)): Path<(String, String)>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = ExchangeId::new(id);
            let item = AgendaItemId::new(&row);
            let done = read(&form)
                .map_err(Into::into)
                .and_then(|new| commands::edit_agenda_item(&guest.app.ctx, &guest.actor, &id, &item, &new));
            let refused = |refusal| -> Answer {
                let page = draw(guest, &id, &row, Some(form.refused(refusal)))?;
                guest.refused(&page)
            };
            go_or_redraw(guest, done, |()| (plan(&id), ""), refused)
        })
        .await
}

async fn remove(visit: Visit, Path((id, row)): Path<(String, String)>) -> Response {
    visit
        .answer(move |guest| {
            let id = ExchangeId::new(id);
            commands::remove_agenda_item(&guest.app.ctx, &guest.actor, &id, &AgendaItemId::new(row))?;
            guest.go(&plan(&id), "")
        })
        .await
}
