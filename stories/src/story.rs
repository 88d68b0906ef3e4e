//! Where a story begins: an empty installation with the registers loaded, and accounts the administrator makes.
//!
//! Not for: shortcuts. Everything that happens in a story happens through the stages' public commands.

use std::path::Path;
use std::sync::Arc;
use torg_domain::Refusal;
use torg_domain::date::PartialDate;
use torg_domain::id::{IndicatorId, NetworkId, OrganisationId};
use torg_domain::indicator::IndicatorSource;
use torg_domain::network::{Concept, NetworkRole};
use torg_sources::recorded;
use torg_stages::follow_up::commands::{
    NewGroup, NewIndicator, import_observations, insert_break, insert_comparison_group, insert_indicator,
};
use torg_stages::ground::networks;
use torg_stages::ground::people::{self, NewPerson};
use torg_stages::ground::places::{self, Lookup};
use torg_stages::{Actor, Ctx, Error, FixedIds, Result};
use torg_testkit::{FixedClock, PASSWORD, TestDb, on_both, sqlite};

/// An installation in which a story is told.
#[derive(Debug)]
pub struct Story {
    /// Database, clock and ids.
    pub ctx: Ctx,
    /// Its clock, to be moved on.
    pub clock: FixedClock,
    /// Who runs the installation.
    pub administrator: Actor,
}

/// Tells a story on a fresh installation of each database. `begins` is a time as `2020-08-20T07:00:00Z`.
pub fn told(begins: &str, story: impl Fn(&Story)) {
    on_both(|db| story(&Story::begin(db, begins)));
}

/// The demonstration as `torg demo` loads it, on the morning of 23 November 2026.
#[derive(Debug)]
pub struct Demonstration {
    /// Its database, clock and ids.
    pub ctx: Ctx,
    /// Its database, to be opened once more.
    pub db: TestDb,
}

/// Loads the demonstration.
fn demonstrate(db: &TestDb) -> Ctx {
    let clock = FixedClock::at("2026-11-23T08:00:00Z");
    let ctx = Ctx { db: db.open(), clock: Arc::new(clock), ids: Arc::new(FixedIds::default()) };
    let loaded = torg_cli::facts::load(&ctx).and_then(|()| torg_cli::demo::fill(&ctx, PASSWORD));
    loaded.unwrap_or_else(|stop| panic!("{}", stop.sentence));
    ctx
}

/// The demonstration in a file of its own, for what does not depend on the database.
///
/// # Panics
/// Where facts or demonstration do not load.
#[must_use]
pub fn demonstration() -> Demonstration {
    let db = sqlite();
    Demonstration { ctx: demonstrate(&db), db }
}

/// Looks at the demonstration on each database.
///
/// # Panics
/// Where facts or demonstration do not load.
pub fn demonstrated(look: impl Fn(&Ctx)) {
    on_both(|db| look(&demonstrate(db)));
}

impl Story {
    /// A fresh installation with its registers and its administrator.
    ///
    /// # Panics
    /// Where the facts do not load.
    #[must_use]
    pub fn begin(db: &TestDb, begins: &str) -> Self {
        let clock = FixedClock::at(begins);
        let ctx = Ctx { db: db.open(), clock: Arc::new(clock.clone()), ids: Arc::new(FixedIds::default()) };
        torg_cli::facts::load(&ctx).unwrap_or_else(|stop| panic!("{}", stop.sentence));
        let first = NewPerson { is_administrator: true, ..new_person("systemförvaltare", None, "sv") };
        people::add_first_administrator(&ctx, &first).unwrap();
        let administrator = people::actor_named(&ctx, "systemförvaltare").unwrap();
        Self { ctx, clock, administrator }
    }

    /// The administrator makes an account; the actor has no role in any network yet.
    ///
    /// # Panics
    /// Where the name is taken.
    #[must_use]
    pub fn person(&self, name: &str, organisation: Option<&str>, language: &str) -> Actor {
        people::add_person(&self.ctx, &self.administrator, &new_person(name, organisation, language))
            .unwrap();
        self.actor(name)
    }

    /// An account that somebody who runs the network gives a role in it.
    ///
    /// # Panics
    /// Where the name is taken or the coordinator may not.
    #[must_use]
    pub fn joins(
        &self,
        (coordinator, network, role): (&Actor, &NetworkId, NetworkRole),
        (name, organisation, language): (&str, &str, &str),
    ) -> Actor {
        let _ = self.person(name, Some(organisation), language);
        networks::appoint(&self.ctx, coordinator, network, name, role).unwrap();
        self.actor(name)
    }

