//! FIND: who does what, which forums exist, who has learned from whom.

pub(super) mod directory;
mod forum;
mod forum_form;
mod map;
mod organisation;
mod picture;
mod relations;
mod responsibility;

use crate::{Page, Routes};
use torg_lang::Arg;

/// The addresses of these pages.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/find/organisations/{id}", organisation::show)
        .get("/find/organisations/{id}/responsibilities/new", responsibility::new)
        .post("/find/organisations/{id}/responsibilities/new", responsibility::add)
        .get("/find/responsibilities/{id}/edit", responsibility::edit)
        .post("/find/responsibilities/{id}/edit", responsibility::save)
        .post("/find/responsibilities/{id}/confirm", responsibility::confirm)
        .post("/find/responsibilities/{id}/remove", responsibility::remove)
        .get("/find/forums/{id}", forum::show)
        .get("/find/forums/{id}/edit", forum_form::show)
        .post("/find/forums/{id}/edit", forum_form::save)
        .post("/find/forums/{id}/seats", forum::put_seats)
        .post("/find/forums/{id}/confirm", forum::confirm)
        .get("/find/networks/{id}/map", map::show)
        .get("/find/relations", relations::all)
        .get("/find/networks/{id}/relations", relations::of_network)
        .get("/find/organisations/{id}/relations", relations::of_organisation)
}

/// Names as a sentence says them: "a, b and c"; the word before the last one is `word-and` or `word-or`.
fn listed(page: &Page, names: &[String], last: &str) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., end] => format!("{} {} {end}", most.join(", "), page.t(last)),
    }
}

/// A sentence with two texts in it, `$text` and `$other`.
fn with_two(page: &Page, key: &str, text: &str, other: &str) -> String {
    page.phrases().with(key, &[("text", Arg::Text(text)), ("other", Arg::Text(other))])
}

/// "Last confirmed on 3 March 2026", with what that says of how far it can be trusted.
pub(super) fn checked(page: &Page, checked_on: Option<&str>) -> String {
    checked_on.map_or_else(
        || page.t("who-never-checked").to_owned(),
        |day| page.with("who-checked-on", &page.date(day)),
    )
}

/// The sign of how fresh something is; the word stands beside it.
fn fresh_shape(freshness: &str) -> &'static str {
    match freshness {
        "fresh" => "done",
        "old" => "late",
        _ => "open",
    }
}
