//! The list of needs and offers, and how many ask for a subject and how many offer it.

use crate::pages::share::in_order;
use crate::{Page, Visit};
use askama::Template;
use axum::response::Response;
use torg_domain::need::Direction;
use torg_stages::capture::queries::{self, NeedFilter};
use torg_stages::capture::views::NeedView;

#[derive(Template)]
#[template(path = "needs/list.html")]
struct ListPage {
    page: Page,
    needs: Vec<NeedView>,
    direction: String,
    concept: String,
    country: String,
    concepts: Vec<&'static str>,
    countries: Vec<String>,
    subjects: Vec<Subject>,
}

/// How many of the needs and offers shown are about one subject.
struct Subject {
    concept: &'static str,
    asked: usize,
    offered: usize,
}

fn subjects(needs: &[NeedView], concepts: &[&'static str]) -> Vec<Subject> {
    let count = |concept: &str, direction: Direction| {
        needs.iter().filter(|need| need.concept == concept && need.direction == direction.word()).count()
    };
    let all = concepts.iter().map(|concept| Subject {
        concept,
        asked: count(concept, Direction::Need),
        offered: count(concept, Direction::Offer),
    });
    all.filter(|subject| subject.asked + subject.offered > 0).collect()
}

impl ListPage {
    fn is_narrowed(&self) -> bool {
        !(self.direction.is_empty() && self.concept.is_empty() && self.country.is_empty())
    }
}

pub(super) async fn show(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            let asked = |name| guest.query(name).unwrap_or_default();
            let (direction, concept, country) = (asked("direction"), asked("concept"), asked("country"));
            let all = queries::needs(&guest.app.ctx, &guest.actor, &NeedFilter::default())?;
            let mut countries: Vec<String> = all.iter().map(|need| need.country.clone()).collect();
            countries.retain(|country| !country.is_empty());
            countries.sort();
            countries.dedup();
            let concepts = in_order(&all.iter().map(|need| need.concept.clone()).collect::<Vec<_>>());
            let fits = |wanted: &str, own: &str| wanted.is_empty() || wanted == own;
            let is_wanted = |need: &NeedView| {
                fits(&direction, &need.direction)
                    && fits(&concept, &need.concept)
                    && fits(&country, &need.country)
            };
            let needs: Vec<NeedView> = all.into_iter().filter(is_wanted).collect();
            let subjects = subjects(&needs, &concepts);
            let page = guest.page("find", "find-needs-title");
            guest.html(&ListPage { page, needs, direction, concept, country, concepts, countries, subjects })
        })
        .await
}
