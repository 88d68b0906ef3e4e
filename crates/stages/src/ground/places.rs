//! Places and other organisations: loading registers, looking a pasted list of names up, the directory card.

use super::library::{self, Entry};
use crate::error::OrMissing;
use crate::{Ctx, Result};
use schemars::JsonSchema;
use serde::Serialize;
use torg_db::{Row, Tx, args};
use torg_domain::id::OrganisationId;
use torg_domain::organisation::{Country, OrganisationKind, canonical_code};
use torg_domain::pairing::Place;
use torg_engine::text::fold::fold;

/// An organisation on its way into the database.
#[derive(Debug, Clone, Default)]
pub struct NewOrganisation {
    /// Its id: `SE:0114` for places with a code.
    pub id: String,
    /// Word of [`OrganisationKind`].
    pub kind: String,
    /// Word of [`Country`].
    pub country: String,
    /// Official code.
    pub code: Option<String>,
    /// Name in its own language.
    pub name: String,
    /// Names in further languages: language, name.
    pub names: Vec<(String, String)>,
    /// County, region or body it belongs to.
    pub part_of: Option<String>,
    /// Inhabitants.
    pub population: Option<i64>,
    /// Year of the count.
    pub population_year: Option<i64>,
    /// Degrees north.
    pub lat: Option<f64>,
    /// Degrees east.
    pub lon: Option<f64>,
    /// What it is and does.
    pub about: String,
    /// First year of the code.
    pub valid_from: Option<i64>,
    /// Last year of the code.
    pub valid_to: Option<i64>,
    /// What is not sure.
    pub note: String,
}

/// An organisation as every page shows it.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct OrganisationView {
    /// Its id.
    pub id: String,
    /// Word of `OrganisationKind`.
    pub kind: String,
    /// Word of `Country`.
    pub country: String,
    /// Official code with leading zeros; `None` = has none.
    pub code: Option<String>,
    /// Name in its own language.
    pub name: String,
    /// County, region or body.
    pub part_of: Option<String>,
    /// Inhabitants; `None` = not stated.
    pub population: Option<i64>,
    /// Year of the count.
    pub population_year: Option<i64>,
    /// What it is and does.
    pub about: String,
    /// What is not sure about the record.
    pub note: String,
}

/// What a pasted name turned out to be.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[serde(tag = "answer", rename_all = "kebab-case")]
pub enum Lookup {
    /// Just one place has this name or code.
    Found {
        /// What was pasted.
        given: String,
        /// The place.
        organisation: OrganisationView,
    },
    /// Several places have it: the reader chooses.
    Ambiguous {
        /// What was pasted.
        given: String,
        /// The places.
        candidates: Vec<OrganisationView>,
    },
    /// No place has it.
    Unknown {
        /// What was pasted.
        given: String,
    },
}

/// Stores an organisation, or brings a known one up to date.
///
/// # Errors
/// The database's.
pub fn put(tx: &mut Tx<'_>, now: &str, new: &NewOrganisation) -> Result<()> {
    let code = new.code.as_deref().map(|code| {
        Country::from_word(&new.country)
            .map_or_else(|| code.to_owned(), |country| canonical_code(country, code))
    });
    let values = args![
        &new.id,
        &new.kind,
        &new.country,
        code.clone(),
        &new.name,
        fold(&new.name),
        new.part_of.as_deref(),
        new.population,
        new.population_year,
        new.lat,
        new.lon,
        &new.about,
        new.valid_from,
        new.valid_to,
        &new.note,
    ];
    tx.execute(UPSERT_ORGANISATION, values)?;
    let own = (String::new(), new.name.clone());
    for (lang, name) in new.names.iter().chain([&own]) {
        tx.execute(UPSERT_NAME, args![&new.id, lang, name, fold(name)])?;
    }
    let all_names: Vec<&str> = new.names.iter().map(|(_, name)| name.as_str()).collect();
    let part_of = new.part_of.as_deref().unwrap_or_default();
    library::put(
        tx,
        &Entry {
            kind: "organisation",
            id: &new.id,
            title: &new.name,
            summary: if new.about.is_empty() { part_of } else { &new.about },
            words: &format!("{} {}", all_names.join(" "), code.unwrap_or_default()),
            country: &new.country,
            organisation: Some(&new.id),
            is_public: true,
            path: &format!("/find/organisations/{}", new.id),
            at: now,
            ..Entry::default()
        },
    )
}

