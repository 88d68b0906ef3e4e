//! A small workshop series in one temporary SQLite file: three places, two focus areas, three sessions.

use crate::capture::commands::{NewNote, insert_note};
use crate::conclude::commands::{NewFinding, NewQuote, Strength};
use crate::ctx::{Clock, FixedIds};
use crate::ground::{networks, places};
use crate::meet::commands::{
    NewExchange, NewParticipant, NewProgramme, insert_exchange, insert_participant, insert_programme,
};
use crate::{Actor, Ctx, Db};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use torg_domain::exchange::{ExchangeKind, Visibility};
use torg_domain::finding::{FindingKind, FindingState, Scope, Side};
use torg_domain::id::{ExchangeId, FocusAreaId, NetworkId, NoteId, OrganisationId, PersonId, ProgrammeId};
use torg_domain::network::{Concept, Level, NetworkRole};
use torg_domain::note::NoteKind;
use torg_domain::prevalence::Unit;
use torg_domain::programme::Template;

#[derive(Debug)]
struct Noon;

impl Clock for Noon {
    fn now(&self) -> String {
        "2026-01-31T12:00:00Z".to_owned()
    }
}

static NEXT: AtomicU32 = AtomicU32::new(0);

/// A database of its own, removed at the end.
pub struct Scene {
    pub ctx: Ctx,
    pub facilitator: Actor,
    file: std::path::PathBuf,
}

impl Drop for Scene {
    fn drop(&mut self) {
        for end in ["", "-wal", "-shm"] {
            let _ = std::fs::remove_file(format!("{}{end}", self.file.display()));
        }
    }
}

pub const SERIES: &str = "series";
pub const SESSIONS: [&str; 3] = ["w1", "w2", "w3"];
pub const PLACES: [&str; 3] = ["SE:1481", "SE:1480", "SE:1401"];

pub fn series() -> Scope {
    Scope::Programme(ProgrammeId::new(SERIES))
}

pub fn network() -> NetworkId {
    NetworkId::new("net")
}

impl Scene {
    /// Three sessions that all three places take part in, without a number of people.
    pub fn new() -> Self {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let file = std::env::temp_dir().join(format!("torg-conclude-{}-{number}.db", std::process::id()));
        let db = Db::open(file.to_str().unwrap()).unwrap();
        db.migrate().unwrap();
        let ctx = Ctx { db, clock: Arc::new(Noon), ids: Arc::new(FixedIds::default()) };
        let facilitator = Actor {
            person: Some(PersonId::new("p")),
            display_name: "Processledare".into(),
            roles: vec![(network(), NetworkRole::Facilitator)],
            ..Actor::default()
        };
        let scene = Self { ctx, facilitator, file };
        scene.furnish();
        scene
    }

    fn furnish(&self) {
        let (ctx, program) = (&self.ctx, Actor::program());
        ctx.db
            .tx(|tx| -> crate::Result<()> {
                for (id, name) in PLACES.iter().zip(["Mölndal", "Göteborg", "Härryda"]) {
                    let place = places::NewOrganisation {
                        id: (*id).to_owned(),
                        kind: "municipality".into(),
                        country: "SE".into(),
                        name: name.into(),
                        ..places::NewOrganisation::default()
                    };
                    places::put(tx, &ctx.now(), &place)?;
                }
                let new = networks::NewNetwork {
                    name: "Nätverket".into(),
                    language: "sv".into(),
                    is_public: true,
                    members: PLACES.iter().map(|id| OrganisationId::new(*id)).collect(),
                    ..networks::NewNetwork::default()
                };
                networks::insert(tx, ctx, &program, &network(), &new)?;
                for (id, name, concept) in [
                    ("competence", "Kompetensutveckling", Concept::Competence),
                    ("self-care", "Egenvård", Concept::SelfCare),
                ] {
                    networks::add_focus_area(tx, &network(), &FocusAreaId::new(id), name, concept)?;
                }
                let mut series = NewProgramme::new(network(), Template::WorkshopSeries, "Nära vård", "sv");
                series.meetings = Vec::new();
                insert_programme(tx, ctx, &program, &ProgrammeId::new(SERIES), &series)?;
                for (number, id) in SESSIONS.iter().enumerate() {
                    let title = format!("Workshop {}", number + 1);
                    let mut session = NewExchange::new(network(), ExchangeKind::Workshop, &title, "sv");
                    session.programme = Some(ProgrammeId::new(SERIES));
                    session.visibility = Visibility::Public;
                    insert_exchange(tx, ctx, &program, &ExchangeId::new(*id), &session)?;
                    for place in PLACES {
                        insert_participant(tx, &ExchangeId::new(*id), &took_part(place))?;
                    }
                }
                Ok(())
            })
            .unwrap();
    }

    /// A note about competence said in a session by somebody from a place.
    pub fn note(&self, id: &str, session: &str, place: &str) -> NoteId {
        self.note_with(id, session, |note| note.organisation = Some(OrganisationId::new(place)))
    }

    /// The same, with a change of the caller's.
    pub fn note_with(&self, id: &str, session: &str, change: impl Fn(&mut NewNote)) -> NoteId {
        let text = format!("Vi behöver mer kompetens ({id})");
        let mut note = NewNote::new(ExchangeId::new(session), NoteKind::SupportNeed, text, "sv");
        note.focus_area = Some(FocusAreaId::new("competence"));
        note.level = Level::CareStaff;
        change(&mut note);
        let id = NoteId::new(id);
        self.ctx.db.tx(|tx| insert_note(tx, &self.ctx, &Actor::program(), &id, &note)).unwrap();
        id
    }
}

fn took_part(place: &str) -> NewParticipant {
    NewParticipant {
        organisation: OrganisationId::new(place),
        level: Level::CareStaff,
        people: None,
        note: String::new(),
        confirmed: crate::ground::free_text::Confirmed::No,
    }
}

/// A shared view about competence, counted in workshops.
pub fn finding(supports: &[&NoteId], opposes: &[&NoteId]) -> NewFinding {
    let quotes = |notes: &[&NoteId], side| {
        notes.iter().map(|note| NewQuote { note: (*note).clone(), side }).collect::<Vec<_>>()
    };
    NewFinding {
        scope: series(),
        focus_area: Some(FocusAreaId::new("competence")),
        kind: FindingKind::SharedView,
        claim: "Det behövs mer kompetens.".into(),
        lang: "sv".into(),
        unit: Unit::Workshop,
        strength: Strength::Counted,
        keep_owner: String::new(),
        keep_warning: String::new(),
        costs: String::new(),
        requires: String::new(),
        if_nothing: String::new(),
        quotes: [quotes(supports, Side::Supports), quotes(opposes, Side::Opposes)].concat(),
        state: FindingState::Draft,
        confirmed: false,
    }
}
