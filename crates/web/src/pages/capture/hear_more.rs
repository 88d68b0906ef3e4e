//! "We would like to hear more about this": from any note, practice, finding or other station to a need.

use crate::{Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::NeedId;
use torg_domain::link::{Anchor, Kind};
use torg_domain::need::WantedForm;
use torg_stages::capture::commands::{self, HearMore};
use torg_stages::capture::queries;
use torg_stages::capture::views::NeedView;
use torg_stages::ground::thread::{self, Station};
use torg_stages::{Deed, Error, Result};

#[derive(Template)]
#[template(path = "capture/hear-more.html")]
struct HearMorePage {
    page: Page,
    form: Filled,
    about: Station,
    forms: &'static [WantedForm],
    others: Vec<NeedView>,
}

/// `GET /capture/hear-more/{kind}/{id}`.
pub(super) async fn show(visit: Visit, Path((kind, id)): Path<(String, String)>) -> Response {
    visit
        .answer(move |guest| {
            if guest.actor.person.is_none() {
                return Err(Error::Forbidden(Deed::Change));
            }
            let form = Filled::with(&[("wanted-form", WantedForm::Any.word())]);
            guest.html(&draw(guest, form, &anchor(&kind, id)?)?)
        })
        .await
}

/// `POST /capture/hear-more/{kind}/{id}`.
pub(super) async fn add(visit: Visit, Path((kind, id)): Path<(String, String)>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let about = anchor(&kind, id)?;
            match wish(guest, &form, &about) {
                Ok(need) => guest.go(&format!("/find/needs/{need}"), "hear-more"),
                Err(Error::Refused(refusal)) => guest.refused(&draw(guest, form.refused(refusal), &about)?),
                Err(other) => Err(other),
            }
        })
        .await
}

fn wish(guest: &Guest, form: &Filled, about: &Anchor) -> Result<NeedId> {
    let wish = HearMore {
        about: about.clone(),
        words: form.text("words").to_owned(),
        lang: guest.lang.code().to_owned(),
        organisation: None,
        wanted_form: WantedForm::from_word(form.text("wanted-form")).unwrap_or(WantedForm::Any),
        by_when: form.date("by-when")?,
    };
    commands::hear_more(&guest.app.ctx, &guest.actor, &wish)
}

fn anchor(kind: &str, id: String) -> Result<Anchor> {
    match Kind::from_word(kind) {
        Some(kind) => Ok(Anchor { kind, id }),
        None => Err(Error::Missing("station", id)),
    }
}

fn draw(guest: &Guest, form: Filled, about: &Anchor) -> Result<HearMorePage> {
    let ctx = &guest.app.ctx;
    let stations = thread::through(ctx, &guest.actor, about)?.stations;
    let start = stations.into_iter().find(|station| station.step == 0);
    Ok(HearMorePage {
        page: guest.page("capture", "capture-hear-more"),
        form,
        about: start.ok_or_else(|| Error::Missing("station", about.id.clone()))?,
        forms: WantedForm::ALL,
        others: queries::needs_about(ctx, &guest.actor, about)?,
    })
}
