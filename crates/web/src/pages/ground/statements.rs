//! What Torg says of itself: about, accessibility, data protection; and the health line for a monitor.

use crate::{Page, Visit};
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use torg_stages::ground::people;

#[derive(Template)]
#[template(path = "ground/statement.html")]
struct StatementPage {
    page: Page,
    /// Heading and paragraph keys, in order.
    parts: &'static [(&'static str, &'static str)],
}

const ABOUT: &[(&str, &str)] = &[
    ("ground-about-what", "ground-about-what-text"),
    ("ground-about-loop", "ground-about-loop-text"),
    ("ground-about-sources", "ground-about-sources-text"),
    ("ground-about-licence", "ground-about-licence-text"),
];
const ACCESSIBILITY: &[(&str, &str)] = &[
    ("ground-access-goal", "ground-access-goal-text"),
    ("ground-access-known", "ground-access-known-text"),
    ("ground-access-tell", "ground-access-tell-text"),
];
const DATA_PROTECTION: &[(&str, &str)] = &[
    ("ground-data-what", "ground-data-what-text"),
    ("ground-data-not", "ground-data-not-text"),
    ("ground-data-who", "ground-data-who-text"),
    ("ground-data-where", "ground-data-where-text"),
    ("ground-data-cookies", "ground-data-cookies-text"),
];

async fn statement(
    visit: Visit,
    title: &'static str,
    parts: &'static [(&'static str, &'static str)],
) -> Response {
    visit.answer(move |guest| guest.html(&StatementPage { page: guest.page("", title), parts })).await
}

pub(super) async fn about(visit: Visit) -> Response {
    statement(visit, "footer-about", ABOUT).await
}

pub(super) async fn accessibility(visit: Visit) -> Response {
    statement(visit, "footer-accessibility", ACCESSIBILITY).await
}

pub(super) async fn data_protection(visit: Visit) -> Response {
    statement(visit, "footer-data-protection", DATA_PROTECTION).await
}

/// `OK` where the database answers; `NOT OK` with 503 where it does not. Nothing else without signing in.
pub(super) async fn health(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            Ok(match people::is_fresh(&guest.app.ctx) {
                Ok(_) => "OK\n".into_response(),
                Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "NOT OK\n").into_response(),
            })
        })
        .await
}