    /// Who signs in with this name, with the roles they have now.
    ///
    /// # Panics
    /// Where nobody does.
    #[must_use]
    pub fn actor(&self, name: &str) -> Actor {
        people::actor_named(&self.ctx, name).unwrap()
    }

    /// The organisations of pasted names, in their order; every name has to be clear.
    ///
    /// # Panics
    /// Where a name is unknown or ambiguous.
    #[must_use]
    pub fn members(&self, pasted: &str) -> Vec<OrganisationId> {
        places::look_up(&self.ctx, pasted, None).unwrap().iter().map(found).collect()
    }

    /// The administrator brings in the catalogue, the comparison groups and the recorded values of some indicators,
    /// by their codes at Kolada: `N20014`.
    ///
    /// # Panics
    /// Where the recorded files do not read.
    pub fn bring_in_kolada(&self, codes: &[&str]) {
        let read = |name: &str| std::fs::read_to_string(data().join("indicators").join(name)).unwrap();
        let catalogue = recorded::read_indicators(&read("kolada_catalogue.tsv")).unwrap();
        let breaks = recorded::read_breaks(&read("breaks.tsv")).unwrap();
        let groups = recorded::read_groups(&read("groups.tsv")).unwrap();
        let origin = "data/indicators/kolada_values.tsv";
        let mut values =
            recorded::read_values(&read("kolada_values.tsv"), IndicatorSource::Kolada, origin).unwrap();
        values.retain(|value| codes.contains(&value.indicator.as_str()));
        let done = self.ctx.db.tx(|tx| -> Result<()> {
            for row in catalogue {
                let id = IndicatorId::new(format!("kolada:{}", row.code));
                insert_indicator(tx, &self.ctx, &self.administrator, &id, &indicator(row))?;
            }
            for row in breaks {
                let id = IndicatorId::new(format!("kolada:{}", row.code));
                for (lang, text) in &row.texts {
                    insert_break(tx, &self.administrator, &id, row.year, (lang, text))?;
                }
            }
            groups
                .into_iter()
                .try_for_each(|row| insert_comparison_group(tx, &self.ctx, &self.administrator, &group(row)))
        });
        done.unwrap();
        import_observations(&self.ctx, &self.administrator, values).unwrap();
    }
}

fn data() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../data"))
}

fn indicator(row: recorded::IndicatorRow) -> NewIndicator {
    NewIndicator {
        source: IndicatorSource::Kolada,
        code: row.code,
        title: row.title,
        lang: "sv".to_owned(),
        unit: row.unit,
        definition: row.definition,
        producer: row.producer,
        concept: Concept::from_word(&row.concept).unwrap(),
        ended_with: row.ended_with,
        is_ordinal: row.is_ordinal,
        age_note: row.age_note,
        owner: None,
        is_example: false,
    }
}

fn group(row: recorded::GroupRow) -> NewGroup {
    let id = |code: &String| OrganisationId::new(format!("SE:{code}"));
    NewGroup {
        id: format!("kolada:{}", row.id),
        name: row.title,
        source_line: IndicatorSource::Kolada.source_line().to_owned(),
        year: row.year,
        of: row.of_municipality.as_ref().map(id),
        members: row.members.iter().map(id).collect(),
    }
}

fn new_person(name: &str, organisation: Option<&str>, language: &str) -> NewPerson {
    NewPerson {
        sign_in_name: name.into(),
        display_name: name.into(),
        organisation: organisation.map(OrganisationId::new),
        language: language.into(),
        password: PASSWORD.into(),
        ..NewPerson::default()
    }
}

/// The organisation a pasted name turned out to be.
///
/// # Panics
/// Where it is unknown or ambiguous.
#[must_use]
pub fn found(answer: &Lookup) -> OrganisationId {
    match answer {
        Lookup::Found { organisation, .. } => OrganisationId::new(&organisation.id),
        other => panic!("not clear: {other:?}"),
    }
}

/// A date, as exactly as it is written; an empty text is no date.
///
/// # Panics
/// Where it is no date.
#[must_use]
pub fn day(text: &str) -> Option<PartialDate> {
    PartialDate::parse(text).unwrap()
}

/// The rule that said no.
///
/// # Panics
/// Where none did.
#[track_caller]
pub fn refusal<T: std::fmt::Debug>(result: Result<T>) -> Refusal {
    match result {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

/// Makes sure that somebody may not.
///
/// # Panics
/// Where they may.
#[track_caller]
pub fn forbidden<T: std::fmt::Debug>(result: Result<T>) {
    assert!(matches!(result, Err(Error::Forbidden(_))), "{result:?}");
}
