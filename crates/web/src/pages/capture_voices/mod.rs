//! Users and relatives: one page with three questions, and what came of the answers.

mod lead;
mod plain;

use crate::{Filled, Routes};
use torg_domain::Refusal;
use torg_domain::network::Level;
use torg_domain::voices::KINDS;
use torg_lang::Lang;
use torg_stages::capture::voices::NewAnswers;

/// The addresses of users' and relatives' voices.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/u/{token}", plain::show)
        .post("/u/{token}", plain::answer)
        .get("/capture/exchanges/{id}/voices", lead::list)
        .post("/capture/exchanges/{id}/voices", lead::open)
        .get("/capture/voices/{id}", lead::show)
        .post("/capture/voices/{id}/answers", lead::enter)
        .post("/capture/voices/{id}/points", lead::points)
        .post("/capture/voices/{id}/link", lead::link)
}

/// Who answers: the person or somebody close.
const LEVELS: [Level; 2] = [Level::User, Level::Relative];

/// The answers of a form: three texts, a side, a consent. Nothing else is asked.
fn answers(form: &Filled, lang: Lang) -> Result<NewAnswers, Refusal> {
    Ok(NewAnswers {
        level: form.word("level", Level::from_word)?,
        answers: (1..=KINDS.len()).map(|number| form.text(&format!("answer-{number}")).to_owned()).collect(),
        may_quote: form.is_ticked("may-quote"),
        lang: lang.code().to_owned(),
        confirmed: form.is_ticked("confirmed").into(),
    })
}
