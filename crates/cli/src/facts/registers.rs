//! The four registers of municipalities, Sweden's regions, Finland's wellbeing services counties, changed codes.

use super::rows;
use crate::stop::Stop;
use serde::Deserialize;
use torg_stages::ground::places::NewOrganisation;

const REGISTERS: &[(&str, &str)] = &[
    ("registers/se.tsv", include_str!("../../../../data/registers/se.tsv")),
    ("registers/no.tsv", include_str!("../../../../data/registers/no.tsv")),
    ("registers/dk.tsv", include_str!("../../../../data/registers/dk.tsv")),
    ("registers/fi.tsv", include_str!("../../../../data/registers/fi.tsv")),
];
const SE_REGIONS: &str = include_str!("../../../../data/registers/se_regions.tsv");
const FI_COUNTIES: &str = include_str!("../../../../data/registers/fi_counties.tsv");
const CODES_CHANGED: &str = include_str!("../../../../data/registers/codes_changed.tsv");

#[derive(Deserialize)]
struct Place {
    country: String,
    code: String,
    name: String,
    name_official: String,
    name_other: String,
    name_fi: String,
    name_sv: String,
    name_en: String,
    county_name: String,
    region_name: String,
    population: Option<i64>,
    population_year: Option<i64>,
    lat: Option<f64>,
    lon: Option<f64>,
    valid_from: Option<i64>,
    valid_to: Option<i64>,
}

#[derive(Deserialize)]
struct Region {
    country: String,
    code: String,
    name: String,
    kind: String,
}

#[derive(Deserialize)]
struct County {
    country: String,
    code: String,
    name_fi: String,
    name_sv: String,
    name_en: String,
}

/// A code that was replaced.
#[derive(Debug, Deserialize)]
pub(super) struct Former {
    pub(super) country: String,
    pub(super) old_code: String,
    pub(super) old_name: String,
    new_code: String,
    old_valid_to: Option<i64>,
    new_valid_from: Option<i64>,
}

impl Former {
    pub(super) fn id(&self) -> String {
        format!("{}:{}", self.country, self.new_code)
    }

    pub(super) fn last_year(&self) -> i64 {
        self.old_valid_to.or(self.new_valid_from.map(|year| year - 1)).unwrap_or(0)
    }
}

/// Every place with a code.
pub(super) fn read() -> Result<Vec<NewOrganisation>, Stop> {
    let mut all = Vec::new();
    for (name, text) in REGISTERS {
        all.extend(rows::<Place>(name, text)?.into_iter().map(place));
    }
    all.extend(rows::<Region>("registers/se_regions.tsv", SE_REGIONS)?.into_iter().map(region));
    all.extend(rows::<County>("registers/fi_counties.tsv", FI_COUNTIES)?.into_iter().map(county));
    Ok(all)
}

/// Codes that were replaced and whose successor is known.
pub(super) fn read_former() -> Result<Vec<Former>, Stop> {
    let all = rows::<Former>("registers/codes_changed.tsv", CODES_CHANGED)?;
    Ok(all.into_iter().filter(|old| !old.new_code.is_empty()).collect())
}

fn place(place: Place) -> NewOrganisation {
    let mut names: Vec<(String, String)> = Vec::new();
    for (lang, name) in [("fi", &place.name_fi), ("sv", &place.name_sv), ("en", &place.name_en)] {
        if !name.is_empty() && *name != place.name {
            names.push((lang.to_owned(), name.clone()));
        }
    }
    let own = place.name_official.clone();
    let others = place.name_other.split('|').map(str::to_owned).chain([own]).filter(|name| !name.is_empty());
    names.extend(others.map(|name| ("other".to_owned(), name)));
    let part_of = [place.county_name, place.region_name].into_iter().find(|name| !name.is_empty());
    NewOrganisation {
        id: format!("{}:{}", place.country, place.code),
        kind: "municipality".to_owned(),
        country: place.country,
        code: Some(place.code),
        name: place.name,
        names,
        part_of,
        population: place.population,
        population_year: place.population_year,
        lat: place.lat,
        lon: place.lon,
        valid_from: place.valid_from,
        valid_to: place.valid_to,
        ..NewOrganisation::default()
    }
}

fn region(region: Region) -> NewOrganisation {
    NewOrganisation {
        id: format!("{}:{}", region.country, region.code),
        kind: region.kind,
        country: region.country,
        code: Some(region.code),
        name: region.name,
        ..NewOrganisation::default()
    }
}

/// Counties and municipalities share numbers in Finland, so a county's id says what it is.
fn county(county: County) -> NewOrganisation {
    let names = [("sv", county.name_sv), ("en", county.name_en)];
    NewOrganisation {
        id: format!("{}:county-{}", county.country, county.code),
        kind: "region".to_owned(),
        country: county.country,
        code: Some(county.code),
        name: county.name_fi,
        names: names.into_iter().map(|(lang, name)| (lang.to_owned(), name)).collect(),
        ..NewOrganisation::default()
    }
}
