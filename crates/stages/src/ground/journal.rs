//! The journal: every change, who made it, when, on what. Written in the same transaction as the change, last.
//!
//! Followers (search index, live fan-out) read it in order of `seq`; people read it for their own network.

use crate::ground::{access, change, library};
use crate::{Actor, Ctx, Result};
use schemars::JsonSchema;
use serde::Serialize;
use torg_db::{Row, Tx, args};
use torg_domain::id::NetworkId;
use torg_domain::link::Anchor;

/// One change, ready to be written down.
#[derive(Debug)]
pub struct Happening<'a> {
    /// The command's name, such as `add_note`.
    pub deed: &'static str,
    /// The network it belongs to.
    pub network: Option<&'a NetworkId>,
    /// What it is about.
    pub kind: &'static str,
    /// Its id.
    pub id: &'a str,
}

/// A line of the journal as people read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct HappeningView {
    /// Place in the order of all changes.
    pub seq: i64,
    /// When, UTC.
    pub at: String,
    /// Who, as a name or role; empty for someone without an account.
    pub who: String,
    /// What they acted as.
    pub role: String,
    /// The command's name.
    pub deed: String,
    /// What kind of thing was changed.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// Its title, where it has one.
    pub title: String,
    /// Its page, where it has one.
    pub path: String,
}

/// Writes a happening down. Call it last in the transaction: writers take turns from here to the commit.
///
/// # Errors
/// The database's.
pub fn record(tx: &mut Tx<'_>, ctx: &Ctx, actor: &Actor, happening: &Happening<'_>) -> Result<()> {
    change::place(tx, happening.deed, happening.network);
    tx.take_turn()?;
    let seq = tx.count(NEXT_SEQ, &[])?;
    let values = args![
        seq,
        ctx.now(),
        actor.person.as_ref().map(|id| id.as_str()),
        actor.acting_as(happening.network),
        happening.network.map(NetworkId::as_str),
        happening.deed,
        happening.kind,
        happening.id,
    ];
    tx.execute(INSERT_HAPPENING, values)?;
    library::number_changes(tx)
}

/// The same, about a station of the thread.
///
/// # Errors
/// The database's.
pub fn record_on(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    deed: &'static str,
    (network, anchor): (Option<&NetworkId>, &Anchor),
) -> Result<()> {
    record(tx, ctx, actor, &Happening { deed, network, kind: anchor.kind.word(), id: &anchor.id })
}

/// The newest changes of one network, newest first.
///
/// # Errors
/// Forbidden for those who do not read inside the network.
pub fn of_network(
    ctx: &Ctx,
    actor: &Actor,
    network: &NetworkId,
    before: Option<i64>,
) -> Result<Vec<HappeningView>> {
    access::network::may_see_inside(actor, network)?;
    let values = args![network.as_str(), before.unwrap_or(i64::MAX)];
    Ok(ctx.db.read(|tx| tx.list(LIST_OF_NETWORK, values, read))?)
}

/// The newest changes of the whole installation, newest first.
///
/// # Errors
/// Forbidden for everyone but the administrator.
pub fn all(ctx: &Ctx, actor: &Actor, before: Option<i64>) -> Result<Vec<HappeningView>> {
    access::installation::may_administer(actor)?;
    Ok(ctx.db.read(|tx| tx.list(LIST_ALL, args![before.unwrap_or(i64::MAX)], read))?)
}

fn read(row: &Row<'_>) -> std::result::Result<HappeningView, torg_db::Error> {
    Ok(HappeningView {
        seq: row.get(0)?,
        at: row.get(1)?,
        who: row.get(2)?,
        role: row.get(3)?,
        deed: row.get(4)?,
        kind: row.get(5)?,
        id: row.get(6)?,
        title: row.get(7)?,
        path: row.get(8)?,
    })
}

const NEXT_SEQ: &str = "SELECT CAST(COALESCE(MAX(seq), 0) + 1 AS BIGINT) FROM happening";
const INSERT_HAPPENING: &str =
    "INSERT INTO happening (seq, at, person_id, role, network_id, deed, anchor_kind, anchor_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";

/// What is read of a happening; the end says of which.
macro_rules! happenings {
    ($end:literal) => {
        concat!(
            "SELECT h.seq, h.at, COALESCE(p.display_name, ''), h.role, h.deed, h.anchor_kind, h.anchor_id,
            COALESCE(e.title, ''), COALESCE(e.path, '')
     FROM happening h
     LEFT JOIN person p ON p.id = h.person_id
     LEFT JOIN library_entry e ON e.kind = h.anchor_kind AND e.anchor_id = h.anchor_id ",
            $end
        )
    };
}

const LIST_OF_NETWORK: &str =
    happenings!("WHERE h.network_id = $1 AND h.seq < $2 ORDER BY h.seq DESC LIMIT 100");
const LIST_ALL: &str = happenings!("WHERE h.seq < $1 ORDER BY h.seq DESC LIMIT 100");
