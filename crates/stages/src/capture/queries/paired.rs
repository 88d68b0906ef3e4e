//! Who needed what another could tell.

use crate::capture::store;
use crate::capture::views::PairedView;
use crate::ground::access;
use crate::{Actor, Result};
use torg_db::Tx;
use torg_domain::id::NetworkId;

/// Needs that met an offer, where this reader may see both sides.
///
/// # Errors
/// The database's.
pub fn paired(tx: &mut Tx<'_>, actor: &Actor) -> Result<Vec<PairedView>> {
    let may_see = |(is_public, network): &store::paired::Side| {
        let network = network.as_ref().map(NetworkId::new);
        access::need::may_see(actor, *is_public, network.as_ref()).is_ok()
    };
    let all = store::paired::list(tx)?;
    Ok(all.into_iter().filter(|(_, sides)| sides.iter().all(may_see)).map(|(view, _)| view).collect())
}
