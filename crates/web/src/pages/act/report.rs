//! The report on a pilot: where it comes from, what was followed, what can be said of it and how that was worked out. As page,
//! PDF, DOCX, Markdown and JSON. It is made anew each time from what is known: what is frozen is a synthesis, not a pilot.

use super::effect::Answered;
use super::report_document::{Measure, Parts, compose};
use crate::pages::conclude::{media_type, named};
use crate::pages::follow_up::figure::Figure;
use crate::{Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::{CommitmentId, IndicatorId, OrganisationId, PilotId};
use torg_domain::report::Output;
use torg_report::{Document, html};
use torg_stages::act::queries;
use torg_stages::act::views::PilotPageView;
use torg_stages::conclude::report::write_document;
use torg_stages::follow_up::queries::{self as follow_up, CurveRequest};
use torg_stages::{Error, Result};

#[derive(Template)]
#[template(path = "act/report.html")]
struct ReportPage {
    page: Page,
    view: PilotPageView,
    html: String,
}

/// `GET /act/pilots/{id}/{file}`: `report`, `report.pdf`, `report.docx`, `report.md`, `report.json`.
pub(super) async fn show(visit: Visit, Path((id, file)): Path<(String, String)>) -> Response {
    visit
        .answer(move |guest| {
            let (name, output) = named(&file)?;
            if name != "report" {
                return Err(Error::Missing("pilot", file));
            }
            let id = PilotId::new(id);
            let page = guest.page("act", "pilot-report-title");
            let parts = gather(guest, &page, &id)?;
            let document = compose(&page, &parts, &guest.app.settings);
            if output == Output::Html {
                return page_of(guest, page, parts, &document);
            }
            let bytes = write_document(&document, output)?;
            guest.file(media_type(output), &format!("{id}-{}.{output}", guest.lang), bytes)
        })
        .await
}

fn page_of(guest: &Guest, page: Page, parts: Parts, document: &Document) -> crate::Answer {
    guest.html(&ReportPage { page, view: parts.pilot, html: html::write_blocks(document) })
}

fn gather(guest: &Guest, page: &Page, id: &PilotId) -> Result<Parts> {
    let (ctx, actor) = (&guest.app.ctx, &guest.actor);
    let pilot = queries::pilot(ctx, actor, id)?;
    let commitment = queries::commitment(ctx, actor, &CommitmentId::new(&pilot.commitment.id))?;
    let place = OrganisationId::new(&pilot.pilot.organisation_id);
    let mut measures = Vec::new();
    for (number, expectation) in (1_usize..).zip(follow_up::expectations(ctx, actor, id)?) {
        let indicator = IndicatorId::new(&expectation.indicator.id);
        let request =
            CurveRequest { pilot: Some(id.clone()), ..CurveRequest::of(indicator.clone(), place.clone()) };
        let curve = follow_up::curve(ctx, actor, &request)?;
        let effect = follow_up::effect(ctx, actor, id, Some(&indicator))?;
        measures.push(Measure {
            figure: Figure::of(page, &curve, number),
            answered: Answered::of(page, &effect),
            expectation,
        });
    }
    Ok(Parts { pilot, commitment, measures, today: ctx.today() })
}
