//! The list of needs and offers, and how many ask for a subject and how many offer it.

use crate::pages::share::in_order;
use crate::{Page, Visit};
use askama::Template;
use axum::response::Response;
use torg_domain::need::{Direction, WantedForm};
use torg_stages::capture::queries::{self, NeedFilter};
use torg_stages::capture::views::{NeedView, SubjectView};

#[derive(Template)]
#[template(path = "needs/list.html")]
struct ListPage {
    page: Page,
    needs: Vec<NeedView>,
    direction: String,
    concept: String,
    country: String,
    wanted: String,
    language: String,
    languages: Vec<String>,
    concepts: Vec<&'static str>,
    countries: Vec<String>,
    subjects: Vec<SubjectView>,
    /// The network it is narrowed to: id; empty = all.
    network: String,
}

/// Values that some of them have, each once, in the order of their codes.
fn in_use(needs: &[NeedView], of: impl Fn(&NeedView) -> &String) -> Vec<String> {
    let mut values: Vec<String> = needs.iter().map(|need| of(need).clone()).collect();
    values.retain(|value| !value.is_empty());
    values.sort();
    values.dedup();
    values
}

impl ListPage {
    fn is_narrowed(&self) -> bool {
        let asked =
            [&self.direction, &self.concept, &self.country, &self.wanted, &self.language, &self.network];
        asked.into_iter().any(|value| !value.is_empty())
    }
}

pub(super) async fn show(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            let asked = |name| guest.query(name).unwrap_or_default();
            let (direction, concept, country) = (asked("direction"), asked("concept"), asked("country"));
            let network = asked("network");
            let filter = NeedFilter {
                network: Some(network.clone()).filter(|id| !id.is_empty()),
                ..NeedFilter::default()
            };
            let all = queries::needs(&guest.app.ctx, &guest.actor, &filter)?;
            let (wanted, language) = (asked("form"), asked("lang-of"));
            let countries = in_use(&all, |need| &need.country);
            let languages = in_use(&all, |need| &need.lang);
            let concepts = in_order(&all.iter().map(|need| need.concept.clone()).collect::<Vec<_>>());
            let fits = |wanted: &str, own: &str| wanted.is_empty() || wanted == own;
            let is_wanted = |need: &NeedView| {
                fits(&direction, &need.direction)
                    && fits(&concept, &need.concept)
                    && fits(&country, &need.country)
                    && (fits(&wanted, &need.wanted_form) || need.wanted_form == WantedForm::Any.word())
                    && fits(&language, &need.lang)
            };
            let needs: Vec<NeedView> = all.into_iter().filter(is_wanted).collect();
            let subjects = queries::subjects(&needs);
            let page = guest.page("find", "find-needs-title");
            guest.html(&ListPage {
                page,
                needs,
                direction,
                concept,
                country,
                wanted,
                language,
                languages,
                concepts,
                countries,
                subjects,
                network,
            })
        })
        .await
}
