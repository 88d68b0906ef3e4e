//! Visits that leave something: the delegation's pages on its phones, the leader's, and what the host learns.

mod door;
mod home;
mod lead;
mod learning;
mod phone;
mod tidy;

use crate::{Guest, Page, Routes};
use torg_domain::network::Level;
use torg_stages::capture::delegation::WrittenView;

/// The addresses of visits.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/v/{token}", door::show)
        .post("/v/{token}/join", door::join)
        .post("/v/{token}/notes", phone::send)
        .get("/v/{token}/facts", phone::fact)
        .post("/v/{token}/facts", phone::add_fact)
        .get("/v/{token}/home", home::show)
        .post("/v/{token}/merge", home::merge)
        .post("/v/{token}/part", home::part)
        .post("/v/{token}/vote", home::vote)
        .post("/v/{token}/take-home", home::take)
        .post("/v/{token}/leave", home::leave)
        .get("/capture/exchanges/{id}/delegations", lead::list)
        .post("/capture/exchanges/{id}/delegations", lead::start)
        .get("/capture/delegations/{id}", lead::show)
        .post("/capture/delegations/{id}", lead::change)
        .get("/capture/delegations/{id}/draft", lead::draft)
        .post("/capture/delegations/{id}/hand-over", lead::hand_over)
        .post("/capture/delegations/{id}/link", tidy::link)
        .post("/capture/delegations/{id}/take-out", tidy::take_out)
        .post("/capture/delegations/{id}/put-back", tidy::put_back)
        .get("/capture/exchanges/{id}/learning", learning::show)
        .post("/capture/exchanges/{id}/learning", learning::ask)
        .post("/capture/exchanges/{id}/reuse", learning::reuse)
}

/// Who speaks in a note of a delegation: the role, never a name unless its writer turned that on.
fn voice(page: &Page, note: &WrittenView) -> String {
    if !note.said_by.is_empty() {
        return page.with("visit-said-by", &note.said_by);
    }
    let level = if note.level == Level::NotStated.word() { "" } else { page.w("level", &note.level) };
    let role = if note.role.is_empty() { level } else { &note.role };
    let parts: Vec<&str> = [note.name.as_str(), role].into_iter().filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { page.t("capture-voice-not-stated").to_owned() } else { parts.join(" · ") }
}

/// One cookie for each delegation. Behind TLS bound to this host, as the session's.
fn seat_cookie(guest: &Guest, token: &str) -> String {
    let short: String = token.chars().filter(char::is_ascii_alphanumeric).take(16).collect();
    format!("{}visit-{short}", if guest.app.settings.is_secure() { "__Host-" } else { "" })
}

/// The secret of this reader's seat; empty where they have none.
fn secret(guest: &Guest, token: &str) -> String {
    guest.cookie(&seat_cookie(guest, token)).unwrap_or_default().to_owned()
}
