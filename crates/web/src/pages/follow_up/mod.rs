//! FOLLOW UP: goals and what follows them, indicators, curves, own measures.

mod beside;
mod catalogue;
mod change;
mod continuity;
mod curve;
pub(in crate::pages) mod figure;
mod goals;
mod members;
mod own;

pub(super) mod sheet;
mod upload;

use crate::Routes;
use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;

/// The addresses of this stage.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/follow-up", catalogue::show)
        .get("/follow-up/beside", beside::show)
        .get("/follow-up/indicators/{id}", curve::show)
        .get("/follow-up/indicators/{id}/data.csv", curve::csv)
        .get("/follow-up/indicators/{id}/data.json", curve::json)
        .get("/follow-up/series/{id}", curve::series)
        .get("/follow-up/indicators/{id}/values", own::local::values)
        .post("/follow-up/indicators/{id}/values", own::local::enter)
        .get("/follow-up/indicators/{id}/sheet", own::from_sheet::show)
        .post("/follow-up/indicators/{id}/sheet", own::from_sheet::look)
        .post("/follow-up/indicators/{id}/sheet/take", own::from_sheet::take)
        .get("/follow-up/local/new", own::local::new)
        .post("/follow-up/local/new", own::local::define)
        .get("/follow-up/continuity", continuity::show)
        .post(
            "/follow-up/continuity",
            continuity::work_out.layer(DefaultBodyLimit::max(upload::LARGEST_LET_IN)),
        )
        .get("/follow-up/goals", goals::show)
        .post("/follow-up/goals", goals::add)
        .post("/follow-up/goals/{id}/measures", goals::add_measure)
        .post("/follow-up/goals/{id}/measures/{position}/remove", goals::remove_measure)
}
