//! One pilot: teams, start, rule for stopping, what it is expected to change and the curve that shows it.

use super::confirmed;
use crate::pages::follow_up::figure::Figure;
use crate::{Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::Refusal;
use torg_domain::id::{CommitmentId, IndicatorId, OrganisationId, PilotId};
use torg_domain::pilot::{ExpectedChange, PilotState};
use torg_stages::act::commands::{self, NewPilot, PilotProgress};
use torg_stages::act::queries;
use torg_stages::act::views::{CommitmentView, PilotPageView};
use torg_stages::follow_up::commands::{ExpectChange, expect_change};
use torg_stages::follow_up::queries::{self as follow_up, CatalogueFilter, CurveRequest};
use torg_stages::follow_up::views::{ExpectationView, IndicatorView};
use torg_stages::{Deed, Error};

#[derive(Template)]
#[template(path = "act/pilot.html")]
struct PilotPage {
    page: Page,
    view: PilotPageView,
    /// What is expected, the curve, and whether this reader may enter values.
    expected: Vec<(ExpectationView, Figure, bool)>,
    indicators: Vec<IndicatorView>,
    form: Filled,
}

#[derive(Template)]
#[template(path = "act/pilot-new.html")]
struct NewPage {
    page: Page,
    commitment: CommitmentView,
    form: Filled,
}

impl PilotPage {
    /// States that may follow the present one, the present one first: to report without a change.
    fn next_states(&self) -> Vec<PilotState> {
        let now = PilotState::from_word(&self.view.pilot.state).unwrap_or(PilotState::NotStated);
        PilotState::ALL.iter().copied().filter(|next| now.may_become(*next)).collect()
    }

    /// What was typed, else the decision that stands.
    fn next_decision(&self) -> &str {
        if self.form.refusal().is_some() {
            self.form.text("next-decision")
        } else {
            &self.view.pilot.next_decision
        }
    }
}

fn draw(guest: &Guest, id: &PilotId, form: Filled) -> torg_stages::Result<PilotPage> {
    let ctx = &guest.app.ctx;
    let view = queries::pilot(ctx, &guest.actor, id)?;
    let page = guest.page_titled("act", view.pilot.title.clone());
    let mut expected = Vec::new();
    for (number, expectation) in (1_usize..).zip(follow_up::expectations(ctx, &guest.actor, id)?) {
        let request = CurveRequest {
            pilot: Some(id.clone()),
            ..CurveRequest::of(
                IndicatorId::new(&expectation.indicator.id),
                OrganisationId::new(&view.pilot.organisation_id),
            )
        };
        let curve = follow_up::curve(ctx, &guest.actor, &request)?;
        let figure = Figure::of(&page, &curve, number);
        expected.push((expectation, figure, curve.may_enter));
    }
    let mut indicators = Vec::new();
    if view.may_edit {
        indicators = follow_up::local_measures(ctx, Some(&OrganisationId::new(&view.pilot.organisation_id)))?;
        let official = follow_up::catalogue(ctx, CatalogueFilter::default())?;
        indicators.extend(
            official.into_iter().filter(|indicator| indicator.is_official && indicator.ended_with.is_none()),
        );
        torg_lang::sort_names(guest.lang, &mut indicators, |indicator| indicator.title.as_str());
        indicators.sort_by_key(|indicator| indicator.is_official);
    }
    Ok(PilotPage { page, view, expected, indicators, form })
}

pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit.answer(move |guest| guest.html(&draw(guest, &PilotId::new(id), Filled::default())?)).await
}

pub(super) async fn new(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            if guest.actor.person.is_none() {
                return guest.sign_in_first(&format!("/act/commitments/{id}/pilots/new"));
            }
            guest.html(&begin(guest, &id, Filled::default())?)
        })
        .await
}

fn begin(guest: &Guest, id: &str, form: Filled) -> torg_stages::Result<NewPage> {
    let view = queries::commitment(&guest.app.ctx, &guest.actor, &CommitmentId::new(id))?;
    if !view.may_edit {
        return Err(Error::Forbidden(Deed::Change));
    }
    Ok(NewPage { page: guest.page("act", "act-start-pilot"), commitment: view.commitment, form })
}

pub(super) async fn create(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| match make(guest, &id, &form) {
            Ok(pilot) => guest.go(&format!("/act/pilots/{pilot}"), "pilot-started"),
            Err(Error::Refused(refusal)) => guest.refused(&begin(guest, &id, form.refused(refusal))?),
            Err(other) => Err(other),
        })
        .await
}

fn make(guest: &Guest, commitment: &str, form: &Filled) -> torg_stages::Result<PilotId> {
    let new = NewPilot {
        commitment: CommitmentId::new(commitment),
        title: form.text("title").to_owned(),
        about: form.text("about").to_owned(),
        lang: guest.lang.code().to_owned(),
        starts_on: form.date("starts-on")?,
        ends_on: form.date("ends-on")?,
        deadline_note: String::new(),
        teams: form.text("teams").lines().map(str::to_owned).collect(),
        team_count: None,
        funded_by: None,
        stop_rule: form.text("stop-rule").to_owned(),
        next_decision: form.text("next-decision").to_owned(),
        state: PilotState::Planned,
        is_example: false,
    };
    commands::start_pilot(&guest.app.ctx, &guest.actor, &new, confirmed(form))
}

/// After a command on the pilot: its page again, with a sentence or with what was refused.
fn after(guest: &Guest, id: &PilotId, form: Filled, done: (torg_stages::Result<()>, &str)) -> crate::Answer {
    match done.0 {
        Ok(()) => guest.go(&format!("/act/pilots/{id}"), done.1),
        Err(Error::Refused(refusal)) => guest.refused(&draw(guest, id, form.refused(refusal))?),
        Err(other) => Err(other),
    }
}

pub(super) async fn progress(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = PilotId::new(id);
            let report = || -> torg_stages::Result<()> {
                let progress = PilotProgress {
                    state: form.word("state", PilotState::from_word)?,
                    words: form.text("reason").to_owned(),
                    next_decision: form.text("next-decision").to_owned(),
                    confirmed: confirmed(&form),
                };
                commands::report_on_pilot(&guest.app.ctx, &guest.actor, &id, &progress)
            };
            let done = report();
            after(guest, &id, form, (done, "progress-reported"))
        })
        .await
}

pub(super) async fn expect(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = PilotId::new(id);
            let say = || -> torg_stages::Result<()> {
                let indicator = form.text("indicator");
                if indicator.is_empty() {
                    return Err(Refusal::FieldMissing { field: "indicator" }.into());
                }
                let expect = ExpectChange {
                    pilot: id.clone(),
                    indicator: IndicatorId::new(indicator),
                    change: form.word("change", ExpectedChange::from_word)?,
                };
                expect_change(&guest.app.ctx, &guest.actor, &expect)
            };
            let done = say();
            after(guest, &id, form, (done, "change-expected"))
        })
        .await
}
