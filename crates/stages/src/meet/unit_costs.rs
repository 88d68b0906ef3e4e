//! The bundled table of unit costs of travel, read from `data/travel/unit_costs.tsv`.
//! Not for: choosing a scheme, or adding what it pays to the funding of an exchange.

use crate::{Error, Result};
use torg_domain::money::amount_minor;
use torg_domain::travel::{CostBasis, TravelMode, UnitCost};

const TABLE: &str = include_str!("../../../../data/travel/unit_costs.tsv");

/// Every row, in the order of the table.
///
/// # Errors
/// A fault where the table is not as it should be.
pub fn unit_costs() -> Result<Vec<UnitCost>> {
    let rows = TABLE.lines().skip(1).map(|line| read(line).ok_or_else(|| broken(line)));
    rows.collect()
}

fn broken(line: &str) -> Error {
    Error::fault("reading data/travel/unit_costs.tsv", std::io::Error::other(line.to_owned()))
}

fn read(line: &str) -> Option<UnitCost> {
    let cells: [&str; 8] = line.split('\t').collect::<Vec<_>>().try_into().ok()?;
    let [scheme, year, source, from_km, to_km, mode, eur, basis] = cells;
    Some(UnitCost {
        scheme: scheme.to_owned(),
        year: year.parse().ok()?,
        source: source.to_owned(),
        from_km: from_km.parse().ok()?,
        to_km: to_km.parse().ok()?,
        mode: TravelMode::from_word(mode)?,
        eur_minor: amount_minor(eur).ok()??,
        basis: CostBasis::from_word(basis)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paid(scheme: &str, year: i32, mode: TravelMode, km: u32) -> Option<i64> {
        let all = unit_costs().unwrap();
        let mut fits = all
            .iter()
            .filter(|row| row.scheme == scheme && row.year == year && row.mode == mode && row.holds(km));
        let one = fits.next().map(|row| row.eur_minor);
        assert!(fits.next().is_none(), "two bands of {scheme} {year} hold {km} km");
        one
    }

    #[test]
    fn every_distance_lies_in_one_band_at_most_and_is_paid_as_published() {
        for (km, standard, green) in
            [(10, 28, 56), (99, 28, 56), (100, 211, 285), (1_999, 309, 417), (2_000, 395, 535)]
        {
            assert_eq!(paid("erasmus-plus", 2024, TravelMode::Standard, km), Some(standard * 100), "{km} km");
            assert_eq!(paid("erasmus-plus", 2024, TravelMode::Green, km), Some(green * 100), "{km} km");
        }
        assert_eq!(paid("erasmus-plus", 2024, TravelMode::Standard, 9), None);
        assert_eq!(paid("eu-grants", 2021, TravelMode::RailOrAir, 399), None);
        for km in 400..=20_038 {
            let (before, after) = (
                paid("eu-grants", 2021, TravelMode::RailOrAir, km).unwrap(),
                paid("eu-grants", 2023, TravelMode::RailOrAir, km).unwrap(),
            );
            assert_eq!(after * 4, before * 5, "{km} km: raised by a quarter");
        }
        assert_eq!(paid("eu-grants", 2023, TravelMode::RailOrAir, 600), Some(24_500), "as published in 2023");
    }
}
