//! A private codebook: the coder's own codes card by card, who else codes, and how well they agree.

use crate::{Filled, Guest, Page, Routes, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::CodebookId;
use torg_lang::Arg;
use torg_stages::share::research;
use torg_stages::share::research::views::{CodebookView, CoderAgreementView};
use torg_stages::{Error, Result};

/// What the field of a card is called, before the card's id.
const FIELD: &str = "code-";

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/share/codebooks/{id}", show)
        .post("/share/codebooks/{id}", mark)
        .post("/share/codebooks/{id}/coders", ask)
        .post("/share/codebooks/{id}/remove", remove)
}

#[derive(Template)]
#[template(path = "share/codebook.html")]
struct CodebookPage {
    page: Page,
    view: CodebookView,
    /// How well they agree, in sentences.
    agreement: Vec<String>,
    path: String,
    /// Where the programme's research is.
    back: String,
    form: Filled,
}

async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            if guest.actor.person.is_none() {
                return guest.sign_in_first(&guest.here());
            }
            guest.html(&draw(guest, &CodebookId::new(id), Filled::default())?)
        })
        .await
}

async fn mark(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = CodebookId::new(id);
            let view = research::codebook(&guest.app.ctx, &guest.actor, &id)?;
            let marks: Vec<(String, Option<String>)> = view
                .cards
                .iter()
                .map(|card| {
                    let code = form.text(&format!("{FIELD}{}", card.quote.note_id));
                    (card.quote.note_id.clone(), (!code.is_empty()).then(|| code.to_owned()))
                })
                .collect();
            research::mark(&guest.app.ctx, &guest.actor, &id, &marks)?;
            guest.go(&format!("/share/codebooks/{id}"), "cards-coded")
        })
        .await
}

async fn ask(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = CodebookId::new(id);
            match research::ask_coder(&guest.app.ctx, &guest.actor, &id, form.text("coder")) {
                Ok(()) => guest.go(&format!("/share/codebooks/{id}#coders"), "coder-asked"),
                Err(Error::Refused(refusal)) => guest.refused(&draw(guest, &id, form.refused(refusal))?),
                Err(other) => Err(other),
            }
        })
        .await
}

async fn remove(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let scope = research::remove(&guest.app.ctx, &guest.actor, &CodebookId::new(id))?;
            guest.go(&format!("/share/research/{}s/{}", scope.kind(), scope.id()), "codebook-removed")
        })
        .await
}

fn draw(guest: &Guest, id: &CodebookId, form: Filled) -> Result<CodebookPage> {
    let view = research::codebook(&guest.app.ctx, &guest.actor, id)?;
    let page = guest.page_titled("share", view.title.clone());
    Ok(CodebookPage {
        agreement: view.agreement.as_ref().map(|found| sentences(&page, found)).unwrap_or_default(),
        path: format!("/share/codebooks/{id}"),
        back: format!("/share/research/{}s/{}", view.scope.kind, view.scope.id),
        page,
        view,
        form,
    })
}

fn sentences(page: &Page, found: &CoderAgreementView) -> Vec<String> {
    let number = |value: f64| page.number(value, 3);
    let mut told = vec![page.phrases().with(
        "codebook-same",
        &[
            ("n", Arg::Number(crate::Quantity::quantity(&found.cards))),
            ("share", Arg::Text(&page.number(found.same * 100.0, 0))),
        ],
    )];
    match (found.kappa, found.kappa_error) {
        (Some(kappa), Some(error)) => told.push(page.phrases().with(
            "codebook-kappa",
            &[("kappa", Arg::Text(&number(kappa))), ("error", Arg::Text(&number(error)))],
        )),
        _ if found.alpha.is_none() => told.push(page.t("codebook-one-code").to_owned()),
        _ => {}
    }
    if let Some(alpha) = found.alpha {
        told.push(page.with("codebook-alpha", &number(alpha)));
    }
    told
}
