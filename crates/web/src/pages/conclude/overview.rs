//! Everything that can be concluded from, and the reports that are for everyone.

use crate::{Page, Visit};
use askama::Template;
use axum::response::Response;
use torg_stages::conclude::queries;
use torg_stages::conclude::views::{ReportLine, ScopeLine};

#[derive(Template)]
#[template(path = "conclude/overview.html")]
struct OverviewPage {
    page: Page,
    lines: Vec<ScopeLine>,
    reports: Vec<ReportLine>,
}

/// `GET /conclude`.
pub(super) async fn list(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            let ctx = &guest.app.ctx;
            let mut lines = queries::overview(ctx, &guest.actor)?;
            // What there is something to conclude from comes first; the order of time stays within.
            lines.sort_by_key(|line| line.notes == 0);
            let reports = queries::public_reports(ctx)?;
            guest.html(&OverviewPage { page: guest.page("conclude", "conclude-title"), lines, reports })
        })
        .await
}
