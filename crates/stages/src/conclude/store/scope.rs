//! What findings conclude from: programme or exchange, its sessions, who was present. Read here in one statement
//! each, because the workbench needs them together with the notes.

use super::Read;
use crate::conclude::views::{ParticipantView, ScopeView, SessionView};
use torg_db::{Row, Tx, args};
use torg_domain::finding::Scope;
use torg_domain::id::NetworkId;

/// Somebody who took part in a session: by organisation and level, or with a place on its board.
#[derive(Debug, Clone)]
pub(in crate::conclude) struct PresentRow {
    pub exchange: String,
    pub organisation: Option<String>,
    pub organisation_name: String,
    pub level: String,
    pub participant: Option<String>,
    pub board: Option<String>,
}

pub(in crate::conclude) fn find(tx: &mut Tx<'_>, scope: &Scope) -> Read<Option<ScopeView>> {
    match scope {
        Scope::Programme(id) => tx.find(FIND_PROGRAMME, args![id.as_str()], read),
        Scope::Exchange(id) => tx.find(FIND_EXCHANGE, args![id.as_str()], read),
    }
}

/// Programmes of a network, then its exchanges that belong to none, newest first.
pub(in crate::conclude) fn list_of_network(tx: &mut Tx<'_>, network: &NetworkId) -> Read<Vec<ScopeView>> {
    let mut all = tx.list(LIST_PROGRAMMES, args![network.as_str()], read)?;
    all.extend(tx.list(LIST_EXCHANGES, args![network.as_str()], read)?);
    Ok(all)
}

pub(in crate::conclude) fn list_sessions(tx: &mut Tx<'_>, scope: &Scope) -> Read<Vec<SessionView>> {
    tx.list(LIST_SESSIONS, args![programme(scope), exchange(scope)], |row| {
        Ok(SessionView {
            id: row.get(0)?,
            title: row.get(1)?,
            kind: row.get(2)?,
            starts_on: row.get(3)?,
            place: row.get(4)?,
        })
    })
}

pub(in crate::conclude) fn list_present(tx: &mut Tx<'_>, scope: &Scope) -> Read<Vec<PresentRow>> {
    let values = args![programme(scope), exchange(scope)];
    let mut all = tx.list(LIST_PARTICIPANTS, values, read_present)?;
    all.extend(tx.list(LIST_JOINED, values, read_present)?);
    Ok(all)
}

/// Organisation and level with the largest number of people at one session.
pub(in crate::conclude) fn list_participants(tx: &mut Tx<'_>, scope: &Scope) -> Read<Vec<ParticipantView>> {
    tx.list(LIST_PARTICIPANT_NUMBERS, args![programme(scope), exchange(scope)], |row| {
        Ok(ParticipantView { organisation: row.get(0)?, level: row.get(1)?, people: row.get(2)? })
    })
}

/// Notes and cards that are not hidden.
pub(in crate::conclude) fn count_notes(tx: &mut Tx<'_>, scope: &Scope) -> Read<i64> {
    tx.count(COUNT_NOTES, args![programme(scope), exchange(scope)])
}

fn programme(scope: &Scope) -> Option<&str> {
    scope.programme().map(|id| id.as_str())
}

fn exchange(scope: &Scope) -> Option<&str> {
    scope.exchange().map(|id| id.as_str())
}

fn read(row: &Row<'_>) -> Read<ScopeView> {
    let lenses: String = row.get(13)?;
    Ok(ScopeView {
        kind: row.get(0)?,
        id: row.get(1)?,
        title: row.get(2)?,
        lang: row.get(3)?,
        purpose: row.get(4)?,
        network_id: row.get(5)?,
        network: row.get(6)?,
        starts_on: row.get(7)?,
        ends_on: row.get(8)?,
        date_note: row.get(9)?,
        host: row.get(10)?,
        exchange_kind: row.get(11)?,
        is_example: row.get(12)?,
        lenses: lenses.split(',').filter(|word| !word.is_empty()).map(str::to_owned).collect(),
        is_public: row.get::<i64>(14)? > 0 && row.get::<i64>(15)? == 0,
        programme_id: row.get(16)?,
    })
}

fn read_present(row: &Row<'_>) -> Read<PresentRow> {
    Ok(PresentRow {
        exchange: row.get(0)?,
        organisation: row.get(1)?,
        organisation_name: row.get(2)?,
        level: row.get(3)?,
        participant: row.get(4)?,
        board: row.get(5)?,
    })
}

