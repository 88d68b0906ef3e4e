//! Pages of the stage.

use crate::Routes;

/// The addresses of this stage.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
}
