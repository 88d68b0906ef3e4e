//! The phone pages of a board: code, who one is, cards, done. No account, no name, one cookie for this board.

use crate::limits::Counted;
use crate::{Answer, App, Filled, Guest, Page, Visit, cookie};
use askama::Template;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use torg_domain::Refusal;
use torg_domain::board::{BoardState, CARD_MOST, typed_code};
use torg_domain::id::{FocusAreaId, NoteId, OrganisationId};
use torg_domain::network::Level;
use torg_domain::note::NoteKind;
use torg_lang::Lang;
use torg_stages::capture::commands::{self, AddCard, Join};
use torg_stages::capture::queries;
use torg_stages::capture::views::{JoinView, ResultView, SeatView};
use torg_stages::{Error, Result};

/// A board's cookie lives a week: long enough to come back for the result.
const SEAT_SECONDS: u32 = 7 * 86_400;

#[derive(Template)]
#[template(path = "capture/code.html")]
struct CodePage {
    page: Page,
    form: Filled,
}

#[derive(Template)]
#[template(path = "capture/join.html")]
struct JoinPage {
    page: Page,
    form: Filled,
    board: JoinView,
    levels: &'static [Level],
}

#[derive(Template)]
#[template(path = "capture/cards.html")]
struct CardsPage {
    page: Page,
    form: Filled,
    seat: SeatView,
    label: String,
    card: String,
    most: usize,
    is_sent: bool,
}

impl CardsPage {
    fn is(&self, phase: &str) -> bool {
        self.seat.board.phase == phase
    }
}

#[derive(Template)]
#[template(path = "capture/done.html")]
struct DonePage {
    page: Page,
    seat: SeatView,
    label: String,
    is_open: bool,
    results: Vec<ResultView>,
}

/// `GET /b`: a page with nothing but the code.
pub(super) async fn enter(visit: Visit) -> Response {
    visit
        .answer(|guest| match guest.query("code") {
            None => guest.html(&code_page(guest, Filled::default())),
            Some(code) => match found(guest, &code) {
                Ok(board) => guest.go(&format!("/b/{}", board.code), ""),
                Err(Error::Refused(refusal)) => wrong_code(guest, &code, refusal),
                Err(other) => Err(other),
            },
        })
        .await
}

/// `GET /b/{code}`: the own place where there is one, otherwise sitting down.
pub(super) async fn show(visit: Visit, Path(code): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            if let Some(seat) = own_seat(guest, &code)? {
                if seat.board.state != BoardState::Open.word() {
                    return guest.go(&format!("/b/{}/done", seat.board.code), "");
                }
                let is_sent = guest.query("sent").is_some();
                return guest.html(&cards_page(guest, Filled::default(), seat, is_sent));
            }
            match found(guest, &code) {
                Ok(board) => guest.html(&join_page(guest, Filled::default(), board)),
                Err(Error::Refused(refusal)) => wrong_code(guest, &code, refusal),
                Err(other) => Err(other),
            }
        })
        .await
}

/// `POST /b/{code}/join`.
pub(super) async fn join(visit: Visit, Path(code): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| match sit_down(guest, &code, &form) {
            Ok(answer) => Ok(answer),
            Err(Error::Refused(refusal)) => match found(guest, &code) {
                Ok(board) => guest.refused(&join_page(guest, form.refused(refusal), board)),
                Err(_) => wrong_code(guest, &code, refusal),
            },
            Err(other) => Err(other),
        })
        .await
}

fn sit_down(guest: &Guest, code: &str, form: &Filled) -> Answer {
    guest.count_public_post()?;
    let join = Join {
        level: form.word("level", Level::from_word)?,
        organisation: super::id_of(form.text("organisation"), OrganisationId::new),
        lang: guest.lang.code().to_owned(),
        may_quote: form.word("consent", |word| match word {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        })?,
    };
    let joined = commands::join_board(&guest.app.ctx, code, &join)?;
    let mut response = guest.go(&format!("/b/{}", typed_code(code)), "")?;
    let is_secure = guest.app.settings.is_secure();
    if let Some(value) =
        cookie::set(&seat_cookie(code, is_secure), &joined.token, Some(SEAT_SECONDS), is_secure)
    {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    Ok(response)
}

/// `POST /b/{code}/cards`.
pub(super) async fn send(visit: Visit, Path(code): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| match send_card(guest, &code, &form) {
            Ok(()) if guest.is_script() => guest.json(&Received { ok: true }),
            Err(Error::Refused(refusal)) if guest.is_script() => {
                Ok(not_taken(&guest.app, guest.lang, &refusal))
            }
            Ok(()) => guest.go(&format!("/b/{}?sent=1", typed_code(&code)), ""),
            Err(Error::Refused(refusal)) => match own_seat(guest, &code)? {
                Some(seat) => guest.refused(&cards_page(guest, form.refused(refusal), seat, false)),
                None => guest.go(&format!("/b/{}", typed_code(&code)), ""),
            },
            Err(other) => Err(other),
        })
        .await
}

