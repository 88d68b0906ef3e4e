//! Writing a practice down and changing it. Two fields are needed; everything else may stay "not stated".

use super::{LANGUAGES, language_of};
use crate::pages::act::confirmed;
use crate::{Answer, Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::Refusal;
use torg_domain::id::{ExchangeId, NetworkId, OrganisationId, PilotId, PracticeId};
use torg_domain::link::{Anchor, Kind};
use torg_domain::network::Concept;
use torg_domain::practice::{Evidence, PracticeState};
use torg_stages::act::queries as act;
use torg_stages::act::views::CommitterView;
use torg_stages::ground::library::EntryView;
use torg_stages::share::commands::{self, NewPractice, PracticeWords, UpdatePractice};
use torg_stages::share::queries;
use torg_stages::share::views::PracticeView;
use torg_stages::{Deed, Error, Result};

/// What a practice may be told from, as the address names it.
const STATIONS: [Kind; 5] = [Kind::Exchange, Kind::Pilot, Kind::Commitment, Kind::Finding, Kind::Note];

#[derive(Template)]
#[template(path = "share/practice-form.html")]
struct FormPage {
    page: Page,
    form: Filled,
    /// What it is told from.
    origin: Option<EntryView>,
    /// In whose name it can be told; empty for one that is changed.
    speakers: Vec<CommitterView>,
    /// Whether it is for everybody already; `None` for a new one.
    is_published: Option<bool>,
    /// Back without saving.
    back: String,
}

pub(super) async fn new(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            let asked = STATIONS.iter().find_map(|kind| Some((*kind, guest.query(kind.word())?)));
            if guest.actor.person.is_none() {
                let named = asked.map(|(kind, id)| format!("?{kind}={id}")).unwrap_or_default();
                return guest.sign_in_first(&format!("/share/practices/new{named}"));
            }
            guest.html(&draw(guest, begun(guest, asked)?)?)
        })
        .await
}

/// A form to begin with; a pilot brings its title, words and organisation.
fn begun(guest: &Guest, asked: Option<(Kind, String)>) -> Result<Filled> {
    let (kind, id) = asked.map_or(("", String::new()), |(kind, id)| (kind.word(), id));
    let (mut title, mut summary, mut who) = (String::new(), String::new(), String::new());
    if kind == Kind::Pilot.word() {
        let view = act::pilot(&guest.app.ctx, &guest.actor, &PilotId::new(&id))?;
        let network = view.commitment.network_id.unwrap_or_default();
        who = format!("{}|{network}", view.pilot.organisation_id);
        (title, summary) = (view.pilot.title, view.pilot.about);
    }
    Ok(Filled::with(&[
        ("origin-kind", kind),
        ("origin", &id),
        ("title", &title),
        ("summary", &summary),
        ("who", &who),
        ("lang", guest.lang.code()),
        ("state", PracticeState::Running.word()),
        ("evidence", Evidence::NotStated.word()),
    ]))
}

fn draw(guest: &Guest, form: Filled) -> Result<FormPage> {
    let ctx = &guest.app.ctx;
    let origin = match STATIONS.iter().find(|kind| kind.word() == form.text("origin-kind")) {
        Some(kind) => Some(act::starting_point(ctx, &guest.actor, kind.word(), form.text("origin"))?),
        None => None,
    };
    let mut speakers = act::may_commit_for(ctx, &guest.actor)?;
    let network = origin.as_ref().and_then(|entry| entry.network.clone());
    // The network it is told in is offered first; the rest keeps its order.
    speakers.sort_by_key(|view| network.is_some() && !(view.is_own && view.network_id == network));
    let back = origin.as_ref().map_or_else(|| "/share".to_owned(), |entry| entry.path.clone());
    Ok(FormPage { page: guest.page("share", "share-new"), form, origin, speakers, is_published: None, back })
}

pub(super) async fn publish(visit: Visit, form: Filled) -> Response {
    visit
        .answer(move |guest| match make(guest, &form) {
            Ok(id) => {
                let done = if is_for_all(&form) { "practice-published" } else { "practice-saved" };
                guest.go(&format!("/share/practices/{id}"), done)
            }
            Err(Error::Refused(refusal)) => guest.refused(&draw(guest, form.refused(refusal))?),
            Err(other) => Err(other),
        })
        .await
}

