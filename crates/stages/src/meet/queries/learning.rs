//! Who has met whom to learn: visits that were held, and programmes people take part in together.

use crate::meet::store::learning;
use crate::meet::views::{TogetherView, VisitView};
use crate::{Actor, Result};
use torg_db::Tx;

/// Held visits and study trips this reader may see: one line for each visiting organisation.
///
/// # Errors
/// The database's.
pub fn visits(tx: &mut Tx<'_>, actor: &Actor) -> Result<Vec<VisitView>> {
    learning::visits(tx, actor)
}

/// Members of a network that took part in its programmes' held exchanges this reader may see.
///
/// # Errors
/// The database's.
pub fn programmes_together(tx: &mut Tx<'_>, actor: &Actor) -> Result<Vec<TogetherView>> {
    let mut all: Vec<TogetherView> = Vec::new();
    for (mut view, place) in learning::together(tx, actor)? {
        match all.last_mut() {
            Some(last) if last.programme_id == view.programme_id => last.organisations.push(place),
            _ => {
                view.organisations.push(place);
                all.push(view);
            }
        }
    }
    // Somebody alone has nobody to learn from.
    all.retain(|view| view.organisations.len() > 1);
    Ok(all)
}
