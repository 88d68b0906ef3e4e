//! MEET: what facilitators, members, hosts and strangers can do before and between meetings.

mod exchanges;
mod questions;

use super::commands::{self, NewExchange};
use crate::ground::networks::{self, NewNetwork};
use crate::ground::people::{self, NewPerson};
use crate::ground::places::{self, NewOrganisation};
use crate::{Actor, Clock, Ctx, FixedIds};
use std::sync::Arc;
use torg_domain::Refusal;
use torg_domain::date::PartialDate;
use torg_domain::exchange::ExchangeKind;
use torg_domain::id::{ExchangeId, NetworkId, OrganisationId};
use torg_domain::network::NetworkRole;

struct Noon;

impl Clock for Noon {
    fn now(&self) -> String {
        "2026-11-23T12:00:00Z".into()
    }
}

/// Six Danish municipalities and one Swedish, two networks, a facilitator, a member from Haderslev, an outsider.
struct Scene {
    ctx: Ctx,
    network: NetworkId,
    facilitator: Actor,
    member: Actor,
    outsider: Actor,
    _folder: tempfile::TempDir,
}

const MUNICIPALITIES: [(&str, &str); 4] =
    [("DK:0230", "Rudersdal"), ("DK:0320", "Faxe"), ("DK:0510", "Haderslev"), ("DK:0766", "Hedensted")];

impl Scene {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let db = torg_db::Db::open(folder.path().join("torg.db").to_str().unwrap()).unwrap();
        db.migrate().unwrap();
        let ctx = Ctx { db, clock: Arc::new(Noon), ids: Arc::new(FixedIds::default()) };
        for (id, name) in MUNICIPALITIES.into_iter().chain([("SE:2380", "Östersund")]) {
            municipality(&ctx, id, name);
        }
        let members = MUNICIPALITIES.map(|(id, _)| OrganisationId::new(id)).to_vec();
        let network = network(&ctx, "Nærhed i omsorg", members);
        let other = self::network(&ctx, "Jämtland", vec![OrganisationId::new("SE:2380")]);
        let facilitator = person(&ctx, "facilitator", None, (&network, NetworkRole::Facilitator));
        let member = person(&ctx, "haderslev", Some("DK:0510"), (&network, NetworkRole::Member));
        let outsider = person(&ctx, "ostersund", Some("SE:2380"), (&other, NetworkRole::Coordinator));
        Self { ctx, network, facilitator, member, outsider, _folder: folder }
    }

    fn workshop(&self, title: &str) -> NewExchange {
        NewExchange::new(self.network.clone(), ExchangeKind::Workshop, title, "da")
    }

    fn exchange(&self, title: &str) -> ExchangeId {
        commands::create_exchange(&self.ctx, &self.facilitator, &self.workshop(title)).unwrap()
    }
}

fn municipality(ctx: &Ctx, id: &str, name: &str) {
    let (country, code) = id.split_once(':').unwrap();
    let new = NewOrganisation {
        id: id.into(),
        kind: "municipality".into(),
        country: country.into(),
        code: Some(code.into()),
        name: name.into(),
        ..NewOrganisation::default()
    };
    ctx.db.tx(|tx| places::put(tx, &ctx.now(), &new)).unwrap();
}

fn network(ctx: &Ctx, name: &str, members: Vec<OrganisationId>) -> NetworkId {
    let new = NewNetwork {
        name: name.into(),
        language: "da".into(),
        is_public: true,
        members,
        ..NewNetwork::default()
    };
    networks::create(ctx, &Actor::program(), &new).unwrap()
}

fn person(
    ctx: &Ctx,
    name: &str,
    organisation: Option<&str>,
    (network, role): (&NetworkId, NetworkRole),
) -> Actor {
    let new = NewPerson {
        sign_in_name: name.into(),
        display_name: name.into(),
        organisation: organisation.map(OrganisationId::new),
        language: "da".into(),
        password: "kaffe først og så omsorg".into(),
        ..NewPerson::default()
    };
    people::add_person(ctx, &Actor::program(), &new).unwrap();
    networks::appoint(ctx, &Actor::program(), network, name, role).unwrap();
    people::actor_named(ctx, name).unwrap()
}

fn day(text: &str) -> Option<PartialDate> {
    PartialDate::parse(text).unwrap()
}

#[track_caller]
fn refusal<T: std::fmt::Debug>(result: crate::Result<T>) -> Refusal {
    match result {
        Err(crate::Error::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

#[track_caller]
fn forbidden<T: std::fmt::Debug>(result: crate::Result<T>) {
    assert!(matches!(result, Err(crate::Error::Forbidden(_))), "{result:?}");
}
