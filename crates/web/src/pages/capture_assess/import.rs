//! Taking a model in from its file: for everybody, or as a network's own. All of it, or every fault of it.

use crate::{Filled, Guest, Page, Visit};
use askama::Template;
use axum::response::Response;
use torg_domain::Refusal;
use torg_domain::assessment::{Fault, model};
use torg_domain::id::NetworkId;
use torg_stages::capture::assessment;
use torg_stages::ground::{access, networks};
use torg_stages::{Deed, Error, Result};

/// Faults that the page lists.
const MOST_FAULTS: usize = 100;

#[derive(Template)]
#[template(path = "assess/import.html")]
struct ImportPage {
    page: Page,
    form: Filled,
    faults: Vec<Fault>,
    /// Id and name of whom the model may be for; an empty id = everybody.
    homes: Vec<(String, String)>,
}

impl ImportPage {
    fn sentence(&self, fault: &Fault) -> String {
        self.page.with(&format!("assess-fault-{}", fault.kind), &fault.about)
    }
}

/// For whom this reader may take a model in.
pub(super) fn homes(guest: &Guest) -> Result<Vec<(String, String)>> {
    let mut homes = Vec::new();
    if access::assessment::may_import(&guest.actor, None).is_ok() {
        homes.push((String::new(), guest.app.words.get(guest.lang).t("assess-for-everybody").to_owned()));
    }
    for (id, _) in &guest.actor.roles {
        if access::assessment::may_import(&guest.actor, Some(id)).is_ok() {
            homes.push((id.to_string(), networks::network(&guest.app.ctx, &guest.actor, id)?.name));
        }
    }
    Ok(homes)
}

fn draw(guest: &Guest, form: Filled, mut faults: Vec<Fault>) -> Result<ImportPage> {
    let homes = homes(guest)?;
    if homes.is_empty() {
        return Err(Error::Forbidden(Deed::Change));
    }
    faults.truncate(MOST_FAULTS);
    Ok(ImportPage { page: guest.page("capture", "assess-import-title"), form, faults, homes })
}

pub(super) async fn show(visit: Visit) -> Response {
    visit.answer(|guest| guest.html(&draw(guest, Filled::default(), Vec::new())?)).await
}

pub(super) async fn take_in(visit: Visit, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let page = draw(guest, form, Vec::new())?;
            if page.form.text("list").is_empty() {
                let refusal = Refusal::FieldMissing { field: "list" };
                return guest.refused(&draw(guest, page.form.refused(refusal), Vec::new())?);
            }
            let read = match model::read(page.form.text("list")) {
                Ok(read) => read,
                Err(faults) => return guest.refused(&draw(guest, page.form, faults)?),
            };
            let network = Some(page.form.text("network")).filter(|id| !id.is_empty()).map(NetworkId::new);
            match assessment::import(&guest.app.ctx, &guest.actor, network.as_ref(), &read) {
                Ok(id) => guest.go(&format!("/capture/models/{id}"), "assessment-model-added"),
                Err(Error::Refused(refusal)) => {
                    guest.refused(&draw(guest, page.form.refused(refusal), Vec::new())?)
                }
                Err(other) => Err(other),
            }
        })
        .await
}
