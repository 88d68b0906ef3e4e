//! What waits for me, and the link in the letter of the week that ends it.

use crate::{Filled, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_stages::act::open;
use torg_stages::ground::open::OpenView;
use torg_stages::ground::people;

#[derive(Template)]
#[template(path = "ground/open.html")]
struct OpenPage {
    page: Page,
    waiting: Vec<OpenView>,
}

/// `GET /account/open`.
pub(super) async fn show(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            if guest.actor.person.is_none() {
                return guest.go("/sign-in?back=/account/open", "");
            }
            let waiting = open::open_things(&guest.app.ctx, &guest.actor)?;
            guest.html(&OpenPage { page: guest.page("", "open-title"), waiting })
        })
        .await
}

impl OpenPage {
    /// "3 frågor utan svar".
    fn what(&self, one: &OpenView) -> String {
        self.page.n(&format!("open-{}", one.what), one.count)
    }

    /// "senast 3 mars 2027".
    fn when(&self, one: &OpenView) -> Option<String> {
        let key = if one.is_late { "open-late" } else { "open-due" };
        one.due_on.as_deref().map(|due| self.page.with(key, &self.page.date(due)))
    }
}

#[derive(Template)]
#[template(path = "ground/weekly.html")]
struct WeeklyPage {
    page: Page,
    token: String,
    is_on: bool,
}

/// `GET /w/{token}`. It only shows: mail filters open every address in a mail, and may end nobody's letter.
pub(super) async fn weekly(visit: Visit, Path(token): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let is_on = people::weekly_by_link(&guest.app.ctx, &token)?;
            guest.html(&WeeklyPage { page: guest.page("", "weekly-title"), token, is_on })
        })
        .await
}

/// `POST /w/{token}`, from the page or from a mail program on its reader's word, which follows no redirect (RFC 8058).
pub(super) async fn stop_weekly(visit: Visit, Path(token): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            guest.count_public_post()?;
            people::stop_weekly(&guest.app.ctx, &token)?;
            if form.has("List-Unsubscribe", "One-Click") {
                return guest.html(&WeeklyPage { page: guest.page("", "weekly-title"), token, is_on: false });
            }
            guest.go(&format!("/w/{token}?lang={}", guest.lang.code()), "")
        })
        .await
}
