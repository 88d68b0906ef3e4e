//! The directory of organisations and networks.

use crate::pages::find_who::directory::{Asked, answer};
use crate::{Page, Visit};
use askama::Template;
use axum::response::Response;
use torg_domain::organisation::Country;
use torg_stages::find::queries;
use torg_stages::find::views::NetworkCard;
use torg_stages::ground::places::OrganisationView;

/// Countries with a register of municipalities.
const COUNTRIES: &[Country] = &[Country::Se, Country::No, Country::Dk, Country::Fi];

#[derive(Template)]
#[template(path = "find/organisations.html")]
struct OrganisationsPage {
    page: Page,
    country: String,
    begins: String,
    places: Vec<OrganisationView>,
    asked: Asked,
}

impl OrganisationsPage {
    /// The organisations under the first letter of their name, both in the reader's order.
    fn letters(&self) -> Vec<(String, Vec<&OrganisationView>)> {
        let mut letters: Vec<(String, Vec<&OrganisationView>)> = Vec::new();
        for place in &self.places {
            let letter: String = place.name.chars().take(1).flat_map(char::to_uppercase).collect();
            match letters.iter_mut().find(|(known, _)| *known == letter) {
                Some((_, places)) => places.push(place),
                None => letters.push((letter, vec![place])),
            }
        }
        letters
    }
}

#[derive(Template)]
#[template(path = "find/networks.html")]
struct NetworksPage {
    page: Page,
    cards: Vec<NetworkCard>,
}

pub(super) async fn organisations(visit: Visit) -> Response {
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

pub(super) async fn networks(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            let cards = queries::directory(&guest.app.ctx, &guest.actor)?;
            guest.html(&NetworksPage { page: guest.page("find", "find-networks-title"), cards })
        })
        .await
}
