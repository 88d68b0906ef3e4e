//! From an error to a page or to JSON. The status follows the kind of error; the reader gets a sentence and, where
//! only we can mend it, a reference number that stands in the log beside the whole cause.

use crate::visit::Guest;
use crate::{App, Page, page};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use std::sync::atomic::{AtomicU32, Ordering};
use torg_lang::{Lang, Phrases};
use torg_stages::Error;

/// What a handler's work gives: a response, or an error that becomes one.
pub type Answer = torg_stages::Result<Response>;

#[derive(askama::Template)]
#[template(path = "ground/error.html")]
struct ErrorPage<'a> {
    page: Page,
    sentence: String,
    reference: Option<u32>,
    offers_sign_in: bool,
    back: &'a str,
}

/// An error as a page in the reader's language.
pub(crate) fn page(guest: &Guest, error: Error) -> Response {
    if guest.path().starts_with("/api/") {
        return json(guest, &error);
    }
    let status = status(&error);
    let reference = log(&error);
    let template = ErrorPage {
        page: guest.page("", title_key(status)),
        sentence: sentence(guest.app.words.get(guest.lang), &error),
        reference,
        offers_sign_in: status == StatusCode::FORBIDDEN && guest.actor.person.is_none(),
        back: guest.path(),
    };
    guest.html_with(status, &template).unwrap_or_else(|_| status.into_response())
}

/// An error as JSON, after RFC 9457 (problem details).
pub(crate) fn json(guest: &Guest, error: &Error) -> Response {
    let status = status(error);
    let words = guest.app.words.get(guest.lang);
    let body = serde_json::json!({
        "status": status.as_u16(),
        "title": words.t(title_key(status)),
        "detail": sentence(words, error),
        "reference": log(error),
    });
    let mut response = (status, axum::Json(body)).into_response();
    let kind = axum::http::HeaderValue::from_static("application/problem+json");
    response.headers_mut().insert(axum::http::header::CONTENT_TYPE, kind);
    response
}

/// A handler's thread panicked: a plain page, since nothing else is known to work.
pub(crate) fn after_panic(app: &App, lang: Lang, panic: &tokio::task::JoinError) -> Response {
    let reference = next_reference();
    tracing::error!(reference, %panic, "a page panicked");
    let sentence = app.words.get(lang).t("error-broken").to_owned();
    (
        StatusCode::INTERNAL_SERVER_ERROR,
        Html(format!("<!doctype html><title>500</title><p>{sentence} ({reference})</p>")),
    )
        .into_response()
}

fn status(error: &Error) -> StatusCode {
    match error {
        Error::Refused(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Error::Missing(..) => StatusCode::NOT_FOUND,
        Error::Forbidden(_) => StatusCode::FORBIDDEN,
        Error::Unavailable(_)
        | Error::Broken(torg_stages::DbError::Busy | torg_stages::DbError::NotAvailable(_)) => {
            StatusCode::SERVICE_UNAVAILABLE
        }
        Error::Broken(_) | Error::Fault { .. } => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

fn title_key(status: StatusCode) -> &'static str {
    match status {
        StatusCode::UNPROCESSABLE_ENTITY => "error-title-refused",
        StatusCode::NOT_FOUND => "error-title-missing",
        StatusCode::FORBIDDEN => "error-title-forbidden",
        StatusCode::SERVICE_UNAVAILABLE => "error-title-unavailable",
        _ => "error-title-broken",
    }
}

fn sentence(words: &Phrases, error: &Error) -> String {
    match error {
        Error::Refused(refusal) => page::sentence(words, refusal),
        Error::Missing(..) => words.t("error-missing").to_owned(),
        Error::Forbidden(_) => words.t("error-forbidden").to_owned(),
        Error::Unavailable(_) => words.t("error-unavailable").to_owned(),
        Error::Broken(_) | Error::Fault { .. } => words.t("error-broken").to_owned(),
    }
}

/// Logs what only we can mend, with all its causes; says the reference number.
fn log(error: &Error) -> Option<u32> {
    if !matches!(error, Error::Broken(_) | Error::Fault { .. } | Error::Unavailable(_)) {
        return None;
    }
    let reference = next_reference();
    let mut causes = Vec::new();
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        causes.push(inner.to_string());
        cause = inner.source();
    }
    tracing::error!(reference, %error, causes = causes.join(": "), "a page failed");
    Some(reference)
}

fn next_reference() -> u32 {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}
