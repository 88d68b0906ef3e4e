//! Needs and offers: the list, one of them with what could meet it, and the form with one needed sentence.

mod form;
mod list;
mod need;
mod pairing;

use crate::Routes;

/// The addresses of needs and offers.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/find/needs", list::show)
        .get("/find/needs/new", form::show)
        .post("/find/needs/new", form::add)
        .get("/find/needs/{id}", need::show)
        .post("/find/needs/{id}/pair", need::pair)
        .post("/find/needs/{id}/outcome", need::outcome)
        .post("/find/needs/{id}/withdraw", need::withdraw)
        .and(pairing::routes())
}

/// The sign of how far a need has come; the word stands beside it.
pub(in crate::pages) fn shape(state: &str) -> &'static str {
    match state {
        "paired" => "going",
        "met" => "done",
        "withdrawn" => "stopped",
        _ => "open",
    }
}
