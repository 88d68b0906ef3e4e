//! Proposing a change of a concept, or a concept that is missing.

use super::{AREAS, LANGUAGES, PAGES, area_word};
use crate::pages::act::confirmed;
use crate::{Answer, Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::Refusal;
use torg_domain::glossary::ConceptNoteKind;
use torg_domain::id::{NetworkId, ProposalId};
use torg_stages::ground::glossary::proposals::{self, About, NewProposal};
use torg_stages::ground::glossary::{self, ConceptCard, ConceptNote, ConceptWords};
use torg_stages::ground::networks::NetworkView;
use torg_stages::{Deed, Error, Result};

#[derive(Template)]
#[template(path = "glossary/propose.html")]
struct ProposePage {
    page: Page,
    form: Filled,
    /// The concept that is changed; `None` for a new one.
    card: Option<ConceptCard>,
    networks: Vec<NetworkView>,
}

pub(super) async fn new(visit: Visit) -> Response {
    visit.answer(|guest| open(guest, None)).await
}

pub(super) async fn change(visit: Visit, Path(id): Path<String>) -> Response {
    visit.answer(move |guest| open(guest, Some(&id))).await
}

fn open(guest: &Guest, id: Option<&str>) -> Answer {
    if guest.actor.person.is_none() {
        return guest.sign_in_first(guest.path());
    }
    let card = id.map(|id| glossary::card(&guest.app.ctx, id)).transpose()?;
    let form = card.as_ref().map(filled).unwrap_or_default();
    guest.html(&draw(guest, card, form)?)
}

fn draw(guest: &Guest, card: Option<ConceptCard>, form: Filled) -> Result<ProposePage> {
    let networks = proposals::proposing_networks(&guest.app.ctx, &guest.actor)?;
    if networks.is_empty() {
        return Err(Error::Forbidden(Deed::Change));
    }
    let page = match &card {
        Some(card) => {
            let phrases = guest.app.words.get(guest.lang);
            let title = torg_lang::Arg::Text(card.concept.title(guest.lang.code()));
            guest.page_titled("find", phrases.with("glossary-propose-about", &[("text", title)]))
        }
        None => guest.page("find", "glossary-propose-new"),
    };
    Ok(ProposePage { page, form, card, networks })
}

pub(super) async fn send_new(visit: Visit, form: Filled) -> Response {
    visit.answer(move |guest| send(guest, None, form)).await
}

pub(super) async fn send_change(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit.answer(move |guest| send(guest, Some(&id), form)).await
}

fn send(guest: &Guest, id: Option<&str>, form: Filled) -> Answer {
    match propose(guest, id, &form) {
        Ok(proposal) => guest.go(&format!("/glossary/proposals/{proposal}"), "concept-proposed"),
        Err(Error::Refused(refusal)) => {
            let card = id.map(|id| glossary::card(&guest.app.ctx, id)).transpose()?;
            guest.refused(&draw(guest, card, form.refused(refusal))?)
        }
        Err(other) => Err(other),
    }
}

fn propose(guest: &Guest, id: Option<&str>, form: &Filled) -> Result<ProposalId> {
    let about = match id {
        Some(id) => About::Known(id.to_owned()),
        None => About::New(area_word(form.text("area")).to_owned()),
    };
    let network = form.text("network");
    if network.is_empty() {
        return Err(Refusal::FieldMissing { field: "network" }.into());
    }
    let new = NewProposal {
        network: NetworkId::new(network),
        about,
        words: words(form),
        why: form.text("why").to_owned(),
        confirmed: confirmed(form),
    };
    proposals::propose(&guest.app.ctx, &guest.actor, &new)
}

/// One word or address on each line.
fn lines(text: &str) -> Vec<String> {
    text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

fn words(form: &Filled) -> ConceptWords {
    let terms = LANGUAGES.iter().map(|lang| ((*lang).to_owned(), lines(form.text(&format!("terms-{lang}")))));
    let notes = ConceptNoteKind::ALL.iter().flat_map(|kind| {
        PAGES.iter().map(move |lang| ConceptNote {
            kind: kind.word().to_owned(),
            lang: (*lang).to_owned(),
            text: form.text(&format!("{kind}-{lang}")).to_owned(),
        })
    });
    ConceptWords {
        terms: terms.collect(),
        notes: notes.collect(),
        source: form.text("source").to_owned(),
        exact: lines(form.text("exact")),
        close: lines(form.text("close")),
    }
}

fn filled(card: &ConceptCard) -> Filled {
    let mut form = Filled::default()
        .set("source", &card.source)
        .set("exact", &card.exact.join("\n"))
        .set("close", &card.close.join("\n"));
    for (lang, words) in &card.concept.terms {
        form = form.set(&format!("terms-{lang}"), &words.join("\n"));
    }
    for note in &card.notes {
        form = form.set(&format!("{}-{}", note.kind, note.lang), &note.text);
    }
    form
}
