//! Rating one dimension, on a phone: six large choices in words, one reason, on to the next.

use super::picture::{self, Picture};
use crate::pages::share::language_of;
use crate::{Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::Refusal;
use torg_domain::id::AssessmentId;
use torg_domain::network::Level;
use torg_stages::capture::assessment::{self, AssessmentView, DimensionView, NewRating};
use torg_stages::{Error, Result};

#[derive(Template)]
#[template(path = "assess/rate.html")]
struct RatePage {
    page: Page,
    form: Filled,
    view: AssessmentView,
    at: usize,
    /// What the round before said, where there was one.
    before: Option<Picture>,
    levels: &'static [Level],
}

impl RatePage {
    fn dimension(&self) -> &DimensionView {
        &self.view.model.dimensions[self.at]
    }

    fn is_chosen(&self, step: &usize) -> bool {
        self.form.has("rating", &step.to_string())
    }

    /// Notes of the talk about the round before.
    fn talk(&self) -> Option<&assessment::SaidView> {
        let result = self.view.rounds.last()?.results.get(self.at)?;
        Some(&result.talk).filter(|talk| !talk.words.is_empty())
    }
}

fn draw(guest: &Guest, (id, key): (&AssessmentId, &str), form: Option<Filled>) -> Result<RatePage> {
    let view = assessment::assessment(&guest.app.ctx, &guest.actor, id, guest.lang.code())?;
    let place = view.model.dimensions.iter().position(|one| one.key == key);
    let at = place.ok_or_else(|| Error::Missing("dimension", key.to_owned()))?;
    let Some(open) = &view.open else { return Err(Refusal::StateUnclear.into()) };
    let form = form.unwrap_or_else(|| {
        let own = open.own.iter().find(|rating| rating.dimension == key);
        let rating = own.map(|own| own.rating.to_string()).unwrap_or_default();
        let reason = own.map(|own| own.reason.words.as_str()).unwrap_or_default();
        let role = open.own.last().map_or("", |own| own.role.as_str());
        Filled::with(&[("rating", &rating), ("reason", reason), ("role", role), ("lang", guest.lang.code())])
    });
    let page = guest.page_titled("capture", view.model.dimensions[at].name.words.clone());
    let rows: Vec<_> = view
        .rounds
        .last()
        .and_then(|round| {
            let spread = &round.results.get(at)?.spread;
            Some((page.n("assess-round", round.number), spread))
        })
        .into_iter()
        .collect();
    let before = picture::of_dimension(&page, (key, &view.model.dimensions[at].name.words), &rows);
    Ok(RatePage { page, form, before, at, view, levels: Level::ALL })
}

pub(super) async fn show(visit: Visit, Path((id, dimension)): Path<(String, String)>) -> Response {
    visit
        .answer(move |guest| {
            if guest.actor.person.is_none() {
                return guest.sign_in_first(&guest.here());
            }
            let id = AssessmentId::new(id);
            match draw(guest, (&id, &dimension), None) {
                Ok(page) => guest.html(&page),
                // The round was closed meanwhile: its result is there.
                Err(Error::Refused(_)) => guest.go(&format!("/capture/assessments/{id}"), ""),
                Err(other) => Err(other),
            }
        })
        .await
}

pub(super) async fn save(
    visit: Visit,
    Path((id, dimension)): Path<(String, String)>,
    form: Filled,
) -> Response {
    visit
        .answer(move |guest| {
            let id = AssessmentId::new(id);
            match write(guest, (&id, &dimension), &form) {
                Ok(next) => guest.go(&next, "rated"),
                Err(Error::Refused(Refusal::StateUnclear)) => {
                    guest.go(&format!("/capture/assessments/{id}"), "assessment-closed-meanwhile")
                }
                Err(Error::Refused(refusal)) => {
                    guest.refused(&draw(guest, (&id, &dimension), Some(form.refused(refusal)))?)
                }
                Err(other) => Err(other),
            }
        })
        .await
}

/// Writes the rating down; gives the address of the next dimension that is left, or of the assessment.
fn write(guest: &Guest, (id, dimension): (&AssessmentId, &str), form: &Filled) -> Result<String> {
    let (ctx, actor) = (&guest.app.ctx, &guest.actor);
    let new = NewRating {
        dimension: dimension.to_owned(),
        rating: form.number("rating")?.ok_or(Refusal::FieldMissing { field: "rating" })?,
        reason: form.text("reason").to_owned(),
        lang: language_of(form.text("lang"), guest.lang.code()).to_owned(),
        role: Level::from_word(form.text("role")).unwrap_or(Level::NotStated),
        confirmed: form.is_ticked("confirmed").into(),
    };
    assessment::rate(ctx, actor, id, &new)?;
    let view = assessment::assessment(ctx, actor, id, guest.lang.code())?;
    let own = view.open.map(|open| open.own).unwrap_or_default();
    let left = view.model.dimensions.iter().find(|one| own.iter().all(|rated| rated.dimension != one.key));
    Ok(match left {
        Some(next) => format!("/capture/assessments/{id}/rate/{}", next.key),
        None => format!("/capture/assessments/{id}"),
    })
}
