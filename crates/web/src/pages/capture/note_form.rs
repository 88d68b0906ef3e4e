//! Writing a note down at an exchange.

use crate::{Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::{ExchangeId, FocusAreaId, NoteId, OrganisationId, QuestionId};
use torg_domain::network::Level;
use torg_domain::note::{NOTE_MOST, NoteKind, StatedStrength};
use torg_lang::Lang;
use torg_stages::capture::commands::{self, NewNote};
use torg_stages::capture::queries;
use torg_stages::capture::views::ExchangeCaptureView;
use torg_stages::{Deed, Error, Result};

#[derive(Template)]
#[template(path = "capture/note-form.html")]
struct NoteFormPage {
    page: Page,
    form: Filled,
    room: ExchangeCaptureView,
    kinds: &'static [NoteKind],
    levels: &'static [Level],
    strengths: &'static [StatedStrength],
    languages: &'static [Lang],
    organisations: Vec<(String, String)>,
    most: usize,
}

/// `GET /capture/exchanges/{id}/notes/new`.
pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let room = queries::capture_of_exchange(&guest.app.ctx, &guest.actor, &ExchangeId::new(id))?;
            if !room.may_add {
                return Err(Error::Forbidden(Deed::Change));
            }
            let form = Filled::with(&[("lang", &room.exchange.lang), ("level", "not-stated")]);
            guest.html(&draw(guest, form, room)?)
        })
        .await
}

/// `POST /capture/exchanges/{id}/notes`.
pub(super) async fn add(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let exchange = ExchangeId::new(id);
            match write(guest, &exchange, &form) {
                Ok(_) if form.has("then", "another") => {
                    guest.go(&format!("/capture/exchanges/{exchange}/notes/new"), "note-added")
                }
                Ok(_) => guest.go(&format!("/capture/exchanges/{exchange}"), "note-added"),
                Err(Error::Refused(refusal)) => {
                    let room = queries::capture_of_exchange(&guest.app.ctx, &guest.actor, &exchange)?;
                    guest.refused(&draw(guest, form.refused(refusal), room)?)
                }
                Err(other) => Err(other),
            }
        })
        .await
}

fn write(guest: &Guest, exchange: &ExchangeId, form: &Filled) -> Result<NoteId> {
    let kind = form.word("kind", NoteKind::from_word)?;
    let new = NewNote {
        focus_area: super::id_of(form.text("focus-area"), FocusAreaId::new),
        question: super::id_of(form.text("question"), QuestionId::new),
        organisation: super::id_of(form.text("organisation"), OrganisationId::new),
        quote: form.text("quote").to_owned(),
        level: Level::from_word(form.text("level")).unwrap_or(Level::NotStated),
        voice_role: form.text("voice-role").to_owned(),
        stated_strength: StatedStrength::from_word(form.text("strength"))
            .unwrap_or(StatedStrength::NotStated),
        strength_source: form.text("strength-source").to_owned(),
        may_quote: !form.is_ticked("not-quotable"),
        confirmed: form.is_ticked("confirmed").into(),
        ..NewNote::new(exchange.clone(), kind, form.text("text"), form.text("lang"))
    };
    commands::add_note(&guest.app.ctx, &guest.actor, &new)
}

fn draw(guest: &Guest, form: Filled, room: ExchangeCaptureView) -> Result<NoteFormPage> {
    let mut organisations = queries::organisations(&guest.app.ctx, &ExchangeId::new(&room.exchange.id))?;
    torg_lang::sort_names(guest.lang, &mut organisations, |(_, name)| name.as_str());
    Ok(NoteFormPage {
        page: guest.page("capture", "capture-note-add"),
        form,
        room,
        kinds: NoteKind::ALL,
        levels: Level::ALL,
        strengths: StatedStrength::ALL,
        languages: Lang::ALL,
        organisations,
        most: NOTE_MOST,
    })
}
