//! The other organisations of the five exchanges.

use crate::stop::Stop;
use serde::Deserialize;
use torg_stages::ground::places::NewOrganisation;

const ORGANISATIONS: &str = include_str!("../../../../data/organisations.toml");

#[derive(Deserialize)]
struct File {
    organisation: Vec<Organisation>,
}

#[derive(Deserialize)]
struct Organisation {
    id: String,
    country: String,
    kind: String,
    name: String,
    #[serde(default)]
    name_sv: String,
    #[serde(default)]
    name_da: String,
    #[serde(default)]
    name_nb: String,
    #[serde(default)]
    name_en: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    code_note: String,
    #[serde(default)]
    about: String,
}

/// Everything in `data/organisations.toml`.
pub(super) fn read() -> Result<Vec<NewOrganisation>, Stop> {
    let file: File =
        toml::from_str(ORGANISATIONS).map_err(|e| Stop::broken(format!("data/organisations.toml: {e}")))?;
    Ok(file.organisation.into_iter().map(organisation).collect())
}

fn organisation(from: Organisation) -> NewOrganisation {
    let named = [("sv", from.name_sv), ("da", from.name_da), ("nb", from.name_nb), ("en", from.name_en)];
    let names = named.into_iter().filter(|(_, name)| !name.is_empty() && *name != from.name);
    NewOrganisation {
        id: from.id,
        kind: from.kind,
        country: from.country,
        code: Some(from.code).filter(|code| !code.is_empty()),
        names: names.map(|(lang, name)| (lang.to_owned(), name)).collect(),
        name: from.name,
        about: from.about,
        note: from.code_note,
        ..NewOrganisation::default()
    }
}
