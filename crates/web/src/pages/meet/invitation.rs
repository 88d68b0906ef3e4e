//! Who is invited to an exchange, what they answer, and the letter to each.

use super::calendar::CALENDAR;
use super::exchange::Head;
use super::{go_or_redraw, names};
use crate::{Filled, Guest, Page, Routes, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::{ExchangeId, InvitationId};
use torg_domain::invitation::InvitationAnswer;
use torg_lang::Lang;
use torg_post::{Letter, Letterhead, Occasion};
use torg_stages::meet::commands::{self, NewInvitations};
use torg_stages::meet::queries;
use torg_stages::meet::views::{InvitationsView, InvitedView};

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/meet/exchanges/{id}/invitations", show)
        .post("/meet/exchanges/{id}/invitations", invite)
        .post("/meet/exchanges/{id}/invitations/remind", remind)
        .get("/meet/invitations/{id}", letter)
        .get("/meet/invitations/{id}/calendar.ics", letter_file)
        .post("/meet/invitations/{id}/answer", note_answer)
        .post("/meet/invitations/{id}/withdraw", withdraw)
}

#[derive(Template)]
#[template(path = "meet/invitations.html")]
struct InvitationsPage {
    page: Page,
    head: Head,
    view: InvitationsView,
    form: Filled,
}

#[derive(Template)]
#[template(path = "meet/letter.html")]
struct LetterPage {
    page: Page,
    head: Head,
    view: InvitedView,
    letter: Letter,
}

fn path(id: &ExchangeId) -> String {
    format!("/meet/exchanges/{id}/invitations")
}

fn draw(guest: &Guest, id: &ExchangeId, form: Filled) -> torg_stages::Result<InvitationsPage> {
    let view = queries::invitations(&guest.app.ctx, &guest.actor, id)?;
    let head = Head::new(guest, view.exchange.clone(), "invitations");
    let page = guest.page_titled("meet", view.exchange.title.clone());
    Ok(InvitationsPage { page, head, view, form })
}

async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let id = ExchangeId::new(id);
            let mut page = draw(guest, &id, Filled::default())?;
            page.form = Filled::with(&[("language", &page.view.exchange.language)]);
            guest.html(&page)
        })
        .await
}

fn put(guest: &Guest, id: &ExchangeId, form: &Filled) -> torg_stages::Result<usize> {
    let new = NewInvitations {
        addresses: form.text("addresses").to_owned(),
        language: form.word("language", Lang::parse)?.code().to_owned(),
        organisation: names::one(guest, form.text("organisation"), &[])?,
    };
    commands::invite(&guest.app.ctx, &guest.actor, id, &new)
}

async fn invite(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = ExchangeId::new(id);
            let done = put(guest, &id, &form);
            go_or_redraw(
                guest,
                done,
                |new| (path(&id), if new == 0 { "invite-nobody-new" } else { "invite-invited" }),
                |refusal| guest.refused(&draw(guest, &id, form.refused(refusal))?),
            )
        })
        .await
}

async fn remind(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let id = ExchangeId::new(id);
            commands::remind_invited(&guest.app.ctx, &guest.actor, &id)?;
            guest.go(&path(&id), "invite-reminded")
        })
        .await
}

/// Who writes, for a letter that is copied by hand: its calendar file asks for no answer by mail.
pub(super) fn letterhead(guest: &Guest) -> Letterhead {
    let settings = &guest.app.settings;
    let (public_url, installation) = (settings.public_url.clone(), settings.installation.clone());
    Letterhead { public_url, installation, from: None }
}

/// The letter in the language of whoever gets it.
pub(super) fn letter_to(guest: &Guest, view: &InvitedView) -> torg_stages::Result<Letter> {
    let lang = Lang::parse(&view.invitation.language).unwrap_or(guest.lang);
    let occasion = match view.exchange.state.as_str() {
        "cancelled" => Occasion::Cancellation,
        _ if view.invitation.is_withdrawn => Occasion::Withdrawal,
        _ => Occasion::Invitation,
    };
    let now = guest.app.ctx.now();
    let phrases = guest.app.words.get(lang);
    Ok(torg_post::invitation(phrases, &letterhead(guest), view, (occasion, &now))?)
}

async fn letter(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let view = queries::invited_of(&guest.app.ctx, &guest.actor, &InvitationId::new(id))?;
            let letter = letter_to(guest, &view)?;
            let head = Head::new(guest, view.exchange.clone(), "invitations");
            let page = guest.page_titled("meet", view.exchange.title.clone());
            guest.html(&LetterPage { page, head, view, letter })
        })
        .await
}

async fn letter_file(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let view = queries::invited_of(&guest.app.ctx, &guest.actor, &InvitationId::new(id))?;
            file_of(guest, &view)
        })
        .await
}

/// The calendar file of an invitation.
pub(super) fn file_of(guest: &Guest, view: &InvitedView) -> crate::Answer {
    let (_, file) =
        letter_to(guest, view)?.calendar.unwrap_or((torg_post::ical::Method::Publish, String::new()));
    guest.file(CALENDAR, &format!("torg-{}.ics", view.exchange.id), file)
}

async fn note_answer(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = InvitationId::new(id);
            let answer = form.word("answer", InvitationAnswer::from_word)?;
            let view = queries::invited_of(&guest.app.ctx, &guest.actor, &id)?;
            commands::note_answer(&guest.app.ctx, &guest.actor, &id, answer)?;
            guest.go(&path(&view.exchange.exchange_id()), "invite-answer-noted")
        })
        .await
}

async fn withdraw(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let id = InvitationId::new(id);
            let view = queries::invited_of(&guest.app.ctx, &guest.actor, &id)?;
            commands::withdraw_invitation(&guest.app.ctx, &guest.actor, &id)?;
            guest.go(&path(&view.exchange.exchange_id()), "invite-withdrawn")
        })
        .await
}
