//! One need or offer: what it rests on, what could meet it, and what came of the ones it met.

use super::reasons::SharedTerms;
use crate::{Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::{ExchangeId, NeedId};
use torg_domain::need::Direction;
use torg_stages::capture::commands::{self, NewPairing};
use torg_stages::capture::queries;
use torg_stages::capture::views::{NeedDetailView, ProposalView};
use torg_stages::meet::queries::exchanges;
use torg_stages::meet::views::ExchangeLine;
use torg_stages::{Error, Result};

/// Reasons told for one proposal.
const REASONS_MOST: usize = 6;

#[derive(Template)]
#[template(path = "needs/need.html")]
struct NeedPage {
    page: Page,
    view: NeedDetailView,
    form: Filled,
    /// Exchanges that may have come of it, for those who pair.
    exchanges: Vec<ExchangeLine>,
    /// Words of the glossary that a proposal and this one share, in the reader's language, by concept.
    terms: SharedTerms,
}

impl NeedPage {
    /// The title of an exchange the reader may see.
    fn exchange(&self, id: &str) -> Option<&ExchangeLine> {
        self.exchanges.iter().find(|exchange| exchange.id == id)
    }

    /// Reasons that say something; points alone are no reason.
    fn reasons(&self, proposal: &ProposalView) -> Vec<String> {
        let told = proposal.reasons.iter().take(REASONS_MOST);
        told.map(|reason| self.terms.sentence(&self.page, reason, &proposal.counterpart.network)).collect()
    }

    /// Names of the months in which visits are possible.
    fn months(&self, months: &[u32]) -> String {
        let names = months.iter().map(|month| super::offer::month_name(&self.page, *month));
        names.collect::<Vec<_>>().join(", ")
    }

    /// Names of languages.
    fn languages(&self, codes: &[String]) -> String {
        let names = codes.iter().map(|code| self.page.w("language", code).to_owned());
        names.collect::<Vec<_>>().join(", ")
    }

    /// The other direction: what would meet it.
    fn other_direction(&self) -> Direction {
        if self.view.need.direction == Direction::Need.word() { Direction::Offer } else { Direction::Need }
    }
}

fn draw(guest: &Guest, id: &NeedId, form: Filled) -> Result<NeedPage> {
    let ctx = &guest.app.ctx;
    let view = queries::need(ctx, &guest.actor, id)?;
    let exchanges = if view.pairings.is_empty() { Vec::new() } else { exchanges(ctx, &guest.actor)? };
    let terms = SharedTerms::of(guest, view.proposals.iter().flat_map(|proposal| &proposal.reasons))?;
    let page = guest.page_titled("find", view.need.topic.clone());
    Ok(NeedPage { page, view, form, exchanges, terms })
}

pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit.answer(move |guest| guest.html(&draw(guest, &NeedId::new(id), Filled::default())?)).await
}

/// After a command: the page again, with a sentence or with what was refused.
pub(super) fn after(
    guest: &Guest,
    id: &NeedId,
    form: Filled,
    (done, key): (Result<()>, &str),
) -> crate::Answer {
    match done {
        Ok(()) => guest.go(&format!("/find/needs/{id}"), key),
        Err(Error::Refused(refusal)) => guest.refused(&draw(guest, id, form.refused(refusal))?),
        Err(other) => Err(other),
    }
}

/// Need and offer in their places, whichever of them the page is about.
fn sides(guest: &Guest, id: &NeedId, other: &str) -> Result<(NeedId, NeedId)> {
    let own = queries::need(&guest.app.ctx, &guest.actor, id)?.need;
    let (own_id, other) = (id.clone(), NeedId::new(other));
    Ok(if own.direction == Direction::Need.word() { (own_id, other) } else { (other, own_id) })
}

pub(super) async fn pair(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            if guest.actor.person.is_none() {
                return guest.sign_in_first(&format!("/find/needs/{id}"));
            }
            let id = NeedId::new(id);
            let make = || -> Result<()> {
                let (need, offer) = sides(guest, &id, form.text("other"))?;
                let learnt_how = form.text("learnt-how").to_owned();
                let new = NewPairing { need, offer, exchange: None, learnt_how, outcome: String::new() };
                commands::pair(&guest.app.ctx, &guest.actor, &new)
            };
            let done = make();
            after(guest, &id, form, (done, "need-paired"))
        })
        .await
}

pub(super) async fn outcome(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            if guest.actor.person.is_none() {
                return guest.sign_in_first(&format!("/find/needs/{id}"));
            }
            let id = NeedId::new(id);
            let make = || -> Result<()> {
                let (need, offer) = sides(guest, &id, form.text("other"))?;
                let exchange = Some(form.text("exchange")).filter(|id| !id.is_empty()).map(ExchangeId::new);
                let (ctx, words) = (&guest.app.ctx, form.text("outcome"));
                commands::set_pair_outcome(ctx, &guest.actor, (&need, &offer), words, exchange.as_ref())
            };
            let done = make();
            after(guest, &id, form, (done, "need-outcome"))
        })
        .await
}

pub(super) async fn withdraw(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            commands::withdraw_need(&guest.app.ctx, &guest.actor, &NeedId::new(id))?;
            guest.go("/find/needs", "need-withdrawn")
        })
        .await
}
