//! CONCLUDE: workbench, findings, the check by the people in the room, reports.

mod check;
mod finding;
mod finding_form;
mod group;
mod overview;
mod report;
mod report_file;
mod shown;
mod workbench;

pub(in crate::pages) use report_file::{media_type, named};

use crate::Routes;
use torg_domain::finding::Scope;
use torg_stages::Error;

/// The addresses of this stage.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/c/{token}", check::room)
        .post("/c/{token}", check::answer)
        .get("/conclude", overview::list)
        .get("/conclude/programmes/{id}", workbench::of_programme)
        .get("/conclude/exchanges/{id}", workbench::of_exchange)
        .post("/conclude/check", check::send)
        .post("/conclude/check/withdraw", check::withdraw)
        .post("/conclude/final", check::make_all_final)
        .post("/conclude/groups", group::make)
        .post("/conclude/groups/{id}/name", group::rename)
        .post("/conclude/groups/{id}/take-out", group::take_out)
        .get("/conclude/findings/new", finding_form::new)
        .post("/conclude/findings/new", finding_form::add)
        .get("/conclude/findings/{id}", finding::show)
        .get("/conclude/findings/{id}/edit", finding_form::edit)
        .post("/conclude/findings/{id}/edit", finding_form::change)
        .post("/conclude/findings/{id}/final", finding::make_final)
        .post("/conclude/findings/{id}/discard", finding::discard)
        .get("/conclude/reports/new", report::draft)
        .post("/conclude/reports/new", report::freeze)
        .get("/conclude/reports/{id}", report::versions)
        .get("/conclude/reports/{id}/v/{version}", report_file::show)
        .get("/conclude/reports/{id}/v/{version}/{page}", report_file::politicians)
}

/// The page of a workbench.
fn path_of(scope: &Scope) -> String {
    format!("/conclude/{}s/{}", scope.kind(), scope.id())
}

/// The scope a form or query names: `programme` or `exchange` with an id.
fn scope_named<'a>(value: impl Fn(&str) -> &'a str) -> Result<Scope, Error> {
    let found = ["programme", "exchange"].into_iter().find(|kind| !value(kind).is_empty());
    let scope = found.and_then(|kind| Scope::from_words(kind, value(kind)));
    scope.ok_or_else(|| Error::Missing("programme", String::new()))
}
