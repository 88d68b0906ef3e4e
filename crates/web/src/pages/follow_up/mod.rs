//! FOLLOW UP: goals and what follows them, indicators, curves, own measures.

mod catalogue;
mod curve;
pub(in crate::pages) mod figure;
mod goals;
mod local;
pub(super) mod sheet;

use crate::Routes;

/// The addresses of this stage.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/follow-up", catalogue::show)
        .get("/follow-up/indicators/{id}", curve::show)
        .get("/follow-up/indicators/{id}/data.csv", curve::csv)
        .get("/follow-up/indicators/{id}/data.json", curve::json)
        .get("/follow-up/series/{id}", curve::series)
        .get("/follow-up/indicators/{id}/values", local::values)
        .post("/follow-up/indicators/{id}/values", local::enter)
        .get("/follow-up/local/new", local::new)
        .post("/follow-up/local/new", local::define)
        .get("/follow-up/goals", goals::show)
        .post("/follow-up/goals", goals::add)
        .post("/follow-up/goals/{id}/measures", goals::add_measure)
        .post("/follow-up/goals/{id}/measures/{position}/remove", goals::remove_measure)
}
