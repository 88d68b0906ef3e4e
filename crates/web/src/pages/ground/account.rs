//! The account: who I am here, my networks and roles, another password, signing out.

use crate::limits::Counted;
use crate::{Filled, Guest, Page, Visit};
use askama::Template;
use axum::response::Response;
use torg_domain::Refusal;
use torg_domain::network::NetworkRole;
use torg_stages::Error;
use torg_stages::ground::{networks, people, places};

#[derive(Template)]
#[template(path = "ground/account.html")]
struct AccountPage {
    page: Page,
    form: Filled,
    organisation: Option<places::OrganisationView>,
    roles: Vec<(networks::NetworkView, NetworkRole)>,
    /// Where they want to be written to.
    address: String,
}

fn draw(guest: &Guest, form: Filled) -> torg_stages::Result<AccountPage> {
    let ctx = &guest.app.ctx;
    let organisation =
        guest.actor.organisation.as_ref().map(|id| places::organisation(ctx, id)).transpose()?;
    let roles = guest
        .actor
        .roles
        .iter()
        .map(|(id, role)| Ok((networks::network(ctx, &guest.actor, id)?, *role)))
        .collect::<torg_stages::Result<_>>()?;
    let page = guest.page_titled("", guest.actor.display_name.clone());
    let address = match form.text("mail-address") {
        "" => people::own_address(ctx, &guest.actor)?,
        typed => typed.to_owned(),
    };
    Ok(AccountPage { page, form, organisation, roles, address })
}

pub(super) async fn show(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            if guest.actor.person.is_none() {
                return guest.go("/sign-in?back=/account", "");
            }
            guest.html(&draw(guest, Filled::default())?)
        })
        .await
}

pub(super) async fn change_mail(visit: Visit, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            match people::set_address(&guest.app.ctx, &guest.actor, form.text("mail-address")) {
                Ok(()) => guest.go("/account", "mail-address-changed"),
                Err(Error::Refused(refusal)) => guest.refused(&draw(guest, form.refused(refusal))?),
                Err(other) => Err(other),
            }
        })
        .await
}

pub(super) async fn change_password(visit: Visit, form: Filled) -> Response {
    visit
        .answer(move |guest| match change(guest, &form) {
            Ok(()) => guest.go("/account", "password-changed"),
            // What was typed is not sent back: nobody can read a password field anyway.
            Err(Error::Refused(refusal)) => guest.refused(&draw(guest, Filled::default().refused(refusal))?),
            Err(other) => Err(other),
        })
        .await
}

fn change(guest: &Guest, form: &Filled) -> torg_stages::Result<()> {
    if let Some(person) = &guest.actor.person {
        guest.app.limits.count(Counted::SignInName, person.as_str())?;
    }
    if form.text("new-password") != form.text("password-again") {
        return Err(Refusal::PasswordsDiffer.into());
    }
    let words = (form.text("old-password"), form.text("new-password"));
    people::change_password(&guest.app.ctx, &guest.actor, words, guest.session())
}
