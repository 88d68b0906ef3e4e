//! Who has learned from whom, as a picture and as a table with the same data.

use super::listed;
use super::picture::{self, Picture};
use crate::{Answer, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::{NetworkId, OrganisationId};
use torg_lang::Arg;
use torg_stages::meet::views::TogetherView;
use torg_stages::share::relations::{RelationFilter, RelationView, RelationsView, relations};

#[derive(Template)]
#[template(path = "who/relations.html")]
struct RelationsPage {
    page: Page,
    view: RelationsView,
    picture: Option<Picture>,
    /// What the picture leads back to: an organisation or a network; empty = everything.
    back: String,
}

impl RelationsPage {
    fn parties(&self, known: &TogetherView) -> String {
        together(&self.page, known)
    }
}

pub(super) async fn all(visit: Visit) -> Response {
    visit.answer(|guest| draw(guest, &RelationFilter::default(), String::new())).await
}

pub(super) async fn of_network(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let back = format!("/meet/networks/{id}");
            draw(guest, &RelationFilter { network: Some(NetworkId::new(id)), organisation: None }, back)
        })
        .await
}

pub(super) async fn of_organisation(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let back = format!("/find/organisations/{id}");
            draw(guest, &RelationFilter { network: None, organisation: Some(OrganisationId::new(id)) }, back)
        })
        .await
}

fn draw(guest: &Guest, filter: &RelationFilter, back: String) -> Answer {
    let view = relations(&guest.app.ctx, &guest.actor, filter)?;
    let mut page = guest.page("find", "who-relations-title");
    if !view.of.is_empty() {
        page = guest.page_titled("find", page.with("who-relations-of", &view.of));
    }
    let picture = picture::of(&page, &view);
    guest.html(&RelationsPage { page, view, picture, back })
}

/// "Haderslev learned from Hedensted"; for an adoption, how far it was taken up.
pub(in crate::pages) fn sentence(page: &Page, known: &RelationView) -> String {
    let values = [("learner", Arg::Text(&known.learner.name)), ("teacher", Arg::Text(&known.teacher.name))];
    let said = page.phrases().with(&format!("who-sentence-{}", known.kind), &values);
    if known.degree.is_empty() { said } else { format!("{said} · {}", page.w("degree", &known.degree)) }
}

/// "Faxe, Haderslev and Rudersdal learn together".
pub(in crate::pages) fn together(page: &Page, known: &TogetherView) -> String {
    let mut names: Vec<String> = known.organisations.iter().map(|place| place.name.clone()).collect();
    torg_lang::sort_names(page.lang, &mut names, String::as_str);
    listed(page, &names, "word-and")
}
