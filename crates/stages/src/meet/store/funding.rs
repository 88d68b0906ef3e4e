//! SQL of funding lines and what is owed for them.

use crate::Result;
use crate::meet::views::{FundingView, ObligationView, OwedView, PartyView};
use torg_db::{Row, Tx, Value, args};
use torg_domain::id::{ExchangeId, FundingId, NetworkId, ObligationId, OrganisationId};

pub fn insert(tx: &mut Tx<'_>, values: &[Value]) -> Result<()> {
    tx.execute(INSERT_FUNDING, values)?;
    Ok(())
}

/// Takes a line away with what was owed for it.
pub fn delete(tx: &mut Tx<'_>, id: &FundingId) -> Result<()> {
    tx.execute(DELETE_OBLIGATIONS_OF, args![id.as_str()])?;
    tx.execute(DELETE_FUNDING, args![id.as_str()])?;
    Ok(())
}

pub fn exchange_of(tx: &mut Tx<'_>, id: &FundingId) -> Result<Option<String>> {
    Ok(tx.find(FIND_EXCHANGE_OF, args![id.as_str()], |row| row.get(0))?)
}

pub fn insert_obligation(tx: &mut Tx<'_>, values: &[Value]) -> Result<()> {
    tx.execute(INSERT_OBLIGATION, values)?;
    Ok(())
}

pub fn exchange_of_obligation(tx: &mut Tx<'_>, id: &ObligationId) -> Result<Option<String>> {
    Ok(tx.find(FIND_EXCHANGE_OF_OBLIGATION, args![id.as_str()], |row| row.get(0))?)
}

pub fn meet_obligation(tx: &mut Tx<'_>, id: &ObligationId, met_on: &str) -> Result<()> {
    tx.execute(MEET_OBLIGATION, args![id.as_str(), met_on])?;
    Ok(())
}

/// Lines in the order they were written, each with what is owed; urgency is worked out by the query.
pub fn list(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Result<Vec<FundingView>> {
    let read = |row: &Row<'_>| {
        Ok(FundingView {
            id: row.get(0)?,
            source_id: row.get(1)?,
            source_name: row.get(2)?,
            scheme: row.get(3)?,
            pays: row.get(4)?,
            amount_minor: row.get(5)?,
            currency: row.get(6)?,
            note: row.get(7)?,
            obligations: Vec::new(),
        })
    };
    let mut lines = tx.list(LIST_FUNDING, args![exchange.as_str()], read)?;
    for (funding, obligation) in tx.list(LIST_OBLIGATIONS, args![exchange.as_str()], read_obligation)? {
        if let Some(line) = lines.iter_mut().find(|line| line.id == funding) {
            line.obligations.push(obligation);
        }
    }
    Ok(lines)
}

/// By id; the caller sorts by name in the reader's language.
pub fn list_sources(tx: &mut Tx<'_>, network: &NetworkId) -> Result<Vec<PartyView>> {
    Ok(tx.list(LIST_SOURCES, args![network.as_str()], |row| {
        Ok(PartyView { id: row.get(0)?, name: row.get(1)?, country: row.get(2)? })
    })?)
}

pub fn list_funded(tx: &mut Tx<'_>, network: &NetworkId, source: &OrganisationId) -> Result<Vec<ExchangeId>> {
    let values = args![network.as_str(), source.as_str()];
    Ok(tx.list(LIST_FUNDED, values, |row| Ok(ExchangeId::new(row.get::<String>(0)?)))?)
}

/// Something owed that nobody was written to about yet.
#[derive(Debug)]
pub struct Owed {
    pub id: String,
    pub due_on: String,
    pub role: String,
    pub network: String,
}

pub fn list_owed(tx: &mut Tx<'_>) -> Result<Vec<Owed>> {
    Ok(tx.list(LIST_OWED, &[], |row| {
        Ok(Owed { id: row.get(0)?, due_on: row.get(1)?, role: row.get(2)?, network: row.get(3)? })
    })?)
}

/// Somebody of a network who can be written to.
#[derive(Debug)]
pub struct Helper {
    pub title: String,
    pub role: String,
    pub language: String,
    pub address: String,
}

