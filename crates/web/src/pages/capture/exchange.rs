//! What has been captured: the list of exchanges, and the room of one of them.

use crate::{Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::ExchangeId;
use torg_stages::capture::queries;
use torg_stages::capture::views::{ExchangeCaptureView, ExchangeLineView, NoteView};

#[derive(Template)]
#[template(path = "capture/list.html")]
struct ListPage {
    page: Page,
    exchanges: Vec<ExchangeLineView>,
}

#[derive(Template)]
#[template(path = "capture/exchange.html")]
struct ExchangePage {
    page: Page,
    room: ExchangeCaptureView,
    shown: Vec<NoteView>,
    kinds: Vec<String>,
    kind: String,
    focus_area: String,
}

/// `GET /capture`.
pub(super) async fn list(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            let exchanges = queries::exchanges(&guest.app.ctx, &guest.actor)?;
            guest.html(&ListPage { page: guest.page("capture", "capture-title"), exchanges })
        })
        .await
}

/// `GET /capture/exchanges/{id}`, with `kind` and `focus-area` to narrow the notes.
pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let room = queries::capture_of_exchange(&guest.app.ctx, &guest.actor, &ExchangeId::new(id))?;
            guest.html(&room_page(guest, room))
        })
        .await
}

fn room_page(guest: &Guest, room: ExchangeCaptureView) -> ExchangePage {
    let kind = guest.query("kind").unwrap_or_default();
    let focus_area = guest.query("focus-area").unwrap_or_default();
    let fits = |note: &&NoteView| {
        (kind.is_empty() || note.kind == kind)
            && (focus_area.is_empty() || note.focus_area_id.as_deref() == Some(&*focus_area))
    };
    let shown = room.notes.iter().filter(fits).cloned().collect();
    let mut kinds: Vec<String> = Vec::new();
    for note in &room.notes {
        if !kinds.contains(&note.kind) {
            kinds.push(note.kind.clone());
        }
    }
    let page = guest.page_titled("capture", room.exchange.title.clone());
    ExchangePage { page, shown, kinds, kind, focus_area, room }
}
