//! Pages that belong to no stage: start, signing in, the account, the administrator's pages, what Torg says of
//! itself, the glossary, the thread.

mod account;
mod administration;
mod first_run;
mod glossary;
mod mail;
mod open;
mod sign_in;
mod start;
mod statements;
mod thread;

use crate::{Guest, Routes, Visit};
use axum::extract::Path;
use axum::response::Response;
use torg_lang::Lang;

/// The addresses of the ground.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/", start::show)
        .get("/language/{code}", language)
        .get("/sign-in", sign_in::show)
        .post("/sign-in", sign_in::sign_in)
        .post("/sign-out", sign_in::sign_out)
        .get("/first-run", first_run::show)
        .post("/first-run", first_run::create)
        .get("/account", account::show)
        .post("/account/password", account::change_password)
        .post("/account/mail", account::change_mail)
        .get("/account/open", open::show)
        .get("/w/{token}", open::weekly)
        .post("/w/{token}", open::stop_weekly)
        .get("/administration", administration::show)
        .post("/administration/people", administration::add_person)
        .post("/administration/people/{id}/remove", administration::remove_person)
        .post("/administration/people/{id}/password", administration::reset_password)
        .post("/administration/people/{id}/organisation", administration::change_organisation)
        .get("/administration/journal", administration::journal)
        .get("/administration/mail", mail::show)
        .post("/administration/mail/{id}/again", mail::send_again)
        .post("/administration/mail/{id}/away", mail::put_away)
        .get("/about", statements::about)
        .get("/accessibility", statements::accessibility)
        .get("/data-protection", statements::data_protection)
        .get("/thread/{kind}/{id}", thread::show)
        .get("/health", statements::health)
        .and(glossary::routes())
}

/// Any address that is not ours.
pub(crate) async fn missing(visit: Visit) -> Response {
    visit.answer(|guest| Err(torg_stages::Error::Missing("page", guest.path().to_owned()))).await
}

/// Remembers a language and goes back to where the reader was.
async fn language(visit: Visit, Path(code): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let lang =
                Lang::parse(&code).ok_or_else(|| torg_stages::Error::Missing("language", code.clone()))?;
            let mut response = guest.go(&own_path(guest, "back"), "")?;
            if let Some(cookie) = crate::cookie::language(lang.code(), guest.app.settings.is_secure()) {
                response.headers_mut().insert(axum::http::header::SET_COOKIE, cookie);
            }
            Ok(response)
        })
        .await
}

/// A path of this server from the query; never another host (no open redirect).
pub(crate) fn own_path(guest: &Guest, name: &str) -> String {
    guest.query(name).filter(|path| is_own(path)).unwrap_or_else(|| "/".to_owned())
}

pub(crate) fn is_own(path: &str) -> bool {
    path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\r', '\n'])
}

#[cfg(test)]
mod tests {
    use super::is_own;

    #[test]
    fn a_way_back_never_leads_to_another_host() {
        assert!(is_own("/meet/exchanges/1?tab=people"));
        for path in ["//evil.example", "https://evil.example", "/\\evil.example", "", "/a\r\nSet-Cookie: x=1"]
        {
            assert!(!is_own(path), "{path:?}");
        }
    }
}
