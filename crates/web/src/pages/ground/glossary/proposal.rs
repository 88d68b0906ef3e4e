//! Proposals: the list, one of them beside what stands now, accepting it or sending it back.

use crate::pages::act::confirmed;
use crate::{Answer, Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::ProposalId;
use torg_stages::ground::glossary::proposals::{self, ProposalView};
use torg_stages::ground::glossary::{self, ChangeView, ConceptWords};
use torg_stages::{Error, Result};

#[derive(Template)]
#[template(path = "glossary/proposals.html")]
struct ProposalsPage {
    page: Page,
    proposals: Vec<ProposalView>,
}

#[derive(Template)]
#[template(path = "glossary/proposal.html")]
struct ProposalPage {
    page: Page,
    form: Filled,
    proposal: ProposalView,
    /// Against the concept as it stands; for a decided one, against how it stood before.
    changes: Vec<ChangeView>,
    is_outdated: bool,
}

/// What a proposed concept is called.
fn title<'a>(proposal: &'a ProposalView, lang: &str) -> &'a str {
    let words = |lang: &str| {
        proposal.words.terms.iter().find(|(known, _)| known == lang).and_then(|(_, words)| words.first())
    };
    let any = || proposal.words.terms.iter().find_map(|(_, words)| words.first());
    words(lang).or_else(|| words("en")).or_else(any).unwrap_or(&proposal.concept_id)
}

pub(super) async fn list(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            let proposals = proposals::proposals(&guest.app.ctx, &guest.actor, None)?;
            guest.html(&ProposalsPage { page: guest.page("find", "glossary-proposals"), proposals })
        })
        .await
}

pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit.answer(move |guest| guest.html(&draw(guest, &id, Filled::default())?)).await
}

fn draw(guest: &Guest, id: &str, form: Filled) -> Result<ProposalPage> {
    let ctx = &guest.app.ctx;
    let proposal = proposals::proposal(ctx, &guest.actor, &ProposalId::new(id))?;
    let versions = glossary::versions(ctx, &proposal.concept_id)?;
    let now = match glossary::card(ctx, &proposal.concept_id) {
        Ok(card) => Some(card),
        Err(Error::Missing(..)) => None,
        Err(other) => return Err(other),
    };
    let revision = now.as_ref().map_or(0, |card| card.revision);
    let seen = versions.iter().find(|version| version.revision == proposal.base_revision && !proposal.is_new);
    let before = match seen {
        Some(version) => version.words.clone(),
        None if proposal.is_new => ConceptWords::default(),
        None => now.as_ref().map(ConceptWords::of).unwrap_or_default(),
    };
    let page = guest.page_titled("find", title(&proposal, guest.lang.code()).to_owned());
    let is_outdated = proposal.state == "open" && revision != proposal.base_revision;
    Ok(ProposalPage { page, form, changes: before.changes_to(&proposal.words), proposal, is_outdated })
}

pub(super) async fn accept(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| match proposals::accept(&guest.app.ctx, &guest.actor, &ProposalId::new(&id)) {
            Ok(concept) => guest.go(&format!("/glossary/{concept}"), "concept-accepted"),
            Err(error) => again(guest, &id, (Filled::default(), error)),
        })
        .await
}

pub(super) async fn send_back(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let why = (form.text("reason"), confirmed(&form));
            match proposals::send_back(&guest.app.ctx, &guest.actor, &ProposalId::new(&id), why) {
                Ok(()) => guest.go(&format!("/glossary/proposals/{id}"), "concept-returned"),
                Err(error) => again(guest, &id, (form, error)),
            }
        })
        .await
}

/// The page once more with the reason; anything but a refusal is passed on.
fn again(guest: &Guest, id: &str, (form, error): (Filled, Error)) -> Answer {
    match error {
        Error::Refused(refusal) => guest.refused(&draw(guest, id, form.refused(refusal))?),
        other => Err(other),
    }
}

/// The sign beside a proposal's state.
pub(super) fn shape(state: &str) -> &'static str {
    match state {
        "open" => "open",
        "accepted" => "done",
        _ => "stopped",
    }
}