/// Notes that a code or name was used earlier for what is now this organisation.
///
/// # Errors
/// The database's.
pub fn put_former(
    tx: &mut Tx<'_>,
    (country, code, name): (&str, &str, &str),
    id: &str,
    valid_to: i64,
) -> Result<()> {
    tx.execute(UPSERT_FORMER, args![country, code, name, id, valid_to])?;
    Ok(())
}

/// Looks up names or codes as somebody pasted them: separated by commas, semicolons or line ends. A line that is a name with
/// a comma in it ("HSF och SLSO, Region Stockholm") is one name.
///
/// A name is met whatever its accents and case, in any of its languages, with or without "kommun"/"kommune"/"kunta";
/// a code with or without its leading zero, also one that has been replaced. Only municipalities and regions answer.
///
/// # Errors
/// The database's.
pub fn look_up(ctx: &Ctx, pasted: &str, country: Option<Country>) -> Result<Vec<Lookup>> {
    ctx.db.read(|tx| {
        let mut answers = Vec::new();
        for line in pasted.split([';', '\n']) {
            let names: Vec<&str> = line.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
            if names.len() > 1
                && let whole @ Lookup::Found { .. } = look_up_one(tx, line.trim(), country)?
            {
                answers.push(whole);
                continue;
            }
            for name in names {
                answers.push(look_up_one(tx, name, country)?);
            }
        }
        Ok(answers)
    })
}

fn look_up_one(tx: &mut Tx<'_>, given: &str, country: Option<Country>) -> Result<Lookup> {
    let mut candidates: Vec<OrganisationView> = Vec::new();
    for folded in spellings(given) {
        candidates = tx.list(LIST_BY_NAME, args![folded], read)?;
        if !candidates.is_empty() {
            break;
        }
    }
    if candidates.is_empty() && given.chars().any(|c| c.is_ascii_digit()) {
        // `DK:230` says which country's register is meant; a bare number is looked up in all four.
        let (named, code) = given.split_once(':').unwrap_or(("", given));
        let named = Country::from_word(&named.trim().to_uppercase());
        let registers = [Country::Se, Country::No, Country::Dk, Country::Fi];
        for country in registers.into_iter().filter(|country| named.is_none_or(|named| named == *country)) {
            let code = canonical_code(country, code);
            candidates.extend(tx.list(LIST_BY_CODE, args![country.word(), code], read)?);
        }
    }
    if let Some(country) = country {
        let narrowed: Vec<_> =
            candidates.iter().filter(|place| place.country == country.word()).cloned().collect();
        if !narrowed.is_empty() {
            candidates = narrowed;
        }
    }
    let given = given.to_owned();
    Ok(match candidates.len() {
        0 => Lookup::Unknown { given },
        1 => Lookup::Found { given, organisation: candidates.remove(0) },
        _ => Lookup::Ambiguous { given, candidates },
    })
}

/// "Solna", "Solna kommun", "Kommunen Solna", "Solnas kommun": what the register calls "Solna".
fn spellings(given: &str) -> Vec<String> {
    let folded = fold(given);
    let bare: Vec<&str> = folded
        .split(' ')
        .filter(|word| !["kommun", "kommune", "kunta", "stad", "stadsdelen", "kaupunki"].contains(word))
        .collect();
    let bare = bare.join(" ");
    let without_genitive = bare.strip_suffix('s').map(str::to_owned);
    [Some(folded), Some(bare), without_genitive].into_iter().flatten().collect()
}

