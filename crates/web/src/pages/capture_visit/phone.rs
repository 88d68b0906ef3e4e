//! The page on a member's phone: the day, what to watch for, four buttons; a number made a fact to compare.

use super::{door, secret, voice};
use crate::pages::capture::join::not_taken;
use crate::{Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;
use torg_domain::Refusal;
use torg_domain::feedback::Heading;
use torg_domain::note::NOTE_MOST;
use torg_stages::capture::delegation::{self, HomeView, NewNoteFact, PhoneView, WriteNote, WrittenView};
use torg_stages::{Error, Result};

#[derive(Template)]
#[template(path = "visit/phone.html")]
pub(super) struct PhonePage {
    page: Page,
    form: Filled,
    view: PhoneView,
    base: String,
    note: String,
    most: usize,
    headings: &'static [Heading],
}

impl PhonePage {
    fn offer(&self, number: &(String, String)) -> String {
        self.page.with("visit-make-fact", &format!("{} {}", number.0, number.1))
    }
}

#[derive(Template)]
#[template(path = "visit/fact.html")]
struct FactPage {
    page: Page,
    form: Filled,
    view: HomeView,
    note: Option<WrittenView>,
    base: String,
}

impl FactPage {
    fn voice(&self, note: &WrittenView) -> String {
        voice(&self.page, note)
    }
}

/// The page for somebody who has come in.
///
/// # Errors
/// [`Refusal::LinkEnded`] for others.
pub(super) fn page(guest: &Guest, token: &str, form: Filled) -> Result<PhonePage> {
    let day = guest.query("day").and_then(|day| day.parse().ok());
    let view = delegation::phone(&guest.app.ctx, token, &secret(guest, token), day)?;
    let note = Some(form.text("note")).filter(|id| !id.is_empty());
    Ok(PhonePage {
        page: guest.page_titled("", view.door.title.clone()),
        note: note.map_or_else(|| guest.app.ctx.id(), str::to_owned),
        form,
        view,
        base: format!("/v/{token}"),
        most: NOTE_MOST,
        headings: Heading::VISITOR,
    })
}

/// What a script is told whose note was taken: where its number can become a fact.
#[derive(Serialize)]
struct Taken {
    fact: Option<String>,
    offer: String,
}

/// `POST /v/{token}/notes`.
pub(super) async fn send(visit: Visit, Path(token): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| match taken(guest, &token, &form) {
            Ok(id) if guest.is_script() => {
                let number = delegation::number_in(form.text("text"));
                let page = guest.page("", "visit-bus-home");
                let offer = number
                    .as_ref()
                    .map(|(value, unit)| page.with("visit-make-fact", &format!("{value} {unit}")));
                let fact = number.map(|_| format!("/v/{token}/facts?note={id}"));
                guest.json(&Taken { fact, offer: offer.unwrap_or_default() })
            }
            Ok(_) => guest.go(&format!("/v/{token}"), "visit-noted"),
            Err(Error::Refused(refusal)) if guest.is_script() => {
                Ok(not_taken(&guest.app, guest.lang, &refusal))
            }
            Err(Error::Refused(Refusal::LinkEnded)) if !door::has_seat(guest, &token) => {
                guest.go(&format!("/v/{token}"), "")
            }
            Err(Error::Refused(refusal)) => guest.refused(&page(guest, &token, form.refused(refusal))?),
            Err(other) => Err(other),
        })
        .await
}

fn taken(guest: &Guest, token: &str, form: &Filled) -> Result<String> {
    guest.count_public_post()?;
    let new = WriteNote {
        id: Some(form.text("note").to_owned()).filter(|id| !id.is_empty()),
        heading: form.word("heading", Heading::from_word)?,
        text: form.text("text").to_owned(),
        said_by: form.text("said-by").to_owned(),
        confirmed: form.is_ticked("confirmed").into(),
    };
    delegation::write(&guest.app.ctx, (token, &secret(guest, token)), &new)
}

/// `GET /v/{token}/facts`, with `note` for the one a number comes from.
pub(super) async fn fact(visit: Visit, Path(token): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            if !door::has_seat(guest, &token) {
                return guest.go(&format!("/v/{token}"), "");
            }
            let note = guest.query("note").unwrap_or_default();
            guest.html(&fact_page(guest, &token, Filled::with(&[("note", &note)]))?)
        })
        .await
}

/// `POST /v/{token}/facts`.
pub(super) async fn add_fact(visit: Visit, Path(token): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            guest.count_public_post()?;
            let text = |name| form.text(name).to_owned();
            let new = NewNoteFact {
                note: Some(text("note")).filter(|note| !note.is_empty()),
                fact: text("fact"),
                host_value: text("host-value"),
                visitor_value: text("visitor-value"),
                unit: text("unit"),
            };
            match delegation::add_fact(&guest.app.ctx, (&token, &secret(guest, &token)), &new) {
                Ok(()) => guest.go(&format!("/v/{token}/home#facts"), "fact-added"),
                Err(Error::Refused(Refusal::LinkEnded)) if !door::has_seat(guest, &token) => {
                    guest.go(&format!("/v/{token}"), "")
                }
                Err(Error::Refused(refusal)) => {
                    guest.refused(&fact_page(guest, &token, form.refused(refusal))?)
                }
                Err(other) => Err(other),
            }
        })
        .await
}

/// The number stands on the host's side to begin with: that is what a visitor writes down.
fn fact_page(guest: &Guest, token: &str, form: Filled) -> Result<FactPage> {
    let view = delegation::home(&guest.app.ctx, token, &secret(guest, token))?;
    let all = view.headings.iter().flat_map(|(_, bundles)| bundles);
    let mut notes = all.flat_map(|bundle| std::iter::once(&bundle.head).chain(&bundle.under));
    let note = notes.find(|note| note.id == form.text("note")).cloned();
    let number = note.as_ref().and_then(|note| note.number.clone());
    let form = match number.filter(|_| form.refusal().is_none()) {
        Some((value, unit)) => form.set("host-value", &value).set("unit", &unit),
        None => form,
    };
    Ok(FactPage { page: guest.page("", "visit-fact-title"), form, view, note, base: format!("/v/{token}") })
}
