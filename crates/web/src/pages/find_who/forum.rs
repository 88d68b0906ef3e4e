//! One forum: who sits there, how often it meets, what it may decide, whom it reports to.

use super::{checked, fresh_shape};
use crate::{Answer, Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::{ForumId, OrganisationId};
use torg_domain::network::Level;
use torg_stages::meet::commands;
use torg_stages::meet::queries;
use torg_stages::meet::views::ForumPageView;
use torg_stages::{Error, Result};

#[derive(Template)]
#[template(path = "who/forum.html")]
struct ForumPage {
    page: Page,
    view: ForumPageView,
    form: Filled,
    levels: &'static [Level],
}

impl ForumPage {
    fn checked(&self) -> String {
        checked(&self.page, self.view.forum.checked_on.as_deref())
    }

    fn shape(&self) -> &'static str {
        fresh_shape(&self.view.freshness)
    }

    /// What is said of the forum beside its task, each under the key of its label.
    fn stated(&self) -> [(&'static str, &str); 4] {
        let now = &self.view.forum;
        [
            ("find-meets", &now.meets),
            ("who-mandate", &now.mandate),
            ("who-reports-to", &now.reports_to),
            ("find-contact", &now.contact_role),
        ]
    }

    fn levels_of(&self, words: &[String]) -> String {
        let words: Vec<&str> = words.iter().map(|word| self.page.w("level", word)).collect();
        words.join(", ")
    }
}

fn draw(guest: &Guest, id: &ForumId, form: Filled) -> Result<ForumPage> {
    let mut view = queries::forum(&guest.app.ctx, &guest.actor, id)?;
    torg_lang::sort_names(guest.lang, &mut view.seats, |seat| seat.organisation.as_str());
    torg_lang::sort_names(guest.lang, &mut view.members, |(_, name)| name.as_str());
    let page = guest.page_titled("find", view.forum.name.clone());
    Ok(ForumPage { page, view, form, levels: Level::ALL })
}

pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit.answer(move |guest| guest.html(&draw(guest, &ForumId::new(id), Filled::default())?)).await
}

pub(super) async fn put_seats(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit.answer(move |guest| seat(guest, &ForumId::new(id), form)).await
}

fn seat(guest: &Guest, id: &ForumId, form: Filled) -> Answer {
    let chosen: Vec<Level> = form.all("level").into_iter().filter_map(Level::from_word).collect();
    let levels = match (form.has("then", "remove"), chosen.is_empty()) {
        (true, _) => Vec::new(),
        (false, true) => vec![Level::NotStated],
        (false, false) => chosen,
    };
    let organisation = OrganisationId::new(form.text("organisation"));
    match commands::put_seats(&guest.app.ctx, &guest.actor, id, &organisation, &levels) {
        Ok(()) => guest.go(&format!("/find/forums/{id}"), "who-seats-saved"),
        Err(Error::Refused(refusal)) => guest.refused(&draw(guest, id, form.refused(refusal))?),
        Err(other) => Err(other),
    }
}

pub(super) async fn confirm(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let id = ForumId::new(id);
            commands::confirm_forum(&guest.app.ctx, &guest.actor, &id)?;
            guest.go(&format!("/find/forums/{id}"), "who-confirmed")
        })
        .await
}
