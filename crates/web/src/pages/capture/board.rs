//! A board as the facilitator works with it, and on the room's screen.

use super::agreement::{self, Told};
use super::lead::asked;
use super::qr;
use crate::{Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::board::{BoardPhase, BoardState};
use torg_domain::id::BoardId;
use torg_domain::note::NoteKind;
use torg_stages::capture::commands;
use torg_stages::capture::queries;
use torg_stages::capture::views::{BoardView, NoteView, ProjectorView, ResultView};

/// Results on the room's screen: more could not be read from ten metres.
const ON_THE_WALL: usize = 5;

#[derive(Template)]
#[template(path = "capture/board.html")]
struct BoardPage {
    page: Page,
    view: BoardView,
    kinds: &'static [NoteKind],
    phases: &'static [BoardPhase],
    address: String,
    is_open: bool,
}

impl BoardPage {
    fn voice(&self, card: &NoteView) -> String {
        super::voice(&self.page, card)
    }

    /// Ids and texts of the cards put under one.
    fn under(&self, id: &str) -> Vec<(&str, &str)> {
        let text = |card: &str| {
            self.view.results.iter().find(|result| result.card.id == id).and_then(|result| {
                let place = self
                    .view
                    .merged
                    .iter()
                    .filter(|(_, head)| head == id)
                    .position(|(one, _)| one == card)?;
                result.under.get(place).map(String::as_str)
            })
        };
        let own = self.view.merged.iter().filter(|(_, head)| head == id);
        own.map(|(card, _)| (card.as_str(), text(card).unwrap_or_default())).collect()
    }

    /// What came out for a card, where anything was said.
    fn result(&self, id: &str) -> Option<&ResultView> {
        let said = |result: &&ResultView| result.tally.seen > 0 || result.tally.support > 0;
        self.view.results.iter().find(|result| result.card.id == id).filter(said)
    }

    /// May this reader see where the room agrees, and is there anything to see?
    fn has_agreement(&self) -> bool {
        let has_votes = self.view.results.iter().any(|result| result.tally.seen > 0);
        if self.view.may_lead { has_votes } else { self.view.board.shows_agreement }
    }

    fn writer(&self, card: &NoteView) -> String {
        card.participant_label.as_deref().map(|label| super::label(&self.page, label)).unwrap_or_default()
    }
}

#[derive(Template)]
#[template(path = "capture/projector.html")]
struct ProjectorPage {
    page: Page,
    view: ProjectorView,
    address: String,
    side: usize,
    path: String,
    is_open: bool,
    /// Where the room agrees, once those who lead show it.
    told: Option<Told>,
}

/// `GET /capture/boards/{id}`.
pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let view = queries::board(&guest.app.ctx, &guest.actor, &BoardId::new(id))?;
            let page = guest.page_titled("capture", view.board.title.clone());
            let address = shown(&guest.app.settings.public_url);
            let is_open = view.board.state == BoardState::Open.word();
            guest.html(&BoardPage {
                page,
                view,
                kinds: NoteKind::ALL,
                phases: BoardPhase::ALL,
                address,
                is_open,
            })
        })
        .await
}

/// `POST /capture/boards/{id}/close`.
pub(super) async fn close(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let id = BoardId::new(id);
            commands::close_board(&guest.app.ctx, &guest.actor, &id)?;
            guest.go(&format!("/capture/boards/{id}"), "board-closed")
        })
        .await
}

/// `GET /capture/boards/{id}/projector`.
pub(super) async fn projector(visit: Visit, Path(id): Path<String>) -> Response {
    let (app, id) = (visit.app().clone(), BoardId::new(id));
    let board = id.clone();
    let seen = asked(&visit, move |ctx, actor| queries::projector(ctx, actor, &board)).await;
    let told = match &seen {
        Ok(view) if view.board.shows_agreement && !view.results.is_empty() => {
            agreement::of_room(&app, &id).await.map(Some)
        }
        _ => Ok(None),
    };
    visit
        .make(None, None, move |guest| {
            let (mut view, told) = (seen?, told?);
            view.results.truncate(ON_THE_WALL);
            let public_url = &guest.app.settings.public_url;
            let (side, path) = qr::drawn(&format!("{public_url}/b/{}", view.board.code))?;
            let is_open = view.board.state == BoardState::Open.word();
            let page = guest.page_titled("capture", view.board.title.clone());
            let told = told.map(|told| Told::new(&page, told, None));
            guest.html(&ProjectorPage { page, address: shown(public_url), view, side, path, is_open, told })
        })
        .await
}

/// The address of the code page as people type it.
fn shown(public_url: &str) -> String {
    let host = public_url.split_once("://").map_or(public_url, |(_, host)| host);
    format!("{host}/b")
}
