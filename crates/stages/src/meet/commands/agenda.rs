//! Rows of the agenda, on a grid of a quarter of an hour.

use super::{Checked, editable, needed, record, within};
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::meet::store;
use crate::{Actor, Ctx, Result};
use torg_db::{Tx, args};
use torg_domain::Refusal;
use torg_domain::agenda::{clock_minute, clock_text, on_grid};
use torg_domain::id::{AgendaItemId, ExchangeId};

/// A row as an editor writes it.
#[derive(Debug, Clone, Default)]
pub struct NewAgendaItem {
    /// 1 = the first day.
    pub day: u32,
    /// Local clock time, `09:15`; empty = after the row before.
    pub starts: String,
    /// How long, in quarters of an hour.
    pub minutes: u32,
    /// What.
    pub title: String,
    /// Whose task, as a role.
    pub responsible_role: String,
    /// Did the writer say that what looks like contact details may stand?
    pub confirmed: Confirmed,
}

/// A row after the rules: the start as `HH:MM`, or none.
fn checked(new: &NewAgendaItem) -> Checked<(Option<String>, String, String)> {
    free_text::check(&[&new.title, &new.responsible_role], new.confirmed)?;
    let starts = if new.starts.trim().is_empty() { None } else { Some(clock_minute(&new.starts)?) };
    on_grid(starts, new.minutes)?;
    if !(1..=31).contains(&new.day) {
        return Err(Refusal::NumberUnclear { given: new.day.to_string() });
    }
    Ok((
        starts.map(clock_text),
        needed(&new.title, "title")?,
        within(&new.responsible_role, super::TITLE_MOST)?,
    ))
}

/// Adds a row where its time places it.
///
/// # Errors
/// Forbidden for those who may not change the exchange; refused for an empty title or a time off the grid.
pub fn add_agenda_item(
    ctx: &Ctx,
    actor: &Actor,
    exchange: &ExchangeId,
    new: &NewAgendaItem,
) -> Result<AgendaItemId> {
    let ids = add_agenda_items(ctx, actor, exchange, std::slice::from_ref(new))?;
    ids.into_iter().next().or_missing("agenda-item", exchange.as_str())
}

/// Adds several rows at once: the rows of a shape.
///
/// # Errors
/// As [`add_agenda_item`].
pub fn add_agenda_items(
    ctx: &Ctx,
    actor: &Actor,
    exchange: &ExchangeId,
    rows: &[NewAgendaItem],
) -> Result<Vec<AgendaItemId>> {
    ctx.db.tx(|tx| {
        let network = editable(tx, actor, exchange)?.network();
        let ids: Vec<_> = rows.iter().map(|_| AgendaItemId::new(ctx.id())).collect();
        for (id, row) in ids.iter().zip(rows) {
            insert_agenda_item(tx, ctx, id, exchange, row)?;
        }
        settle(tx, exchange)?;
        store::exchange::touch(tx, exchange)?;
        record(tx, ctx, actor, "add_agenda_item", (&network, exchange))?;
        Ok(ids)
    })
}

/// A row inside a running transaction, after the rows that are there, without access rule and journal.
///
/// # Errors
/// As [`add_agenda_item`] but for the rule.
pub fn insert_agenda_item(
    tx: &mut Tx<'_>,
    _ctx: &Ctx,
    id: &AgendaItemId,
    exchange: &ExchangeId,
    new: &NewAgendaItem,
) -> Result<()> {
    let (starts, title, role) = checked(new)?;
    let position = store::agenda::next_position(tx, exchange)?;
    let values = args![id.as_str(), exchange.as_str(), position, new.day, starts, new.minutes, title, role];
    store::agenda::insert(tx, values)
}

/// Changes a row; it moves where its time places it.
///
/// # Errors
/// As [`add_agenda_item`]; missing where the exchange has no such row.
pub fn edit_agenda_item(
    ctx: &Ctx,
    actor: &Actor,
    exchange: &ExchangeId,
    id: &AgendaItemId,
    new: &NewAgendaItem,
) -> Result<()> {
    ctx.db.tx(|tx| {
        let network = editable(tx, actor, exchange)?.network();
        let (starts, title, role) = checked(new)?;
        let values = args![id.as_str(), exchange.as_str(), new.day, starts, new.minutes, title, role];
        store::agenda::update(tx, values)?.then_some(()).or_missing("agenda-item", id.as_str())?;
        settle(tx, exchange)?;
        store::exchange::touch(tx, exchange)?;
        record(tx, ctx, actor, "edit_agenda_item", (&network, exchange))
    })
}

/// Takes a row out.
///
/// # Errors
/// Forbidden for those who may not change the exchange; missing where it has no such row.
pub fn remove_agenda_item(ctx: &Ctx, actor: &Actor, exchange: &ExchangeId, id: &AgendaItemId) -> Result<()> {
    ctx.db.tx(|tx| {
        let network = editable(tx, actor, exchange)?.network();
        store::agenda::delete(tx, exchange, id)?.then_some(()).or_missing("agenda-item", id.as_str())?;
        store::exchange::touch(tx, exchange)?;
        record(tx, ctx, actor, "remove_agenda_item", (&network, exchange))
    })
}

/// Orders rows by day and start; a row without a start stays behind the one it stood behind.
fn settle(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Result<()> {
    let mut rows = Vec::new();
    let mut at = (0, 0);
    for row in store::agenda::list(tx, exchange)? {
        if at.0 != row.day {
            at = (row.day, 0);
        }
        let told = row.starts.as_deref().and_then(|text| clock_minute(text).ok());
        let starts = told.map_or(at.1, i64::from);
        at.1 = starts + row.minutes;
        rows.push(((row.day, starts), row.id));
    }
    rows.sort_by_key(|row| row.0);
    for (position, (_, id)) in (0_i64..).zip(rows) {
        store::agenda::place(tx, &id, position)?;
    }
    Ok(())
}
