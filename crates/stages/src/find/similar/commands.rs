//! Loading traits and their values. They are facts Torg brings along, and no deed of anybody's: the journal stays out.

use super::store;
use super::views::TraitView;
use crate::ground::access;
use crate::{Actor, Result};
use torg_db::{Tx, args};

/// Stores a trait with its values in place of those that were there.
///
/// `place` is its order in lists; the values are organisation id and value, in the trait's unit.
///
/// # Errors
/// Forbidden but for the administrator; the database's, also where a place is not in the register.
pub fn put_trait(
    tx: &mut Tx<'_>,
    actor: &Actor,
    (place, new): (i64, &TraitView),
    values: &[(String, f64)],
) -> Result<()> {
    access::indicator::may_import(actor)?;
    let name = |lang: &str| new.name(lang).to_owned();
    let columns = args![
        &new.id,
        place,
        &new.code,
        &new.period,
        &new.recorded,
        &new.source,
        &new.theme,
        &new.unit,
        new.is_logarithm,
        new.decimals,
        new.weight,
        name("sv"),
        name("da"),
        name("nb"),
        name("en"),
        new.in_catalogue,
    ];
    tx.execute(store::UPSERT_TRAIT, columns)?;
    tx.execute(store::DELETE_VALUES, args![&new.id])?;
    for (organisation, value) in values {
        tx.execute(store::INSERT_VALUE, args![&new.id, organisation, *value])?;
    }
    Ok(())
}