/// The longest in the network first.
pub fn list_helpers(tx: &mut Tx<'_>, network: &str) -> Result<Vec<Helper>> {
    Ok(tx.list(LIST_HELPERS, args![network], |row| {
        Ok(Helper { title: row.get(0)?, role: row.get(1)?, language: row.get(2)?, address: row.get(3)? })
    })?)
}

pub fn find_owed(tx: &mut Tx<'_>, id: &ObligationId) -> Result<Option<OwedView>> {
    Ok(tx.find(FIND_OWED, args![id.as_str()], |row| {
        Ok(OwedView {
            text: row.get(0)?,
            due_on: row.get(1)?,
            responsible_role: row.get(2)?,
            met_on: row.get(3)?,
            scheme: row.get(4)?,
            exchange_id: row.get(5)?,
            exchange_title: row.get(6)?,
        })
    })?)
}

fn read_obligation(row: &Row<'_>) -> std::result::Result<(String, ObligationView), torg_db::Error> {
    let obligation = ObligationView {
        id: row.get(1)?,
        text: row.get(2)?,
        due_on: row.get(3)?,
        responsible_role: row.get(4)?,
        met_on: row.get(5)?,
        urgency: String::new(),
    };
    Ok((row.get(0)?, obligation))
}

const INSERT_FUNDING: &str =
    "INSERT INTO funding (id, exchange_id, source_id, scheme, pays, amount_minor, currency, note)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
const DELETE_FUNDING: &str = "DELETE FROM funding WHERE id = $1";
const DELETE_OBLIGATIONS_OF: &str = "DELETE FROM obligation WHERE funding_id = $1";
const FIND_EXCHANGE_OF: &str = "SELECT exchange_id FROM funding WHERE id = $1";
const INSERT_OBLIGATION: &str =
    "INSERT INTO obligation (id, funding_id, text, due_on, responsible_role, met_on)
     VALUES ($1, $2, $3, $4, $5, $6)";
const FIND_EXCHANGE_OF_OBLIGATION: &str =
    "SELECT f.exchange_id FROM obligation o JOIN funding f ON f.id = o.funding_id WHERE o.id = $1";
const MEET_OBLIGATION: &str = "UPDATE obligation SET met_on = $2 WHERE id = $1";
const LIST_OWED: &str = "SELECT b.id, b.due_on, b.responsible_role, e.network_id
     FROM obligation b JOIN funding f ON f.id = b.funding_id JOIN exchange e ON e.id = f.exchange_id
     WHERE b.met_on IS NULL AND b.due_on IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM mail m WHERE m.sent_once = 'obligation:' || b.id) ORDER BY b.id";
const LIST_HELPERS: &str = "SELECT p.role_title, r.role, p.language, a.address
     FROM network_person r JOIN person p ON p.id = r.person_id JOIN person_mail a ON a.person_id = p.id
     WHERE r.network_id = $1 AND p.removed_at IS NULL ORDER BY r.since, p.id";
const FIND_OWED: &str = "SELECT b.text, b.due_on, b.responsible_role, b.met_on, f.scheme, e.id, e.title
     FROM obligation b JOIN funding f ON f.id = b.funding_id JOIN exchange e ON e.id = f.exchange_id
     WHERE b.id = $1";
const LIST_FUNDING: &str =
    "SELECT f.id, f.source_id, o.name, f.scheme, f.pays, f.amount_minor, f.currency, f.note
     FROM funding f LEFT JOIN organisation o ON o.id = f.source_id WHERE f.exchange_id = $1 ORDER BY f.id";
const LIST_SOURCES: &str = "SELECT o.id, o.name, o.country FROM organisation o
     WHERE EXISTS (SELECT 1 FROM funding f JOIN exchange e ON e.id = f.exchange_id
                   WHERE f.source_id = o.id AND e.network_id = $1) ORDER BY o.id";
const LIST_FUNDED: &str = "SELECT e.id FROM exchange e
     WHERE e.network_id = $1 AND EXISTS (SELECT 1 FROM funding f WHERE f.exchange_id = e.id AND f.source_id = $2)
     ORDER BY e.created_at, e.id";
const LIST_OBLIGATIONS: &str = "SELECT b.funding_id, b.id, b.text, b.due_on, b.responsible_role, b.met_on
     FROM obligation b JOIN funding f ON f.id = b.funding_id
     WHERE f.exchange_id = $1 ORDER BY b.due_on NULLS LAST, b.id";
