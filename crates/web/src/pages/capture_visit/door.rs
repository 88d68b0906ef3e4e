//! Coming in by the delegation's link: language, level, role, and a name only for those who want it.

use super::{phone, seat_cookie, secret};
use crate::{Answer, Filled, Guest, Page, Visit, cookie};
use askama::Template;
use axum::extract::Path;
use axum::http::header;
use axum::response::Response;
use torg_domain::Refusal;
use torg_domain::network::Level;
use torg_stages::Error;
use torg_stages::capture::delegation::{self, DoorView, NewMember};

/// The link ends before this does.
const SEAT_SECONDS: u32 = 60 * 86_400;
/// Levels that travel with a delegation.
const LEVELS: [Level; 7] = [
    Level::Management,
    Level::Development,
    Level::CareStaff,
    Level::HealthCare,
    Level::Politician,
    Level::User,
    Level::Relative,
];

#[derive(Template)]
#[template(path = "visit/door.html")]
struct DoorPage {
    page: Page,
    form: Filled,
    door: DoorView,
    levels: &'static [Level],
    action: String,
}

/// `GET /v/{token}`: the own page where there is a seat, otherwise coming in.
pub(super) async fn show(visit: Visit, Path(token): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let door = delegation::door(&guest.app.ctx, &token)?;
            match phone::page(guest, &token, Filled::default()) {
                Err(Error::Refused(Refusal::LinkEnded)) => {
                    guest.html(&door_page(guest, &token, door, Filled::default()))
                }
                Ok(page) => guest.html(&page),
                Err(other) => Err(other),
            }
        })
        .await
}

/// `POST /v/{token}/join`.
pub(super) async fn join(visit: Visit, Path(token): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| match come_in(guest, &token, &form) {
            Err(Error::Refused(refusal)) => {
                let door = delegation::door(&guest.app.ctx, &token)?;
                guest.refused(&door_page(guest, &token, door, form.refused(refusal)))
            }
            other => other,
        })
        .await
}

fn come_in(guest: &Guest, token: &str, form: &Filled) -> Answer {
    guest.count_public_post()?;
    let new = NewMember {
        level: Level::from_word(form.text("level")),
        role: form.text("role").to_owned(),
        name: if form.is_ticked("with-name") { form.text("name").to_owned() } else { String::new() },
        lang: guest.lang.code().to_owned(),
    };
    let secret = delegation::join(&guest.app.ctx, token, &new)?;
    let mut response = guest.go(&format!("/v/{token}"), "")?;
    let is_secure = guest.app.settings.is_secure();
    if let Some(value) = cookie::set(&seat_cookie(guest, token), &secret, Some(SEAT_SECONDS), is_secure) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    Ok(response)
}

fn door_page(guest: &Guest, token: &str, door: DoorView, form: Filled) -> DoorPage {
    let page = guest.page_titled("", door.title.clone());
    DoorPage { page, form, door, levels: &LEVELS, action: format!("/v/{token}/join") }
}

/// Has this reader come in already?
pub(super) fn has_seat(guest: &Guest, token: &str) -> bool {
    !secret(guest, token).is_empty()
}
