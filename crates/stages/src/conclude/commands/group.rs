//! Grouping cards on the workbench.

use crate::capture;
use crate::conclude::store::group::{self as store, GroupRow};
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::{access, journal};
use crate::{Actor, Ctx, Error, Result};
use torg_db::Tx;
use torg_domain::Refusal;
use torg_domain::id::{FocusAreaId, NetworkId, NoteId};
use torg_domain::note::note_text;

/// Characters of a group's title at most.
const TITLE_MOST: usize = 120;

/// A new group.
#[derive(Debug, Clone)]
pub struct GroupCards {
    /// The network of the cards.
    pub network: NetworkId,
    /// Focus area, where the group has one.
    pub focus_area: Option<FocusAreaId>,
    /// What the cards have in common.
    pub title: String,
    /// The cards; at least one.
    pub notes: Vec<NoteId>,
}

/// Puts cards together under a title. Cards leave the group they were in.
///
/// # Errors
/// Forbidden but for coordinators and facilitators; refused without a title or cards.
pub fn group_cards(ctx: &Ctx, actor: &Actor, new: &GroupCards) -> Result<String> {
    access::finding::may_edit(actor, &new.network)?;
    let title = checked_title(&new.title)?;
    if new.notes.is_empty() {
        return Err(Refusal::FieldMissing { field: "cards" }.into());
    }
    let group = GroupRow {
        id: ctx.id(),
        network_id: new.network.to_string(),
        focus_area_id: new.focus_area.as_ref().map(FocusAreaId::to_string),
        title,
    };
    ctx.db.tx(|tx| {
        store::insert(tx, &group, &ctx.now())?;
        put_notes(tx, &new.network, &new.notes, Some(&group.id))?;
        record(tx, ctx, actor, "group_cards", &group)
    })?;
    Ok(group.id)
}

/// Puts further cards in a group.
///
/// # Errors
/// Missing where there is no such group or card; forbidden but for coordinators and facilitators.
pub fn put_in_group(ctx: &Ctx, actor: &Actor, group: &str, notes: &[NoteId]) -> Result<()> {
    ctx.db.tx(|tx| {
        let group = editable(tx, actor, group)?;
        put_notes(tx, &NetworkId::new(&group.network_id), notes, Some(&group.id))?;
        record(tx, ctx, actor, "put_in_group", &group)
    })
}

/// Takes cards out of a group. A group without cards is gone.
///
/// # Errors
/// As [`put_in_group`].
pub fn take_out_of_group(ctx: &Ctx, actor: &Actor, group: &str, notes: &[NoteId]) -> Result<()> {
    ctx.db.tx(|tx| {
        let group = editable(tx, actor, group)?;
        put_notes(tx, &NetworkId::new(&group.network_id), notes, None)?;
        record(tx, ctx, actor, "take_out_of_group", &group)
    })
}

/// Gives a group another title.
///
/// # Errors
/// As [`put_in_group`]; refused without a title.
pub fn rename_group(ctx: &Ctx, actor: &Actor, group: &str, title: &str) -> Result<()> {
    let title = checked_title(title)?;
    ctx.db.tx(|tx| {
        let group = editable(tx, actor, group)?;
        store::rename(tx, &group.id, &title)?;
        record(tx, ctx, actor, "rename_group", &group)
    })
}

fn checked_title(title: &str) -> Result<String> {
    if title.trim().is_empty() {
        return Err(Refusal::FieldMissing { field: "group-name" }.into());
    }
    let title = note_text(title, TITLE_MOST)?;
    free_text::check(&[&title], Confirmed::No)?;
    Ok(title)
}

fn editable(tx: &mut Tx<'_>, actor: &Actor, id: &str) -> Result<GroupRow> {
    let group = store::find(tx, id)?.or_missing("group", id)?;
    access::finding::may_edit(actor, &NetworkId::new(&group.network_id))?;
    Ok(group)
}

fn put_notes(tx: &mut Tx<'_>, network: &NetworkId, notes: &[NoteId], group: Option<&str>) -> Result<()> {
    for id in notes {
        let note = capture::queries::find_note(tx, id)?.or_missing("note", id.as_str())?;
        if note.network_id != network.as_str() {
            return Err(Error::Missing("note", id.to_string()));
        }
        store::put_note(tx, id, group)?;
    }
    Ok(store::delete_empty(tx, network.as_str())?)
}

fn record(tx: &mut Tx<'_>, ctx: &Ctx, actor: &Actor, deed: &'static str, group: &GroupRow) -> Result<()> {
    let network = NetworkId::new(&group.network_id);
    let happening = journal::Happening { deed, network: Some(&network), kind: "group", id: &group.id };
    journal::record(tx, ctx, actor, &happening)
}
