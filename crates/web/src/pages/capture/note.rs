//! The page of one note: its words, its voice, what it is used in, and "we would like to hear more about this".

use crate::pages::ground::is_own;
use crate::{Answer, Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::{FocusAreaId, NetworkId, NoteId};
use torg_domain::link::{Anchor, Kind};
use torg_domain::note::NoteKind;
use torg_stages::capture::agreement;
use torg_stages::capture::commands;
use torg_stages::capture::queries;
use torg_stages::capture::views::NoteView;
use torg_stages::ground::networks::{self, FocusAreaView};
use torg_stages::ground::thread::{self, Station};
use torg_stages::{Error, Result};

#[derive(Template)]
#[template(path = "capture/note.html")]
struct NotePage {
    page: Page,
    form: Filled,
    note: NoteView,
    voice: String,
    used_in: Vec<Station>,
    wishes: usize,
    /// The board and how it voted, in words.
    votes: Option<(String, Vec<String>)>,
    may_lead: bool,
    kinds: &'static [NoteKind],
    focus_areas: Vec<FocusAreaView>,
}

/// `GET /capture/notes/{id}`.
pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit.answer(move |guest| guest.html(&draw(guest, Filled::default(), &NoteId::new(id))?)).await
}

/// `POST /capture/notes/{id}/hide`.
pub(super) async fn hide(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = NoteId::new(id);
            let done = commands::hide_note(&guest.app.ctx, &guest.actor, &id, form.text("reason"));
            after(guest, form, &id, done, "note-hidden")
        })
        .await
}

/// `POST /capture/notes/{id}/show`.
pub(super) async fn unhide(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = NoteId::new(id);
            let done = commands::show_note(&guest.app.ctx, &guest.actor, &id);
            after(guest, form, &id, done, "note-shown")
        })
        .await
}

/// `POST /capture/notes/{id}/move`.
pub(super) async fn shift(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = NoteId::new(id);
            let area = super::id_of(form.text("focus-area"), FocusAreaId::new);
            let moved = form
                .word("kind", NoteKind::from_word)
                .map_err(Error::from)
                .and_then(|kind| commands::move_note(&guest.app.ctx, &guest.actor, &id, kind, area.as_ref()));
            after(guest, form, &id, moved, "note-moved")
        })
        .await
}

/// Back to the board or list the form stood on, or to the note's page; a refused form stays on the note's page.
fn after(guest: &Guest, form: Filled, id: &NoteId, done: Result<()>, word: &str) -> Answer {
    match done {
        Ok(()) => {
            let own = format!("/capture/notes/{id}");
            let back = Some(form.text("back")).filter(|path| is_own(path)).unwrap_or(&own);
            guest.go(back, word)
        }
        Err(Error::Refused(refusal)) => guest.refused(&draw(guest, form.refused(refusal), id)?),
        Err(other) => Err(other),
    }
}

fn draw(guest: &Guest, form: Filled, id: &NoteId) -> Result<NotePage> {
    let ctx = &guest.app.ctx;
    let note = queries::note(ctx, &guest.actor, id)?;
    let anchor = Anchor { kind: Kind::Note, id: note.id.clone() };
    let stations = thread::through(ctx, &guest.actor, &anchor)?.stations;
    let (wishes, used_in): (Vec<Station>, Vec<Station>) = stations
        .into_iter()
        .filter(|station| station.step > 0)
        .partition(|station| station.kind == Kind::Need.word() && station.step == 1);
    let network = NetworkId::new(&note.network_id);
    let may_lead = guest.actor.is_editor_of(&network);
    let votes = agreement::note_votes(ctx, &guest.actor, &note)?;
    let focus_areas =
        if may_lead { ctx.db.read(|tx| networks::focus_areas(tx, &network))? } else { Vec::new() };
    let page = guest.page_titled(
        "capture",
        format!("{} {}", guest.app.words.get(guest.lang).t("word-note"), note.number),
    );
    let voice = super::voice(&page, &note);
    let votes = votes.map(|votes| (votes.board_id.clone(), super::voted(&page, &votes)));
    Ok(NotePage {
        page,
        form,
        voice,
        votes,
        used_in,
        wishes: wishes.len(),
        may_lead,
        kinds: NoteKind::ALL,
        focus_areas,
        note,
    })
}
