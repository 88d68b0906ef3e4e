//! Changing what is said of a forum.

use crate::pages::act::confirmed;
use crate::{Answer, Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::forum::Task;
use torg_domain::id::{ForumId, OrganisationId};
use torg_stages::meet::commands::{self, NewForum};
use torg_stages::meet::queries;
use torg_stages::meet::views::ForumPageView;
use torg_stages::{Deed, Error, Result};

#[derive(Template)]
#[template(path = "who/forum-form.html")]
struct FormPage {
    page: Page,
    view: ForumPageView,
    form: Filled,
    tasks: &'static [Task],
}

pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            if guest.actor.person.is_none() {
                return guest.sign_in_first(&format!("/find/forums/{id}/edit"));
            }
            let view = editable(guest, &ForumId::new(id))?;
            let form = filled(&view);
            guest.html(&draw(guest, view, form))
        })
        .await
}

pub(super) async fn save(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit.answer(move |guest| change(guest, &ForumId::new(id), form)).await
}

fn change(guest: &Guest, id: &ForumId, form: Filled) -> Answer {
    let done = new_forum(&form).and_then(|new| {
        let revision = form.number("revision")?.unwrap_or(-1);
        commands::edit_forum(&guest.app.ctx, &guest.actor, id, &new, revision)
    });
    match done {
        Ok(()) => guest.go(&format!("/find/forums/{id}"), "who-saved"),
        Err(Error::Refused(refusal)) => {
            let view = editable(guest, id)?;
            // What was typed stays; saving once more is then said on top of what somebody else wrote.
            let form = form.set("revision", &view.forum.revision.to_string()).refused(refusal);
            guest.refused(&draw(guest, view, form))
        }
        Err(other) => Err(other),
    }
}

fn new_forum(form: &Filled) -> Result<NewForum> {
    let text = |name| form.text(name).to_owned();
    let organisation = form.text("organisation");
    Ok(NewForum {
        name: text("name"),
        task: text("task"),
        kind: Task::from_word(form.text("kind")),
        organisation: (!organisation.is_empty()).then(|| OrganisationId::new(organisation)),
        contact_role: text("contact-role"),
        meets: text("meets"),
        mandate: text("mandate"),
        reports_to: text("reports-to"),
        since: form.date("since")?,
        ended_on: form.date("ended-on")?,
        source: text("source"),
        confirmed: confirmed(form),
        ..NewForum::default()
    })
}

fn editable(guest: &Guest, id: &ForumId) -> Result<ForumPageView> {
    let view = queries::forum(&guest.app.ctx, &guest.actor, id)?;
    if view.may_edit { Ok(view) } else { Err(Error::Forbidden(Deed::Change)) }
}

fn draw(guest: &Guest, mut view: ForumPageView, form: Filled) -> FormPage {
    torg_lang::sort_names(guest.lang, &mut view.members, |(_, name)| name.as_str());
    FormPage { page: guest.page("find", "who-forum-edit"), view, form, tasks: Task::ALL }
}

fn filled(view: &ForumPageView) -> Filled {
    let now = &view.forum;
    Filled::with(&[
        ("name", &now.name),
        ("task", &now.task),
        ("kind", &now.kind),
        ("organisation", now.organisation_id.as_deref().unwrap_or_default()),
        ("contact-role", &now.contact_role),
        ("meets", &now.meets),
        ("mandate", &now.mandate),
        ("reports-to", &now.reports_to),
        ("since", now.since.as_deref().unwrap_or_default()),
        ("ended-on", now.ended_on.as_deref().unwrap_or_default()),
        ("source", &now.source),
        ("revision", &now.revision.to_string()),
    ])
}
