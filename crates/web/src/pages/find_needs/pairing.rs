//! Pairing a whole network: the best pairing there is, the facilitator's decisions about it, and the rounds accepted.

use super::reasons::SharedTerms;
use crate::{Filled, Guest, Page, Routes, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::{NeedId, NetworkId, PairingRoundId};
use torg_domain::pairing::{PairChoice, ROOM_MOST, RoundAim};
use torg_stages::capture::commands::{self, Choose};
use torg_stages::capture::queries;
use torg_stages::capture::views::{NeedView, NetworkPairingView, PairingRoundView, ReasonView};
use torg_stages::{Error, Result};

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/find/networks/{id}/pairing", show)
        .post("/find/networks/{id}/pairing/choose", choose)
        .post("/find/networks/{id}/pairing/terms", set_terms)
        .post("/find/networks/{id}/pairing/accept", accept)
        .get("/find/pairings/{id}", show_round)
}

#[derive(Template)]
#[template(path = "needs/pairing.html")]
struct PairingPage {
    page: Page,
    view: NetworkPairingView,
    terms: SharedTerms,
    form: Filled,
}

#[derive(Template)]
#[template(path = "needs/pairing-round.html")]
struct RoundPage {
    page: Page,
    view: PairingRoundView,
    terms: SharedTerms,
}

impl PairingPage {
    /// The page's own address.
    fn at(&self) -> String {
        path(&NetworkId::new(&self.view.network.id))
    }

    fn reason(&self, reason: &ReasonView) -> String {
        self.terms.sentence(&self.page, reason, self.page.t("pairing-this-network"))
    }

    fn who(&self, need: &NeedView) -> String {
        who(&self.page, need)
    }

    /// What the form held, or what is kept.
    fn is_aim(&self, aim: &str) -> bool {
        if self.form.text("aim").is_empty() { self.view.aim == aim } else { self.form.has("aim", aim) }
    }

    /// Is this example data? One line of it is enough to say so.
    fn has_examples(&self) -> bool {
        self.view.needs.iter().chain(&self.view.offers).any(|room| room.need.is_example)
    }

    /// Where one can say that one offers something on the need's theme.
    fn ask_for_offer(&self, need: &NeedView) -> String {
        format!("/find/needs/new?direction=offer&concept={}", need.concept)
    }
}

impl RoundPage {
    fn reason(&self, reason: &ReasonView) -> String {
        self.terms.sentence(&self.page, reason, self.page.t("pairing-this-network"))
    }

    fn who(&self, need: &NeedView) -> String {
        who(&self.page, need)
    }
}

fn who(page: &Page, need: &NeedView) -> String {
    let name = Some(need.organisation.as_str()).filter(|name| !name.is_empty());
    name.unwrap_or_else(|| page.t("share-organisation-not-stated")).to_owned()
}

fn path(network: &NetworkId) -> String {
    format!("/find/networks/{network}/pairing")
}

fn draw(guest: &Guest, network: &NetworkId, form: Filled) -> Result<PairingPage> {
    let view = queries::network_pairing(&guest.app.ctx, &guest.actor, network)?;
    let terms = SharedTerms::of(guest, view.pairs.iter().flat_map(|pair| &pair.reasons))?;
    Ok(PairingPage { page: guest.page("find", "pairing-title"), view, terms, form })
}

async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let network = NetworkId::new(id);
            if guest.actor.person.is_none() {
                return guest.sign_in_first(&path(&network));
            }
            guest.html(&draw(guest, &network, Filled::default())?)
        })
        .await
}

async fn show_round(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            if guest.actor.person.is_none() {
                return guest.sign_in_first(guest.path());
            }
            let view = queries::pairing_round(&guest.app.ctx, &guest.actor, &PairingRoundId::new(id))?;
            let terms = SharedTerms::of(guest, view.pairs.iter().flat_map(|pair| &pair.reasons))?;
            guest.html(&RoundPage { page: guest.page("find", "pairing-round-title"), view, terms })
        })
        .await
}

async fn choose(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    decided(visit, id, form, |guest, network, form| {
        let choose = Choose {
            need: NeedId::new(form.text("need")),
            offer: NeedId::new(form.text("offer")),
            choice: PairChoice::from_word(form.text("choice")),
            instead_of: Some(form.text("instead-of")).filter(|id| !id.is_empty()).map(NeedId::new),
        };
        commands::choose_pair(&guest.app.ctx, &guest.actor, network, &choose)
    })
    .await
}

async fn set_terms(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    decided(visit, id, form, |guest, network, form| {
        let aim = form.word("aim", RoundAim::from_word)?;
        let rooms = form.all("room").into_iter().filter_map(|given| given.split_once(' '));
        let rooms: Vec<(NeedId, u32)> =
            rooms.filter_map(|(room, need)| Some((NeedId::new(need), room.parse().ok()?))).collect();
        commands::set_pairing_terms(&guest.app.ctx, &guest.actor, network, (aim, &rooms))
    })
    .await
}

/// After a decision: the page again, worked out anew.
async fn decided(
    visit: Visit,
    id: String,
    form: Filled,
    decide: fn(&Guest, &NetworkId, &Filled) -> Result<()>,
) -> Response {
    visit
        .answer(move |guest| {
            let network = NetworkId::new(id);
            if guest.actor.person.is_none() {
                return guest.sign_in_first(&path(&network));
            }
            match decide(guest, &network, &form) {
                Ok(()) => guest.go(&path(&network), "pairing-decided"),
                Err(Error::Refused(refusal)) => guest.refused(&draw(guest, &network, form.refused(refusal))?),
                Err(other) => Err(other),
            }
        })
        .await
}

async fn accept(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let network = NetworkId::new(id);
            if guest.actor.person.is_none() {
                return guest.sign_in_first(&path(&network));
            }
            let seen = form.all("pair").into_iter().filter_map(|pair| pair.split_once(' '));
            let seen: Vec<(NeedId, NeedId)> =
                seen.map(|(need, offer)| (NeedId::new(need), NeedId::new(offer))).collect();
            match commands::accept_pairing(&guest.app.ctx, &guest.actor, &network, &seen) {
                Ok(round) => guest.go(&format!("/find/pairings/{round}"), "pairing-accepted"),
                Err(Error::Refused(refusal)) => guest.refused(&draw(guest, &network, form.refused(refusal))?),
                Err(other) => Err(other),
            }
        })
        .await
}
