//! The account: who I am here, my networks and roles, signing out.

use crate::{Page, Visit};
use askama::Template;
use axum::response::Response;
use torg_domain::network::NetworkRole;
use torg_stages::ground::{networks, places};

#[derive(Template)]
#[template(path = "ground/account.html")]
struct AccountPage {
    page: Page,
    organisation: Option<places::OrganisationView>,
    roles: Vec<(networks::NetworkView, NetworkRole)>,
}

pub(super) async fn show(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            if guest.actor.person.is_none() {
                return guest.go("/sign-in?back=/account", "");
            }
            let ctx = &guest.app.ctx;
            let organisation =
                guest.actor.organisation.as_ref().map(|id| places::organisation(ctx, id)).transpose()?;
            let roles = guest
                .actor
                .roles
                .iter()
                .map(|(id, role)| Ok((networks::network(ctx, &guest.actor, id)?, *role)));
            let roles = roles.collect::<torg_stages::Result<_>>()?;
            guest.html(&AccountPage {
                page: guest.page_titled("", guest.actor.display_name.clone()),
                organisation,
                roles,
            })
        })
        .await
}
