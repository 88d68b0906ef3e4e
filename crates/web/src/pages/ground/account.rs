//! The account: who I am here, my networks and roles, another password, signing out.

use crate::limits::Counted;
use crate::{Filled, Guest, Page, Visit};
use askama::Template;
use axum::response::Response;
use torg_domain::Refusal;
use torg_domain::network::NetworkRole;
use torg_stages::Error;
use torg_stages::act::open;
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
    /// Do they get the letter of the week?
    is_weekly: bool,
    /// How many things wait for them.
    open: usize,
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
    let is_weekly = match form.refusal() {
        Some(_) => form.is_ticked("weekly"),
        None => people::wants_weekly(ctx, &guest.actor)?,
    };
    let open = open::open_things(ctx, &guest.actor)?.len();
    Ok(AccountPage { page, form, organisation, roles, address, is_weekly, open })
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
            let (ctx, actor) = (&guest.app.ctx, &guest.actor);
            let done = people::set_address(ctx, actor, form.text("mail-address"))
                .and_then(|()| people::set_weekly(ctx, actor, form.is_ticked("weekly")));
            match done {
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
