//! The JSON API under `/api/v1`: the same queries and views as the pages, the same rules of who may read what.
//!
//! One table of [`Endpoint`]s makes the addresses, the OpenAPI document and the list people read at `/api`, so that
//! none of them can fall behind. Reading only: what people decide, they decide on the pages. Not for: shapes of its
//! own; when a view has to change and a client must not notice, that view gets a twin here.

mod act;
mod capture;
mod conclude;
mod document;
mod endpoint;
mod find;
mod follow_up;
mod ground;
mod meet;
mod page;
mod share;
#[cfg(test)]
mod tests;

use crate::{Routes, Visit};
use axum::response::Response;
use endpoint::Endpoint;

/// The addresses of the API.
#[must_use]
pub fn routes() -> Routes {
    let fixed = Routes::new().get("/api", page::show).get(document::PATH, openapi);
    endpoints().into_iter().fold(fixed, |routes, endpoint| endpoint.routed(routes))
}

/// Every endpoint, in the order of the loop.
fn endpoints() -> Vec<Endpoint> {
    [
        ground::endpoints(),
        find::endpoints(),
        meet::endpoints(),
        capture::endpoints(),
        conclude::endpoints(),
        act::endpoints(),
        follow_up::endpoints(),
        share::endpoints(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

async fn openapi(visit: Visit) -> Response {
    visit.answer(|guest| guest.json(&document::document(&guest.app.settings, &endpoints()))).await
}
