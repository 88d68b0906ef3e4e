//! A model in words, and the results by it that are shared with this reader beside the reader's own.

use super::picture::{self, Picture, in_order};
use crate::{Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::AssessmentModelId;
use torg_lang::sort_names;
use torg_stages::capture::assessment::{self, ComparedView, CountsView, SharedView};

/// Shapes that can be told apart in one drawing.
const DRAWN_MOST: usize = 4;

#[derive(Template)]
#[template(path = "assess/model.html")]
struct ModelPage {
    page: Page,
    view: ComparedView,
    spider: Option<Picture>,
    /// One picture for each dimension, where more than one place has rated it.
    dots: Vec<Picture>,
    may_start: bool,
}

fn name(page: &Page, one: &SharedView) -> String {
    let year = one.closed_at.get(..4).unwrap_or_default();
    let example = if one.is_example { format!(" ({})", page.t("word-example")) } else { String::new() };
    format!("{} {year}{example}", one.organisation)
}

fn draw(page: Page, mut view: ComparedView, may_start: bool) -> ModelPage {
    sort_names(page.lang, &mut view.others, |one| one.organisation.as_str());
    let places: Vec<&SharedView> = view.own.iter().chain(&view.others).collect();
    let shapes: Vec<(String, Vec<&CountsView>)> =
        places.iter().take(DRAWN_MOST).map(|one| (name(&page, one), in_order(&view.model, one))).collect();
    let spider = picture::of_model(&page, &view.model, &shapes);
    let dots = view.model.dimensions.iter().filter_map(|one| {
        let rows: Vec<(String, &CountsView)> = places
            .iter()
            .filter_map(|place| {
                let spread = place.spreads.iter().find(|(key, _)| *key == one.key)?;
                Some((name(&page, place), &spread.1))
            })
            .collect();
        picture::of_dimension(&page, (&one.key, &one.name.words), &rows)
    });
    let dots = dots.collect();
    ModelPage { spider, dots, page, view, may_start }
}

pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let model = AssessmentModelId::new(id);
            let view = assessment::compared(&guest.app.ctx, &guest.actor, &model, guest.lang.code())?;
            let page = guest.page_titled("capture", view.model.model.name.words.clone());
            let may_start = guest.actor.person.is_some() && guest.actor.organisation.is_some();
            guest.html(&draw(page, view, may_start))
        })
        .await
}