/// One organisation.
///
/// # Errors
/// Missing where there is none.
pub fn organisation(ctx: &Ctx, id: &OrganisationId) -> Result<OrganisationView> {
    ctx.db.read(|tx| find(tx, id.as_str())?.or_missing("organisation", id.as_str()))
}

/// One organisation inside a running transaction.
///
/// # Errors
/// The database's.
pub fn find(tx: &mut Tx<'_>, id: &str) -> Result<Option<OrganisationView>> {
    Ok(tx.find(FIND_ORGANISATION, args![id], read)?)
}

/// Where an organisation lies, inside a running transaction; `None` = not stated.
///
/// # Errors
/// The database's.
pub fn position(tx: &mut Tx<'_>, id: &str) -> Result<Option<Place>> {
    let place = |row: &Row<'_>| Ok(Place { lat: row.get(0)?, lon: row.get(1)? });
    Ok(tx.find(FIND_POSITION, args![id], place)?)
}

/// Reads the columns of [`FIND_ORGANISATION`] and its siblings.
pub(crate) fn read(row: &Row<'_>) -> std::result::Result<OrganisationView, torg_db::Error> {
    Ok(OrganisationView {
        id: row.get(0)?,
        kind: row.get(1)?,
        country: row.get(2)?,
        code: row.get(3)?,
        name: row.get(4)?,
        part_of: row.get(5)?,
        population: row.get(6)?,
        population_year: row.get(7)?,
        about: row.get(8)?,
        note: row.get(9)?,
    })
}

impl OrganisationView {
    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> Option<OrganisationKind> {
        OrganisationKind::from_word(&self.kind)
    }
}

const UPSERT_ORGANISATION: &str = "INSERT INTO organisation (id, kind, country, code, name, name_folded, part_of, population,
         population_year, lat, lon, about, valid_from, valid_to, note)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
     ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, code = excluded.code, name = excluded.name,
         name_folded = excluded.name_folded, part_of = excluded.part_of, population = excluded.population,
         population_year = excluded.population_year, lat = excluded.lat, lon = excluded.lon, about = excluded.about,
         valid_from = excluded.valid_from, valid_to = excluded.valid_to, note = excluded.note";
const UPSERT_NAME: &str =
    "INSERT INTO organisation_name (organisation_id, lang, name, folded) VALUES ($1, $2, $3, $4)
     ON CONFLICT (organisation_id, lang, folded) DO UPDATE SET name = excluded.name";
const UPSERT_FORMER: &str = "INSERT INTO former_code (country, code, name, organisation_id, valid_to) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (country, code, organisation_id) DO UPDATE SET name = excluded.name, valid_to = excluded.valid_to";
const FIND_POSITION: &str =
    "SELECT lat, lon FROM organisation WHERE id = $1 AND lat IS NOT NULL AND lon IS NOT NULL";
const FIND_ORGANISATION: &str =
    "SELECT id, kind, country, code, name, part_of, population, population_year, about, note
     FROM organisation WHERE id = $1";
const LIST_BY_NAME: &str =
    "SELECT DISTINCT o.id, o.kind, o.country, o.code, o.name, o.part_of, o.population, o.population_year,
         o.about, o.note
     FROM organisation_name n JOIN organisation o ON o.id = n.organisation_id
     WHERE n.folded = $1 AND o.kind IN ('municipality', 'region') AND o.valid_to IS NULL ORDER BY o.id";
const LIST_BY_CODE: &str = "SELECT o.id, o.kind, o.country, o.code, o.name, o.part_of, o.population, o.population_year,
         o.about, o.note
     FROM organisation o WHERE o.country = $1 AND o.code = $2 AND o.kind IN ('municipality', 'region')
     UNION
     SELECT o.id, o.kind, o.country, o.code, o.name, o.part_of, o.population, o.population_year, o.about, o.note
     FROM former_code f JOIN organisation o ON o.id = f.organisation_id WHERE f.country = $1 AND f.code = $2";
