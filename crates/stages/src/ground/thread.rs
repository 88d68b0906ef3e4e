//! The thread: how a sentence became a finding, a promise, a trial, a curve; walked both ways by one recursive SQL
//! text. Stations somebody may not see are left out with everything behind them, and their number is told.

use crate::{Actor, Ctx, Result};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::HashSet;
use torg_db::{Row, Tx, args};
use torg_domain::id::NetworkId;
use torg_domain::link::{Anchor, Kind, Link, Relation};

/// Ties two stations together. Tying the same pair twice changes nothing.
///
/// # Errors
/// The database's.
pub fn tie(tx: &mut Tx<'_>, ctx: &Ctx, link: &Link) -> Result<()> {
    let values = args![
        link.earlier.kind.word(),
        &link.earlier.id,
        link.later.kind.word(),
        &link.later.id,
        link.relation.word(),
        ctx.now(),
    ];
    tx.execute(INSERT_LINK, values)?;
    Ok(())
}

/// Unties a pair.
///
/// # Errors
/// The database's.
pub fn untie(tx: &mut Tx<'_>, link: &Link) -> Result<()> {
    let values = args![
        link.earlier.kind.word(),
        &link.earlier.id,
        link.later.kind.word(),
        &link.later.id,
        link.relation.word(),
    ];
    tx.execute(DELETE_LINK, values)?;
    Ok(())
}

/// A station as the reader sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Station {
    /// Word of `domain::link::Kind`.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// Its title, in its own language.
    pub title: String,
    /// A sentence of it.
    pub summary: String,
    /// Its language.
    pub lang: String,
    /// Its page.
    pub path: String,
    /// When it was made.
    pub at: String,
    /// Steps from where the walk began: negative towards the sentence, positive towards the curve.
    pub step: i64,
}

/// Two stations and what joins them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Tie {
    /// Kind and id of the station nearer the sentence.
    pub earlier: (String, String),
    /// Kind and id of the station nearer the curve.
    pub later: (String, String),
    /// Word of `domain::link::Relation`.
    pub relation: String,
}

/// The thread through one station.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ThreadView {
    /// Where the walk began.
    pub start: (String, String),
    /// All stations, in the order of the loop, then of time.
    pub stations: Vec<Station>,
    /// What joins them.
    pub ties: Vec<Tie>,
    /// Stations left out because this reader may not see them.
    pub hidden: usize,
}

/// Back to the sentences and forward to what came of it, for one reader.
///
/// # Errors
/// The database's. A station without links has a thread of one.
pub fn through(ctx: &Ctx, actor: &Actor, anchor: &Anchor) -> Result<ThreadView> {
    let start = (anchor.kind.word().to_owned(), anchor.id.clone());
    let (steps, ties) = ctx.db.read(|tx| -> Result<_> {
        let values = args![anchor.kind.word(), &anchor.id];
        let mut steps = tx.list(WALK_BACK, values, read_step)?;
        steps.extend(tx.list(WALK_FORWARD, values, read_step)?);
        let mut ties = tx.list(TIES_BACK, values, read_tie)?;
        ties.extend(tx.list(TIES_FORWARD, values, read_tie)?);
        Ok((steps, ties))
    })?;
    Ok(assemble(start, actor, steps, ties))
}

struct Step {
    station: Station,
    is_public: bool,
    network: Option<String>,
}

fn assemble(start: (String, String), actor: &Actor, steps: Vec<Step>, ties: Vec<Tie>) -> ThreadView {
    let mut seen = HashSet::new();
    let mut unseen = HashSet::new();
    let mut stations = Vec::new();
    for Step { station, is_public, network } in steps {
        let key = (station.kind.clone(), station.id.clone());
        let reads = is_public || network.is_some_and(|id| actor.reads_inside(&NetworkId::new(id)));
        if !reads {
            unseen.insert(key);
        } else if seen.insert(key) {
            stations.push(station);
        }
    }
    stations.sort_by(in_order);
    let mut known = HashSet::new();
    let is_shown = |tie: &Tie| seen.contains(&tie.earlier) && seen.contains(&tie.later);
    let ties = ties
        .into_iter()
        .filter(|tie| {
            is_shown(tie) && known.insert((tie.earlier.clone(), tie.later.clone(), tie.relation.clone()))
        })
        .collect();
    ThreadView { start, stations, ties, hidden: unseen.len() }
}

