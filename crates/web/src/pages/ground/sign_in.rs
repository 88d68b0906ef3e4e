//! Signing in and out.

use super::{is_own, own_path};
use crate::app::Demo;
use crate::limits::Counted;
use crate::{Answer, Filled, Guest, Page, Visit, cookie};
use askama::Template;
use axum::http::header;
use axum::response::Response;
use torg_domain::Refusal;
use torg_stages::Error;
use torg_stages::ground::people;

#[derive(Template)]
#[template(path = "ground/sign-in.html")]
struct SignInPage {
    page: Page,
    form: Filled,
    back: String,
    demo: Option<Demo>,
}

fn draw(guest: &Guest, form: Filled, back: String) -> SignInPage {
    let demo = guest.app.settings.demo.clone();
    SignInPage { page: guest.page("", "ground-sign-in-title"), form, back, demo }
}

pub(super) async fn show(visit: Visit) -> Response {
    visit.answer(|guest| guest.html(&draw(guest, Filled::default(), own_path(guest, "back")))).await
}

pub(super) async fn sign_in(visit: Visit, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let back = Some(form.text("back")).filter(|path| is_own(path)).unwrap_or("/").to_owned();
            match enter(guest, &form) {
                Ok(secret) => with_session(guest, &secret, &back),
                Err(Error::Refused(refusal)) => {
                    let kept = form.set("password", "").refused(refusal);
                    guest.refused(&draw(guest, kept, back))
                }
                Err(other) => Err(other),
            }
        })
        .await
}

fn enter(guest: &Guest, form: &Filled) -> torg_stages::Result<String> {
    let name = form.text("sign-in-name").to_lowercase();
    let limits = &guest.app.limits;
    limits.count(Counted::SignInName, &name)?;
    limits.count(Counted::SignInAddress, guest.address())?;
    if name.is_empty() || form.text("password").is_empty() {
        return Err(Refusal::SignInWrong.into());
    }
    let secret = people::sign_in(&guest.app.ctx, &name, form.text("password"))?;
    // Only wrong tries count: a whole town hall may sign in from one address at nine o'clock.
    limits.forget(Counted::SignInName, &name);
    limits.give_back(Counted::SignInAddress, guest.address());
    Ok(secret)
}

/// The answer that carries the session's cookie.
pub(super) fn with_session(guest: &Guest, secret: &str, to: &str) -> Answer {
    let mut response = guest.go(to, "")?;
    let is_secure = guest.app.settings.is_secure();
    let seconds = u32::try_from(people::SESSION_MOST_DAYS * 86_400).ok();
    if let Some(value) = cookie::set(cookie::session_name(is_secure), secret, seconds, is_secure) {
        response.headers_mut().insert(header::SET_COOKIE, value);
    }
    Ok(response)
}

pub(super) async fn sign_out(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            if let Some(secret) = guest.session() {
                people::sign_out(&guest.app.ctx, secret)?;
            }
            let mut response = guest.go("/", "signed-out")?;
            let is_secure = guest.app.settings.is_secure();
            if let Some(value) = cookie::set(cookie::session_name(is_secure), "", Some(0), is_secure) {
                response.headers_mut().insert(header::SET_COOKIE, value);
            }
            Ok(response)
        })
        .await
}
