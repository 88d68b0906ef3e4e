//! Questions by link: the one page a contact person without an account sees before a meeting.

use super::{confirmed, go_or_redraw};
use crate::{Filled, Guest, Page, Routes, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::OrganisationId;
use torg_stages::meet::commands::{self, NewQuestion, Outcome};
use torg_stages::meet::queries;
use torg_stages::meet::views::LinkedQuestionsView;

pub(super) fn routes() -> Routes {
    Routes::new().get("/q/{token}", show).post("/q/{token}", raise)
}

#[derive(Template)]
#[template(path = "meet/link.html")]
struct LinkPage {
    page: Page,
    view: LinkedQuestionsView,
    form: Filled,
    token: String,
    is_received: bool,
}

fn draw(guest: &Guest, token: &str, form: Filled) -> torg_stages::Result<LinkPage> {
    let mut view = queries::questions_by_link(&guest.app.ctx, token)?;
    torg_lang::sort_names(guest.lang, &mut view.organisations, |(_, name)| name.as_str());
    let page = guest.page("meet", "meet-link-title");
    let is_received = guest.query("received").is_some();
    Ok(LinkPage { page, view, form, token: token.to_owned(), is_received })
}

async fn show(visit: Visit, Path(token): Path<String>) -> Response {
    visit.answer(move |guest| guest.html(&draw(guest, &token, Filled::default())?)).await
}

async fn raise(visit: Visit, Path(token): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            guest.count_public_post()?;
            let organisation = form.text("organisation");
            let new = NewQuestion {
                text: form.text("text").to_owned(),
                lang: guest.lang.code().to_owned(),
                role: form.text("role").to_owned(),
                organisation: (!organisation.is_empty()).then(|| OrganisationId::new(organisation)),
                parent: None,
                outcome: Outcome::default(),
                confirmed: confirmed(&form),
            };
            let done = commands::raise_question_by_link(&guest.app.ctx, &token, &new);
            go_or_redraw(
                guest,
                done,
                |_| (format!("/q/{token}?received=yes"), ""),
                |refusal| match refusal {
                    torg_domain::Refusal::LinkEnded => Err(refusal.into()),
                    refusal => guest.refused(&draw(guest, &token, form.refused(refusal))?),
                },
            )
        })
        .await
}