fn make(guest: &Guest, form: &Filled) -> Result<PracticeId> {
    let (organisation, network) = form.text("who").split_once('|').unwrap_or((form.text("who"), ""));
    if organisation.is_empty() {
        return Err(Refusal::FieldMissing { field: "organisation" }.into());
    }
    let origin = Kind::from_word(form.text("origin-kind")).filter(|kind| STATIONS.contains(kind));
    let origin = origin.map(|kind| Anchor { kind, id: form.text("origin").to_owned() });
    let (exchange, other): (Vec<_>, Vec<_>) =
        origin.into_iter().partition(|anchor| anchor.kind == Kind::Exchange);
    let new = NewPractice {
        network: Some(network).filter(|id| !id.is_empty()).map(NetworkId::new),
        exchange: exchange.into_iter().next().map(|anchor| ExchangeId::new(anchor.id)),
        origins: other,
        is_published: is_for_all(form),
        ..NewPractice::new(OrganisationId::new(organisation), words(guest, form)?)
    };
    commands::publish_practice(&guest.app.ctx, &guest.actor, &new, confirmed(form))
}

fn is_for_all(form: &Filled) -> bool {
    form.text("then") == "publish"
}

fn words(guest: &Guest, form: &Filled) -> Result<PracticeWords> {
    let text = |name| form.text(name).to_owned();
    let lang = language_of(form.text("lang"), guest.lang.code());
    Ok(PracticeWords {
        concept: Concept::from_word(form.text("concept")),
        core: text("core"),
        context: text("context"),
        conditions: text("conditions"),
        requires: text("requires"),
        costs: text("costs"),
        went_wrong: text("went-wrong"),
        contact_role: text("contact-role"),
        year: form.number("year")?,
        state: PracticeState::from_word(form.text("state")).unwrap_or(PracticeState::NotStated),
        evidence: Evidence::from_word(form.text("evidence")).unwrap_or(Evidence::NotStated),
        ..PracticeWords::new(text("title"), text("summary"), lang)
    })
}

pub(super) async fn edit(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            if guest.actor.person.is_none() {
                return guest.sign_in_first(&format!("/share/practices/{id}/edit"));
            }
            let practice = editable(guest, &id)?;
            let form = filled(&practice);
            guest.html(&redraw(guest, &practice, form))
        })
        .await
}

pub(super) async fn update(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit.answer(move |guest| save(guest, &id, form)).await
}

fn save(guest: &Guest, id: &str, form: Filled) -> Answer {
    let change = || -> Result<()> {
        let update = UpdatePractice {
            words: words(guest, &form)?,
            is_published: is_for_all(&form),
            revision: form.number("revision")?.unwrap_or(-1),
            confirmed: confirmed(&form),
        };
        commands::update_practice(&guest.app.ctx, &guest.actor, &PracticeId::new(id), &update)
    };
    match change() {
        Ok(()) => guest.go(&format!("/share/practices/{id}"), "practice-updated"),
        Err(Error::Refused(refusal)) => {
            let practice = editable(guest, id)?;
            // What was typed stays; saving once more is then said on top of what somebody else wrote.
            let form = form.set("revision", &practice.revision.to_string()).refused(refusal);
            guest.refused(&redraw(guest, &practice, form))
        }
        Err(other) => Err(other),
    }
}

fn editable(guest: &Guest, id: &str) -> Result<PracticeView> {
    let view = queries::practice(&guest.app.ctx, &guest.actor, &PracticeId::new(id))?;
    if view.may_edit { Ok(view.practice) } else { Err(Error::Forbidden(Deed::Change)) }
}

fn redraw(guest: &Guest, practice: &PracticeView, form: Filled) -> FormPage {
    FormPage {
        page: guest.page("share", "share-edit"),
        form,
        origin: None,
        speakers: Vec::new(),
        is_published: Some(practice.is_published),
        back: format!("/share/practices/{}", practice.id),
    }
}

fn filled(practice: &PracticeView) -> Filled {
    let year = practice.year.map(|year| year.to_string()).unwrap_or_default();
    Filled::with(&[
        ("title", &practice.title),
        ("summary", &practice.summary),
        ("lang", &practice.lang),
        ("concept", &practice.concept),
        ("core", &practice.core),
        ("context", &practice.context),
        ("conditions", &practice.conditions),
        ("requires", &practice.requires),
        ("costs", &practice.costs),
        ("went-wrong", &practice.went_wrong),
        ("contact-role", &practice.contact_role),
        ("year", &year),
        ("state", &practice.state),
        ("evidence", &practice.evidence),
        ("revision", &practice.revision.to_string()),
    ])
}
