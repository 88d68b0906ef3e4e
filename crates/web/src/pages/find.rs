//! FIND: the search box, the directory of organisations and networks.

use crate::{Page, Routes, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::OrganisationId;
use torg_domain::organisation::Country;
use torg_stages::find::queries::{self, Search};
use torg_stages::find::views::{NetworkCard, OrganisationCard, SearchView};
use torg_stages::ground::glossary::{self, ConceptView};
use torg_stages::ground::places::OrganisationView;

/// The addresses of this stage.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/find", search)
        .get("/find/organisations", organisations)
        .get("/find/organisations/{id}", organisation)
        .get("/find/networks", networks)
}

/// Countries with a register of municipalities.
const COUNTRIES: &[Country] = &[Country::Se, Country::No, Country::Dk, Country::Fi];

#[derive(Template)]
#[template(path = "find/search.html")]
struct SearchPage {
    page: Page,
    found: SearchView,
    kind: String,
    country: String,
    terms: Vec<ConceptView>,
}

#[derive(Template)]
#[template(path = "find/organisations.html")]
struct OrganisationsPage {
    page: Page,
    country: String,
    begins: String,
    places: Vec<OrganisationView>,
}

#[derive(Template)]
#[template(path = "find/organisation.html")]
struct OrganisationPage {
    page: Page,
    card: OrganisationCard,
    /// Does the reader belong to it?
    is_own: bool,
}

#[derive(Template)]
#[template(path = "find/networks.html")]
struct NetworksPage {
    page: Page,
    cards: Vec<NetworkCard>,
}

async fn search(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            let ask = |name| guest.query(name).unwrap_or_default();
            let wanted = Search { query: ask("q"), kind: ask("kind"), country: ask("country") };
            let ctx = &guest.app.ctx;
            let found = queries::search(ctx, &guest.actor, &wanted)?;
            let terms =
                if wanted.query.is_empty() { Vec::new() } else { glossary::with_word(ctx, &wanted.query)? };
            let page = guest.page("find", "find-title");
            guest.html(&SearchPage { page, found, kind: wanted.kind, country: wanted.country, terms })
        })
        .await
}

async fn organisations(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            let country = guest.query("country").unwrap_or_else(|| "SE".to_owned());
            let begins = guest.query("begins").unwrap_or_default();
            let ctx = &guest.app.ctx;
            let mut places = match country.as_str() {
                "other" => queries::other_organisations(ctx, &begins)?,
                code => queries::organisations(ctx, code, &begins)?,
            };
            torg_lang::sort_names(guest.lang, &mut places, |place| place.name.as_str());
            let page = guest.page("find", "find-organisations-title");
            guest.html(&OrganisationsPage { page, country, begins, places })
        })
        .await
}

async fn organisation(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let card = queries::organisation(&guest.app.ctx, &guest.actor, &OrganisationId::new(id))?;
            let page = guest.page_titled("find", card.organisation.name.clone());
            let is_own = guest.actor.person.is_some()
                && guest.actor.organisation.as_ref().map(OrganisationId::as_str)
                    == Some(card.organisation.id.as_str());
            guest.html(&OrganisationPage { page, card, is_own })
        })
        .await
}

async fn networks(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            let cards = queries::directory(&guest.app.ctx, &guest.actor)?;
            guest.html(&NetworksPage { page: guest.page("find", "find-networks-title"), cards })
        })
        .await
}
