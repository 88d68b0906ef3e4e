//! SQL of similar municipalities: the traits, and the comparison groups of FOLLOW UP as published peers.

use super::views::{PlaceName, PublishedView, TraitView};
use torg_db::{Error, Row};

pub(super) fn read_trait(row: &Row<'_>) -> Result<TraitView, Error> {
    let mut names = Vec::new();
    for (lang, column) in [("sv", 10), ("da", 11), ("nb", 12), ("en", 13)] {
        names.push((lang.to_owned(), row.get(column)?));
    }
    Ok(TraitView {
        id: row.get(0)?,
        code: row.get(1)?,
        period: row.get(2)?,
        recorded: row.get(3)?,
        source: row.get(4)?,
        theme: row.get(5)?,
        unit: row.get(6)?,
        is_logarithm: row.get(7)?,
        decimals: row.get(8)?,
        weight: row.get(9)?,
        names,
        in_catalogue: row.get(14)?,
    })
}

/// Group, name, year, source line.
pub(super) fn read_published(row: &Row<'_>) -> Result<PublishedView, Error> {
    Ok(PublishedView {
        group: row.get(0)?,
        name: row.get(1)?,
        year: row.get(2)?,
        source_line: row.get(3)?,
        source_address: String::new(),
        members: Vec::new(),
    })
}

pub(super) fn read_name(row: &Row<'_>) -> Result<PlaceName, Error> {
    Ok(PlaceName { id: row.get(0)?, name: row.get(1)? })
}

pub(super) const UPSERT_TRAIT: &str = "INSERT INTO trait (id, place, code, period, recorded, source, theme, unit, is_logarithm, decimals, weight,
         name_sv, name_da, name_nb, name_en, in_catalogue)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
     ON CONFLICT (id) DO UPDATE SET place = excluded.place, code = excluded.code, period = excluded.period,
         recorded = excluded.recorded, source = excluded.source, theme = excluded.theme, unit = excluded.unit,
         is_logarithm = excluded.is_logarithm, decimals = excluded.decimals, weight = excluded.weight,
         name_sv = excluded.name_sv, name_da = excluded.name_da, name_nb = excluded.name_nb,
         name_en = excluded.name_en, in_catalogue = excluded.in_catalogue";
pub(super) const DELETE_VALUES: &str = "DELETE FROM trait_value WHERE trait_id = $1";
pub(super) const INSERT_VALUE: &str =
    "INSERT INTO trait_value (trait_id, organisation_id, value) VALUES ($1, $2, $3)";
pub(super) const LIST_TRAITS: &str =
    "SELECT id, code, period, recorded, source, theme, unit, is_logarithm, decimals, weight,
         name_sv, name_da, name_nb, name_en, in_catalogue FROM trait ORDER BY place, id";
pub(super) const LIST_TRAITS_OF_COUNTRY: &str = "SELECT DISTINCT v.trait_id FROM trait_value v
     JOIN organisation o ON o.id = v.organisation_id WHERE o.country = $1 ORDER BY v.trait_id";
pub(super) const LIST_VALUES: &str = "SELECT v.organisation_id, v.value FROM trait_value v
     JOIN organisation o ON o.id = v.organisation_id
     WHERE v.trait_id = $1 AND o.country = $2 AND o.kind = 'municipality' AND o.valid_to IS NULL
     ORDER BY v.organisation_id";
pub(super) const LIST_PLACES: &str = "SELECT id, name FROM organisation
     WHERE country = $1 AND kind = 'municipality' AND valid_to IS NULL ORDER BY id";
/// Where a place has several, the newest stands first.
pub(super) const LIST_PUBLISHED: &str = "SELECT id, name, year, source_line FROM comparison_group
     WHERE organisation_id = $1 ORDER BY year DESC NULLS LAST, id";
pub(super) const LIST_MEMBERS: &str = "SELECT o.id, o.name FROM comparison_member m
     JOIN organisation o ON o.id = m.organisation_id WHERE m.group_id = $1 ORDER BY o.id";
/// Ready-made groups, which are nobody's peers in particular, that hold a place of this network.
pub(super) const LIST_READY_MADE: &str = "SELECT DISTINCT g.id, g.name, g.year, g.source_line
     FROM comparison_group g JOIN comparison_member m ON m.group_id = g.id
     JOIN network_member n ON n.organisation_id = m.organisation_id
     WHERE g.organisation_id IS NULL AND n.network_id = $1 AND n.role = 'member' ORDER BY g.id";
pub(super) const LIST_NETWORKS_OF: &str = "SELECT network_id FROM network_member
     WHERE organisation_id = $1 AND role = 'member' ORDER BY network_id";
