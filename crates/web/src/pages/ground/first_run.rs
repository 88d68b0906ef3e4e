//! The first page of a fresh installation: makes the administrator. Only from this machine, only while there is no
//! account: no default password ever exists.

use super::sign_in::with_session;
use crate::{Filled, Guest, Page, Visit};
use askama::Template;
use axum::response::Response;
use std::net::IpAddr;
use torg_domain::Refusal;
use torg_stages::ground::people::{self, NewPerson};
use torg_stages::{Deed, Error};

#[derive(Template)]
#[template(path = "ground/first-run.html")]
struct FirstRunPage {
    page: Page,
    form: Filled,
}

fn draw(guest: &Guest, form: Filled) -> FirstRunPage {
    FirstRunPage { page: guest.page("", "ground-first-run-title"), form }
}

/// Somebody who sits at the machine. Whoever comes through a proxy on it does not.
fn is_local(guest: &Guest) -> bool {
    !guest.is_forwarded() && guest.address().parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

fn may_begin(guest: &Guest) -> torg_stages::Result<()> {
    if is_local(guest) && people::is_fresh(&guest.app.ctx)? {
        Ok(())
    } else {
        Err(Error::Forbidden(Deed::Administer))
    }
}

pub(super) async fn show(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            may_begin(guest)?;
            guest.html(&draw(guest, Filled::default()))
        })
        .await
}

pub(super) async fn create(visit: Visit, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            may_begin(guest)?;
            match make(guest, &form) {
                Ok(secret) => with_session(guest, &secret, "/administration"),
                Err(Error::Refused(refusal)) => {
                    let kept = form.set("password", "").set("password-again", "").refused(refusal);
                    guest.refused(&draw(guest, kept))
                }
                Err(other) => Err(other),
            }
        })
        .await
}

fn make(guest: &Guest, form: &Filled) -> torg_stages::Result<String> {
    if form.text("password") != form.text("password-again") {
        return Err(Refusal::PasswordsDiffer.into());
    }
    let new = NewPerson {
        sign_in_name: form.text("sign-in-name").to_owned(),
        display_name: form.text("display-name").to_owned(),
        role_title: guest.app.words.get(guest.lang).t("role-administrator").to_owned(),
        language: guest.lang.code().to_owned(),
        password: form.text("password").to_owned(),
        is_administrator: true,
        ..NewPerson::default()
    };
    people::add_first_administrator(&guest.app.ctx, &new)?;
    people::sign_in(&guest.app.ctx, &new.sign_in_name, &new.password)
}