fn send_card(guest: &Guest, code: &str, form: &Filled) -> Result<()> {
    guest.count_public_post()?;
    let token = guest.cookie(&seat_cookie(code, guest.app.settings.is_secure())).unwrap_or_default();
    let card = AddCard {
        id: super::id_of(form.text("card"), NoteId::new),
        text: form.text("text").to_owned(),
        kind: form.word("kind", NoteKind::from_word)?,
        focus_area: super::id_of(form.text("focus-area"), FocusAreaId::new),
        confirmed: form.is_ticked("confirmed").into(),
    };
    commands::add_card(&guest.app.ctx, code, token, &card).map(drop)
}

/// `GET /b/{code}/done`: what happens next.
pub(super) async fn done(visit: Visit, Path(code): Path<String>) -> Response {
    visit
        .answer(move |guest| match own_seat(guest, &code)? {
            Some(seat) => {
                let page = guest.page("", "capture-done-title");
                let label = super::label(&page, &seat.label);
                let is_open = seat.board.state == BoardState::Open.word();
                let mut seat = seat;
                let results = std::mem::take(&mut seat.results);
                guest.html(&DonePage { page, seat, label, is_open, results })
            }
            None => guest.go("/b", ""),
        })
        .await
}

/// The board a code opens. Wrong codes are counted for each address, so that nobody tries them all.
fn found(guest: &Guest, code: &str) -> Result<JoinView> {
    let limits = &guest.app.limits;
    limits.allows(Counted::Code, guest.address())?;
    let found = queries::join_view(&guest.app.ctx, code);
    if matches!(found, Err(Error::Refused(Refusal::CodeUnknown))) {
        limits.count(Counted::Code, guest.address())?;
    }
    found
}

fn own_seat(guest: &Guest, code: &str) -> Result<Option<SeatView>> {
    let Some(token) = guest.cookie(&seat_cookie(code, guest.app.settings.is_secure())) else {
        return Ok(None);
    };
    match queries::seat(&guest.app.ctx, code, token) {
        Ok(seat) => Ok(Some(seat)),
        Err(Error::Refused(_)) => Ok(None),
        Err(other) => Err(other),
    }
}

/// What a script is told whose card or vote was taken.
#[derive(Serialize)]
pub(super) struct Received {
    pub(super) ok: bool,
}

/// What a script is told otherwise: the sentence, and whether the gentle question stands open.
#[derive(Serialize)]
struct NotTaken {
    why: String,
    asks: bool,
}

/// A refusal for a script. 409 and 429 say that the same may be sent again later, 422 that it may not.
pub(in crate::pages) fn not_taken(app: &App, lang: Lang, refusal: &Refusal) -> Response {
    let status = match refusal {
        Refusal::BoardWaits => StatusCode::CONFLICT,
        Refusal::TooManyTries { .. } => StatusCode::TOO_MANY_REQUESTS,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let asks = matches!(refusal, Refusal::LooksPersonal { what: "contact", .. });
    let why = crate::page::sentence(app.words.get(lang), refusal);
    (status, axum::Json(NotTaken { why, asks })).into_response()
}

/// One cookie a board. Behind TLS bound to this host, as the session's.
pub(super) fn seat_cookie(code: &str, is_secure: bool) -> String {
    format!("{}seat-{}", if is_secure { "__Host-" } else { "" }, typed_code(code))
}

fn code_page(guest: &Guest, form: Filled) -> CodePage {
    CodePage { page: guest.page("", "capture-code-title"), form }
}

fn wrong_code(guest: &Guest, code: &str, refusal: Refusal) -> Answer {
    let status = match refusal {
        Refusal::TooManyTries { .. } => StatusCode::TOO_MANY_REQUESTS,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    guest.html_with(status, &code_page(guest, Filled::with(&[("code", code)]).refused(refusal)))
}

fn join_page(guest: &Guest, form: Filled, mut board: JoinView) -> JoinPage {
    torg_lang::sort_names(guest.lang, &mut board.organisations, |(_, name)| name.as_str());
    JoinPage { page: guest.page_titled("", board.title.clone()), form, board, levels: Level::ALL }
}

fn cards_page(guest: &Guest, form: Filled, seat: SeatView, is_sent: bool) -> CardsPage {
    let page = guest.page_titled("", seat.board.title.clone());
    let label = super::label(&page, &seat.label);
    let card =
        Some(form.text("card")).filter(|id| !id.is_empty()).map_or_else(|| guest.app.ctx.id(), str::to_owned);
    CardsPage { page, form, seat, label, card, most: CARD_MOST, is_sent }
}
