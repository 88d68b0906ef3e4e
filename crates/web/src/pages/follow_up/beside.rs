//! Two measures beside each other, each with its own definition, and above both what keeps them from being compared.

use super::figure::Figure;
use crate::{Page, Visit};
use askama::Template;
use axum::response::Response;
use torg_domain::id::{IndicatorId, OrganisationId};
use torg_lang::Arg;
use torg_stages::follow_up::queries::{self, BesideRequest};
use torg_stages::follow_up::views::{BesideView, CurveView, DifferenceBetweenView};

#[derive(Template)]
#[template(path = "follow_up/beside.html")]
struct BesidePage {
    page: Page,
    view: BesideView,
    figures: Vec<(CurveView, Figure)>,
    warnings: Vec<String>,
}

/// `GET /follow-up/beside`.
pub(super) async fn show(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            let given = |name: &str| guest.query(name).filter(|text| !text.is_empty());
            let one = IndicatorId::new(given("one").unwrap_or_default());
            let place = OrganisationId::new(given("one-place").unwrap_or_default());
            let request = BesideRequest {
                indicator: given("other").map(IndicatorId::new),
                place: given("other-place").map(OrganisationId::new),
            };
            let mut view = queries::beside(&guest.app.ctx, &guest.actor, (&one, &place), &request)?;
            torg_lang::sort_names(guest.lang, &mut view.places, |place| place.name.as_str());
            let page = guest.page("follow-up", "beside-title");
            let both = std::iter::once(&view.one).chain(&view.other);
            let figures =
                both.enumerate().map(|(at, curve)| (curve.clone(), Figure::of(&page, curve, at + 1)));
            let figures = figures.collect();
            let warnings = view.differs.iter().map(|told| warning(&page, told)).collect();
            guest.html(&BesidePage { page, view, figures, warnings })
        })
        .await
}

impl BesidePage {
    fn is_other(&self, id: &str) -> bool {
        self.view.other.as_ref().is_some_and(|other| other.indicator.id == id)
    }

    fn is_there(&self, place: &str) -> bool {
        self.view.other.as_ref().is_some_and(|other| other.place.id == place)
    }
}

fn warning(page: &Page, told: &DifferenceBetweenView) -> String {
    let side =
        |text: &str| if text.is_empty() { page.t("word-not-stated").to_owned() } else { text.to_owned() };
    page.phrases().with(
        &format!("beside-differs-{}", told.what),
        &[("one", Arg::Text(&side(&told.one))), ("other", Arg::Text(&side(&told.other)))],
    )
}
