//! Loading the invented self-assessments of the demonstration: one municipality's own, private, with rounds over two years,
//! and two that share a result.

use crate::stop::Stop;
use serde::Deserialize;
use std::collections::BTreeMap;
use torg_domain::id::{AssessmentId, AssessmentModelId, OrganisationId, PracticeId};
use torg_domain::network::Level;
use torg_stages::capture::assessment::{self, NewRating, NewTalk, Share, Told, ToldRound};
use torg_stages::ground::free_text::Confirmed;
use torg_stages::ground::people;
use torg_stages::share::requirement;
use torg_stages::{Actor, Ctx};

const ASSESSMENTS: &str = include_str!("../../../../../../data/demo/assessments.toml");

#[derive(Deserialize)]
struct File {
    assessment: Vec<Assessment>,
    requirement: Vec<Requirement>,
}

#[derive(Deserialize)]
struct Requirement {
    practice: String,
    model: String,
    steps: BTreeMap<String, u8>,
}

#[derive(Deserialize)]
struct Assessment {
    id: String,
    model: String,
    org: String,
    lang: String,
    /// Who shares the result with everybody; empty = it stays private.
    share_by: String,
    round: Vec<Round>,
    #[serde(default)]
    reason: Vec<Reason>,
    #[serde(default)]
    talk: Vec<Talk>,
}

#[derive(Deserialize)]
struct Round {
    on: String,
    /// By dimension a figure for each rater.
    ratings: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Reason {
    round: usize,
    dimension: String,
    rater: usize,
    words: String,
}

#[derive(Deserialize)]
struct Talk {
    round: i64,
    dimension: String,
    words: String,
}

/// Everything of the file. The accounts have to be there already: they share.
pub(in crate::demo) fn load(ctx: &Ctx) -> Result<(), Stop> {
    let file: File =
        toml::from_str(ASSESSMENTS).map_err(|e| Stop::broken(format!("data/demo/assessments.toml: {e}")))?;
    for from in &file.assessment {
        let id = AssessmentId::new(&from.id);
        ctx.db.tx(|tx| assessment::insert(tx, ctx, &id, &told(from)))?;
        if !from.share_by.is_empty() {
            let actor = people::actor_named(ctx, &from.share_by)?;
            assessment::share(ctx, &actor, &id, &Share::Everybody)?;
        }
    }
    for from in file.requirement {
        let (practice, model) = (PracticeId::new(&from.practice), AssessmentModelId::new(&from.model));
        let needed: Vec<(String, u8)> = from.steps.into_iter().collect();
        requirement::state(ctx, &Actor::program(), &practice, &model, &needed)?;
    }
    Ok(())
}

fn told(from: &Assessment) -> Told {
    let talk = |talk: &Talk| NewTalk {
        round: talk.round,
        dimension: talk.dimension.clone(),
        words: talk.words.clone(),
        lang: from.lang.clone(),
        confirmed: Confirmed::No,
    };
    Told {
        model: AssessmentModelId::new(&from.model),
        organisation: OrganisationId::new(&from.org),
        is_example: true,
        rounds: (1..).zip(&from.round).map(|(number, round)| told_round(from, number, round)).collect(),
        talks: from.talk.iter().map(talk).collect(),
    }
}

fn told_round(from: &Assessment, number: usize, round: &Round) -> ToldRound {
    let mut ratings = Vec::new();
    for (dimension, figures) in &round.ratings {
        for (rater, figure) in (1..).zip(figures.chars()) {
            let said = from
                .reason
                .iter()
                .find(|reason| (reason.round, &reason.dimension, reason.rater) == (number, dimension, rater));
            let rating = NewRating {
                dimension: dimension.clone(),
                rating: figure.to_digit(10).and_then(|digit| u8::try_from(digit).ok()).unwrap_or(u8::MAX),
                reason: said.map(|reason| reason.words.clone()).unwrap_or_default(),
                lang: from.lang.clone(),
                role: Level::NotStated,
                confirmed: Confirmed::No,
            };
            ratings.push((format!("example-{rater}"), rating));
        }
    }
    ToldRound { at: format!("{}T12:00:00Z", round.on), ratings }
}
