//! Who decides that the room sees where it agrees.

use super::queries::found;
use crate::capture::store;
use crate::ground::{access, journal};
use crate::{Actor, Ctx, Result};
use torg_domain::id::BoardId;

/// Shows the people at a board, those inside the network and the room's screen where the room agrees, as soon as voting is
/// over. Showing it twice changes nothing.
///
/// # Errors
/// Missing board; forbidden for those who do not lead it.
pub fn show_agreement(ctx: &Ctx, actor: &Actor, id: &BoardId) -> Result<()> {
    set(ctx, actor, id, (true, "show_agreement"))
}

/// Takes it back to those who lead the board.
///
/// # Errors
/// As [`show_agreement`].
pub fn hide_agreement(ctx: &Ctx, actor: &Actor, id: &BoardId) -> Result<()> {
    set(ctx, actor, id, (false, "hide_agreement"))
}

fn set(ctx: &Ctx, actor: &Actor, id: &BoardId, (is_shown, deed): (bool, &'static str)) -> Result<()> {
    ctx.db.tx(|tx| {
        let (_, exchange) = found(tx, id)?;
        access::board::may_lead(actor, &exchange.network)?;
        if store::board::show_agreement(tx, id, is_shown)? == 0 {
            return Ok(());
        }
        let network = Some(&exchange.network);
        journal::record(tx, ctx, actor, &journal::Happening { deed, network, kind: "board", id: id.as_str() })
    })
}
