//! SQL of exchanges.

use crate::meet::clock;
use crate::meet::views::{ExchangeLine, ExchangeView, WhenView};
use crate::{Actor, Result};
use torg_db::{Error, Row, Tx, Value, args};
use torg_domain::id::{ExchangeId, NetworkId, OrganisationId, PersonId, ProgrammeId};
use torg_domain::note::NoteKind;

/// `$1..$23`, in the order of [`INSERT_EXCHANGE`].
pub fn insert(tx: &mut Tx<'_>, values: &[Value]) -> Result<()> {
    tx.execute(INSERT_EXCHANGE, values)?;
    Ok(())
}

/// Writes the columns an editor may change and makes the revision grow; says whether the revision was the one given.
pub fn update(tx: &mut Tx<'_>, values: &[Value]) -> Result<bool> {
    Ok(tx.execute(UPDATE_EXCHANGE, values)? > 0)
}

pub fn touch(tx: &mut Tx<'_>, id: &ExchangeId) -> Result<()> {
    tx.execute(TOUCH_EXCHANGE, args![id.as_str()])?;
    Ok(())
}

pub fn update_state(tx: &mut Tx<'_>, id: &ExchangeId, state: &str) -> Result<()> {
    tx.execute(UPDATE_STATE, args![id.as_str(), state])?;
    Ok(())
}

pub fn find(tx: &mut Tx<'_>, id: &ExchangeId) -> Result<Option<ExchangeView>> {
    Ok(tx.find(FIND_EXCHANGE, args![id.as_str()], read_view)?)
}

pub fn find_line(tx: &mut Tx<'_>, id: &str) -> Result<Option<ExchangeLine>> {
    Ok(tx.find(FIND_LINE, args![id], read_line)?)
}

pub fn list_of_programme(tx: &mut Tx<'_>, programme: &ProgrammeId) -> Result<Vec<ExchangeLine>> {
    let mut lines = tx.list(LIST_OF_PROGRAMME, args![programme.as_str()], read_line)?;
    sort_by_time(&mut lines);
    Ok(lines)
}

/// What the SQL of the access rule needs to know of a reader: administrator, account, organisation.
pub fn reader(actor: &Actor) -> [Value; 3] {
    [
        actor.is_administrator.into(),
        actor.person.as_ref().map(PersonId::as_str).into(),
        actor.person.as_ref().and(actor.organisation.as_ref()).map(OrganisationId::as_str).into(),
    ]
}

/// Exchanges this reader may see whose last possible day is `from` or later, or that have no date and are planned.
pub fn list_coming(tx: &mut Tx<'_>, actor: &Actor, from: &str, limit: i64) -> Result<Vec<ExchangeLine>> {
    let [admin, person, organisation] = reader(actor);
    let values = [admin, person, organisation, from.into(), limit.into()];
    let mut lines = tx.list(LIST_COMING, &values, read_line)?;
    sort_by_time(&mut lines);
    Ok(lines)
}

/// Exchanges this reader may see that have been held or lie before `until`, the newest first.
pub fn list_held(tx: &mut Tx<'_>, actor: &Actor, until: &str, limit: i64) -> Result<Vec<ExchangeLine>> {
    let [admin, person, organisation] = reader(actor);
    let values = [admin, person, organisation, until.into(), limit.into()];
    Ok(tx.list(LIST_HELD, &values, read_line)?)
}

/// Every exchange this reader may see, the newest first.
pub fn list(tx: &mut Tx<'_>, actor: &Actor, limit: i64) -> Result<Vec<ExchangeLine>> {
    let [admin, person, organisation] = reader(actor);
    Ok(tx.list(LIST_VISIBLE, &[admin, person, organisation, limit.into()], read_line)?)
}

/// Exchanges of one network this reader may see, the newest first.
pub fn list_of_network(tx: &mut Tx<'_>, actor: &Actor, network: &NetworkId) -> Result<Vec<ExchangeLine>> {
    let [admin, person, organisation] = reader(actor);
    let mut lines =
        tx.list(LIST_OF_NETWORK, &[admin, person, organisation, network.as_str().into()], read_line)?;
    sort_by_time(&mut lines);
    lines.reverse();
    Ok(lines)
}

