//! A scene is set in a few lines that read as prose, through the same public commands a facilitator uses.
//!
//! ```no_run
//! # use torg_testkit::{Scene, on_both};
//! on_both(|db| {
//!     let scene = Scene::new(db)
//!         .municipalities(&["Mölndal", "Härryda", "Partille"])
//!         .network("GR")
//!         .facilitator("anna")
//!         .workshop("Kompetens");
//!     assert!(scene.actor("anna").is_editor_of(&scene.network_id("GR")));
//! });
//! ```
//!
//! Names are the handles: the last network and the last exchange are the ones the next line adds to.
//! Not for: large amounts (bench writes rows in bulk) or facts (those are loaded from `data/`).

use crate::{FixedClock, TestDb};
use std::collections::BTreeMap;
use std::sync::Arc;
use torg_domain::exchange::ExchangeKind;
use torg_domain::id::{BoardId, ExchangeId, FocusAreaId, NetworkId, OrganisationId};
use torg_domain::network::{Concept, NetworkRole};
use torg_domain::note::NoteKind;
use torg_stages::capture::{self, commands::NewBoard};
use torg_stages::ground::networks::{self, NewNetwork};
use torg_stages::ground::people::{self, NewPerson};
use torg_stages::ground::places::{self, NewOrganisation};
use torg_stages::meet::commands::{self as meet, NewExchange};
use torg_stages::{Actor, Ctx, FixedIds};

/// When a scene plays unless it says otherwise.
const START: &str = "2026-11-23T08:00:00Z";
/// Everybody's password in a scene.
pub const PASSWORD: &str = "kaffe först sedan omsorg";

/// What has been set so far.
#[derive(Debug)]
pub struct Scene {
    /// Database, clock and ids of the scene.
    pub ctx: Ctx,
    /// Its clock, to be set or moved on.
    pub clock: FixedClock,
    language: &'static str,
    organisations: BTreeMap<String, OrganisationId>,
    networks: Vec<(String, NetworkId)>,
    focus_areas: BTreeMap<String, FocusAreaId>,
    exchanges: Vec<(String, ExchangeId)>,
}

impl Scene {
    /// An empty scene on `db`, in Swedish, on the morning of 23 November 2026.
    #[must_use]
    pub fn new(db: &TestDb) -> Self {
        let clock = FixedClock::at(START);
        let ctx = Ctx { db: db.open(), clock: Arc::new(clock.clone()), ids: Arc::new(FixedIds::default()) };
        Self {
            ctx,
            clock,
            language: "sv",
            organisations: BTreeMap::new(),
            networks: Vec::new(),
            focus_areas: BTreeMap::new(),
            exchanges: Vec::new(),
        }
    }

    /// The language of what comes next.
    #[must_use]
    pub fn in_language(mut self, language: &'static str) -> Self {
        self.language = language;
        self
    }

    /// The time of what comes next.
    #[must_use]
    pub fn at(self, time: &str) -> Self {
        self.clock.set(time);
        self
    }

    /// Municipalities with invented codes: `SE:9001` and so on, by order of appearance.
    #[must_use]
    pub fn municipalities(self, names: &[&str]) -> Self {
        names.iter().fold(self, |scene, name| scene.municipality(name))
    }

    /// A municipality with an invented code.
    #[must_use]
    pub fn municipality(self, name: &str) -> Self {
        let code = format!("{}", 9001 + self.organisations.len());
        self.organisation(name, "municipality", Some(code))
    }

    /// An association, region, unit or other organisation, by the word of its kind.
    #[must_use]
    pub fn organisation_of_kind(self, name: &str, kind: &str) -> Self {
        self.organisation(name, kind, None)
    }

    fn organisation(mut self, name: &str, kind: &str, code: Option<String>) -> Self {
        let id = code.as_ref().map_or_else(|| self.ctx.id(), |code| format!("SE:{code}"));
        let new = NewOrganisation {
            id: id.clone(),
            kind: kind.into(),
            country: "SE".into(),
            code,
            name: name.into(),
            ..NewOrganisation::default()
        };
        self.ctx.db.tx(|tx| places::put(tx, &self.ctx.now(), &new)).unwrap();
        self.organisations.insert(name.to_owned(), OrganisationId::new(id));
        self
    }

