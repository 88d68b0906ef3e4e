//! What a phone at a live board asks for besides its page: to vote, to hear what changes, to know which statements come.

use super::join::{Received, not_taken, seat_cookie};
use crate::limits::Counted;
use crate::live::{self, Audience};
use crate::{App, Filled, Visit};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use torg_domain::Refusal;
use torg_domain::board::{Stance, typed_code};
use torg_domain::id::{BoardId, NoteId};
use torg_stages::capture::commands::CastVote;
use torg_stages::capture::queries::{self, OwnVotes};
use torg_stages::capture::views::StatementView;
use torg_stages::{Error, Result};

/// Statements a phone gets at once, so that voting goes on without a network.
const HAND: usize = 5;

/// `POST /b/{code}/votes`.
pub(super) async fn send(visit: Visit, Path(code): Path<String>, form: Filled) -> Response {
    let is_script = visit.wants("application/json");
    let app = visit.app().clone();
    let told = match vote(&visit, &code, &form) {
        Ok(vote) => app.ballots.cast(&app.ctx, vote).await,
        Err(refusal) => Some(Err(refusal)),
    };
    match told {
        None if is_script => StatusCode::SERVICE_UNAVAILABLE.into_response(),
        None => {
            let failed = || Error::Unavailable("votes can not be written just now".to_owned());
            visit.answer(move |_| Err(failed())).await
        }
        Some(Ok(())) if is_script => axum::Json(Received { ok: true }).into_response(),
        Some(Err(refusal)) if is_script => not_taken(&app, visit.lang(), &refusal),
        // A form without a script comes back to the page, which shows what stands.
        Some(_) => Redirect::to(&format!("/b/{}#vote", typed_code(&code))).into_response(),
    }
}

fn vote(visit: &Visit, code: &str, form: &Filled) -> std::result::Result<CastVote, Refusal> {
    let token = token(visit, code);
    visit.app().limits.count(Counted::Votes, &token)?;
    Ok(CastVote {
        code: code.to_owned(),
        note: NoteId::new(form.text("card")),
        stance: form.word("stance", Stance::from_word)?,
        turn: form.number("turn")?,
        token,
    })
}

/// The secret of the seat; empty where there is none.
fn token(visit: &Visit, code: &str) -> String {
    let name = seat_cookie(code, visit.app().settings.is_secure());
    visit.cookie(&name).unwrap_or_default().to_owned()
}

/// `GET /b/{code}/live`: what changes, as a stream where the browser asks for one, otherwise once.
pub(super) async fn listen(visit: Visit, Path(code): Path<String>) -> Response {
    let app = visit.app().clone();
    let found = match seat(&visit, &code).await {
        Ok((board, _)) => app.rooms.enter(&app.ctx, &board).await,
        Err(error) => Err(error),
    };
    answer(visit, found, Audience::Phones).await
}

/// What somebody who listens gets, or why they get nothing.
pub(super) async fn answer(
    visit: Visit,
    found: Result<(std::sync::Arc<live::Room>, tokio::sync::watch::Receiver<()>)>,
    who: Audience,
) -> Response {
    match found {
        Ok((room, news)) if visit.wants("text/event-stream") => {
            live::stream(&visit.app().rooms, (room, news), who, visit.last_event())
        }
        Ok((room, _)) => {
            visit.app().rooms.look_now(&visit.app().ctx).await;
            live::answer(&room, who, visit.last_event().as_deref())
        }
        Err(error) => visit.make(None, None, move |_| Err(error)).await,
    }
}

/// `GET /b/{code}/next`: the next statements, leaving out those that wait on the phone to be sent.
pub(super) async fn next(visit: Visit, Path(code): Path<String>) -> Response {
    let app = visit.app().clone();
    let found = match seat(&visit, &code).await {
        Ok((board, own)) => hand(&app, &board, own, visit.last_event()).await,
        Err(error) => Err(error),
    };
    match found {
        Ok(statements) => axum::Json(statements).into_response(),
        Err(error) => visit.make(None, None, move |_| Err(error)).await,
    }
}

async fn hand(
    app: &App,
    board: &BoardId,
    mut own: OwnVotes,
    waiting: Option<String>,
) -> Result<Vec<StatementView>> {
    let (room, _) = app.rooms.enter(&app.ctx, board).await?;
    let (cards, tallies) = room.statements();
    own.statements.extend(waiting.iter().flat_map(|ids| ids.split(',')).map(str::to_owned));
    let hand = queries::hand(&cards, &tallies, &own, HAND);
    let statement = |card: &torg_stages::capture::views::LiveCard| StatementView {
        id: card.id.clone(),
        text: card.text.clone(),
        lang: card.lang.clone(),
    };
    Ok(hand.into_iter().map(statement).collect())
}

/// The board this phone sits at. Asking without a seat is counted as a wrong code.
async fn seat(visit: &Visit, code: &str) -> Result<(BoardId, OwnVotes)> {
    let (app, code, token) = (visit.app().clone(), code.to_owned(), token(visit, code));
    app.limits.allows(Counted::Code, visit.address())?;
    let ctx = app.ctx.clone();
    let found = tokio::task::spawn_blocking(move || queries::board_of_seat(&ctx, &code, &token)).await;
    let found = found.map_err(|e| Error::fault("finding a seat", e))?;
    if matches!(found, Err(Error::Refused(Refusal::CodeUnknown))) {
        app.limits.count(Counted::Code, visit.address())?;
    }
    found
}
