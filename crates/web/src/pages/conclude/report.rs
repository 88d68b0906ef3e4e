//! The report before it is frozen, freezing it, and the list of its versions.

use super::scope_named;
use crate::{Answer, Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::finding::Scope;
use torg_domain::id::ReportId;
use torg_report::{Block, html};
use torg_stages::Error;
use torg_stages::conclude::commands::{self, FreezeReport};
use torg_stages::conclude::queries;
use torg_stages::conclude::report::{Reader, compose};
use torg_stages::conclude::views::{CardFilter, FrozenReport, ReportView, WorkbenchView};

#[derive(Template)]
#[template(path = "conclude/report-draft.html")]
struct DraftPage {
    page: Page,
    form: Filled,
    bench: WorkbenchView,
    path: String,
    waiting: usize,
    draft: Drawn,
}

#[derive(Template)]
#[template(path = "conclude/report-versions.html")]
struct VersionsPage {
    page: Page,
    report: ReportView,
}

/// A report as HTML with the contents beside it.
pub(super) struct Drawn {
    /// Made by the report's own writer, which escapes every word.
    pub html: String,
    /// Anchor and title of the headings of the first level.
    pub contents: Vec<(String, String)>,
}

impl Drawn {
    pub(super) fn new(guest: &Guest, report: &FrozenReport) -> Self {
        let words = guest.app.words.get(guest.lang);
        let mut document = compose(report, &Reader { words, base: None });
        document.blocks.retain(|block| *block != Block::Contents);
        let first = |block: &Block| match block {
            Block::Heading { level: 1, text, id } => Some((id.clone(), text.clone())),
            _ => None,
        };
        Self {
            contents: document.blocks.iter().filter_map(first).collect(),
            html: html::write_blocks(&document),
        }
    }
}

/// `GET /conclude/reports/new`, with a scope.
pub(super) async fn draft(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            let (programme, exchange) = (guest.query("programme"), guest.query("exchange"));
            let value = |name: &str| match name {
                "programme" => programme.as_deref().unwrap_or(""),
                _ => exchange.as_deref().unwrap_or(""),
            };
            let scope = scope_named(value)?;
            guest.html(&draw(guest, &scope, Filled::default())?)
        })
        .await
}

/// `POST /conclude/reports/new`.
pub(super) async fn freeze(visit: Visit, form: Filled) -> Response {
    visit.answer(move |guest| take(guest, form)).await
}

fn take(guest: &Guest, form: Filled) -> Answer {
    let scope = scope_named(|name| form.text(name))?;
    let new = FreezeReport {
        scope: scope.clone(),
        title: form.text("title").to_owned(),
        reason: form.text("reason").to_owned(),
    };
    match commands::freeze_report(&guest.app.ctx, &guest.actor, &new) {
        Ok((id, number)) => guest.go(&format!("/conclude/reports/{id}/v/{number}"), "report-frozen"),
        Err(Error::Refused(refusal)) => guest.refused(&draw(guest, &scope, form.refused(refusal))?),
        Err(other) => Err(other),
    }
}

fn draw(guest: &Guest, scope: &Scope, form: Filled) -> torg_stages::Result<DraftPage> {
    let ctx = &guest.app.ctx;
    let report = queries::draft_report(ctx, &guest.actor, scope)?;
    let bench = queries::workbench(ctx, &guest.actor, scope, &CardFilter::default())?;
    let title = match &bench.report_id {
        Some(id) => queries::report(ctx, &guest.actor, &ReportId::new(id))?.title,
        None => report.title.clone(),
    };
    let form = if form.text("title").is_empty() { form.set("title", &title) } else { form };
    let waiting = bench.findings.len() - report.findings.len();
    let page = guest.page("conclude", "conclude-report-new");
    Ok(DraftPage {
        page,
        form,
        path: super::path_of(scope),
        waiting,
        draft: Drawn::new(guest, &report),
        bench,
    })
}

/// `GET /conclude/reports/{id}`.
pub(super) async fn versions(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let report = queries::report(&guest.app.ctx, &guest.actor, &ReportId::new(id))?;
            guest.html(&VersionsPage { page: guest.page_titled("conclude", report.title.clone()), report })
        })
        .await
}
