//! The demonstration's accounts: roles, not persons.

use crate::stop::Stop;
use serde::Deserialize;
use torg_domain::id::{NetworkId, OrganisationId, PersonId};
use torg_domain::network::NetworkRole;
use torg_stages::ground::networks;
use torg_stages::ground::people::{NewPerson, add_person};
use torg_stages::{Actor, Ctx};

const PEOPLE: &str = include_str!("../../../../data/demo/people.toml");

#[derive(Deserialize)]
struct File {
    person: Vec<Person>,
}

#[derive(Deserialize)]
struct Person {
    sign_in_name: String,
    display_name: String,
    role_title: String,
    org: String,
    lang: String,
    reads: Vec<String>,
    is_administrator: bool,
    networks: Vec<InNetwork>,
    printed: bool,
}

#[derive(Deserialize)]
struct InNetwork {
    network: String,
    role: String,
}

fn read() -> Result<Vec<Person>, Stop> {
    let file: File =
        toml::from_str(PEOPLE).map_err(|e| Stop::broken(format!("data/demo/people.toml: {e}")))?;
    Ok(file.person)
}

/// Role and sign-in name of each account that is told at the start.
pub(super) fn printed() -> Result<Vec<(String, String)>, Stop> {
    let people = read()?.into_iter().filter(|person| person.printed);
    Ok(people.map(|person| (person.display_name, person.sign_in_name)).collect())
}

/// Makes the accounts.
pub(super) fn load(ctx: &Ctx, password: &str) -> Result<(), Stop> {
    for person in read()? {
        let new = NewPerson {
            sign_in_name: person.sign_in_name,
            display_name: person.display_name,
            role_title: person.role_title,
            organisation: Some(person.org).filter(|org| !org.is_empty()).map(OrganisationId::new),
            language: person.lang,
            reads: person.reads.join(","),
            password: password.to_owned(),
            is_administrator: person.is_administrator,
        };
        let id = add_person(ctx, &Actor::program(), &new)?;
        for place in &person.networks {
            join(ctx, &id, place)?;
        }
    }
    Ok(())
}

fn join(ctx: &Ctx, person: &PersonId, place: &InNetwork) -> Result<(), Stop> {
    let role = NetworkRole::from_word(&place.role)
        .ok_or_else(|| Stop::broken(format!("data/demo/people.toml: no role {}", place.role)))?;
    let network = NetworkId::new(&place.network);
    ctx.db.tx(|tx| networks::put_person(tx, ctx, &network, person, role))?;
    Ok(())
}
