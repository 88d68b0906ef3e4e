//! Staff continuity from a log of visits: the files are read in memory, and the answer is this one page.

use super::figure::number_style;
use super::upload::{LARGEST, Upload};
use crate::{Filled, Guest, Page, Visit};
use askama::Template;
use axum::response::Response;
use std::io::Cursor;
use torg_domain::indicator::position_of;
use torg_lang::Arg;
use torg_report::chart::{self, Chart, Role, Series};
use torg_stages::follow_up::continuity::views::{ContinuityView, RowView};
use torg_stages::follow_up::continuity::{Problem, Wanted, measure, sentences};

/// Bad lines that the page lists; a file with more is not mended line by line.
const MOST_FAULTS: usize = 100;
/// An XLSX file of the size that is let in does not honestly unpack to more.
const MOST_UNPACKED: u64 = 400_000_000;
/// Teams that the drawing tells apart beside everybody; the table has all of them.
const MOST_LINES: usize = 4;

#[derive(Template)]
#[template(path = "follow_up/continuity.html")]
struct ContinuityPage {
    page: Page,
    form: Filled,
    /// Why nothing was worked out.
    faults: Vec<String>,
    more_faults: usize,
    found: Option<Found>,
    /// Size of the files that is let in.
    limit: String,
}

/// Name of a row, and its cells where they are told.
type Line = (String, Option<Vec<String>>);

/// The answer in the reader's words.
struct Found {
    about: Vec<String>,
    window: String,
    columns: Vec<String>,
    columns_told: String,
    hidden: String,
    rows: Vec<Line>,
    series: Vec<Line>,
    chart_title: String,
    svg: Option<String>,
}

pub(super) async fn show(visit: Visit) -> Response {
    visit.answer(|guest| guest.html(&draw(guest, Filled::default()))).await
}

pub(super) async fn work_out(visit: Visit, upload: Upload) -> Response {
    visit
        .answer(move |guest| {
            if guest.actor.person.is_none() {
                return guest.sign_in_first("/follow-up/continuity");
            }
            let page = draw(guest, upload.form.clone());
            let told = |key: &str| page.page.with(key, &page.limit);
            let visits = upload.file("visits");
            let refused = match visits {
                _ if upload.is_too_large => told("continuity-too-large"),
                None => page.page.t("continuity-choose-file").to_owned(),
                Some(visits) => match measured(&upload, visits) {
                    Ok(view) => {
                        let found = Some(Found::of(&page.page, &view));
                        return guest.html(&ContinuityPage { found, ..page });
                    }
                    Err(problem) => {
                        let (faults, more_faults) = sentences::of(&problem, page.page.phrases(), MOST_FAULTS);
                        let more_faults = usize::try_from(more_faults).unwrap_or(usize::MAX);
                        return guest.refused(&ContinuityPage { faults, more_faults, ..page });
                    }
                },
            };
            guest.refused(&ContinuityPage { faults: vec![refused], ..page })
        })
        .await
}

fn measured(upload: &Upload, visits: &[u8]) -> Result<ContinuityView, Problem> {
    let from = upload.form.text("from");
    let wanted = Wanted {
        columns: upload.form.text("columns").to_owned(),
        kinds: upload.form.text("kinds").to_owned(),
        from: (!from.is_empty()).then(|| from.to_owned()),
        most_unpacked: MOST_UNPACKED,
        ..Wanted::default()
    };
    measure(Cursor::new(visits), upload.file("clients").map(Cursor::new), &wanted)
}

fn draw(guest: &Guest, form: Filled) -> ContinuityPage {
    let limit = format!("{} MB", LARGEST / 1_048_576);
    let page = guest.page("follow-up", "continuity-title");
    ContinuityPage { page, form, faults: Vec::new(), more_faults: 0, found: None, limit }
}

impl Found {
    fn of(page: &Page, view: &ContinuityView) -> Self {
        let words = page.phrases();
        let rows =
            view.numbers.iter().map(|row| (sentences::group(row, words), sentences::cells(row, words)));
        let series = view.series.iter().map(|row| {
            let name = format!("{}, {}", page.date(&row.window.from), sentences::group(row, words));
            (name, sentences::cells(row, words))
        });
        Self {
            about: sentences::about(view, words),
            window: words.date_range(&view.window.from, &view.window.to),
            columns: sentences::COLUMNS.iter().map(|key| page.t(key).to_owned()).collect(),
            columns_told: page.n("continuity-columns-told", view.definition.more_than as usize),
            hidden: page.n("continuity-hidden", 5_usize),
            rows: rows.collect(),
            series: series.collect(),
            chart_title: page.n("continuity-chart-days", view.definition.days as usize),
            svg: chart::svg(&drawing(page, view)).ok(),
        }
    }
}

fn drawing(page: &Page, view: &ContinuityView) -> Chart {
    let point = |row: &&RowView| {
        let at = position_of(&row.window.from)?;
        Some((at, row.numbers.as_ref().map(|numbers| numbers.staff.mean)))
    };
    let everybody: Vec<&RowView> = view.series.iter().filter(|row| row.by == "everybody").collect();
    let mut series = vec![Series {
        name: page.t("continuity-everybody").to_owned(),
        role: Role::Own,
        points: everybody.iter().filter_map(point).collect(),
    }];
    let mut teams: Vec<&str> =
        view.series.iter().filter(|row| row.by == "team").map(|row| row.group.as_str()).collect();
    teams.retain(|team| !team.is_empty());
    teams.sort_unstable();
    teams.dedup();
    for team in teams.into_iter().take(MOST_LINES) {
        let of_team: Vec<&RowView> =
            view.series.iter().filter(|row| row.by == "team" && row.group == team).collect();
        let points = of_team.iter().filter_map(point).collect();
        series.push(Series { name: team.to_owned(), role: Role::Comparison, points });
    }
    let label =
        |row: &&RowView| Some((position_of(&row.window.from)?, page.phrases().date_short(&row.window.from)));
    Chart {
        id: "staff".to_owned(),
        title: page.n("continuity-chart-days", view.definition.days as usize),
        description: description(page, &everybody),
        unit: page.t("continuity-chart-unit").to_owned(),
        x_name: page.t("continuity-chart-window").to_owned(),
        x_labels: everybody.iter().filter_map(label).collect(),
        series,
        source: Some(page.t("continuity-calculated").to_owned()),
        too_few: page.t("continuity-one-window").to_owned(),
        no_value: page.t("follow-up-missing").to_owned(),
        numbers: number_style(page.lang, 1),
        ..Chart::default()
    }
}

/// First and last value in words, for those who do not see the drawing.
fn description(page: &Page, rows: &[&RowView]) -> String {
    let mut values = rows.iter().filter_map(|row| Some((&row.window.from, row.numbers.as_ref()?.staff.mean)));
    let (Some(first), Some(last)) = (values.next(), values.next_back()) else { return String::new() };
    let values = [
        ("name", Arg::Text(page.t("continuity-everybody"))),
        ("from", Arg::Text(&page.number(first.1, 1))),
        ("start", Arg::Text(&page.date(first.0))),
        ("to", Arg::Text(&page.number(last.1, 1))),
        ("end", Arg::Text(&page.date(last.0))),
    ];
    page.phrases().with("continuity-chart-told", &values)
}
