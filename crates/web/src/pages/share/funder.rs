//! What a funder reads with a link, on a page and as one table for a spreadsheet; and where the links are handed out.

use crate::pages::follow_up::sheet::join;
use crate::{Filled, Guest, Page, Routes, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::exchange::Currency;
use torg_domain::id::{NetworkId, OrganisationId};
use torg_lang::Lang;
use torg_stages::share::funder::{self, FundedExchangeView, FunderLinksView, FunderView};

/// UTF-8's mark, which spreadsheets need to read å and ø.
const MARK: char = '\u{feff}';
/// Columns before the amounts, and after them.
const BEFORE: [&str; 9] =
    ["exchange", "kind", "state", "from", "to", "place", "host", "organisations", "people"];
const AFTER: [&str; 10] = [
    "not-stated",
    "owed-open",
    "owed-late",
    "reports",
    "commitments",
    "pilots",
    "answered-12",
    "of-12",
    "answered-24",
    "of-24",
];

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/meet/networks/{id}/funders", links)
        .post("/meet/networks/{id}/funders", make)
        .post("/meet/networks/{id}/funders/end", end)
        .get("/funder/{token}", show)
        .get("/funder/{token}/table.csv", table)
}

#[derive(Template)]
#[template(path = "share/funder-links.html")]
struct LinksPage {
    page: Page,
    view: FunderLinksView,
    public_url: String,
}

#[derive(Template)]
#[template(path = "share/funder.html")]
struct FunderPage {
    page: Page,
    view: FunderView,
    token: String,
    is_example: bool,
}

async fn links(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            if guest.actor.person.is_none() {
                return guest.sign_in_first(&guest.here());
            }
            let mut view = funder::links(&guest.app.ctx, &guest.actor, &NetworkId::new(id))?;
            torg_lang::sort_names(guest.lang, &mut view.lines, |line| line.source.name.as_str());
            let public_url = guest.app.settings.public_url.clone();
            guest.html(&LinksPage { page: guest.page("meet", "funder-links-title"), view, public_url })
        })
        .await
}

async fn make(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let source = OrganisationId::new(form.text("source"));
            funder::make_link(&guest.app.ctx, &guest.actor, &NetworkId::new(&id), &source)?;
            guest.go(&format!("/meet/networks/{id}/funders"), "funder-link-made")
        })
        .await
}

async fn end(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let source = OrganisationId::new(form.text("source"));
            funder::end_link(&guest.app.ctx, &guest.actor, &NetworkId::new(&id), &source)?;
            guest.go(&format!("/meet/networks/{id}/funders"), "funder-link-ended")
        })
        .await
}

fn read(guest: &Guest, token: &str) -> torg_stages::Result<FunderView> {
    let mut view = funder::by_link(&guest.app.ctx, token)?;
    for exchange in &mut view.exchanges {
        torg_lang::sort_names(guest.lang, &mut exchange.organisations, |place| place.name.as_str());
    }
    Ok(view)
}

async fn show(visit: Visit, Path(token): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let view = read(guest, &token)?;
            let title = guest.page("", "funder-title").with("funder-title-of", &view.source.name);
            let page = guest.page_titled("", title);
            let is_example =
                view.network.is_example || view.exchanges.iter().any(|funded| funded.exchange.is_example);
            guest.html(&FunderPage { page, view, token, is_example })
        })
        .await
}

async fn table(visit: Visit, Path(token): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let view = read(guest, &token)?;
            let page = guest.page("", "funder-title");
            guest.file("text/csv; charset=utf-8", "torg-funding.csv", csv(&page, &view))
        })
        .await
}

/// One line for each exchange, with a column for each currency; separated as spreadsheets of the reader's language
/// expect.
fn csv(page: &Page, view: &FunderView) -> String {
    let separator = if page.lang == Lang::En { ',' } else { ';' };
    let word = |head: &&str| page.w("funder-column", head).to_owned();
    let amounts = Currency::ALL.iter().map(|currency| page.with("funder-amount-in", currency.word()));
    let heads: Vec<String> = BEFORE.iter().map(word).chain(amounts).chain(AFTER.iter().map(word)).collect();
    let mut lines = vec![join(&heads, separator)];
    lines.extend(view.exchanges.iter().map(|funded| join(&cells(page, funded), separator)));
    format!("{MARK}{}\r\n", lines.join("\r\n"))
}

fn cells(page: &Page, funded: &FundedExchangeView) -> Vec<String> {
    let line = &funded.exchange;
    let names: Vec<&str> = funded.organisations.iter().map(|place| place.name.as_str()).collect();
    let mut cells = vec![
        line.title.clone(),
        page.w("exchange-kind", &line.kind).to_owned(),
        page.w("state", &line.state).to_owned(),
        line.when.starts_on.clone().unwrap_or_default(),
        line.when.ends_on.clone().unwrap_or_default(),
        line.place.clone(),
        line.host_name.clone().unwrap_or_default(),
        names.join(", "),
        funded.people.map(|people| people.to_string()).unwrap_or_default(),
    ];
    cells.extend(Currency::ALL.iter().map(|currency| {
        let sum = funded.sums.iter().find(|(known, _)| known == currency.word());
        sum.map(|(_, minor)| decimal(page, *minor)).unwrap_or_default()
    }));
    let counts = [
        funded.not_stated,
        funded.owed(&["open", "soon", "undated"]),
        funded.owed(&["late"]),
        funded.reports.len(),
        funded.commitments.len(),
        funded.pilots.len(),
        funded.after_12.answered,
        funded.after_12.of,
        funded.after_24.answered,
        funded.after_24.of,
    ];
    cells.extend(counts.map(|count| count.to_string()));
    cells
}

/// Hundredths as a number that a spreadsheet of the reader's language reads.
fn decimal(page: &Page, minor: i64) -> String {
    let comma = if page.lang == Lang::En { '.' } else { ',' };
    format!("{}{comma}{:02}", minor / 100, minor % 100)
}
