//! FIND: the search, the directory of organisations and networks.

mod asked;
mod directory;
mod search;

use crate::Routes;
pub(crate) use asked::wanted;

/// The addresses of this stage.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/find", search::show)
        .get("/find/suggest", search::suggest)
        .get("/find/organisations", directory::organisations)
        .get("/find/networks", directory::networks)
        .and(super::find_similar::routes())
        .and(super::find_who::routes())
}
