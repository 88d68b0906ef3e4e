//! Self-assessment: rating alone, the result with its spread, the talk, the next round, sharing, comparing; models.

mod import;
mod list;
mod model;
mod one;
mod picture;
mod rate;

use crate::Routes;

/// The addresses of self-assessment.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/capture/assessments", list::show)
        .post("/capture/assessments", list::start)
        .get("/capture/assessments/import", import::show)
        .post("/capture/assessments/import", import::take_in)
        .get("/capture/assessments/{id}", one::show)
        .post("/capture/assessments/{id}/close", one::close)
        .post("/capture/assessments/{id}/rounds", one::next_round)
        .post("/capture/assessments/{id}/talk", one::talk)
        .post("/capture/assessments/{id}/share", one::share)
        .post("/capture/assessments/{id}/take-back", one::take_back)
        .get("/capture/assessments/{id}/rate/{dimension}", rate::show)
        .post("/capture/assessments/{id}/rate/{dimension}", rate::save)
        .get("/capture/models/{id}", model::show)
}

/// A median as people write it: whole, or with one decimal.
fn median(page: &crate::Page, value: f64) -> String {
    page.number(value, usize::from(value.fract() != 0.0))
}
