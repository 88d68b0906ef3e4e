//! Building the index anew beside the one that is searched: for `torg reindex`.

use super::feed::{self, Run};
use super::{broken, folder, library_id, number_what_has_none};
use crate::find::store;
use crate::{Ctx, Result};
use std::path::Path;
use torg_search::Index;

/// Builds every index under `folder` anew from the library while it is searched, and puts the new ones in their place, each
/// in one step; a server notices and changes over. `told` hears how many changes of how many were taken in.
///
/// # Errors
/// Unavailable where another process builds or the folder can not be written; the database's and the index's.
pub fn rebuild(ctx: &Ctx, folder: &Path, told: &dyn Fn(usize, usize)) -> Result<u64> {
    let _lock = folder::builder(folder)?;
    let library = library_id(ctx)?;
    mark_unmarked(ctx)?;
    number_what_has_none(ctx)?;
    let slots = folder::slots(folder);
    let all = feed::count(ctx, -1)? as usize * slots.len();
    let (mut before, mut entries) = (0, 0);
    for slot in &slots {
        let name = ctx.id();
        let index = Index::open(&folder::building(slot, &name)).map_err(broken)?;
        let told = |count: usize| told(before + count, all);
        feed::feed(ctx, &index, &Run { from: None, is_short: false, told: &told })?;
        entries = index.entries();
        drop(index);
        folder::finish(slot, &name)?;
        folder::point_to(slot, &library, &name)?;
        before += all / slots.len();
    }
    Ok(entries)
}

/// Takes entries in that came into the library around it, in bulk or by another program.
pub(super) fn mark_unmarked(ctx: &Ctx) -> Result<()> {
    ctx.db.tx(|tx| {
        tx.take_turn()?;
        tx.execute(store::MARK_UNMARKED, &[])?;
        crate::ground::library::number_changes(tx)
    })
}
