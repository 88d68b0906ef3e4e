//! The page behind the link of a mail that asks how a promise goes.

use crate::pages::act::confirmed;
use crate::{Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::Refusal;
use torg_domain::commitment::CommitmentState;
use torg_lang::Lang;
use torg_stages::Error;
use torg_stages::act::asked;
use torg_stages::act::commands::{self, Answer};
use torg_stages::act::views::AskedView;

#[derive(Template)]
#[template(path = "act/asked.html")]
struct AskedPage {
    page: Page,
    view: AskedView,
    token: String,
    form: Filled,
    answers: [CommitmentState; 4],
    /// Was the answer that was sent just now taken?
    is_received: bool,
}

impl AskedPage {
    /// The sentence beside the words, where they are what is missing.
    fn why_words(&self) -> Option<String> {
        let is_reason = matches!(self.form.refusal(), Some(Refusal::FieldMissing { field: "reason" }));
        self.page.why(&self.form).filter(|_| is_reason)
    }
}

fn draw(guest: &Guest, token: &str, form: Filled) -> torg_stages::Result<AskedPage> {
    let view = asked::by_link(&guest.app.ctx, token)?;
    let is_received = view.asked.is_none() && guest.query("received").is_some();
    let page = match &view.asked {
        Some(after) => guest.page("", &format!("asked-title-{after}")),
        None => guest.page("", if is_received { "asked-thanks" } else { "asked-answered" }),
    };
    let (token, answers) = (token.to_owned(), CommitmentState::ANSWERS);
    Ok(AskedPage { page, view, token, form, answers, is_received })
}

/// `GET /o/{token}`, with the answer that was pressed in the mail. It only shows: mail filters open every address in a mail,
/// and may not answer for anybody.
pub(super) async fn show(visit: Visit, Path(token): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let chosen = guest.query("answer").unwrap_or_default().to_owned();
            guest.html(&draw(guest, &token, Filled::with(&[("answer", &chosen)]))?)
        })
        .await
}

pub(super) async fn answer(visit: Visit, Path(token): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            guest.count_public_post()?;
            let said = || -> torg_stages::Result<bool> {
                let state = form.word("answer", CommitmentState::from_word)?;
                let lang = asked::by_link(&guest.app.ctx, &token)?.commitment.lang;
                let words = guest.app.words.get(Lang::parse(&lang).unwrap_or(guest.lang));
                let answer = Answer {
                    state,
                    words: form.text("reason").to_owned(),
                    label: words.t(&format!("asked-answer-{}", state.word())).to_owned(),
                    confirmed: confirmed(&form),
                };
                commands::answer_asked(&guest.app.ctx, &token, &answer)
            };
            match said() {
                Ok(is_taken) => {
                    let received = if is_taken { "&received=yes" } else { "" };
                    guest.go(&format!("/o/{token}?lang={}{received}", guest.lang.code()), "")
                }
                Err(Error::Refused(refusal)) if refusal != Refusal::LinkEnded => {
                    guest.refused(&draw(guest, &token, form.refused(refusal))?)
                }
                Err(other) => Err(other),
            }
        })
        .await
}