/// How often other stations point at this one: "used in two findings and a commitment".
///
/// # Errors
/// The database's.
pub fn count_later(tx: &mut Tx<'_>, anchor: &Anchor) -> Result<i64> {
    Ok(tx.count(COUNT_LATER, args![anchor.kind.word(), &anchor.id])?)
}

/// The stations that point at this one with a given relation.
///
/// # Errors
/// The database's.
pub fn list_later(tx: &mut Tx<'_>, anchor: &Anchor, relation: Relation) -> Result<Vec<(String, String)>> {
    let values = args![anchor.kind.word(), &anchor.id, relation.word()];
    Ok(tx.list(LIST_LATER, values, |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// The stations this one points back at with a given relation.
///
/// # Errors
/// The database's.
pub fn list_earlier(tx: &mut Tx<'_>, anchor: &Anchor, relation: Relation) -> Result<Vec<(String, String)>> {
    let values = args![anchor.kind.word(), &anchor.id, relation.word()];
    Ok(tx.list(LIST_EARLIER, values, |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// Commitments and pilots that rest on what was said at this exchange, as far as this reader may follow the thread to
/// them; not those that only rest on exchanges after it.
///
/// # Errors
/// The database's.
pub fn list_came_of(tx: &mut Tx<'_>, actor: &Actor, exchange: &Anchor) -> Result<Vec<Station>> {
    let person = actor.person.as_ref().map_or("", |id| id.as_str());
    let values = args![exchange.kind.word(), &exchange.id, person, actor.is_administrator];
    let mut stations: Vec<Station> = tx.list(WALK_WITHIN, values, |row| Ok(read_step(row)?.station))?;
    stations.sort_by(in_order);
    Ok(stations)
}

/// The order of the loop, then of time.
fn in_order(a: &Station, b: &Station) -> std::cmp::Ordering {
    let order = |station: &Station| Kind::from_word(&station.kind);
    (order(a), &a.at, &a.id).cmp(&(order(b), &b.at, &b.id))
}

fn read_step(row: &Row<'_>) -> std::result::Result<Step, torg_db::Error> {
    let station = Station {
        kind: row.get(0)?,
        id: row.get(1)?,
        step: row.get(2)?,
        title: row.get(3)?,
        summary: row.get(4)?,
        lang: row.get(5)?,
        path: row.get(6)?,
        at: row.get(7)?,
    };
    Ok(Step { station, is_public: row.get(8)?, network: row.get(9)? })
}

fn read_tie(row: &Row<'_>) -> std::result::Result<Tie, torg_db::Error> {
    Ok(Tie { earlier: (row.get(0)?, row.get(1)?), later: (row.get(2)?, row.get(3)?), relation: row.get(4)? })
}

const INSERT_LINK: &str =
    "INSERT INTO link (earlier_kind, earlier_id, later_kind, later_id, relation, made_at)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (later_kind, later_id, relation, earlier_kind, earlier_id) DO NOTHING";
const DELETE_LINK: &str = "DELETE FROM link
     WHERE earlier_kind = $1 AND earlier_id = $2 AND later_kind = $3 AND later_id = $4 AND relation = $5";
const COUNT_LATER: &str =
    "SELECT CAST(COUNT(*) AS BIGINT) FROM link WHERE earlier_kind = $1 AND earlier_id = $2";
const LIST_LATER: &str = "SELECT later_kind, later_id FROM link
     WHERE earlier_kind = $1 AND earlier_id = $2 AND relation = $3 ORDER BY made_at, later_id";
const LIST_EARLIER: &str = "SELECT earlier_kind, earlier_id FROM link
     WHERE later_kind = $1 AND later_id = $2 AND relation = $3 ORDER BY made_at, earlier_id";

/// UNION (not UNION ALL) drops stations met twice at the same depth; the depth bounds any circle.
const WALK_BACK: &str = "WITH RECURSIVE walk (kind, id, depth) AS (
         SELECT CAST($1 AS TEXT), CAST($2 AS TEXT), CAST(0 AS BIGINT)
         UNION
         SELECT l.earlier_kind, l.earlier_id, w.depth + 1
         FROM walk w JOIN link l ON l.later_kind = w.kind AND l.later_id = w.id WHERE w.depth < 10
     )
     SELECT w.kind, w.id, CAST(-MIN(w.depth) AS BIGINT), e.title, e.summary, e.lang, e.path, e.at, e.is_public, e.network_id
     FROM walk w JOIN library_entry e ON e.kind = w.kind AND e.anchor_id = w.id
     GROUP BY w.kind, w.id, e.title, e.summary, e.lang, e.path, e.at, e.is_public, e.network_id";
const WALK_FORWARD: &str = "WITH RECURSIVE walk (kind, id, depth) AS (
         SELECT CAST($1 AS TEXT), CAST($2 AS TEXT), CAST(0 AS BIGINT)
         UNION
         SELECT l.later_kind, l.later_id, w.depth + 1
         FROM walk w JOIN link l ON l.earlier_kind = w.kind AND l.earlier_id = w.id WHERE w.depth < 10
     )
     SELECT w.kind, w.id, CAST(MIN(w.depth) AS BIGINT), e.title, e.summary, e.lang, e.path, e.at, e.is_public, e.network_id
     FROM walk w JOIN library_entry e ON e.kind = w.kind AND e.anchor_id = w.id
     WHERE w.depth > 0
     GROUP BY w.kind, w.id, e.title, e.summary, e.lang, e.path, e.at, e.is_public, e.network_id";
/// Forward from one exchange without passing another one. A station the reader ($3; $4 = the administrator) may not see
/// ends its branch here, so that a page does not read a whole series only to show what came of one meeting.
const WALK_WITHIN: &str = "WITH RECURSIVE walk (kind, id, depth) AS (
         SELECT e.kind, e.anchor_id, CAST(0 AS BIGINT) FROM library_entry e
         WHERE e.kind = $1 AND e.anchor_id = $2 AND (e.is_public OR CAST($4 AS BOOLEAN)
             OR EXISTS (SELECT 1 FROM network_person n
                        WHERE n.network_id = e.network_id AND n.person_id = $3 AND n.role <> 'funder'))
         UNION
         SELECT l.later_kind, l.later_id, w.depth + 1
         FROM walk w JOIN link l ON l.earlier_kind = w.kind AND l.earlier_id = w.id
         JOIN library_entry e ON e.kind = l.later_kind AND e.anchor_id = l.later_id
         WHERE w.depth < 10 AND l.later_kind <> 'exchange' AND (e.is_public OR CAST($4 AS BOOLEAN)
             OR EXISTS (SELECT 1 FROM network_person n
                        WHERE n.network_id = e.network_id AND n.person_id = $3 AND n.role <> 'funder'))
     )
     SELECT w.kind, w.id, CAST(MIN(w.depth) AS BIGINT), e.title, e.summary, e.lang, e.path, e.at, e.is_public, e.network_id
     FROM walk w JOIN library_entry e ON e.kind = w.kind AND e.anchor_id = w.id
     WHERE w.kind IN ('commitment', 'pilot')
     GROUP BY w.kind, w.id, e.title, e.summary, e.lang, e.path, e.at, e.is_public, e.network_id";
// CROSS JOIN, because SQLite then goes from the few stations of the walk to their links; a plain JOIN reads all links.
const TIES_BACK: &str = "WITH RECURSIVE walk (kind, id, depth) AS (
         SELECT CAST($1 AS TEXT), CAST($2 AS TEXT), CAST(0 AS BIGINT)
         UNION
         SELECT l.earlier_kind, l.earlier_id, w.depth + 1
         FROM walk w JOIN link l ON l.later_kind = w.kind AND l.later_id = w.id WHERE w.depth < 10
     )
     SELECT DISTINCT l.earlier_kind, l.earlier_id, l.later_kind, l.later_id, l.relation
     FROM walk w CROSS JOIN link l WHERE l.later_kind = w.kind AND l.later_id = w.id";
const TIES_FORWARD: &str = "WITH RECURSIVE walk (kind, id, depth) AS (
         SELECT CAST($1 AS TEXT), CAST($2 AS TEXT), CAST(0 AS BIGINT)
         UNION
         SELECT l.later_kind, l.later_id, w.depth + 1
         FROM walk w JOIN link l ON l.earlier_kind = w.kind AND l.earlier_id = w.id WHERE w.depth < 10
     )
     SELECT DISTINCT l.earlier_kind, l.earlier_id, l.later_kind, l.later_id, l.relation
     FROM walk w CROSS JOIN link l WHERE l.earlier_kind = w.kind AND l.earlier_id = w.id";
