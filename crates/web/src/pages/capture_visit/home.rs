//! The bus home: the group's notes on one page, put together and chosen; facts apart; at most two commitments.

use super::{door, secret, voice};
use crate::{Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::Refusal;
use torg_domain::delegation::TAKE_HOME_MOST;
use torg_stages::act::commands::{self as act, NewTakeHome};
use torg_stages::act::queries as acted;
use torg_stages::act::views::TakeHomeView;
use torg_stages::capture::delegation::{self, BundleView, HomeView, WrittenView};
use torg_stages::{Error, Result};

#[derive(Template)]
#[template(path = "visit/home.html")]
struct HomePage {
    page: Page,
    form: Filled,
    view: HomeView,
    taken: Vec<TakeHomeView>,
    most: usize,
    base: String,
}

impl HomePage {
    fn voice(&self, note: &WrittenView) -> String {
        voice(&self.page, note)
    }

    /// Notes that another one can be put under: id and the beginning of its words.
    fn others(&self, than: &BundleView) -> Vec<(&str, String)> {
        let all = self.view.headings.iter().flat_map(|(_, bundles)| bundles);
        all.filter(|other| other.head.id != than.head.id)
            .map(|other| (other.head.id.as_str(), other.head.text.chars().take(60).collect()))
            .collect()
    }
}

/// `GET /v/{token}/home`.
pub(super) async fn show(visit: Visit, Path(token): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            if !door::has_seat(guest, &token) {
                return guest.go(&format!("/v/{token}"), "");
            }
            guest.html(&home_page(guest, &token, Filled::default())?)
        })
        .await
}

/// `POST /v/{token}/merge`.
pub(super) async fn merge(visit: Visit, Path(token): Path<String>, form: Filled) -> Response {
    done(visit, token, form, "visit-merged", |guest, by, form| {
        delegation::merge(&guest.app.ctx, by, form.text("note"), form.text("into"))
    })
    .await
}

/// `POST /v/{token}/part`.
pub(super) async fn part(visit: Visit, Path(token): Path<String>, form: Filled) -> Response {
    done(visit, token, form, "visit-parted", |guest, by, form| {
        delegation::part(&guest.app.ctx, by, form.text("note"))
    })
    .await
}

/// `POST /v/{token}/vote`.
pub(super) async fn vote(visit: Visit, Path(token): Path<String>, form: Filled) -> Response {
    done(visit, token, form, "", |guest, by, form| {
        delegation::vote(&guest.app.ctx, by, form.text("note"), form.has("stance", "choose"))
    })
    .await
}

/// `POST /v/{token}/take-home`.
pub(super) async fn take(visit: Visit, Path(token): Path<String>, form: Filled) -> Response {
    done(visit, token, form, "visit-taken", |guest, by, form| {
        let new = NewTakeHome {
            promise: form.text("promise").to_owned(),
            owner_role: form.text("owner-role").to_owned(),
            due_on: form.date("due-on")?,
            confirmed: form.is_ticked("confirmed").into(),
        };
        act::take_home(&guest.app.ctx, by, &new)
    })
    .await
}

/// `POST /v/{token}/leave`.
pub(super) async fn leave(visit: Visit, Path(token): Path<String>, form: Filled) -> Response {
    done(visit, token, form, "visit-left", |guest, by, form| {
        act::leave_behind(&guest.app.ctx, by, form.text("commitment"))
    })
    .await
}

/// Does what a form asks; a refused form comes back filled in, and who has not come in is shown the door.
async fn done(
    visit: Visit,
    token: String,
    form: Filled,
    told: &'static str,
    work: impl FnOnce(&Guest, (&str, &str), &Filled) -> Result<()> + Send + 'static,
) -> Response {
    visit
        .answer(move |guest| {
            guest.count_public_post()?;
            match work(guest, (&token, &secret(guest, &token)), &form) {
                Ok(()) => {
                    let place = Some(form.text("place")).filter(|place| !place.is_empty());
                    let place = place.map(|place| format!("#{place}")).unwrap_or_default();
                    guest.go(&format!("/v/{token}/home{place}"), told)
                }
                Err(Error::Refused(Refusal::LinkEnded)) if !door::has_seat(guest, &token) => {
                    guest.go(&format!("/v/{token}"), "")
                }
                Err(Error::Refused(refusal)) => {
                    guest.refused(&home_page(guest, &token, form.refused(refusal))?)
                }
                Err(other) => Err(other),
            }
        })
        .await
}

fn home_page(guest: &Guest, token: &str, form: Filled) -> Result<HomePage> {
    let secret = secret(guest, token);
    Ok(HomePage {
        page: guest.page("", "visit-bus-home"),
        form,
        view: delegation::home(&guest.app.ctx, token, &secret)?,
        taken: acted::take_homes(&guest.app.ctx, token, &secret)?,
        most: TAKE_HOME_MOST,
        base: format!("/v/{token}"),
    })
}
