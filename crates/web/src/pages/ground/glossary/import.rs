//! Taking a whole word list in, for the administrator: all of it, or every fault of it.

use crate::{Filled, Guest, Page, Visit};
use askama::Template;
use axum::response::Response;
use torg_domain::Refusal;
use torg_stages::Error;
use torg_stages::ground::access;
use torg_stages::ground::glossary::skos::{self, Fault, ImportView};

/// Faults that the page lists; a file with more is not mended line by line.
const MOST_FAULTS: usize = 100;

#[derive(Template)]
#[template(path = "glossary/import.html")]
struct ImportPage {
    page: Page,
    form: Filled,
    faults: Vec<Fault>,
    more_faults: usize,
    done: Option<ImportView>,
}

impl ImportPage {
    /// What is wrong, in the reader's language.
    fn sentence(&self, fault: &Fault) -> String {
        self.page.with(&format!("glossary-fault-{}", fault.what.word()), fault.what.about())
    }
}

fn draw(guest: &Guest, form: Filled, mut faults: Vec<Fault>) -> ImportPage {
    let more_faults = faults.len().saturating_sub(MOST_FAULTS);
    faults.truncate(MOST_FAULTS);
    ImportPage { page: guest.page("", "glossary-import-title"), form, faults, more_faults, done: None }
}

pub(super) async fn show(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            access::concept::may_import(&guest.actor)?;
            guest.html(&draw(guest, Filled::default(), Vec::new()))
        })
        .await
}

pub(super) async fn take_in(visit: Visit, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            access::concept::may_import(&guest.actor)?;
            if form.text("list").is_empty() {
                let refusal = Refusal::FieldMissing { field: "list" };
                return guest.refused(&draw(guest, form.refused(refusal), Vec::new()));
            }
            let taken = match skos::read(form.text("list")) {
                Ok(taken) => taken,
                Err(faults) => return guest.refused(&draw(guest, form, faults)),
            };
            match skos::import(&guest.app.ctx, &guest.actor, &taken) {
                Ok(view) => {
                    let page = draw(guest, Filled::default(), Vec::new());
                    guest.html(&ImportPage { done: Some(view), ..page })
                }
                Err(Error::Refused(refusal)) => {
                    guest.refused(&draw(guest, form.refused(refusal), Vec::new()))
                }
                Err(other) => Err(other),
            }
        })
        .await
}
