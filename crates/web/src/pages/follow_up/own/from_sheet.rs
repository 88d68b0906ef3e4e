//! Values of a local measure from a sheet: chosen, looked at with its columns and bad lines, then taken whole.

use super::super::upload::Upload;
use super::local::place_of;
use crate::pages::act::confirmed;
use crate::{Answer, Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::{IndicatorId, OrganisationId};
use torg_lang::Arg;
use torg_stages::follow_up::commands::{SheetRequest, look_at_sheet, take_sheet};
use torg_stages::follow_up::queries::{self, CurveRequest};
use torg_stages::follow_up::views::{IndicatorView, SheetFaultView, SheetView};
use torg_stages::{Deed, Error, Result};

/// The columns of a sheet of one measure and place, as fields of the form.
const COLUMNS: [&str; 4] = ["period", "part", "value", "persons"];

#[derive(Template)]
#[template(path = "follow_up/sheet.html")]
struct SheetPage {
    page: Page,
    indicator: IndicatorView,
    place: String,
    place_id: String,
    form: Filled,
    looked: Option<Looked>,
}

/// What was found, in the reader's words.
struct Looked {
    view: SheetView,
    /// Word, label and heading of each column.
    columns: Vec<(String, String, String)>,
    faults: Vec<String>,
}

pub(in crate::pages::follow_up) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            if guest.actor.person.is_none() {
                return guest.sign_in_first(&format!("/follow-up/indicators/{id}/sheet"));
            }
            let place = place_of(guest, guest.query("place").as_deref())?;
            guest.html(&draw(guest, &IndicatorId::new(id), &place, (Filled::default(), None))?)
        })
        .await
}

/// The first look: a file.
pub(in crate::pages::follow_up) async fn look(
    visit: Visit,
    Path(id): Path<String>,
    upload: Upload,
) -> Response {
    visit
        .answer(move |guest| {
            if guest.actor.person.is_none() {
                return guest.sign_in_first(&format!("/follow-up/indicators/{id}/sheet"));
            }
            let bytes = upload.file("file").unwrap_or_default();
            looked(guest, &IndicatorId::new(&id), (bytes, upload.form.clone()))
        })
        .await
}

/// The second step: the same rows with the columns as they are now, to look at again or to take.
pub(in crate::pages::follow_up) async fn take(
    visit: Visit,
    Path(id): Path<String>,
    form: Filled,
) -> Response {
    visit
        .answer(move |guest| {
            let id = IndicatorId::new(id);
            let place = place_of(guest, Some(form.text("place")))?;
            let sheet = form.text("sheet").to_owned();
            if form.text("do") != "take" {
                return looked(guest, &id, (sheet.as_bytes(), form));
            }
            let request = request(&id, &place, &form);
            match take_sheet(&guest.app.ctx, &guest.actor, sheet.as_bytes(), &request) {
                Ok(Ok(_)) => guest.go(&format!("/follow-up/indicators/{id}?place={place}"), "sheet-taken"),
                Ok(Err(view)) => guest.refused(&draw(guest, &id, &place, (form, Some(view)))?),
                Err(Error::Refused(refusal)) => {
                    let view = look_at_sheet(&guest.app.ctx, &guest.actor, sheet.as_bytes(), &request).ok();
                    guest.refused(&draw(guest, &id, &place, (form.refused(refusal), view))?)
                }
                Err(other) => Err(other),
            }
        })
        .await
}

fn looked(guest: &Guest, id: &IndicatorId, (bytes, form): (&[u8], Filled)) -> Answer {
    let place = place_of(guest, Some(form.text("place")))?;
    match look_at_sheet(&guest.app.ctx, &guest.actor, bytes, &request(id, &place, &form)) {
        Ok(view) => guest.html(&draw(guest, id, &place, (form, Some(view)))?),
        Err(Error::Refused(refusal)) => {
            guest.refused(&draw(guest, id, &place, (form.refused(refusal), None))?)
        }
        Err(other) => Err(other),
    }
}

fn request(id: &IndicatorId, place: &OrganisationId, form: &Filled) -> SheetRequest {
    let said = COLUMNS.iter().map(|column| {
        let heading = form.text(&format!("column-{column}"));
        ((*column).to_owned(), heading.to_owned())
    });
    SheetRequest {
        indicator: id.clone(),
        organisation: place.clone(),
        columns: said.collect(),
        confirmed: confirmed(form),
    }
}

fn draw(
    guest: &Guest,
    id: &IndicatorId,
    place: &OrganisationId,
    (form, view): (Filled, Option<SheetView>),
) -> Result<SheetPage> {
    let request = CurveRequest::of(id.clone(), place.clone());
    let curve = queries::curve(&guest.app.ctx, &guest.actor, &request)?;
    if !curve.may_enter {
        return Err(Error::Forbidden(Deed::Change));
    }
    let page = guest.page("follow-up", "sheet-title");
    let looked = view.map(|view| Looked {
        columns: view
            .columns
            .iter()
            .map(|(word, heading)| {
                (word.clone(), page.t(&format!("sheet-{word}")).to_owned(), heading.clone())
            })
            .collect(),
        faults: view.faults.iter().map(|fault| sentence(&page, fault)).collect(),
        view,
    });
    let place_id = place.to_string();
    Ok(SheetPage { page, indicator: curve.indicator, place: curve.place.name, place_id, form, looked })
}

fn sentence(page: &Page, fault: &SheetFaultView) -> String {
    page.phrases().with(
        &format!("sheet-fault-{}", fault.why),
        &[
            ("line", Arg::Number(crate::Quantity::quantity(&fault.line))),
            ("column", Arg::Text(page.t(&format!("sheet-{}", fault.field)))),
            ("text", Arg::Text(&fault.detail)),
        ],
    )
}
