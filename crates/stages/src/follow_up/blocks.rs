//! Values of official indicators as blocks: one for each answer that brought something new, never changed afterwards.
//!
//! Knows rows and packed values only, so that `bench/indicators` measures these very lines.

use std::collections::BTreeMap;
use torg_db::{Error, Tx, args};
use torg_domain::indicator::Gender;
use torg_sources::packed::Cells;

/// Where the values of a block come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// File or address.
    pub origin: String,
    /// When it was fetched or recorded, as exactly as known.
    pub fetched_at: String,
    /// SHA-256 of the answer.
    pub sha256: String,
}

/// The newest value of a place, part and period.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Told {
    pub(super) place: String,
    pub(super) gender: Gender,
    pub(super) period: String,
    pub(super) value: Option<f64>,
    pub(super) sign: String,
    pub(super) fetched_at: String,
    /// How often it was corrected.
    pub(super) revision: i64,
}

pub(super) const LIST_BLOCKS: &str =
    "SELECT packed, fetched_at FROM indicator_block WHERE indicator_id = $1 ORDER BY number";
pub(super) const NEXT_BLOCK: &str =
    "SELECT CAST(COALESCE(MAX(number), -1) + 1 AS BIGINT) FROM indicator_block WHERE indicator_id = $1";
pub(super) const INSERT_BLOCK: &str =
    "INSERT INTO indicator_block (indicator_id, number, origin, fetched_at, sha256, cells, last_period, packed)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";

fn list(tx: &mut Tx<'_>, indicator: &str) -> Result<Vec<(Cells, String)>, Error> {
    let rows = tx.list(LIST_BLOCKS, args![indicator], |row| Ok((row.get::<Vec<u8>>(0)?, row.get(1)?)))?;
    let unpacked = |(bytes, fetched_at): (Vec<u8>, String)| match Cells::unpack(&bytes) {
        Ok(cells) => Ok((cells, fetched_at)),
        Err(damaged) => Err(Error::Damaged(format!("values of {indicator}: {damaged}"))),
    };
    rows.into_iter().map(unpacked).collect()
}

/// Everything that is known of an indicator, the newest of each.
pub(super) fn known(tx: &mut Tx<'_>, indicator: &str) -> Result<Cells, Error> {
    let blocks = list(tx, indicator)?;
    let mut blocks = blocks.into_iter().map(|(cells, _)| cells);
    let first = blocks.next().unwrap_or_default();
    Ok(blocks.fold(first, |known, newer| known.with(&newer)))
}

/// Adds what is new. Nothing where nothing is.
pub(super) fn append(tx: &mut Tx<'_>, indicator: &str, cells: &Cells, from: &Origin) -> Result<(), Error> {
    if cells.is_empty() {
        return Ok(());
    }
    let number = tx.count(NEXT_BLOCK, args![indicator])?;
    let count = i64::try_from(cells.len()).unwrap_or(i64::MAX);
    let last_period = cells.periods.last().unwrap_or_default().to_owned();
    let values = args![
        indicator,
        number,
        &from.origin,
        &from.fetched_at,
        &from.sha256,
        count,
        last_period,
        cells.pack()
    ];
    tx.execute(INSERT_BLOCK, values)?;
    Ok(())
}

/// The newest values of some places, or of all: by place, part and period.
pub(super) fn newest(tx: &mut Tx<'_>, indicator: &str, places: Option<&[&str]>) -> Result<Vec<Told>, Error> {
    let mut newest: BTreeMap<(String, &'static str, String), Told> = BTreeMap::new();
    for (cells, fetched_at) in list(tx, indicator)? {
        let mut take = |cell: torg_sources::packed::Cell<'_>| {
            let key = (cell.place.to_owned(), cell.gender.part(), cell.period.to_owned());
            let revision = newest.get(&key).map_or(0, |earlier| earlier.revision + 1);
            let told = Told {
                place: cell.place.to_owned(),
                gender: cell.gender,
                period: cell.period.to_owned(),
                value: cell.value,
                sign: cell.sign.to_owned(),
                fetched_at: fetched_at.clone(),
                revision,
            };
            newest.insert(key, told);
        };
        match places {
            None => cells.iter().for_each(&mut take),
            Some(places) => places.iter().for_each(|place| cells.of_place(place).for_each(&mut take)),
        }
    }
    Ok(newest.into_values().collect())
}
