//! The JSON API: the same queries and views as the pages, under `/api/v1`.

use crate::Routes;

/// The addresses of the API.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
}
