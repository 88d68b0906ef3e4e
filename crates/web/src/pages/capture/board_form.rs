//! Opening a board at an exchange.

use crate::{Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::{BoardId, ExchangeId, FocusAreaId};
use torg_domain::note::NoteKind;
use torg_stages::capture::commands::{self, NewBoard};
use torg_stages::capture::queries;
use torg_stages::capture::views::ExchangeCaptureView;
use torg_stages::{Deed, Error, Result};

#[derive(Template)]
#[template(path = "capture/board-form.html")]
struct BoardFormPage {
    page: Page,
    form: Filled,
    room: ExchangeCaptureView,
    kinds: &'static [NoteKind],
}

/// `GET /capture/exchanges/{id}/boards/new`, filled in with the programme's lenses, so that one press is enough.
pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let room = queries::capture_of_exchange(&guest.app.ctx, &guest.actor, &ExchangeId::new(id))?;
            if !room.may_lead {
                return Err(Error::Forbidden(Deed::Change));
            }
            let words = guest.app.words.get(guest.lang);
            let mut fields = vec![
                ("title", room.exchange.title.as_str()),
                ("prompt", words.t("capture-board-prompt-start")),
                ("shows-cards", "yes"),
            ];
            fields.extend(room.lenses.iter().map(|kind| ("kind", kind.as_str())));
            let form = Filled::with(&fields);
            guest.html(&draw(guest, form, room))
        })
        .await
}

/// `POST /capture/exchanges/{id}/boards`.
pub(super) async fn open(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let exchange = ExchangeId::new(id);
            match make(guest, &exchange, &form) {
                Ok(board) => guest.go(&format!("/capture/boards/{board}"), "board-opened"),
                Err(Error::Refused(refusal)) => {
                    let room = queries::capture_of_exchange(&guest.app.ctx, &guest.actor, &exchange)?;
                    guest.refused(&draw(guest, form.refused(refusal), room))
                }
                Err(other) => Err(other),
            }
        })
        .await
}

fn make(guest: &Guest, exchange: &ExchangeId, form: &Filled) -> Result<BoardId> {
    let new = NewBoard {
        exchange: exchange.clone(),
        title: form.text("title").to_owned(),
        prompt: form.text("prompt").to_owned(),
        kinds: form.all("kind").into_iter().filter_map(NoteKind::from_word).collect(),
        focus_area: super::id_of(form.text("focus-area"), FocusAreaId::new),
        shows_cards: form.is_ticked("shows-cards"),
    };
    commands::open_board(&guest.app.ctx, &guest.actor, &new)
}

fn draw(guest: &Guest, form: Filled, room: ExchangeCaptureView) -> BoardFormPage {
    BoardFormPage { page: guest.page("capture", "capture-board-open"), form, room, kinds: NoteKind::ALL }
}
