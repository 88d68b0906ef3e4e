//! Needs and offers: the list, one of them with what could meet it, the form with one needed sentence; what an offer
//! has room for, the requests that come to it, and the host's year.

mod ask;
mod form;
mod list;
mod need;
mod offer;
mod pairing;
mod reasons;
mod request;
mod year;

pub(in crate::pages) use request::request_shape;

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
        .get("/find/needs/{id}/capacity", offer::show)
        .post("/find/needs/{id}/capacity", offer::save)
        .post("/find/needs/{id}/faq", offer::add_faq)
        .post("/find/needs/{id}/faq/{faq}/remove", offer::remove_faq)
        .get("/find/needs/{id}/ask", ask::show)
        .post("/find/needs/{id}/ask", ask::send)
        .get("/find/requests", request::inbox)
        .get("/find/requests/{id}", request::show)
        .post("/find/requests/{id}/answer", request::answer)
        .post("/find/requests/{id}/take-date", request::take_date)
        .post("/find/requests/{id}/withdraw", request::withdraw)
        .post("/find/requests/{id}/question", request::answer_question)
        .post("/find/requests/{id}/outcome", request::outcome)
        .get("/find/organisations/{id}/year", year::show)
        .get("/find/organisations/{id}/year.csv", year::file)
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

/// May one choose this month for a visit?
fn is_possible(month: &torg_stages::capture::views::MonthView) -> bool {
    month.room == "left" || month.room == "open"
}