    /// A public network of all organisations so far.
    #[must_use]
    pub fn network(mut self, name: &str) -> Self {
        let new = NewNetwork {
            name: name.into(),
            language: self.language.into(),
            is_public: true,
            members: self.organisations.values().cloned().collect(),
            ..NewNetwork::default()
        };
        let id = networks::create(&self.ctx, &Actor::program(), &new).unwrap();
        self.networks.push((name.to_owned(), id));
        self
    }

    /// A focus area of the last network.
    #[must_use]
    pub fn focus_area(mut self, name: &str, concept: Concept) -> Self {
        let id = meet::add_focus_area(&self.ctx, &Actor::program(), self.here(), name, concept).unwrap();
        self.focus_areas.insert(name.to_owned(), id);
        self
    }

    /// Somebody who facilitates the last network.
    #[must_use]
    pub fn facilitator(self, name: &str) -> Self {
        self.person(name, NetworkRole::Facilitator)
    }

    /// Somebody who coordinates the last network.
    #[must_use]
    pub fn coordinator(self, name: &str) -> Self {
        self.person(name, NetworkRole::Coordinator)
    }

    /// Somebody who takes part in the last network.
    #[must_use]
    pub fn member(self, name: &str) -> Self {
        self.person(name, NetworkRole::Member)
    }

    /// A researcher who follows the last network.
    #[must_use]
    pub fn follower(self, name: &str) -> Self {
        self.person(name, NetworkRole::Follower)
    }

    fn person(self, name: &str, role: NetworkRole) -> Self {
        let program = Actor::program();
        if people::actor_named(&self.ctx, name).is_err() {
            let new = NewPerson {
                sign_in_name: name.into(),
                display_name: name.into(),
                role_title: role.word().into(),
                organisation: self.organisations.values().next().cloned(),
                language: self.language.into(),
                password: PASSWORD.into(),
                ..NewPerson::default()
            };
            people::add_person(&self.ctx, &program, &new).unwrap();
        }
        networks::appoint(&self.ctx, &program, self.here(), name, role).unwrap();
        self
    }

    /// A planned, public workshop of the last network.
    #[must_use]
    pub fn workshop(self, title: &str) -> Self {
        self.exchange(title, ExchangeKind::Workshop)
    }

    /// A planned, public exchange of the last network.
    #[must_use]
    pub fn exchange(mut self, title: &str, kind: ExchangeKind) -> Self {
        let new = NewExchange::new(self.here().clone(), kind, title, self.language);
        let id = meet::create_exchange(&self.ctx, &Actor::program(), &new).unwrap();
        self.exchanges.push((title.to_owned(), id));
        self
    }

    /// A board about what works well, opened at the exchange of this title by somebody who leads it; its id and code.
    #[must_use]
    pub fn open_board(&self, leader: &str, title: &str, shows_cards: bool) -> (BoardId, String) {
        let leader = self.actor(leader);
        let new = NewBoard {
            exchange: self.exchange_id(title),
            title: title.to_owned(),
            prompt: "Vad fungerar bra?".to_owned(),
            kinds: vec![NoteKind::WorksWell],
            focus_area: None,
            shows_cards,
        };
        let board = capture::commands::open_board(&self.ctx, &leader, &new).unwrap();
        let code = capture::queries::board(&self.ctx, &leader, &board).unwrap().board.code;
        (board, code)
    }

    fn here(&self) -> &NetworkId {
        &self.networks.last().expect("a network comes before its people and exchanges").1
    }

    /// Who signs in with this name.
    #[must_use]
    pub fn actor(&self, name: &str) -> Actor {
        people::actor_named(&self.ctx, name).unwrap()
    }

    /// The organisation of this name.
    #[must_use]
    pub fn organisation_id(&self, name: &str) -> OrganisationId {
        self.organisations.get(name).unwrap_or_else(|| panic!("no organisation {name} in this scene")).clone()
    }

    /// The network of this name.
    #[must_use]
    pub fn network_id(&self, name: &str) -> NetworkId {
        named(&self.networks, name)
    }

    /// The focus area of this name.
    #[must_use]
    pub fn focus_area_id(&self, name: &str) -> FocusAreaId {
        self.focus_areas.get(name).unwrap_or_else(|| panic!("no focus area {name} in this scene")).clone()
    }

    /// The exchange of this title.
    #[must_use]
    pub fn exchange_id(&self, title: &str) -> ExchangeId {
        named(&self.exchanges, title)
    }
}

fn named<T: Clone>(all: &[(String, T)], name: &str) -> T {
    let found = all.iter().find(|(known, _)| known == name);
    found.unwrap_or_else(|| panic!("no {name} in this scene")).1.clone()
}