/// By date, the undated last; undated ones in the order they were made. Sorted here because "2024" and "2024-01-16"
/// are texts, and databases order texts by different rules.
fn sort_by_time(lines: &mut [ExchangeLine]) {
    let key = |line: &ExchangeLine| {
        let when = &line.when;
        (when.starts_on.is_none(), when.starts_on.clone(), when.starts_at.clone())
    };
    lines.sort_by_key(key);
}

fn read_when(row: &Row<'_>, first: usize) -> std::result::Result<WhenView, Error> {
    let starts_at: Option<String> = row.get(first + 2)?;
    let ends_at: Option<String> = row.get(first + 3)?;
    let time_zone: String = row.get(first + 4)?;
    let clock_of = |at: &Option<String>| Some(clock::to_local(at.as_deref()?, &time_zone)?.1);
    Ok(WhenView {
        starts_on: row.get(first)?,
        ends_on: row.get(first + 1)?,
        starts_clock: clock_of(&starts_at),
        ends_clock: clock_of(&ends_at),
        starts_at,
        ends_at,
        time_zone,
        note: row.get(first + 5)?,
    })
}

fn read_line(row: &Row<'_>) -> std::result::Result<ExchangeLine, Error> {
    Ok(ExchangeLine {
        id: row.get(0)?,
        title: row.get(1)?,
        language: row.get(2)?,
        kind: row.get(3)?,
        form: row.get(4)?,
        state: row.get(5)?,
        visibility: row.get(6)?,
        place: row.get(7)?,
        network_id: row.get(8)?,
        network_name: row.get(9)?,
        programme_id: row.get(10)?,
        host_id: row.get(11)?,
        host_name: row.get(12)?,
        is_example: row.get(13)?,
        when: read_when(row, 14)?,
    })
}

fn read_view(row: &Row<'_>) -> std::result::Result<ExchangeView, Error> {
    let lenses: String = row.get(27)?;
    Ok(ExchangeView {
        id: row.get(0)?,
        title: row.get(1)?,
        language: row.get(2)?,
        kind: row.get(3)?,
        form: row.get(4)?,
        state: row.get(5)?,
        visibility: row.get(6)?,
        place: row.get(7)?,
        network_id: row.get(8)?,
        network_name: row.get(9)?,
        programme_id: row.get(10)?,
        host_id: row.get(11)?,
        host_name: row.get(12)?,
        is_example: row.get(13)?,
        when: read_when(row, 14)?,
        programme_title: row.get(20)?,
        host_country: row.get(21)?,
        theme: row.get(22)?,
        purpose: row.get(23)?,
        source_note: row.get(24)?,
        created_at: row.get(25)?,
        revision: row.get(26)?,
        lenses: if lenses.is_empty() { every_kind() } else { lenses.split(',').map(str::to_owned).collect() },
    })
}

fn every_kind() -> Vec<String> {
    NoteKind::ALL.iter().map(|kind| kind.word().to_owned()).collect()
}

const INSERT_EXCHANGE: &str = "INSERT INTO exchange (id, network_id, programme_id, kind, title, language, form, state,
         visibility, place, host_id, starts_on, ends_on, starts_at, ends_at, time_zone, date_note, theme, purpose,
         source_note, is_example, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)";
const UPDATE_EXCHANGE: &str = "UPDATE exchange SET programme_id = $3, kind = $4, title = $5, language = $6, form = $7,
         state = $8, visibility = $9, place = $10, host_id = $11, starts_on = $12, ends_on = $13, starts_at = $14,
         ends_at = $15, time_zone = $16, date_note = $17, theme = $18, purpose = $19, source_note = $20,
         revision = revision + 1
     WHERE id = $1 AND revision = $2";
