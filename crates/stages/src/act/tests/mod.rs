//! Decisions of ACT on a database of its own: the scene they play in.

mod commitments;
mod pilots;

use super::commands::{NewCommitment, NewPilot, Publish, commit, publish};
use crate::ground::free_text::Confirmed;
use crate::ground::library::{self, Entry};
use crate::ground::networks::{self, NewNetwork};
use crate::ground::places::{self, NewOrganisation};
use crate::ground::thread;
use crate::{Actor, Clock, Ctx, Db, Error, FixedIds};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use torg_db::args;
use torg_domain::Refusal;
use torg_domain::commitment::Basis;
use torg_domain::date::PartialDate;
use torg_domain::id::{CommitmentId, FindingId, NetworkId, NoteId, OrganisationId, PersonId};
use torg_domain::link::Link;
use torg_domain::network::NetworkRole;
use torg_domain::pilot::PilotState;

pub(crate) struct SetClock(Mutex<String>);

impl Clock for SetClock {
    fn now(&self) -> String {
        self.0.lock().unwrap().clone()
    }
}

/// Mölndal and Solna in a network, a public finding that quotes a note, and a finding kept inside the network.
pub(crate) struct Scene {
    pub(crate) ctx: Ctx,
    clock: Arc<SetClock>,
    path: PathBuf,
    pub(crate) network: NetworkId,
}

impl Drop for Scene {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.path);
    }
}

impl Scene {
    pub(crate) fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("torg-act-{}-{number}.db", std::process::id()));
        let _ = std::fs::remove_file(&path);
        let db = Db::open(path.to_str().unwrap()).unwrap();
        db.migrate().unwrap();
        let clock = Arc::new(SetClock(Mutex::new("2026-01-31T09:00:00Z".into())));
        let ctx = Ctx { db, clock: clock.clone(), ids: Arc::new(FixedIds::default()) };
        let network = NetworkId::new("gr");
        let scene = Self { ctx, clock, path, network };
        scene.furnish();
        scene
    }

    fn furnish(&self) {
        let ctx = &self.ctx;
        let place = |id: &str, name: &str| NewOrganisation {
            id: id.into(),
            kind: "municipality".into(),
            country: "SE".into(),
            name: name.into(),
            ..NewOrganisation::default()
        };
        let new = NewNetwork {
            name: "Nära omsorg".into(),
            language: "sv".into(),
            is_public: true,
            members: vec![OrganisationId::new("SE:1481"), OrganisationId::new("SE:0184")],
            ..NewNetwork::default()
        };
        ctx.db
            .tx(|tx| -> crate::Result<()> {
                for (id, name) in [("SE:1481", "Mölndal"), ("SE:0184", "Solna"), ("SE:0180", "Stockholm")] {
                    places::put(tx, &ctx.now(), &place(id, name))?;
                }
                networks::insert(tx, ctx, &Actor::program(), &self.network, &new)?;
                library::put(tx, &entry("note", "n1", "vi har god kompetens", true))?;
                library::put(tx, &entry("finding", "f1", "Kompetensen behöver nyttjas bättre", true))?;
                library::put(tx, &entry("finding", "f2", "Ännu inte färdigt", false))?;
                let quote = Link::quotes(
                    &FindingId::new("f1"),
                    &NoteId::new("n1"),
                    torg_domain::finding::Side::Supports,
                );
                thread::tie(tx, ctx, &quote)
            })
            .unwrap();
    }

    pub(crate) fn set_clock(&self, at: &str) {
        *self.clock.0.lock().unwrap() = at.to_owned();
    }

    /// Somebody of a municipality, with a role in the network. They need no row: nothing here refers to one.
    pub(crate) fn actor(&self, organisation: &str, role: Option<NetworkRole>) -> Actor {
        let person = PersonId::new(format!("person-{organisation}"));
        let values = args![person.as_str(), person.as_str(), self.ctx.now()];
        self.ctx.db.tx(|tx| tx.execute(INSERT_PERSON, values)).unwrap();
        Actor {
            person: Some(person),
            organisation: Some(OrganisationId::new(organisation)),
            roles: role.map(|role| (self.network.clone(), role)).into_iter().collect(),
            ..Actor::default()
        }
    }

    pub(crate) fn molndal(&self) -> Actor {
        self.actor("SE:1481", Some(NetworkRole::Member))
    }

    pub(crate) fn draft(&self, actor: &Actor) -> CommitmentId {
        commit(&self.ctx, actor, &promise(&self.network), Confirmed::No).unwrap()
    }

    pub(crate) fn published(&self, actor: &Actor) -> CommitmentId {
        let id = self.draft(actor);
        publish(&self.ctx, actor, &id, &owner_and_date("enhetschef hemtjänst", "2026-12", 0)).unwrap();
        id
    }
}

const INSERT_PERSON: &str =
    "INSERT INTO person (id, sign_in_name, display_name, language, password_hash, created_at)
     VALUES ($1, $2, 'Utvecklare', 'sv', '-', $3) ON CONFLICT (id) DO NOTHING";

fn entry<'a>(kind: &'static str, id: &'a str, title: &'a str, is_public: bool) -> Entry<'a> {
    Entry {
        kind,
        id,
        title,
        lang: "sv",
        network: Some("gr"),
        is_public,
        path: "/x",
        at: "2025-10-01",
        ..Entry::default()
    }
}

pub(crate) fn promise(network: &NetworkId) -> NewCommitment {
    let basis = Basis::Finding(FindingId::new("f1"));
    let draft = NewCommitment::draft(OrganisationId::new("SE:1481"), "Vi prövar små arbetslag", "sv", basis);
    NewCommitment { network: Some(network.clone()), ..draft }
}

pub(crate) fn owner_and_date(owner: &str, due: &str, revision: i64) -> Publish {
    Publish {
        owner_role: owner.into(),
        due_on: PartialDate::parse(due).unwrap(),
        revision,
        confirmed: Confirmed::No,
    }
}

pub(crate) fn pilot_of(commitment: &CommitmentId) -> NewPilot {
    NewPilot {
        commitment: commitment.clone(),
        title: "Två arbetslag med egen planering".into(),
        about: "Samma sju personer planerar sina egna besök".into(),
        lang: "sv".into(),
        starts_on: PartialDate::parse("2026-02").unwrap(),
        ends_on: PartialDate::parse("2026-12").unwrap(),
        deadline_note: String::new(),
        teams: vec!["Åby".into(), " ".into(), "Kållered".into()],
        team_count: None,
        funded_by: None,
        stop_rule: "Om fler än tre slutar".into(),
        next_decision: String::new(),
        state: PilotState::Planned,
        is_example: false,
    }
}

pub(crate) fn refusal<T: std::fmt::Debug>(result: crate::Result<T>) -> Refusal {
    match result {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}
