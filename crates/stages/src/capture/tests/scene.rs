//! A network of two municipalities with one public and one inner workshop, and the people around it.

use crate::ground::networks::{self, NewNetwork};
use crate::ground::places::{self, NewOrganisation};
use crate::{Actor, Clock, Ctx, Db, FixedIds};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use torg_db::args;
use torg_domain::id::{ExchangeId, FocusAreaId, NetworkId, OrganisationId, PersonId, ProgrammeId};
use torg_domain::network::{Concept, NetworkRole};

/// Ticks a second with every look, so that order by time is certain.
struct Ticking(AtomicU64);

impl Clock for Ticking {
    fn now(&self) -> String {
        let tick = self.0.fetch_add(1, Ordering::Relaxed);
        format!("2026-02-03T{:02}:{:02}:{:02}Z", 8 + tick / 3600, tick / 60 % 60, tick % 60)
    }
}

pub(super) struct Scene {
    pub ctx: Ctx,
    pub network: NetworkId,
    pub programme: ProgrammeId,
    /// Public; Mölndal is the host.
    pub workshop: ExchangeId,
    /// For the network only.
    pub inner: ExchangeId,
    pub competence: FocusAreaId,
    folder: std::path::PathBuf,
}

impl Drop for Scene {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

const INSERT_PERSON: &str =
    "INSERT INTO person (id, sign_in_name, display_name, language, password_hash, created_at)
     VALUES ($1, $1, $1, 'sv', '', '2026-01-01T00:00:00Z')";
const INSERT_PROGRAMME: &str = "INSERT INTO programme (id, network_id, title, template, language, lenses)
     VALUES ($1, $2, 'Vårens workshoppar', 'workshop-series', 'sv', 'opportunity,obstacle,support-need')";
const INSERT_EXCHANGE: &str =
    "INSERT INTO exchange (id, network_id, programme_id, kind, title, language, form, state, visibility,
         host_id, starts_on, created_at)
     VALUES ($1, $2, $3, 'workshop', $4, 'sv', 'physical', 'planned', $5, $6, $7, '2026-01-01T00:00:00Z')";

impl Scene {
    pub(super) fn new() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let name = format!("torg-capture-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        let db = Db::open(folder.join("torg.db").to_str().unwrap()).unwrap();
        db.migrate().unwrap();
        let ctx = Ctx { db, clock: Arc::new(Ticking(AtomicU64::new(0))), ids: Arc::new(FixedIds::default()) };
        let scene = Self {
            ctx,
            network: NetworkId::new("gr"),
            programme: ProgrammeId::new("spring"),
            workshop: ExchangeId::new("workshop-1"),
            inner: ExchangeId::new("workshop-2"),
            competence: FocusAreaId::new("competence"),
            folder,
        };
        scene.fill();
        scene
    }

    fn fill(&self) {
        let ctx = &self.ctx;
        let program = Actor::program();
        ctx.db
            .tx(|tx| -> crate::Result<()> {
                for (id, name) in [("SE:1481", "Mölndal"), ("SE:1401", "Härryda")] {
                    places::put(tx, &ctx.now(), &municipality(id, name))?;
                }
                let members = vec![OrganisationId::new("SE:1481"), OrganisationId::new("SE:1401")];
                let new = NewNetwork {
                    name: "Nätverket".into(),
                    language: "sv".into(),
                    is_public: true,
                    members,
                    ..NewNetwork::default()
                };
                networks::insert(tx, ctx, &program, &self.network, &new)?;
                networks::add_focus_area(
                    tx,
                    &self.network,
                    &self.competence,
                    "Kompetensutveckling",
                    Concept::Competence,
                )?;
                let other = NetworkId::new("other");
                networks::insert(tx, ctx, &program, &other, &NewNetwork { name: "Andra".into(), ..new })?;
                networks::add_focus_area(
                    tx,
                    &other,
                    &FocusAreaId::new("theirs"),
                    "Teknik",
                    Concept::Digitalisation,
                )?;
                for person in ["facilitator", "member", "outsider", "host"] {
                    tx.execute(INSERT_PERSON, args![person])?;
                }
                tx.execute(INSERT_PROGRAMME, args![self.programme.as_str(), self.network.as_str()])?;
                for (exchange, visibility, date) in
                    [(&self.workshop, "public", "2026-02-03"), (&self.inner, "network", "2026-03-03")]
                {
                    let title = format!("Workshop {date}");
                    let (network, programme) = (self.network.as_str(), self.programme.as_str());
                    let values =
                        args![exchange.as_str(), network, programme, title, visibility, "SE:1481", date];
                    tx.execute(INSERT_EXCHANGE, values)?;
                }
                Ok(())
            })
            .unwrap();
    }

    /// Leads the network; from Härryda.
    pub(super) fn facilitator(&self) -> Actor {
        self.actor("facilitator", NetworkRole::Facilitator, "SE:1401")
    }

    /// Takes part for Härryda.
    pub(super) fn member(&self) -> Actor {
        self.actor("member", NetworkRole::Member, "SE:1401")
    }

    /// Takes part for the host, Mölndal.
    pub(super) fn host(&self) -> Actor {
        self.actor("host", NetworkRole::Member, "SE:1481")
    }

    /// Leads another network.
    pub(super) fn outsider(&self) -> Actor {
        let roles = vec![(NetworkId::new("other"), NetworkRole::Coordinator)];
        Actor { person: Some(PersonId::new("outsider")), roles, ..Actor::default() }
    }

    fn actor(&self, person: &str, role: NetworkRole, organisation: &str) -> Actor {
        Actor {
            person: Some(PersonId::new(person)),
            organisation: Some(OrganisationId::new(organisation)),
            roles: vec![(self.network.clone(), role)],
            ..Actor::default()
        }
    }
}

fn municipality(id: &str, name: &str) -> NewOrganisation {
    NewOrganisation {
        id: id.into(),
        kind: "municipality".into(),
        country: "SE".into(),
        code: Some(id[3..].into()),
        name: name.into(),
        ..NewOrganisation::default()
    }
}