/// What is read of a programme; the end says of which.
macro_rules! programmes {
    ($end:literal) => {
        concat!(
            "SELECT 'programme', p.id, p.title, p.language, p.purpose, p.network_id, n.name,
         p.starts_on, p.ends_on, '', '', '', p.is_example, p.lenses,
         (SELECT CAST(COUNT(*) AS BIGINT) FROM exchange e WHERE e.programme_id = p.id),
         (SELECT CAST(COUNT(*) AS BIGINT) FROM exchange e WHERE e.programme_id = p.id AND e.visibility <> 'public'),
         CAST(NULL AS TEXT)
     FROM programme p JOIN network n ON n.id = p.network_id ",
            $end
        )
    };
}

const FIND_PROGRAMME: &str = programmes!("WHERE p.id = $1");
const FIND_EXCHANGE: &str = "SELECT 'exchange', e.id, e.title, e.language, e.purpose, e.network_id, n.name,
         e.starts_on, e.ends_on, e.date_note, COALESCE(o.name, ''), e.kind, e.is_example, COALESCE(p.lenses, ''),
         CAST(1 AS BIGINT), CAST(CASE WHEN e.visibility = 'public' THEN 0 ELSE 1 END AS BIGINT),
         e.programme_id
     FROM exchange e JOIN network n ON n.id = e.network_id
     LEFT JOIN organisation o ON o.id = e.host_id
     LEFT JOIN programme p ON p.id = e.programme_id WHERE e.id = $1";
const LIST_PROGRAMMES: &str = programmes!(
    "WHERE p.network_id = $1
     ORDER BY p.starts_on DESC NULLS LAST, p.id DESC LIMIT 50"
);
const LIST_EXCHANGES: &str = "SELECT 'exchange', e.id, e.title, e.language, e.purpose, e.network_id, n.name,
         e.starts_on, e.ends_on, e.date_note, COALESCE(o.name, ''), e.kind, e.is_example, '',
         CAST(1 AS BIGINT), CAST(CASE WHEN e.visibility = 'public' THEN 0 ELSE 1 END AS BIGINT),
         e.programme_id
     FROM exchange e JOIN network n ON n.id = e.network_id
     LEFT JOIN organisation o ON o.id = e.host_id
     WHERE e.network_id = $1 AND e.programme_id IS NULL
     ORDER BY e.starts_on DESC NULLS LAST, e.id DESC LIMIT 50";
const LIST_SESSIONS: &str = "SELECT id, title, kind, starts_on, place FROM exchange
     WHERE programme_id = $1 OR id = $2
     ORDER BY starts_on NULLS LAST, starts_at NULLS LAST, created_at, id";
const LIST_PARTICIPANTS: &str = "SELECT p.exchange_id, p.organisation_id, o.name, p.level, CAST(NULL AS TEXT), CAST(NULL AS TEXT)
     FROM participant p JOIN exchange e ON e.id = p.exchange_id JOIN organisation o ON o.id = p.organisation_id
     WHERE e.programme_id = $1 OR e.id = $2 ORDER BY p.exchange_id, p.organisation_id, p.level";
const LIST_JOINED: &str =
    "SELECT b.exchange_id, j.organisation_id, COALESCE(o.name, ''), j.level, j.id, j.board_id
     FROM board_participant j JOIN board b ON b.id = j.board_id JOIN exchange e ON e.id = b.exchange_id
     LEFT JOIN organisation o ON o.id = j.organisation_id
     WHERE e.programme_id = $1 OR e.id = $2 ORDER BY b.exchange_id, j.joined_at, j.id";
const LIST_PARTICIPANT_NUMBERS: &str = "SELECT o.name, p.level, CAST(MAX(p.people) AS BIGINT)
     FROM participant p JOIN exchange e ON e.id = p.exchange_id JOIN organisation o ON o.id = p.organisation_id
     WHERE e.programme_id = $1 OR e.id = $2 GROUP BY o.id, o.name, p.level ORDER BY o.id, p.level";
const COUNT_NOTES: &str =
    "SELECT CAST(COUNT(*) AS BIGINT) FROM note x JOIN exchange e ON e.id = x.exchange_id
     WHERE (e.programme_id = $1 OR e.id = $2) AND NOT x.is_hidden";
