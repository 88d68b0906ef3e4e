//! Loading what SHARE owns: practices, tied to what they grew from.

use super::meet::exchange_of;
use crate::demo::file::{File, Practice};
use crate::demo::read::{id_of, word};
use torg_domain::id::{NetworkId, OrganisationId, PracticeId};
use torg_domain::link::{Anchor, Kind};
use torg_domain::network::Concept;
use torg_domain::practice::{Evidence, PracticeState};
use torg_stages::share::commands::{NewPractice, PracticeWords, insert_practice};
use torg_stages::{Actor, Ctx, Result, Tx};

/// The practices of one file.
pub(in crate::demo) fn load(tx: &mut Tx<'_>, ctx: &Ctx, file: &File) -> Result<()> {
    file.practice.iter().try_for_each(|from| load_practice(tx, ctx, file, from))
}

fn load_practice(tx: &mut Tx<'_>, ctx: &Ctx, file: &File, from: &Practice) -> Result<()> {
    let origin = |kind, id: &String| Anchor { kind, id: id.clone() };
    let notes = from.notes.iter().map(|note| origin(Kind::Note, note));
    let findings =
        Some(&from.finding).filter(|finding| !finding.is_empty()).map(|id| origin(Kind::Finding, id));
    let words = PracticeWords {
        title: from.title.clone(),
        summary: from.summary.clone(),
        lang: from.lang.clone(),
        concept: id_of(&from.concept)
            .map(|concept| word(concept, "concept", Concept::from_word))
            .transpose()?,
        core: from.core.clone(),
        context: from.context.clone(),
        conditions: from.conditions.clone(),
        requires: from.requires.clone(),
        costs: from.costs.clone(),
        went_wrong: from.went_wrong.clone(),
        contact_role: from.contact_role.clone(),
        year: from.year.parse().ok(),
        state: word(&from.status, "state", PracticeState::from_word)?,
        evidence: word(&from.evidence, "evidence", Evidence::from_word)?,
    };
    let new = NewPractice {
        network: Some(NetworkId::new(&file.network.id)),
        exchange: file.exchange.is_some().then(|| exchange_of(file, "")),
        origins: notes.chain(findings).collect(),
        is_example: from.example,
        ..NewPractice::new(OrganisationId::new(&from.org), words)
    };
    insert_practice(tx, ctx, &Actor::program(), &PracticeId::new(&from.id), &new)
}
