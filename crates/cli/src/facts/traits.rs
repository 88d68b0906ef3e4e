//! What municipalities are compared by, and the peers RKA has published.

use super::rows;
use crate::stop::Stop;
use serde::Deserialize;
use std::collections::HashMap;
use torg_domain::id::OrganisationId;
use torg_domain::indicator::IndicatorSource;
use torg_domain::peer::{TraitTheme, TraitUnit};
use torg_stages::find::similar::commands::put_trait;
use torg_stages::find::similar::views::TraitView;
use torg_stages::follow_up::commands::{NewGroup, put_comparison_group};
use torg_stages::{Actor, Error, Tx};

const TRAITS: &str = include_str!("../../../../data/indicators/traits.tsv");
const VALUES: &str = include_str!("../../../../data/indicators/trait_values.tsv");
const PEERS: &str = include_str!("../../../../data/indicators/peers.tsv");

/// A trait with its values: organisation, value.
pub(super) type Loaded = (TraitView, Vec<(String, f64)>);

#[derive(Deserialize)]
struct Row {
    id: String,
    code: String,
    period: String,
    recorded: String,
    source: String,
    theme: String,
    unit: String,
    logarithm: bool,
    decimals: i64,
    weight: f64,
    name_sv: String,
    name_da: String,
    name_nb: String,
    name_en: String,
    in_catalogue: bool,
}

/// Published peers of one municipality.
#[derive(Deserialize)]
pub(super) struct Peers {
    municipality: String,
    group: String,
    year: i64,
    members: String,
}

/// Every trait with its values.
pub(super) fn read() -> Result<Vec<Loaded>, Stop> {
    let values: Vec<HashMap<String, String>> = rows("indicators/trait_values.tsv", VALUES)?;
    let traits: Vec<Row> = rows("indicators/traits.tsv", TRAITS)?;
    traits.into_iter().map(|row| with_values(row, &values)).collect()
}

fn with_values(row: Row, values: &[HashMap<String, String>]) -> Result<Loaded, Stop> {
    if TraitTheme::from_word(&row.theme).is_none() || TraitUnit::from_word(&row.unit).is_none() {
        return Err(Stop::broken(format!("data/indicators/traits.tsv: theme or unit of {}", row.id)));
    }
    let column = row.id.trim_start_matches("kolada:");
    let mut known = Vec::new();
    for cells in values {
        let (Some(place), Some(cell)) = (cells.get("organisation"), cells.get(column)) else { continue };
        if !cell.is_empty() {
            let misread = |_: std::num::ParseFloatError| {
                Stop::broken(format!("data/indicators/trait_values.tsv: {place} {column}"))
            };
            known.push((place.clone(), cell.parse::<f64>().map_err(misread)?));
        }
    }
    let names = [("sv", row.name_sv), ("da", row.name_da), ("nb", row.name_nb), ("en", row.name_en)];
    let view = TraitView {
        id: row.id,
        code: row.code,
        period: row.period,
        recorded: row.recorded,
        source: row.source,
        theme: row.theme,
        unit: row.unit,
        is_logarithm: row.logarithm,
        decimals: row.decimals,
        weight: row.weight,
        names: names.into_iter().map(|(lang, name)| (lang.to_owned(), name)).collect(),
        in_catalogue: row.in_catalogue,
    };
    Ok((view, known))
}

/// Every municipality's published peers.
pub(super) fn read_peers() -> Result<Vec<Peers>, Stop> {
    rows("indicators/peers.tsv", PEERS)
}

/// Puts traits and peers in, after the registers.
pub(super) fn put(
    tx: &mut Tx<'_>,
    traits: &[Loaded],
    peers: &[Peers],
    names: &dyn Fn(&str) -> String,
) -> Result<(), Error> {
    for (place, (view, values)) in (1..).zip(traits) {
        put_trait(tx, &Actor::program(), (place, view), values)?;
    }
    for row in peers {
        let id = format!("SE:{}", row.municipality);
        let new = NewGroup {
            id: format!("kolada:{}", row.group),
            name: format!("Liknande kommuner äldreomsorg, {}, {}", names(&id), row.year),
            source_line: IndicatorSource::Kolada.source_line().to_owned(),
            year: Some(row.year),
            of: Some(OrganisationId::new(id)),
            members: row.members.split(',').map(|code| OrganisationId::new(format!("SE:{code}"))).collect(),
        };
        put_comparison_group(tx, &Actor::program(), &new)?;
    }
    Ok(())
}
