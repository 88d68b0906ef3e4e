//! FIND: the search box, the directory of organisations and networks.

use super::find_who::directory::{Asked, answer};
use crate::{Page, Routes, Visit};
use askama::Template;
use axum::response::Response;
use torg_domain::organisation::Country;
use torg_stages::find::queries::{self, Search};
use torg_stages::find::views::{NetworkCard, SearchView};
use torg_stages::ground::glossary::{self, ConceptView};
use torg_stages::ground::places::OrganisationView;

/// The addresses of this stage.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/find", search)
        .get("/find/organisations", organisations)
        .get("/find/networks", networks)
        .and(super::find_who::routes())
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
    asked: Asked,
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
            let asked = answer(guest, &page)?;
            guest.html(&OrganisationsPage { page, country, begins, places, asked })
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
