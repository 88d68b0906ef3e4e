//! Loading who does what: forums with their seats, responsibilities as roles, practices that were taken up.

use crate::demo::read::{date, id_of, word};
use crate::stop::Stop;
use serde::Deserialize;
use torg_domain::adoption::Degree;
use torg_domain::forum::Task;
use torg_domain::id::{AdoptionId, ForumId, NetworkId, OrganisationId, PracticeId, ResponsibilityId};
use torg_domain::network::{Concept, Level};
use torg_stages::find::responsibility::{self, NewResponsibility};
use torg_stages::ground::free_text::Confirmed;
use torg_stages::meet::commands::{NewForum, insert_forum, insert_seat};
use torg_stages::share::adoption::{self, NewAdoption};
use torg_stages::{Actor, Ctx, Error, Result, Tx};

const FORUMS: &str = include_str!("../../../../../data/demo/forums.toml");
const WHO: &str = include_str!("../../../../../data/demo/who.toml");

#[derive(Deserialize)]
struct Forums {
    forum: Vec<Forum>,
}

#[derive(Deserialize)]
struct Forum {
    id: String,
    network: String,
    org: String,
    kind: String,
    name: String,
    task: String,
    contact_role: String,
    meets: String,
    #[serde(default)]
    mandate: String,
    #[serde(default)]
    reports_to: String,
    #[serde(default)]
    since: String,
    #[serde(default)]
    checked_on: String,
    #[serde(default)]
    seats: Vec<Seat>,
    #[serde(rename = "where")]
    source: String,
    example: bool,
}

#[derive(Deserialize)]
struct Seat {
    org: String,
    levels: Vec<String>,
}

#[derive(Deserialize)]
struct Who {
    responsibility: Vec<Responsibility>,
    adoption: Vec<Adoption>,
}

#[derive(Deserialize)]
struct Responsibility {
    id: String,
    org: String,
    concept: String,
    role: String,
    level: String,
    covers: String,
    lang: String,
    since: String,
    checked_on: String,
    source: String,
    example: bool,
}

#[derive(Deserialize)]
struct Adoption {
    id: String,
    practice: String,
    org: String,
    degree: String,
    changed: String,
    reason: String,
    lang: String,
    since: String,
    example: bool,
}

/// Everything of who does what; after networks and practices are there.
pub(in crate::demo) fn load(ctx: &Ctx) -> std::result::Result<(), Stop> {
    let misread = |name: &str, why: toml::de::Error| Stop::broken(format!("data/{name}: {why}"));
    let forums: Forums = toml::from_str(FORUMS).map_err(|e| misread("demo/forums.toml", e))?;
    let who: Who = toml::from_str(WHO).map_err(|e| misread("demo/who.toml", e))?;
    ctx.db.tx(|tx| -> std::result::Result<(), Error> {
        forums.forum.iter().try_for_each(|forum| load_forum(tx, ctx, forum))?;
        who.responsibility.iter().try_for_each(|from| load_responsibility(tx, ctx, from))?;
        who.adoption.iter().try_for_each(|from| load_adoption(tx, ctx, from))
    })?;
    Ok(())
}

fn load_forum(tx: &mut Tx<'_>, ctx: &Ctx, from: &Forum) -> Result<()> {
    let id = ForumId::new(&from.id);
    let new = NewForum {
        name: from.name.clone(),
        task: from.task.clone(),
        kind: Some(word(&from.kind, "task", Task::from_word)?),
        organisation: id_of(&from.org).map(OrganisationId::new),
        contact_role: from.contact_role.clone(),
        meets: from.meets.clone(),
        mandate: from.mandate.clone(),
        reports_to: from.reports_to.clone(),
        since: date(&from.since)?,
        checked_on: date(&from.checked_on)?,
        source: from.source.clone(),
        is_example: from.example,
        ..NewForum::default()
    };
    insert_forum(tx, ctx, &id, &NetworkId::new(&from.network), &new)?;
    for seat in &from.seats {
        let organisation = OrganisationId::new(&seat.org);
        if seat.levels.is_empty() {
            insert_seat(tx, &id, &organisation, Level::NotStated)?;
        }
        for level in &seat.levels {
            insert_seat(tx, &id, &organisation, word(level, "level", Level::from_word)?)?;
        }
    }
    Ok(())
}

fn load_responsibility(tx: &mut Tx<'_>, ctx: &Ctx, from: &Responsibility) -> Result<()> {
    let concept = word(&from.concept, "concept", Concept::from_word)?;
    let new = NewResponsibility {
        level: word(&from.level, "level", Level::from_word)?,
        covers: from.covers.clone(),
        since: date(&from.since)?,
        checked_on: date(&from.checked_on)?,
        source: from.source.clone(),
        is_example: from.example,
        ..NewResponsibility::new(concept, &from.role, &from.lang)
    };
    let organisation = OrganisationId::new(&from.org);
    responsibility::insert(tx, ctx, &ResponsibilityId::new(&from.id), &organisation, &new)
}

fn load_adoption(tx: &mut Tx<'_>, ctx: &Ctx, from: &Adoption) -> Result<()> {
    let new = NewAdoption {
        practice: PracticeId::new(&from.practice),
        organisation: OrganisationId::new(&from.org),
        degree: word(&from.degree, "degree", Degree::from_word)?,
        changed: from.changed.clone(),
        reason: from.reason.clone(),
        lang: from.lang.clone(),
        since: date(&from.since)?,
        is_example: from.example,
        confirmed: Confirmed::No,
    };
    adoption::insert(tx, ctx, &Actor::program(), &AdoptionId::new(&from.id), &new).map(|_| ())
}