const TOUCH_EXCHANGE: &str = "UPDATE exchange SET revision = revision + 1 WHERE id = $1";
const UPDATE_STATE: &str = "UPDATE exchange SET state = $2, revision = revision + 1 WHERE id = $1";
const FIND_EXCHANGE: &str = "SELECT e.id, e.title, e.language, e.kind, e.form, e.state, e.visibility, e.place, e.network_id,
         n.name, e.programme_id, e.host_id, h.name, e.is_example, e.starts_on, e.ends_on, e.starts_at, e.ends_at,
         e.time_zone, e.date_note, p.title, h.country, e.theme, e.purpose, e.source_note, e.created_at, e.revision,
         COALESCE(p.lenses, '')
     FROM exchange e JOIN network n ON n.id = e.network_id LEFT JOIN programme p ON p.id = e.programme_id
     LEFT JOIN organisation h ON h.id = e.host_id WHERE e.id = $1";

/// What is read of an exchange in a list; the end says of which.
macro_rules! lines {
    ($end:literal) => {
        concat!(
            "SELECT e.id, e.title, e.language, e.kind, e.form, e.state, e.visibility, e.place, e.network_id, n.name,
         e.programme_id, e.host_id, h.name, e.is_example, e.starts_on, e.ends_on, e.starts_at, e.ends_at, e.time_zone,
         e.date_note
     FROM exchange e JOIN network n ON n.id = e.network_id LEFT JOIN organisation h ON h.id = e.host_id ",
            $end
        )
    };
}

const FIND_LINE: &str = lines!("WHERE e.id = $1");
const LIST_OF_PROGRAMME: &str = lines!("WHERE e.programme_id = $1 ORDER BY e.created_at, e.id");
const LIST_OF_NETWORK: &str = lines!("WHERE e.network_id = $4 AND (e.visibility = 'public' OR CAST($1 AS BOOLEAN) OR e.host_id = CAST($3 AS TEXT)
         OR EXISTS (SELECT 1 FROM network_person r WHERE r.network_id = e.network_id
                    AND r.person_id = CAST($2 AS TEXT) AND r.role <> 'funder'))
     ORDER BY e.created_at, e.id");
const LIST_COMING: &str = lines!(
    "WHERE e.state = 'planned'
         AND (e.starts_on IS NULL OR COALESCE(e.ends_on, e.starts_on) || '-99-99' >= CAST($4 AS TEXT))
         AND (e.visibility = 'public' OR CAST($1 AS BOOLEAN) OR e.host_id = CAST($3 AS TEXT)
         OR EXISTS (SELECT 1 FROM network_person r WHERE r.network_id = e.network_id
                    AND r.person_id = CAST($2 AS TEXT) AND r.role <> 'funder'))
     ORDER BY e.starts_on NULLS LAST, e.starts_at NULLS LAST, e.created_at, e.id LIMIT CAST($5 AS BIGINT)"
);
const LIST_HELD: &str = lines!(
    "WHERE (e.state = 'held'
         OR (e.state = 'planned' AND COALESCE(e.ends_on, e.starts_on) || '-99-99' < CAST($4 AS TEXT)))
         AND (e.visibility = 'public' OR CAST($1 AS BOOLEAN) OR e.host_id = CAST($3 AS TEXT)
         OR EXISTS (SELECT 1 FROM network_person r WHERE r.network_id = e.network_id
                    AND r.person_id = CAST($2 AS TEXT) AND r.role <> 'funder'))
     ORDER BY e.starts_on DESC NULLS LAST, e.starts_at DESC NULLS LAST, e.created_at DESC, e.id DESC
     LIMIT CAST($5 AS BIGINT)"
);
const LIST_VISIBLE: &str = lines!(
    "WHERE (e.visibility = 'public' OR CAST($1 AS BOOLEAN) OR e.host_id = CAST($3 AS TEXT)
         OR EXISTS (SELECT 1 FROM network_person r WHERE r.network_id = e.network_id
                    AND r.person_id = CAST($2 AS TEXT) AND r.role <> 'funder'))
     ORDER BY e.starts_on DESC NULLS LAST, e.created_at DESC, e.id DESC LIMIT CAST($4 AS BIGINT)"
);
