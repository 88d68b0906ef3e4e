//! What everybody may read of a place: what it tries, with whom, and how it goes. The same page for every reader.

use crate::pages::follow_up::figure::Figure;
use crate::{Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::OrganisationId;
use torg_stages::follow_up::views::ExpectationView;
use torg_stages::share::queries;
use torg_stages::share::views::{PilotStoryView, PlacePageView};

#[derive(Template)]
#[template(path = "share/place.html")]
struct PlacePage {
    page: Page,
    place: PlacePageView,
    stories: Vec<Story>,
    is_example: bool,
}

/// A pilot with its curves in the reader's language.
struct Story {
    view: PilotStoryView,
    measures: Vec<(ExpectationView, Option<Figure>)>,
}

/// Draws the curves; anchors are numbered through the whole page.
fn stories(page: &Page, views: &[PilotStoryView]) -> Vec<Story> {
    let mut number = 0;
    let mut all = Vec::new();
    for view in views {
        let mut measures = Vec::new();
        for measure in &view.measures {
            number += 1;
            let figure = measure.curve.as_ref().map(|curve| Figure::of(page, curve, number));
            measures.push((measure.expectation.clone(), figure));
        }
        all.push(Story { view: view.clone(), measures });
    }
    all
}

pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let place = queries::place(&guest.app.ctx, &OrganisationId::new(id))?;
            let title = guest.page("share", "menu-share").with("share-place-tries", &place.organisation.name);
            let page = guest.page_titled("share", title);
            let stories = stories(&page, &place.pilots);
            let is_example = place.pilots.iter().any(|story| story.pilot.pilot.is_example);
            guest.html(&PlacePage { page, place, stories, is_example })
        })
        .await
}
