//! ACT: commitments and pilots.

mod asked;
mod commitment;
mod effect;
mod effect_pictures;
mod list;
mod new;
mod pilot;
mod report;
mod report_document;

use crate::{Filled, Routes};
use torg_domain::Refusal;
use torg_stages::ground::free_text::Confirmed;

/// The addresses of this stage.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/act", list::show)
        .get("/act/new", new::show)
        .post("/act/new", new::create)
        .get("/act/commitments/{id}", commitment::show)
        .get("/act/commitments/{id}/edit", commitment::edit)
        .post("/act/commitments/{id}/edit", commitment::revise)
        .post("/act/commitments/{id}/publish", commitment::publish)
        .post("/act/commitments/{id}/progress", commitment::progress)
        .post("/act/commitments/{id}/outcome", commitment::outcome)
        .get("/act/commitments/{id}/pilots/new", pilot::new)
        .post("/act/commitments/{id}/pilots/new", pilot::create)
        .get("/act/pilots/{id}", pilot::show)
        .get("/act/pilots/{id}/effect", effect::show)
        .get("/act/pilots/{id}/{file}", report::show)
        .post("/act/pilots/{id}/progress", pilot::progress)
        .post("/act/pilots/{id}/expect", pilot::expect)
        .get("/o/{token}", asked::show)
        .post("/o/{token}", asked::answer)
}

/// The sign of how far something has come, as the style sheet draws it; the word stands beside it.
pub(in crate::pages) fn shape(state: &str) -> &'static str {
    match state {
        "under-way" | "running" => "going",
        "kept" | "no-effect" | "ended" => "done",
        "stopped" => "stopped",
        _ => "open",
    }
}

/// Did the writer tick "yes, it may stand here"?
pub(in crate::pages) fn confirmed(form: &Filled) -> Confirmed {
    Confirmed::from(form.is_ticked("confirmed"))
}

/// The field a refused commitment form leads to.
fn field_of(form: &Filled) -> &'static str {
    match form.refusal() {
        Some(Refusal::DateMissing | Refusal::DateUnclear { .. }) => "due-on",
        Some(Refusal::OwnerMissing | Refusal::OwnerAndDateMissing) => "owner-role",
        Some(Refusal::BasisMissing) => "basis-words",
        _ => "promise",
    }
}
