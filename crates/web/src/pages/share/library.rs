//! The library of practices, narrowed by subject, country and whether they still run.

use super::in_order;
use crate::{Page, Visit};
use askama::Template;
use axum::response::Response;
use torg_domain::network::Concept;
use torg_domain::practice::PracticeState;
use torg_stages::ground::places;
use torg_stages::share::queries::{self, PracticeFilter};
use torg_stages::share::views::PracticeView;

#[derive(Template)]
#[template(path = "share/library.html")]
struct LibraryPage {
    page: Page,
    practices: Vec<PracticeView>,
    countries: Vec<String>,
    concepts: Vec<&'static str>,
    concept: String,
    country: String,
    state: String,
    /// Id and name of the reader's own place.
    own: Option<(String, String)>,
}

impl LibraryPage {
    fn is_narrowed(&self) -> bool {
        !(self.concept.is_empty() && self.country.is_empty() && self.state.is_empty())
    }
}

pub(super) async fn show(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            let ctx = &guest.app.ctx;
            let asked = |name| guest.query(name).unwrap_or_default();
            let (concept, country, state) = (asked("concept"), asked("country"), asked("state"));
            let filter = PracticeFilter {
                concept: Concept::from_word(&concept),
                country: Some(country.clone()).filter(|country| !country.is_empty()),
                state: PracticeState::from_word(&state),
                ..PracticeFilter::default()
            };
            let practices = queries::practices(ctx, &guest.actor, &filter)?;
            let (countries, concepts) = queries::choices(ctx)?;
            let own = match &guest.actor.organisation {
                Some(id) => Some((id.to_string(), places::organisation(ctx, id)?.name)),
                None => None,
            };
            let page = guest.page("share", "share-title");
            let concepts = in_order(&concepts);
            guest.html(&LibraryPage { page, practices, countries, concepts, concept, country, state, own })
        })
        .await
}
