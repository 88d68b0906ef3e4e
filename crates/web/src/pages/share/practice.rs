//! One practice: what it is, what it takes, what went wrong, whom to ask, and where it comes from.

use crate::{Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::PracticeId;
use torg_stages::share::adoption::{AdoptionView, of_practice};
use torg_stages::share::queries;
use torg_stages::share::requirement::{
    AskedOfView, RequirementView, asked_of, of_practice as of_practice_required,
};
use torg_stages::share::views::{PracticePageView, PracticeView};

#[derive(Template)]
#[template(path = "share/practice.html")]
struct PracticePage {
    page: Page,
    view: PracticePageView,
    adoptions: Vec<AdoptionView>,
    required: Option<RequirementView>,
    asked: AskedOfView,
}

impl PracticePage {
    /// The headings of a practice after Innokylä's operating model, then what others ask about first: the locale
    /// word of each and what is said under it.
    fn told(&self) -> [(&'static str, &str); 6] {
        let now: &PracticeView = &self.view.practice;
        [
            ("core", &now.core),
            ("context", &now.context),
            ("conditions", &now.conditions),
            ("requires", &now.requires),
            ("costs", &now.costs),
            ("went-wrong", &now.went_wrong),
        ]
    }

    /// What somebody who took it up changed, and why, each under the key of its label.
    fn changed<'a>(&self, known: &'a AdoptionView) -> [(&'static str, &'a str); 2] {
        [("who-changed", &known.changed), ("who-why", &known.reason)]
    }
}

pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let id = PracticeId::new(id);
            let view = queries::practice(&guest.app.ctx, &guest.actor, &id)?;
            let adoptions = of_practice(&guest.app.ctx, &guest.actor, &id)?;
            let page = guest.page_titled("share", view.practice.title.clone());
            let required = of_practice_required(&guest.app.ctx, &guest.actor, &id, guest.lang.code())?;
            let asked = asked_of(&guest.app.ctx, &guest.actor, &id)?;
            guest.html(&PracticePage { page, view, adoptions, required, asked })
        })
        .await
}
