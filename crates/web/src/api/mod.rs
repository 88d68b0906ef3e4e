//! The JSON API under `/api/v1`: the same queries and views as the pages, the same rules of who may read what.
//!
//! One table of endpoints makes the addresses, the OpenAPI document and the list people read at `/api`, so that
//! none of them can fall behind. Reading only: what people decide, they decide on the pages. Not for: shapes of its
//! own; when a view has to change and a client must not notice, that view gets a twin here.

mod document;
mod endpoint;
mod page;
#[cfg(test)]
mod tests;
mod v1;

use crate::{Routes, Visit};
use axum::response::Response;
use v1::endpoints;

/// The addresses of the API.
#[must_use]
pub fn routes() -> Routes {
    let fixed = Routes::new().get("/api", page::show).get(document::PATH, openapi);
    endpoints().into_iter().fold(fixed, |routes, endpoint| endpoint.routed(routes))
}

async fn openapi(visit: Visit) -> Response {
    visit.answer(|guest| guest.json(&document::document(&guest.app.settings, &endpoints()))).await
}
