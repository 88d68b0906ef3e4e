//! What the facilitator does with a board that is open: phase, stop, timer, cards that say the same.

use super::vote;
use crate::live::Audience;
use crate::pages::ground::is_own;
use crate::{Answer, Filled, Guest, Visit};
use axum::extract::Path;
use axum::response::Response;
use torg_domain::Refusal;
use torg_domain::board::BoardPhase;
use torg_domain::id::{BoardId, ExchangeId, NoteId};
use torg_stages::capture::{commands, queries};
use torg_stages::ground::people;
use torg_stages::{Actor, Ctx, Error, Result};

/// `POST /capture/boards/{id}/phase`.
pub(super) async fn phase(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    let set = move |guest: &Guest, id: &BoardId| {
        let phase = form.word("phase", BoardPhase::from_word)?;
        commands::set_board_phase(&guest.app.ctx, &guest.actor, id, phase)
    };
    lead(visit, id, "board-phase", set).await
}

/// `POST /capture/boards/{id}/freeze`.
pub(super) async fn freeze(visit: Visit, Path(id): Path<String>) -> Response {
    let stop = |guest: &Guest, id: &BoardId| commands::freeze_board(&guest.app.ctx, &guest.actor, id);
    lead(visit, id, "board-frozen", stop).await
}

/// `POST /capture/boards/{id}/thaw`.
pub(super) async fn thaw(visit: Visit, Path(id): Path<String>) -> Response {
    let let_on = |guest: &Guest, id: &BoardId| commands::thaw_board(&guest.app.ctx, &guest.actor, id);
    lead(visit, id, "board-thawed", let_on).await
}

/// `POST /capture/boards/{id}/timer`.
pub(super) async fn timer(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    let set = move |guest: &Guest, id: &BoardId| {
        let minutes = form.number::<u32>("minutes")?.unwrap_or(0);
        commands::set_board_timer(&guest.app.ctx, &guest.actor, id, minutes)
    };
    lead(visit, id, "board-timer", set).await
}

async fn lead(
    visit: Visit,
    id: String,
    done: &'static str,
    deed: impl FnOnce(&Guest, &BoardId) -> Result<()> + Send + 'static,
) -> Response {
    visit
        .answer(move |guest| {
            let id = BoardId::new(id);
            deed(guest, &id)?;
            guest.go(&format!("/capture/boards/{id}"), done)
        })
        .await
}

/// `POST /capture/notes/{id}/merge`.
pub(super) async fn merge(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = NoteId::new(id);
            let into = named(guest, &id, form.text("into"))?;
            commands::merge_cards(&guest.app.ctx, &guest.actor, &id, &into)?;
            back(guest, &form, &id, "cards-merged")
        })
        .await
}

/// `POST /capture/notes/{id}/part`.
pub(super) async fn part(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = NoteId::new(id);
            commands::part_card(&guest.app.ctx, &guest.actor, &id)?;
            back(guest, &form, &id, "card-parted")
        })
        .await
}

/// The other card by its id, or by its number as it stands on the card: `N-41`.
fn named(guest: &Guest, card: &NoteId, given: &str) -> Result<NoteId> {
    let (ctx, actor) = (&guest.app.ctx, &guest.actor);
    let exchange = ExchangeId::new(queries::note(ctx, actor, card)?.exchange_id);
    let notes = queries::notes(ctx, actor, &exchange, &queries::NoteFilter::default())?;
    let found = notes.into_iter().find(|note| note.id == given || note.number.eq_ignore_ascii_case(given));
    found.map(|note| NoteId::new(note.id)).ok_or_else(|| Refusal::FieldMissing { field: "into" }.into())
}

fn back(guest: &Guest, form: &Filled, id: &NoteId, done: &str) -> Answer {
    let own = format!("/capture/notes/{id}");
    guest.go(Some(form.text("back")).filter(|path| is_own(path)).unwrap_or(&own), done)
}

/// `GET /capture/boards/{id}/live`: what changes, for those who lead.
pub(super) async fn listen(visit: Visit, Path(id): Path<String>) -> Response {
    let (app, id) = (visit.app().clone(), BoardId::new(id));
    let board = id.clone();
    let found = match asked(&visit, move |ctx, actor| queries::led_board(ctx, actor, &board)).await {
        Ok(_) => app.rooms.enter(&app.ctx, &id).await,
        Err(error) => Err(error),
    };
    vote::answer(visit, found, Audience::Leaders).await
}

/// Asks the database for whoever visits, before a room is entered.
pub(super) async fn asked<T: Send + 'static>(
    visit: &Visit,
    ask: impl FnOnce(&Ctx, &Actor) -> Result<T> + Send + 'static,
) -> Result<T> {
    let (ctx, session) = (visit.app().ctx.clone(), visit.session().map(str::to_owned));
    let may = move || -> Result<T> {
        let actor = match session {
            Some(secret) => people::actor_of_session(&ctx, &secret)?,
            None => Actor::stranger(),
        };
        ask(&ctx, &actor)
    };
    tokio::task::spawn_blocking(may)
        .await
        .map_err(|e| Error::fault("asking who may see a board", e))
        .flatten()
}
