//! Loading the invented meeting that lies ahead, with who is asked to it and what they answered.

use crate::demo::read::word;
use crate::stop::Stop;
use serde::Deserialize;
use torg_domain::date::PartialDate;
use torg_domain::exchange::{ExchangeKind, Form};
use torg_domain::id::{ExchangeId, NetworkId, OrganisationId};
use torg_domain::invitation::InvitationAnswer;
use torg_stages::ground::people;
use torg_stages::meet::commands::{NewExchange, NewInvitations, answer_by_link, insert_exchange, invite};
use torg_stages::meet::queries;
use torg_stages::{Actor, Ctx, Result};

const INVITATIONS: &str = include_str!("../../../../../../data/demo/invitations.toml");

#[derive(Deserialize)]
struct File {
    exchange: Meeting,
    invited: Vec<Invited>,
}

#[derive(Deserialize)]
struct Meeting {
    id: String,
    network: String,
    kind: String,
    title: String,
    language: String,
    host: String,
    place: String,
    in_days: i64,
    starts: String,
    ends: String,
    time_zone: String,
    theme: String,
    purpose: String,
}

#[derive(Deserialize)]
struct Invited {
    address: String,
    language: String,
    organisation: Option<String>,
    answer: String,
}

/// Everything of the file.
pub(in crate::demo) fn load(ctx: &Ctx) -> std::result::Result<(), Stop> {
    let file: File =
        toml::from_str(INVITATIONS).map_err(|e| Stop::broken(format!("data/demo/invitations.toml: {e}")))?;
    let id = ExchangeId::new(&file.exchange.id);
    ctx.db.tx(|tx| {
        let new = meeting(ctx, &file.exchange)?;
        insert_exchange(tx, ctx, &Actor::program(), &id, &new)
    })?;
    file.invited.iter().try_for_each(|invited| ask(ctx, &id, invited))?;
    Ok(())
}

fn meeting(ctx: &Ctx, from: &Meeting) -> Result<NewExchange> {
    let kind = word(&from.kind, "kind", ExchangeKind::from_word)?;
    let day = people::days_after(&ctx.now(), from.in_days);
    Ok(NewExchange {
        form: Form::Online,
        place: from.place.clone(),
        host: Some(OrganisationId::new(&from.host)),
        starts_on: PartialDate::parse(day.get(..10).unwrap_or(&day))?,
        starts_clock: from.starts.clone(),
        ends_clock: from.ends.clone(),
        time_zone: from.time_zone.clone(),
        theme: from.theme.clone(),
        purpose: from.purpose.clone(),
        is_example: true,
        ..NewExchange::new(NetworkId::new(&from.network), kind, &from.title, &from.language)
    })
}

fn ask(ctx: &Ctx, exchange: &ExchangeId, from: &Invited) -> Result<()> {
    let program = Actor::program();
    let new = NewInvitations {
        addresses: from.address.clone(),
        language: from.language.clone(),
        organisation: from.organisation.as_ref().map(OrganisationId::new),
    };
    invite(ctx, &program, exchange, &new)?;
    let Some(answer) = InvitationAnswer::from_word(&from.answer) else { return Ok(()) };
    let view = queries::invitations(ctx, &program, exchange)?;
    let asked = view.invitations.into_iter().find(|one| one.address == from.address);
    asked.map_or(Ok(()), |one| answer_by_link(ctx, &one.token, answer))
}
