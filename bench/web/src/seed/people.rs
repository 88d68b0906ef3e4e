//! Two accounts with open sessions: a facilitator and a member.

use anyhow::Result;
use torg_db::{Tx, args};
use torg_domain::id::PersonId;
use torg_stages::ground::people::{NewPerson, add_person, hash_of_secret};
use torg_stages::{Actor, Ctx};

/// Person and session secret, of a member and of a facilitator.
pub(crate) fn add(ctx: &Ctx) -> Result<((PersonId, String), (PersonId, String))> {
    Ok((account(ctx, "bench-member")?, account(ctx, "bench-facilitator")?))
}

fn account(ctx: &Ctx, name: &str) -> Result<(PersonId, String)> {
    let new = NewPerson {
        sign_in_name: name.to_owned(),
        display_name: name.to_owned(),
        language: "sv".to_owned(),
        password: ctx.ids.secret(),
        ..NewPerson::default()
    };
    let person = add_person(ctx, &Actor::program(), &new)?;
    let secret = ctx.ids.secret();
    ctx.db.tx(|tx| {
        let values = args![hash_of_secret(&secret), person.as_str(), ctx.now(), "2099-01-01T00:00:00Z"];
        tx.execute(INSERT_SESSION, values)
    })?;
    Ok((person, secret))
}

/// The member reads inside the first network, the facilitator leads the first two.
pub(crate) fn join(tx: &mut Tx<'_>, network: usize, people: &[&PersonId; 2]) -> Result<()> {
    let id = super::id(super::Noun::Network, &[network]);
    let mut join = |person: &PersonId, role: &str| {
        tx.execute(INSERT_ROLE, args![&id, person.as_str(), role, super::DAY]).map(drop)
    };
    if network == 0 {
        join(people[0], "member")?;
    }
    if network < 2 {
        join(people[1], "facilitator")?;
    }
    Ok(())
}

const INSERT_SESSION: &str = "INSERT INTO session (token_hash, person_id, created_at, seen_at, expires_at) VALUES ($1, $2, $3, $3, $4)";
const INSERT_ROLE: &str =
    "INSERT INTO network_person (network_id, person_id, role, since) VALUES ($1, $2, $3, $4)";
