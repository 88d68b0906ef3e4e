//! One assessment, for the municipality's own people: how far the round has come, the spread, the talk, sharing.

use super::picture::{self, Picture};
use crate::pages::share::language_of;
use crate::{Answer, Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::Refusal;
use torg_domain::id::{AssessmentId, NetworkId};
use torg_stages::capture::assessment::{
    self, AssessmentView, CountsView, DimensionView, NewTalk, ResultView, RoundView, Share,
};
use torg_stages::{Error, Result};

#[derive(Template)]
#[template(path = "assess/one.html")]
struct OnePage {
    page: Page,
    view: AssessmentView,
    form: Filled,
    spider: Option<Picture>,
    /// Each dimension with its rounds, in the order of the model.
    dimensions: Vec<Told>,
}

/// One dimension as the page tells it.
struct Told {
    dimension: DimensionView,
    picture: Option<Picture>,
    /// The last closed round's result.
    last: Option<ResultView>,
    /// Notes of the talks of earlier rounds, with the round's number.
    before: Vec<(i64, String, String)>,
}

impl OnePage {
    /// The number of the last closed round.
    fn last(&self) -> i64 {
        self.view.rounds.last().map_or(0, |round| round.number)
    }

    /// The first dimension this person has not rated in the open round; the first of all where everything is rated.
    fn next(&self) -> &str {
        let own = self.view.open.as_ref().map_or(&[][..], |open| &open.own);
        let is_left = |one: &&DimensionView| own.iter().all(|rating| rating.dimension != one.key);
        let all = &self.view.model.dimensions;
        all.iter().find(is_left).or_else(|| all.first()).map_or("", |one| one.key.as_str())
    }

    /// What this person said of a dimension in the open round.
    fn own(&self, key: &str) -> Option<i64> {
        let open = self.view.open.as_ref()?;
        open.own.iter().find(|rating| rating.dimension == key).map(|rating| rating.rating)
    }

    fn spread(&self, spread: &CountsView) -> String {
        picture::spread_in_words(&self.page, spread)
    }

    /// How many dimensions of the last round are agreed on, split, or without a label.
    fn stands(&self, stand: &str) -> usize {
        let results = self.view.rounds.last().map_or(&[][..], |round| &round.results);
        results.iter().filter(|result| result.spread.raters > 0 && result.spread.stand == stand).count()
    }

    fn shared_with(&self) -> String {
        if self.view.shared_network.is_empty() {
            self.page.w("audience", &self.view.line.audience).to_owned()
        } else {
            self.view.shared_network.clone()
        }
    }
}

fn round_name(page: &Page, round: &RoundView) -> String {
    let day = round.closed_at.get(..10).unwrap_or_default();
    format!("{}, {}", page.n("assess-round", round.number), page.date(day))
}

fn told(page: &Page, view: &AssessmentView, at: usize) -> Told {
    let dimension = view.model.dimensions[at].clone();
    let results: Vec<(&RoundView, &ResultView)> =
        view.rounds.iter().filter_map(|round| Some((round, round.results.get(at)?))).collect();
    let rows: Vec<(String, &CountsView)> =
        results.iter().map(|(round, result)| (round_name(page, round), &result.spread)).collect();
    let before = results.iter().rev().skip(1).filter(|(_, result)| !result.talk.words.is_empty());
    Told {
        picture: picture::of_dimension(page, (&dimension.key, &dimension.name.words), &rows),
        before: before
            .map(|(round, result)| (round.number, result.talk.words.clone(), result.talk.lang.clone()))
            .collect(),
        last: results.last().map(|(_, result)| (*result).clone()),
        dimension,
    }
}

/// The newest round first, then the rounds before it, then the years before.
fn spider(page: &Page, view: &AssessmentView) -> Option<Picture> {
    let rounds = view.rounds.iter().rev().map(|round| {
        (round_name(page, round), round.results.iter().map(|result| &result.spread).collect::<Vec<_>>())
    });
    let years = view.earlier.iter().rev().map(|before| {
        let day = before.closed_at.get(..10).unwrap_or_default();
        (page.with("assess-earlier", &page.date(day)), picture::in_order(&view.model, before))
    });
    let shapes: Vec<_> = rounds.take(2).chain(years.take(2)).collect();
    picture::of_model(page, &view.model, &shapes)
}

fn draw(guest: &Guest, id: &AssessmentId, form: Filled) -> Result<OnePage> {
    let view = assessment::assessment(&guest.app.ctx, &guest.actor, id, guest.lang.code())?;
    let page = guest.page_titled("capture", view.model.model.name.words.clone());
    let dimensions = (0..view.model.dimensions.len()).map(|at| told(&page, &view, at)).collect();
    Ok(OnePage { spider: spider(&page, &view), dimensions, page, view, form })
}

pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            if guest.actor.person.is_none() {
                return guest.sign_in_first(&guest.here());
            }
            guest.html(&draw(guest, &AssessmentId::new(id), Filled::default())?)
        })
        .await
}

/// After a deed: the page again, with the sentence about it or with the refusal.
fn after(guest: &Guest, id: &AssessmentId, form: Filled, (done, word): (Result<()>, &str)) -> Answer {
    match done {
        Ok(()) => guest.go(&format!("/capture/assessments/{id}"), word),
        Err(Error::Refused(refusal)) => guest.refused(&draw(guest, id, form.refused(refusal))?),
        Err(other) => Err(other),
    }
}

pub(super) async fn close(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = AssessmentId::new(id);
            let done = assessment::close_round(&guest.app.ctx, &guest.actor, &id);
            after(guest, &id, form, (done, "assessment-closed"))
        })
        .await
}

pub(super) async fn next_round(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = AssessmentId::new(id);
            let done = assessment::open_round(&guest.app.ctx, &guest.actor, &id);
            after(guest, &id, form, (done, "assessment-opened"))
        })
        .await
}

pub(super) async fn talk(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = AssessmentId::new(id);
            let new = NewTalk {
                round: form.number("round")?.unwrap_or(0),
                dimension: form.text("dimension").to_owned(),
                words: form.text("talk").to_owned(),
                lang: language_of(form.text("lang"), guest.lang.code()).to_owned(),
                confirmed: form.is_ticked("confirmed").into(),
            };
            match assessment::keep_talk(&guest.app.ctx, &guest.actor, &id, &new) {
                Ok(()) => {
                    let place = format!("/capture/assessments/{id}#{}", new.dimension);
                    guest.go(&place, "assessment-talk-kept")
                }
                Err(other) => after(guest, &id, form, (Err(other), "")),
            }
        })
        .await
}

pub(super) async fn share(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = AssessmentId::new(id);
            let with = match form.text("with") {
                "everybody" => Ok(Share::Everybody),
                "" => Err(Refusal::FieldMissing { field: "with" }.into()),
                network => Ok(Share::Network(NetworkId::new(network))),
            };
            let done = with.and_then(|with| assessment::share(&guest.app.ctx, &guest.actor, &id, &with));
            after(guest, &id, form, (done, "assessment-shared"))
        })
        .await
}

pub(super) async fn take_back(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = AssessmentId::new(id);
            let done = assessment::take_back(&guest.app.ctx, &guest.actor, &id);
            after(guest, &id, form, (done, "assessment-taken-back"))
        })
        .await
}
