//! SQL of what the guests eat.

use crate::Result;
use torg_db::{Tx, args};
use torg_domain::id::{ExchangeId, OrganisationId};

pub(super) fn put(
    tx: &mut Tx<'_>,
    exchange: &ExchangeId,
    organisation: &OrganisationId,
    words: &str,
) -> Result<()> {
    tx.execute(UPSERT_DIET, args![exchange.as_str(), organisation.as_str(), words])?;
    Ok(())
}

pub(super) fn delete(tx: &mut Tx<'_>, exchange: &ExchangeId, organisation: &OrganisationId) -> Result<()> {
    tx.execute(DELETE_DIET, args![exchange.as_str(), organisation.as_str()])?;
    Ok(())
}

pub(super) fn delete_all(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Result<()> {
    tx.execute(DELETE_DIETS, args![exchange.as_str()])?;
    Ok(())
}

/// Organisation and words.
pub(super) fn list(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Result<Vec<(String, String)>> {
    Ok(tx.list(LIST_DIETS, args![exchange.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// Exchanges of which something is known.
pub(super) fn list_exchanges(tx: &mut Tx<'_>) -> Result<Vec<ExchangeId>> {
    Ok(tx.list(LIST_EXCHANGES, &[], |row| Ok(ExchangeId::new(row.get::<String>(0)?)))?)
}

const UPSERT_DIET: &str = "INSERT INTO diet (exchange_id, organisation_id, words) VALUES ($1, $2, $3)
     ON CONFLICT (exchange_id, organisation_id) DO UPDATE SET words = excluded.words";
const DELETE_DIET: &str = "DELETE FROM diet WHERE exchange_id = $1 AND organisation_id = $2";
const DELETE_DIETS: &str = "DELETE FROM diet WHERE exchange_id = $1";
const LIST_DIETS: &str =
    "SELECT organisation_id, words FROM diet WHERE exchange_id = $1 ORDER BY organisation_id";
const LIST_EXCHANGES: &str = "SELECT DISTINCT exchange_id FROM diet ORDER BY exchange_id";
