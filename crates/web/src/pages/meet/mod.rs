//! MEET: networks, programmes, exchanges; questions by link without an account.

mod agenda;
mod calendar;
mod exchange;
mod exchange_form;
mod feed;
mod funding;
mod invitation;
mod invited;
mod link;
mod names;
mod network;
mod people;
mod programme;
mod questions;
mod shown;
mod start;
mod times;

use crate::{Filled, Guest, Routes, error::Answer};
use torg_domain::Refusal;
use torg_stages::Error;

pub(crate) use names::found;
pub(crate) use shown::{day_span, money, when};

/// The addresses of this stage.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/meet", start::show)
        .and(network::routes())
        .and(programme::routes())
        .and(exchange_form::routes())
        .and(exchange::routes())
        .and(agenda::routes())
        .and(people::routes())
        .and(questions::routes())
        .and(funding::routes())
        .and(link::routes())
        .and(invitation::routes())
        .and(invited::routes())
        .and(feed::routes())
        .and(times::routes())
        .get("/meet/exchanges/{id}/calendar.ics", calendar::file)
}

/// Goes on where `work` was done; draws the page anew, with everything typed, where it was refused.
fn go_or_redraw<T>(
    guest: &Guest,
    done: Result<T, Error>,
    go: impl FnOnce(T) -> (String, &'static str),
    redraw: impl FnOnce(Refusal) -> Answer,
) -> Answer {
    match done {
        Ok(value) => {
            let (path, notice) = go(value);
            guest.go(&path, notice)
        }
        Err(Error::Refused(refusal)) => redraw(refusal),
        Err(other) => Err(other),
    }
}

/// The box that says that what looks like contact data may stand.
fn confirmed(form: &Filled) -> torg_stages::ground::free_text::Confirmed {
    form.is_ticked("confirmed").into()
}
